// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"
#include "views/style/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Dayshift {

// Where a team's PostgreSQL database answers, and the password of whoever signs in there.
class OpenDatabaseDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OpenDatabaseDialog(const Theme &theme, QWidget *parent = nullptr);

    // Valid once the dialog was accepted; its password is empty unless one was written here.
    void setAddress(const QString &address);
    [[nodiscard]] StoreLocation location() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void check();
    void fit();

    QLineEdit *m_address;
    QLineEdit *m_password;
    QLabel *m_fault;
    QPushButton *m_open;
};

} // namespace Dayshift
