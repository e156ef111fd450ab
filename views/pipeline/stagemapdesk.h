// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/base/mailbox.h"
#include "views/pipeline/stagemapdialog.h"

#include <QObject>

class QAction;
class QUndoStack;

namespace Dayshift {

class StageKeeper;
class Store;

// Where the team says what its servers' stages are for: the action of the Tools menu, and what it
// opens. The whole change is one deed on the undo stack; what is stored follows it.
class StageMapDesk : public QObject
{
    Q_OBJECT
public:
    StageMapDesk(Store &store, const Theme &theme, QUndoStack &undo, Clock clock, QWidget *window);

    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] StageKeeper &keeper() const { return *m_keeper; }
    void open();

signals:
    void opened(Dayshift::StageMapDialog *dialog);
    void failed(const Dayshift::Error &error);

private:
    void show(const QList<StageMapDialog::Server> &servers);
    void save(const QList<StageMapDialog::Server> &servers, const StageMapDialog &dialog);

    Store &m_store;
    Mailbox m_mailbox {this};
    const Theme &m_theme;
    QUndoStack &m_undo;
    Clock m_clock;
    QWidget *m_window;
    QAction *m_action;
    StageKeeper *m_keeper;
};

} // namespace Dayshift
