// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/boardpage.h"

#include "views/board/filterbar.h"
#include "views/shell/export.h"

using namespace Qt::StringLiterals;

// What of the board, and of the backlog, goes into files and on paper: the stories that are shown.
namespace Dayshift {

Export BoardPage::exported()
{
    using Kind = ExportRows::Kind;
    const auto &model = m_board.model();
    QList<std::pair<StoryId, QString>> shown;
    for (int column = 0; column < model.rowCount(); ++column) {
        const auto list = model.index(column, 0);
        const auto name = model.columnAt(list).name;
        for (int row = 0; row < model.rowCount(list); ++row)
            shown.append({model.storyAt(model.index(row, 0, list)).id, name});
    }
    Export exported;
    exported.head.filter = filterBar().text().isEmpty()
            ? context()
            : tr("%1 \u00b7 Filter: %2", "what is shown; a filter")
                      .arg(context(), filterBar().text());
    auto &rows = exported.rows;
    rows.columns = {{tr("Column")},
                    {tr("Number")},
                    {tr("Title")},
                    {tr("Type"), Kind::Text, false},
                    {tr("Priority")},
                    {tr("Points"), Kind::Number},
                    {tr("Owner")},
                    {tr("Epic")},
                    {tr("Sprint")},
                    {tr("Blocked because")},
                    {tr("Labels"), Kind::Text, false},
                    {tr("In the column since"), Kind::Moment, false},
                    {tr("In the column for"), Kind::Span},
                    {tr("Made"), Kind::Moment, false},
                    {tr("Done"), Kind::Moment, false}};
    rows.count = shown.size();
    rows.row = [page = QPointer<BoardPage>(this), shown](qsizetype row) -> QVariantList {
        if (!page)
            return {};
        const auto &board = page->m_board;
        const auto found = board.model().story(shown[row].first);
        if (!found)
            return {};
        const auto &story = *found;
        const auto since = story.enteredAt;
        return {shown[row].second,
                story.number > 0 ? QVariant(story.number) : QVariant(),
                story.title,
                StoryWords::typeName(story.type),
                story.priority == Priority::None ? QString()
                                                 : StoryWords::priorityName(story.priority),
                story.points ? QVariant(*story.points) : QVariant(),
                story.owner.isNull() ? QString() : board.member(story.owner).name,
                story.epic.isNull() ? QString() : board.epic(story.epic).title,
                story.sprint.isNull() ? QString() : board.sprint(story.sprint).name,
                story.blockedReason,
                story.labels,
                since,
                since.isValid() ? QVariant(since.msecsTo(board.now())) : QVariant(),
                story.createdAt,
                story.closedAt};
    };
    return exported;
}

} // namespace Dayshift
