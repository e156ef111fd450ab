// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/net/request.h"
#include "models/production/alert.h"
#include "models/production/sample.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace Dayshift {

// One thing to ask a source. The topic is the probe's own word for what it asks.
struct ProbeQuestion
{
    QString topic = {};
    Request request = {}; // a file: address is read from the disk
    IndicatorId indicator = {}; // whose figure the answer is; null: no single one's
};

// What came back.
struct Heard
{
    int status = 0; // 0: not by HTTP
    QByteArray body = {};
    std::chrono::milliseconds took {0};
    QDateTime at = {}; // when it was received, UTC, by our clock
};

// What a probe may know when it plans and reads.
struct ProbeAsking
{
    Source source = {};
    QList<Indicator> indicators = {}; // of this source
    QHash<IndicatorId, QDateTime> last = {}; // when each was last measured
    QDateTime now = {};
    bool thorough = false; // also what is only asked once a minute: targets, rules

    [[nodiscard]] const Indicator *indicator(const IndicatorId &id) const;
};

// An alert as a source tells it.
struct ToldAlert
{
    QString fingerprint = {}; // by what the source tells it; made of the labels where it does not
    QString name = {};
    AlertSeverity severity = AlertSeverity::Warning;
    QString service = {};
    QString summary = {};
    QMap<QString, QString> labels = {};
    AlertState state = AlertState::Firing;
    QDateTime startedAt = {}; // invalid: it does not say
    QDateTime endsAt = {}; // invalid, or to come: it goes on
    QStringList silencedBy = {}; // ids of silences

    friend bool operator==(const ToldAlert &, const ToldAlert &) = default;
};

// What one answer said.
struct Told
{
    QList<Measurement> samples = {};
    std::optional<QList<ToldAlert>> alerts = {}; // all there are; nothing: it was not about alerts
    std::optional<QHash<QString, QDateTime>> silences = {}; // the active ones: id, until when
    QStringList problems = {}; // sentences: what of it is of no use, and why
    qsizetype leftOut = 0; // series or alerts beyond what is taken
    QStringList names = {}; // what there is to be measured, where that was asked

    void add(const Told &other);
};

// No figure is told apart into more groups than this, and no source tells of more alerts.
inline constexpr qsizetype MostGroups = 200;
inline constexpr qsizetype MostAlerts = 1'000;

// What Dayshift knows of one kind of monitoring: what to ask, and how to read what it says. Like a
// Provider it never touches the network.
// To teach Dayshift another kind, put one file into probes/ and one test beside its siblings.
class Probe
{
public:
    virtual ~Probe() = default;
    Q_DISABLE_COPY_MOVE(Probe)

    [[nodiscard]] virtual QString id() const = 0; // kept in the workspace: never changes
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString addressExample() const = 0;
    // What Indicator::query is here, in a word or two: "PromQL", "Column". Empty: there is none.
    [[nodiscard]] virtual QString queryHint() const = 0;
    // Whether the source has alerts of its own; where it has none, leaving its band makes one.
    [[nodiscard]] virtual bool hasAlerts() const { return false; }

    // Why this source cannot work, before anybody is asked (Invalid); nothing if it may.
    [[nodiscard]] virtual Result<Done> accept(const Source &source) const;
    // What to ask in one round. The first question is the one that has to be answered: without it
    // the round has failed.
    [[nodiscard]] virtual QList<ProbeQuestion> questions(const ProbeAsking &asking) const = 0;
    // Format if the answer is not what was asked for. What cannot be used of a good answer is one
    // of its problems.
    [[nodiscard]] virtual Result<Told> read(const ProbeAsking &asking,
                                            const ProbeQuestion &question,
                                            const Heard &heard) const = 0;
    // What it says of production that nobody answered; nothing: only that the source is silent.
    [[nodiscard]] virtual std::optional<Told> readFailure(const ProbeAsking &asking,
                                                          const ProbeQuestion &question,
                                                          const Error &error,
                                                          const QDateTime &now) const;
    // What to ask to find out what there is to measure; the answer's Told::names go to proposals().
    [[nodiscard]] virtual std::optional<ProbeQuestion> discovery(const Source &source) const;
    // Sensible figures for what there is, with their meaning, unit and formula; without ids.
    [[nodiscard]] virtual QList<Indicator> proposals(const QStringList &names) const;

    // What saved answers it can explain; told from the answer's shape.
    [[nodiscard]] virtual QStringList endpoints() const = 0;
    // What a saved answer by itself says; Format if it is of no shape that such a source gives.
    [[nodiscard]] virtual Result<Told> explain(const QString &endpoint,
                                               const Heard &heard) const = 0;

    // The question as it is sent for this source.
    [[nodiscard]] Request requestFor(const ProbeQuestion &question, const Source &source,
                                     const QString &secret) const;

    [[nodiscard]] static QList<const Probe *> all(); // by name
    [[nodiscard]] static const Probe *withId(const QString &id);

protected:
    Probe();
};

// The body alone, or a recorded exchange {"request", "status", "body"}.
[[nodiscard]] Result<Told> explainSaved(const Probe &probe, const QString &endpoint,
                                        const QByteArray &saved);
// For the command line; a value that is no number is null.
[[nodiscard]] QJsonObject toJson(const Told &told);

// Whether the groups of such a figure may be added up: people and requests may, shares may not.
[[nodiscard]] bool addsUp(IndicatorMeaning meaning);
// The stable word for JSON and scripts.
[[nodiscard]] QString wordOf(AlertState state);
[[nodiscard]] QString wordOf(AlertSeverity severity);
[[nodiscard]] QString wordOf(IndicatorMeaning meaning);
[[nodiscard]] std::optional<IndicatorMeaning> meaningOf(const QString &word);
// How a source's own words for severity are meant: "page", "error", "warn".
[[nodiscard]] AlertSeverity alertSeverityOf(const QString &word);
// A value as monitoring writes it; nothing for NaN, infinities and what is no number.
[[nodiscard]] std::optional<double> numberOf(const QString &text);
// {"a":"b"}, in the order of the names; the same labels always give the same text.
[[nodiscard]] QString labelsText(const QMap<QString, QString> &labels);
[[nodiscard]] QMap<QString, QString> labelsOf(const QString &text);

} // namespace Dayshift
