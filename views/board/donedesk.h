// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "views/board/donedialog.h"

#include <QPointer>

#include <functional>

class QAction;
class QUndoStack;

namespace Dayshift {

class Store;

// Where the team says what done means: the action of the Tools menu, and what it opens. Each saved
// change is a new version; taken back it is one more, with what the one before it said.
class DoneDesk : public QObject
{
    Q_OBJECT
public:
    DoneDesk(Store &store, const Theme &theme, QUndoStack &undo, std::function<Format()> format,
             Clock clock, QWidget *window);

    // All that a version says.
    struct Content
    {
        QList<DoneCheck> checks = {};
        MemberId owner = {};
        SprintId sprint = {};

        friend bool operator==(const Content &, const Content &) = default;
    };

    [[nodiscard]] QAction *action() const { return m_action; }
    void open();

signals:
    void failed(const Dayshift::Error &error);

private:
    void show(const DoneDialog::Known &known);
    void save(const DoneDialog::Known &before, const Content &content, bool advises);
    void remember(const DoneDialog::Known &before, const Content &content, int version);
    void advise(bool before, bool after);

    Store &m_store;
    Mailbox m_mailbox {this};
    const Theme &m_theme;
    QUndoStack &m_undo;
    std::function<Format()> m_format;
    Clock m_clock;
    QWidget *m_window;
    QAction *m_action;
};

} // namespace Dayshift
