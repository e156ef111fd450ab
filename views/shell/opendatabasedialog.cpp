// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/opendatabasedialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Dayshift {

OpenDatabaseDialog::OpenDatabaseDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_fault(new QLabel(this))
{
    setWindowTitle(tr("Open team database"));
    m_address->setPlaceholderText(u"postgresql://ada@db.example.org/dayshift"_s);
    m_password->setEchoMode(QLineEdit::Password);
    auto *words = new QLabel(tr("A workspace that several people share lies in a PostgreSQL "
                                "database."), this);
    auto *kept = new QLabel(tr("Kept in the system's keyring. Empty: the one that is kept there, "
                               "or in ~/.pgpass."), this);
    for (auto *label : {words, kept, m_fault}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    kept->setFont(theme.font(Type::Small));
    QPalette warned = m_fault->palette();
    warned.setColor(QPalette::WindowText, theme.tone(Tone::Warn).fg);
    m_fault->setPalette(warned);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    form->setVerticalSpacing(Theme::Space4);
    form->setHorizontalSpacing(Theme::Space5);
    form->addRow(words);
    form->addRow(tr("&Address"), m_address);
    form->addRow(QString(), m_fault);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), kept);
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    connect(m_address, &QLineEdit::textChanged, this, &OpenDatabaseDialog::check);
    check();
    setMinimumWidth(theme.scaled(520));
}

void OpenDatabaseDialog::setAddress(const QString &address)
{
    m_address->setText(address);
}

StoreLocation OpenDatabaseDialog::location() const
{
    const auto read = StoreLocation::fromText(m_address->text().trimmed());
    if (!read)
        return {};
    auto location = *read;
    if (!m_password->text().isEmpty())
        location.password = m_password->text();
    return location;
}

void OpenDatabaseDialog::check()
{
    const auto text = m_address->text().trimmed();
    const auto location = StoreLocation::fromText(text);
    QString fault;
    if (!location)
        fault = location.error().title() + u' ' + location.error().whatToDo();
    else if (location->engine != StoreLocation::Engine::Postgres)
        fault = tr("An address begins with postgresql://.");
    m_open->setEnabled(fault.isEmpty());
    m_fault->setText(text.isEmpty() ? QString() : fault);
    m_fault->setVisible(!m_fault->text().isEmpty());
    fit();
}

void OpenDatabaseDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

// A dialog does not grow by itself with words that wrap.
void OpenDatabaseDialog::fit()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

} // namespace Dayshift
