// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/exportdialog.h"

#include "views/style/housestyle.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Dayshift {

ExportDialog::ExportDialog(bool hasRows, const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_kinds(new QButtonGroup(this))
    , m_separator(new QComboBox(this))
{
    using Kind = ExportTarget::Kind;
    setWindowTitle(tr("Export this view"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::Space6, Theme::Space6, Theme::Space6, Theme::Space5);
    rows->setSpacing(Theme::Space3);
    const auto offer = [&](Kind kind, const QString &words) {
        auto *button = new QRadioButton(words, this);
        m_kinds->addButton(button, int(kind));
        rows->addWidget(button);
        return button;
    };
    offer(Kind::Pdf, tr("&PDF, with all rows, to be printed"))->setChecked(true);
    offer(Kind::Png, tr("P&icture (PNG), as large as on the screen"));
    offer(Kind::PngTwice, tr("Picture (PNG), &twice as large"));
    auto *table = offer(Kind::Csv, tr("&Table (CSV), for a spreadsheet"));
    table->setEnabled(hasRows);
    if (!hasRows)
        table->setToolTip(tr("This view has no rows."));
    const auto own = csvSeparator(locale);
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_separator->setCurrentIndex(own == u';' ? 1 : 0);
    m_separator->setAccessibleName(tr("Between the cells"));
    auto *form = new QFormLayout;
    auto *label = new QLabel(tr("&Between the cells"), this);
    label->setBuddy(m_separator);
    form->addRow(label, m_separator);
    form->setContentsMargins(Theme::Space7, 0, 0, 0);
    rows->addLayout(form);
    const auto follow = [this, label, table] {
        m_separator->setEnabled(table->isChecked());
        label->setEnabled(table->isChecked());
    };
    connect(table, &QRadioButton::toggled, this, follow);
    follow();

    auto *buttons = new QDialogButtonBox(this);
    auto *go = buttons->addButton(tr("&Export …"), QDialogButtonBox::AcceptRole);
    auto *copy = buttons->addButton(tr("&Copy as picture"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    HouseStyle::setPrimary(go);
    go->setDefault(true);
    rows->addSpacing(Theme::Space3);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto wish = target();
        accept();
        emit chosen(wish);
    });
    connect(copy, &QPushButton::clicked, this, [this] {
        accept();
        emit copyRequested();
    });
}

ExportTarget ExportDialog::target() const
{
    return {.kind = ExportTarget::Kind(m_kinds->checkedId()),
            .separator = m_separator->currentData().toChar()};
}

} // namespace Dayshift
