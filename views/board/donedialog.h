// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/board/donefacts.h"
#include "models/team/member.h"
#include "views/style/theme.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace Dayshift {

class TextLabel;

// What done means to the team: its checks in their order, who owns them and from when they hold;
// what they would say of the stories at hand; and every version before.
class DoneDialog : public QDialog
{
    Q_OBJECT
public:
    struct Known
    {
        QList<DoneVersion> versions = {}; // oldest first
        int holding = 0; // the version that holds now; 0: none
        QList<Member> members = {};
        QList<Sprint> sprints = {}; // in their order
        bool advises = false;
        MemberId me = {};
    };
    DoneDialog(const Theme &theme, const Format &format, const QDateTime &now, const Known &known,
               QWidget *parent = nullptr);

    // What was written.
    [[nodiscard]] QList<DoneCheck> checks() const;
    [[nodiscard]] MemberId owner() const;
    [[nodiscard]] SprintId sprint() const;
    [[nodiscard]] bool advises() const;
    // Why it cannot be saved; empty: it can.
    [[nodiscard]] QString problem() const;

    void addCheck();
    void removeCheck(int row);
    void moveCheck(int row, int step);
    // What an older version said, to be read; 0: what is being written.
    void showVersion(int version);
    // What the checks say of the stories at hand.
    void showTried(const QList<DryColumn> &tried);

signals:
    void tryWished(const QList<Dayshift::DoneCheck> &checks);

private:
    void layOut();
    void fillChoices();
    QWidget *makeTable();
    void fill(const QList<DoneCheck> &checks, int current);
    void addRow(const DoneCheck &check);
    [[nodiscard]] QList<DoneCheck> rows() const;
    void kindChanged(int row, QLineEdit *name, QLineEdit *stage, QComboBox *kind);
    void takeOver();
    void check();
    [[nodiscard]] QString nameOf(const DoneVersion &version) const;
    [[nodiscard]] const DoneVersion *version(int number) const;

    const Theme &m_theme;
    Format m_format;
    QDateTime m_now;
    Known m_known;
    QList<DoneCheck> m_written; // while an older version is looked at
    int m_looking = 0; // at this version; 0: writing
    QStringList m_keys; // by row
    QTimer m_try;
    QComboBox *m_versions;
    QPushButton *m_takeOver;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QComboBox *m_owner;
    QComboBox *m_sprint;
    QCheckBox *m_advises;
    TextLabel *m_tried;
    QListWidget *m_failing;
    TextLabel *m_problem;
    QPushButton *m_save = nullptr;
};

} // namespace Dayshift
