// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/items.h"
#include "app/cli/lookup.h"
#include "app/cli/rolewords.h"
#include "app/services.h"
#include "models/store/deed.h"
#include "models/team/memberedits.h"
#include "models/team/teamtables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString words(const char *text)
{
    return QCoreApplication::translate("Dayshift::EditCommand", text);
}

class EditCommand final : public Command
{
public:
    QString name() const override { return u"edit"_s; }
    QString summary() const override
    {
        return words(QT_TRANSLATE_NOOP("Dayshift::EditCommand",
                                       "Change a member of the team and their roles."));
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
                u"KIND"_s, words(QT_TRANSLATE_NOOP("Dayshift::EditCommand", "member.")));
        parser.addPositionalArgument(
                u"WHO"_s, words(QT_TRANSLATE_NOOP("Dayshift::EditCommand",
                                                  "The member's name, login or e-mail.")));
        parser.addOptions(
                {{u"role"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::EditCommand",
                                          "Give this role. Give the option once for each role.")),
                  u"R"_s},
                 {u"without-role"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::EditCommand",
                                          "Take this role away. Without any role a member is a "
                                          "guest, who only looks.")),
                  u"R"_s},
                 {u"name"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::EditCommand", "The name from now on.")),
                  u"NAME"_s},
                 {u"login"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::EditCommand", "The login from now on.")),
                  u"L"_s},
                 {u"left"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::EditCommand",
                                          "They left the team. What they did stays."))},
                 {u"back"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::EditCommand",
                                          "They are in the team again."))}});
    }

    int run(const Call &call) const override
    {
        const auto &options = call.options();
        const auto who = call.arguments().mid(1).join(u' ').trimmed();
        if (call.arguments().value(0) != "member"_L1 || who.isEmpty())
            return call.misused(words(QT_TRANSLATE_NOOP(
                    "Dayshift::EditCommand", "Say what to change: edit member, and the name.")));
        const auto roles = options.values(u"role"_s) + options.values(u"without-role"_s);
        if (const auto unknown = roleUnknownIn(roles); !unknown.isEmpty())
            return call.misused(noRole(unknown));
        if (options.isSet(u"left"_s) && options.isSet(u"back"_s))
            return call.misused(words(QT_TRANSLATE_NOOP(
                    "Dayshift::EditCommand", "Somebody has either left or is back.")));
        const auto services = Services::chosen(call.workspace());
        if (!services)
            return call.fail(services.error());
        auto &store = (*services)->store();
        const auto id = store.write([&](Transaction &transaction) {
                                 return change(transaction, who, options);
                             }).result();
        if (!id)
            return call.fail(id.error());
        const auto item = store.read([&](Database &database) {
                                   return itemWithId(database, u"members"_s, *id);
                               }).result();
        if (!item)
            return call.fail(item.error());
        if (call.wantsJson())
            call.print(*item);
        else
            call.print(itemLine(u"members"_s, *item));
        return ExitDone;
    }

private:
    // As the settings change it: one deed, by the same rules.
    static Result<QString> change(Transaction &transaction, const QString &who,
                                  const QCommandLineParser &options)
    {
        const auto before = memberNamed(transaction.database(), who);
        if (!before)
            return before.error();
        auto after = *before;
        after.roles |= rolesIn(options.values(u"role"_s));
        after.roles &= ~rolesIn(options.values(u"without-role"_s));
        if (options.isSet(u"left"_s) || options.isSet(u"back"_s))
            after.active = options.isSet(u"back"_s);
        if (options.isSet(u"name"_s))
            after = *withNames(after, options.value(u"name"_s), after.login, after.email).after;
        if (options.isSet(u"login"_s))
            after = *withNames(after, after.name, options.value(u"login"_s), after.email).after;
        const Deed deed(members(), Edit<Member> {*before, after});
        return applyDeed(transaction, deed.changes()).then([&](Done) {
            return Result<QString>(before->id.toString());
        });
    }
};

static const EditCommand theCommand;

} // namespace Dayshift
