// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/palettemodel.h"

#include "views/style/paint.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

QString PaletteModel::nameOf(PaletteItem::Group group)
{
    switch (group) {
    case PaletteItem::Group::Recent:
        return tr("Chosen lately");
    case PaletteItem::Group::Do:
        return tr("Do");
    case PaletteItem::Group::Open:
        return tr("Open");
    case PaletteItem::Group::Show:
        return tr("Show");
    }
    Q_UNREACHABLE();
    return {};
}

void PaletteModel::setItems(const QList<PaletteItem> &items)
{
    beginResetModel();
    m_items = items;
    m_lines.clear();
    for (int i = 0; i < m_items.size(); ++i) {
        const auto group = m_items[i].group;
        if (i == 0 || m_items[i - 1].group != group)
            m_lines.append({-1, group});
        m_lines.append({i, group});
    }
    endResetModel();
}

const PaletteItem *PaletteModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_lines.size() || m_lines[index.row()].item < 0)
        return nullptr;
    return &m_items[m_lines[index.row()].item];
}

int PaletteModel::itemFrom(int row, int step) const
{
    for (; row >= 0 && row < m_lines.size(); row += step) {
        if (m_lines[row].item >= 0)
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines[index.row()];
    if (role == HeadingRole)
        return line.item < 0;
    if (line.item < 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                ? QVariant(nameOf(line.group))
                : QVariant();
    const auto &item = m_items[line.item];
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole: {
        QStringList parts {item.lead, item.text, item.hint, item.key, item.state};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return item.isEnabled || item.state.isEmpty() ? QVariant()
                                                      : QVariant(item.state.toHtmlEscaped());
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return itemAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

PaletteDelegate::PaletteDelegate(const Theme &theme, const PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int PaletteDelegate::paintKey(QPainter *painter, const QRect &rect, const QString &key,
                              const Theme &theme, Qt::LayoutDirection direction)
{
    if (key.isEmpty())
        return 0;
    const auto &font = theme.font(Type::Small);
    const int wide = qCeil(Paint::width(key, font)) + 2 * Theme::Space3;
    const int high = theme.scaled(20);
    const QRect cap(rect.right() - wide + 1, rect.center().y() - high / 2, wide, high);
    const auto place = QStyle::visualRect(direction, rect, cap);
    Paint::card(painter, place, theme.color(Ink::Surface), theme.color(Ink::BorderStrong),
                Theme::ChipRadius);
    Paint::line(painter, place, key, font, theme.color(Ink::TextSecondary), Qt::AlignCenter,
                direction);
    return wide;
}

void PaletteDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto rect = option.rect.adjusted(Theme::Space4, Theme::Space3, -Theme::Space4, 0);
    Paint::line(painter, rect, index.data().toString(), m_theme.font(Type::SmallBold),
                m_theme.color(Ink::TextSecondary), Qt::AlignLeading | Qt::AlignVCenter,
                option.direction);
}

void PaletteDelegate::paintWords(QPainter *painter, const QRect &rect, const PaletteItem &item,
                                 Qt::LayoutDirection direction) const
{
    const auto &plain = m_theme.font(Type::Body);
    auto bold = plain;
    bold.setWeight(QFont::Bold);
    const QFontMetricsF metrics(bold);
    const auto text = metrics.horizontalAdvance(item.text) <= rect.width()
            ? item.text
            : metrics.elidedText(item.text, Qt::ElideRight, rect.width());
    QTextCharFormat typed;
    typed.setFontWeight(QFont::Bold);
    typed.setFontUnderline(true);
    typed.setUnderlineColor(m_theme.color(Ink::Accent));
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &span : item.spans) {
        if (span.start < text.size())
            ranges.append({int(span.start), int(std::min(span.length, text.size() - span.start)),
                           typed});
    }
    QTextLayout layout(text, plain);
    QTextOption how(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                 : Qt::AlignLeft | Qt::AlignAbsolute);
    how.setTextDirection(direction);
    how.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(how);
    layout.setFormats(ranges);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter->setPen(m_theme.color(item.isEnabled ? Ink::Text : Ink::TextMuted));
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto *item = m_model.itemAt(index);
    if (!item) {
        paintHeading(painter, option, index);
        return;
    }
    const auto direction = option.direction;
    const auto row = option.rect.adjusted(0, 1, 0, -1);
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent) {
        Paint::card(painter, row, m_theme.color(Ink::Selection), QColor(), Theme::ControlRadius);
        painter->fillRect(QStyle::visualRect(direction, row,
                                             {row.left() + 1, row.top() + 6, 3, row.height() - 12}),
                          m_theme.color(Ink::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        Paint::card(painter, row, m_theme.color(Ink::Hover), QColor(), Theme::ControlRadius);
    }
    const auto mirror = [&](const QRect &rect) { return QStyle::visualRect(direction, row, rect); };
    auto room = row.adjusted(Theme::Space4, 0, -Theme::Space4, 0);
    const int sign = m_theme.scaled(18);
    item->icon.paint(painter, mirror({room.left(), row.center().y() - sign / 2, sign, sign}),
                     Qt::AlignCenter, item->isEnabled ? QIcon::Normal : QIcon::Disabled);
    room.setLeft(room.left() + sign + Theme::Space4);

    // From the end: the key, where it is; and what is left is for the words.
    if (!item->key.isEmpty())
        room.setRight(room.right()
                      - paintKey(painter, QStyle::visualRect(direction, row, room), item->key,
                                 m_theme, direction)
                      - Theme::Space3);
    const auto &small = m_theme.font(Type::Small);
    const auto ink = m_theme.color(isCurrent ? Ink::TextSecondary : Ink::TextMuted);
    auto end = item->hint;
    if (!item->state.isEmpty() && item->isEnabled)
        end = end.isEmpty() ? item->state : end + u" \u00b7 "_s + item->state;
    const int wide = std::min(qCeil(Paint::width(end, small)), room.width() / 3);
    Paint::line(painter, mirror({room.right() - wide + 1, row.top(), wide, row.height()}), end, small,
                ink, Qt::AlignTrailing | Qt::AlignVCenter, direction);
    room.setRight(room.right() - wide - (wide > 0 ? Theme::Space4 : 0));
    if (!item->lead.isEmpty()) {
        const auto &font = m_theme.font(Type::Body);
        const int lead = qCeil(Paint::width(item->lead, font));
        Paint::line(painter, mirror({room.left(), row.top(), lead, row.height()}), item->lead, font,
                    m_theme.color(Ink::TextSecondary), Qt::AlignLeading | Qt::AlignVCenter,
                    direction);
        room.setLeft(room.left() + lead + Theme::Space3);
    }
    paintWords(painter, mirror(room), *item, direction);
}

} // namespace Dayshift
