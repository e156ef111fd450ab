// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/net/schedule.h"
#include "models/pipeline/detailsreader.h"
#include "models/pipeline/provider.h"
#include "models/pipeline/serverload.h"
#include "models/pipeline/tempo.h"
#include "models/store/change.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Dayshift {

struct News;
class HttpClient;
class Secrets;
class Store;

// How one reading of one connection went, for whoever wants to tell it at once.
struct ReadingReport
{
    Connection connection = {};
    Reading reading = {}; // as it was written
    std::optional<Error> error = {};
    bool changed = false; // something of what is below
    QList<Build> builds = {}; // in the server's order
    QHash<BuildId, QList<Stage>> stages = {};
    QStringList pipelines = {}; // with or without a build
    qsizetype leftOut = 0; // beyond MostPipelines
};

// Asks each connection in turn, and writes into the store what it said and how the asking went: in
// one transaction, so that what is shown and how old it is belong together. It tells nobody else:
// who wants to know watches the store.
//
// It lives on the network thread, beside the HttpClient: move it there before it is given work.
// Several pollers may read the same connections at once; the ids of what they find are derived from
// the connection and the server's own names, so that they agree.
class Poller : public QObject
{
    Q_OBJECT
public:
    // An unchanged answer writes its reading no more often than this: an age in minutes stays true,
    // and a server that is asked every five seconds does not fill the log by itself.
    static constexpr std::chrono::seconds ReadingEvery {10};
    // Builds whose details are asked in one reading; the others have their turn in the next ones.
    static constexpr qsizetype MostDetailed = 20;

    Poller(Store &store, HttpClient &http, Secrets &secrets, Clock clock = systemClock(),
           QObject *parent = nullptr);
    ~Poller() override;

    // Reads what connections the store has, for as long as the watcher lives. To be called on the
    // store's thread; the watcher lives there and goes before the poller does.
    void watchConnections(QObject *watcher);

    // From any thread.
    void setConnections(const QList<Connection> &connections);
    // All, or the one with this id: at once, also if it was given up because of its token.
    void readNow(ConnectionId connection = {});
    // What is only worth asking when a person opens the build; detailsRead() when it is written.
    void readDetails(BuildId build);
    // Instead of what the providers bear; zero: theirs.
    void setInterval(std::chrono::seconds interval);

    // Whether anybody looks, and what the machine runs on. Who looks again sees all of it at once.
    void setCalm(bool hidden, bool onBattery);
    // The machine slept, or its clock was set: what is due is asked, and what failed is tried.
    void wake();

    // Asks who is due, as its timer does: for who moves the clock.
    void look() { tick(); }
    // On the poller's own thread: whether any reading is under way, and when the next one is due.
    [[nodiscard]] bool isReading() const { return m_open > 0; }
    [[nodiscard]] std::optional<QDateTime> nextAt() const { return m_schedule.soonest(m_clock()); }

signals:
    void wasRead(const Dayshift::ReadingReport &report);
    // How the connections are read now, by name; at most once a second.
    void loaded(const QList<Dayshift::ServerLoad> &loads);
    void detailsRead(const Dayshift::BuildId &build,
                     const std::optional<Dayshift::Error> &error);

private:
    struct Remembered;
    struct Server;
    struct Round;
    using ServerPointer = std::shared_ptr<Server>;
    using RoundPointer = std::shared_ptr<Round>;

    void apply(const Delta<Connection> &delta);
    void adopt(const Connection &connection);
    void plan();
    void tick();
    void wakeLater();
    void start(const ServerPointer &server);
    void recall(const RoundPointer &round);
    void unlock(const RoundPointer &round);
    // What a question belongs to: the build whose details it asks for, or the list that began it.
    struct Belonging
    {
        BuildId build = {};
        QByteArray root = {};
    };
    void begin(const RoundPointer &round);
    void ask(const RoundPointer &round, const QList<Question> &questions, const Belonging &to);
    void hear(const RoundPointer &round, const Question &question, const Belonging &to,
              const Result<Reply> &reply);
    void take(const RoundPointer &round, const Answer &answer, const Belonging &to);
    void goOn(const RoundPointer &round);
    void askForMissing(const RoundPointer &round);
    void askForDetails(const RoundPointer &round);
    void settle(const RoundPointer &round);
    void write(const RoundPointer &round, const News &news, News left, const QDateTime &now);
    void finish(const RoundPointer &round, const Result<Reading> &written);
    [[nodiscard]] bool isCurrent(const Round &round) const;
    void forget(const QString &id);
    [[nodiscard]] Pace paceOf(const Server &server) const; // before anything slows it
    [[nodiscard]] double demandOf(const QByteArray &account) const;
    [[nodiscard]] double slowerBy(const Server &server) const;
    [[nodiscard]] ServerLoad loadOf(const Server &server) const;
    [[nodiscard]] std::chrono::milliseconds slowed(const Server &server,
                                                   std::chrono::milliseconds interval,
                                                   double slower) const;
    void tryTheFailing();
    void listenTo(const ServerPointer &server);
    void tellLater();
    void tell();

    Store &m_store;
    HttpClient &m_http;
    Secrets &m_secrets;
    Clock m_clock;
    QHash<QString, ServerPointer> m_servers;
    Schedule m_schedule;
    std::chrono::seconds m_interval {0};
    Tempo::Calm m_calm;
    int m_open = 0; // readings
    QTimer m_timer;
    QTimer m_teller;
    QDateTime m_tickedAt;
    QDateTime m_hiddenSince;
    QDateTime m_wokenAt;
    DetailsReader m_details;
    Mailbox m_mailbox; // goes first: what comes later has nowhere to go
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::ReadingReport)
