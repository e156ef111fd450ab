// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/deed.h"
#include "models/store/storeworker.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>

#include <any>
#include <functional>
#include <memory>
#include <optional>

namespace Dayshift {

// Which part of a table a watch wants, and what it wants first.
struct WatchScope
{
    QString condition = QStringLiteral("1 = 1"); // SQL, with a ? for each value
    QVariantList values = {};
    // What to tell at once, before the rest comes in chunks: the first screenful. Empty: all of the
    // scope comes in order.
    QString first = {};
    int chunk = 2000;
};

// The team's facts, kept on a thread of their own. Whatever changes, here or in another process,
// comes back through watch(), and through nothing else.
class Store : public QObject
{
    Q_OBJECT
public:
    Store(const StoreLocation &location, const Author &author, QObject *parent = nullptr);
    ~Store() override;

    // Opens the workspace, brings its schema up to date, and adopts what an earlier run left in the
    // outbox. NotAWorkspace, Damaged, Busy, ReadOnly, SchemaTooNew or Away say why it cannot.
    [[nodiscard]] QFuture<Result<Done>> open(OpenMode mode = OpenMode::ReadWrite)
    {
        m_mode = mode;
        return ask([this, mode] { return m_worker->open(mode); });
    }

    [[nodiscard]] const StoreLocation &location() const { return m_location; }
    [[nodiscard]] const Author &author() const { return m_author; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }

    // Any thread may read and write: work runs on the store's own and waits for nobody.
    // work(Database &) gives a Result.
    template<typename Work>
    [[nodiscard]] auto read(Work work)
    {
        return ask([this, work = std::move(work)] { return work(m_worker->database()); });
    }

    // work(Transaction &) gives a Result; if that is an error, nothing was changed.
    template<typename Work>
    [[nodiscard]] auto write(Work work, Durability durability = Durability::Person)
    {
        using Outcome = std::invoke_result_t<Work, Transaction &>;
        return ask(
                [this, durability, work = std::move(work)]() -> Outcome {
                    std::optional<Outcome> outcome; // nothing: it did not come to the work
                    const auto done = m_worker->transact(durability, [&](Transaction &transaction) {
                        outcome = work(transaction);
                        return *outcome ? Result<Done>(Done {}) : Result<Done>(outcome->error());
                    });
                    if (!done && (!outcome || *outcome))
                        return done.error();
                    return *outcome;
                },
                // Whoever wrote hears first that it is safe, then the watchers what it is.
                [this] { m_worker->drain(); });
    }

    // What a person does. The watchers of this window see it at once; if the workspace refuses it,
    // they see the truth again, and refused() tells why. While the workspace cannot be written to,
    // the deed is kept, waiting() says so, and it is saved as soon as that is possible.
    void edit(const Deed &deed);
    template<typename T>
    void edit(const Table<T> &table, const Edit<T> &change)
    {
        edit(Deed(table, change));
    }

    // What a machine saw: written when there is time; failed() tells if it could not be.
    template<typename Work>
    void merge(Work work)
    {
        write(std::move(work), Durability::Machine)
                .then(this, [this](const Result<Done> &done) {
                    if (!done)
                        emit failed(done.error());
                });
    }

    // Tries at once to save what waits and to reach the database again.
    void retryNow();

    // Calls apply on this thread for as long as the watcher lives: once with everything in the
    // scope, in several parts if that is much, then with each change, wherever it was made. After
    // the database was away everything is told again. Applying the same delta twice must do no
    // harm; a change of something outside of the scope is told as removed.
    template<typename T>
    void watch(const Table<T> &table, QObject *watcher,
               std::function<void(const Delta<T> &)> apply, const WatchScope &scope = {})
    {
        const auto hear = [watcher = QPointer<QObject>(watcher), apply](const std::any &delta) {
            if (watcher)
                apply(std::any_cast<const Delta<T> &>(delta));
        };
        add(watcher, table.name(), hear,
            {.table = table.name(),
             .first = [this, &table, hear, scope](Database &database) {
                 return tellFirst(table, database, scope, hear);
             },
             .change = [this, &table, hear, scope](Database &database, const QStringList &ids) {
                 tellChanged(table, database, scope, ids, hear);
             }});
    }

signals:
    void refused(const Dayshift::Refusal &refusal);
    void failed(const Dayshift::Error &error);
    // So many deeds wait to be saved, because of this. 0: all is saved.
    void waiting(int deeds, const Dayshift::Error &why);
    // The database went away, or is back (an error of no detail is not told).
    void lost(const Dayshift::Error &error);
    void found();

private:
    using Listener = std::function<void(const std::any &)>;

    template<typename Work, typename After = void (*)()>
    QFuture<std::invoke_result_t<Work>> ask(Work work, After after = [] {})
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
        auto future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(m_worker, [promise, work = std::move(work), after] {
            promise->addResult(work());
            promise->finish();
            after();
        });
        return future;
    }

    void say(const Listener &hear, std::any delta)
    {
        QMetaObject::invokeMethod(this, [hear, delta = std::move(delta)] { hear(delta); });
    }

    // Tells the first part, and gives back what tells the next until there is no more.
    template<typename T>
    StoreWorker::More tellFirst(const Table<T> &table, Database &database, const WatchScope &scope,
                                const Listener &hear)
    {
        if (scope.first.isEmpty())
            return tellPage(table, scope, hear, true, std::make_shared<std::optional<T>>());
        const auto shown = table.where(
                database, QStringLiteral("(%1) AND (%2)").arg(scope.condition, scope.first),
                scope.values);
        if (!shown) {
            emit failed(shown.error());
            return {};
        }
        say(hear, Delta<T> {.reset = true, .complete = false, .current = *shown});
        auto rest = tellPage(table, scope, hear, false, std::make_shared<std::optional<T>>());
        rest.afterPicture = true;
        return rest;
    }

    template<typename T>
    StoreWorker::More tellPage(const Table<T> &table, const WatchScope &scope, const Listener &hear,
                               bool reset, std::shared_ptr<std::optional<T>> last)
    {
        return [=, this, &table](Database &database) -> StoreWorker::More {
            const auto page = table.page(database, scope.condition, scope.values,
                                         last->has_value() ? &**last : nullptr, scope.chunk);
            if (!page) {
                emit failed(page.error());
                return {};
            }
            const bool complete = page->size() < scope.chunk;
            if (!page->isEmpty())
                *last = page->last();
            say(hear, Delta<T> {.reset = reset, .complete = complete, .current = *page});
            if (complete)
                return {};
            return tellPage(table, scope, hear, false, last);
        };
    }

    template<typename T>
    void tellChanged(const Table<T> &table, Database &database, const WatchScope &scope,
                     const QStringList &ids, const Listener &hear)
    {
        for (qsizetype start = 0; start < ids.size(); start += 500) {
            Delta<T> delta {.removed = ids.mid(start, 500)};
            const auto things = table.where(database,
                                            QStringLiteral("(%1) AND id IN (%2)")
                                                    .arg(scope.condition,
                                                         placeholders(delta.removed.size())),
                                            scope.values
                                                    + QVariantList(delta.removed.begin(),
                                                                   delta.removed.end()));
            if (!things) {
                emit failed(things.error());
                return;
            }
            delta.current = *things;
            QSet<QString> gone(delta.removed.begin(), delta.removed.end());
            for (const auto &thing : delta.current)
                gone.remove(thing.id.toString());
            delta.removed = QStringList(gone.begin(), gone.end());
            say(hear, delta);
        }
    }

    void add(QObject *watcher, const QString &table, const Listener &listener,
             StoreWorker::Watch watch);
    void tell(const QString &table, const std::any &delta);

    StoreLocation m_location;
    Author m_author;
    OpenMode m_mode = OpenMode::ReadWrite;
    QThread m_thread;
    StoreWorker *m_worker;
    struct Heard
    {
        QPointer<QObject> watcher;
        Listener listener;
    };
    QHash<QString, QList<Heard>> m_listeners;
    quint64 m_lastWatch = 0;
};

} // namespace Dayshift
