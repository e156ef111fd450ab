// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/sprintdialog.h"

#include "models/board/sprintedits.h"
#include "views/style/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int LongestName = 100;
static constexpr int LongestGoal = 500;
static constexpr int UsualDays = 14;
static constexpr int MostPoints = 99'999;

static QString numberCountedOn(const QString &name)
{
    static const QRegularExpression number(u"^(.*?)(\\d{1,6})(\\D*)$"_s);
    const auto match = number.match(name);
    return match.hasMatch() ? match.captured(1) + QString::number(match.captured(2).toInt() + 1)
                                    + match.captured(3)
                            : QString();
}

Sprint SprintDialog::following(const QList<Sprint> &others, const Sprint &fresh)
{
    auto next = fresh;
    const auto last = std::ranges::max_element(others, {}, &Sprint::rank);
    if (last == others.end())
        return next;
    next.name = numberCountedOn(last->name);
    next.capacity = last->capacity;
    next.team = last->team;
    if (last->startsAt.isValid() && last->endsAt > last->startsAt) {
        const auto week = [](qint64 days) { return (days + 6) / 7 * 7; };
        const auto days = week(last->startsAt.daysTo(last->endsAt));
        next.startsAt = last->startsAt.addDays(days);
        next.endsAt = last->endsAt.addDays(days);
    }
    return next;
}

SprintDialog::SprintDialog(const Theme &theme, const Format &format, const Sprint &sprint,
                           Kind kind, QDate today, const QList<Team> &teams, QWidget *parent)
    : QDialog(parent)
    , m_format(format)
    , m_before(sprint)
    , m_name(new QLineEdit(sprint.name, this))
    , m_goal(new QLineEdit(sprint.goal, this))
    , m_known(new QCheckBox(tr("The days are known"), this))
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
    , m_capacity(new QSpinBox(this))
    , m_team(new QComboBox(this))
    , m_nameProblem(new TextLabel(theme, Type::Small, Ink::Text, this))
    , m_dayProblem(new TextLabel(theme, Type::Small, Ink::Text, this))
{
    setWindowTitle(kind == Kind::New ? tr("New sprint") : tr("Edit %1").arg(sprint.name));
    m_name->setMaxLength(LongestName);
    m_name->setPlaceholderText(tr("Sprint 23"));
    m_goal->setMaxLength(LongestGoal);
    m_goal->setPlaceholderText(tr("What is true at its end that is not true now"));
    const bool hasDays = sprint.startsAt.isValid() && sprint.endsAt.isValid();
    m_known->setChecked(hasDays || kind == Kind::New);
    m_first->setDate(hasDays ? format.dayOf(sprint.startsAt) : today);
    m_last->setDate(hasDays ? format.dayOf(sprint.endsAt.addMSecs(-1))
                            : today.addDays(UsualDays - 1));
    for (auto *day : {m_first, m_last}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(format.locale().dateFormat(QLocale::ShortFormat));
        day->setEnabled(m_known->isChecked());
        connect(m_known, &QCheckBox::toggled, day, &QWidget::setEnabled);
        connect(day, &QDateEdit::dateChanged, this, &SprintDialog::check);
    }
    connect(m_known, &QCheckBox::toggled, this, &SprintDialog::check);
    m_capacity->setRange(0, MostPoints);
    m_capacity->setSpecialValueText(tr("not said"));
    m_capacity->setValue(qRound(sprint.capacity.value_or(0)));
    m_capacity->setSuffix(tr(" points", "behind a number"));
    for (auto *problem : {m_nameProblem, m_dayProblem}) {
        problem->setTone(Tone::Warn);
        problem->setWrapped();
        problem->hide();
    }

    auto *form = new QFormLayout(this);
    form->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    form->setVerticalSpacing(Theme::Space4);
    form->setHorizontalSpacing(Theme::Space5);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_nameProblem);
    form->addRow(tr("&Goal"), m_goal);
    form->addRow(QString(), m_known);
    form->addRow(tr("&First day"), m_first);
    form->addRow(tr("&Last day"), m_last);
    form->addRow(QString(), m_dayProblem);
    form->addRow(tr("&Capacity"), m_capacity);
    m_team->addItem(tr("Everybody's"), QString());
    for (const auto &team : teams) {
        m_team->addItem(team.name, team.id.toString());
        if (team.id == sprint.team)
            m_team->setCurrentIndex(m_team->count() - 1);
    }
    // A team that is alone is not asked for.
    if (teams.isEmpty())
        m_team->hide();
    else
        form->addRow(tr("&Team"), m_team);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(kind == Kind::New ? tr("Plan the sprint") : tr("Save"),
                                QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SprintDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SprintDialog::check);
    setMinimumWidth(theme.scaled(460));
    m_name->selectAll();
    check();
}

Sprint SprintDialog::sprint() const
{
    auto sprint = m_before;
    sprint.name = m_name->text().simplified();
    sprint.goal = m_goal->text().simplified();
    sprint.startsAt = sprint.endsAt = {};
    if (m_known->isChecked()) {
        // Half-open: it ends with the day behind its last one.
        const auto begin = [this](QDate day) { return day.startOfDay(m_format.zone()).toUTC(); };
        sprint.startsAt = begin(m_first->date());
        sprint.endsAt = begin(m_last->date().addDays(1));
        // Who changed no day changes no hour either.
        if (m_before.startsAt.isValid() && m_before.endsAt.isValid()
            && m_first->date() == m_format.dayOf(m_before.startsAt)
            && m_last->date() == m_format.dayOf(m_before.endsAt.addMSecs(-1))) {
            sprint.startsAt = m_before.startsAt;
            sprint.endsAt = m_before.endsAt;
        }
    }
    if (m_team->count() > 1)
        sprint.team = TeamId::fromString(m_team->currentData().toString());
    const int points = m_capacity->value();
    // A capacity with a fraction that came from elsewhere stays as long as nobody types another.
    if (points != qRound(m_before.capacity.value_or(0)))
        sprint.capacity = points > 0 ? std::optional(double(points)) : std::nullopt;
    return sprint;
}

QString SprintDialog::problem() const
{
    switch (faultIn(sprint())) {
    case SprintFault::None:
        return {};
    case SprintFault::NoName:
        return tr("A sprint needs a name, so that the team can speak of it.");
    case SprintFault::EndsBeforeItStarts:
        return tr("The last day lies before the first: choose a later one.");
    }
    return {};
}

// An empty name is no mistake until somebody wants to go on with it.
void SprintDialog::check()
{
    const auto fault = faultIn(sprint());
    const bool named = fault != SprintFault::NoName;
    const bool inOrder = fault != SprintFault::EndsBeforeItStarts;
    m_nameProblem->setText(named ? QString() : problem());
    m_nameProblem->setVisible(!named && m_tried);
    m_dayProblem->setText(inOrder ? QString() : problem());
    m_dayProblem->setVisible(!inOrder);
    m_name->setAccessibleDescription(m_nameProblem->text());
    m_last->setAccessibleDescription(m_dayProblem->text());
}

void SprintDialog::take()
{
    m_tried = true;
    check();
    switch (faultIn(sprint())) {
    case SprintFault::None:
        accept();
        return;
    case SprintFault::NoName:
        m_name->setFocus();
        return;
    case SprintFault::EndsBeforeItStarts:
        m_last->setFocus();
        return;
    }
}

} // namespace Dayshift
