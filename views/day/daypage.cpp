// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/daypage.h"

#include "models/day/daywords.h"
#include "models/store/store.h"
#include "views/day/daycards.h"
#include "views/day/resultstrip.h"
#include "views/day/timeline.h"
#include "views/day/waitinglens.h"
#include "views/style/icons.h"
#include "views/style/stateview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

DayPage::DayPage(Store &store, QUndoStack &undo, const Theme &theme, Clock clock, QWidget *parent)
    : Page(theme, parent)
    , m_store(store)
    , m_undo(undo)
    , m_clock(clock)
    , m_model(store, std::move(clock))
    , m_body(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
    makeBody();
    makeActions();
    watchTeam();
    connect(&m_model, &DayModel::loaded, this, &DayPage::refresh);
    connect(&m_model, &DayModel::failed, this,
            [this](const Error &error) { emit told(noticeOf(error, u"day"_s)); });
}

void DayPage::makeBody()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space5);
    column->setSpacing(Theme::Space4);
    m_stripColumn = new QVBoxLayout;
    m_stripColumn->setSpacing(Theme::Space3);
    column->addLayout(m_stripColumn);

    m_empty = new StateView(theme(), inner);
    auto *before = m_empty->addButton(tr("Previous day"), u"chevron-left"_s);
    connect(before, &QPushButton::clicked, this,
            [this] { showDay(m_model.date().addDays(-1)); });
    auto *source = m_empty->addButton(tr("Connect a source …"), u"connect"_s);
    connect(source, &QPushButton::clicked, this, &DayPage::connectRequested);
    m_empty->hide();
    column->addWidget(m_empty);

    m_timeline = new Timeline(theme(), inner);
    connect(m_timeline, &Timeline::stepActivated, this, &DayPage::openStep);
    connect(m_timeline, &Timeline::menuRequested, this, &DayPage::showMenu);
    column->addWidget(m_timeline);

    m_table = new QTreeView(inner);
    m_table->setModel(&m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAccessibleName(tr("Steps of the day"));
    m_table->setMinimumHeight(theme().scaled(360));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        openStep(index.data(DayModel::StepRole).value<DayStep>());
    });
    m_table->hide();
    column->addWidget(m_table, 1);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(Theme::Space4);
    m_time = new TimeCard(theme(), inner);
    m_learn = new LearnCard(theme(), inner);
    m_rest = new RestCard(theme(), inner);
    for (auto *card : std::initializer_list<QWidget *> {m_time, m_learn, m_rest})
        cards->addWidget(card, 1);
    connect(m_learn, &LearnCard::wanted, this, [this](const Lesson &lesson) {
        if (const auto *thread = m_model.thread())
            addToBacklog(DayWords::storyTitle(lesson, m_model.format()),
                         DayWords::storyText(lesson, *thread, m_model.format()));
    });
    connect(m_rest, &RestCard::opened, this, &DayPage::openPlanned);
    column->addLayout(cards);
    column->addStretch();

    m_scroll = new QScrollArea(m_body);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);
    inner->setVisible(false); // until the day is there
    m_body->addWidget(m_scroll);
}

QAction *DayPage::makeAction(const QString &text, const QString &icon,
                             const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    auto *action = icon.isEmpty() ? new QAction(text, this)
                                  : new QAction(Icons::icon(icon, theme()), text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void DayPage::makeActions()
{
    m_back = makeAction(tr("&Previous day"), u"chevron-left"_s, {Qt::Key_BracketLeft},
                        [this] { showDay(m_model.date().addDays(-1)); });
    m_today = makeAction(tr("&Today"), {}, {Qt::Key_T}, [this] { showDay({}); });
    m_next = makeAction(tr("&Next day"), u"chevron-right"_s, {Qt::Key_BracketRight},
                        [this] { showDay(m_model.date().addDays(1)); });
    m_back->setToolTip(tr("Previous day ([)"));
    m_next->setToolTip(tr("Next day (])"));
    m_today->setToolTip(tr("Today (T)"));
    m_asTable = makeAction(tr("As &table"), u"file-table"_s, {Qt::Key_L}, [this] {
        refresh();
        mainArea()->setFocus(Qt::OtherFocusReason);
        emit placeChanged();
    });
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("Show the steps as a table (L)"));
    m_raise = new QAction(Icons::icon(u"incident"_s, theme()), tr("&Raise incident"), this);
    connect(m_raise, &QAction::triggered, this, &DayPage::raiseRequested);

    m_exportMenu = new QMenu(this);
    m_exportMenu->addAction(makeAction(tr("One page as P&DF …"), u"print"_s, {},
                                       [this] { emit exportRequested(); }));
    m_exportMenu->addAction(makeAction(tr("&Copy as text"), u"copy"_s, {}, [this] {
        QGuiApplication::clipboard()->setText(asText());
    }));
    m_export = new QAction(Icons::icon(u"export"_s, theme()), tr("&Export"), this);
    m_export->setMenu(m_exportMenu);

    m_viewActions = {makeAction(tr("&All that ran"), {}, {Qt::Key_A},
                                [this] { m_model.setThread(m_model.threadIndex() < 0 ? 0 : -1); }),
                     makeAction(tr("&What waits for a role"), {}, {Qt::Key_W},
                                [this] { showDetails(!areDetailsShown()); }),
                     makeAction(tr("Show &closer"), {}, {}, [this] { m_timeline->zoom(1.5); }),
                     makeAction(tr("Show &more"), {}, {}, [this] { m_timeline->zoom(1 / 1.5); }),
                     makeAction(tr("Show the w&hole day"), {}, {}, [this] { m_timeline->fit(); })};
    m_viewActions[0]->setToolTip(tr("All builds, signatures and deployments of the day (A)"));
}

QString DayPage::context() const
{
    if (!m_model.isLoaded())
        return {};
    return m_model.format().locale().toString(m_model.date(), tr("dddd d MMMM yyyy", "a date"));
}

QList<QAction *> DayPage::toolbarActions() const
{
    return {m_back, m_today, m_next, m_asTable, m_export};
}

QList<QAction *> DayPage::viewActions() const
{
    return m_viewActions;
}

QWidget *DayPage::mainArea() const
{
    return m_asTable->isChecked() ? static_cast<QWidget *>(m_table)
                                  : static_cast<QWidget *>(m_timeline);
}

QWidget *DayPage::details()
{
    if (!m_lens) {
        m_lens = new WaitingLens(theme(), this);
        connect(m_lens, &WaitingLens::opened, this, &Page::openRequested);
        m_lens->setItems(m_model.waiting(), m_model.format(), m_model.day().asOf);
    }
    return m_lens;
}

QString DayPage::place() const
{
    QUrlQuery query;
    if (!m_model.followsToday())
        query.addQueryItem(u"day"_s, m_model.date().toString(Qt::ISODate));
    if (m_asTable->isChecked())
        query.addQueryItem(u"table"_s, u"1"_s);
    return query.toString(QUrl::FullyEncoded);
}

void DayPage::setPlace(const QString &place)
{
    const QUrlQuery query(place);
    m_asTable->setChecked(query.hasQueryItem(u"table"_s));
    m_model.setDate(QDate::fromString(query.queryItemValue(u"day"_s), Qt::ISODate));
    if (m_model.isLoaded())
        refresh();
}

void DayPage::showDay(QDate day)
{
    const auto today = m_model.format().dayOf(m_clock());
    m_model.setDate(day >= today ? QDate() : day);
    emit placeChanged();
}

void DayPage::refresh()
{
    const auto &day = m_model.day();
    const auto *thread = m_model.thread();
    const auto format = m_model.format();
    showStrips();
    const bool empty = m_model.steps().isEmpty();
    if (empty)
        showEmpty();
    m_empty->setVisible(empty);
    const bool table = m_asTable->isChecked();
    m_table->setVisible(!empty && table);
    m_timeline->setVisible(!empty && !table);
    auto scene = sceneOf(m_model);
    scene.title = !thread       ? day.isShortened ? tr("The newest that ran on this day")
                                                  : tr("What ran on this day")
            : thread->isOpen ? tr("From the first failure until now")
                             : tr("From the first failure to the verified recovery");
    const bool same = day.date == m_shownDay && m_model.threadIndex() == m_shownThread;
    m_timeline->setScene(scene, format, same);
    m_shownDay = day.date;
    m_shownThread = m_model.threadIndex();
    m_time->setDay(day, thread, format);
    m_learn->setThread(thread, format, m_store.isReadOnly());
    m_rest->setDay(day, format);
    m_next->setEnabled(!day.isToday());
    m_today->setEnabled(!m_model.followsToday());
    m_viewActions[0]->setEnabled(!day.threads.isEmpty());
    if (m_lens)
        m_lens->setItems(m_model.waiting(), format, day.asOf);
    showStaleness();
    m_scroll->widget()->setVisible(true);
    const auto alarms = int(std::ranges::count(day.threads, true, &Thread::isOpen));
    emit badgeChanged({.sign = Sign::Incident,
                       .count = alarms,
                       .words = tr("%n incident(s) open", "", alarms)});
    emit topicEnded(u"day"_s);
    emit contextChanged();
    emit readyChanged();
}

void DayPage::showStrips()
{
    const auto &threads = m_model.day().threads;
    while (m_strips.size() > threads.size())
        delete m_strips.takeLast();
    while (m_strips.size() < threads.size()) {
        auto *strip = new ResultStrip(theme(), m_scroll->widget());
        const auto at = int(m_strips.size());
        connect(strip, &ResultStrip::clicked, this, [this, at] { m_model.setThread(at); });
        m_strips.append(strip);
        m_stripColumn->addWidget(strip);
    }
    for (qsizetype i = 0; i < threads.size(); ++i) {
        m_strips[i]->setThread(threads[i], m_model.format(), threads.size() == 1);
        m_strips[i]->setChecked(i == m_model.threadIndex());
    }
}

void DayPage::showEmpty()
{
    const auto &day = m_model.day();
    const auto format = m_model.format();
    const auto title = day.isToday() ? tr("Nothing happened yet today")
                                     : tr("Nothing happened on this day");
    QString last;
    if (day.lastIncident.isValid()) {
        const auto days = int(format.dayOf(day.lastIncident).daysTo(day.date));
        last = tr("The last incident was %n day(s) before.", "", days);
        if (day.isToday())
            last = tr("The last incident was %n day(s) ago.", "", days);
    } else {
        last = tr("There was no incident before it.");
    }
    m_empty->setWords(u"day"_s, title, last);
}

void DayPage::showStaleness()
{
    const auto &day = m_model.day();
    if (day.silentSource.isEmpty()) {
        emit topicEnded(u"day-stale"_s);
        return;
    }
    const auto format = m_model.format();
    emit told({.kind = Notice::Kind::Stale,
               .topic = u"day-stale"_s,
               .title = tr("%1 has not answered for %2.", "a source, how long")
                                .arg(day.silentSource, format.age(day.silentSince, day.asOf)),
               .text = tr("What you see of it is from %1. Dayshift tries again by itself.",
                          "a time of day")
                               .arg(format.moment(day.silentSince, day.asOf))});
}

void DayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model.setActive(true);
}

void DayPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model.setActive(false);
}

} // namespace Dayshift
