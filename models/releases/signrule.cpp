// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/releases/releasetables.h"
#include "models/releases/releasewords.h"
#include "models/releases/signing.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString textIn(const Change &change, QStringView field)
{
    const auto *found = change.field(field);
    return found ? found->is.toString() : QString();
}

static Error refused(const QString &what, const QString &code)
{
    return ReleaseWords::refusal(what, ReleaseWords::tr("Look at the release again."), code);
}

// Still a member, still with the role, at the moment in which it is written.
static Result<Done> checkSigner(Database &database, const Change &change)
{
    const auto people = members().where(database, u"active = 1"_s, {});
    if (!people)
        return people.error();
    const auto role = Role(textIn(change, u"role").toInt());
    const auto id = MemberId::fromString(textIn(change, u"member_id"));
    const auto member = std::ranges::find(*people, id, &Member::id);
    if (member == people->end())
        return refused(ReleaseWords::tr("Only a member of the team signs."), u"no-member"_s);
    const bool anybodyHolds = std::ranges::any_of(
            *people, [role](const Member &each) { return Roles(each.roles).testFlag(role); });
    if (role == Role::Guest || (anybodyHolds && !Roles(member->roles).testFlag(role)))
        return refused(ReleaseWords::tr("%1 does not have the role %2 any more.")
                               .arg(member->name, RoleWords::name(role)),
                       u"role-gone"_s);
    return Done {};
}

static Result<Done> checkNew(Database &database, const Change &change)
{
    if (const auto done = checkSigner(database, change); !done)
        return done.error();
    const auto release = textIn(change, u"release_id");
    const auto known = releases().load(database, {release});
    if (!known)
        return known.error();
    if (known->isEmpty())
        return ReleaseWords::gone();
    const auto &sealed = known->first();
    if (sealed.baselineHash.isEmpty() || sealed.baselineHash != textIn(change, u"baseline_hash")
        || sealed.commit != textIn(change, u"commit_hash"))
        return refused(ReleaseWords::tr("What was signed is not what is sealed."), u"changed"_s);
    if (textIn(change, u"refused").toInt() != 0)
        return textIn(change, u"reason").trimmed().isEmpty()
                ? Result<Done>(refused(ReleaseWords::tr("A refusal needs a reason."),
                                       u"no-reason"_s))
                : Result<Done>(Done {});
    const auto others = signatures().where(
            database,
            u"release_id = ? AND id <> ? AND refused = 0 AND void_at = 0"
            " AND (member_id = ? OR role = ?)"_s,
            {release, change.thing, textIn(change, u"member_id"), textIn(change, u"role").toInt()});
    if (!others)
        return others.error();
    if (!others->isEmpty())
        return refused(ReleaseWords::tr("Nobody signs twice in one release."), u"signed-twice"_s);
    return Done {};
}

Result<Done> checkSignature(Database &database, const Change &change)
{
    switch (change.verb) {
    case Verb::Added:
        return checkNew(database, change);
    case Verb::Removed:
        return refused(ReleaseWords::tr("A signature is never removed."), u"signature-kept"_s);
    case Verb::Changed:
        break;
    }
    const auto *at = change.field(u"void_at");
    const bool onlyVoid = std::ranges::all_of(change.fields, [](const FieldChange &field) {
        return field.name == "void_at"_L1 || field.name == "void_reason"_L1;
    });
    if (!at || !onlyVoid || at->was.toLongLong() != 0 || at->is.toLongLong() == 0)
        return refused(ReleaseWords::tr("A signature is never changed: it can only become void."),
                       u"signature-kept"_s);
    return Done {};
}

namespace {

struct Touched
{
    QSet<QString> releases = {}; // to be looked at again
    QStringList removed = {}; // releases
    QStringList stories = {}; // that are removed
    bool isEdited = false; // a release itself, or what goes into it
};

} // namespace

static Result<Touched> touchedBy(Database &database, const QList<Change> &changes)
{
    Touched touched;
    QStringList places;
    for (const auto &change : changes) {
        touched.isEdited |= change.table == releases().name()
                || change.table == releaseStories().name();
        if (change.table == releases().name()) {
            if (change.verb == Verb::Removed)
                touched.removed.append(change.thing);
            else
                touched.releases.insert(change.thing);
        } else if (change.table == releaseStories().name()) {
            if (change.verb == Verb::Added)
                touched.releases.insert(textIn(change, u"release_id"));
            else
                places.append(change.thing);
        } else if (change.table == stories().name() && change.verb == Verb::Removed) {
            touched.stories.append(change.thing);
        }
    }
    const auto look = [&](const QString &column, const QStringList &ids) {
        if (ids.isEmpty())
            return Result<Done>(Done {});
        return database.each(u"SELECT release_id FROM release_story WHERE %1 IN (%2)"_s.arg(
                                     column, placeholders(ids.size())),
                             QVariantList(ids.begin(), ids.end()),
                             [&](const Row &row) { touched.releases.insert(row.text(0)); });
    };
    if (const auto done = look(u"id"_s, places); !done)
        return done.error();
    if (const auto done = look(u"story_id"_s, touched.stories); !done)
        return done.error();
    for (const auto &id : std::as_const(touched.removed))
        touched.releases.remove(id);
    return touched;
}

template<typename T>
static Result<Done> removeWhere(Transaction &transaction, const Table<T> &table,
                                const QString &condition, const QVariantList &values)
{
    const auto found = table.where(transaction.database(), condition, values);
    if (!found)
        return found.error();
    for (const auto &thing : *found) {
        if (const auto done = table.apply(transaction, {.before = thing}); !done)
            return done.error();
    }
    return Done {};
}

static Result<Done> follow(Transaction &transaction, const Touched &touched)
{
    for (const auto &id : touched.stories) {
        if (const auto done = removeWhere(transaction, releaseStories(), u"story_id = ?"_s, {id});
            !done)
            return done.error();
    }
    // What was found out about a release goes with it, though the deed does not name it.
    for (const auto &id : touched.removed) {
        auto done = removeWhere(transaction, gates(), u"release_id = ?"_s, {id});
        if (done)
            done = removeWhere(transaction, releaseStories(), u"release_id = ?"_s, {id});
        if (done)
            done = removeWhere(transaction, baselineParts(), u"release_id = ?"_s, {id});
        if (!done)
            return done.error();
    }
    const auto now = QDateTime::currentDateTimeUtc();
    for (const auto &id : touched.releases) {
        const auto settled = settleRelease(transaction, ReleaseId::fromString(id), now);
        if (!settled)
            return settled.error();
    }
    return Done {};
}

// Whoever edits a release voids what others signed: not everybody may, from wherever they do it.
static Result<Done> checkEditor(Transaction &transaction)
{
    const auto people = members().load(transaction.database());
    if (!people)
        return people.error();
    const auto permit = permitOf(Right::EditReleases, *people, transaction.author().actor);
    return permit.may ? Result<Done>(Done {}) : ReleaseWords::notYours(permit.reason());
}

Result<DeedRule::After> keepSignatures(Database &database, const QList<Change> &changes, DeedWay)
{
    const auto touched = touchedBy(database, changes);
    if (!touched)
        return touched.error();
    if (!touched->removed.isEmpty()) {
        const auto some = database.select(
                u"SELECT COUNT(*) FROM signature WHERE release_id IN (%1)"_s.arg(
                        placeholders(touched->removed.size())),
                QVariantList(touched->removed.begin(), touched->removed.end()),
                [](const Row &row) { return row.number(0); });
        if (!some)
            return some.error();
        if (some->value(0) > 0)
            return refused(ReleaseWords::tr("A release that was signed is never removed."),
                           u"signature-kept"_s);
    }
    if (touched->releases.isEmpty() && touched->removed.isEmpty() && touched->stories.isEmpty())
        return DeedRule::After {};
    return DeedRule::After([touched = *touched](Transaction &transaction) -> Result<Done> {
        if (touched.isEdited) {
            if (const auto may = checkEditor(transaction); !may)
                return may;
        }
        return follow(transaction, touched);
    });
}

} // namespace Dayshift
