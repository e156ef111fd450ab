// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/newworkspace.h"
#include "models/store/migrations.h"
#include "models/store/workspacefile.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dayshift {

class NewCommand final : public Command
{
public:
    QString name() const override { return u"new"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate("Dayshift::NewCommand", "Make a new workspace.");
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
                u"W"_s, QCoreApplication::translate("Dayshift::NewCommand",
                                                    "A file to make, or an empty database."));
        parser.addOptions(
                {{u"team"_s,
                  QCoreApplication::translate("Dayshift::NewCommand", "The team's name."),
                  u"NAME"_s},
                 {u"time-zone"_s,
                  QCoreApplication::translate(
                          "Dayshift::NewCommand",
                          "The IANA zone in which the team's days are cut; this machine's if not "
                          "given."),
                  u"Z"_s}});
    }

    int run(const Call &call) const override
    {
        const auto team = call.options().value(u"team"_s).trimmed();
        const auto named = call.arguments().value(0, call.workspace());
        if (named.isEmpty() || team.isEmpty())
            return call.misused(QCoreApplication::translate(
                    "Dayshift::NewCommand", "A workspace and --team NAME are needed."));
        auto zone = call.options().value(u"time-zone"_s);
        if (zone.isEmpty())
            zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
        if (!QTimeZone(zone.toUtf8()).isValid())
            return call.misused(QCoreApplication::translate("Dayshift::NewCommand",
                                                            "There is no time zone called %1.")
                                        .arg(zone));
        const auto location = StoreLocation::fromText(named);
        if (!location)
            return call.fail(location.error());
        if (isOnNetworkDrive(location->database))
            call.say(networkDriveWarning(location->database));
        if (const auto made = makeWorkspace(*location, {.team = team, .timeZone = zone}); !made)
            return call.fail(made.error());
        if (call.wantsJson())
            call.print(QJsonObject {{u"workspace"_s, location->toText()},
                                    {u"schema"_s, newestSchema()}});
        else
            call.print(QCoreApplication::translate("Dayshift::NewCommand",
                                                   "%1 is ready for the team %2.")
                               .arg(location->toText(), team));
        return ExitDone;
    }
};

static const NewCommand theCommand;

} // namespace Dayshift
