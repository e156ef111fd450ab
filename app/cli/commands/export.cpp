// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/services.h"
#include "models/store/database.h"
#include "models/exchange/exporter.h"
#include "models/team/teamtables.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QTimeZone zoneOf(Database &database)
{
    const auto workspace = workspaces().load(database);
    const auto name = workspace && !workspace->isEmpty() ? workspace->first().timeZone.toUtf8()
                                                         : QByteArray();
    return QTimeZone::isTimeZoneIdAvailable(name) ? QTimeZone(name) : QTimeZone::utc();
}

class ExportCommand final : public Command
{
public:
    QString name() const override { return u"export"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate("Dayshift::ExportCommand", "Save the whole workspace.");
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addOptions(
                {{u"out"_s,
                  QCoreApplication::translate("Dayshift::ExportCommand",
                                              "A file for JSON, a folder for CSV."),
                  u"PATH"_s},
                 {u"format"_s,
                  QCoreApplication::translate("Dayshift::ExportCommand",
                                              "json: imports again to an identical workspace; csv: "
                                              "a table for each kind of thing."),
                  u"json|csv"_s, u"json"_s}});
    }

    int run(const Call &call) const override
    {
        const auto out = call.options().value(u"out"_s);
        const auto format = call.options().value(u"format"_s).toLower();
        if (out.isEmpty() || (format != "json"_L1 && format != "csv"_L1))
            return call.misused(QCoreApplication::translate(
                    "Dayshift::ExportCommand", "--out PATH and --format json or csv are needed."));
        const Interruption interruption;
        const auto location = chosenWorkspace(call.workspace());
        if (!location)
            return call.fail(location.error());
        Database database(*location);
        if (const auto opened = openToCopy(database); !opened)
            return call.fail(opened.error());
        const auto exported = format == "json"_L1
                ? exportJson(database, out, &Interruption::isWanted)
                : exportCsv(database, out, zoneOf(database), &Interruption::isWanted);
        if (!exported)
            return call.fail(exported.error());
        if (call.wantsJson())
            call.print(QJsonObject {{u"files"_s, QJsonArray::fromStringList(exported->files)},
                                    {u"rows"_s, exported->rows}});
        else
            call.print(QCoreApplication::translate("Dayshift::ExportCommand",
                                                   "%n row(s) were written to %1.", nullptr,
                                                   int(exported->rows))
                               .arg(out));
        return ExitDone;
    }
};

static const ExportCommand theCommand;

} // namespace Dayshift
