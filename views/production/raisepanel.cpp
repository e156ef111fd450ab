// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/raisepanel.h"

#include "views/production/productionwords.h"
#include "views/style/icons.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

RaisePanel::RaisePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLineEdit(this))
    , m_impact(new QPlainTextEdit(this))
    , m_priority(new QButtonGroup(this))
    , m_owner(new QComboBox(this))
    , m_ownerReason(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_cause(new QComboBox(this))
    , m_causeReason(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_story(new QCheckBox(tr("Create a &story in the Expedite lane"), this))
    , m_stop(new QCheckBox(tr("Stop &other deployments until it is recovered"), this))
    , m_start(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
    , m_told(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
    , m_raise(new QPushButton(this))
{
    m_title->setMaxLength(300);
    m_impact->setTabChangesFocus(true);
    m_impact->setMaximumHeight(theme.scaled(64));
    m_start->setWrapped();
    m_told->setWrapped();
    m_title->setAccessibleName(tr("Title"));
    m_impact->setAccessibleName(tr("Impact"));
    m_owner->setAccessibleName(tr("Assign to"));
    m_cause->setAccessibleName(tr("Caused by"));
    layOut();
    connect(m_title, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_raise->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_priority, &QButtonGroup::idToggled, this, &RaisePanel::tellPriority);
    connect(m_raise, &QPushButton::clicked, this, &RaisePanel::raiseRequested);
}

// A caption above a field, with a reason at its end.
static void addField(QVBoxLayout *column, const Theme &theme, const QString &caption,
                     QWidget *field, TextLabel *reason = nullptr)
{
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(caption, field->parentWidget());
    label->setBuddy(field);
    label->setFont(theme.font(Type::Small));
    head->addWidget(label);
    head->addStretch(1);
    if (reason)
        head->addWidget(reason);
    column->addLayout(head);
    column->addWidget(field);
}

void RaisePanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space4);
    column->setSpacing(Theme::Space3);
    auto *title = new TextLabel(m_theme, Type::Section, Ink::Text, this);
    title->setText(tr("Raise incident"));
    auto *note = new TextLabel(m_theme, Type::Small, Ink::TextMuted, this);
    note->setWrapped();
    note->setText(tr("Filled in from monitoring. Change what is wrong."));
    column->addWidget(title);
    column->addWidget(note);
    addField(column, m_theme, tr("&Title"), m_title);
    addField(column, m_theme, tr("&Impact"), m_impact);
    column->addWidget(m_start);

    auto *priorities = new QHBoxLayout;
    const QStringList words {tr("P&1 stops customers"), tr("P&2"), tr("P&3")};
    for (int i = 0; i < words.size(); ++i) {
        auto *button = new QRadioButton(words.at(i), this);
        m_priority->addButton(button, i);
        priorities->addWidget(button);
    }
    auto *caption = new TextLabel(m_theme, Type::Small, Ink::Text, this);
    caption->setText(tr("Priority"));
    column->addWidget(caption);
    column->addLayout(priorities);
    addField(column, m_theme, tr("&Assign to"), m_owner, m_ownerReason);
    addField(column, m_theme, tr("&Caused by"), m_cause, m_causeReason);
    column->addWidget(m_story);
    m_stop->setToolTip(tr("No release is deployed from here but one with the story of this incident. "
                          "What a server deploys by itself goes on."));
    column->addWidget(m_stop);
    auto *undo = new TextLabel(m_theme, Type::Small, Ink::TextMuted, this);
    undo->setWrapped();
    undo->setText(tr("You can undo for 10 seconds. Nothing is sent to customers from here."));
    column->addWidget(undo);
    column->addWidget(m_told);
    auto *hand = new QPushButton(tr("Enter an earlier one …"), this);
    hand->setFlat(true);
    hand->setAutoDefault(false);
    connect(hand, &QPushButton::clicked, this, &RaisePanel::byHandRequested);
    column->addWidget(hand, 0, Qt::AlignLeading);
    column->addStretch(1);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &RaisePanel::cancelRequested);
    m_raise->setText(tr("Raise incident")); // until it is known how grave it is
    m_raise->setObjectName(u"primary"_s);
    m_raise->setDefault(true);
    m_raise->setToolTip(tr("Raise the incident (Ctrl+Enter)"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_raise);
    column->addLayout(buttons);
}

static int placeOf(IncidentSeverity severity)
{
    switch (severity) {
    case IncidentSeverity::Critical:
        return 0;
    case IncidentSeverity::Major:
        return 1;
    case IncidentSeverity::Minor:
    case IncidentSeverity::Trivial:
        return 2;
    }
    return 1;
}

void RaisePanel::fill(const ProductionPicture &picture, const Evidence &evidence,
                      const Format &format, const QString &me)
{
    m_evidence = evidence;
    m_filled = incidentFrom(evidence, format, me, picture.asOf);
    m_title->setText(m_filled.title);
    m_impact->setPlainText(m_filled.impact);
    m_priority->button(placeOf(m_filled.severity))->setChecked(true);
    m_story->setChecked(true);
    m_stop->setChecked(false);
    const auto gap = detectionGap(m_filled);
    if (evidence.firstFailedAt.isValid() && gap)
        m_start->setText(tr("It began %1 with the first failure in %2, and was noticed %3 later.")
                                 .arg(format.moment(evidence.firstFailedAt, picture.asOf),
                                      evidence.shownBy.name, format.span(*gap)));
    else if (m_filled.impactStartedAt.isValid())
        m_start->setText(tr("It began %1, says the alert.")
                                 .arg(format.moment(m_filled.impactStartedAt, picture.asOf)));
    else
        m_start->setText(tr("Monitoring shows no failure: it begins now."));
    fillChoices(picture, format);
    tellPriority();
    m_raise->setEnabled(!m_filled.title.isEmpty());
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void RaisePanel::fillChoices(const ProductionPicture &picture, const Format &format)
{
    m_owner->clear();
    m_owner->addItem(tr("Nobody yet"), QString());
    QStringList names;
    for (const auto &member : picture.team) {
        m_owner->addItem(member.name, member.id.toString());
        names.append(member.name);
    }
    m_ownerReason->clear();
    if (picture.suggested) {
        m_owner->setCurrentIndex(
                std::max(0, m_owner->findData(picture.suggested->id.toString())));
        const auto what = picture.live && !picture.live->service.isEmpty() ? picture.live->service
                                                                           : tr("what runs");
        m_ownerReason->setText(tr("changed %1 last", "a service").arg(what));
    }
    m_cause->clear();
    m_cause->addItem(tr("Not known yet"), QString());
    for (const auto &change : picture.changed) {
        if (!change.deployment.isNull())
            m_cause->addItem(u"%1, %2"_s.arg(ProductionWords::change(change),
                                             format.moment(change.at, picture.asOf)),
                             change.deployment.toString());
    }
    if (m_cause->count() > 1)
        m_cause->setCurrentIndex(1);
    m_causeReason->setText(m_cause->count() > 1 ? tr("suggested") : QString());
    m_told->setText(names.isEmpty()
                            ? tr("Nobody else is in the team yet.")
                            : tr("Who will be told: %1.").arg(format.locale().createSeparatedList(
                                      names)));
}

void RaisePanel::tellPriority()
{
    m_raise->setText(tr("Raise P%1 incident").arg(std::max(0, m_priority->checkedId()) + 1));
}

Incident RaisePanel::incident() const
{
    static constexpr IncidentSeverity severities[]
            = {IncidentSeverity::Critical, IncidentSeverity::Major, IncidentSeverity::Minor};
    auto incident = m_filled;
    incident.title = m_title->text().trimmed();
    incident.impact = m_impact->toPlainText().trimmed();
    incident.severity = severities[std::clamp(m_priority->checkedId(), 0, 2)];
    incident.stopsDeployments = m_stop->isChecked();
    incident.causedBy = DeploymentId::fromString(m_cause->currentData().toString());
    return incident;
}

bool RaisePanel::wantsStory() const
{
    return m_story->isChecked();
}

MemberId RaisePanel::owner() const
{
    return MemberId::fromString(m_owner->currentData().toString());
}

void RaisePanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_raise->isEnabled())
        emit raiseRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Dayshift
