// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/wall/wallscene.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

const WallFacts &WallScene::known() const
{
    static const WallFacts nothing;
    return facts ? *facts : nothing;
}

static Format formatOf(const WallScene &scene)
{
    return Format(scene.known().zone, scene.locale);
}

QString WallNotes::watchdog(const WallScene &scene)
{
    if (!scene.facts)
        return tr("Not read yet");
    const auto format = formatOf(scene);
    if (scene.trust == WallTrust::Ageing)
        return tr("No news for %1", "a span").arg(format.span(scene.age));
    if (scene.age < 5s)
        return tr("Live, now");
    if (scene.age < WallQuiet)
        return tr("Live, %1 ago", "a span").arg(format.span(scene.age));
    return tr("Read %1 ago", "a span").arg(format.span(scene.age));
}

QString WallNotes::goal(const WallScene &scene)
{
    const auto &goal = scene.known().sprint.goal;
    return goal.isEmpty() ? QString()
                          : tr("Goal: %1", "of a sprint").arg(WallWords::shortened(goal, 12));
}

QString WallNotes::next(const WallScene &scene)
{
    if (scene.pages < 2)
        return {};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(scene.left);
    return tr("Next in %1", "a span").arg(formatOf(scene).span(seconds));
}

QString WallNotes::halted()
{
    return tr("Pages do not change while data is stale");
}

QString WallNotes::staleTitle(const WallScene &scene)
{
    if (!scene.facts)
        return tr("No data yet");
    return tr("No fresh data for %1", "a span").arg(formatOf(scene).span(scene.age));
}

QString WallNotes::staleText(const WallScene &scene)
{
    if (!scene.facts)
        return tr("The workspace could not be read so far.");
    return tr("Everything below is from %1. Do not rely on it.", "a time")
            .arg(formatOf(scene).moment(scene.toldAt(), scene.now));
}

QString WallNotes::cause(const WallScene &scene)
{
    if (!scene.trouble.isEmpty())
        return scene.trouble;
    if (!scene.known().silentReason.isEmpty())
        return scene.known().silentReason;
    return scene.facts ? tr("Nobody reads the team\u2019s servers at the moment.") : QString();
}

QString WallNotes::tries(const WallScene &scene)
{
    if (scene.trouble.isEmpty())
        return tr("This wall goes on looking by itself.");
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(scene.nextTry);
    if (seconds <= 0s)
        return tr("Trying again by itself: attempt %1, now.").arg(scene.attempts + 1);
    return tr("Trying again by itself: attempt %1, next in %2.")
            .arg(scene.attempts + 1)
            .arg(formatOf(scene).span(seconds));
}

QString WallNotes::help()
{
    return tr("Help: Operations Engineer");
}

QString WallNotes::leaving()
{
    return tr("Esc leaves the wall");
}

QString WallNotes::spoken(const WallScene &scene)
{
    if (scene.light == WallLight::Off)
        return tr("The wall is dark outside the team\u2019s hours");
    QStringList all;
    if (scene.isStale()) {
        all = {staleTitle(scene), staleText(scene), cause(scene)};
    } else {
        all = scene.words().spoken(scene.page, scene.known());
        all.append(watchdog(scene));
    }
    if (scene.hints)
        all.prepend(leaving());
    all.removeAll(QString());
    QString text;
    for (const auto &each : std::as_const(all)) {
        text += each;
        text += each.endsWith(u'.') ? u" "_s : u". "_s;
    }
    return text.trimmed();
}

} // namespace Dayshift
