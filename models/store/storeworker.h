// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/deed.h"
#include "models/store/deedrule.h"
#include "models/store/outbox.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace Dayshift {

// The store's half on its own thread: it owns the one connection, and waits for disk and database
// so that nobody else has to.
class StoreWorker : public QObject
{
    Q_OBJECT
public:
    // Tells a part and gives what tells the next; nothing: all is told.
    struct More
    {
        More() = default;
        template<typename Tell>
        More(Tell tell_)
            : tell(std::move(tell_))
        {
        }
        std::function<More(Database &)> tell = {};
        bool afterPicture = false; // what was told is to be seen before more is read
    };
    struct Watch
    {
        QString table = {};
        std::function<More(Database &)> first = {};
        std::function<void(Database &, const QStringList &ids)> change = {};
    };

    StoreWorker(const StoreLocation &location, Author author);
    ~StoreWorker() override;

    Result<Done> open(OpenMode mode);
    void add(quint64 key, Watch watch);
    void remove(quint64 key) { m_watches.erase(key); }
    // Goes on with what was begun, if it is still wanted.
    void tellMore(quint64 key, const More &more);

    // One transaction, and the news of it.
    Result<Done> transact(Durability durability,
                          const std::function<Result<Done>(Transaction &)> &work);
    // A person's deed: stored, kept for later, or refused.
    void take(const Deed &deed);
    // Tells the watches of every change that was committed since the last call, here or elsewhere.
    void drain();
    void retry();

    [[nodiscard]] Database &database() { return m_database; }

signals:
    void refused(const Dayshift::Refusal &refusal);
    void failed(const Dayshift::Error &error);
    void waiting(int deeds, const Dayshift::Error &why);
    void lost(const Dayshift::Error &error);
    void found();
    // The first part was told; whoever shows it says by tellMore() when the rest may follow.
    void pictured(quint64 key, const Dayshift::StoreWorker::More &more);
    // What really stands there, after a deed was refused.
    void truth(const QString &table, const std::any &delta);

private:
    void listen();
    [[nodiscard]] Result<Done> isUpToDate();
    void openOutbox();
    void lookForForeignCommits();
    void heartbeat();
    void reconnect();
    void tellFirst(quint64 key);
    Result<Done> store(const QList<Change> &changes, DeedWay way);
    void refuse(const Error &error, const QList<Change> &changes);
    void reload(const Deed &deed);
    void keep(const Error &why);

    Database m_database;
    Author m_author;
    OpenMode m_mode = OpenMode::ReadWrite;
    std::map<quint64, Watch> m_watches;
    qint64 m_seen = 0;
    Outbox m_outbox;
    bool m_outboxOpen = false;
    std::map<QString, Deed> m_hopes; // deeds of this run that wait, by the outbox's key
    QTimer *m_retry = nullptr;
    int m_failures = 0;
    Error m_why = {.kind = Error::Kind::Away};
    bool m_away = false;
    qint64 m_mark = -1;
    QFileSystemWatcher *m_files = nullptr;
};

} // namespace Dayshift
