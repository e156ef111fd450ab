// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/review/reviewcards.h"

namespace Dayshift {

class PlotView;

enum class ReviewPart : int { Goal, Result, Demo, Metrics, Next };
inline constexpr int ReviewParts = 5;
[[nodiscard]] QString nameOf(ReviewPart part);

// One of the five sections of a review.
class ReviewSection : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setReview(const SprintReview &review, const Format &format) = 0;
    // Of the demo: which one is pointed out.
    [[nodiscard]] virtual ReviewItemId currentItem() const { return {}; }

    [[nodiscard]] static ReviewSection *make(ReviewPart part, const Theme &theme, QWidget *parent);

signals:
    void storyOpened(const QString &story);
    void noteRemoved(const QString &note);
};

// What stands above the sections: the goal, and what came of it.
class GoalBanner : public QFrame
{
    Q_OBJECT
public:
    GoalBanner(const Theme &theme, Type type, QWidget *parent = nullptr);

    void setReview(const SprintReview &review, const Format &format);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    SignLabel *m_sign;
    TextLabel *m_goal;
    TextLabel *m_result;
};

} // namespace Dayshift
