// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/notifications/notificationwords.h"

#include "models/pipeline/plaintext.h"
#include "models/team/rights.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString NotificationWords::title(const Notification &notification)
{
    const auto name = plainName(notification.name);
    switch (notification.concern) {
    case Concern::Assigned:
        return tr("Story #%1 is yours").arg(notification.number);
    case Concern::Mentioned:
        return tr("%1 mentions you in #%2", "a person; the number of a story")
                .arg(plainName(notification.who))
                .arg(notification.number);
    case Concern::Signature:
        return tr("Release %1 waits for your signature").arg(name);
    case Concern::Build:
        return notification.detail.isEmpty()
                ? tr("%1 failed", "a pipeline").arg(name)
                : tr("%1 failed at %2", "a pipeline; a stage")
                          .arg(name, plainName(notification.detail));
    case Concern::Incident:
        return tr("Incident %1: %2", "its number; its title").arg(notification.number).arg(name);
    case Concern::Approval:
        return notification.detail.isEmpty()
                ? tr("%1 waits for approval", "a pipeline").arg(name)
                : tr("%1 waits for approval at %2", "a pipeline; a stage")
                          .arg(name, plainName(notification.detail));
    }
    Q_UNREACHABLE();
    return {};
}

QString NotificationWords::text(const Notification &notification)
{
    const auto who = plainName(notification.who);
    switch (notification.concern) {
    case Concern::Assigned:
        return tr("%1 gave you: %2", "a person; the title of a story")
                .arg(who, plainName(notification.name));
    case Concern::Mentioned:
        return plainMessage(notification.detail, 200);
    case Concern::Signature: {
        const auto role = RoleWords::named(notification.detail);
        return role ? tr("You sign as %1.", "a role").arg(RoleWords::name(*role)) : QString();
    }
    case Concern::Build:
        return who.isEmpty() ? QString() : tr("The last change is by %1.", "a person").arg(who);
    case Concern::Incident:
        return notification.detail.isEmpty() ? tr("%1 raised it.", "a person").arg(who)
                                             : plainMessage(notification.detail, 200);
    case Concern::Approval:
        return tr("Somebody who may deploy has to agree.");
    }
    Q_UNREACHABLE();
    return {};
}

QString NotificationWords::object(const Notification &notification)
{
    const auto name = plainName(notification.name);
    switch (notification.concern) {
    case Concern::Assigned:
    case Concern::Mentioned:
        return tr("#%1 %2", "a story: its number and title").arg(notification.number).arg(name);
    case Concern::Signature:
        return tr("Release %1").arg(name);
    case Concern::Build:
    case Concern::Approval:
        return name;
    case Concern::Incident:
        return tr("Incident %1", "its number").arg(notification.number);
    }
    Q_UNREACHABLE();
    return {};
}

QString NotificationWords::takeOver(const Notification &notification)
{
    const bool isTaken = notification.concern != Concern::Build
            && (notification.concern != Concern::Incident || notification.thing.isEmpty());
    return isTaken ? QString() : tr("Assign to me");
}

Sign NotificationWords::sign(Concern concern)
{
    switch (concern) {
    case Concern::Assigned:
    case Concern::Mentioned:
        return Sign::Queued;
    case Concern::Signature:
    case Concern::Approval:
        return Sign::Manual;
    case Concern::Build:
        return Sign::Failed;
    case Concern::Incident:
        return Sign::Incident;
    }
    Q_UNREACHABLE();
    return Sign::Unknown;
}

} // namespace Dayshift
