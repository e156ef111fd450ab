// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/epicspage.h"

#include "models/board/storyreferences.h"
#include "models/store/store.h"
#include "views/board/attachmentlist.h"
#include "views/board/epiclist.h"
#include "views/board/epichistory.h"
#include "views/board/epicpanel.h"
#include "views/board/storystream.h"
#include "views/style/housestyle.h"
#include "views/style/icons.h"
#include "views/style/stateview.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

EpicsPage::EpicsPage(Store &store, QUndoStack &undo, const Theme &theme, Clock clock,
                     QWidget *parent)
    : Page(theme, parent)
    , m_store(store)
    , m_undo(undo)
    , m_clock(std::move(clock))
    , m_model(store)
    , m_epics(new EpicList(m_model, this))
    , m_filter(new QLineEdit)
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
    , m_split(new QSplitter)
    , m_state(new StateView(theme))
    , m_firstStep(m_state->addButton({}))
    , m_panel(new EpicPanel(m_model, theme))
    , m_attachments(new AttachmentList(
              store,
              {.memberName = [this](MemberId id) { return m_model.member(id).name; },
               .me = [this] { return m_model.memberNamed(m_store.author().actor); },
               .format = [] { return Format(); },
               .now = m_clock},
              theme))
    , m_drafts(Drafts::of(store.location().toText()))
    , m_stream(new StoryStream(store, *m_drafts, *m_attachments, theme,
                               [this](const Change &change, const StoryPast &) {
                                   return EpicHistory::summary(change, m_model);
                               }))
{
    layOut();
    makeActions();
    connectAll();
    refresh();
    m_model.open();
}

void EpicsPage::layOut()
{
    m_filter->setPlaceholderText(tr("Filter epics"));
    m_filter->setAccessibleName(tr("Filter epics"));
    m_filter->setClearButtonEnabled(true);
    m_list->setModel(m_epics);
    m_list->setItemDelegate(new EpicDelegate(*m_epics, theme(), m_list));
    m_list->setAccessibleName(tr("Epics"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    HouseStyle::setCard(m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space3);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_state);
    m_split->addWidget(left);
    m_split->addWidget(m_stack);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({theme().scaled(330), theme().scaled(900)});
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space5, Theme::Space5);
    box->addWidget(m_split);
    m_panel->setReadOnly(m_store.isReadOnly());
    m_panel->addPart(tr("Attachments"), m_attachments);
    m_panel->addPart(tr("Comments and changes"), m_stream);
    m_stream->setReadOnly(m_store.isReadOnly());
    m_attachments->setReadOnly(m_store.isReadOnly());
    m_attachments->listenAt(m_panel->form());
    connect(m_attachments, &AttachmentList::wished, this, [this](const Deed &deed, const QString &words) {
        push(deed, tr("%1: %2", "#2144: what was done").arg(EpicList::number(m_panel->epic()), words));
    });
}

void EpicsPage::makeActions()
{
    m_new = new QAction(Icons::icon(u"plus"_s, theme(), theme().color(Ink::OnAccent)), tr("Epic"),
                        this);
    m_new->setShortcut(QKeySequence::New);
    m_new->setToolTip(tr("Write a new epic"));
    m_new->setEnabled(!m_store.isReadOnly());
    connect(m_new, &QAction::triggered, this, &EpicsPage::add);
    // Single letters act while the list has the keyboard, and nowhere else.
    const auto make = [this](const QString &text, const QList<QKeySequence> &keys) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        return action;
    };
    m_editText = make(tr("Edit text"), {Qt::Key_E, Qt::Key_Return, Qt::Key_Enter});
    m_editTitle = make(tr("Edit title"), {Qt::Key_F2});
    m_close = make(tr("Close epic"), {});
    auto *filter = make(tr("Filter"), {Qt::Key_Slash});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_editText, &QAction::triggered, m_panel, &EpicPanel::edit);
    connect(m_editTitle, &QAction::triggered, m_panel, &EpicPanel::editTitle);
    connect(m_close, &QAction::triggered, this,
            [this] { setClosed(m_panel->epic(), !m_panel->epic().closed); });
    connect(filter, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void EpicsPage::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_epics->setFilter(text);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_epics->index(0, 0));
        refresh();
        emit placeChanged();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showChosen();
        emit placeChanged();
    });
    connect(m_firstStep, &QPushButton::clicked, this, [this] {
        if (m_filter->text().isEmpty())
            add();
        else
            m_filter->clear();
    });
    connect(&m_model, &EpicsModel::ready, this, [this] {
        if (!m_wantedPlace.isEmpty())
            setPlace(std::exchange(m_wantedPlace, {}));
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_epics->index(0, 0));
        refresh();
        emit readyChanged();
    });
    connect(&m_model, &EpicsModel::changed, m_stream, &StoryStream::showSoon);
    connect(&m_model, &EpicsModel::changed, this, [this] {
        writeNumbers();
        if (m_epics->indexOf(m_added).isValid()) {
            choose(std::exchange(m_added, {}));
            m_panel->editTitle();
        }
        refresh();
    });
    connect(m_panel, &EpicPanel::titleWished, this, &EpicsPage::rename);
    connect(m_panel, &EpicPanel::textWished, this, &EpicsPage::describe);
    connect(m_panel, &EpicPanel::productWished, this, &EpicsPage::assignProduct);
    connect(m_panel, &EpicPanel::tickWished, this, &EpicsPage::tick);
    connect(m_panel, &EpicPanel::storyWished, this, &EpicsPage::makeStory);
    connect(m_panel, &EpicPanel::numberRequested, this, &EpicsPage::open);
    connect(m_stream, &StoryStream::storyRequested, this, &EpicsPage::open);
    connect(m_stream, &StoryStream::commentWished, this, &EpicsPage::comment);
    connect(m_panel, &EpicPanel::storyRequested, this,
            [this](StoryId id) { emit openRequested(u"board"_s, u"story="_s + id.toString()); });
}

QString EpicsPage::context() const
{
    const auto &all = m_model.epics();
    const auto closed = std::ranges::count(all, true, &Epic::closed);
    return tr("%1 open, %2 closed", "epics").arg(all.size() - closed).arg(closed);
}

QWidget *EpicsPage::filterField() const
{
    return m_filter;
}

QWidget *EpicsPage::mainArea() const
{
    return m_list;
}

QString EpicsPage::place() const
{
    QUrlQuery query;
    if (!m_filter->text().isEmpty())
        query.addQueryItem(u"filter"_s,
                           QString::fromLatin1(m_filter->text().toUtf8().toPercentEncoding()));
    if (const auto index = m_list->currentIndex(); index.isValid())
        query.addQueryItem(u"epic"_s, m_epics->epicAt(index).id.toString());
    return query.toString(QUrl::FullyEncoded);
}

void EpicsPage::setPlace(const QString &place)
{
    if (!m_model.isReady()) {
        m_wantedPlace = place;
        return;
    }
    const QUrlQuery query(place);
    m_filter->setText(QUrl::fromPercentEncoding(
            query.queryItemValue(u"filter"_s, QUrl::FullyDecoded).toUtf8()));
    if (const auto epic = m_model.epicNumbered(query.queryItemValue(u"number"_s).toInt()))
        choose(epic->id);
    else
        choose(EpicId::fromString(query.queryItemValue(u"epic"_s)));
}

void EpicsPage::choose(EpicId id)
{
    if (!m_model.indexOf(id).isValid())
        return;
    if (!m_epics->indexOf(id).isValid())
        m_filter->clear();
    m_list->setCurrentIndex(m_epics->indexOf(id));
}

void EpicsPage::showChosen()
{
    if (const auto index = m_list->currentIndex(); index.isValid()) {
        m_panel->show(m_epics->epicAt(index));
        m_attachments->setPlace({}, m_panel->epic().id);
        m_stream->setPlace({.epic = m_panel->epic().id});
        askMentions();
    }
    refresh();
}

// What stands where the epic would be, if there is none.
void EpicsPage::refresh()
{
    const bool any = m_list->currentIndex().isValid();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_panel) : m_state);
    const bool may = any && !m_store.isReadOnly();
    for (auto *action : {m_editText, m_editTitle, m_close})
        action->setEnabled(may);
    m_firstStep->setEnabled(!m_store.isReadOnly());
    m_firstStep->setVisible(m_model.isReady());
    if (any) {
        m_panel->refresh();
        if (m_told != m_panel->epic()) {
            m_told = m_panel->epic();
            m_stream->readSoon();
        }
        m_close->setText(m_panel->epic().closed ? tr("Open epic again") : tr("Close epic"));
    } else if (!m_model.isReady()) {
        m_state->setWords(u"epic"_s, tr("The epics are being read."), {});
    } else if (!m_filter->text().isEmpty()) {
        m_state->setWords(u"filter"_s, tr("No epic matches %1").arg(m_filter->text().trimmed()),
                          tr("All epics are still there."));
        m_firstStep->setText(tr("Clear filter"));
        m_firstStep->setEnabled(true);
    } else {
        m_state->setWords(u"epic"_s, tr("No epics yet"),
                          tr("An epic says what the problem is, what you want and what comes "
                             "next; its stories do it."));
        m_firstStep->setText(tr("Write an epic"));
    }
    emit contextChanged();
}

void EpicsPage::askMentions()
{
    m_isAsking = true;
    const auto epic = m_panel->epic();
    const auto read = [epic](Database &database) { return readEpicMentions(database, epic); };
    m_mailbox.await(m_store.read(read), [this, id = epic.id](const auto &mentions) {
        if (!mentions)
            emit told(noticeOf(mentions.error(), u"epics"_s));
        else if (id == m_panel->epic().id)
            m_panel->setMentions(*mentions);
        if (id == m_panel->epic().id) {
            m_isAsking = false;
            emit readyChanged();
        }
    });
}

void EpicsPage::open(int number)
{
    if (const auto epic = m_model.epicNumbered(number)) {
        choose(epic->id);
        return;
    }
    const auto read = [number](Database &database) { return findStory(database, number); };
    m_mailbox.await(m_store.read(read), [this, number](const Result<StoryId> &story) {
        if (!story)
            emit told(noticeOf(story.error(), u"epics"_s));
        else if (!story->isNull())
            emit openRequested(u"board"_s, u"story="_s + story->toString());
        else
            emit told({.kind = Notice::Kind::Info,
                       .topic = u"epics"_s,
                       .title = tr("There is no %1 here.", "#2187").arg(numberReference(number)),
                       .text = tr("No story and no epic of this workspace has this number.")});
    });
}

} // namespace Dayshift
