// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/epicspage.h"

#include "views/shell/export.h"

#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace Dayshift {

Export EpicsPage::exported()
{
    using Kind = ExportRows::Kind;
    // Those that the list shows, in its order.
    QList<EpicId> shown;
    const auto *list = m_list->model();
    for (int row = 0; row < list->rowCount(); ++row)
        shown.append(list->index(row, 0).data(EpicsModel::EpicRole).value<Epic>().id);
    Export exported;
    exported.head.filter = m_filter->text().isEmpty()
            ? context()
            : tr("%1 \u00b7 Filter: %2", "what is shown; a filter").arg(context(), m_filter->text());
    auto &rows = exported.rows;
    rows.columns = {{tr("Number")},
                    {tr("Title")},
                    {tr("State")},
                    {tr("Stories"), Kind::Number},
                    {tr("Stories done"), Kind::Number},
                    {tr("Points"), Kind::Number},
                    {tr("Points done"), Kind::Number},
                    {tr("Made"), Kind::Moment}};
    rows.count = shown.size();
    rows.row = [page = QPointer<EpicsPage>(this), shown](qsizetype row) -> QVariantList {
        const auto epic = page ? page->m_model.epic(shown[row]) : std::optional<Epic>();
        if (!epic)
            return {};
        const auto done = page->m_model.progress(epic->id);
        return {epic->number, epic->title, epic->closed ? tr("Closed") : tr("Open"),
                done.stories, done.storiesDone, done.points, done.pointsDone, epic->createdAt};
    };
    return exported;
}

} // namespace Dayshift
