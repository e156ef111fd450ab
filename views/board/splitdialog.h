// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardedits.h"
#include "views/style/theme.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Dayshift {

class TextLabel;

// What of a story becomes another one: its title, how the points are parted, which open tasks go.
class SplitDialog : public QDialog
{
    Q_OBJECT
public:
    SplitDialog(const Theme &theme, const Story &story, const QString &description,
                QWidget *parent = nullptr);

    // As it is entered now.
    [[nodiscard]] Split split() const;

private:
    void check();

    const Story m_story;
    QLineEdit *m_title;
    QLineEdit *m_points;
    QLineEdit *m_stays;
    QListWidget *m_tasks;
    TextLabel *m_problem;
    QPushButton *m_take;
    bool m_staysTyped = false; // until then it is what the new one leaves
};

} // namespace Dayshift
