// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Dayshift {

// Whose workspace it is, where its days begin, and where it lies.
class NewWorkspaceDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewWorkspaceDialog(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString team() const;
    [[nodiscard]] QString product() const;
    [[nodiscard]] QString timeZone() const; // IANA
    [[nodiscard]] QString file() const;

private:
    void browse();
    void suggestFile();
    void check();

    QLineEdit *m_team;
    QLineEdit *m_product;
    QComboBox *m_zone;
    QLineEdit *m_file;
    QPushButton *m_make;
    bool m_fileChosen = false;
};

} // namespace Dayshift
