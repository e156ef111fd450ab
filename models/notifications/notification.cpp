// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notifications/notification.h"

#include <QUrl>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype LongestText = 300;

static constexpr std::array<std::pair<Concern, QLatin1StringView>, ConcernCount> Words {{
        {Concern::Assigned, "assigned"_L1},
        {Concern::Mentioned, "mentioned"_L1},
        {Concern::Signature, "signature"_L1},
        {Concern::Build, "build"_L1},
        {Concern::Incident, "incident"_L1},
        {Concern::Approval, "approval"_L1},
}};

QString wordOf(Concern concern)
{
    for (const auto &[known, word] : Words) {
        if (known == concern)
            return word;
    }
    return {};
}

std::optional<Concern> concernNamed(const QString &word)
{
    for (const auto &[known, name] : Words) {
        if (word == name)
            return known;
    }
    return {};
}

Reach usualReach(Concern concern)
{
    switch (concern) {
    case Concern::Assigned:
    case Concern::Mentioned:
    case Concern::Signature:
    case Concern::Build:
    case Concern::Incident:
        return Reach::Desktop;
    case Concern::Approval:
        return Reach::Tray;
    }
    Q_UNREACHABLE();
    return Reach::List;
}

QString Notification::page() const
{
    switch (concern) {
    case Concern::Assigned:
    case Concern::Mentioned:
        return u"board"_s;
    case Concern::Signature:
        return u"releases"_s;
    case Concern::Build:
    case Concern::Approval:
        return u"pipeline"_s;
    case Concern::Incident:
        return u"production"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString Notification::place() const
{
    switch (concern) {
    case Concern::Assigned:
    case Concern::Mentioned:
        return u"number=%1"_s.arg(number);
    case Concern::Signature:
        return u"version="_s + QString::fromLatin1(QUrl::toPercentEncoding(name));
    case Concern::Build:
    case Concern::Approval:
        return u"pipeline="_s + QString::fromLatin1(QUrl::toPercentEncoding(name));
    case Concern::Incident:
        return u"incident=%1"_s.arg(number);
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject Notification::toJson() const
{
    return {{u"concern"_s, wordOf(concern)},
            {u"key"_s, key},
            {u"object"_s, object},
            {u"name"_s, name.left(LongestText)},
            {u"number"_s, number},
            {u"who"_s, who.left(LongestText)},
            {u"detail"_s, detail.left(LongestText)},
            {u"thing"_s, thing},
            {u"at"_s, at.toMSecsSinceEpoch()},
            {u"done"_s, done}};
}

Notification Notification::fromJson(const QJsonObject &json)
{
    return {.concern = concernNamed(json["concern"_L1].toString()).value_or(Concern::Assigned),
            .key = json["key"_L1].toString(),
            .object = json["object"_L1].toString(),
            .name = json["name"_L1].toString().left(LongestText),
            .number = json["number"_L1].toInt(),
            .who = json["who"_L1].toString().left(LongestText),
            .detail = json["detail"_L1].toString().left(LongestText),
            .thing = json["thing"_L1].toString(),
            .at = QDateTime::fromMSecsSinceEpoch(json["at"_L1].toInteger(), Qt::UTC),
            .done = json["done"_L1].toBool()};
}

} // namespace Dayshift
