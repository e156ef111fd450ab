// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelinestate.h"
#include "views/pipeline/pipelinewords.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace Dayshift {

class Theme;

// What a person may have a server do with the build of a row: the actions for it, greyed with the
// reason where it cannot be, and a question before that names the effect.
class BuildActions : public QObject
{
    Q_OBJECT
public:
    enum class Want : int { RunAgain, RunFailedAgain, Cancel, Start, ReadLog };
    // What would happen, as the title of the question and the sentence below it.
    struct Effect
    {
        QString title = {};
        QString says = {};
    };
    // What the side of the network knows. Why something cannot be had of this build, in a sentence
    // (empty: it can be asked), and what it would do.
    struct Gate
    {
        std::function<QString(Want, const Build &)> whyNot = {};
        std::function<Effect(Want, const Build &)> effectOf = {};
        // Whether a new build is started on a branch of the person's choice.
        std::function<bool(const Build &)> takesBranch = {};
    };

    BuildActions(const Theme &theme, QWidget *page);

    void setGate(const Gate &gate);
    // stage: the one that the keyboard is on; nullptr: the one to look at first.
    void setTarget(const std::optional<PipelineState> &state, const StageCell *stage);

    [[nodiscard]] QAction *runAgain() const { return m_actions[0]; }
    [[nodiscard]] QAction *runFailedAgain() const { return m_actions[1]; }
    [[nodiscard]] QAction *cancel() const { return m_actions[2]; }
    [[nodiscard]] QAction *start() const { return m_actions[3]; }
    [[nodiscard]] QAction *openLog() const { return m_actions[4]; }
    [[nodiscard]] QAction *openPage() const { return m_openPage; }
    [[nodiscard]] QAction *history() const { return m_history; }

signals:
    // Confirmed by the person, where that is needed.
    // branch: of a new build; empty: as the build's.
    void wished(Dayshift::BuildActions::Want want, const Dayshift::Build &build,
                const QString &branch);
    void logWished(const Dayshift::Build &build, const Dayshift::Stage &stage);
    void pageWished(const QUrl &page);
    void historyWished(const Dayshift::PipelineState &state);

private:
    [[nodiscard]] QString whyNot(Want want) const;
    [[nodiscard]] Effect effectOf(Want want) const;
    [[nodiscard]] Stage stageToRead() const;
    void ask(Want want);
    void update();

    QWidget *m_page;
    Gate m_gate;
    PipelineWords m_words;
    std::optional<PipelineState> m_state;
    QString m_stage;
    std::array<QAction *, 5> m_actions;
    QAction *m_openPage;
    QAction *m_history;
};

} // namespace Dayshift
