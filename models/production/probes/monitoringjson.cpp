// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/probes/monitoringjson.h"

#include "models/pipeline/plaintext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostLabels = 64;

QUrl pageOf(const Source &source, const QString &path, const QUrlQuery &query)
{
    QUrl url(source.address);
    auto before = url.path();
    while (before.endsWith(u'/'))
        before.chop(1);
    url.setPath(before + path);
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    url.setFragment({});
    return url;
}

ProbeQuestion jsonQuestion(const QString &topic, const QUrl &url, const IndicatorId &indicator)
{
    return {.topic = topic,
            .request = {.url = url,
                        .expected = Request::Expected::Json,
                        .silence = std::chrono::seconds(20),
                        .deadline = std::chrono::seconds(30),
                        .takesRefusals = true},
            .indicator = indicator};
}

QMap<QString, QString> labelsIn(const QJsonObject &labels)
{
    QMap<QString, QString> plain;
    for (auto it = labels.begin(); it != labels.end() && plain.size() < MostLabels; ++it)
        plain.insert(plainName(it.key(), 100), plainName(it->toString()));
    return plain;
}

static QString firstOf(const QMap<QString, QString> &labels, std::initializer_list<QString> names)
{
    for (const auto &name : names) {
        if (const auto value = labels.value(name); !value.isEmpty())
            return value;
    }
    return {};
}

ToldAlert alertOf(const QJsonObject &alert)
{
    ToldAlert told {.labels = labelsIn(alert.value("labels"_L1).toObject())};
    const auto notes = labelsIn(alert.value("annotations"_L1).toObject());
    told.name = told.labels.value(u"alertname"_s);
    told.severity = alertSeverityOf(told.labels.value(u"severity"_s));
    told.service = firstOf(told.labels, {u"service"_s, u"app"_s, u"application"_s, u"job"_s});
    told.summary = firstOf(notes, {u"summary"_s, u"title"_s, u"message"_s, u"description"_s});
    told.fingerprint = plainName(alert.value("fingerprint"_L1).toString(), 100);
    if (told.fingerprint.isEmpty())
        told.fingerprint = QString::fromLatin1(
                QCryptographicHash::hash(labelsText(told.labels).toUtf8(), QCryptographicHash::Sha1)
                        .toHex()
                        .left(16));
    if (told.name.isEmpty())
        told.name = told.summary.isEmpty() ? told.fingerprint : told.summary;
    return told;
}

void keepBounded(Told &told)
{
    if (!told.alerts || told.alerts->size() <= MostAlerts)
        return;
    told.leftOut += told.alerts->size() - MostAlerts;
    told.alerts->resize(MostAlerts);
}

} // namespace Dayshift
