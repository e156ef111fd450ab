// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/linkdialog.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

LinkDialog::LinkDialog(const QUrl &address, QWidget *parent)
    : QDialog(parent)
    , m_address(address)
{
    const bool isMail = address.scheme() == "mailto"_L1;
    setWindowTitle(isMail ? tr("Write a mail?") : tr("Open a web page?"));
    auto *box = new QVBoxLayout(this);
    auto *head = new QLabel(this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    // What stands before an @ is no host, and letters of other scripts may look like ours: the
    // host is named by itself, as the network spells it.
    head->setText(isMail ? tr("Write a mail to %1?").arg(address.path())
                         : tr("Open a page of %1 in your browser?")
                                   .arg(address.host(QUrl::FullyEncoded)));
    box->addWidget(head);
    auto *whole = new QPlainTextEdit(address.toString(QUrl::FullyEncoded), this);
    whole->setReadOnly(true);
    whole->setTabChangesFocus(true);
    whole->setAccessibleName(tr("The address in full"));
    whole->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    whole->setWordWrapMode(QTextOption::WrapAnywhere);
    whole->setLayoutDirection(Qt::LeftToRight);
    whole->setFixedHeight(whole->fontMetrics().lineSpacing() * 4 + 16);
    box->addWidget(whole);
    auto *buttons = new QDialogButtonBox(this);
    auto *open = buttons->addButton(isMail ? tr("Write mail") : tr("Open page"),
                                    QDialogButtonBox::AcceptRole);
    auto *leave = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    open->setAutoDefault(false);
    leave->setDefault(true);
    leave->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    box->addWidget(buttons);
    resize(460, sizeHint().height());
}

void LinkDialog::accept()
{
    QDesktopServices::openUrl(m_address);
    QDialog::accept();
}

} // namespace Dayshift
