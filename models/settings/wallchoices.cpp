// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/wallchoices.h"

#include "models/settings/settings.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

// The words stay as they are: files of people's hold them.
static constexpr std::array<std::pair<WallTopic, QLatin1StringView>, 4> Topics {{
        {WallTopic::Overview, "overview"_L1},
        {WallTopic::Pipelines, "pipelines"_L1},
        {WallTopic::Sprint, "sprint"_L1},
        {WallTopic::Metrics, "metrics"_L1},
}};

static QList<WallTopic> topicsOf(const QString &text)
{
    QList<WallTopic> topics;
    for (const auto &word : text.split(u',', Qt::SkipEmptyParts)) {
        for (const auto &[topic, name] : Topics) {
            if (word.trimmed() == name && !topics.contains(topic))
                topics.append(topic);
        }
    }
    return topics;
}

static double within(double value, double least, double most, double otherwise)
{
    return std::isfinite(value) && value > 0 ? std::clamp(value, least, most) : otherwise;
}

static QTime timeOf(const QVariant &value, QTime otherwise)
{
    const auto time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? time : otherwise;
}

WallChoices Settings::wall() const
{
    WallChoices wall;
    const auto value = [this](const QString &key, const QVariant &otherwise) {
        return m_store.value(u"wall/"_s + key, otherwise);
    };
    wall.inches = within(value(u"inches"_s, wall.inches).toDouble(), WallChoices::LeastInches,
                         WallChoices::MostInches, wall.inches);
    wall.metres = within(value(u"metres"_s, wall.metres).toDouble(), WallChoices::LeastMetres,
                         WallChoices::MostMetres, wall.metres);
    if (const auto topics = topicsOf(value(u"pages"_s, QString()).toString()); !topics.isEmpty())
        wall.topics = topics;
    wall.seconds = int(within(value(u"seconds"_s, wall.seconds).toDouble(),
                              WallChoices::LeastSeconds, WallChoices::MostSeconds, wall.seconds));
    if (value(u"names"_s, QString()).toString() == "first-names"_L1)
        wall.names = WallNames::ByFirstName;
    wall.hasHours = value(u"has-hours"_s, wall.hasHours).toBool();
    wall.opens = timeOf(value(u"opens"_s, {}), wall.opens);
    wall.closes = timeOf(value(u"closes"_s, {}), wall.closes);
    wall.weekends = value(u"weekends"_s, wall.weekends).toBool();
    wall.hasNight = value(u"has-night"_s, wall.hasNight).toBool();
    wall.nightFrom = timeOf(value(u"night-from"_s, {}), wall.nightFrom);
    wall.nightTo = timeOf(value(u"night-to"_s, {}), wall.nightTo);
    return wall;
}

void Settings::setWall(const WallChoices &wall)
{
    QStringList topics;
    for (const auto wanted : wall.topics) {
        for (const auto &[topic, name] : Topics) {
            if (topic == wanted)
                topics.append(name);
        }
    }
    const auto timeText = [](QTime time) { return time.toString(u"HH:mm"_s); };
    set(u"wall/inches"_s, wall.inches);
    set(u"wall/metres"_s, wall.metres);
    set(u"wall/pages"_s, topics.join(u','));
    set(u"wall/seconds"_s, wall.seconds);
    set(u"wall/names"_s, wall.names == WallNames::ByRole ? u"roles"_s : u"first-names"_s);
    set(u"wall/has-hours"_s, wall.hasHours);
    set(u"wall/opens"_s, timeText(wall.opens));
    set(u"wall/closes"_s, timeText(wall.closes));
    set(u"wall/weekends"_s, wall.weekends);
    set(u"wall/has-night"_s, wall.hasNight);
    set(u"wall/night-from"_s, timeText(wall.nightFrom));
    set(u"wall/night-to"_s, timeText(wall.nightTo));
}

} // namespace Dayshift
