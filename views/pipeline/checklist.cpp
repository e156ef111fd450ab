// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/checklist.h"

#include "models/pipeline/plaintext.h"
#include "views/style/textlabel.h"

#include <QGridLayout>

namespace Dayshift {

CheckList::CheckList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(Theme::Space3);
    m_rows->setVerticalSpacing(Theme::Space3);
    m_rows->setColumnStretch(2, 1);
    setAccessibleName(tr("Connection check"));
    clear();
}

void CheckList::empty()
{
    m_checks.clear();
    while (auto *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CheckList::clear()
{
    empty();
    auto *hint = new TextLabel(m_theme, Type::Small, Ink::TextMuted, this);
    hint->setWrapped();
    hint->setText(tr("“Test” asks the server and tells what holds. Nothing is stored by it."));
    m_rows->addWidget(hint, 0, 0, 1, 3);
}

void CheckList::showBusy()
{
    empty();
    auto *sign = new SignLabel(m_theme, StatusGlyph::Row, this);
    sign->setSign(Sign::Running);
    auto *words = new TextLabel(m_theme, Type::Body, Ink::TextSecondary, this);
    words->setText(tr("Asking the server"));
    m_rows->addWidget(sign, 0, 0);
    m_rows->addWidget(words, 0, 1, 1, 2);
}

static Sign signOf(Check::Outcome outcome)
{
    switch (outcome) {
    case Check::Outcome::Held:
        return Sign::Passed;
    case Check::Outcome::Failed:
        return Sign::Failed;
    case Check::Outcome::NotTried:
        break;
    }
    return Sign::Skipped;
}

void CheckList::show(const QList<Check> &checks)
{
    empty();
    m_checks = checks;
    QStringList spoken;
    for (const auto &check : checks) {
        const int row = int(&check - checks.constData());
        auto *sign = new SignLabel(m_theme, StatusGlyph::Row, this);
        // What is only worth knowing, such as an address without encryption, is a warning.
        const bool warns = check.outcome == Check::Outcome::NotTried && !check.detail.isEmpty();
        sign->setSign(warns ? Sign::Warning : signOf(check.outcome));
        auto *title = new TextLabel(m_theme, Type::BodyMedium, Ink::Text, this);
        title->setText(check.title());
        auto *detail = new TextLabel(m_theme, Type::Small, Ink::TextSecondary, this);
        detail->setWrapped();
        detail->setText(check.detail.isEmpty() ? tr("Not tried") : plainMessage(check.detail, 600));
        if (check.outcome == Check::Outcome::Failed)
            detail->setTone(Tone::Fail);
        m_rows->addWidget(sign, row, 0, Qt::AlignTop);
        m_rows->addWidget(title, row, 1, Qt::AlignTop);
        m_rows->addWidget(detail, row, 2);
        spoken.append(
                tr("%1: %2", "a check and what became of it").arg(check.title(), detail->text()));
    }
    setAccessibleDescription(spoken.join(u'\n'));
}

} // namespace Dayshift
