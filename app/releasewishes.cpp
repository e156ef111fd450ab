// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/releasewishes.h"

#include "app/network.h"
#include "app/services.h"
#include "views/releases/releasepage.h"
#include "views/releases/storydrop.h"
#include "views/shell/mainwindow.h"
#include "views/shell/sidebar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

Page *makeReleasePage(Services &services, MainWindow &frame, const Theme &theme, const Clock &clock)
{
    auto *page = new ReleasePage(
            services.store(), frame.undoStack(), theme, [&frame] { return frame.format(); }, clock);
    const auto mailbox = std::make_shared<Mailbox>(page);
    QObject::connect(
            page, &ReleasePage::deployRequested, page,
            [page, mailbox, &services](const ReleaseId &release, const Wish &wish) {
                if (services.isDemo()) {
                    page->setNotDeployed(
                            release,
                            {.kind = Error::Kind::Invalid,
                             .what = QCoreApplication::translate(
                                     "Dayshift::ReleasePage",
                                     "This is the demo: there is no server that could be told.")});
                    return;
                }
                mailbox->await(services.network().actions().perform(wish),
                               [page, release](const Result<Done> &asked) {
                                   if (!asked)
                                       page->setNotDeployed(release, asked.error());
                               });
            });
    return page;
}

void takeCards(Store &store, MainWindow &frame, const Theme &theme)
{
    auto *link = frame.sidebar().link(u"releases"_s);
    if (!link)
        return;
    const auto look = [&store, link](const QPoint &, qsizetype cards) {
        if (store.isReadOnly())
            return StoryDrop::Place {};
        return StoryDrop::Place {link->rect().adjusted(4, 0, -4, -2),
                                 QCoreApplication::translate("Dayshift::ReleasePage",
                                                             "Add %n card(s) to a release", nullptr,
                                                             int(cards))};
    };
    auto *drop = new StoryDrop(*link, theme, look);
    QObject::connect(drop, &StoryDrop::waited, &frame,
                     [&frame] { frame.showPage(u"releases"_s); });
    // A drop is over when the drag is: a dialog must not open inside of it.
    QObject::connect(
            drop, &StoryDrop::dropped, &frame,
            [&frame](const QPoint &, const QList<StoryId> &stories) {
                QStringList ids;
                for (const auto &story : stories)
                    ids.append(story.toString());
                frame.showPage(u"releases"_s, u"add="_s + ids.join(u','));
            },
            Qt::QueuedConnection);
}

} // namespace Dayshift
