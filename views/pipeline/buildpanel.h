// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "views/pipeline/buildstory.h"
#include "views/style/textlabel.h"

#include <QWidget>

#include <optional>

class QAction;
class QPushButton;
class QToolButton;

namespace Dayshift {

class ApprovalList;
class ArtifactList;
class ChangeList;
class DeviceGrid;
class StageList;
class TonedBox;

// The build of one pipeline, closer: what happened, what is safe, what to do; who has it; its stages
// with their times; what it was made of and what it left behind.
class BuildPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BuildPanel(const Theme &theme, QWidget *parent = nullptr);

    // What stands below the story: who has it, its log, and the menu of all else.
    void setActions(QAction *assign, QAction *openLog, const QList<QAction *> &more);

    void show(const PipelineState &state, const Reading &reading, const PipelineTrace &trace,
              const QDateTime &now);
    // The first line of its log that tells what failed; empty: none is known.
    void setFailingLine(const QString &line);
    // Why its server told no more of it.
    void setTrouble(const std::optional<Error> &error);
    void clear(); // nothing is selected
    // The stage that the keyboard is on in the list stands out; -1: none.
    void setCurrentKind(std::optional<StageKind> kind);
    [[nodiscard]] const BuildStory &story() const { return m_story; }

signals:
    void storyRequested(int number); // that a change names

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeStory();
    [[nodiscard]] QWidget *makeButtons();
    void showStory(const PipelineState &state, const Reading &reading, const PipelineTrace &trace,
                   const QDateTime &now);

    const Theme &m_theme;
    PipelineWords m_words;
    BuildStory m_story;

    SignLabel *m_sign;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    TonedBox *m_box;
    TextLabel *m_whatTitle;
    TextLabel *m_what;
    TextLabel *m_line;
    TextLabel *m_safe;
    TextLabel *m_todo;
    TextLabel *m_owner;
    QPushButton *m_assign;
    QPushButton *m_log;
    QToolButton *m_more;
    TextLabel *m_record;
    TextLabel *m_source;
    TextLabel *m_trouble;
    TextLabel *m_nothing;
    QWidget *m_body;
    ApprovalList *m_approvals;
    StageList *m_stages;
    ChangeList *m_changes;
    DeviceGrid *m_grid;
    ArtifactList *m_artifacts;
};

} // namespace Dayshift
