// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/spokenpipelines.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

SpokenPipelines::SpokenPipelines(PipelineModel &model, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

QVariant SpokenPipelines::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole
        && role != Qt::AccessibleDescriptionRole)
        return QIdentityProxyModel::data(index, role);

    const auto held = QIdentityProxyModel::data(index, PipelineModel::StateRole);
    if (!held.isValid()) {
        if (role == Qt::AccessibleDescriptionRole || index.column() != 0)
            return {};
        const auto title = PipelineWords::titleOf(
                PipelineGroup(QIdentityProxyModel::data(index, PipelineModel::GroupRole).toInt()));
        const auto count = QIdentityProxyModel::data(index, PipelineModel::CountRole).toInt();
        return role == Qt::DisplayRole
                ? title
                : tr("%1, %n pipelines", "heading of a group", count).arg(title);
    }
    const auto state = held.value<PipelineState>();
    if (role == Qt::AccessibleDescriptionRole)
        return pageOf(state.build).isValid() ? tr("Enter opens the build's page, Space its details")
                                             : tr("Space shows details");
    return ofColumn(state, index.column(), role == Qt::AccessibleTextRole);
}

QString SpokenPipelines::ofColumn(const PipelineState &state, int column, bool spoken) const
{
    const auto now = m_model.now();
    if (column == PipelineModel::PipelineColumn)
        return spoken ? m_words.sentence(state, now) : m_words.name(state);
    if (column == PipelineModel::HistoryColumn)
        return m_words.record(state);
    if (column == PipelineModel::OwnerColumn)
        return spoken ? m_words.ownership(state, now) : state.owner();
    const auto &cell = state.cells[std::size_t(column - PipelineModel::FirstStageColumn)];
    const auto until = knownUntil(state, now);
    return spoken ? m_words.sentence(cell, state, until) : m_words.stage(cell, state.usual, until);
}

QVariant SpokenPipelines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case PipelineModel::PipelineColumn:
        return tr("Pipeline");
    case PipelineModel::HistoryColumn:
        return tr("Last %n", "builds", PipelineState::HistoryLength);
    case PipelineModel::OwnerColumn:
        return PipelineWords::ownerTitle();
    default:
        return PipelineWords::titleOf(
                StageKind(int(StageKind::Build) + section - PipelineModel::FirstStageColumn));
    }
}

} // namespace Dayshift
