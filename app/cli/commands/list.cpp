// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/items.h"
#include "app/services.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

class ListCommand final : public Command
{
public:
    QString name() const override { return u"list"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate("Dayshift::ListCommand",
                                           "Print what the workspace holds.");
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
                u"KIND"_s, QCoreApplication::translate("Dayshift::ListCommand", "One of: %1.")
                                   .arg(itemKinds().join(u", "_s)));
    }

    int run(const Call &call) const override
    {
        const auto kind = call.arguments().value(0);
        if (!itemKinds().contains(kind))
            return call.misused(QCoreApplication::translate("Dayshift::ListCommand",
                                                            "A kind is needed, one of: %1.")
                                        .arg(itemKinds().join(u", "_s)));
        const auto services = Services::chosen(call.workspace(), OpenMode::ReadOnly);
        if (!services)
            return call.fail(services.error());
        const auto items = (*services)->store().read([kind](Database &database) {
                                                   return itemsOf(database, kind);
                                               }).result();
        if (!items)
            return call.fail(items.error());
        if (call.wantsJson())
            call.print(QJsonObject {{kind, *items}});
        else
            for (const auto item : *items)
                call.print(itemLine(kind, item.toObject()));
        return ExitDone;
    }
};

static const ListCommand theCommand;

} // namespace Dayshift
