// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/sidebar.h"

#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QAction>
#include <QButtonGroup>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

SidebarButton::SidebarButton(Kind kind, const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
    , m_theme(theme)
{
    setCheckable(kind == Kind::PageLink);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void SidebarButton::setIconName(const QString &name)
{
    m_icon = name;
    update();
}

void SidebarButton::setWords(const QString &words, const QString &below)
{
    m_words = words;
    m_below = below;
    tellWords();
}

void SidebarButton::setKey(const QString &key)
{
    m_key = key;
    update();
}

void SidebarButton::setBadge(const Badge &badge)
{
    m_badge = badge;
    tellWords();
}

void SidebarButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    tellWords();
}

void SidebarButton::tellWords()
{
    auto name = m_words.isEmpty() ? tr("You", "the person at the screen") : m_words;
    if (m_badge.count > 0 && !m_badge.words.isEmpty())
        name = tr("%1, %2", "a page and what needs people there").arg(name, m_badge.words);
    setAccessibleName(name);
    setAccessibleDescription(m_below);
    setToolTip(m_collapsed || m_badge.count > 0 ? name.toHtmlEscaped() : QString());
    update();
}

QSize SidebarButton::sizeHint() const
{
    switch (m_kind) {
    case Kind::PageLink:
        return QSize(m_theme.scaled(40), m_theme.scaled(34));
    case Kind::Workspace:
        return QSize(m_theme.scaled(40), m_theme.scaled(58));
    case Kind::Person:
        return QSize(m_theme.scaled(40), m_theme.scaled(56));
    }
    Q_UNREACHABLE();
    return {};
}

QRect SidebarButton::mirrored(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void SidebarButton::paintBadge(QPainter &painter)
{
    if (m_badge.count <= 0) {
        if (!m_key.isEmpty() && !m_collapsed)
            Paint::line(&painter, mirrored(rect().adjusted(0, 0, -m_theme.scaled(18), -2)), m_key,
                        m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted),
                        Qt::AlignTrailing | Qt::AlignVCenter, layoutDirection());
        return;
    }
    const auto size = m_theme.scaled(StatusGlyph::Inline);
    const auto middle = height() / 2;
    if (m_collapsed) {
        const QRect corner(width() / 2 + m_theme.scaled(3), middle - m_theme.scaled(14), size, size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Ink::Sidebar));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawEllipse(mirrored(corner).adjusted(-1, -1, 1, 1));
        StatusGlyph::paint(&painter, mirrored(corner), m_badge.sign, -1, m_theme);
        return;
    }
    const auto number = locale().toString(m_badge.count);
    const auto font = m_theme.font(Type::SmallBold);
    const auto wide = QFontMetrics(font).horizontalAdvance(number);
    const auto right = width() - m_theme.scaled(18);
    Paint::line(&painter, mirrored(QRect(right - wide, 0, wide + 1, height())), number, font,
                m_theme.tone(StatusGlyph::toneOf(m_badge.sign)).fg);
    const QRect sign(right - wide - m_theme.scaled(8) - size, middle - size / 2, size, size);
    StatusGlyph::paint(&painter, mirrored(sign), m_badge.sign, -1, m_theme);
}

void SidebarButton::paintPageLink(QPainter &painter)
{
    const auto row = rect().adjusted(8, 0, -8, -2);
    const bool on = isChecked();
    if (on || underMouse()) {
        Paint::card(&painter, row, m_theme.color(on ? Ink::Selection : Ink::Hover),
                    QColor(), Theme::ControlRadius);
    }
    if (on) {
        const QRect edge(row.left(), row.top() + 6, 3, row.height() - 12);
        Paint::card(&painter, mirrored(edge), m_theme.color(Ink::Accent), QColor(), 1.5);
    }
    const auto size = m_theme.scaled(18);
    const auto left = m_collapsed ? (width() - size) / 2 : 20;
    Icons::paint(&painter, mirrored(QRect(left, row.center().y() - size / 2, size, size)), m_icon,
                 m_theme.color(on ? Ink::Accent : Ink::TextSecondary), layoutDirection());
    paintBadge(painter);
    if (m_collapsed)
        return;
    const auto text = 20 + size + 10;
    const auto taken = m_badge.count > 0 || !m_key.isEmpty() ? m_theme.scaled(50) : 12;
    Paint::line(&painter, mirrored(QRect(text, row.top(), width() - text - taken, row.height())),
                m_words, m_theme.font(on ? Type::BodyBold : Type::BodyMedium),
                m_theme.color(on ? Ink::Text : Ink::TextSecondary),
                Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
}

void SidebarButton::paintTwoLines(QPainter &painter, int left, int right)
{
    const QFontMetrics first(m_theme.font(Type::BodyBold));
    const QFontMetrics second(m_theme.font(Type::Small));
    const auto both = first.height() + (m_below.isEmpty() ? 0 : second.height());
    const auto top = (height() - both) / 2;
    const auto width_ = width() - left - right;
    Paint::line(&painter, mirrored(QRect(left, top, width_, first.height())), m_words,
                m_theme.font(Type::BodyBold), m_theme.color(Ink::Text),
                Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    Paint::line(&painter, mirrored(QRect(left, top + first.height(), width_, second.height())),
                m_below, m_theme.font(Type::Small), m_theme.color(Ink::TextMuted),
                Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_kind != Kind::PageLink && (underMouse() || isDown()))
        Paint::card(&painter, rect().adjusted(4, 4, -4, -4), m_theme.color(Ink::Hover), QColor(),
                    Theme::ControlRadius);
    const auto sign = m_theme.scaled(m_kind == Kind::Workspace ? 32 : 30);
    const auto left = m_collapsed ? (width() - sign) / 2 : m_kind == Kind::Workspace ? 12 : 16;
    const QRect place(left, (height() - sign) / 2, sign, sign);
    const auto small = m_theme.scaled(16);
    const QRect end(width() - 12 - small, (height() - small) / 2, small, small);
    switch (m_kind) {
    case Kind::PageLink:
        paintPageLink(painter);
        break;
    case Kind::Workspace:
        Icons::paintProgramSign(&painter, mirrored(place));
        if (!m_collapsed) {
            paintTwoLines(painter, left + sign + 10, 20 + small);
            Icons::paint(&painter, mirrored(end), u"chevron-down"_s, m_theme.color(Ink::TextMuted));
        }
        break;
    case Kind::Person:
        Paint::avatar(&painter, mirrored(place), m_words, m_theme);
        if (!m_collapsed) {
            paintTwoLines(painter, left + sign + 10, 20 + small);
            Icons::paint(&painter, mirrored(end), u"settings"_s,
                         m_theme.color(Ink::TextSecondary));
        }
        break;
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        Paint::focusRing(&painter, rect().adjusted(4, m_kind == Kind::PageLink ? 0 : 2, -4, -2),
                         Theme::ControlRadius, m_theme);
}

bool SidebarButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QPushButton::event(event);
}

namespace {

// A line across the sidebar, and below it what comes.
class GroupTitle : public QWidget
{
public:
    GroupTitle(const Theme &theme, const QString &title, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_title(title)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {m_theme.scaled(40), m_theme.scaled(46)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(16, m_theme.scaled(10), width() - 32, 1), m_theme.color(Ink::Border));
        if (width() < m_theme.scaled(Theme::SidebarWidth) / 2)
            return;
        Paint::line(&painter, rect().adjusted(20, m_theme.scaled(18), -20, 0), m_title,
                    m_theme.font(Type::SmallBold), m_theme.color(Ink::TextMuted),
                    Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    }

private:
    const Theme &m_theme;
    QString m_title;
};

} // namespace

Sidebar::Sidebar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_links(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_workspace(new SidebarButton(SidebarButton::Kind::Workspace, theme, this))
    , m_person(new SidebarButton(SidebarButton::Kind::Person, theme, this))
{
    setAccessibleName(tr("Views"));
    m_workspace->setWords(tr("Workspace"));
    m_person->setWords({});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 1, 0);
    all->setSpacing(0);
    m_links->setSpacing(0);
    m_links->setContentsMargins(0, 2, 0, 0);
    all->addWidget(m_workspace);
    all->addLayout(m_links);
    all->addStretch();
    all->addWidget(m_person);
    connect(&theme, &Theme::changed, this, &Sidebar::fit);
    fit();
}

void Sidebar::addPage(const QString &id, const QString &title, const QString &icon,
                      const QString &key)
{
    auto *link = new SidebarButton(SidebarButton::Kind::PageLink, m_theme, this);
    link->setIconName(icon);
    link->setWords(title);
    link->setCollapsed(m_collapsed);
    if (!key.isEmpty())
        link->setAccessibleDescription(key);
    link->setObjectName(id);
    m_group->addButton(link);
    m_links->addWidget(link);
    m_pages.insert(id, link);
    connect(link, &QPushButton::clicked, this, [this, id] { emit chosen(id); });
    // Tab goes through the sidebar from top to bottom; the person's line was made before this one.
    setTabOrder(link, m_person);
}

void Sidebar::addGroup(const QString &title)
{
    m_groups.append(new GroupTitle(m_theme, title, this));
    m_links->addWidget(m_groups.constLast());
}

void Sidebar::addDeed(QAction *action, const QString &icon)
{
    auto *link = new SidebarButton(SidebarButton::Kind::PageLink, m_theme, this);
    link->setCheckable(false);
    link->setIconName(icon);
    link->setWords(action->text().remove(u'&'));
    const auto tellKey = [link, action] {
        const auto key = action->shortcut().toString(QKeySequence::NativeText);
        link->setKey(key);
        link->setAccessibleDescription(key);
    };
    connect(action, &QAction::changed, link, tellKey); // people choose keys of their own
    tellKey();
    link->setCollapsed(m_collapsed);
    m_links->addWidget(link);
    m_deeds.append(link);
    connect(link, &QPushButton::clicked, action, &QAction::trigger);
    setTabOrder(link, m_person);
}

void Sidebar::setKey(const QString &id, const QString &key)
{
    if (auto *link = m_pages.value(id))
        link->setKey(key);
}

void Sidebar::setCurrent(const QString &id)
{
    if (auto *link = m_pages.value(id)) {
        link->setChecked(true);
    } else if (auto *before = m_group->checkedButton()) {
        // A page that is not listed here: nothing stands for it.
        m_group->setExclusive(false);
        before->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Sidebar::setBadge(const QString &id, const Badge &badge)
{
    if (auto *link = m_pages.value(id))
        link->setBadge(badge);
}

void Sidebar::setWorkspace(const QString &team, const QString &product)
{
    m_workspace->setWords(team, product);
}

void Sidebar::setPerson(const QString &name, const QString &role)
{
    m_person->setWords(name, role);
}

static void openAt(SidebarButton *button, QMenu *menu, bool above)
{
    const auto size = menu->sizeHint();
    const auto start = button->layoutDirection() == Qt::RightToLeft
            ? button->width() - size.width() - 8
            : 8;
    menu->popup(button->mapToGlobal(QPoint(start, above ? -size.height() : button->height() - 4)));
}

void Sidebar::setWorkspaceMenu(QMenu *menu)
{
    connect(m_workspace, &QPushButton::clicked, menu, [this, menu] { openAt(m_workspace, menu, false); });
}

void Sidebar::setPersonMenu(QMenu *menu)
{
    connect(m_person, &QPushButton::clicked, menu, [this, menu] { openAt(m_person, menu, true); });
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    fit();
}

void Sidebar::takeFocus()
{
    if (auto *link = m_group->checkedButton())
        link->setFocus(Qt::TabFocusReason);
    else
        m_workspace->setFocus(Qt::TabFocusReason);
}

void Sidebar::fit()
{
    setFixedWidth(m_theme.scaled(m_collapsed ? Theme::CollapsedSidebarWidth : Theme::SidebarWidth));
    m_workspace->setCollapsed(m_collapsed);
    m_person->setCollapsed(m_collapsed);
    for (auto *link : std::as_const(m_pages)) {
        link->setCollapsed(m_collapsed);
        link->updateGeometry();
    }
    for (auto *link : std::as_const(m_deeds)) {
        link->setCollapsed(m_collapsed);
        link->updateGeometry();
    }
    for (auto *group : std::as_const(m_groups))
        group->updateGeometry();
    m_workspace->updateGeometry();
    m_person->updateGeometry();
    update();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::Sidebar));
    const auto edge = QStyle::visualRect(layoutDirection(), rect(),
                                         QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, m_theme.color(Ink::Border));
    painter.fillRect(QRect(16, m_person->y() - 1, width() - 33, 1), m_theme.color(Ink::Border));
}

} // namespace Dayshift
