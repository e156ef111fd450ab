// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/watchmanparts.h"
#include "models/store/store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr qsizetype MostProblems = 5; // of one reading, in words

// A source that is asked seldom because it fails, or never because of its password, is told all the
// same when it has been silent for too long.
void Watchman::tellSilence()
{
    const auto now = m_clock();
    for (const auto &watched : std::as_const(m_watched)) {
        if (watched->isSilenceTold || !watched->error || !watched->silentAt().isValid()
            || watched->silentAt() > now)
            continue;
        watched->isSilenceTold = true;
        const auto id = watched->source.id.toString();
        const Round round {.source = watched->source,
                           .indicators = watched->indicators,
                           .hasAlerts = watched->probe->hasAlerts(),
                           .voices = voices(),
                           .error = watched->error,
                           .now = now,
                           .nextAt = m_schedule.nextAt(id)};
        m_mailbox.await(writeRound(m_store, round), [](const Result<Kept> &) {});
    }
}

static QString noteOf(const Told &told, const QStringList &thorough, std::chrono::seconds ahead)
{
    auto problems = told.problems + thorough;
    problems.removeDuplicates();
    const auto more = problems.size() - MostProblems;
    if (more > 0) {
        problems.resize(MostProblems);
        problems.append(QCoreApplication::translate("Dayshift::Watchman",
                                                    "%n more question(s) had no useful answer.",
                                                    nullptr, int(more)));
    }
    if (told.leftOut > 0)
        problems.append(QCoreApplication::translate("Dayshift::Watchman",
                                                    "%n series were left out: there are too many.",
                                                    nullptr, int(told.leftOut)));
    if (ahead > 0s)
        problems.append(QCoreApplication::translate(
                "Dayshift::Watchman", "Its clock is %n s ahead of this one.", nullptr,
                int(ahead.count())));
    if (ahead < 0s)
        problems.append(QCoreApplication::translate(
                "Dayshift::Watchman", "Its clock is %n s behind this one.", nullptr,
                int(-ahead.count())));
    return problems.join(u' ');
}

static void correct(Told &told, std::chrono::seconds ahead)
{
    if (ahead == 0s)
        return;
    for (auto &sample : told.samples)
        sample.at = sample.at.addSecs(-ahead.count());
    if (!told.alerts)
        return;
    for (auto &alert : *told.alerts) {
        for (auto *time : {&alert.startedAt, &alert.endsAt}) {
            if (time->isValid())
                *time = time->addSecs(-ahead.count());
        }
    }
}

QList<SourceVoice> Watchman::voices() const
{
    QList<SourceVoice> all;
    for (const auto &watched : m_watched)
        all.append({.source = watched->source,
                    .answers = watched->answers,
                    .alerts = watched->alerts,
                    .silences = watched->silences});
    return all;
}

void Watchman::settle(const TurnPointer &turn)
{
    if (!isCurrent(*turn)) {
        --m_open;
        return;
    }
    auto &watched = *turn->watched;
    const auto id = watched.source.id.toString();
    const auto now = m_clock();
    watched.answers = !turn->error;
    watched.error = turn->error;
    if (!turn->error)
        watched.isSilenceTold = false;
    if (turn->error) {
        watched.isSecretOld = true;
        m_schedule.failed(id, *turn->error, now);
    } else {
        const auto ahead = watched.skew.ahead();
        // Health and the like are measured by our own clock.
        if (watched.probe->hasAlerts())
            correct(turn->told, ahead);
        watched.alerts = turn->told.alerts.value_or(QList<ToldAlert>());
        if (turn->told.silences)
            watched.silences = *turn->told.silences;
        if (turn->asking.thorough) {
            watched.thoroughAt = now;
            watched.thoroughProblems = turn->thoroughProblems;
        }
        const bool hasWatchdog = std::ranges::any_of(watched.alerts, [](const ToldAlert &alert) {
            return isWatchdog(alert.name, alert.severity);
        });
        watched.roundsWithoutWatchdog = hasWatchdog ? 0 : watched.roundsWithoutWatchdog + 1;
    }
    const bool isYoung = watched.written.readAt.isValid()
            && watched.written.readAt.addSecs(ReadingEvery.count()) > now;
    Round round {.source = watched.source,
                 .indicators = watched.indicators,
                 .hasAlerts = watched.probe->hasAlerts(),
                 .voices = voices(),
                 .lacksWatchdog = watched.probe->hasAlerts() && watched.roundsWithoutWatchdog > 1,
                 .samples = turn->told.samples,
                 .error = turn->error,
                 .note = noteOf(turn->told, watched.thoroughProblems, watched.skew.ahead()),
                 .now = now,
                 .nextAt = m_schedule.nextAt(id),
                 .mayOmitReading = isYoung && !turn->error};
    m_mailbox.await(writeRound(m_store, round),
                    [this, turn](const Result<Kept> &written) { finish(turn, written); });
    wakeLater();
}

// Only when all is written is the source asked again: a slow database slows the asking.
void Watchman::finish(const TurnPointer &turn, const Result<Kept> &written)
{
    --m_open;
    if (!isCurrent(*turn))
        return;
    auto &watched = *turn->watched;
    if (!turn->error)
        m_schedule.succeeded(watched.source.id.toString(), m_clock(), false);
    wakeLater();
    SourceReport report {
            .source = watched.source, .error = turn->error, .samples = turn->told.samples};
    if (written) {
        watched.written = written->reading;
        report.reading = written->reading;
        report.alerts = written->alerts;
    } else {
        watched.recalled = false; // what could not be kept is asked for again
        if (!report.error)
            report.error = written.error();
    }
    emit wasRead(report);
}

void Watchman::thin()
{
    const auto now = m_clock();
    const auto thinned = m_store.write(
            [now](Transaction &transaction) { return thinSamples(transaction, now); },
            Durability::Machine);
    m_mailbox.await(thinned, [this](const Result<bool> &more) {
        if (more && *more)
            thin();
    });
}

} // namespace Dayshift
