// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/causedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

CauseDialog::CauseDialog(const MetricsReport &report, const Format &format, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_format(format)
    , m_questions(causeQuestions(report))
    , m_incident(new QComboBox(this))
    , m_cause(new QComboBox(this))
    , m_why(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_save(new QPushButton(tr("Name the cause"), this))
{
    setWindowTitle(tr("What brought this incident?"));
    for (const auto &question : std::as_const(m_questions))
        m_incident->addItem(question.named.isEmpty()
                                    ? tr("%1 (no cause yet)", "an incident").arg(question.title)
                                    : question.title,
                            question.incident);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("How this is known, for whoever doubts the figure"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Incident"), m_incident);
    form->addRow(tr("&Caused by"), m_cause);
    form->addRow({}, m_why);
    form->addRow(tr("&Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(m_incident, &QComboBox::currentIndexChanged, this, &CauseDialog::showQuestion);
    connect(m_cause, &QComboBox::currentIndexChanged, this, &CauseDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &CauseDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit named(m_incident->currentData().toString(), m_cause->currentData().toString(),
                   m_reason->text());
        accept();
    });
    showQuestion();
}

void CauseDialog::choose(const QString &incident)
{
    m_incident->setCurrentIndex(std::max(0, m_incident->findData(incident)));
}

void CauseDialog::showQuestion()
{
    m_cause->clear();
    m_reason->clear();
    m_cause->addItem(tr("No deployment"), QString());
    if (m_questions.isEmpty())
        return refresh();
    const auto &question = m_questions[m_incident->currentIndex()];
    for (const auto &choice : causeChoices(m_report, question.openedAt)) {
        const auto words = tr("%1, %2", "a deployment and when")
                                   .arg(choice.title, m_format.dateAndClock(choice.at,
                                                                            question.openedAt));
        m_cause->addItem(choice.deployment == question.suggested
                                 ? tr("%1 (suggested)", "a deployment").arg(words)
                                 : words,
                         choice.deployment);
    }
    const auto likely = question.named.isEmpty() ? question.suggested : question.named;
    m_cause->setCurrentIndex(std::max(0, m_cause->findData(likely)));
    m_why->setText(question.suggested.isEmpty()
                           ? tr("No deployment ended before it was noticed.")
                           : tr("Suggested is the last deployment of its service before it was "
                                "noticed. Only what a person names counts in the figures."));
    refresh();
}

// A cause without a reason could not be argued with.
void CauseDialog::refresh()
{
    const bool asked = !m_questions.isEmpty();
    const bool reasoned = !m_reason->text().trimmed().isEmpty();
    m_save->setEnabled(asked && reasoned);
    m_save->setToolTip(!asked     ? tr("There is no incident in this period.")
                               : reasoned ? QString()
                                          : tr("Write a reason first."));
}

} // namespace Dayshift
