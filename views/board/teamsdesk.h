// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/mailbox.h"
#include "models/board/teamedits.h"

#include <QObject>

class QAction;
class QUndoStack;

namespace Dayshift {

class Store;
class Theme;

// Where teams and products are changed: the action of the Tools menu, and what it opens. The whole
// change is one deed on the undo stack.
class TeamsDesk : public QObject
{
    Q_OBJECT
public:
    TeamsDesk(Store &store, const Theme &theme, QUndoStack &undo, QWidget *window);

    [[nodiscard]] QAction *action() const { return m_action; }
    void open();

signals:
    void failed(const Dayshift::Error &error);

private:
    void show(const Teams &before);
    void save(const Teams &before, const Teams &after);

    Store &m_store;
    Mailbox m_mailbox {this};
    const Theme &m_theme;
    QUndoStack &m_undo;
    QWidget *m_window;
    QAction *m_action;
};

} // namespace Dayshift
