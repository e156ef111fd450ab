// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/settings/settingspane.h"

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Dayshift {

class KeyBook;
class Settings;

// Every action with its key: changed here, back to what it was, or all of them back.
class KeyboardPane : public SettingsPane
{
    Q_OBJECT
public:
    KeyboardPane(const Theme &theme, KeyBook &keys, Settings &settings, QWidget *parent = nullptr);

    // Of the action that is selected; told what else has the key, nothing is changed until it is
    // wished again.
    void select(const QString &id);
    void wish(const QKeySequence &key);
    [[nodiscard]] QString said() const;

private:
    void addLetters();
    void addList();
    void fill();
    void showCurrent();
    [[nodiscard]] QString currentId() const;

    KeyBook &m_keys;
    Settings &m_settings;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_list = nullptr;
    QKeySequenceEdit *m_edit = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
    TextLabel *m_said = nullptr;
    QKeySequence m_warned; // of this key it was said who has it
};

} // namespace Dayshift
