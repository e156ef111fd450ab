// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelinetrace.h"
#include "views/pipeline/panelparts.h"
#include "views/pipeline/pipelinewords.h"

#include <QSet>

#include <optional>

namespace Dayshift {

// The stages of one build in the order in which they happened, with their words and times; the jobs
// and steps of each lie folded below it.
class StageList : public PanelSection
{
    Q_OBJECT
public:
    StageList(const Theme &theme, QWidget *parent);

    // until: up to when what runs is known to have run.
    void show(const PipelineState &state, const PipelineTrace &trace, const QDateTime &until);
    // The stages of this kind stand out: the keyboard is on them in the list.
    void setCurrentKind(std::optional<StageKind> kind);

private:
    struct Row
    {
        bool stale = false;
        bool isLast = false;
        QDateTime until = {};
    };
    void addStage(int row, const Stage &stage, const QList<StagePart> &parts,
                  const QStringList &flaky, const Row &how, const PipelineState &state);
    [[nodiscard]] QString flakyWords(const FlakyTest &test) const;
    void addParts(int row, const Stage &stage, const QList<StagePart> &parts, const Row &how);
    [[nodiscard]] QStringList tipOf(const Stage &stage) const;

    PipelineWords m_words;
    std::optional<StageKind> m_kind;
    QSet<QString> m_unfolded; // by the server's names, so that the next build stays open, too
};

// The sign of a stage on the line that goes through all of them.
class StageMark : public QWidget
{
    Q_OBJECT
public:
    StageMark(Sign sign, StatusGlyph::Age age, bool isLast, const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Sign m_sign;
    StatusGlyph::Age m_age;
    bool m_isLast;
};

} // namespace Dayshift
