// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/items.h"
#include "app/cli/lookup.h"
#include "app/cli/passphrase.h"
#include "app/cli/releaseitems.h"
#include "app/cli/waiting.h"
#include "app/services.h"
#include "models/pipeline/pipelinetables.h"
#include "models/releases/checking.h"
#include "models/releases/deploying.h"
#include "models/releases/releaseedits.h"
#include "models/releases/releasetables.h"
#include "models/releases/releasewords.h"
#include "models/releases/signing.h"
#include "models/team/rights.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString words(const char *text)
{
    return QCoreApplication::translate("Dayshift::ReleaseCommand", text);
}

static Error unknown(const QString &what)
{
    return {.kind = Error::Kind::NotFound,
            .what = words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand", "There is no %1.")).arg(what),
            .safe = words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand", "Nothing was changed.")),
            .todo = words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                            "dayshift list releases names what there is."))};
}

// By version, "service/version" or id; of one version in several services the newest.
static Result<Release> releaseNamed(Database &database, const QString &text)
{
    const auto all = releases().where(
            database, u"version = ? OR service || '/' || version = ? OR id = ?"_s,
            {text, text, text});
    if (!all)
        return all.error();
    if (all->isEmpty())
        return unknown(text);
    return all->last();
}

static Result<Build> buildNumbered(Database &database, const QString &number)
{
    const auto all = builds().where(database, u"number = ? OR id = ?"_s, {number, number});
    if (!all)
        return all.error();
    if (all->isEmpty())
        return unknown(number);
    return all->last();
}

class ReleaseCommand final : public Command
{
public:
    QString name() const override { return u"release"_s; }
    QString summary() const override
    {
        return words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                       "Plan, seal, sign and deploy a release."));
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
                u"DEED"_s,
                words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                        "create, show, seal, sign, refuse, waive, rehearse, deploy, "
                                        "recovered or passphrase.")));
        parser.addPositionalArgument(
                u"VERSION"_s, words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                                      "The release's version.")),
                u"[VERSION]"_s);
        parser.addOptions(
                {{u"service"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand", "What is released.")), u"S"_s},
                 {u"build"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand", "The build's number.")),
                  u"N"_s},
                 {u"story"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                          "A story that is in it; may be given several times.")),
                  u"N"_s},
                 {u"rollback-to"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                          "The version to go back to.")),
                  u"V"_s},
                 {u"as"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                          "The role to sign for, as product-owner.")),
                  u"ROLE"_s},
                 {u"gate"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                          "The gate to waive, as no-open-incident.")),
                  u"GATE"_s},
                 {u"reason"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                          "Why, or what was seen.")),
                  u"TEXT"_s},
                 {u"yes"_s,
                  words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                          "Have the server deploy it: nobody asks again."))}});
    }

    int run(const Call &call) const override
    {
        const auto deed = call.arguments().value(0);
        const auto version = call.arguments().value(1);
        static const QStringList deeds {u"create"_s,   u"show"_s,   u"seal"_s,      u"sign"_s,
                                        u"refuse"_s,   u"waive"_s,  u"rehearse"_s,  u"deploy"_s,
                                        u"recovered"_s, u"passphrase"_s};
        if (!deeds.contains(deed) || (version.isEmpty() && deed != "passphrase"_L1))
            return call.misused(words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                                        "A deed and a version are needed.")));
        const auto services = Services::chosen(call.workspace());
        if (!services)
            return call.fail(services.error());
        auto &store = (*services)->store();
        if (deed == "passphrase"_L1)
            return changePassphrase(call, store);
        const auto done = deed == "create"_L1 ? create(call, store, version)
                : deed == "sign"_L1 || deed == "refuse"_L1
                ? sign(call, store, version, deed == "refuse"_L1)
                : deed == "deploy"_L1 ? deploy(call, **services, version)
                                      : change(call, store, deed, version);
        if (!done)
            return call.fail(done.error());
        return tell(call, store, version);
    }

private:
    static int tell(const Call &call, Store &store, const QString &version)
    {
        const auto item = store.read([&](Database &database) -> Result<QJsonObject> {
                                   const auto release = releaseNamed(database, version);
                                   if (!release)
                                       return release.error();
                                   const auto standing = readRelease(database, release->id);
                                   if (!standing)
                                       return standing.error();
                                   const auto checks = checksOf(database, release->id);
                                   if (!checks)
                                       return checks.error();
                                   return releaseItem(*standing, *checks);
                               }).result();
        if (!item)
            return call.fail(item.error());
        if (call.wantsJson())
            call.print(*item);
        else
            call.print(itemLine(u"releases"_s, *item));
        return ExitDone;
    }

    static Result<Done> create(const Call &call, Store &store, const QString &version)
    {
        const auto &options = call.options();
        return store.write([&](Transaction &transaction) -> Result<Done> {
                        auto &database = transaction.database();
                        Release release {.id = ReleaseId::create(),
                                         .version = version,
                                         .service = options.value(u"service"_s),
                                         .plannedBy = transaction.author().actor,
                                         .rollbackTo = options.value(u"rollback-to"_s)};
                        if (options.isSet(u"build"_s)) {
                            const auto build = buildNumbered(database, options.value(u"build"_s));
                            if (!build)
                                return build.error();
                            release.build = build->id;
                            release.commit = build->commit;
                            if (release.service.isEmpty())
                                release.service = build->pipeline;
                        }
                        QList<StoryId> stories;
                        QList<Story> contents;
                        for (const auto &named : options.values(u"story"_s)) {
                            const auto story = storyNamed(database, named);
                            if (!story)
                                return story.error();
                            stories.append(story->id);
                            contents.append(*story);
                        }
                        release.notes = notesFor(contents);
                        const auto others = releases().load(database);
                        if (!others)
                            return others.error();
                        if (const auto fault = faultIn(release, *others);
                            fault != ReleaseFault::None)
                            return faultError(fault, release);
                        const auto now = QDateTime::currentDateTimeUtc();
                        return applyDeed(transaction, planned(release, stories, now).changes());
                    }).result();
    }

    static Error faultError(ReleaseFault fault, const Release &release)
    {
        if (fault == ReleaseFault::VersionTaken)
            return ReleaseWords::refusal(
                    words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                            "%1 %2 was planned already."))
                            .arg(release.service, release.version),
                    words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand", "Choose another version.")),
                    u"version-taken"_s);
        return ReleaseWords::refusal(
                words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                        "Nobody said what is released.")),
                words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                        "Name a service or a build.")),
                u"no-service"_s);
    }

    static Result<Done> change(const Call &call, Store &store, const QString &deed,
                               const QString &version)
    {
        const auto reason = call.options().value(u"reason"_s);
        const auto gate = gateNamed(call.options().value(u"gate"_s));
        if (deed == "waive"_L1 && !gate)
            return unknown(call.options().value(u"gate"_s));
        const auto now = QDateTime::currentDateTimeUtc();
        return store.write([&](Transaction &transaction) -> Result<Done> {
                        const auto release = releaseNamed(transaction.database(), version);
                        if (!release)
                            return release.error();
                        const auto done = [](const auto &result) {
                            return result ? Result<Done>(Done {}) : Result<Done>(result.error());
                        };
                        if (deed == "seal"_L1)
                            return done(sealRelease(transaction, release->id, now));
                        if (deed == "waive"_L1)
                            return done(waiveGate(transaction, release->id, *gate, reason, now));
                        if (deed == "rehearse"_L1)
                            return done(rehearseRollback(transaction, release->id, reason, now));
                        if (deed == "recovered"_L1)
                            return recovered(transaction, *release, reason, now);
                        return done(settleRelease(transaction, release->id, now));
                    }).result();
    }

    // All of its checks that have not recovered.
    static Result<Done> recovered(Transaction &transaction, const Release &release,
                                  const QString &reason, const QDateTime &now)
    {
        const auto checks = checksOf(transaction.database(), release.id);
        if (!checks)
            return checks.error();
        for (const auto &check : *checks) {
            if (check.outcome == CheckOutcome::Recovered
                || check.outcome == CheckOutcome::CalledByPerson)
                continue;
            if (const auto done = callRecovered(transaction, check.id, reason, now); !done)
                return done.error();
        }
        return Done {};
    }

    // Who sits here, and what their passphrase is compared with.
    struct Signer
    {
        ReleaseStanding standing = {};
        Member member = {};
        std::optional<SigningKey> key = {};
    };

    static Result<Member> meIn(Database &database, const QList<Member> &members,
                               const QString &actor)
    {
        std::ignore = database;
        if (const auto me = memberCalled(members, actor))
            return *me;
        return ReleaseWords::refusal(
                words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                        "%1 is not a member of this team."))
                        .arg(actor),
                words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                        "DAYSHIFT_ME names who you are.")),
                u"no-member"_s);
    }

    static Result<Signer> signer(Database &database, const QString &version, const QString &actor)
    {
        const auto release = releaseNamed(database, version);
        if (!release)
            return release.error();
        const auto standing = readRelease(database, release->id);
        if (!standing)
            return standing.error();
        const auto me = meIn(database, standing->members, actor);
        if (!me)
            return me.error();
        const auto key = readSigningKey(database, me->id);
        if (!key)
            return key.error();
        return Signer {*standing, *me, *key};
    }

    static Result<SigningProof> askedProof(MemberId member, const std::optional<SigningKey> &key)
    {
        const auto prompt = key
                ? words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand", "Signing passphrase: "))
                : words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                          "Choose your signing passphrase: "));
        return proofOf(member, key, readPassphrase(prompt));
    }

    static Result<Done> sign(const Call &call, Store &store, const QString &version, bool refuses)
    {
        const auto actor = store.author().actor;
        const auto who = store.read([&](Database &database) {
                                  return signer(database, version, actor);
                              }).result();
        if (!who)
            return who.error();
        auto role = RoleWords::named(call.options().value(u"as"_s));
        if (!role && !call.options().isSet(u"as"_s))
            role = turnOf(who->standing, actor);
        if (!role)
            return ReleaseWords::refusal(
                    words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                            "There is no role that you would sign for.")),
                    words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand", "Name one with --as.")),
                    u"no-role"_s);
        if (!refuses) { // before anybody types for nothing
            if (const auto may = maySign(who->standing, *role, actor); !may)
                return may.error();
        }
        const auto proof = askedProof(who->member.id, who->key);
        if (!proof)
            return proof.error();
        const SigningWish wish {.release = who->standing.release.id,
                                .role = *role,
                                .baselineHash = who->standing.release.baselineHash,
                                .proof = *proof};
        const auto reason = call.options().value(u"reason"_s);
        const auto now = QDateTime::currentDateTimeUtc();
        const auto given = store.write([&](Transaction &transaction) {
                                    return refuses ? refuseRelease(transaction, wish, reason, now)
                                                   : signRelease(transaction, wish, now);
                                }).result();
        return given ? Result<Done>(Done {}) : Result<Done>(given.error());
    }

    static int changePassphrase(const Call &call, Store &store)
    {
        const auto actor = store.author().actor;
        const auto who = store.read([&](Database &database) -> Result<Signer> {
                                  const auto all = memberNamed(database, actor);
                                  if (!all)
                                      return all.error();
                                  const auto key = readSigningKey(database, all->id);
                                  if (!key)
                                      return key.error();
                                  return Signer {.member = *all, .key = *key};
                              }).result();
        if (!who)
            return call.fail(who.error());
        std::optional<SigningProof> old;
        if (who->key) {
            const auto proof = askedProof(who->member.id, who->key);
            if (!proof)
                return call.fail(proof.error());
            old = *proof;
        }
        const auto chosen = askedProof(who->member.id, {});
        if (!chosen)
            return call.fail(chosen.error());
        const auto now = QDateTime::currentDateTimeUtc();
        const auto done = store.write([&](Transaction &transaction) {
                                   return old ? replaceKey(transaction, *old, *chosen, now)
                                              : admit(transaction, *chosen, now);
                               }).result();
        if (!done)
            return call.fail(done.error());
        call.say(words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                         "Your signing passphrase is set.")));
        return ExitDone;
    }

    static Result<Done> deploy(const Call &call, Services &services, const QString &version)
    {
        auto &store = services.store();
        const auto now = QDateTime::currentDateTimeUtc();
        const auto plan = store.read([&](Database &database) -> Result<DeploymentPlan> {
                                   const auto release = releaseNamed(database, version);
                                   if (!release)
                                       return release.error();
                                   const auto standing = readRelease(database, release->id);
                                   if (!standing)
                                       return standing.error();
                                   if (const auto may = mayDeploy(*standing, store.author().actor);
                                       !may)
                                       return may.error();
                                   return planDeployment(database, *standing);
                               }).result();
        if (!plan)
            return plan.error();
        if (!plan->whyNot.isEmpty() || !call.options().isSet(u"yes"_s))
            return ReleaseWords::refusal(
                    plan->whyNot.isEmpty()
                            ? effectOf(plan->connection, plan->wish).title
                            : plan->whyNot,
                    plan->whyNot.isEmpty()
                            ? words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                                      "Say so with --yes."))
                            : words(QT_TRANSLATE_NOOP("Dayshift::ReleaseCommand",
                                                      "Start it on the server: Dayshift recognises "
                                                      "it by its commit.")),
                    u"not-started"_s);
        const auto going = store.write([&](Transaction &transaction) -> Result<Release> {
                                    const auto release
                                            = releaseNamed(transaction.database(), version);
                                    return release ? beginDeployment(transaction, release->id, now)
                                                   : release;
                                }).result();
        if (!going)
            return going.error();
        const auto asked = waitFor(services.network().actions().perform(plan->wish));
        if (asked)
            return Done {};
        const auto back = store.write([&](Transaction &transaction) {
                                   return notDeployed(transaction, going->id, now);
                               }).result();
        return back ? Result<Done>(asked.error()) : Result<Done>(back.error());
    }
};

static const ReleaseCommand theCommand;

} // namespace Dayshift
