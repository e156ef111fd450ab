// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/services.h"
#include "models/store/database.h"
#include "models/store/check.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Dayshift {

class BackupCommand final : public Command
{
public:
    QString name() const override { return u"backup"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate("Dayshift::BackupCommand",
                                           "Copy a workspace while others work.");
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
                u"OUT"_s,
                QCoreApplication::translate("Dayshift::BackupCommand", "The file to make."));
    }

    int run(const Call &call) const override
    {
        const auto out = call.arguments().value(0);
        if (out.isEmpty())
            return call.misused(QCoreApplication::translate("Dayshift::BackupCommand",
                                                            "A file to make is needed."));
        const auto location = chosenWorkspace(call.workspace());
        if (!location)
            return call.fail(location.error());
        Database database(*location);
        if (const auto opened = openToCopy(database); !opened)
            return call.fail(opened.error());
        const auto path = QFileInfo(out).absoluteFilePath();
        const auto bytes = Dayshift::backup(database, path);
        if (!bytes)
            return call.fail(bytes.error());
        if (call.wantsJson())
            call.print(QJsonObject {{u"file"_s, path}, {u"bytes"_s, *bytes}});
        else
            call.print(QCoreApplication::translate("Dayshift::BackupCommand",
                                                   "%1 holds the workspace as it is now.")
                               .arg(path));
        return ExitDone;
    }
};

static const BackupCommand theCommand;

} // namespace Dayshift
