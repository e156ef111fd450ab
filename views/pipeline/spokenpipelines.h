// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelinemodel.h"
#include "views/pipeline/pipelinewords.h"

#include <QIdentityProxyModel>

namespace Dayshift {

// The pipelines with their sentences: what a screen reader says of a row, and what each of its
// columns holds.
class SpokenPipelines : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit SpokenPipelines(PipelineModel &model, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString ofColumn(const PipelineState &state, int column, bool spoken) const;

    PipelineModel &m_model;
    PipelineWords m_words;
};

} // namespace Dayshift
