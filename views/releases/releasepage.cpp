// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/releases/releasepage.h"

#include "models/releases/releasewords.h"
#include "models/store/store.h"
#include "models/team/rights.h"
#include "views/releases/releasedelegate.h"
#include "views/releases/releasepanel.h"
#include "views/releases/storydrop.h"
#include "views/style/housestyle.h"
#include "views/style/icons.h"
#include "views/style/stateview.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Dayshift {

ReleasePage::ReleasePage(Store &store, QUndoStack &undo, const Theme &theme,
                         std::function<Format()> format, Clock clock, QWidget *parent)
    : Page(theme, parent)
    , m_store(store)
    , m_undo(undo)
    , m_format(std::move(format))
    , m_clock(std::move(clock))
    , m_model(store)
    , m_list(new QListView)
    , m_panel(new ReleasePanel(theme))
    , m_state(new StateView(theme))
    , m_firstStep(m_state->addButton(tr("Plan a release"), u"plus"_s))
    , m_stack(new QStackedWidget)
    , m_split(new QSplitter)
{
    layOut();
    makeActions();
    connectAll();
    connectPanel();
    refresh();
    m_model.open();
}

void ReleasePage::layOut()
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ReleaseDelegate(theme(), m_format, m_clock, m_list));
    m_list->setAccessibleName(tr("Releases"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    HouseStyle::setCard(m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_state);
    m_split->addWidget(m_list);
    m_split->addWidget(m_stack);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({theme().scaled(224), theme().scaled(930)});
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space5);
    box->addWidget(m_split);
}

void ReleasePage::makeActions()
{
    m_new = new QAction(Icons::icon(u"plus"_s, theme(), theme().color(Ink::OnAccent)),
                        tr("Release"), this);
    m_new->setShortcut(QKeySequence::New);
    connect(m_new, &QAction::triggered, this, &ReleasePage::makeNew);
    m_compare = new QAction(Icons::icon(u"scale"_s, theme()), tr("Compare"), this);
    m_compare->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_compare->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_compare);
    connect(m_compare, &QAction::triggered, this, &ReleasePage::compare);
    m_print = new QAction(Icons::icon(u"print"_s, theme()), tr("Save signing record"), this);
    connect(m_print, &QAction::triggered, this, &ReleasePage::exportRequested);
    // Single letters act while the list has the keyboard, and nowhere else.
    const auto make = [this](const QString &text, const QKeySequence &key) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        return action;
    };
    m_sign = make(tr("Sign"), Qt::Key_S);
    m_refuse = make(tr("Refuse \u2026"), QKeySequence(Qt::SHIFT | Qt::Key_S));
    m_deploy = make(tr("Deploy \u2026"), Qt::Key_D);
    m_notes = make(tr("Edit notes"), Qt::Key_N);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    takeDrops();
    // Who comes from the palette types faster than a release is read: the wish waits for it.
    connect(m_sign, &QAction::triggered, this, [this] {
        m_signsWhenRead = !m_model.details();
        m_panel->signatures().takeFocus();
    });
    connect(m_refuse, &QAction::triggered, this, [this] {
        // Who refuses proves who they are as well: what was typed is taken, else it is asked for.
        if (m_panel->signatures().canSign())
            m_panel->signatures().refuse();
        else
            m_panel->signatures().takeFocus();
    });
    connect(m_deploy, &QAction::triggered, this, &ReleasePage::askDeploy);
    connect(m_notes, &QAction::triggered, this, &ReleasePage::editNotes);
}

// A card that is dropped on a release goes into it; menu and keyboard say "Add to release ...".
void ReleasePage::takeDrops()
{
    const auto rowAt = [this](const QPoint &point) -> std::optional<ReleaseRow> {
        const auto index = m_list->indexAt(point);
        if (!index.isValid() || index.row() >= m_model.rows().size())
            return {};
        const auto &row = m_model.rows()[index.row()];
        const bool isOut = row.release.state >= ReleaseState::Deploying
                && row.release.state != ReleaseState::Refused;
        return isOut ? std::nullopt : std::optional(row);
    };
    const auto look = [=, this](const QPoint &point, qsizetype stories) {
        const auto row = rowAt(point);
        if (!row || !whyNothing().isEmpty())
            return StoryDrop::Place {};
        return StoryDrop::Place {m_list->visualRect(m_list->indexAt(point)),
                                 tr("Add %n card(s) to %1", "a release", int(stories))
                                         .arg(row->release.version)};
    };
    auto *drop = new StoryDrop(*m_list->viewport(), theme(), look);
    connect(drop, &StoryDrop::dropped, this,
            [=, this](const QPoint &point, const QList<StoryId> &stories) {
                if (const auto row = rowAt(point))
                    addStories(row->release.id, stories);
            });
}

void ReleasePage::connectAll()
{
    connect(m_firstStep, &QPushButton::clicked, this, &ReleasePage::makeNew);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showChosen();
        emit placeChanged();
    });
    connect(&m_model, &ReleaseModel::ready, this, [this] {
        if (!m_wanted.isEmpty())
            setPlace(std::exchange(m_wanted, {}));
        emit readyChanged();
    });
    connect(&m_model, &ReleaseModel::changed, this, [this] {
        const auto &rows = m_model.rows();
        if (!m_list->currentIndex().isValid() && !rows.isEmpty()) {
            // What waits for people first.
            const auto waits = std::ranges::find_if(rows, [](const ReleaseRow &row) {
                return row.release.state == ReleaseState::SignOff;
            });
            choose(m_model.chosen().isNull() || !m_model.indexOf(m_model.chosen()).isValid()
                           ? (waits == rows.end() ? rows.first() : *waits).release.id
                           : m_model.chosen());
        }
        refresh();
    });
    connect(&m_model, &ReleaseModel::detailsChanged, this, [this] {
        refresh();
        emit readyChanged();
    });
    connect(&m_model, &ReleaseModel::failed, this,
            [this](const Error &error) { emit told(noticeOf(error, u"releases"_s)); });
    const auto away = [this](bool isAway) {
        m_isAway = isAway;
        refresh();
    };
    connect(&m_store, &Store::lost, this, [away] { away(true); });
    connect(&m_store, &Store::found, this, [away] { away(false); });
    connect(&m_store, &Store::waiting, this, [away](int deeds) { away(deeds > 0); });
    connect(&theme(), &Theme::changed, this, &ReleasePage::refresh);
    using namespace std::chrono_literals;
    m_ticker.setInterval(5s);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        if (!isVisible() || !m_model.details())
            return;
        m_panel->tick(m_clock());
        m_list->viewport()->update();
    });
    m_ticker.start();
}

QString ReleasePage::whyNothing() const
{
    if (m_store.isReadOnly())
        return tr("This workspace is open for reading only.");
    if (m_isAway)
        return tr("The database is away: nothing can be signed or deployed until it is back.");
    if (m_isBusy)
        return tr("Something is being written.");
    return {};
}

void ReleasePage::refresh()
{
    const bool any = m_model.details().has_value();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_panel) : m_state);
    const auto why = whyNothing();
    const auto permit = permitOf(Right::EditReleases, m_model.members(), m_store.author().actor);
    const auto whyNoNew = m_store.isReadOnly() ? why : permit.reason();
    m_new->setEnabled(whyNoNew.isEmpty());
    m_new->setToolTip(whyNoNew.isEmpty() ? tr("Plan a new release") : whyNoNew.toHtmlEscaped());
    m_firstStep->setEnabled(whyNoNew.isEmpty());
    m_firstStep->setToolTip(whyNoNew.toHtmlEscaped());
    m_firstStep->setVisible(m_model.isReady() && m_model.rows().isEmpty());
    for (auto *action : {m_refuse, m_deploy, m_notes})
        action->setEnabled(any && why.isEmpty());
    m_sign->setEnabled((any || !m_model.chosen().isNull()) && why.isEmpty());
    m_compare->setEnabled(any && m_model.rows().size() > 1);
    m_print->setEnabled(any);
    if (any) {
        m_panel->show(*m_model.details(), m_store.author().actor, why, m_format(), m_clock());
        if (std::exchange(m_signsWhenRead, false))
            m_panel->signatures().takeFocus();
    } else if (!m_model.isReady() || !m_model.chosen().isNull()) {
        m_state->setWords(u"release"_s, tr("The releases are being read."), {});
    } else {
        m_state->setWords(u"release"_s, tr("No releases yet"),
                          tr("A release says what goes out, proves that it may, and keeps who "
                             "signed it."));
    }
    int waiting = 0;
    for (const auto &row : m_model.rows())
        waiting += row.release.state == ReleaseState::SignOff;
    emit badgeChanged({.sign = Sign::Manual,
                       .count = waiting,
                       .words = tr("%n release(s) wait for signatures", nullptr, waiting)});
    emit contextChanged();
}

QString ReleasePage::context() const
{
    if (!m_model.details())
        return {};
    const auto &release = m_model.details()->standing.release;
    return tr("%1 %2 \u00b7 %3", "a service; a version; its state")
            .arg(release.service, release.version, ReleaseWords::stateName(release.state));
}

QWidget *ReleasePage::mainArea() const
{
    return m_list;
}

bool ReleasePage::isReady() const
{
    return m_model.isReady() && (m_model.rows().isEmpty() || m_model.details().has_value());
}

QString ReleasePage::place() const
{
    return m_model.chosen().isNull() ? QString() : u"release="_s + m_model.chosen().toString();
}

void ReleasePage::setPlace(const QString &place)
{
    if (!m_model.isReady()) {
        m_wanted = place;
        return;
    }
    const QUrlQuery query(place);
    if (const auto added = query.queryItemValue(u"add"_s); !added.isEmpty()) {
        QList<StoryId> stories;
        for (const auto &id : added.split(u','))
            stories.append(StoryId::fromString(id));
        addTo(stories);
        return;
    }
    const auto version = query.queryItemValue(u"version"_s);
    for (const auto &row : m_model.rows()) {
        if (!version.isEmpty() && row.release.version == version) {
            choose(row.release.id);
            return;
        }
    }
    choose(ReleaseId::fromString(query.queryItemValue(u"release"_s)));
}

void ReleasePage::choose(ReleaseId id)
{
    if (const auto index = m_model.indexOf(id); index.isValid())
        m_list->setCurrentIndex(index);
}

void ReleasePage::showChosen()
{
    const auto row = m_list->currentIndex().row();
    m_signsWhenRead = false;
    m_model.choose(row >= 0 && row < m_model.rows().size() ? m_model.rows()[row].release.id
                                                           : ReleaseId {});
    refresh();
}

} // namespace Dayshift
