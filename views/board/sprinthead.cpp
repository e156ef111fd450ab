// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/sprinthead.h"

#include "views/board/capacitybar.h"
#include "views/style/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostPoints = 99'999;

static QString plain(double points, const Format &format)
{
    return format.number(points, points == double(qint64(points)) ? 0 : 1);
}

QString SprintHead::capacityWords(double points, std::optional<double> capacity,
                                  const Format &format)
{
    if (!capacity)
        return format.pointsInWords(points);
    return tr("%1 of %2 points").arg(plain(points, format), plain(*capacity, format));
}

QString SprintHead::overWords(double points, std::optional<double> capacity, const Format &format)
{
    return capacity && points > *capacity ? tr("over by %1").arg(plain(points - *capacity, format))
                                          : QString();
}

QString SprintHead::scopeWords(const SprintScope &scope, const Format &format)
{
    if (scope.added.isEmpty() && scope.removed.isEmpty())
        return tr("No change since the start");
    return tr("%1, %2 since the start", "+3, -1: so many stories came and went")
            .arg(format.signedNumber(double(scope.added.size())),
                 scope.removed.isEmpty() ? u"\u22120"_s
                                         : format.signedNumber(-double(scope.removed.size())));
}

SprintHead::SprintHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choice(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_edit(iconButton(u"edit"_s, tr("Edit the sprint …")))
    , m_new(iconButton(u"plus"_s, tr("New sprint …")))
    , m_start(new QPushButton(tr("Start sprint"), this))
    , m_close(new QPushButton(tr("Close sprint …"), this))
    , m_about(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
    , m_points(new TextLabel(theme, Type::BodyBold, Ink::Text, this))
    , m_overSign(new SignLabel(theme, StatusGlyph::Row, this))
    , m_over(new TextLabel(theme, Type::BodyBold, Ink::Text, this))
    , m_bar(new CapacityBar(theme, this))
    , m_capacityLabel(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
    , m_capacity(new QSpinBox(this))
    , m_stories(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
    , m_scope(new QPushButton(this))
    , m_pull(new QToolButton(this))
    , m_putBack(new QToolButton(this))
{
    m_choice->setMenu(m_menu);
    m_choice->setPopupMode(QToolButton::InstantPopup);
    m_choice->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choice->setIcon(Icons::icon(u"calendar"_s, theme));
    m_choice->setFocusPolicy(Qt::StrongFocus);
    connect(m_menu, &QMenu::aboutToShow, this, &SprintHead::fillMenu);
    connect(m_edit, &QToolButton::clicked, this, &SprintHead::editRequested);
    connect(m_new, &QToolButton::clicked, this, &SprintHead::newRequested);
    connect(m_start, &QPushButton::clicked, this, &SprintHead::startRequested);
    connect(m_close, &QPushButton::clicked, this, &SprintHead::closeRequested);
    connect(m_scope, &QPushButton::clicked, this, &SprintHead::scopeRequested);
    for (auto *button : {m_start, m_close, m_scope})
        button->setAutoDefault(false);
    m_scope->setFlat(true);
    m_overSign->setSign(Sign::Warning);
    m_over->setTone(Tone::Warn);
    m_capacityLabel->setText(tr("Capacity"));
    m_capacityLabel->setBuddy(m_capacity);
    m_capacity->setRange(0, MostPoints);
    m_capacity->setSpecialValueText(tr("not said"));
    m_capacity->setKeyboardTracking(false);
    m_capacity->setAccessibleName(tr("Capacity of the sprint in points"));
    m_capacity->findChild<QLineEdit *>()->setAccessibleName(m_capacity->accessibleName());
    m_capacity->setToolTip(tr("How many points the team can take in this sprint"));
    connect(m_capacity, &QSpinBox::editingFinished, this, [this] {
        const auto wished = m_capacity->value() == 0 ? std::nullopt
                                                     : std::optional(double(m_capacity->value()));
        if (!m_sprint.id.isNull() && wished != m_sprint.capacity)
            emit capacityWished(wished);
    });
    layOut();
    setSprint({}, Format(), {});
}

QToolButton *SprintHead::iconButton(const QString &icon, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setIcon(Icons::icon(icon, m_theme));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

void SprintHead::layOut()
{
    const auto row = [](std::initializer_list<QWidget *> before,
                        std::initializer_list<QWidget *> after) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::Space3);
        for (auto *widget : before)
            line->addWidget(widget);
        line->addStretch(1);
        for (auto *widget : after)
            line->addWidget(widget);
        return line;
    };
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 4);
    box->setSpacing(Theme::Space2);
    box->addLayout(row({m_choice}, {m_start, m_close, m_edit, m_new}));
    box->addWidget(m_about);
    box->addLayout(row({m_points, m_overSign, m_over}, {m_capacityLabel, m_capacity}));
    box->addWidget(m_bar);
    // Large text has no room for all of it in one line.
    auto *foot = new QBoxLayout(QBoxLayout::LeftToRight);
    foot->setSpacing(Theme::Space2);
    foot->addLayout(row({m_stories, m_scope}, {}), 1);
    foot->addLayout(row({}, {m_pull, m_putBack}));
    box->addLayout(foot);
    const auto turn = [this, foot] {
        foot->setDirection(m_theme.textScale() > 1.4 ? QBoxLayout::TopToBottom
                                                     : QBoxLayout::LeftToRight);
    };
    connect(&m_theme, &Theme::changed, this, turn);
    turn();
}

void SprintHead::addActions(QAction *pull, QAction *putBack)
{
    const auto take = [](QToolButton *button, QAction *action) {
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    take(m_pull, pull);
    take(m_putBack, putBack);
}

void SprintHead::setSprint(const Sprint &sprint, const Format &format, const QDateTime &now)
{
    m_sprint = sprint;
    const bool is = !sprint.id.isNull();
    m_choice->setText(is ? sprint.name : tr("No sprint"));
    m_choice->setAccessibleName(is ? tr("Sprint beside the backlog: %1").arg(sprint.name)
                                   : tr("No sprint is chosen"));
    QStringList about;
    if (is)
        about.append(sprint.state == SprintState::Running ? tr("Running") : tr("Planned"));
    if (sprint.startsAt.isValid() && sprint.endsAt.isValid()) {
        // The interval is half-open: its last day is the one before its end.
        about.append(format.days(format.dayOf(sprint.startsAt),
                                 format.dayOf(sprint.endsAt.addMSecs(-1)), format.dayOf(now)));
    }
    if (!sprint.goal.isEmpty())
        about.append(tr("goal: %1").arg(sprint.goal));
    m_about->setText(is ? about.join(u" · "_s) : tr("Plan a sprint to pull stories into it."));
    m_about->setToolTip(m_about->text().toHtmlEscaped());
    if (!m_capacity->hasFocus())
        m_capacity->setValue(qRound(sprint.capacity.value_or(0)));
    for (QWidget *widget : std::initializer_list<QWidget *> {
                 m_points, m_bar, m_capacityLabel, m_capacity, m_stories, m_pull, m_putBack, m_edit})
        widget->setVisible(is);
    m_start->setVisible(is && sprint.state == SprintState::Planned);
    m_close->setVisible(is && sprint.state == SprintState::Running);
    m_scope->setVisible(is && sprint.state == SprintState::Running);
    refreshButtons();
}

void SprintHead::setOthers(const QList<Sprint> &sprints)
{
    m_others = sprints;
}

void SprintHead::setCounts(const BoardCounts &counts, const Format &format)
{
    const auto over = overWords(counts.points, m_sprint.capacity, format);
    m_points->setText(capacityWords(counts.points, m_sprint.capacity, format));
    m_over->setText(over);
    const bool shows = !over.isEmpty() && !m_sprint.id.isNull();
    m_over->setVisible(shows);
    m_overSign->setVisible(shows);
    m_bar->set(counts.points, m_sprint.capacity);
    m_bar->setVisible(!m_sprint.id.isNull() && m_sprint.capacity.has_value());
    m_stories->setText(tr("%n stories", nullptr, counts.stories));
}

void SprintHead::setScope(const SprintScope &scope, const Format &format)
{
    m_scope->setText(scopeWords(scope, format));
    m_scope->setAccessibleName(tr("Scope: %1").arg(m_scope->text()));
    m_scope->setToolTip(tr("Shows the stories that came and went"));
    m_scope->setEnabled(!scope.added.isEmpty() || !scope.removed.isEmpty());
}

void SprintHead::setReadOnly(const QString &why)
{
    m_readOnly = why;
    refreshButtons();
}

void SprintHead::refreshButtons()
{
    for (QWidget *widget : std::initializer_list<QWidget *> {m_start, m_close, m_edit, m_new,
                                                             m_capacity}) {
        widget->setEnabled(m_readOnly.isEmpty());
        // What it says by itself comes back when it may be used again.
        if (!widget->property("says").isValid())
            widget->setProperty("says", widget->toolTip());
        widget->setToolTip(m_readOnly.isEmpty() ? widget->property("says").toString()
                                                : m_readOnly.toHtmlEscaped());
    }
}

void SprintHead::fillMenu()
{
    m_menu->clear();
    for (const auto &sprint : m_others) {
        if (sprint.state == SprintState::Closed)
            continue;
        auto name = sprint.name;
        name.replace(u'&', u"&&"_s);
        auto *action = m_menu->addAction(
                sprint.state == SprintState::Running ? tr("%1 (now)").arg(name) : name, this,
                [this, id = sprint.id] { emit chosen(id); });
        action->setCheckable(true);
        action->setChecked(sprint.id == m_sprint.id);
    }
    m_menu->addSeparator();
    auto *make = m_menu->addAction(tr("New sprint …"), this, &SprintHead::newRequested);
    make->setEnabled(m_readOnly.isEmpty());
    m_menu->addAction(tr("Closed sprints …"), this, &SprintHead::closedSprintsRequested);
}

} // namespace Dayshift
