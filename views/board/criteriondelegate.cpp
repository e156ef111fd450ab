// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/criteriondelegate.h"

#include "models/board/criteriaedits.h"
#include "views/board/criterialist.h"
#include "views/style/paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int Padding = 6;
static constexpr int Box = 18;
static constexpr int TextLeft = Box + 12;
static constexpr int SignWidth = 18;

// Words of any length and any letters, wrapped wherever they have to be. Gives the height.
static double layOut(QTextLayout &layout, double width, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Words keep their own direction; where they begin follows that of the window.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(20.0, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return std::ceil(height);
}

static double heightOf(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text.isEmpty() ? u" "_s : text, font);
    return layOut(layout, width, Qt::LeftToRight);
}

static double draw(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
                   const QColor &color, Qt::LayoutDirection direction)
{
    QTextLayout layout(text, font);
    const double height = layOut(layout, rect.width(), direction);
    painter->setPen(color);
    layout.draw(painter, rect.topLeft());
    return height;
}

namespace {

// Every letter that is typed is meant for the text, whatever it does around.
class CriterionEditor final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
                event->accept();
                return true;
            }
        }
        return QLineEdit::event(event);
    }
};

} // namespace

static QString shown(const Criterion &criterion)
{
    return QChar(0x2068) + criterion.text.left(LongestCriterion) + QChar(0x2069);
}

CriterionDelegate::CriterionDelegate(CriteriaList &list, const Theme &theme)
    : QStyledItemDelegate(&list)
    , m_list(list)
    , m_theme(theme)
{
}

QRect CriterionDelegate::boxRect(const QRect &row, Qt::LayoutDirection direction) const
{
    const int box = m_theme.scaled(Box);
    return QStyle::visualRect(direction, row,
                              QRect(row.left() + 4, row.top() + m_theme.scaled(Padding), box, box));
}

void CriterionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *row = m_list.rowAt(index.row());
    const auto direction = option.direction;
    painter->save();
    painter->setLayoutDirection(direction);
    const int radius = m_theme.scaled(Theme::ControlRadius);
    if (option.state & QStyle::State_Selected)
        Paint::card(painter, option.rect, m_theme.color(Ink::Selection), {}, radius);
    else if (option.state & QStyle::State_MouseOver)
        Paint::card(painter, option.rect, m_theme.color(Ink::Hover), {}, radius);
    if (option.state & QStyle::State_HasFocus)
        Paint::focusRing(painter, option.rect, radius, m_theme);
    if (index.row() > 0) {
        painter->setPen(m_theme.color(Ink::Border));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    QStyleOptionButton box;
    box.rect = boxRect(option.rect, direction);
    box.palette = option.palette;
    box.direction = direction;
    box.state = QStyle::State_Enabled
            | (row && row->state.isMet ? QStyle::State_On : QStyle::State_Off);
    m_list.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, &m_list);
    if (row) {
        const int left = m_theme.scaled(TextLeft), sign = m_theme.scaled(SignWidth);
        const auto at = [&](double y, int from, double height) {
            return QStyle::visualRect(direction, option.rect,
                                      QRect(option.rect.left() + from, int(y),
                                            option.rect.width() - from - 4, int(height)));
        };
        double y = option.rect.top() + m_theme.scaled(Padding);
        y += draw(painter, at(y, left, 10), shown(row->state.criterion), m_theme.font(Type::Body),
                  m_theme.color(Ink::Text), direction);
        for (const auto &line : row->lines) {
            y += Theme::Space1;
            const auto &small = m_theme.font(Type::Small);
            if (line.sign >= 0) {
                const int size = m_theme.scaled(StatusGlyph::Inline);
                auto place = at(y + 2, left, size);
                if (direction == Qt::RightToLeft)
                    place.setLeft(place.right() - size + 1);
                place.setWidth(size);
                StatusGlyph::paint(painter, place, Sign(line.sign), -1, m_theme);
            }
            y += draw(painter, at(y, left + sign, 10), line.words, small,
                      m_theme.tone(line.tone).fg, direction);
        }
    }
    painter->restore();
}

QSize CriterionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_list.viewport()->width();
    double height = m_theme.scaled(Padding) * 2;
    if (const auto *row = m_list.rowAt(index.row())) {
        const int left = m_theme.scaled(TextLeft);
        height += heightOf(shown(row->state.criterion), m_theme.font(Type::Body), width - left - 4);
        for (const auto &line : row->lines)
            height += Theme::Space1
                    + heightOf(line.words, m_theme.font(Type::Small),
                               width - left - m_theme.scaled(SignWidth) - 4);
    }
    return {width, std::max(int(height), m_theme.scaled(Theme::RowHeight))};
}

QWidget *CriterionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &) const
{
    auto *edit = new CriterionEditor(parent);
    edit->setMaxLength(int(LongestCriterion));
    edit->setAccessibleName(CriteriaList::tr("What must be so"));
    edit->setPlaceholderText(CriteriaList::tr("What must be so for this story to be accepted"));
    return edit;
}

void CriterionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = static_cast<QLineEdit *>(editor);
    // Once: what comes from elsewhere meanwhile does not overwrite what somebody types.
    if (edit->isModified() || edit->property("begun").toBool())
        return;
    edit->setProperty("begun", true);
    const auto *row = m_list.rowAt(index.row());
    m_list.m_base = row ? row->state.criterion : Criterion {};
    edit->setText(m_list.m_base.text);
    edit->selectAll();
}

void CriterionDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                     const QModelIndex &) const
{
    m_list.finish(static_cast<QLineEdit *>(editor)->text());
}

void CriterionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    const int left = m_theme.scaled(TextLeft) - 4;
    const QRect place(option.rect.left() + left, option.rect.top() + 2, option.rect.width() - left,
                      m_theme.scaled(Theme::ControlHeight));
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

} // namespace Dayshift
