// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/settingspage.h"

#include "views/settings/settingspane.h"
#include "views/style/housestyle.h"
#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int ListWidth = 204;
static constexpr int RowHeight = 32;

namespace {

// A heading in small bold letters; a pane with its icon, and a bar at its start while it is shown.
class PaneDelegate : public QStyledItemDelegate
{
public:
    PaneDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.scaled(ListWidth) - 24, m_theme.scaled(RowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto row = option.rect;
        const auto at = [&](int left, int width) {
            return QStyle::visualRect(option.direction, row,
                                      QRect(row.left() + left, row.top(), width, row.height()));
        };
        const auto text = index.data().toString();
        const bool isPane = index.flags() & Qt::ItemIsEnabled;
        if (!isPane) {
            Paint::line(painter, at(10, row.width() - 20).adjusted(0, 6, 0, 0), text,
                        m_theme.font(Type::SmallBold), m_theme.color(Ink::TextSecondary),
                        Qt::AlignLeading | Qt::AlignVCenter, option.direction);
            painter->restore();
            return;
        }
        const bool isShown = option.state & QStyle::State_Selected;
        if (isShown) {
            Paint::card(painter, QRectF(row).adjusted(0, 1, 0, -1), m_theme.color(Ink::AccentTint),
                        m_theme.color(Ink::AccentTint), Theme::ControlRadius);
            painter->fillRect(at(0, 3).adjusted(0, 6, 0, -6), m_theme.color(Ink::Accent));
        } else if (option.state & QStyle::State_MouseOver) {
            Paint::card(painter, QRectF(row).adjusted(0, 1, 0, -1), m_theme.color(Ink::Hover),
                        m_theme.color(Ink::Hover), Theme::ControlRadius);
        }
        const int side = m_theme.scaled(16);
        const auto ink = m_theme.color(isShown ? Ink::Text : Ink::TextSecondary);
        Icons::paint(painter, at(10, side), index.data(Qt::UserRole + 1).toString(), ink,
                     option.direction);
        const int left = 10 + side + 9;
        Paint::line(painter, at(left, row.width() - left - 6), text,
                    m_theme.font(isShown ? Type::BodyBold : Type::Body), m_theme.color(Ink::Text),
                    Qt::AlignLeading | Qt::AlignVCenter, option.direction);
        if (option.state & QStyle::State_HasFocus)
            Paint::focusRing(painter, QRectF(row).adjusted(0, 1, 0, -1), Theme::ControlRadius,
                             m_theme);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

SettingsPage::SettingsPage(const Theme &theme, QWidget *parent)
    : Page(theme, parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    m_search->addAction(Icons::icon(u"search"_s, theme), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Settings"));
    m_list->setItemDelegate(new PaneDelegate(theme, m_list));
    HouseStyle::setCard(m_list);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space5);
    row->setSpacing(Theme::Space4);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->flags() & Qt::ItemIsEnabled)
            showPane(item->data(Qt::UserRole).toString());
    });
    connect(&theme, &Theme::changed, this, &SettingsPage::fit);
    fit();
}

void SettingsPage::fit()
{
    m_list->setFixedWidth(theme().scaled(ListWidth));
    m_search->setFixedWidth(theme().scaled(200));
    m_list->doItemsLayout();
}

void SettingsPage::addPane(const SettingsPaneEntry &entry)
{
    if (m_known.empty() || m_known.back().entry.group != entry.group) {
        auto *heading = new QListWidgetItem(entry.group, m_list);
        heading->setFlags(Qt::NoItemFlags);
    }
    auto *item = new QListWidgetItem(entry.title, m_list);
    item->setData(Qt::UserRole, entry.id);
    item->setData(Qt::UserRole + 1, entry.icon);
    item->setToolTip(entry.title.toHtmlEscaped());
    m_known.push_back({.entry = entry, .item = item});
    if (m_known.size() == 1)
        showPane(entry.id);
}

void SettingsPage::showPane(const QString &id)
{
    const auto known = std::ranges::find(m_known, id,
                                         [](const Known &each) { return each.entry.id; });
    if (known == m_known.end() || m_current == id)
        return;
    m_current = id;
    if (!known->area) {
        auto *area = new QScrollArea(m_stack);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        known->pane = known->entry.make();
        auto *holder = new QWidget;
        auto *column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(known->pane, 1);
        area->setWidget(holder);
        area->viewport()->setAutoFillBackground(false);
        holder->setAutoFillBackground(false);
        known->pane->setAccessibleName(known->entry.title);
        known->area = area;
        m_stack->addWidget(area);
    }
    m_stack->setCurrentWidget(known->area);
    m_list->setCurrentItem(known->item);
    emit contextChanged();
    emit placeChanged();
}

QStringList SettingsPage::paneIds() const
{
    QStringList ids;
    for (const auto &each : m_known)
        ids.append(each.entry.id);
    return ids;
}

QStringList SettingsPage::found() const
{
    QStringList titles;
    for (const auto &each : m_known) {
        if (!each.item->isHidden())
            titles.append(each.entry.title);
    }
    return titles;
}

QWidget *SettingsPage::currentPane() const
{
    const auto known = std::ranges::find(m_known, m_current,
                                         [](const Known &each) { return each.entry.id; });
    return known == m_known.end() ? nullptr : known->pane;
}

bool SettingsPage::isReady() const
{
    const auto *pane = qobject_cast<SettingsPane *>(currentPane());
    return !pane || pane->isReady();
}

QString SettingsPage::context() const
{
    const auto known = std::ranges::find(m_known, m_current,
                                         [](const Known &each) { return each.entry.id; });
    return known == m_known.end() ? QString() : known->entry.title;
}

QList<QWidget *> SettingsPage::toolbarWidgets() const
{
    return {m_search};
}

QWidget *SettingsPage::filterField() const
{
    return m_search;
}

QWidget *SettingsPage::mainArea() const
{
    return m_list;
}

void SettingsPage::search(const QString &text)
{
    const auto words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    bool currentStays = false;
    for (auto &each : m_known) {
        const auto hay = each.entry.group + u' ' + each.entry.title + u' ' + each.entry.words;
        const bool fits = std::ranges::all_of(
                words, [&](const QString &word) { return hay.contains(word, Qt::CaseInsensitive); });
        each.item->setHidden(!fits);
        if (fits && !first)
            first = each.item;
        currentStays = currentStays || (fits && each.entry.id == m_current);
    }
    // A heading stays while something under it does.
    bool under = false;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        auto *item = m_list->item(row);
        if (item->flags() & Qt::ItemIsEnabled) {
            under = under || !item->isHidden();
            continue;
        }
        item->setHidden(!under);
        under = false;
    }
    if (!currentStays && first)
        m_list->setCurrentItem(first);
}

} // namespace Dayshift
