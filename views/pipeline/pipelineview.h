// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelinemodel.h"
#include "views/pipeline/pipelinewords.h"
#include "views/style/itemview.h"

#include <optional>

namespace Dayshift {

class PipelineDelegate;
class PipelineHeader;
class SpokenPipelines;
class Theme;

// The list of pipelines with the names of its columns above it. Up and down go through the
// pipelines, left and right through the stages of one. What changes while somebody looks moves
// neither the selection nor what is under the eyes.
class PipelineView : public ItemView
{
    Q_OBJECT
public:
    PipelineView(PipelineModel &model, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<PipelineState> currentState() const;
    void select(const PipelineKey &key);
    [[nodiscard]] int currentStage() const { return m_stage; } // -1: the row as a whole

signals:
    void currentPipelineChanged();
    void currentStageChanged(int stage);
    void opened(); // Enter or double click
    void detailsRequested(); // Space
    void onlyFailingRequested(); // F
    void assignRequested(); // A
    void logRequested(); // O
    void runAgainRequested(); // R
    void historyRequested(); // H
    void menuRequested(const QPoint &global); // right button, or the menu key
    void stepBackRequested(); // Esc, with no stage to leave

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Eye // a row that was visible, and how far below the top
    {
        QPersistentModelIndex index = {};
        PipelineKey key = {};
        int y = 0;
    };

    void restyle();
    void setStage(int stage);
    void remember();
    void restore();
    void restoreAfterReset();

    PipelineModel &m_model;
    const Theme &m_theme;
    PipelineWords m_words;
    SpokenPipelines *m_spoken;
    PipelineDelegate *m_delegate;
    PipelineHeader *m_header;
    int m_stage = -1;
    QList<Eye> m_eyes;
    std::optional<PipelineKey> m_selected;
    bool m_resetting = false;
};

// The names of the columns, where the delegate paints what stands below them.
class PipelineHeader : public QWidget
{
    Q_OBJECT
public:
    PipelineHeader(const SpokenPipelines &model, const Theme &theme, QWidget *parent);

    [[nodiscard]] static int heightFor(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const SpokenPipelines &m_model;
    const Theme &m_theme;
};

} // namespace Dayshift
