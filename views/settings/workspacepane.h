// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/format.h"
#include "models/base/mailbox.h"
#include "models/store/health.h"
#include "models/team/workspace.h"
#include "views/settings/settingspane.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QUndoStack;

namespace Dayshift {

class Store;

// Where the team's data lies, whether all is well there, whose it is, and how to keep it safe.
class WorkspacePane : public SettingsPane
{
    Q_OBJECT
public:
    WorkspacePane(const Theme &theme, Store &store, QUndoStack &undo, Format format, Clock clock,
                  QWidget *parent = nullptr);

    void test();

signals:
    void openRequested();
    void openDatabaseRequested();
    void told(); // the checks have been answered

private:
    void addState();
    void addPlace();
    void addTeam();
    void addCopies();
    void addChecks();
    void show(const Result<StoreHealth> &health);
    void addCheck(bool holds, const QString &text, const QString &end, bool warns = false);
    void saveTeam();
    void take(const Workspace &workspace);
    [[nodiscard]] Workspace typed() const;
    void backUp();
    void saveAddress();
    void say(const QString &words, Tone tone);

    Store &m_store;
    QUndoStack &m_undo;
    Format m_format;
    Clock m_clock;
    Mailbox m_mailbox {this};
    Workspace m_workspace; // as it was before somebody typed here
    SignLabel *m_sign = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_line = nullptr;
    QPushButton *m_test = nullptr;
    QLineEdit *m_team = nullptr;
    QLineEdit *m_product = nullptr;
    QComboBox *m_zone = nullptr;
    QPushButton *m_save = nullptr;
    TextLabel *m_meanwhile = nullptr;
    SettingsCard *m_checkCard = nullptr;
    QGridLayout *m_checks = nullptr;
    SettingsCard *m_people = nullptr;
    TextLabel *m_names = nullptr;
    TextLabel *m_said = nullptr;
};

} // namespace Dayshift
