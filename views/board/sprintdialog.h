// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/board/story.h"
#include "views/style/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Dayshift {

class TextLabel;

// A sprint as it is planned: its name, its goal, its first and last day, and what the team can take.
class SprintDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { New, Edit };
    SprintDialog(const Theme &theme, const Format &format, const Sprint &sprint, Kind kind,
                 QDate today, const QList<Team> &teams = {}, QWidget *parent = nullptr);

    // As it is entered now.
    [[nodiscard]] Sprint sprint() const;
    // What is wrong with it, in a sentence; empty: nothing.
    [[nodiscard]] QString problem() const;

    // What the next sprint would be: the number in the last one's name is counted on, it begins with
    // the next working day behind it, and is as long.
    [[nodiscard]] static Sprint following(const QList<Sprint> &others, const Sprint &fresh);

private:
    void check();
    void take();

    const Format m_format;
    const Sprint m_before;
    QLineEdit *m_name;
    QLineEdit *m_goal;
    QCheckBox *m_known;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QSpinBox *m_capacity;
    QComboBox *m_team;
    TextLabel *m_nameProblem;
    TextLabel *m_dayProblem;
    QPushButton *m_save;
    bool m_tried = false;
};

} // namespace Dayshift
