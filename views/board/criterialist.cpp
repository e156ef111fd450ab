// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/criterialist.h"

#include "views/board/criteriondelegate.h"

#include <QDropEvent>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A longer list scrolls in itself.
static constexpr int MostHeight = 1600;

CriteriaList::CriteriaList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setItemDelegate(new CriterionDelegate(*this, theme));
    setFrameShape(NoFrame);
    setAccessibleName(tr("Acceptance criteria"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMouseTracking(true);
    auto ground = palette();
    ground.setColor(QPalette::Base, Qt::transparent);
    setPalette(ground);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentRowChanged, this, &CriteriaList::currentChosen);
    connect(&theme, &Theme::changed, this, [this] { fit(); });
    // Not before the editor is gone: the rows under it are made anew.
    connect(itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &CriteriaList::settle,
            Qt::QueuedConnection);
    fit();
}

const CriteriaList::Row *CriteriaList::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

const CriterionState *CriteriaList::current() const
{
    const auto *row = rowAt(currentRow());
    return row ? &row->state : nullptr;
}

void CriteriaList::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    const auto *before = current();
    const auto id = before ? before->criterion.id : CriterionId();
    m_rows = rows;
    // Who writes goes on writing, in the row in which it was begun; it is known by what it was.
    if (state() == EditingState)
        return;
    fill();
    const auto now = std::ranges::find(m_rows, id,
                                       [](const Row &row) { return row.state.criterion.id; });
    if (now != m_rows.end())
        setCurrentRow(int(now - m_rows.begin()));
    emit currentChosen();
}

// After somebody wrote: what came meanwhile is shown.
void CriteriaList::settle()
{
    if (state() == EditingState)
        return;
    fill();
    emit currentChosen();
}

// Rows stay where they are, so that the keyboard stays on one of them.
void CriteriaList::fill()
{
    while (count() > m_rows.size())
        delete takeItem(count() - 1);
    while (count() < m_rows.size())
        addItem(new QListWidgetItem);
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto &row = m_rows[i];
        auto *shown = item(i);
        shown->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                        | (m_readOnly ? Qt::NoItemFlags
                                      : Qt::ItemIsEditable | Qt::ItemIsDragEnabled));
        QStringList spoken {row.state.criterion.text,
                            row.state.isMet ? tr("met") : tr("not met yet")};
        for (const auto &line : row.lines)
            spoken.append(line.words);
        shown->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    }
    scheduleDelayedItemsLayout();
    fit();
    viewport()->update();
}

void CriteriaList::fit()
{
    int height = 0;
    for (int i = 0; i < count() && height < MostHeight; ++i)
        height += itemDelegate()->sizeHint({}, indexFromItem(item(i))).height();
    setFixedHeight(std::clamp(height, count() > 0 ? m_theme.scaled(Theme::RowHeight) : 0,
                              MostHeight));
    setVisible(count() > 0);
}

void CriteriaList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
        fit();
    }
}

void CriteriaList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    fill();
}

void CriteriaList::beginNew()
{
    if (m_readOnly || state() == EditingState)
        return;
    settle();
    auto *added = new QListWidgetItem;
    added->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    addItem(added);
    fit();
    setCurrentItem(added);
    editItem(added);
}

void CriteriaList::beginEditing()
{
    if (auto *present = currentItem(); present && !m_readOnly && state() != EditingState)
        editItem(present);
}

void CriteriaList::finish(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    if (m_base.id.isNull())
        emit written(text);
    else if (text.simplified() != m_base.text)
        emit reworded(m_base, text);
}

QRect CriteriaList::globalRectOfCurrent() const
{
    const auto rect = currentItem() ? visualItemRect(currentItem()) : viewport()->rect();
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

bool CriteriaList::event(QEvent *event)
{
    // Space ticks here, whatever it does around.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && !key->modifiers()) {
            event->accept();
            return true;
        }
    }
    return QListWidget::event(event);
}

void CriteriaList::keyPressEvent(QKeyEvent *event)
{
    const auto *present = current();
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isMoving = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const int row = currentRow();
    if (present && !m_readOnly && isPlain && event->key() == Qt::Key_Space)
        emit tickRequested(present->criterion.id);
    else if (present && isPlain
             && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        beginEditing();
    else if (present && !m_readOnly && isMoving && event->key() == Qt::Key_Up) {
        if (row > 0)
            emit moveRequested(present->criterion.id, row - 1);
    } else if (present && !m_readOnly && isMoving && event->key() == Qt::Key_Down) {
        if (row + 1 < m_rows.size())
            emit moveRequested(present->criterion.id, row + 2);
    } else
        QListWidget::keyPressEvent(event);
}

void CriteriaList::mousePressEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position().toPoint());
    const auto *delegate = static_cast<CriterionDelegate *>(itemDelegate());
    m_pressedBox = -1;
    if (index.isValid() && event->button() == Qt::LeftButton && !m_readOnly
        && delegate->boxRect(visualRect(index), layoutDirection())
                   .adjusted(-4, -4, 4, 4)
                   .contains(event->position().toPoint())) {
        m_pressedBox = index.row();
        setCurrentIndex(index);
        return;
    }
    QListWidget::mousePressEvent(event);
}

void CriteriaList::mouseReleaseEvent(QMouseEvent *event)
{
    const auto row = std::exchange(m_pressedBox, -1);
    if (row >= 0) {
        if (const auto *pressed = rowAt(row);
            pressed && indexAt(event->position().toPoint()).row() == row)
            emit tickRequested(pressed->state.criterion.id);
        return;
    }
    QListWidget::mouseReleaseEvent(event);
}

// It only says where to: the row moves when the workspace has taken it.
void CriteriaList::dropEvent(QDropEvent *event)
{
    const auto *present = current();
    const auto index = indexAt(event->position().toPoint());
    const auto place = !index.isValid() ? m_rows.size()
                                        : index.row()
                    + (dropIndicatorPosition() == BelowItem || dropIndicatorPosition() == OnItem
                               ? 1
                               : 0);
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (event->source() == this && present && !m_readOnly)
        emit moveRequested(present->criterion.id, place);
}

} // namespace Dayshift
