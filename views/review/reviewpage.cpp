// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/review/reviewpage.h"

#include "models/store/store.h"
#include "views/shell/deedcommand.h"
#include "views/style/icons.h"
#include "views/style/stateview.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QUndoStack>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

ReviewPage::ReviewPage(Store &store, QUndoStack &undo, const Theme &theme, Clock clock,
                       QWidget *parent)
    : Page(theme, parent)
    , m_store(store)
    , m_undo(undo)
    , m_clock(clock)
    , m_model(store, clock)
    , m_sprints(new QComboBox(this))
    , m_present(new QAction(Icons::icon(u"play"_s, theme), tr("&Present"), this))
    , m_body(new QStackedWidget(this))
    , m_view(new ReviewView(theme, ReviewView::Mode::Page, std::move(clock), this))
    , m_state(new StateView(theme, this))
{
    m_sprints->setAccessibleName(tr("Sprint"));
    m_sprints->setToolTip(tr("Which sprint is looked back on"));
    m_sprints->hide(); // until the toolbar borrows it
    m_present->setToolTip(tr("Show the review on a whole screen (F8)"));
    m_state->setWords(u"flag"_s, tr("No sprint to review yet"),
                      tr("When a sprint runs, what comes of it is shown here."));
    auto *plan = m_state->addButton(tr("Open the backlog"));
    connect(plan, &QPushButton::clicked, this,
            [this] { emit openRequested(u"backlog"_s, {}); });
    m_body->addWidget(m_view);
    m_body->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
    listen(*m_view);
    connect(m_present, &QAction::triggered, this, &ReviewPage::present);
    connect(m_sprints, &QComboBox::currentIndexChanged, this, [this] {
        m_model.setSprint(SprintId::fromString(m_sprints->currentData().toString()));
        emit placeChanged();
    });
    connect(&m_model, &ReviewModel::loaded, this, &ReviewPage::showReview);
    connect(&m_model, &ReviewModel::failed, this, [this](const Error &error) {
        if (error.kind != Error::Kind::NotFound)
            emit told(noticeOf(error, u"review"_s));
        m_body->setCurrentWidget(m_state);
        m_present->setEnabled(false);
        emit readyChanged();
    });
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::listen(ReviewView &view)
{
    connect(&view, &ReviewView::shownRequested, this, [this](ReviewItemId item) {
        push(shownToggled(m_model.review(), item, m_clock()), tr("Demo marked"));
    });
    connect(&view, &ReviewView::moveRequested, this, [this](ReviewItemId item, int by) {
        push(itemMoved(m_model.review(), item, by), tr("Demo put in another order"));
    });
    connect(&view, &ReviewView::noteRequested, this, [this](const QString &text, MemberId owner) {
        push(noteWritten(m_model.review(), text, owner, m_clock()), tr("Note written"));
    });
    connect(&view, &ReviewView::noteRemovalRequested, this, [this](const QString &id) {
        const auto &notes = m_model.review().notes;
        const auto note = std::ranges::find(notes, ReviewNoteId::fromString(id), &ReviewNote::id);
        if (note != notes.end() && note->story.isNull())
            push(noteRemoved(*note), tr("Note removed"));
    });
    connect(&view, &ReviewView::storyOpened, this, [this](const QString &story) {
        if (m_window)
            m_window->close();
        QUrlQuery query;
        query.addQueryItem(u"scope"_s, u"all"_s);
        query.addQueryItem(u"story"_s, story);
        emit openRequested(u"board"_s, query.toString(QUrl::FullyEncoded));
    });
}

void ReviewPage::push(const Deed &deed, const QString &text)
{
    if (deed.isEmpty() || m_store.isReadOnly())
        return;
    m_undo.push(new DeedCommand(m_store, deed, text));
    m_model.readAgain();
}

void ReviewPage::showReview()
{
    m_body->setCurrentWidget(m_view);
    m_present->setEnabled(true);
    m_view->setReview(m_model.review());
    if (m_window)
        m_window->setReview(m_model.review());
    showSprints();
    emit topicEnded(u"review"_s);
    emit contextChanged();
    emit readyChanged();
    if (std::exchange(m_wantsToPresent, false))
        present();
}

void ReviewPage::showSprints()
{
    const QSignalBlocker quiet(m_sprints);
    m_sprints->clear();
    for (const auto &sprint : m_model.sprints())
        m_sprints->addItem(sprint.name, sprint.id.toString());
    m_sprints->setCurrentIndex(m_sprints->findData(m_model.review().sprint.id.toString()));
}

QString ReviewPage::context() const
{
    if (!m_model.isLoaded() || m_model.review().sprint.id.isNull())
        return {};
    const auto &review = m_model.review();
    return review.isClosed ? tr("%1 · closed, as it was then").arg(review.sprint.name)
                           : tr("%1 · still runs").arg(review.sprint.name);
}

QList<QWidget *> ReviewPage::toolbarWidgets() const
{
    return {m_sprints};
}

QString ReviewPage::place() const
{
    QUrlQuery query;
    if (!m_model.sprint().isNull())
        query.addQueryItem(u"sprint"_s, m_model.sprint().toString());
    query.addQueryItem(u"section"_s, QString::number(int(m_view->part()) + 1));
    return query.toString(QUrl::FullyEncoded);
}

void ReviewPage::setPlace(const QString &place)
{
    const QUrlQuery query(place);
    const int section = query.queryItemValue(u"section"_s).toInt();
    if (section >= 1 && section <= ReviewParts)
        m_view->setPart(ReviewPart(section - 1));
    if (query.hasQueryItem(u"sprint"_s))
        m_model.setSprint(SprintId::fromString(query.queryItemValue(u"sprint"_s)));
}

void ReviewPage::present()
{
    if (!m_model.isLoaded()) {
        m_wantsToPresent = true; // as soon as there is something to present
        return;
    }
    if (m_model.review().sprint.id.isNull())
        return;
    if (!m_window) {
        m_window = std::make_unique<ReviewWindow>(theme(), m_clock);
        listen(m_window->view());
        connect(m_window.get(), &ReviewWindow::left, this, &ReviewPage::leave);
    }
    m_window->setReview(m_model.review());
    m_window->view().setPart(m_view->part());
    m_window->present(screen());
    m_model.setActive(true);
    emit presenting(true);
}

void ReviewPage::leave()
{
    emit presenting(false);
    m_model.setActive(isVisible());
    const auto &notes = m_model.review().notes;
    const bool open = std::ranges::any_of(notes, [](const ReviewNote &note) {
        return note.story.isNull();
    });
    if (open && !m_store.isReadOnly())
        m_mailbox.await(m_store.read(&readNewStoryPlace),
                        [this](const Result<NewStoryPlace> &place) {
                            if (place)
                                makeStories(*place);
                            else
                                emit told(noticeOf(place.error(), u"review"_s));
                        });
}

void ReviewPage::makeStories(const NewStoryPlace &place)
{
    const auto deed = notesMadeStories(m_model.review(), place.column, place.rank, m_clock());
    if (deed.isEmpty() || place.column.isNull())
        return;
    push(deed, tr("Notes made stories"));
    emit done(tr("The notes of the review are stories now."));
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model.setActive(true);
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model.setActive(m_window && m_window->isVisible());
}

} // namespace Dayshift
