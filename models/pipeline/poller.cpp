// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/poller.h"

#include "models/net/httpclient.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/pollwriter.h"
#include "models/pipeline/seen.h"
#include "models/settings/secrets.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

namespace {

// An answer that was read before: while its bytes stay the same, it need not be read again.
struct Remembered
{
    QByteArray digest = {};
    Answer answer = {};
    QDateTime at = {};
    bool used = true; // in the reading that goes on
};

} // namespace

// What is known of one connection from reading to reading.
struct Poller::Server
{
    Connection connection = {};
    const Provider *provider = nullptr;
    Seen seen = {};
    QHash<QString, QString> remembered = {};
    QHash<QByteArray, Remembered> answers = {}; // by topic and address
    std::optional<QString> token = {}; // nothing: not asked for yet
    std::optional<Error> tokenError = {};
    bool recalled = false; // what the workspace knew was adopted
    int keepDays = 90;
    Reading written = {};
};

// One reading of one connection, from the first question to the last answer.
struct Poller::Round
{
    enum class Phase { Lists, Missing, Details };

    ServerPointer server;
    Phase phase = Phase::Lists;
    int open = 0;
    Found found = {};
    QHash<BuildId, Build> missing = {}; // went on, and are not mentioned any more
    QSet<BuildId> incomplete = {}; // of whose details one could not be had
    bool changed = false;
    std::optional<Error> error = {};
};

// A build of which nothing can be learnt any more: it does not go on, and that is all we know.
static Build lost(Build build)
{
    build.status = Status::Unknown;
    build.rawStatus.clear();
    return build;
}

// The server answers, and has no such page: there is nothing to ask for again.
static bool isNotThere(const Error &error)
{
    return error.kind == Error::Kind::Address && error.detail.startsWith("HTTP "_L1);
}

Poller::Poller(Store &store, HttpClient &http, Secrets &secrets, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_http(http)
    , m_secrets(secrets)
    , m_clock(std::move(clock))
    , m_schedule([] { return QRandomGenerator::global()->generateDouble(); })
    , m_timer(this)
    , m_details(store, http, secrets, m_clock, this)
    , m_mailbox(this)
{
    qRegisterMetaType<ReadingReport>();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poller::tick);
    connect(&m_details, &DetailsReader::wasRead, this, &Poller::detailsRead);
}

Poller::~Poller() = default;

void Poller::watchConnections(QObject *watcher)
{
    m_store.watch<Connection>(connections(), watcher, [this](const Delta<Connection> &delta) {
        QMetaObject::invokeMethod(this, [this, delta] { apply(delta); });
    });
}

void Poller::setConnections(const QList<Connection> &connections)
{
    QMetaObject::invokeMethod(
            this, [this, connections] { apply({.reset = true, .current = connections}); });
}

void Poller::readNow(ConnectionId connection)
{
    QMetaObject::invokeMethod(this, [this, connection] {
        for (const auto &server : std::as_const(m_servers)) {
            if (!connection.isNull() && server->connection.id != connection)
                continue;
            server->token.reset();
            m_schedule.resume(server->connection.id.toString(), m_clock());
        }
        tick();
    });
}

void Poller::readDetails(BuildId build)
{
    QMetaObject::invokeMethod(this, [this, build] { m_details.read(build); });
}

void Poller::setInterval(std::chrono::seconds interval)
{
    QMetaObject::invokeMethod(this, [this, interval] {
        m_interval = interval;
        plan();
    });
}

void Poller::apply(const Delta<Connection> &delta)
{
    if (delta.reset) {
        QSet<QString> kept;
        for (const auto &connection : delta.current)
            kept.insert(connection.id.toString());
        m_servers.removeIf([&](const auto &entry) { return !kept.contains(entry.key()); });
    }
    for (const auto &connection : delta.current)
        adopt(connection);
    for (const auto &id : delta.removed)
        m_servers.remove(id);
    plan();
}

// A connection that was changed is another server: nothing known of it is carried over.
void Poller::adopt(const Connection &connection)
{
    const auto id = connection.id.toString();
    const auto known = m_servers.value(id);
    if (known && known->connection == connection)
        return;
    m_servers.remove(id);
    m_schedule.forget(id);
    if (connection.enabled)
        m_servers.insert(id,
                         std::make_shared<Server>(
                                 Server {.connection = connection,
                                         .provider = Provider::withId(connection.provider)}));
}

void Poller::plan()
{
    QMap<QString, Pace> names;
    for (auto it = m_servers.cbegin(); it != m_servers.cend(); ++it) {
        auto pace = it.value()->provider ? it.value()->provider->pace() : Pace {};
        if (m_interval > 0s)
            pace = {.idle = m_interval, .active = m_interval};
        names.insert(it.key(), pace);
    }
    m_schedule.setNames(names, m_clock());
    tick();
}

void Poller::tick()
{
    for (const auto &name : m_schedule.due(m_clock())) {
        m_schedule.started(name);
        start(m_servers.value(name));
    }
    wakeLater();
}

// Never longer than a minute: a machine that slept wakes up to an old appointment.
void Poller::wakeLater()
{
    const auto now = m_clock();
    const auto soonest = m_schedule.soonest(now);
    if (!soonest)
        return m_timer.stop();
    m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(now.msecsTo(*soonest), 0, 60'000)));
}

bool Poller::isCurrent(const Round &round) const
{
    return m_servers.value(round.server->connection.id.toString()) == round.server;
}

void Poller::start(const ServerPointer &server)
{
    auto round = std::make_shared<Round>(Round {.server = server});
    if (!server->provider) {
        round->error = Error {
                .kind = Error::Kind::Invalid,
                .detail = server->connection.provider,
                .what = QCoreApplication::translate("Dayshift::Poller",
                                                    "Dayshift does not know this kind of server.")};
        return settle(round);
    }
    if (server->recalled)
        unlock(round);
    else
        recall(round);
}

// What went on when the workspace was last written to may have ended while nobody looked.
void Poller::recall(const RoundPointer &round)
{
    m_mailbox.await(m_store.read(recalledOf(round->server->connection.id)),
                    [this, round](const Result<Recalled> &recalled) {
                        if (recalled) {
                            round->server->seen.adopt(recalled->open);
                            round->server->keepDays = recalled->keepDays;
                            round->server->recalled = true;
                        }
                        unlock(round);
                    });
}

// A keyring that is locked is a reason to ask without a token, and a better explanation than the
// server's refusal if that comes.
void Poller::unlock(const RoundPointer &round)
{
    auto &server = *round->server;
    const auto begin = [this, round] {
        const auto &known = *round->server;
        ask(round, known.provider->firstQuestions({known.connection, known.remembered}));
    };
    if (server.token)
        return begin();
    m_mailbox.await(m_secrets.read({server.connection.id.toString(), server.connection.name}),
                    [round, begin](const Result<std::optional<QString>> &token) {
                        auto &known = *round->server;
                        known.token = token ? token->value_or(QString()) : QString();
                        known.tokenError.reset();
                        if (!token)
                            known.tokenError = token.error();
                        begin();
                    });
}

void Poller::ask(const RoundPointer &round, const QList<Question> &questions, BuildId about)
{
    auto &server = *round->server;
    ++round->open; // held, so that an answer that is at hand does not end the phase too early
    for (const auto &question : questions) {
        const auto key = (question.topic + u'\n' + question.request.url.toString()).toUtf8();
        const auto known = server.answers.find(key);
        if (known != server.answers.end()) {
            known->used = true;
            if (known->at.addSecs(question.goodFor.count()) > m_clock()) {
                const auto answer = known->answer;
                take(round, answer, about);
                continue;
            }
        }
        ++round->open;
        m_mailbox.await(
                m_http.get(server.provider->requestFor(question, server.connection, *server.token)),
                [this, round, question, about](const Result<Reply> &reply) {
                    hear(round, question, about, reply);
                    if (--round->open == 0)
                        goOn(round);
                });
    }
    if (--round->open == 0)
        goOn(round);
}

void Poller::hear(const RoundPointer &round, const Question &question, BuildId about,
                  const Result<Reply> &reply)
{
    auto &server = *round->server;
    const auto key = (question.topic + u'\n' + question.request.url.toString()).toUtf8();
    const auto answer = reply.then([&](const Reply &good) -> Result<Answer> {
        const auto digest = QCryptographicHash::hash(good.body, QCryptographicHash::Sha1);
        if (const auto known = server.answers.constFind(key);
            known != server.answers.cend() && known->digest == digest)
            return known->answer;
        const auto read = server.provider->read({server.connection, server.remembered},
                                                question.topic, good.body);
        if (read)
            server.answers.insert(key, {digest, *read});
        return read;
    });
    if (answer) {
        server.answers[key].at = m_clock();
        server.answers[key].used = true;
        return take(round, *answer, about);
    }
    // One build that is gone or cannot be read is no reason to distrust the lists; a server that
    // cannot be reached at all will be noticed by the next reading's first question.
    const auto &error = answer.error();
    const bool whole = round->phase == Round::Phase::Lists || error.kind == Error::Kind::RateLimit
            || error.kind == Error::Kind::Auth;
    if (!whole) {
        if (!isNotThere(error))
            round->incomplete.insert(about);
        const bool gone = error.kind == Error::Kind::Address || error.kind == Error::Kind::Format;
        if (gone && round->missing.contains(about))
            round->found.take({.builds = {lost(round->missing.value(about))}});
    } else if (!round->error)
        round->error = error.kind == Error::Kind::Auth ? server.tokenError.value_or(error) : error;
}

void Poller::take(const RoundPointer &round, const Answer &answer, BuildId about)
{
    auto &server = *round->server;
    for (auto it = answer.remember.cbegin(); it != answer.remember.cend(); ++it) {
        if (server.remembered.value(it.key()) == it.value())
            continue;
        server.remembered.insert(it.key(), it.value());
        // What was read without knowing this may read otherwise now.
        for (auto &known : server.answers)
            known.digest.clear();
    }
    round->found.take(answer);
    if (!answer.next.isEmpty())
        ask(round, answer.next, about);
}

void Poller::goOn(const RoundPointer &round)
{
    if (round->error)
        return settle(round);
    switch (round->phase) {
    case Round::Phase::Lists:
        return askForMissing(round);
    case Round::Phase::Missing:
        return askForDetails(round);
    case Round::Phase::Details:
        return settle(round);
    }
}

// A build that went on and is not mentioned any more has ended, one way or another.
void Poller::askForMissing(const RoundPointer &round)
{
    round->phase = Round::Phase::Missing;
    const auto &server = *round->server;
    round->found.forgetOlderThan(m_clock().addDays(-server.keepDays));
    ++round->open;
    for (const auto &build : server.seen.missingIn(round->found)) {
        const auto farewell
                = server.provider->farewell({server.connection, server.remembered}, build);
        if (farewell.forget) {
            round->found.forgotten.insert(build.id);
        } else if (farewell.ask.isEmpty()) {
            round->found.take({.builds = {lost(build)}});
        } else if (round->missing.size() < MostDetailed) { // the others have their turn later
            round->missing.insert(build.id, build);
            ask(round, farewell.ask, build.id);
        }
    }
    if (--round->open == 0)
        goOn(round);
}

void Poller::askForDetails(const RoundPointer &round)
{
    round->phase = Round::Phase::Details;
    const auto wanting = round->server->seen.wanting(round->found, MostDetailed);
    ++round->open;
    for (const auto &id : wanting) {
        round->found.detailed.insert(id);
        ask(round, round->found.details.value(id), id);
    }
    if (--round->open == 0)
        goOn(round);
}

void Poller::settle(const RoundPointer &round)
{
    if (!isCurrent(*round))
        return;
    auto &server = *round->server;
    const auto name = server.connection.id.toString();
    const auto now = m_clock();
    if (round->error) {
        server.token.reset(); // whatever the reason, the next try looks again
        m_schedule.failed(name, *round->error, now);
        m_mailbox.await(writeFailure(m_store, server.connection, *round->error, now,
                                     m_schedule.nextAt(name)),
                        [this, round](const Result<Reading> &written) { finish(round, written); });
        return wakeLater();
    }
    round->found.detailed -= round->incomplete;
    server.answers.removeIf([](const auto &entry) { return !entry.value().used; });
    for (auto &answer : server.answers)
        answer.used = false;

    auto news = server.seen.newsIn(round->found, now);
    news.connection = server.connection.id;
    round->changed = !news.isEmpty();
    const bool young = server.written.readAt.isValid() && !server.written.failedSince.isValid()
            && server.written.readAt.addSecs(ReadingEvery.count()) > now;
    if (news.isEmpty() && young) {
        server.seen.accept(news, round->found);
        return finish(round, server.written);
    }
    m_mailbox.await(writeNews(m_store, server.connection, news, now),
                    [this, round, news](const Result<Reading> &written) {
                        if (written)
                            round->server->seen.accept(news, round->found);
                        finish(round, written);
                    });
}

// Only when the news are written is the server asked again: a slow database slows the asking.
void Poller::finish(const RoundPointer &round, const Result<Reading> &written)
{
    if (!isCurrent(*round))
        return;
    auto &server = *round->server;
    const auto name = server.connection.id.toString();
    const bool changed = round->changed || (written && written->failure != server.written.failure);
    if (written)
        server.written = *written;
    if (!round->error)
        m_schedule.succeeded(name, m_clock(), server.seen.anythingGoesOn());
    wakeLater();

    ReadingReport report {.connection = server.connection,
                          .reading = server.written,
                          .error = round->error,
                          .changed = changed,
                          .pipelines = round->found.pipelines,
                          .leftOut = round->found.leftOut};
    if (!written && !report.error)
        report.error = written.error();
    if (!report.error) {
        report.builds = server.seen.buildsOf(round->found);
        report.stages = server.seen.stages();
    }
    emit wasRead(report);
}

} // namespace Dayshift
