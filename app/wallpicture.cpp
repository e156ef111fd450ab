// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wallpicture.h"

#include "app/services.h"
#include "models/wall/wallreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::WallPicture)
};

} // namespace

static std::optional<WallPage::Kind> kindNamed(const QString &name)
{
    if (name == "overview"_L1)
        return WallPage::Kind::Overview;
    if (name == "pipelines"_L1)
        return WallPage::Kind::Pipelines;
    if (name == "mosaic"_L1)
        return WallPage::Kind::Mosaic;
    if (name == "sprint"_L1)
        return WallPage::Kind::Sprint;
    if (name == "metrics"_L1)
        return WallPage::Kind::Metrics;
    return {};
}

Result<WallScene> wallPicture(Services &services, const Clock &clock, const QString &place,
                              const WallChoices &choices, int mosaic)
{
    const auto now = clock();
    const auto facts = services.store()
                               .read([now, names = choices.names](Database &database) {
                                   return readWallFacts(database, names, now);
                               })
                               .result();
    if (!facts)
        return facts.error();
    WallScene scene {.facts = std::make_shared<WallFacts>(*facts),
                     .now = now,
                     .age = facts->toldAt.isValid()
                             ? std::chrono::milliseconds(std::max<qint64>(0, facts->toldAt.msecsTo(now)))
                             : 0ms,
                     .left = std::chrono::seconds(choices.seconds)};
    scene.trust = wallTrustOf(scene.age);
    const auto pages = wallPagesOf(*facts, choices.topics, mosaic);
    scene.pages = int(pages.size());
    scene.page = pages.first();
    for (const auto &word : place.split(u',', Qt::SkipEmptyParts)) {
        if (word == "stale"_L1) {
            scene.age = 18min;
            scene.trust = WallTrust::Stale;
            scene.trouble = Words::tr("The team database does not answer.");
            scene.attempts = 13;
            scene.nextTry = 20s;
            continue;
        }
        const auto kind = kindNamed(word);
        if (!kind)
            return Error {.kind = Error::Kind::Invalid,
                          .what = Words::tr("The wall has no page \u201c%1\u201d.").arg(word),
                          .todo = Words::tr("Give overview, pipelines, mosaic, sprint, metrics or "
                                            "stale.")};
        scene.page = {.kind = *kind};
        const auto known = std::ranges::find(pages, *kind, &WallPage::kind);
        scene.current = known == pages.end() ? 0 : int(known - pages.begin());
    }
    return scene;
}

} // namespace Dayshift
