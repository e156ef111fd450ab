// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/base/mailbox.h"
#include "models/board/boardrule.h"
#include "models/board/donefacts.h"
#include "models/store/deed.h"
#include "models/team/member.h"

#include <QHash>
#include <QPointer>

class QAction;
class QDialog;
class QUndoStack;

namespace Dayshift {

class Store;
class Theme;

// Where the team's columns are changed: the action of the Tools menu, and what it opens. The whole
// change is one deed on the undo stack.
class ColumnsDesk : public QObject
{
    Q_OBJECT
public:
    ColumnsDesk(Store &store, const Theme &theme, QUndoStack &undo, Clock clock, QWidget *window);

    [[nodiscard]] QAction *action() const { return m_action; }
    void open();

signals:
    void failed(const Dayshift::Error &error);

private:
    struct Known
    {
        QList<Column> columns = {};
        QHash<ColumnId, int> stories = {};
        std::optional<BoardRule> rule = {};
    };
    struct Wanted
    {
        QList<Column> columns = {};
        QHash<ColumnId, ColumnId> goTo = {};
        bool refusesWhenFull = false;
    };
    void lookAtRights();
    void show(const Known &known);
    void look(const Known &before, const Wanted &wanted, QDialog *dialog);
    [[nodiscard]] Deed deedOf(const Known &before, const Wanted &wanted,
                              const QList<Story> &stories) const;
    void askWhy(const Deed &deed, const QList<ColumnRefusal> &refusals,
                const QPointer<QDialog> &dialog);

    Store &m_store;
    Mailbox m_mailbox {this};
    const Theme &m_theme;
    QUndoStack &m_undo;
    Clock m_clock;
    QWidget *m_window;
    QAction *m_action;
    QHash<QString, Member> m_members;
};

} // namespace Dayshift
