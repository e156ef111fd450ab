// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/edit.h"
#include "models/store/change.h"
#include "models/team/member.h"
#include "views/settings/settingspane.h"

#include <QHash>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QUndoStack;

namespace Dayshift {

class Store;

// Who is of the team, and with which roles. Every change is at once the team's, and can be undone.
class TeamPane : public SettingsPane
{
    Q_OBJECT
public:
    TeamPane(const Theme &theme, Store &store, QUndoStack &undo, QWidget *parent = nullptr);

    [[nodiscard]] bool isReady() const override { return m_isRead && !m_later.isActive(); }
    // As somebody typed it: "Ada Lovelace, Developer, @ada".
    void add(const QString &text);
    void select(const QString &name);
    // What stands in the list, a line each, and what was last said: for tests.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString said() const;

private:
    // A field of the person who is shown, and what stood in it when the typing began.
    struct Field
    {
        QLineEdit *edit = nullptr;
        QString Member::*value = nullptr;
        QString base = {};
    };

    static constexpr int NameColumn = 0, RolesColumn = 1, LoginColumn = 2, StateColumn = 3;
    static constexpr int IdRole = Qt::UserRole; // of the first column

    void addPeople();
    void addPerson();
    void addAdding();
    void watch();
    void fill();
    void fillRow(QTreeWidgetItem *item, const Member &member);
    void showCurrent();
    void showField(Field &field, const Member &member);
    void take(Field &field);
    void takeRole(Role role, bool has);
    void toggleActive();
    void push(const Edit<Member> &edit, const QString &words);
    // Whether it is to be done: what nobody could take back themselves only when it is wished twice.
    [[nodiscard]] bool isMeant(const Edit<Member> &edit);
    void say(const QString &words, Tone tone = Tone::Warn);
    [[nodiscard]] const Member *current() const;
    [[nodiscard]] bool may() const;

    Store &m_store;
    QUndoStack &m_undo;
    QHash<MemberId, Member> m_members;
    bool m_isRead = false;
    MemberId m_shown;
    Edit<Member> m_warned; // of this it was said what follows
    QTimer m_later; // many news are one filling
    TextLabel *m_may = nullptr;
    SettingsCard *m_people = nullptr;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_leftToo = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_active = nullptr;
    QLineEdit *m_new = nullptr;
    QPushButton *m_add = nullptr;
    SettingsCard *m_person = nullptr;
    TextLabel *m_who = nullptr;
    QList<Field> m_fields;
    QHash<int, QCheckBox *> m_roles; // by Role
    TextLabel *m_said = nullptr;
};

} // namespace Dayshift
