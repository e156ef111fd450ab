// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/plaintext.h"
#include "models/production/probe.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int DeepestPath = 32;

namespace {

// What a path leads to: with [*] in it many values, each with the label of the object it is in.
struct Reached
{
    QString label = {};
    QJsonValue value = {};
};

} // namespace

// "data.clients[*].tried" as data, clients, *, tried.
static QStringList stepsOf(const QString &path)
{
    auto text = path.trimmed();
    text.replace(u'[', u'.').remove(u']');
    return text.split(u'.', Qt::SkipEmptyParts);
}

static void follow(const QJsonValue &from, const QStringList &steps, qsizetype step,
                   const QString &label, const QString &groupLabel, QList<Reached> &found)
{
    if (from.isUndefined() || step > DeepestPath || found.size() > MostGroups)
        return;
    if (step == steps.size()) {
        found.append({label, from});
        return;
    }
    const auto &name = steps.at(step);
    if (name == "*"_L1) {
        const auto list = from.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            auto group = list.at(i)[groupLabel].toVariant().toString();
            if (group.isEmpty())
                group = QString::number(i + 1);
            follow(list.at(i), steps, step + 1, plainName(group), groupLabel, found);
        }
        const auto object = from.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            follow(*it, steps, step + 1, plainName(it.key()), groupLabel, found);
        return;
    }
    bool isIndex = false;
    const auto index = name.toInt(&isIndex);
    follow(from.isArray() && isIndex ? from[index] : from[name], steps, step + 1, label, groupLabel,
           found);
}

static std::optional<double> numberIn(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    return numberOf(value.toString());
}

static Told samplesOf(const Indicator &indicator, const QJsonValue &answer, const QDateTime &at)
{
    Told told;
    QList<Reached> found;
    follow(answer, stepsOf(indicator.query), 0, {}, indicator.groupLabel, found);
    if (found.isEmpty()) {
        told.problems.append(QCoreApplication::translate("Dayshift::Probe",
                                                         "The answer has nothing at %1, where %2 "
                                                         "should be.")
                                     .arg(indicator.query, indicator.name));
        return told;
    }
    std::optional<double> sum;
    for (const auto &one : std::as_const(found)) {
        const auto value = numberIn(one.value);
        told.samples.append(
                {.indicator = indicator.id, .label = one.label, .at = at, .value = value});
        if (value)
            sum = sum.value_or(0) + *value;
    }
    const bool isGrouped = !found.first().label.isEmpty();
    if (isGrouped && (addsUp(indicator.meaning) || found.size() == 1))
        told.samples.append({.indicator = indicator.id, .at = at, .value = sum});
    return told;
}

static Result<QJsonValue> parsed(const QByteArray &body)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    if (document.isNull())
        return Error {.kind = Error::Kind::Format, .detail = error.errorString()};
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

// Every number at the first levels, by its path: what one may choose from.
static void namesIn(const QJsonValue &value, const QString &path, int depth, QStringList &names)
{
    if (depth > 4 || names.size() >= 200)
        return;
    if (value.isDouble() || value.isBool())
        names.append(path);
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        namesIn(*it, path.isEmpty() ? it.key() : path + u'.' + it.key(), depth + 1, names);
    if (value.isArray() && !value.toArray().isEmpty())
        namesIn(value[0], path + u"[0]"_s, depth + 1, names);
}

class JsonAddress final : public Probe
{
public:
    QString id() const override { return u"json"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Probe", "JSON address");
    }
    QString addressExample() const override { return u"https://shop.example.org/figures.json"_s; }
    QString queryHint() const override
    {
        return QCoreApplication::translate("Dayshift::Probe", "Path, as in sign_in.tried");
    }

    QList<ProbeQuestion> questions(const ProbeAsking &asking) const override
    {
        return {{.topic = u"json"_s,
                 .request = {.url = QUrl(asking.source.address),
                             .expected = Request::Expected::Json,
                             .deadline = std::chrono::seconds(30)}}};
    }

    Result<Told> read(const ProbeAsking &asking, const ProbeQuestion &question,
                      const Heard &heard) const override
    {
        const auto answer = parsed(heard.body);
        if (!answer)
            return answer.error();
        Told told;
        if (question.topic == "names"_L1)
            namesIn(*answer, {}, 0, told.names);
        else
            for (const auto &indicator : asking.indicators)
                told.add(samplesOf(indicator, *answer, heard.at));
        return told;
    }

    std::optional<ProbeQuestion> discovery(const Source &source) const override
    {
        auto question = questions({.source = source}).first();
        question.topic = u"names"_s;
        return question;
    }

    QStringList endpoints() const override { return {u"json"_s}; }

    Result<Told> explain(const QString &, const Heard &heard) const override
    {
        const auto answer = parsed(heard.body);
        if (!answer)
            return answer.error();
        Told told;
        namesIn(*answer, {}, 0, told.names);
        return told;
    }
};

static const JsonAddress theProbe;

} // namespace Dayshift
