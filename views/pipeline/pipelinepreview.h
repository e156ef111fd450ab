// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "views/pipeline/pipelinewords.h"

#include <QWidget>

class QStandardItemModel;

namespace Dayshift {

class PipelineDelegate;

// One row of the list by itself, as the list would paint it.
class PipelinePreview : public QWidget
{
    Q_OBJECT
public:
    PipelinePreview(const Theme &theme, Clock clock, QWidget *parent = nullptr);

    void show(const PipelineState &state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Clock m_clock;
    PipelineWords m_words;
    PipelineState m_state;
    QStandardItemModel *m_model;
    PipelineDelegate *m_delegate;
};

} // namespace Dayshift
