// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/dayitems.h"
#include "app/cli/following.h"
#include "app/cli/items.h"
#include "app/cli/storyquery.h"
#include "app/services.h"
#include "models/day/daystep.h"

#include <QJsonDocument>

#include <algorithm>

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
        parser.addOption({u"query"_s,
                          QCoreApplication::translate(
                                  "Dayshift::ListCommand",
                                  "Only what this finds: for stories in the filter language of the "
                                  "window (is:blocked owner:me sprint:22 free text), else words."),
                          u"Q"_s});
        parser.addOption({u"follow"_s,
                          QCoreApplication::translate(
                                  "Dayshift::ListCommand",
                                  "Go on, with a line for each change, until Ctrl+C.")});
        parser.addOption({u"role"_s,
                          QCoreApplication::translate(
                                  "Dayshift::ListCommand",
                                  "Of what waits only that of one role: productOwner, developer, "
                                  "devTester, performanceEngineer, securityTester, "
                                  "releaseEngineer, operationsEngineer or customer."),
                          u"ROLE"_s});
        parser.addOption({u"date"_s,
                          QCoreApplication::translate("Dayshift::ListCommand",
                                                      "The day to tell of, for example "
                                                      "2026-06-16; else today."),
                          u"DATE"_s});
    }

    int run(const Call &call) const override
    {
        const auto kind = call.arguments().value(0);
        if (!itemKinds().contains(kind))
            return call.misused(QCoreApplication::translate("Dayshift::ListCommand",
                                                            "A kind is needed, one of: %1.")
                                        .arg(itemKinds().join(u", "_s)));
        const auto role = call.options().value(u"role"_s);
        const auto lane = laneNamed(role);
        if (!role.isEmpty() && !lane)
            return call.misused(QCoreApplication::translate("Dayshift::ListCommand",
                                                            "%1 is no role.")
                                        .arg(role));
        const auto day = call.options().value(u"date"_s);
        const auto date = QDate::fromString(day, Qt::ISODate);
        if (!day.isEmpty() && !date.isValid())
            return call.misused(QCoreApplication::translate("Dayshift::ListCommand",
                                                            "%1 is no day.")
                                        .arg(day));
        const auto services = Services::chosen(call.workspace(), OpenMode::ReadOnly);
        if (!services)
            return call.fail(services.error());
        const auto query = call.options().value(u"query"_s).trimmed();
        const auto actor = (*services)->store().author().actor;
        const auto asked = [=, word = lane ? wordOf(*lane) : QString()](Database &database) {
            return found(database, kind, query, actor, date, word);
        };
        if (call.options().isSet(u"follow"_s))
            return follow(call, (*services)->store(), kind, asked);
        const auto items = (*services)->store().read(asked).result();
        if (!items)
            return call.fail(items.error());
        if (call.wantsJson())
            call.print(QJsonObject {{kind, *items}});
        else
            for (const auto item : *items)
                call.print(itemLine(kind, item.toObject()));
        return ExitDone;
    }

private:
    static Result<QJsonArray> found(Database &database, const QString &kind, const QString &query,
                                    const QString &actor, QDate date, const QString &role)
    {
        const auto all = kind == "day"_L1 ? dayItems(database, date) : itemsOf(database, kind);
        if (!all || (query.isEmpty() && role.isEmpty()))
            return all;
        QSet<QString> matching;
        if (kind == "stories"_L1) {
            const auto stories = storiesThatMatch(database, query, actor);
            if (!stories)
                return stories.error();
            matching = *stories;
        }
        QJsonArray items;
        for (const auto item : *all) {
            const auto object = item.toObject();
            if (!role.isEmpty() && object[u"role"_s].toString() != role)
                continue;
            if (kind == "stories"_L1 && !query.isEmpty() ? matching.contains(object[u"id"_s].toString())
                                     : saysAll(object, query))
                items.append(object);
        }
        return items;
    }

    static bool saysAll(const QJsonObject &item, const QString &query)
    {
        const auto text = QString::fromUtf8(QJsonDocument(item).toJson());
        const auto words = query.split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(words, [&](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    }
};

static const ListCommand theCommand;

} // namespace Dayshift
