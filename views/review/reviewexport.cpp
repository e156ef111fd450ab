// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/review/reviewpage.h"

#include "models/review/document.h"
#include "views/review/paper.h"
#include "views/shell/export.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString wordOf(StoryOutcome outcome)
{
    switch (outcome) {
    case StoryOutcome::Done:
        return ReviewPage::tr("Done");
    case StoryOutcome::Open:
        return ReviewPage::tr("Not done");
    case StoryOutcome::Removed:
        return ReviewPage::tr("Taken out");
    }
    Q_UNREACHABLE();
    return {};
}

// On paper a page a section; in the table what became of each story.
Export ReviewPage::exported()
{
    using Kind = ExportRows::Kind;
    const auto review = m_model.review();
    Export exported;
    exported.name = u"review-"_s + review.sprint.name.simplified().replace(u' ', u'-').toLower();
    exported.orientation = QPageLayout::Portrait;
    exported.document = [review](QPagedPaintDevice *device, QPainter *painter,
                                 const ExportHead &head) {
        auto document = reviewDocument(review, head.now);
        document.head.workspace = head.workspace;
        paintReport(device, painter, document, Format(review.zone));
    };
    auto &rows = exported.rows;
    rows.columns = {{tr("Number")}, {tr("Title")},  {tr("Points"), Kind::Number},
                    {tr("Outcome")},              {tr("Column")}, {tr("Owner")},
                    {tr("Added"), Kind::Moment},  {tr("Taken out"), Kind::Moment}};
    rows.count = review.outcomes.size();
    rows.row = [outcomes = review.outcomes](qsizetype row) -> QVariantList {
        const auto &each = outcomes[row];
        return {each.number, each.title, each.points ? QVariant(*each.points) : QVariant(),
                wordOf(each.outcome), each.stoodIn, each.owner, each.addedAt, each.removedAt};
    };
    return exported;
}

} // namespace Dayshift
