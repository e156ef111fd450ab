// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/notifications/notificationspage.h"

#include "views/notifications/notificationwords.h"
#include "views/shell/export.h"

namespace Dayshift {

Export NotificationsPage::exported()
{
    using Kind = ExportRows::Kind;
    Export exported;
    auto &rows = exported.rows;
    rows.columns = {{tr("What happened")}, {tr("More")}, {tr("About")}, {tr("When"), Kind::Moment}};
    rows.count = m_shown.size();
    rows.row = [shown = m_shown](qsizetype row) -> QVariantList {
        const auto &each = shown[row];
        return {NotificationWords::title(each), NotificationWords::text(each),
                NotificationWords::object(each), each.at};
    };
    return exported;
}

} // namespace Dayshift
