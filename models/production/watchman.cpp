// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/watchman.h"

#include "models/base/onpool.h"
#include "models/net/httpclient.h"
#include "models/production/productiontables.h"
#include "models/production/watchmanparts.h"
#include "models/settings/secrets.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr std::chrono::milliseconds LongestNap = 60s;
static constexpr std::chrono::seconds ThinEvery = 1h;

Watchman::Watchman(Store &store, HttpClient &http, Secrets &secrets, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_http(http)
    , m_secrets(secrets)
    , m_clock(std::move(clock))
    // A minute without a look at production is long enough.
    , m_schedule([] { return QRandomGenerator::global()->generateDouble(); }, {.longest = 60s})
    , m_timer(this)
    , m_mailbox(this)
{
    qRegisterMetaType<SourceReport>();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Watchman::tick);
}

Watchman::~Watchman() = default;

void Watchman::watchSources(QObject *watcher)
{
    // The figures first: a source without any would be asked for nothing.
    m_store.watch<Indicator>(indicators(), watcher, [this](const Delta<Indicator> &delta) {
        QMetaObject::invokeMethod(this, [this, delta] { apply(delta); });
    });
    m_store.watch<Source>(sources(), watcher, [this](const Delta<Source> &delta) {
        QMetaObject::invokeMethod(this, [this, delta] { apply(delta); });
    });
}

void Watchman::setSources(const QList<Source> &sources, const QList<Indicator> &indicators)
{
    QMetaObject::invokeMethod(this, [this, sources, indicators] {
        apply(Delta<Indicator> {.reset = true, .current = indicators});
        apply(Delta<Source> {.reset = true, .current = sources});
    });
}

void Watchman::readNow(SourceId source)
{
    QMetaObject::invokeMethod(this, [this, source] {
        for (const auto &watched : std::as_const(m_watched)) {
            if (!source.isNull() && watched->source.id != source)
                continue;
            watched->isSecretOld = true;
            m_schedule.resume(watched->source.id.toString(), m_clock());
        }
        tick();
    });
}

void Watchman::wake()
{
    QMetaObject::invokeMethod(this, [this] {
        const auto now = m_clock();
        for (const auto &name : m_watched.keys())
            m_schedule.resume(name, now);
        tick();
    });
}

void Watchman::setInterval(std::chrono::milliseconds interval)
{
    QMetaObject::invokeMethod(this, [this, interval] {
        m_interval = interval;
        plan();
    });
}

void Watchman::apply(const Delta<Source> &delta)
{
    if (delta.reset) {
        QSet<QString> kept;
        for (const auto &source : delta.current)
            kept.insert(source.id.toString());
        for (const auto &id : m_watched.keys()) {
            if (!kept.contains(id))
                forget(id);
        }
    }
    for (const auto &source : delta.current)
        adopt(source);
    for (const auto &id : delta.removed)
        forget(id);
    handOut();
    plan();
}

void Watchman::apply(const Delta<Indicator> &delta)
{
    if (delta.reset)
        m_indicators.clear();
    m_indicators.removeIf([&](const Indicator &known) {
        return delta.removed.contains(known.id.toString())
                || std::ranges::any_of(delta.current, [&](const Indicator &current) {
                       return current.id == known.id;
                   });
    });
    m_indicators += delta.current;
    std::ranges::stable_sort(m_indicators, {}, &Indicator::rank);
    handOut();
}

// A source that was changed is another one: nothing known of it is carried over.
void Watchman::adopt(const Source &source)
{
    const auto id = source.id.toString();
    const auto known = m_watched.value(id);
    if (known && known->source == source)
        return;
    forget(id);
    m_schedule.forget(id);
    const auto *probe = Probe::withId(source.probe);
    if (source.enabled && probe)
        m_watched.insert(
                id, std::make_shared<Watched>(Watched {.source = source, .probe = probe}));
}

void Watchman::forget(const QString &id)
{
    m_watched.remove(id);
}

void Watchman::handOut()
{
    for (const auto &watched : std::as_const(m_watched)) {
        QList<Indicator> own;
        for (const auto &indicator : std::as_const(m_indicators)) {
            if (indicator.source == watched->source.id)
                own.append(indicator);
        }
        if (own == watched->indicators)
            continue;
        watched->indicators = own;
        watched->recalled = false;
    }
}

Pace Watchman::paceOf(const Source &source) const
{
    const std::chrono::milliseconds every
            = m_interval > 0ms ? m_interval : std::chrono::seconds(std::max(1, source.everySeconds));
    return {.idle = every, .active = every};
}

void Watchman::plan()
{
    QMap<QString, Pace> names;
    for (auto it = m_watched.cbegin(); it != m_watched.cend(); ++it)
        names.insert(it.key(), paceOf(it.value()->source));
    m_schedule.setNames(names, m_clock());
    tick();
}

void Watchman::tick()
{
    const auto now = m_clock();
    const bool slept = m_tickedAt.isValid() && m_tickedAt.addMSecs(LongestNap.count() * 3) < now;
    m_tickedAt = now;
    if (slept) {
        for (const auto &name : m_watched.keys())
            m_schedule.resume(name, now);
    }
    for (const auto &name : m_schedule.due(now)) {
        m_schedule.started(name, now);
        start(m_watched.value(name));
    }
    tellSilence();
    if (!m_thinnedAt.isValid())
        m_thinnedAt = now;
    if (m_thinnedAt.addSecs(ThinEvery.count()) < now && !m_watched.isEmpty()) {
        m_thinnedAt = now;
        thin();
    }
    wakeLater();
}

// Never longer than a minute: a machine that slept wakes up to an old appointment.
void Watchman::wakeLater()
{
    const auto now = m_clock();
    auto soonest = m_schedule.soonest(now);
    for (const auto &watched : std::as_const(m_watched)) {
        const auto at = watched->silentAt();
        if (at.isValid() && watched->error && !watched->isSilenceTold)
            soonest = std::min(soonest.value_or(at), at);
    }
    if (!soonest)
        return m_timer.stop();
    m_timer.start(std::chrono::milliseconds(
            std::clamp<qint64>(now.msecsTo(*soonest), 0, LongestNap.count())));
}

bool Watchman::isCurrent(const Turn &turn) const
{
    return m_watched.value(turn.watched->source.id.toString()) == turn.watched;
}

void Watchman::start(const WatchedPointer &watched)
{
    ++m_open;
    auto turn = std::make_shared<Turn>(Turn {.watched = watched});
    if (watched->recalled)
        unlock(turn);
    else
        recall(turn);
}

// What was measured before this program began need not be asked for again.
void Watchman::recall(const TurnPointer &turn)
{
    QList<IndicatorId> ids;
    for (const auto &indicator : std::as_const(turn->watched->indicators))
        ids.append(indicator.id);
    m_mailbox.await(m_store.read([ids](Database &database) { return lastSampled(database, ids); }),
                    [this, turn](const Result<QHash<IndicatorId, QDateTime>> &last) {
                        if (last) {
                            turn->watched->last = *last;
                            turn->watched->recalled = true;
                        }
                        unlock(turn);
                    });
}

// A keyring that is locked is a reason to ask without a password, and a better explanation than
// the server's refusal if that comes.
void Watchman::unlock(const TurnPointer &turn)
{
    auto &watched = *turn->watched;
    const bool isFile = QUrl(watched.source.address).isLocalFile();
    if (isFile)
        watched.secret = QString();
    if (watched.secret && !watched.isSecretOld)
        return ask(turn);
    m_mailbox.await(m_secrets.read({watched.source.id.toString(), watched.source.name}),
                    [this, turn](const Result<std::optional<QString>> &secret) {
                        auto &known = *turn->watched;
                        known.secret = secret ? secret->value_or(QString()) : QString();
                        known.isSecretOld = false;
                        known.secretError.reset();
                        if (!secret)
                            known.secretError = secret.error();
                        ask(turn);
                    });
}

void Watchman::ask(const TurnPointer &turn)
{
    auto &watched = *turn->watched;
    const auto now = m_clock();
    // Asked for by the source's own clock, or the newest values would lie in its future.
    const auto ahead = watched.skew.ahead().count();
    turn->asking = {.source = watched.source,
                    .indicators = watched.indicators,
                    .last = watched.last,
                    .now = now.addSecs(ahead),
                    .thorough = !watched.thoroughAt.isValid()
                            || watched.thoroughAt.addSecs(ThoroughEvery.count()) <= now};
    for (auto &last : turn->asking.last)
        last = last.addSecs(ahead);
    if (const auto accepted = watched.probe->accept(watched.source); !accepted) {
        turn->error = accepted.error();
        return settle(turn);
    }
    const auto questions = watched.probe->questions(turn->asking);
    if (questions.isEmpty())
        return settle(turn);
    turn->first = questions.first().topic;
    turn->open = int(questions.size());
    for (const auto &question : questions)
        send(turn, question);
}

static Result<Heard> fileAt(const QString &path, const QDateTime &now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {.kind = Error::Kind::NotFound,
                      .detail = file.errorString(),
                      .what = QCoreApplication::translate("Dayshift::Watchman",
                                                          "The file cannot be read: %1.")
                                      .arg(file.errorString())};
    const auto most = Request().sizeLimit;
    const auto body = file.read(most + 1);
    if (body.size() > most)
        return Error {.kind = Error::Kind::Format,
                      .what = QCoreApplication::translate("Dayshift::Watchman",
                                                          "The file is longer than %n MB.", nullptr,
                                                          int(most >> 20))};
    return Heard {.body = body, .at = now};
}

void Watchman::send(const TurnPointer &turn, const ProbeQuestion &question)
{
    const auto now = m_clock();
    const auto take = [this, turn, question](const Result<Heard> &heard) {
        hear(turn, question, heard);
        if (--turn->open == 0)
            settle(turn);
    };
    if (question.request.url.isLocalFile()) {
        const auto path = question.request.url.toLocalFile();
        return m_mailbox.await(onPool([path, now] { return fileAt(path, now); }), take);
    }
    const auto &watched = *turn->watched;
    const auto request
            = watched.probe->requestFor(question, watched.source, watched.secret.value_or(QString()));
    m_mailbox.await(m_http.get(request), [this, turn, now, take](const Result<Reply> &reply) {
        if (reply)
            turn->watched->skew.hear(*reply);
        const auto at = m_clock();
        take(reply.then([&](const Reply &good) {
            return Result<Heard>(Heard {.status = good.status,
                                        .body = good.body,
                                        .took = std::chrono::milliseconds(now.msecsTo(at)),
                                        .at = at});
        }));
    });
}

void Watchman::hear(const TurnPointer &turn, const ProbeQuestion &question,
                    const Result<Heard> &heard)
{
    auto &watched = *turn->watched;
    const auto told = heard.then([&](const Heard &good) {
        return watched.probe->read(turn->asking, question, good);
    });
    if (told) {
        turn->topics.append(question.topic);
        const bool isThorough = question.indicator.isNull() && question.topic != turn->first;
        auto &problems = isThorough ? turn->thoroughProblems : turn->told.problems;
        auto plain = *told;
        problems += plain.problems;
        plain.problems.clear();
        turn->told.add(plain);
        const bool isGood = told->problems.isEmpty();
        if (isGood && !question.indicator.isNull())
            watched.last.insert(question.indicator, m_clock());
        return;
    }
    const auto &error = told.error();
    if (question.topic == turn->first && question.indicator.isNull()) {
        if (const auto ill = watched.probe->readFailure(turn->asking, question, error, m_clock()))
            turn->told.add(*ill);
        else
            turn->error = error.kind == Error::Kind::Auth ? watched.secretError.value_or(error)
                                                          : error;
        return;
    }
    const auto *indicator = turn->asking.indicator(question.indicator);
    const auto name = indicator ? indicator->name : question.topic;
    turn->told.problems.append(u"%1: %2"_s.arg(name, error.title()));
}

} // namespace Dayshift
