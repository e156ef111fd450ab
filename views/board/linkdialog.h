// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QUrl>

namespace Dayshift {

// Asks before a link out of somebody's words leaves the program: where to, and all of the address.
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LinkDialog(const QUrl &address, QWidget *parent = nullptr);

    void accept() override;

private:
    QUrl m_address;
};

} // namespace Dayshift
