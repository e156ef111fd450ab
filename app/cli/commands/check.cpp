// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/services.h"
#include "models/board/attachmentpieces.h"
#include "models/store/check.h"
#include "models/store/migrations.h"
#include "models/store/workspacefile.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dayshift {

class CheckCommand final : public Command
{
public:
    QString name() const override { return u"check"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate("Dayshift::CheckCommand", "Verify a workspace.");
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addOption({u"repair-copy"_s,
                          QCoreApplication::translate(
                                  "Dayshift::CheckCommand",
                                  "Save what can be read into a new workspace at OUT and leave this "
                                  "one untouched."),
                          u"OUT"_s});
    }

    int run(const Call &call) const override
    {
        const auto location = chosenWorkspace(call.workspace());
        if (!location)
            return call.fail(location.error());
        const bool file = location->engine == StoreLocation::Engine::Sqlite;
        if (file) {
            if (const auto sound = examine(location->database, OpenMode::ReadOnly); !sound)
                return call.fail(sound.error());
        }
        Database database(*location);
        if (const auto done = database.open(OpenMode::ReadOnly); !done)
            return call.fail(done.error());
        const auto out = call.options().value(u"repair-copy"_s);
        const auto findings = out.isEmpty()
                ? checkAll(database)
                : repairCopy(database, QFileInfo(out).absoluteFilePath());
        if (!findings)
            return call.fail(findings.error());
        tell(call, *findings);
        return findings->isEmpty() ? ExitDone : ExitFindings;
    }

private:
    // Of an older workspace, that nobody has opened for writing yet, the attachments are none.
    static Result<QList<Finding>> checkAll(Database &database)
    {
        const auto findings = Dayshift::check(database);
        const auto schema = schemaOf(database);
        if (!findings || !schema || *schema != newestSchema())
            return findings;
        const auto attached = checkAttachments(database);
        if (!attached)
            return attached.error();
        return *findings + *attached;
    }

    static void tell(const Call &call, const QList<Finding> &findings)
    {
        if (call.wantsJson()) {
            QJsonArray list;
            for (const auto &finding : findings)
                list.append(QJsonObject {{u"code"_s, finding.code}, {u"says"_s, finding.says}});
            call.print(QJsonObject {{u"ok"_s, findings.isEmpty()}, {u"findings"_s, list}});
            return;
        }
        for (const auto &finding : findings)
            call.print(u"%1: %2"_s.arg(finding.code, finding.says));
        if (findings.isEmpty())
            call.print(QCoreApplication::translate("Dayshift::CheckCommand", "All is well."));
    }
};

static const CheckCommand theCommand;

} // namespace Dayshift
