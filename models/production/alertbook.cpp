// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/alertbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// What the sources say together of one alert.
struct Said
{
    SourceId source = {};
    ToldAlert told = {};
    bool isSuppressed = false;
    bool isManaged = false; // Alertmanager told of it, which knows what is silenced
    QDateTime silencedUntil = {};
};

} // namespace

static ToldAlert ownAlert(const Source &source, const QString &kind, const QString &name,
                          const QString &summary, const QDateTime &since)
{
    return {.fingerprint = OwnAlert + kind + u':' + source.id.toString(),
            .name = name,
            .severity = AlertSeverity::Critical,
            .summary = summary,
            .labels = {{u"alertname"_s, OwnAlert + kind}, {u"source"_s, source.name}},
            .startedAt = since};
}

ToldAlert silentAlert(const Source &source, const QDateTime &since, const QString &reason)
{
    const auto name = QCoreApplication::translate("Dayshift::AlertBook", "%1 is silent")
                              .arg(source.name);
    const auto summary
            = QCoreApplication::translate("Dayshift::AlertBook",
                                          "What customers get is not known. %1")
                      .arg(reason);
    return ownAlert(source, u"silent"_s, name, summary.trimmed(), since);
}

ToldAlert watchdogAlert(const Source &source, const QDateTime &since)
{
    const auto name = QCoreApplication::translate("Dayshift::AlertBook",
                                                  "The Watchdog of %1 is missing")
                              .arg(source.name);
    const auto summary = QCoreApplication::translate(
            "Dayshift::AlertBook",
            "It always fires, so that its absence shows that alerting is broken. No other alert "
            "may arrive.");
    return ownAlert(source, u"watchdog"_s, name, summary, since);
}

ToldAlert bandAlert(const Indicator &indicator, double value, const QDateTime &since)
{
    const bool isLow = indicator.atLeast && value < *indicator.atLeast;
    const auto limit = isLow ? *indicator.atLeast : indicator.atMost.value_or(0);
    const auto sentence = isLow
            ? QCoreApplication::translate("Dayshift::AlertBook", "It was %1 %2, at least %3 is well.")
            : QCoreApplication::translate("Dayshift::AlertBook", "It was %1 %2, at most %3 is well.");
    return {.fingerprint = OwnAlert + u"band:"_s + indicator.id.toString(),
            .name = QCoreApplication::translate("Dayshift::AlertBook", "%1 left its band")
                            .arg(indicator.name),
            .severity = indicator.meaning == IndicatorMeaning::AnswerTime ? AlertSeverity::Warning
                                                                          : AlertSeverity::Critical,
            .service = indicator.service,
            .summary = sentence.arg(QString::number(value, 'g', 6), indicator.unit,
                                    QString::number(limit, 'g', 6)),
            .labels = {{u"alertname"_s, OwnAlert + u"band"_s},
                       {u"indicator"_s, indicator.id.toString()}},
            .startedAt = since};
}

bool isWatchdog(const QString &name, AlertSeverity severity)
{
    return severity == AlertSeverity::None
            && name.compare("Watchdog"_L1, Qt::CaseInsensitive) == 0;
}

bool isOpen(const Alert &alert)
{
    return alert.state != AlertState::Ended && !isWatchdog(alert.name, alert.severity);
}

bool isLoud(const Alert &alert, const QDateTime &now)
{
    return isOpen(alert) && alert.state == AlertState::Firing && alert.dismissedReason.isEmpty()
            && !(alert.mutedUntil.isValid() && alert.mutedUntil > now);
}

bool isWorse(const Alert &a, const Alert &b, const QDateTime &now)
{
    const auto place = [&now](const Alert &alert) {
        return std::tuple(!isOpen(alert), !isLoud(alert, now), int(alert.severity),
                          alert.startedAt.toMSecsSinceEpoch(), alert.id.toString());
    };
    return place(a) < place(b);
}

static bool contains(const QMap<QString, QString> &all, const QMap<QString, QString> &part)
{
    for (auto it = part.begin(); it != part.end(); ++it) {
        const auto found = all.constFind(it.key());
        if (found == all.constEnd() || *found != *it)
            return false;
    }
    return true;
}

bool isSame(const QString &name, const QMap<QString, QString> &labels, const QString &otherName,
            const QMap<QString, QString> &otherLabels)
{
    return name == otherName && (contains(labels, otherLabels) || contains(otherLabels, labels));
}

static void join(Said &said, const ToldAlert &told, const SourceVoice &voice)
{
    said.isManaged |= voice.source.probe == "alertmanager"_L1;
    if (told.startedAt.isValid()
        && (!said.told.startedAt.isValid() || told.startedAt < said.told.startedAt))
        said.told.startedAt = told.startedAt;
    said.isSuppressed |= told.state == AlertState::Suppressed;
    for (const auto &silence : told.silencedBy)
        said.silencedUntil = std::max(said.silencedUntil, voice.silences.value(silence));
}

// The same alert of two sources is one: the first that has it owns it.
static QList<Said> unified(const QList<SourceVoice> &voices, const QDateTime &now)
{
    QList<Said> all;
    QMultiHash<QString, qsizetype> byName;
    const auto add = [&](const SourceVoice &voice, const ToldAlert &told) {
        if (told.state == AlertState::Pending || (told.endsAt.isValid() && told.endsAt <= now))
            return;
        for (const auto place : byName.values(told.name)) {
            if (isSame(told.name, told.labels, told.name, all.at(place).told.labels))
                return join(all[place], told, voice);
        }
        byName.insert(told.name, all.size());
        all.append({.source = voice.source.id, .told = told});
        join(all.last(), told, voice);
    };
    for (const bool measuresItself : {true, false}) {
        for (const auto &voice : voices) {
            if ((voice.source.probe != "alertmanager"_L1) != measuresItself)
                continue;
            for (const auto &told : voice.own.value_or(QList<ToldAlert>()))
                add(voice, told);
            if (!voice.answers)
                continue;
            for (const auto &told : voice.alerts)
                add(voice, told);
        }
    }
    return all;
}

static Alert made(const Said &said, const QDateTime &now)
{
    const auto &told = said.told;
    const auto labels = labelsText(told.labels);
    const auto started = told.startedAt.isValid() ? std::min(told.startedAt, now) : now;
    return {.id = AlertId::derived(said.source.uuid(),
                                   labels + u'\n' + started.toUTC().toString(Qt::ISODateWithMs)),
            .source = said.source,
            .fingerprint = told.fingerprint,
            .name = told.name,
            .severity = told.severity,
            .service = told.service,
            .summary = told.summary,
            .labels = labels,
            .startedAt = started,
            .noticedAt = now};
}

// A summary tells the value of the moment: rewritten each time it would fill the log.
static void goOn(Alert &alert, const Said &said, const QDateTime &now)
{
    if (alert.state == AlertState::Ended) {
        if (alert.endedAt.isValid()) {
            alert.flaps += !alert.unwatched;
            alert.summary = said.told.summary;
        }
        alert.endedAt = {};
        alert.unwatched = false;
        alert.seenAt = {};
    }
    // A silence is lifted when Alertmanager tells of the alert without it, and not when that cannot
    // be asked, or has not heard of the alert's return yet.
    if (said.isManaged)
        alert.silencedUntil = said.silencedUntil;
    const bool isSilenced = alert.silencedUntil.isValid() && alert.silencedUntil > now;
    alert.state = said.isSuppressed || isSilenced ? AlertState::Suppressed : AlertState::Firing;
}

static const SourceVoice *voiceOf(const Alert &alert, const QList<SourceVoice> &voices)
{
    const auto voice = std::ranges::find_if(voices, [&](const SourceVoice &v) {
        return v.source.id == alert.source;
    });
    return voice == voices.end() ? nullptr : &*voice;
}

static bool mayEnd(const Alert &alert, const QList<SourceVoice> &voices)
{
    const auto *voice = voiceOf(alert, voices);
    if (!voice) // nobody asks it any more
        return true;
    return alert.fingerprint.startsWith(OwnAlert) ? voice->own.has_value() : voice->answers;
}

Alert ended(const Alert &alert, const QDateTime &now, bool unwatched)
{
    auto after = alert;
    after.state = AlertState::Ended;
    after.endedAt = now;
    after.unwatched = unwatched;
    return after;
}

QList<Alert> settledAlerts(const QList<Alert> &known, const QList<SourceVoice> &voices,
                           const QDateTime &now, const AlertRule &rule)
{
    auto rows = known;
    QMultiHash<QString, qsizetype> byName;
    QList<QMap<QString, QString>> labels;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        byName.insert(rows.at(i).name, i);
        labels.append(labelsOf(rows.at(i).labels));
    }
    QSet<qsizetype> told;
    QList<Alert> changed;
    const auto mayReturn = [&](const Alert &alert) {
        return alert.state != AlertState::Ended
                || alert.endedAt.addSecs(rule.flapPause.count()) > now
                || (alert.silencedUntil.isValid() && alert.silencedUntil > now);
    };
    for (const auto &said : unified(voices, now)) {
        qsizetype place = -1;
        for (const auto candidate : byName.values(said.told.name)) {
            const auto &row = rows.at(candidate);
            const bool fits = !told.contains(candidate) && mayReturn(row)
                    && isSame(said.told.name, said.told.labels, row.name, labels.at(candidate));
            if (fits && (place < 0 || rows.at(place).startedAt < row.startedAt))
                place = candidate;
        }
        auto alert = place < 0 ? made(said, now) : rows.at(place);
        if (place >= 0)
            told.insert(place);
        goOn(alert, said, now);
        if (place < 0 || alert != rows.at(place))
            changed.append(alert);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto &alert = rows.at(i);
        if (told.contains(i) || alert.state == AlertState::Ended || !mayEnd(alert, voices))
            continue;
        changed.append(ended(alert, now, voiceOf(alert, voices) == nullptr));
    }
    return changed;
}

} // namespace Dayshift
