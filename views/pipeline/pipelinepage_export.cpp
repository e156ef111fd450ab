// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/pipelinepage.h"

#include "views/pipeline/pipelinewords.h"
#include "views/shell/export.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

Export PipelinePage::exported()
{
    using Kind = ExportRows::Kind;
    QList<PipelineState> shown;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto state = m_model.index(row, 0).data(PipelineModel::StateRole);
        if (state.isValid())
            shown.append(state.value<PipelineState>());
    }
    Export exported;
    exported.head.filter = m_model.filter().text.isEmpty()
            ? context()
            : tr("%1 \u00b7 Filter: %2", "what is shown; a filter")
                      .arg(context(), m_model.filter().text);
    auto &rows = exported.rows;
    rows.columns = {{tr("Group")},   {tr("Pipeline")}, {tr("Server"), Kind::Text, false}, {tr("State")},
                    {tr("Since"), Kind::Moment},       {tr("Build")},  {tr("Branch")},
                    {tr("Commit"), Kind::Text, false},  {tr("Message")},  {tr("Author")}, {tr("Started"), Kind::Moment, false},
                    {tr("Finished"), Kind::Moment, false},    {tr("Took"), Kind::Span}};
    for (int stage = 0; stage < StageColumns; ++stage)
        rows.columns.append({PipelineWords::titleOf(shown.isEmpty()
                                                            ? StageKind(stage)
                                                            : shown.first().cells[size_t(stage)].kind)});
    rows.columns.append({tr("Read"), Kind::Moment, false});
    rows.count = shown.size();
    rows.row = [shown](qsizetype row) -> QVariantList {
        const auto &state = shown[row];
        const auto &build = state.build;
        QVariantList cells {PipelineWords::titleOf(state.group),
                            build.pipeline,
                            state.connectionName,
                            PipelineWords::wordOf(build.status),
                            state.since,
                            build.number,
                            build.branch,
                            build.commit.left(12),
                            build.message,
                            build.author,
                            build.startedAt,
                            build.finishedAt,
                            build.startedAt.isValid() && build.finishedAt.isValid()
                                    ? QVariant(build.startedAt.msecsTo(build.finishedAt))
                                    : QVariant()};
        for (const auto &cell : state.cells)
            cells.append(cell.reported ? PipelineWords::wordOf(cell.status) : QString());
        cells.append(state.asOf);
        return cells;
    };
    return exported;
}

} // namespace Dayshift
