// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/review/reviewwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Dayshift {

SpeakerWindow::SpeakerWindow(const Theme &theme, const ReviewView &view, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_view(view)
    , m_where(new TextLabel(theme, Type::Title, Ink::Text, this))
    , m_next(new TextLabel(theme, Type::Section, Ink::TextSecondary, this))
    , m_time(new TextLabel(theme, Type::Hero, Ink::Text, this))
    , m_keys(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_demo(new StoryTable(theme, tr("To show"), this))
    , m_notes(new StoryTable(theme, tr("Notes"), this))
{
    setWindowTitle(tr("Speaker notes"));
    setAccessibleName(windowTitle());
    m_keys->setWrapped();
    m_keys->setText(tr("Right, Space, PageDown: next. Left, PageUp: back. 1 to 5: section. B: black. "
                       "T: timer. D: shown. N: note. Esc: leave."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space6, Theme::Space6, Theme::Space6, Theme::Space6);
    column->setSpacing(Theme::Space4);
    column->addWidget(m_time);
    column->addWidget(m_where);
    column->addWidget(m_next);
    column->addWidget(m_demo, 1);
    column->addWidget(m_notes, 1);
    column->addWidget(m_keys);
    connect(&m_view, &ReviewView::partChanged, this, &SpeakerWindow::showWhere);
    connect(&m_view, &ReviewView::ticked, this, &SpeakerWindow::showWhere);
    showWhere();
}

void SpeakerWindow::showWhere()
{
    m_where->setText(m_view.whereInWords());
    m_next->setText(m_view.nextInWords());
    m_time->setText(m_view.timeInWords());
}

void SpeakerWindow::setReview(const SprintReview &review)
{
    QList<StoryTable::Row> rows;
    for (const auto &item : review.demo) {
        if (!item.shownAt.isValid())
            rows.append({.key = item.id.toString(),
                         .title = item.title,
                         .value = tr("%n min", nullptr, item.minutes)});
    }
    m_demo->setRows(rows, tr("Everything was shown."));
    rows.clear();
    for (const auto &note : review.notes) {
        const auto owner = std::ranges::find(review.members, note.owner, &Member::id);
        rows.append({.key = note.id.toString(),
                     .title = note.text,
                     .value = owner == review.members.end() ? QString() : owner->name});
    }
    m_notes->setRows(rows, tr("Nothing was noted yet."));
    showWhere();
}

void SpeakerWindow::closeEvent(QCloseEvent *event)
{
    event->accept(); // the review goes on without it
}

ReviewWindow::ReviewWindow(const Theme &theme, Clock clock, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_view(new ReviewView(theme, ReviewView::Mode::Presenting, std::move(clock), this))
{
    setWindowTitle(tr("Sprint review"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    auto *notes = new QAction(tr("Speaker notes"), this);
    notes->setShortcut(Qt::Key_S);
    connect(notes, &QAction::triggered, this, &ReviewWindow::showSpeaker);
    addAction(notes);
    connect(m_view, &ReviewView::leaveRequested, this, &QWidget::close);
}

ReviewWindow::~ReviewWindow()
{
    delete m_speaker;
}

void ReviewWindow::setReview(const SprintReview &review)
{
    m_review = review;
    m_view->setReview(review);
    if (m_speaker)
        m_speaker->setReview(review);
}

void ReviewWindow::showSpeaker()
{
    if (!m_speaker)
        m_speaker = new SpeakerWindow(m_theme, *m_view);
    m_speaker->setReview(m_review);
    m_speaker->show();
    m_speaker->raise();
}

void ReviewWindow::present(QScreen *screen)
{
    const auto screens = QGuiApplication::screens();
    if (screen)
        setGeometry(screen->geometry());
    showFullScreen();
    for (auto *other : screens) {
        if (other == screen)
            continue;
        showSpeaker();
        m_speaker->setGeometry(other->availableGeometry());
        break;
    }
    activateWindow();
    m_view->setFocus();
}

void ReviewWindow::closeEvent(QCloseEvent *event)
{
    if (m_speaker)
        m_speaker->close();
    event->accept();
    emit left();
}

} // namespace Dayshift
