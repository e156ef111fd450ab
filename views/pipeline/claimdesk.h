// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/base/mailbox.h"
#include "models/pipeline/pipelinestate.h"
#include "models/team/member.h"
#include "views/pipeline/pipelinewords.h"

#include <QObject>

class QAction;
class QMenu;
class QUndoStack;
class QWidget;

namespace Dayshift {

class PipelineModel;
class Store;
class Theme;

// Who has what fails, and which failures are known: the actions for it, and the deeds that they
// make. It acts on the pipeline, or the one stage of it, that it was told last.
class ClaimDesk : public QObject
{
    Q_OBJECT
public:
    ClaimDesk(Store &store, QUndoStack &undo, const Theme &theme, const PipelineModel &model,
              QWidget *page);

    // stage: the one that the keyboard is on; null: the pipeline as a whole.
    void setTarget(const std::optional<PipelineState> &state, const StageCell *stage);
    void setMembers(const QList<Member> &members);

    [[nodiscard]] QAction *assign() const { return m_assign; } // with a menu of the team's people
    [[nodiscard]] QAction *mark() const { return m_mark; }
    [[nodiscard]] QAction *unmark() const { return m_unmark; }
    [[nodiscard]] QAction *makeStory() const { return m_makeStory; }

    // The people to choose from, oneself first, there on the screen.
    void ask(const QPoint &global);
    void askForMark();

    // The deeds themselves. Nobody: who has it gives it back.
    void give(const QString &person, MemberId member);
    void giveBack();
    [[nodiscard]] Result<Done> markUntil(const QString &stage, const QString &reason,
                                         const QDateTime &endsAt);
    void unmarkNow();
    // A bug at the end of the backlog that names the build, the stage and its first failed test.
    void makeStoryNow();

    // What pipelines call a person, in small letters, and the name that the team has.
    [[nodiscard]] static QHash<QString, QString> namesOf(const QList<Member> &members);

signals:
    void failed(const Dayshift::Error &error);

private:
    // What somebody was asked about, which may stand elsewhere by the time of the answer.
    struct Target
    {
        PipelineState state = {};
        QString stage = {};
    };

    [[nodiscard]] QString targetStage() const;
    [[nodiscard]] QString nameOf(const Target &target) const; // for the undo bar
    void give(const Target &target, const QString &person, MemberId member);
    void giveBack(const Target &target);
    [[nodiscard]] Result<Done> writeMark(const PipelineState &state, const QString &stage,
                                         const QString &reason, const QDateTime &endsAt);
    [[nodiscard]] Member me() const;
    void fillMenu();
    void update();
    template<typename T>
    void push(const Table<T> &table, const Edit<T> &edit, const QString &words);

    Store &m_store;
    Mailbox m_mailbox {this};
    QUndoStack &m_undo;
    const Theme &m_theme;
    const PipelineModel &m_model;
    QWidget *m_page;
    PipelineWords m_words;
    std::optional<PipelineState> m_state;
    QString m_stage;
    QList<Member> m_members;
    QMenu *m_people;
    QAction *m_assign;
    QAction *m_mark;
    QAction *m_unmark;
    QAction *m_makeStory;
};

} // namespace Dayshift
