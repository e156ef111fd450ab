// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/incidentdialog.h"

#include "models/production/incidents.h"
#include "views/style/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int LongestTitle = 200;

QString incidentKindInWords(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::Incident:
        return IncidentDialog::tr("Incident: customers were hit");
    case IncidentKind::Bug:
        return IncidentDialog::tr("Bug found in production");
    }
    return {};
}

QString severityInWords(IncidentSeverity severity)
{
    switch (severity) {
    case IncidentSeverity::Critical:
        return IncidentDialog::tr("Critical: nobody can work");
    case IncidentSeverity::Major:
        return IncidentDialog::tr("Major: many are hit");
    case IncidentSeverity::Minor:
        return IncidentDialog::tr("Minor: some are hit");
    case IncidentSeverity::Trivial:
        return IncidentDialog::tr("Trivial: hardly anybody notices");
    }
    return {};
}

IncidentDialog::IncidentDialog(const Theme &theme, const Format &format, const Incident &incident,
                               const IncidentChoices &choices, Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_format(format)
    , m_before(incident)
    , m_choices(choices)
    , m_clock(std::move(clock))
{
    const bool isNew = incident.id.isNull();
    setWindowTitle(isNew ? tr("Raise incident") : tr("Incident %1").arg(incident.number));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    form->setVerticalSpacing(Theme::Space4);
    form->setHorizontalSpacing(Theme::Space5);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addWhat(form);
    addWhen(form);
    addWhy(form);

    m_problem = new TextLabel(theme, Type::Small, Ink::TextMuted, this);
    m_problem->setTone(Tone::Warn);
    m_problem->setWrapped();
    m_problem->setMinimumHeight(2 * m_problem->fontMetrics().height());
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(isNew ? tr("Raise incident") : tr("Save"),
                                QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &IncidentDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(theme.scaled(520));
    check();
}

void IncidentDialog::addWhat(QFormLayout *form)
{
    m_title = new QLineEdit(m_before.title, this);
    m_title->setMaxLength(LongestTitle);
    m_title->setPlaceholderText(tr("What customers notice: Sign-in is refused"));
    m_kind = new QComboBox(this);
    for (const auto kind : {IncidentKind::Incident, IncidentKind::Bug})
        m_kind->addItem(incidentKindInWords(kind), int(kind));
    m_kind->setCurrentIndex(int(m_before.kind));
    m_severity = new QComboBox(this);
    for (const auto severity : {IncidentSeverity::Critical, IncidentSeverity::Major,
                                IncidentSeverity::Minor, IncidentSeverity::Trivial})
        m_severity->addItem(severityInWords(severity), int(severity));
    m_severity->setCurrentIndex(int(m_before.severity));
    m_service = new QComboBox(this);
    m_service->setEditable(true);
    m_service->addItem(QString());
    m_service->addItems(m_choices.services);
    m_service->setCurrentText(m_before.service);
    m_service->lineEdit()->setPlaceholderText(tr("any"));
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("S&everity"), m_severity);
    form->addRow(tr("Ser&vice"), m_service);
    connect(m_title, &QLineEdit::textChanged, this, &IncidentDialog::check);
}

// A time that can be left out: the check box says whether it is known.
static QWidget *optional(QCheckBox *known, QDateTimeEdit *edit)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(known);
    row->addWidget(edit, 1);
    edit->setEnabled(known->isChecked());
    QObject::connect(known, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    return both;
}

void IncidentDialog::addWhen(QFormLayout *form)
{
    const auto now = m_clock();
    m_opened = timeEdit(m_before.openedAt.isValid() ? m_before.openedAt : now);
    m_impactKnown = new QCheckBox(tr("known:"), this);
    m_impactKnown->setChecked(m_before.impactStartedAt.isValid());
    m_impactKnown->setAccessibleName(tr("The start of the impact is known"));
    m_impact = timeEdit(m_before.impactStartedAt.isValid() ? m_before.impactStartedAt : now);
    m_over = new QCheckBox(tr("over since:"), this);
    m_over->setChecked(m_before.resolvedAt.isValid());
    m_over->setAccessibleName(tr("It is over"));
    m_resolved = timeEdit(m_before.resolvedAt.isValid() ? m_before.resolvedAt : now);
    auto *impact = optional(m_impactKnown, m_impact);
    auto *over = optional(m_over, m_resolved);
    form->addRow(tr("&Noticed"), m_opened);
    form->addRow(tr("&Impact began"), impact);
    form->addRow(tr("&Resolved"), over);
    // A row's label belongs to the field, not to the layout that it stands in.
    const auto befriend = [form](QWidget *field, QWidget *buddy) {
        if (auto *label = qobject_cast<QLabel *>(form->labelForField(field)))
            label->setBuddy(buddy);
    };
    befriend(impact, m_impactKnown);
    befriend(over, m_over);
    m_impact->setAccessibleName(tr("Impact began"));
    m_resolved->setAccessibleName(tr("Resolved"));
    m_opened->setToolTip(tr("Times of %1").arg(QString::fromUtf8(m_format.zone().id())));
    for (auto *edit : {m_opened, m_impact, m_resolved})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &IncidentDialog::check);
    for (auto *box : {m_impactKnown, m_over})
        connect(box, &QCheckBox::toggled, this, &IncidentDialog::check);
}

void IncidentDialog::addWhy(QFormLayout *form)
{
    m_cause = deploymentBox(m_before.causedBy);
    m_fix = deploymentBox(m_before.fixedBy);
    m_story = new QLineEdit(this);
    if (m_choices.storyNumber > 0)
        m_story->setText(u'#' + QString::number(m_choices.storyNumber));
    m_story->setPlaceholderText(u"#2187"_s);
    m_story->setMaxLength(12);
    form->addRow(tr("&Caused by"), m_cause);
    form->addRow(tr("&Mended by"), m_fix);
    form->addRow(tr("St&ory"), m_story);
    m_stop = new QCheckBox(tr("Stop other de&ployments until it is recovered"), this);
    m_stop->setChecked(m_before.stopsDeployments);
    form->addRow(m_stop);
    connect(m_story, &QLineEdit::textChanged, this, &IncidentDialog::check);
}

QComboBox *IncidentDialog::deploymentBox(DeploymentId chosen) const
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->addItem(tr("not known"), QVariant::fromValue(DeploymentId()));
    const auto now = m_clock();
    for (const auto &deployment : m_choices.deployments) {
        const auto name = deployment.version.isEmpty()
                ? deployment.service
                : tr("%1 %2", "service and version").arg(deployment.service, deployment.version);
        box->addItem(tr("%1, %2", "a deployment and when")
                             .arg(name, m_format.moment(deployment.finishedAt, now)),
                     QVariant::fromValue(deployment.id));
        if (deployment.id == chosen)
            box->setCurrentIndex(box->count() - 1);
    }
    // One that is too old to be offered is kept all the same.
    if (!chosen.isNull() && box->currentIndex() == 0) {
        box->addItem(tr("an older deployment"), QVariant::fromValue(chosen));
        box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

QDateTimeEdit *IncidentDialog::timeEdit(const QDateTime &at) const
{
    auto *edit = new QDateTimeEdit;
    // The widget knows no zones in this Qt: it is given the zone's wall clock.
    const auto local = at.toTimeZone(m_format.zone());
    edit->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    edit->setTimeSpec(Qt::UTC);
    edit->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    edit->setCalendarPopup(true);
    return edit;
}

QDateTime IncidentDialog::timeIn(const QDateTimeEdit *edit) const
{
    const auto shown = edit->dateTime();
    return QDateTime(shown.date(), shown.time(), m_format.zone()).toUTC();
}

Incident IncidentDialog::incident() const
{
    auto incident = m_before;
    incident.title = m_title->text().trimmed();
    incident.kind = IncidentKind(m_kind->currentData().toInt());
    incident.severity = IncidentSeverity(m_severity->currentData().toInt());
    incident.service = m_service->currentText().trimmed();
    // The fields show minutes: what was not touched keeps its seconds.
    const auto taken = [this](const QDateTimeEdit *edit, const QDateTime &before) {
        const auto entered = timeIn(edit);
        return before.isValid() && before.secsTo(entered) > -60 && before.secsTo(entered) <= 0
                ? before
                : entered;
    };
    incident.openedAt = taken(m_opened, m_before.openedAt);
    incident.impactStartedAt
            = m_impactKnown->isChecked() ? taken(m_impact, m_before.impactStartedAt) : QDateTime();
    incident.resolvedAt
            = m_over->isChecked() ? taken(m_resolved, m_before.resolvedAt) : QDateTime();
    incident.causedBy = m_cause->currentData().value<DeploymentId>();
    incident.fixedBy = m_fix->currentData().value<DeploymentId>();
    incident.stopsDeployments = m_stop->isChecked();
    return incident;
}

std::optional<int> IncidentDialog::storyNumber() const
{
    static const QRegularExpression form(u"^#?(\\d{1,9})$"_s);
    const auto text = m_story->text().trimmed();
    if (text.isEmpty())
        return 0;
    const auto match = form.match(text);
    if (!match.hasMatch() || match.capturedView(1).toInt() == 0)
        return {};
    return match.capturedView(1).toInt();
}

QString IncidentDialog::problem() const
{
    switch (faultOf(incident(), m_clock())) {
    case IncidentFault::None:
        break;
    case IncidentFault::NoTitle:
        return tr("An incident needs a title: what customers notice.");
    case IncidentFault::NotOpened:
        return tr("Enter when it was noticed.");
    case IncidentFault::OpenedLater:
        return tr("It cannot have begun later than now.");
    case IncidentFault::EndsBeforeItBegan:
        return tr("It cannot have been over before it began.");
    }
    if (!storyNumber())
        return tr("Write the number of the story, such as #2187.");
    return {};
}

void IncidentDialog::check()
{
    if (!m_save) // still being built
        return;
    const auto words = problem();
    m_problem->setText(words);
    m_save->setEnabled(words.isEmpty());
    m_save->setToolTip(words);
}

void IncidentDialog::save()
{
    check();
    if (m_save->isEnabled())
        emit saveRequested();
}

void IncidentDialog::refuseStory()
{
    m_problem->setText(tr("There is no story %1.").arg(m_story->text().trimmed()));
    m_story->setFocus(Qt::OtherFocusReason);
    m_story->selectAll();
}

} // namespace Dayshift
