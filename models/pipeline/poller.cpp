// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/poller.h"

#include "models/net/httpclient.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/pollerparts.h"
#include "models/pipeline/pollwriter.h"
#include "models/settings/secrets.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr std::chrono::milliseconds LongestNap = 60s;
static constexpr qsizetype NewestInDetail = 3;
static constexpr qsizetype MostAtOnce = 250; // builds in one transaction

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
    , m_teller(this)
    , m_details(store, http, secrets, m_clock, this)
    , m_mailbox(this)
{
    qRegisterMetaType<ReadingReport>();
    qRegisterMetaType<QList<ServerLoad>>();
    m_timer.setSingleShot(true);
    m_teller.setSingleShot(true);
    connect(&m_teller, &QTimer::timeout, this, &Poller::tell);
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
            server->isTokenOld = true;
            server->tempo.wakeAll();
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
        for (const auto &id : m_servers.keys()) {
            if (!kept.contains(id))
                forget(id);
        }
    }
    for (const auto &connection : delta.current)
        adopt(connection);
    for (const auto &id : delta.removed)
        forget(id);
    plan();
}

// A connection that was changed is another server: nothing known of it is carried over.
void Poller::adopt(const Connection &connection)
{
    const auto id = connection.id.toString();
    const auto known = m_servers.value(id);
    if (known && known->connection == connection)
        return;
    forget(id);
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
    for (auto it = m_servers.cbegin(); it != m_servers.cend(); ++it)
        names.insert(it.key(), it.value()->tempo.pace(paceOf(*it.value())));
    m_schedule.setNames(names, m_clock());
    tick();
}

void Poller::tick()
{
    const auto now = m_clock();
    const bool slept = m_tickedAt.isValid() && m_tickedAt.addMSecs(LongestNap.count() * 3) < now;
    m_tickedAt = now;
    if (slept)
        tryTheFailing();
    for (const auto &name : m_schedule.due(now)) {
        m_schedule.started(name, now);
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
    m_timer.start(std::chrono::milliseconds(
            std::clamp<qint64>(now.msecsTo(*soonest), 0, LongestNap.count())));
}

bool Poller::isCurrent(const Round &round) const
{
    return m_servers.value(round.server->connection.id.toString()) == round.server;
}

void Poller::start(const ServerPointer &server)
{
    ++m_open;
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
    if (server.session && !server.isTokenOld)
        return begin(round);
    m_mailbox.await(m_secrets.read({server.connection.id.toString(), server.connection.name}),
                    [this, round](const Result<std::optional<QString>> &token) {
                        auto &known = *round->server;
                        known.session = std::make_shared<Session>(
                                m_http, *known.provider, known.connection,
                                token ? token->value_or(QString()) : QString());
                        known.isTokenOld = false;
                        known.tokenError.reset();
                        if (!token)
                            known.tokenError = token.error();
                        begin(round);
                    });
}

static QByteArray keyOf(const Question &question)
{
    return (question.topic + u'\n' + question.request.url.toString()).toUtf8();
}

void Poller::begin(const RoundPointer &round)
{
    auto &server = *round->server;
    const auto questions
            = server.provider->firstQuestions({server.connection, server.remembered});
    ++round->open;
    for (const auto &question : questions) {
        const auto root = keyOf(question);
        // Who names an interval wants all of it each time.
        server.tempo.visit(root, m_interval > 0s ? 0s : question.restFor, m_clock());
        ask(round, {question}, {.root = root});
    }
    if (--round->open == 0)
        goOn(round);
}

void Poller::ask(const RoundPointer &round, const QList<Question> &questions, const Belonging &to)
{
    auto &server = *round->server;
    ++round->open; // held, so that an answer that is at hand does not end the phase too early
    for (const auto &question : questions) {
        const auto now = m_clock();
        const auto known = server.answers.find(keyOf(question));
        if (known != server.answers.end()) {
            known->used = true;
            if (known->at.addSecs(question.goodFor.count()) > now || server.tempo.rests(to.root)) {
                const auto answer = known->answer;
                take(round, answer, to);
                continue;
            }
        }
        ++round->open;
        const auto request = server.session->requestFor(question);
        server.account = Budget::accountOf(request);
        server.countsClosely = request.unchangedIsFree;
        server.tempo.sent(now);
        const bool freeIfSame = request.unchangedIsFree && !request.credential.isEmpty();
        m_mailbox.await(
                server.session->get(request),
                [this, round, question, to, freeIfSame](const Result<Reply> &reply) {
                    if (!reply || !reply->notModified || !freeIfSame)
                        round->server->tempo.counted();
                    hear(round, question, to, reply);
                    if (--round->open == 0)
                        goOn(round);
                });
    }
    if (--round->open == 0)
        goOn(round);
}

void Poller::hear(const RoundPointer &round, const Question &question, const Belonging &to,
                  const Result<Reply> &reply)
{
    auto &server = *round->server;
    const auto key = keyOf(question);
    const auto answer = reply.then([&](const Reply &good) -> Result<Answer> {
        // What was read before was read by another clock.
        if (server.skew.hear(good)) {
            for (auto &known : server.answers)
                known.digest.clear();
        }
        const auto last = server.answers.constFind(key);
        if (good.notModified && last != server.answers.cend() && !last->digest.isEmpty())
            return last->answer; // the same bytes: not to be looked at again
        const auto digest = QCryptographicHash::hash(good.body, QCryptographicHash::Sha1);
        if (const auto known = server.answers.constFind(key);
            known != server.answers.cend() && known->digest == digest)
            return known->answer;
        const auto read = server.provider->read({server.connection, server.remembered},
                                                question.topic, good.body);
        if (!read)
            return read;
        auto told = *read;
        server.skew.correct(told);
        server.answers.insert(key, {digest, told});
        return told;
    });
    if (answer) {
        server.answers[key].at = m_clock();
        server.answers[key].used = true;
        return take(round, *answer, to);
    }
    // One build that is gone or cannot be read is no reason to distrust the lists; a server that
    // cannot be reached at all will be noticed by the next reading's first question.
    const auto &error = answer.error();
    const bool whole = round->phase == Round::Phase::Lists || error.kind == Error::Kind::RateLimit
            || error.kind == Error::Kind::Auth;
    if (!whole) {
        if (!isNotThere(error))
            round->incomplete.insert(to.build);
        const bool gone = error.kind == Error::Kind::Address || error.kind == Error::Kind::Format;
        if (gone && round->missing.contains(to.build))
            round->found.take({.builds = {lost(round->missing.value(to.build))}});
    } else if (!round->error)
        round->error = error.kind == Error::Kind::Auth ? server.tokenError.value_or(error) : error;
}

void Poller::take(const RoundPointer &round, const Answer &answer, const Belonging &to)
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
    if (std::ranges::any_of(answer.builds, isUnderWay, &Build::status))
        server.tempo.wentOn(to.root);
    if (!answer.next.isEmpty())
        ask(round, answer.next, to);
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
            ask(round, farewell.ask, {.build = build.id});
        }
    }
    if (--round->open == 0)
        goOn(round);
}

// Where every question is counted, what was over before anybody looked is looked at in detail only
// where it is among the newest of its pipeline.
static void leaveOutTheOld(Found &found, const QSet<BuildId> &wentOn)
{
    QHash<QString, QList<BuildId>> over;
    for (const auto &id : std::as_const(found.order)) {
        const auto &build = found.builds[id];
        if (isOver(build.status) && !wentOn.contains(id))
            over[build.pipeline].append(id);
    }
    for (auto &ids : over) {
        std::ranges::stable_sort(ids, [&](const BuildId &a, const BuildId &b) {
            return isNewer(found.builds[a], found.builds[b]);
        });
        for (const auto &id : ids.sliced(std::min(NewestInDetail, ids.size())))
            found.details.remove(id);
    }
}

void Poller::askForDetails(const RoundPointer &round)
{
    round->phase = Round::Phase::Details;
    if (round->server->countsClosely)
        leaveOutTheOld(round->found, round->server->wentOn);
    const auto wanting = round->server->seen.wanting(round->found, MostDetailed);
    ++round->open;
    for (const auto &id : wanting) {
        round->found.detailed.insert(id);
        ask(round, round->found.details.value(id), {.build = id});
    }
    if (--round->open == 0)
        goOn(round);
}

void Poller::settle(const RoundPointer &round)
{
    if (!isCurrent(*round)) {
        --m_open;
        return;
    }
    auto &server = *round->server;
    const auto name = server.connection.id.toString();
    const auto now = m_clock();
    if (round->error) {
        server.tempo.giveUp();
        if (round->error->kind == Error::Kind::Auth)
            server.pushes.clear();
        server.isTokenOld = true; // whatever the reason, the next try looks again
        m_schedule.failed(name, *round->error, now);
        m_mailbox.await(writeFailure(m_store, server.connection, *round->error, now,
                                     m_schedule.nextAt(name)),
                        [this, round](const Result<Reading> &written) { finish(round, written); });
        return wakeLater();
    }
    round->found.detailed -= round->incomplete;
    server.wentOn.clear();
    for (const auto &build : std::as_const(round->found.builds)) {
        if (isUnderWay(build.status) || round->incomplete.contains(build.id))
            server.wentOn.insert(build.id);
    }
    server.tempo.settle(now, paceOf(server), slowerBy(server));
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
    write(round, news, news, now);
}

// The first builds of many with their stages, taken out of what is left.
static News portionOf(News &left)
{
    if (left.builds.size() <= MostAtOnce)
        return std::exchange(left, {});
    News portion {.connection = left.connection, .builds = left.builds.first(MostAtOnce)};
    left.builds = left.builds.sliced(MostAtOnce);
    QSet<BuildId> chosen;
    for (const auto &build : std::as_const(portion.builds))
        chosen.insert(build.id);
    QList<Stage> others;
    for (const auto &stage : std::as_const(left.stages))
        (chosen.contains(stage.build) ? portion.stages : others).append(stage);
    left.stages = others;
    return portion;
}

// Thousands in one go would hold every window that shows them.
void Poller::write(const RoundPointer &round, const News &news, News left, const QDateTime &now)
{
    const auto portion = portionOf(left);
    m_mailbox.await(writeNews(m_store, round->server->connection, portion, now),
                    [this, round, news, left, now](const Result<Reading> &written) {
                        if (written && !left.isEmpty() && isCurrent(*round))
                            return write(round, news, left, now);
                        if (written && left.isEmpty())
                            round->server->seen.accept(news, round->found);
                        finish(round, written);
                    });
}

// Only when the news are written is the server asked again: a slow database slows the asking.
void Poller::finish(const RoundPointer &round, const Result<Reading> &written)
{
    --m_open;
    if (!isCurrent(*round))
        return;
    auto &server = *round->server;
    const auto name = server.connection.id.toString();
    const bool changed = round->changed || (written && written->failure != server.written.failure);
    if (written)
        server.written = *written;
    if (!round->error)
        listenTo(round->server);
    const auto pace = server.tempo.pace(paceOf(server));
    const auto slower = slowerBy(server);
    m_schedule.setPace(name, {.idle = slowed(server, pace.idle, slower),
                              .active = slowed(server, pace.active, slower)});
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
    tellLater();
}

} // namespace Dayshift
