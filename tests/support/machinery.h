// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/net/httpclient.h"
#include "models/pipeline/pipelineactions.h"
#include "models/pipeline/pipelinemodel.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/poller.h"
#include "models/store/store.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/testdatabase.h"

#include <QTest>
#include <QThread>

// Store, poller and actions on a network thread, and the view's model above them, as the program has
// them.
class Machinery
{
public:
    explicit Machinery(const Dayshift::Connection &connection, const QString &token = {})
        : id(connection.id)
        , store(database.location(), {QStringLiteral("Mia"), QStringLiteral("test")})
        , http(*new Dayshift::HttpClient)
        , poller(*new Dayshift::Poller(store, http, secrets))
        , actions(*new Dayshift::PipelineActions(store, http, secrets))
    {
        using namespace Dayshift;
        if (!store.open().result())
            qFatal("no workspace");
        if (!token.isEmpty())
            (void)secrets.write({connection.id.toString(), connection.name}, token);
        for (QObject *worker : {static_cast<QObject *>(&poller), static_cast<QObject *>(&actions),
                                static_cast<QObject *>(&http)}) {
            worker->moveToThread(&thread);
            QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        }
        QObject::connect(&actions, &PipelineActions::acted, &poller, &Poller::readNow);
        QObject::connect(&poller, &Poller::wasRead, &watcher, [this](const ReadingReport &report) {
            ++readings;
            lastError = report.error;
        });
        QObject::connect(&poller, &Poller::loaded, &watcher, [this](const QList<ServerLoad> &loads) {
            load = loads.value(0);
        });
        thread.start();
        store.edit(connections(), {.after = connection});
        show(connections(), {});
        show(Dayshift::readings(), {});
        show(builds(), PipelineModel::buildScope());
        show(stages(), PipelineModel::stageScope());
        poller.setInterval(std::chrono::seconds(1));
        poller.watchConnections(&watcher);
    }
    ~Machinery()
    {
        thread.quit();
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Machinery)

    template<typename T>
    [[nodiscard]] QList<T> all(const Dayshift::Table<T> &table)
    {
        const auto all
                = store.read([&](Dayshift::Database &d) { return table.load(d); }).result();
        return all ? *all : QList<T>();
    }
    [[nodiscard]] Dayshift::Build newest(const QString &pipeline)
    {
        const auto found = store.read([pipeline](Dayshift::Database &all) {
                                    return Dayshift::builds().where(
                                            all, QStringLiteral("pipeline = ?"), {pipeline});
                                }).result();
        auto list = found ? *found : QList<Dayshift::Build>();
        std::ranges::sort(list, Dayshift::isNewer);
        return list.value(0);
    }
    [[nodiscard]] Dayshift::Stage stage(const Dayshift::BuildId &build, const QString &name)
    {
        const auto found = store.read([build, name](Dayshift::Database &all) {
                                    return Dayshift::stages().where(
                                            all, QStringLiteral("build_id = ? AND name = ?"),
                                            {build.toString(), name});
                                }).result();
        return found ? found->value(0) : Dayshift::Stage();
    }
    [[nodiscard]] Dayshift::Reading reading() { return all(Dayshift::readings()).value(0); }
    // The row of a pipeline as the view has it.
    [[nodiscard]] Dayshift::PipelineState row(const QString &pipeline) const
    {
        return model.stateAt(model.indexOf({id, pipeline})).value_or(Dayshift::PipelineState());
    }

    template<typename T>
    [[nodiscard]] static Dayshift::Result<T> wait(QFuture<Dayshift::Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return Dayshift::Error {.kind = Dayshift::Error::Kind::Busy,
                                    .what = QStringLiteral("the test waited in vain")};
        return future.result();
    }

    const Dayshift::ConnectionId id;
    const TestDatabase database {Dayshift::StoreLocation {}};
    Dayshift::Store store;
    MemorySecrets secrets;
    Dayshift::HttpClient &http; // they belong to the thread
    Dayshift::Poller &poller;
    Dayshift::PipelineActions &actions;
    Dayshift::PipelineModel model;
    QThread thread;
    int readings = 0; // good or bad
    std::optional<Dayshift::Error> lastError;
    Dayshift::ServerLoad load;
    QObject watcher; // goes first

private:
    template<typename T>
    void show(const Dayshift::Table<T> &table, const Dayshift::WatchScope &scope)
    {
        store.watch<T>(
                table, &watcher, [this](const Dayshift::Delta<T> &delta) { model.apply(delta); },
                scope);
    }
};
