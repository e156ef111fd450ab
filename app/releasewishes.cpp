// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/releasewishes.h"

#include "app/network.h"
#include "app/services.h"
#include "views/releases/releasepage.h"
#include "views/shell/mainwindow.h"

#include <QCoreApplication>

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

} // namespace Dayshift
