// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/items.h"
#include "app/cli/lookup.h"
#include "app/cli/rolewords.h"
#include "app/services.h"
#include "models/board/backlogplace.h"
#include "models/board/boardtables.h"
#include "models/production/evidence.h"
#include "models/production/productiontables.h"
#include "models/production/raising.h"
#include "models/store/deed.h"
#include "models/team/memberedits.h"
#include "models/team/teamtables.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString words(const char *text)
{
    return QCoreApplication::translate("Dayshift::AddCommand", text);
}

class AddCommand final : public Command
{
public:
    QString name() const override { return u"add"_s; }
    QString summary() const override
    {
        return words(QT_TRANSLATE_NOOP("Dayshift::AddCommand",
                                       "Create a story, an epic or an incident, or add a member."));
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
                u"KIND"_s,
                words(QT_TRANSLATE_NOOP("Dayshift::AddCommand", "story, epic, incident or member.")));
        parser.addPositionalArgument(
                u"TITLE"_s, words(QT_TRANSLATE_NOOP("Dayshift::AddCommand",
                                                   "What it is about; of a member the name.")));
        parser.addOptions(
                {{u"epic"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::AddCommand", "The epic's number.")), u"N"_s},
                 {u"sprint"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::AddCommand", "The sprint's name.")), u"S"_s},
                 {u"owner"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::AddCommand", "A member's name or login.")),
                  u"M"_s},
                 {u"points"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::AddCommand", "The estimate.")), u"P"_s},
                 {u"priority"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::AddCommand",
                                          "low, medium, high or highest.")),
                  u"P"_s},
                 {u"value"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::AddCommand",
                                          "What it is worth, in the team's own measure.")),
                  u"V"_s},
                 {u"team"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::AddCommand", "The team's name.")),
                  u"T"_s},
                 {u"from-monitoring"_s,
                  words(QT_TRANSLATE_NOOP(
                          "Dayshift::AddCommand",
                          "Of an incident: fill it in from the worst alert, and create its story "
                          "in the Expedite lane. The title may be left out."))},
                 {u"role"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::AddCommand",
                                          "Of a member: a role, such as developer or product-owner. "
                                          "Give it once for each role.")),
                  u"R"_s},
                 {u"login"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::AddCommand",
                                          "Of a member: the login by which they are known.")),
                  u"L"_s}});
    }

    int run(const Call &call) const override
    {
        const auto kind = call.arguments().value(0);
        const auto title = call.arguments().mid(1).join(u' ').trimmed();
        const bool isFilled = kind == "incident"_L1 && call.options().isSet(u"from-monitoring"_s);
        if ((kind != "story"_L1 && kind != "epic"_L1 && kind != "incident"_L1
             && kind != "member"_L1)
            || (title.isEmpty() && !isFilled))
            return call.misused(words(QT_TRANSLATE_NOOP(
                    "Dayshift::AddCommand", "A kind (story, epic, incident or member) and a "
                                            "title are needed.")));
        if (const auto unknown = roleUnknownIn(call.options().values(u"role"_s)); !unknown.isEmpty())
            return call.misused(noRole(unknown));
        bool isNumber = true;
        const auto points = call.options().value(u"points"_s);
        const auto estimate = points.isEmpty() ? 0.0 : points.toDouble(&isNumber);
        if (!isNumber || estimate < 0)
            return call.misused(
                    words(QT_TRANSLATE_NOOP("Dayshift::AddCommand", "%1 is no estimate."))
                            .arg(points));
        if (const auto word = call.options().value(u"priority"_s);
            !word.isEmpty() && !priorityNamed(word))
            return call.misused(
                    words(QT_TRANSLATE_NOOP("Dayshift::AddCommand",
                                            "%1 is no priority: low, medium, high or highest."))
                            .arg(word));
        const auto value = call.options().value(u"value"_s);
        const auto worth = value.isEmpty() ? 0.0 : value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(worth) || worth < 0)
            return call.misused(
                    words(QT_TRANSLATE_NOOP("Dayshift::AddCommand", "%1 is no value.")).arg(value));
        const auto services = Services::chosen(call.workspace());
        if (!services)
            return call.fail(services.error());
        const auto id = (*services)->store().write([&](Transaction &transaction) {
                                                return add(transaction, kind, title, call);
                                            }).result();
        if (!id)
            return call.fail(id.error());
        return tell(call, **services, kind, *id);
    }

private:
    static Result<QString> add(Transaction &transaction, const QString &kind, const QString &title,
                               const Call &call)
    {
        const auto now = QDateTime::currentDateTimeUtc();
        if (kind == "incident"_L1 && call.options().isSet(u"from-monitoring"_s))
            return addFilled(transaction, title, call);
        if (kind == "incident"_L1) {
            const Incident incident {
                    .id = IncidentId::create(), .title = title, .openedAt = now};
            return incidents().apply(transaction, {.after = incident}).then([&](Done) {
                return Result<QString>(incident.id.toString());
            });
        }
        if (kind == "epic"_L1) {
            const Epic epic {.id = EpicId::create(), .title = title, .createdAt = now};
            return epics().apply(transaction, {.after = epic}).then([&](Done) {
                return Result<QString>(epic.id.toString());
            });
        }
        if (kind == "member"_L1) {
            Member member {.id = MemberId::create()};
            member.roles = rolesIn(call.options().values(u"role"_s));
            const auto edit = withNames(member, title, call.options().value(u"login"_s), {});
            const Deed deed(members(), Edit<Member> {.after = edit.after});
            return applyDeed(transaction, deed.changes()).then([&](Done) {
                return Result<QString>(member.id.toString());
            });
        }
        auto story = newStory(transaction.database(), title, call);
        if (!story)
            return story.error();
        // By the same rules as on the board: a full column may take nothing in.
        const Deed deed(stories(), Edit<Story> {.after = *story});
        return applyDeed(transaction, deed.changes()).then([&](Done) {
            return Result<QString>(story->id.toString());
        });
    }

    // As the window raises it: one deed, by the same rules.
    static Result<QString> addFilled(Transaction &transaction, const QString &title,
                                     const Call &call)
    {
        auto &database = transaction.database();
        const auto now = QDateTime::currentDateTimeUtc();
        const auto alert = worstAlert(database, now);
        if (!alert)
            return alert.error();
        const auto evidence = evidenceOf(database, *alert, {}, now);
        if (!evidence)
            return evidence.error();
        if (!*alert && evidence->shownBy.id.isNull())
            return Error {.kind = Error::Kind::NotFound,
                          .what = words(QT_TRANSLATE_NOOP("Dayshift::AddCommand",
                                                          "Monitoring shows no failure.")),
                          .todo = words(QT_TRANSLATE_NOOP(
                                  "Dayshift::AddCommand",
                                  "Leave out --from-monitoring to enter it by hand."))};
        MemberId owner;
        if (call.options().isSet(u"owner"_s)) {
            const auto member = memberNamed(database, call.options().value(u"owner"_s));
            if (!member)
                return member.error();
            owner = member->id;
        }
        Raising raising {.incident = incidentFrom(*evidence, Format(),
                                                  transaction.author().actor, now),
                         .alerts = evidence->others};
        if (!title.isEmpty())
            raising.incident.title = title;
        if (evidence->alert)
            raising.alerts.prepend(*evidence->alert);
        const auto story = storyFor(database, raising.incident, owner, now);
        if (!story)
            return story.error();
        raising.story = *story;
        raising.description = raising.incident.impact;
        return applyDeed(transaction, raised(raising).changes()).then([&](Done) {
            return Result<QString>(raising.incident.id.toString());
        });
    }

    static Result<Story> newStory(Database &database, const QString &title, const Call &call)
    {
        const auto &options = call.options();
        const auto place = endOfBacklog(database);
        if (!place)
            return place.error();
        auto story = Dayshift::newStory(title, *place, {}, QDateTime::currentDateTimeUtc());
        if (options.isSet(u"points"_s))
            story.points = options.value(u"points"_s).toDouble();
        if (options.isSet(u"epic"_s)) {
            const auto epic = epicNamed(database, options.value(u"epic"_s));
            if (!epic)
                return epic.error();
            story.epic = epic->id;
        }
        if (options.isSet(u"sprint"_s)) {
            const auto sprint = sprintNamed(database, options.value(u"sprint"_s));
            if (!sprint)
                return sprint.error();
            story.sprint = sprint->id;
        }
        if (options.isSet(u"owner"_s)) {
            const auto owner = memberNamed(database, options.value(u"owner"_s));
            if (!owner)
                return owner.error();
            story.owner = owner->id;
        }
        if (options.isSet(u"team"_s)) {
            const auto team = teamNamed(database, options.value(u"team"_s));
            if (!team)
                return team.error();
            story.team = team->id;
        }
        story.priority = priorityNamed(options.value(u"priority"_s)).value_or(Priority::None);
        if (options.isSet(u"value"_s))
            story.value = options.value(u"value"_s).toDouble();
        return story;
    }

    static int tell(const Call &call, Services &services, const QString &kind, const QString &id)
    {
        const auto item = services.store().read([&](Database &database) {
                                               return itemWithId(database, pluralOf(kind), id);
                                           }).result();
        if (!item)
            return call.fail(item.error());
        if (call.wantsJson())
            call.print(*item);
        else
            call.print(itemLine(pluralOf(kind), *item));
        return ExitDone;
    }

    static QString pluralOf(const QString &kind)
    {
        return kind == "story"_L1 ? u"stories"_s : kind + u's';
    }
};

static const AddCommand theCommand;

} // namespace Dayshift
