// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "views/review/reviewsections.h"

#include <QTimer>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Dayshift {

// How long a review has been going on: it is started, halted and goes on.
struct Stopwatch
{
    QDateTime since = {}; // invalid: it stands
    qint64 before = 0; // milliseconds until then

    [[nodiscard]] qint64 elapsed(const QDateTime &now) const
    {
        return before + (since.isValid() ? since.msecsTo(now) : 0);
    }
    void toggle(const QDateTime &now)
    {
        before = elapsed(now);
        since = since.isValid() ? QDateTime() : now;
    }
};

// The five sections of a review with their keys, which presenter remotes send as well: Right, Space
// and PageDown on, Left and PageUp back, 1 to 5 a section, B black, T timer, D shown, N a note.
class ReviewView : public QWidget
{
    Q_OBJECT
public:
    // Presenting: with a button to leave. Type grows with the window's width.
    enum class Mode { Page, Presenting };
    ReviewView(const Theme &look, Mode mode, Clock clock = systemClock(), QWidget *parent = nullptr);

    void setReview(const SprintReview &review);
    [[nodiscard]] ReviewPart part() const { return m_part; }
    void setPart(ReviewPart part);
    [[nodiscard]] bool isBlack() const { return m_black->isVisible(); }
    [[nodiscard]] const Stopwatch &stopwatch() const { return m_stopwatch; }
    [[nodiscard]] ReviewSection &section(ReviewPart part) { return *m_sections[int(part)]; }
    // What the speaker sees beside: the section, what comes, the time.
    [[nodiscard]] QString whereInWords() const;
    [[nodiscard]] QString nextInWords() const;
    [[nodiscard]] QString timeInWords() const;
    void writeNote();

signals:
    void partChanged(Dayshift::ReviewPart part);
    void ticked();
    void shownRequested(Dayshift::ReviewItemId item);
    void moveRequested(Dayshift::ReviewItemId item, int by);
    void noteRequested(const QString &text, Dayshift::MemberId owner);
    void noteRemovalRequested(const QString &note);
    void storyOpened(const QString &story);
    void leaveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead(QWidget *head);
    void makeFoot(QWidget *foot);
    void makeNoteBar();
    void makeKeys();
    void addKey(const QList<QKeySequence> &keys, const QString &text, std::function<void()> run);
    void step(int by);
    void setBlack(bool black);
    void tick();
    void saveNote();
    void restyle();

    const Theme &m_look;
    Theme m_theme; // the same look, its type as large as the window is wide
    const Mode m_mode;
    Clock m_clock;
    SprintReview m_review;
    ReviewPart m_part = ReviewPart::Result;
    Stopwatch m_stopwatch;
    QTimer m_ticker;
    TextLabel *m_title = nullptr;
    TextLabel *m_context = nullptr;
    TextLabel *m_time = nullptr;
    TextLabel *m_where = nullptr;
    TextLabel *m_comes = nullptr;
    QList<QPushButton *> m_tabs;
    QStackedWidget *m_body = nullptr;
    QList<ReviewSection *> m_sections;
    QWidget *m_noteBar = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_owner = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QWidget *m_black = nullptr;
};

} // namespace Dayshift
