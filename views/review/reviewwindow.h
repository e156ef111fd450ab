// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/review/reviewview.h"

class QScreen;

namespace Dayshift {

// What the speaker sees on the other screen: where the review is, what comes, the time, what to show
// next and what was noted.
class SpeakerWindow : public QWidget
{
    Q_OBJECT
public:
    SpeakerWindow(const Theme &theme, const ReviewView &view, QWidget *parent = nullptr);

    void setReview(const SprintReview &review);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showWhere();

    const ReviewView &m_view;
    TextLabel *m_where;
    TextLabel *m_next;
    TextLabel *m_time;
    TextLabel *m_keys;
    StoryTable *m_demo;
    StoryTable *m_notes;
};

// The review on a whole screen, and the speaker's notes on another one if there is any.
class ReviewWindow : public QWidget
{
    Q_OBJECT
public:
    ReviewWindow(const Theme &theme, Clock clock = systemClock(), QWidget *parent = nullptr);
    ~ReviewWindow() override;

    [[nodiscard]] ReviewView &view() { return *m_view; }
    [[nodiscard]] SpeakerWindow *speaker() { return m_speaker; }
    void setReview(const SprintReview &review);
    // On this screen; the speaker's notes go to the first other one.
    void present(QScreen *screen);
    void showSpeaker();

signals:
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    const Theme &m_theme;
    ReviewView *m_view;
    SpeakerWindow *m_speaker = nullptr;
    SprintReview m_review;
};

} // namespace Dayshift
