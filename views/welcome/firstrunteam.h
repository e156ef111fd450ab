// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"
#include "views/welcome/firstrunplan.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace Dayshift {

class TextLabel;

// Whose workspace it is, where it lies, how long their sprints are, and who they are.
class FirstRunTeam : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunTeam(const Theme &theme, QWidget *parent = nullptr);

    void write(FirstRunPlan &plan) const;
    void read(const FirstRunPlan &plan);
    // Why one cannot go on; empty: one can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QStringList summary() const;
    [[nodiscard]] QWidget *firstField() const;

signals:
    void changed();

private:
    void addField(QFormLayout *form, const QString &label, QWidget *field);
    void suggestFile();
    void browse();
    void showPeople();

    const Theme &m_theme;
    QLineEdit *m_team;
    QLineEdit *m_product;
    QComboBox *m_zone;
    QLineEdit *m_file;
    QComboBox *m_length;
    QLineEdit *m_sprint;
    QDateEdit *m_start;
    QPlainTextEdit *m_people;
    TextLabel *m_read;
    bool m_fileChosen = false;
};

} // namespace Dayshift
