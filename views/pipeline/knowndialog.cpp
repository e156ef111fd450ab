// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/knowndialog.h"

#include "models/pipeline/plaintext.h"
#include "views/style/housestyle.h"
#include "views/style/textlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int UsualDays = 7;
static constexpr int LongestReason = 500;

KnownDialog::KnownDialog(const Theme &theme, const PipelineState &state, const QString &stage,
                         const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_stage(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_reason(new QLineEdit(this))
    , m_trouble(new TextLabel(theme, Type::Small, Ink::Text, this))
{
    setWindowTitle(tr("Mark as known"));
    auto *what = new TextLabel(theme, Type::Body, Ink::TextSecondary, this);
    what->setWrapped();
    what->setText(tr("The failure stays visible, with your reason, and is counted apart from what "
                     "nobody expects. The mark ends by itself."));

    for (const auto &each : state.stages) {
        if ((each.status == Status::Failed || each.status == Status::Unstable)
            && !each.name.isEmpty() && m_stage->findData(each.name) < 0)
            m_stage->addItem(tr("%1 of %2", "a stage, a pipeline")
                                     .arg(plainName(each.name, 80), m_words.name(state)),
                             each.name);
    }
    m_stage->addItem(tr("Whatever fails in %1").arg(m_words.name(state)), QString());
    if (const int index = m_stage->findData(stage); index >= 0 && !stage.isEmpty())
        m_stage->setCurrentIndex(index);
    m_stage->setAccessibleName(tr("What is known to fail"));

    const auto today = m_words.format().dayOf(now);
    m_day->setCalendarPopup(true);
    m_day->setDateRange(today, today.addDays(365));
    m_day->setDate(state.known ? m_words.format().dayOf(state.known->endsAt.addSecs(-1))
                               : today.addDays(UsualDays));
    m_day->setAccessibleName(tr("Last day of the mark"));
    m_reason->setMaxLength(LongestReason);
    m_reason->setPlaceholderText(tr("Why it fails, and what will end it"));
    m_reason->setAccessibleName(tr("Reason"));
    if (state.known)
        m_reason->setText(state.known->reason);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::Space5);
    form->setVerticalSpacing(Theme::Space4);
    form->addRow(tr("&Failure"), m_stage);
    form->addRow(tr("Known &until"), m_day);
    form->addRow(tr("&Reason"), m_reason);

    auto *buttons = new QDialogButtonBox(this);
    m_mark = buttons->addButton(tr("Mark as known"), QDialogButtonBox::ActionRole);
    m_mark->setDefault(true);
    HouseStyle::setPrimary(m_mark);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(m_mark, &QPushButton::clicked, this, &KnownDialog::wished);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_trouble->setWrapped();
    m_trouble->setTone(Tone::Fail);
    m_trouble->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space6, Theme::Space6, Theme::Space6, Theme::Space5);
    column->setSpacing(Theme::Space5);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    setMinimumWidth(theme.scaled(460));
    m_reason->setFocus();
}

QString KnownDialog::stage() const
{
    return m_stage->currentData().toString();
}

QString KnownDialog::reason() const
{
    return m_reason->text();
}

QDateTime KnownDialog::endsAt() const
{
    return m_day->date().addDays(1).startOfDay(m_words.format().zone()).toUTC();
}

void KnownDialog::tell(const Error &error)
{
    m_trouble->setText(error.title() + u' ' + error.todo);
    m_trouble->show();
    if (error.code == "end"_L1)
        m_day->setFocus();
    else
        m_reason->setFocus();
}

} // namespace Dayshift
