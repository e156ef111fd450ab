// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/correctiondialog.h"

#include "models/day/daywords.h"
#include "views/style/textlabel.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Dayshift {

CorrectionDialog::CorrectionDialog(const DayStep &step, const QList<TimeCorrection> &history,
                                   const Format &format, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_format(format)
    , m_reason(new QLineEdit(this))
    , m_wrong(new TextLabel(theme, Type::Body, Ink::Text, this))
{
    setWindowTitle(tr("Correct times"));
    auto *form = new QFormLayout(this);
    auto *title = new TextLabel(theme, Type::BodyBold, Ink::Text, this);
    title->setWrapped();
    title->setText(tr("%1: %2", "a role; what happened")
                           .arg(DayWords::lane(step.lane), DayWords::step(step, format)));
    form->addRow(title);
    for (const auto &said : history) {
        auto *line = new TextLabel(theme, Type::Small, Ink::TextMuted, this);
        line->setWrapped();
        line->setText(tr("%1 said on %2: %3 to %4, until then %5 to %6. %7",
                         "a person, a day, times of day, a reason")
                              .arg(said.person, format.date(said.at, said.at),
                                   format.clock(said.startedAt), format.clock(said.endedAt),
                                   format.clock(said.wasStartedAt), format.clock(said.wasEndedAt),
                                   said.reason));
        form->addRow(line);
    }
    m_from = field(step.startedAt, tr("From"));
    m_to = field(step.endedAt, tr("To"));
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    m_reason->setMaxLength(500);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("How do you know?"));
    form->addRow(tr("&Reason"), m_reason);
    m_wrong->setTone(Tone::Fail);
    m_wrong->setWrapped();
    m_wrong->hide();
    form->addRow(m_wrong);
    auto *buttons = new QDialogButtonBox(this);
    auto *save = buttons->addButton(tr("Correct times"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave them"), QDialogButtonBox::RejectRole);
    save->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CorrectionDialog::wanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QDateTimeEdit *CorrectionDialog::field(const QDateTime &at, const QString &name)
{
    auto *edit = new QDateTimeEdit(this);
    edit->setTimeSpec(Qt::UTC); // the digits of the team's zone, whatever the machine's is
    const auto local = at.toTimeZone(m_format.zone());
    edit->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    edit->setAccessibleName(name);
    return edit;
}

static QDateTime inZone(const QDateTimeEdit *edit, const Format &format)
{
    const auto entered = edit->dateTime();
    return QDateTime(entered.date(), entered.time(), format.zone()).toUTC();
}

QDateTime CorrectionDialog::from() const
{
    return inZone(m_from, m_format);
}

QDateTime CorrectionDialog::to() const
{
    return inZone(m_to, m_format);
}

QString CorrectionDialog::reason() const
{
    return m_reason->text();
}

void CorrectionDialog::explain(const QString &words)
{
    m_wrong->setText(words);
    m_wrong->show();
}

} // namespace Dayshift
