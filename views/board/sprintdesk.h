// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/base/mailbox.h"
#include "models/board/board.h"
#include "models/board/sprintedits.h"
#include "views/shell/page.h"

class QUndoStack;

namespace Dayshift {

class CloseSprintDialog;
class SprintDialog;

// The life of sprints as a person leads it: planned and edited as deeds, started and closed in
// transactions that look once more whether it still may be.
class SprintDesk : public QObject
{
    Q_OBJECT
public:
    SprintDesk(Store &store, Board &board, QUndoStack &undo, const Theme &theme,
               const Format &format, QWidget *window);

    void plan();
    void edit(SprintId sprint);
    void setCapacity(SprintId sprint, std::optional<double> points);
    void start(SprintId sprint);
    void close(SprintId sprint);
    void showScope(SprintId sprint, const SprintScope &scope);
    void showClosed();

signals:
    void planned(Dayshift::SprintId sprint);
    void done(const QString &words);
    void told(const Dayshift::Notice &notice);

private:
    void change(const Edit<Sprint> &edit, const QString &words);
    void askWhereTo(const Sprint &sprint, const QList<Story> &open);
    void write(const Sprint &sprint, const QHash<StoryId, SprintId> &open);
    void pushClosing(const Sprint &sprint, const OpenStories &open, const ClosedSprint &closed);
    void tell(const SprintReport &report);

    Store &m_store;
    Mailbox m_mailbox {this};
    Board &m_board;
    QUndoStack &m_undo;
    const Theme &m_theme;
    const Format m_format;
    QWidget *m_window;
};

} // namespace Dayshift
