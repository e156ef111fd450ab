// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/pipelineview.h"

#include "views/pipeline/pipelinedelegate.h"
#include "views/pipeline/pipelinelayout.h"
#include "views/pipeline/spokenpipelines.h"
#include "views/style/paint.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace Dayshift {

static constexpr int HeaderHeight = 34;

PipelineView::PipelineView(PipelineModel &model, const Theme &theme, QWidget *parent)
    : ItemView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_spoken(new SpokenPipelines(model, this))
    , m_delegate(new PipelineDelegate(
              theme, [&model] { return model.now(); }, this))
    , m_header(new PipelineHeader(*m_spoken, theme, this))
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pipelines"));
    setItemDelegate(m_delegate);

    // Before the view hears of a change: what is under the eyes now.
    connect(m_spoken, &QAbstractItemModel::rowsAboutToBeInserted, this, &PipelineView::remember);
    connect(m_spoken, &QAbstractItemModel::rowsAboutToBeRemoved, this, &PipelineView::remember);
    connect(m_spoken, &QAbstractItemModel::rowsAboutToBeMoved, this, &PipelineView::remember);
    connect(m_spoken, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        remember();
        const auto state = currentState();
        m_selected = state ? std::optional(state->key) : std::nullopt;
        m_resetting = true;
    });
    setModel(m_spoken);
    connect(m_spoken, &QAbstractItemModel::rowsInserted, this, &PipelineView::restore);
    connect(m_spoken, &QAbstractItemModel::rowsRemoved, this, &PipelineView::restore);
    connect(m_spoken, &QAbstractItemModel::rowsMoved, this, &PipelineView::restore);
    connect(m_spoken, &QAbstractItemModel::modelReset, this, &PipelineView::restoreAfterReset);
    connect(m_spoken, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (first.row() <= currentIndex().row() && currentIndex().row() <= last.row())
                    emit currentPipelineChanged();
            });

    connect(&theme, &Theme::changed, this, &PipelineView::restyle);
    restyle();
}

std::optional<PipelineState> PipelineView::currentState() const
{
    return m_model.stateAt(m_spoken->mapToSource(currentIndex()));
}

void PipelineView::select(const PipelineKey &key)
{
    const auto index = m_spoken->mapFromSource(m_model.indexOf(key));
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

// ---- What stays where it is ---------------------------------------------------------------------

void PipelineView::remember()
{
    m_eyes.clear();
    // Who is at the top wants to see what comes there.
    if (verticalScrollBar()->value() == 0)
        return;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const auto index = m_spoken->index(row, 0);
        if (const auto state = m_model.stateAt(m_spoken->mapToSource(index)))
            m_eyes.append({index, state->key, visualRect(index).top()});
    }
}

void PipelineView::restore()
{
    // The first whose neighbours did not leave it: a row that jumped to another group would take
    // the eyes with it.
    const auto eyes = std::exchange(m_eyes, {});
    QList<int> shifts;
    for (const auto &eye : eyes) {
        if (eye.index.isValid())
            shifts.append(visualRect(eye.index).top() - eye.y);
    }
    if (shifts.isEmpty())
        return;
    // Most rows were shifted alike; the middle of them is that.
    std::ranges::nth_element(shifts, shifts.begin() + shifts.size() / 2);
    const int shift = shifts[shifts.size() / 2];
    if (shift != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + shift);
}

void PipelineView::restoreAfterReset()
{
    m_resetting = false;
    if (m_selected)
        select(*m_selected);
    for (auto &eye : m_eyes)
        eye.index = m_spoken->mapFromSource(m_model.indexOf(eye.key));
    restore();
    emit currentPipelineChanged();
}

// ---- Keys ---------------------------------------------------------------------------------------

void PipelineView::setStage(int stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    m_delegate->setCurrentStage(stage);
    viewport()->update(visualRect(currentIndex()));
    const auto state = currentState();
    setAccessibleDescription(state && stage >= 0
                                     ? m_words.sentence(state->cells[std::size_t(stage)], *state,
                                                        knownUntil(*state, m_model.now()))
                                     : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit currentStageChanged(stage);
}

void PipelineView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool onRow = currentIndex().isValid();
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (plain && onRow && event->key() == forward)
        setStage(std::min(m_stage + 1, StageColumns - 1));
    else if (plain && onRow && event->key() == back)
        setStage(std::max(m_stage - 1, -1));
    else if (plain && event->key() == Qt::Key_Space)
        emit detailsRequested();
    else if (plain && event->key() == Qt::Key_F)
        emit onlyFailingRequested();
    else if (plain && onRow && event->key() == Qt::Key_A)
        emit assignRequested();
    else if (plain && onRow && event->key() == Qt::Key_O)
        emit logRequested();
    else if (plain && onRow && event->key() == Qt::Key_R)
        emit runAgainRequested();
    else if (plain && onRow && event->key() == Qt::Key_H)
        emit historyRequested();
    else if (plain && onRow && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit opened();
    else if (event->key() == Qt::Key_Escape && m_stage >= 0)
        setStage(-1);
    else if (event->key() == Qt::Key_Escape)
        emit stepBackRequested();
    else if (plain && !event->text().isEmpty() && event->text().at(0).isPrint())
        event->ignore(); // no search by typing: single letters are keys of the page
    else
        ItemView::keyPressEvent(event);
}

void PipelineView::mousePressEvent(QMouseEvent *event)
{
    setStage(-1);
    ItemView::mousePressEvent(event);
}

void PipelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && currentState()
        && indexAt(event->position().toPoint()) == currentIndex())
        emit opened();
}

void PipelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = byKey ? currentIndex() : indexAt(event->pos());
    if (!m_model.stateAt(m_spoken->mapToSource(index)))
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(index).center())
                             : event->globalPos());
}

void PipelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    ItemView::currentChanged(current, previous);
    if (!m_resetting)
        emit currentPipelineChanged();
    if (const int stage = m_stage; stage >= 0) {
        // The same stage of another pipeline is told anew.
        m_stage = -1;
        setStage(stage);
    }
}

// ---- Sizes --------------------------------------------------------------------------------------

void PipelineView::restyle()
{
    setHeadings(PipelineModel::HeadingRole, PipelineLayout::headingHeight(m_theme));
    setRowHeight(PipelineLayout::rowHeight(viewport()->width(), m_theme));
    updateGeometries();
    m_header->update();
    viewport()->update();
}

void PipelineView::updateGeometries()
{
    const int height = PipelineHeader::heightFor(m_theme);
    setViewportMargins(0, height, 0, 0);
    const auto body = viewport()->geometry();
    m_header->setGeometry(body.left(), body.top() - height, body.width(), height);
    ItemView::updateGeometries();
}

void PipelineView::resizeEvent(QResizeEvent *event)
{
    const int height = PipelineLayout::rowHeight(viewport()->width(), m_theme);
    if (height != rowHeight())
        setRowHeight(height);
    ItemView::resizeEvent(event);
}

void PipelineView::changeEvent(QEvent *event)
{
    ItemView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange)
        restyle();
}

PipelineHeader::PipelineHeader(const SpokenPipelines &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
{
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column)
        names.append(model.headerData(column, Qt::Horizontal).toString());
    setAccessibleName(tr("Columns: %1").arg(names.join(QStringLiteral(", "))));
}

int PipelineHeader::heightFor(const Theme &theme)
{
    return theme.scaled(HeaderHeight);
}

void PipelineHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PipelineLayout layout(rect(), m_theme);
    const auto name = [&](int column, QRect place) {
        place.setTop(0);
        place.setBottom(height() - 2);
        Paint::line(&painter, QStyle::visualRect(layoutDirection(), rect(), place),
                    m_model.headerData(column, Qt::Horizontal).toString(),
                    m_theme.font(Type::SmallBold), m_theme.color(Ink::TextMuted),
                    Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    };
    if (!layout.stacked) {
        auto place = layout.name;
        place.setLeft(m_theme.scaled(Theme::Space5));
        name(PipelineModel::PipelineColumn, place);
        name(PipelineModel::HistoryColumn, layout.history);
        name(PipelineModel::OwnerColumn, layout.ownerTitle);
    }
    for (int stage = 0; stage < StageColumns; ++stage) {
        auto place = layout.stages[std::size_t(stage)].area;
        place.setLeft(layout.stages[std::size_t(stage)].words.left());
        name(PipelineModel::FirstStageColumn + stage, place);
    }
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Ink::Border));
}

} // namespace Dayshift
