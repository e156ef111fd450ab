// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pipeline/buildstory.h"
#include "views/style/textlabel.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace Dayshift {

// The build of one pipeline, closer: what happened, what is safe, what to do; its stages with
// their times; the changes in it.
class BuildPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BuildPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const PipelineState &state, const Reading &reading, const PipelineTrace &trace,
              const QDateTime &now);
    void clear(); // nothing is selected
    // The stage that the keyboard is on in the list stands out; -1: none.
    void setCurrentKind(std::optional<StageKind> kind);
    [[nodiscard]] const BuildStory &story() const { return m_story; }

signals:
    void pageRequested(const QUrl &page);

private:
    struct Section
    {
        TextLabel *title = nullptr;
        TextLabel *side = nullptr;
        QGridLayout *rows = nullptr;
        QWidget *all = nullptr;
    };

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeStory();
    [[nodiscard]] Section makeSection(QVBoxLayout *column);
    void showStory(const PipelineState &state, const Reading &reading, const PipelineTrace &trace,
                   const QDateTime &now);
    void showStages(const PipelineState &state, const QDateTime &now);
    void addStage(int row, const Stage &stage, bool stale, const QDateTime &now);
    void showChanges(const PipelineState &state, const PipelineTrace &trace);
    void addChange(int row, const Commit &change);

    const Theme &m_theme;
    PipelineWords m_words;
    BuildStory m_story;
    QStringList m_shownStages;
    QStringList m_shownChanges;
    std::optional<StageKind> m_kind;
    QUrl m_page;

    SignLabel *m_sign;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QWidget *m_box;
    TextLabel *m_whatTitle;
    TextLabel *m_what;
    TextLabel *m_safe;
    TextLabel *m_todo;
    QPushButton *m_open;
    TextLabel *m_record;
    TextLabel *m_source;
    TextLabel *m_nothing;
    QWidget *m_body;
    Section m_stages;
    Section m_changes;
};

// The ground of the first part: in the colours of what happened.
class TonedBox : public QWidget
{
    Q_OBJECT
public:
    TonedBox(const Theme &theme, QWidget *parent);

    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
};

} // namespace Dayshift
