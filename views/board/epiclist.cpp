// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/epiclist.h"

#include "models/board/storyreferences.h"
#include "views/style/paint.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int RowPixels = 76;

EpicList::EpicList(EpicsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void EpicList::setFilter(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool EpicList::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto all = m_model.index(row, 0, parent).data(EpicsModel::FilterRole).toString();
    return std::ranges::all_of(m_words, [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

Epic EpicList::epicAt(const QModelIndex &index) const
{
    return index.data(EpicsModel::EpicRole).value<Epic>();
}

QModelIndex EpicList::indexOf(EpicId id) const
{
    return mapFromSource(m_model.indexOf(id));
}

EpicProgress EpicList::progressAt(const QModelIndex &index) const
{
    return m_model.progress(epicAt(index).id);
}

QString EpicList::number(const Epic &epic)
{
    return epic.number > 0 ? numberReference(epic.number) : tr("New");
}

QString EpicList::points(const EpicProgress &progress)
{
    return tr("%1 of %2 points")
            .arg(QLocale().toString(progress.pointsDone), QLocale().toString(progress.points));
}

QString EpicList::stories(const EpicProgress &progress)
{
    return tr("%1 of %n stories", nullptr, progress.stories).arg(progress.storiesDone);
}

double EpicList::share(const EpicProgress &progress)
{
    if (progress.points > 0)
        return progress.pointsDone / progress.points;
    return progress.stories > 0 ? double(progress.storiesDone) / progress.stories : 0;
}

QVariant EpicList::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QSortFilterProxyModel::data(index, role);
    const auto epic = epicAt(index);
    if (role == Qt::ToolTipRole)
        return epic.title.toHtmlEscaped();
    const auto progress = progressAt(index);
    return tr("Epic %1, %2, %3 done, %4 done, %5",
              "a number, a title, stories, points, open or closed")
            .arg(number(epic), epic.title, stories(progress), points(progress),
                 epic.closed ? tr("closed") : tr("open"));
}

EpicDelegate::EpicDelegate(const EpicList &list, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_list(list)
    , m_theme(theme)
{
}

QSize EpicDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(200), m_theme.scaled(RowPixels)};
}

void EpicDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto epic = m_list.epicAt(index);
    const auto progress = m_list.progressAt(index);
    const auto direction = option.direction;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto whole = option.rect.adjusted(2, 2, -2, -2);
    if (option.state.testFlag(QStyle::State_Selected))
        Paint::card(painter, whole, m_theme.color(Ink::Selection), m_theme.color(Ink::Accent));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        Paint::card(painter, whole, m_theme.color(Ink::Hover), m_theme.color(Ink::Border));
    const auto inner = whole.adjusted(Theme::Space4, Theme::Space3, -Theme::Space4, -Theme::Space3);
    const double third = inner.height() / 3.0;
    const auto row = [&](int number, double from, double to) {
        const QRectF left(inner.left() + from * inner.width(), inner.top() + number * third,
                          (to - from) * inner.width(), third);
        return QRectF(QStyle::visualRect(direction, inner, left.toRect()));
    };
    const auto quiet = m_theme.color(Ink::TextSecondary);
    const auto &small = m_theme.font(Type::Small);
    const auto line = [&](const QRectF &area, const QString &text, const QFont &font,
                          const QColor &color, Qt::Alignment side = Qt::AlignLeading) {
        Paint::line(painter, area, text, font, color, side | Qt::AlignVCenter, direction);
    };
    // Each number has half a line of its own: none of them is ever cut.
    line(row(0, 0, .5),
         EpicList::tr("%1 · %2", "an epic's number; open or closed")
                 .arg(EpicList::number(epic),
                      epic.closed ? EpicList::tr("closed") : EpicList::tr("open")),
         small, quiet);
    line(row(0, .5, 1), EpicList::stories(progress), small, quiet, Qt::AlignTrailing);
    line(row(1, 0, 1), epic.title, m_theme.font(Type::BodyBold),
         m_theme.color(epic.closed ? Ink::TextSecondary : Ink::Text));
    auto bar = row(2, 0, .45);
    bar.setHeight(m_theme.scaled(6));
    bar.moveTop(inner.top() + 2 * third + (third - bar.height()) / 2);
    Paint::progress(painter, bar, EpicList::share(progress), m_theme.tone(Tone::Pass).solid,
                    m_theme, direction);
    line(row(2, .5, 1), EpicList::points(progress), small, quiet, Qt::AlignTrailing);
    if (option.state.testFlag(QStyle::State_HasFocus))
        Paint::focusRing(painter, option.rect, Theme::CardRadius, m_theme);
    painter->restore();
}

} // namespace Dayshift
