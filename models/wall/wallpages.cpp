// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/wallpages.h"

#include <algorithm>

namespace Dayshift {

static constexpr int MostIncidentPages = 3;
static constexpr int MostPipelinePages = 4;
// So many a page can count in words; more are easier seen.
static constexpr int FromMosaic = 24;
static constexpr int MostMosaicPages = 3;

bool isNamed(const WallPipeline &pipeline)
{
    return pipeline.state <= WallState::Warning;
}

WallCounts countsOf(const QList<WallPipeline> &pipelines)
{
    WallCounts counts {.total = int(pipelines.size())};
    for (const auto &pipeline : pipelines) {
        ++counts.states[std::size_t(pipeline.state)];
        counts.loud += isNamed(pipeline);
        counts.failing += pipeline.state == WallState::Failed;
    }
    return counts;
}

static void addOverview(QList<WallPage> &pages, const WallFacts &facts)
{
    const auto incidents = std::min<qsizetype>(facts.incidents.size(), MostIncidentPages);
    for (int i = 0; i < incidents; ++i)
        pages.append({.kind = WallPage::Kind::Incident, .from = i, .isPinned = true});
    if (incidents == 0)
        pages.append({.kind = WallPage::Kind::Overview});
}

static void addPipelines(QList<WallPage> &pages, const WallFacts &facts, int mosaic)
{
    const auto counts = countsOf(facts.pipelines);
    if (counts.total == 0)
        return;
    const int last = std::max(1, std::min(counts.loud, MostPipelinePages * WallStatements));
    for (int from = 0; from < last; from += WallStatements)
        pages.append({.kind = WallPage::Kind::Pipelines, .from = from});
    if (counts.total < FromMosaic || mosaic <= 0)
        return;
    for (int from = 0; from < std::min(counts.total, MostMosaicPages * mosaic); from += mosaic)
        pages.append({.kind = WallPage::Kind::Mosaic, .from = from});
}

QList<WallPage> wallPagesOf(const WallFacts &facts, const QList<WallTopic> &topics, int mosaic)
{
    QList<WallPage> pages;
    // An incident is shown whatever was chosen.
    if (!facts.incidents.isEmpty() && !topics.contains(WallTopic::Overview))
        addOverview(pages, facts);
    for (const auto topic : topics) {
        switch (topic) {
        case WallTopic::Overview:
            addOverview(pages, facts);
            break;
        case WallTopic::Pipelines:
            addPipelines(pages, facts, mosaic);
            break;
        case WallTopic::Sprint:
            if (facts.sprint.runs)
                pages.append({.kind = WallPage::Kind::Sprint});
            break;
        case WallTopic::Metrics:
            for (int from = 0; from < facts.figures.size(); from += WallFiguresAPage)
                pages.append({.kind = WallPage::Kind::Metrics, .from = from});
            break;
        }
    }
    if (pages.isEmpty())
        pages.append({.kind = WallPage::Kind::Overview});
    return pages;
}

} // namespace Dayshift
