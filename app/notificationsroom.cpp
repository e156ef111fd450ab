// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notificationsroom.h"

#include "app/services.h"
#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/notifications/notificationlist.h"
#include "models/pipeline/claim.h"
#include "models/pipeline/pipelinetables.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"
#include "views/notifications/notificationspage.h"
#include "views/shell/deedcommand.h"
#include "views/shell/header.h"
#include "views/shell/mainwindow.h"
#include "views/shell/notices.h"
#include "views/style/icons.h"

#include <QAction>
#include <QTimer>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto AfterPicture = 500ms;

NotificationsRoom::NotificationsRoom(MainWindow &frame, Services &services, Theme &theme,
                                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_frame(frame)
    , m_services(services)
{
    const auto makePage = [this, &theme, clock] {
        auto *page = new NotificationsPage(m_services.notifications(), theme, m_frame.format(),
                                           clock);
        connect(page, &NotificationsPage::opened, this, &NotificationsRoom::open);
        connect(page, &NotificationsPage::taken, this, &NotificationsRoom::take);
        connect(page, &NotificationsPage::settingsRequested, this,
                &NotificationsRoom::settingsRequested);
        return page;
    };
    frame.addPage({.id = u"notifications"_s,
                   .title = tr("Notifications"),
                   .icon = u"bell"_s,
                   .make = makePage},
                  MainWindow::Listing::Apart);
    auto *list = new QAction(Icons::icon(u"bell"_s, theme), tr("&Notifications"), &frame);
    list->setObjectName(u"notifications"_s);
    list->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    connect(list, &QAction::triggered, this, &NotificationsRoom::showList);
    frame.addAction(MainWindow::Menu::Go, list);
    frame.addPersonAction(list);
    auto *header = frame.findChild<Header *>();
    header->setBell(list);
    // What was kept is read when the first picture is on the screen.
    QTimer::singleShot(AfterPicture, header, [this, header] {
        auto &known = m_services.notifications();
        const auto count = [header, &known] {
            const int waiting = known.count();
            header->setBellCount(waiting, waiting > 0
                                         ? NotificationsPage::tr("%n to look at", nullptr, waiting)
                                         : QString());
        };
        connect(&known, &NotificationList::changed, header, count);
        count();
    });
}

void NotificationsRoom::showList()
{
    m_frame.showPage(u"notifications"_s);
}

void NotificationsRoom::open(const Notification &notification)
{
    m_frame.showPage(notification.page(), notification.place());
}

void NotificationsRoom::take(const Notification &notification)
{
    if (notification.thing.isEmpty() || m_services.store().isReadOnly())
        return;
    if (notification.concern == Concern::Build)
        takePipeline(notification);
    else if (notification.concern == Concern::Incident)
        takeStory(notification);
    else
        m_services.notifications().finish(notification.key);
}

void NotificationsRoom::perform(const Deed &deed, const QString &text, const QString &key)
{
    if (deed.isEmpty()) { // it is theirs already
        m_services.notifications().finish(key);
        return;
    }
    m_mailbox.await(m_services.store().write([deed](Transaction &transaction) {
                        return applyDeed(transaction, deed.changes(), deed.way());
                    }),
                    [this, deed, text, key](const Result<Done> &done) {
                        auto &store = m_services.store();
                        if (!done && !done.error().passes()) {
                            m_frame.notices().tell(noticeOf(done.error()));
                            return;
                        }
                        // What passes waits in the outbox.
                        m_frame.undoStack().push(
                                done ? new DeedCommand(store, deed, text, DeedCommand::State::Done)
                                     : new DeedCommand(store, deed, text));
                        m_services.notifications().finish(key);
                    });
}

static Error notOfTheTeam()
{
    return {.kind = Error::Kind::Invalid,
            .what = NotificationsRoom::tr("You are not a member of this team."),
            .safe = NotificationsRoom::tr("Nothing was changed."),
            .todo = NotificationsRoom::tr("Have yourself added in Settings > Team and roles.")};
}

void NotificationsRoom::takeStory(const Notification &notification)
{
    const auto id = notification.thing;
    using Found = std::pair<QList<Story>, QList<Member>>;
    const auto find = [id](Database &database) -> Result<Found> {
        const auto story = stories().load(database, {id});
        if (!story)
            return story.error();
        const auto team = members().load(database);
        if (!team)
            return team.error();
        return Found {*story, *team};
    };
    m_mailbox.await(m_services.store().read(find), [this, key = notification.key](
                                                           const Result<Found> &found) {
        if (!found) {
            m_frame.notices().tell(noticeOf(found.error()));
            return;
        }
        auto &store = m_services.store();
        const auto me = memberCalled(found->second, store.author().actor);
        if (!me) {
            m_frame.notices().tell(noticeOf(notOfTheTeam()));
            return;
        }
        if (found->first.isEmpty()) { // it is there no more
            m_services.notifications().finish(key);
            return;
        }
        const auto &story = found->first.first();
        const Deed deed(stories(), Edit<Story> {story, assignedTo(story, me->id)});
        perform(deed, tr("#%1 is yours").arg(story.number), key);
    });
}

void NotificationsRoom::takePipeline(const Notification &notification)
{
    const auto build = notification.thing;
    struct Found
    {
        QList<Build> builds = {};
        QList<Claim> claims = {};
        QList<Member> members = {};
    };
    const auto find = [build](Database &database) -> Result<Found> {
        const auto known = builds().load(database, {build});
        if (!known)
            return known.error();
        if (known->isEmpty())
            return Found {};
        const PipelineKey key {known->first().connection, known->first().pipeline};
        const auto claim = claims().load(database, {claimIdOf(key, {}).toString()});
        if (!claim)
            return claim.error();
        const auto team = members().load(database);
        if (!team)
            return team.error();
        return Found {*known, *claim, *team};
    };
    m_mailbox.await(m_services.store().read(find), [this, key = notification.key](
                                                           const Result<Found> &found) {
        if (!found) {
            m_frame.notices().tell(noticeOf(found.error()));
            return;
        }
        if (found->builds.isEmpty()) {
            m_services.notifications().finish(key);
            return;
        }
        auto &store = m_services.store();
        const auto &actor = store.author().actor;
        const auto me = memberCalled(found->members, actor);
        const auto &failed = found->builds.first();
        const auto before = found->claims.isEmpty() ? std::nullopt
                                                    : std::optional(found->claims.first());
        const auto edit = claimed(before, {failed.connection, failed.pipeline}, {},
                                  me ? me->id : MemberId(), me ? me->name : actor, actor,
                                  m_services.clock()());
        perform(Deed(claims(), edit), tr("%1 is yours", "a pipeline").arg(failed.pipeline), key);
    });
}

} // namespace Dayshift
