// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/donewords.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString DoneWords::kindName(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Manual:
        return tr("Ticked by a person");
    case CheckKind::UnitTests:
        return tr("Unit tests run in the pipeline");
    case CheckKind::IntegrationTests:
        return tr("Integration tests run in the pipeline");
    case CheckKind::Functional:
        return tr("Functional tests passed");
    case CheckKind::Performance:
        return tr("Performance tests passed");
    case CheckKind::Security:
        return tr("Security tests passed");
    case CheckKind::Criteria:
        return tr("All acceptance criteria are met");
    case CheckKind::Unblocked:
        return tr("Not blocked");
    case CheckKind::PartsDone:
        return tr("All sub-stories are done");
    case CheckKind::HasBuild:
        return tr("A build");
    case CheckKind::HasOwner:
        return tr("An owner");
    case CheckKind::HasEstimate:
        return tr("An estimate");
    case CheckKind::HasCriteria:
        return tr("Acceptance criteria");
    }
    return {};
}

QString DoneWords::roleName(Role role)
{
    switch (role) {
    case Role::Guest:
        return tr("Owner");
    case Role::ProductOwner:
        return tr("Product owner");
    case Role::ScrumMaster:
        return tr("Scrum master");
    case Role::Developer:
        return tr("Developer");
    case Role::DevTester:
        return tr("DevTester");
    case Role::PerformanceEngineer:
        return tr("Performance engineer");
    case Role::SecurityTester:
        return tr("Security tester");
    case Role::OperationsEngineer:
        return tr("Operations engineer");
    }
    return {};
}

QString DoneWords::ruleName(EntryRule rule)
{
    switch (rule) {
    case EntryRule::Build:
        return tr("A build");
    case EntryRule::Owner:
        return tr("An owner");
    case EntryRule::Estimate:
        return tr("An estimate");
    case EntryRule::Criteria:
        return tr("Acceptance criteria");
    case EntryRule::DefinitionOfDone:
        return tr("The definition of done");
    }
    return {};
}

QString DoneWords::nameOf(const DoneCheck &check)
{
    return check.name.isEmpty() ? kindName(check.kind) : check.name;
}

QString DoneWords::state(const CheckResult &result)
{
    switch (result.state) {
    case CheckState::Holds:
        return tr("holds");
    case CheckState::Open:
        return tr("open");
    case CheckState::Waiting:
        return tr("waits");
    case CheckState::Running:
        return tr("running");
    case CheckState::Failed:
        return tr("failed");
    case CheckState::NotSeen:
        break;
    }
    return tr("not seen");
}

static QString buildName(const CheckResult &result)
{
    return DoneWords::tr("build %1 of %2", "number and pipeline")
            .arg(result.build->number, result.build->pipeline);
}

QString DoneWords::evidence(const CheckResult &result, const Format &format, const QDateTime &now)
{
    if (!result.holds())
        return reason(result);
    if (result.check.kind == CheckKind::Manual) {
        return tr("%1 (%2, %3)", "a word of evidence; who, when")
                .arg(result.tick.evidence, result.tick.by, format.moment(result.tick.at, now));
    }
    if (result.build) {
        return result.at.isValid()
                ? tr("%1, %2", "a build; when").arg(buildName(result), format.moment(result.at, now))
                : buildName(result);
    }
    if (result.check.kind == CheckKind::Criteria) {
        return result.all == 0 ? tr("it has no criteria")
                               : tr("%1 of %2 are met").arg(result.part).arg(result.all);
    }
    return {};
}

QString DoneWords::reasonOfBuilds(const CheckResult &result)
{
    if (!result.build)
        return tr("no build names the story");
    switch (result.state) {
    case CheckState::Waiting:
        return tr("waits for its turn in %1").arg(buildName(result));
    case CheckState::Running:
        return tr("not finished in %1").arg(buildName(result));
    case CheckState::Failed:
        return tr("failed in %1").arg(buildName(result));
    case CheckState::Holds:
    case CheckState::Open:
    case CheckState::NotSeen:
        break;
    }
    return result.wasSeenBefore
            ? tr("passed for an older commit, not for the newest one (%1)").arg(buildName(result))
            : tr("not seen for the newest commit (%1)").arg(buildName(result));
}

QString DoneWords::reason(const CheckResult &result)
{
    switch (result.check.kind) {
    case CheckKind::Manual:
        return tr("nobody has ticked it");
    case CheckKind::UnitTests:
    case CheckKind::IntegrationTests:
    case CheckKind::Functional:
    case CheckKind::Performance:
    case CheckKind::Security:
        return reasonOfBuilds(result);
    case CheckKind::Criteria:
        return tr("%1 of %2 are met").arg(result.part).arg(result.all);
    case CheckKind::Unblocked:
        return tr("it is blocked");
    case CheckKind::PartsDone:
        return tr("%n sub-stories are open", nullptr, result.part);
    case CheckKind::HasBuild:
        return tr("no build names the story");
    case CheckKind::HasOwner:
        return tr("it is nobody's");
    case CheckKind::HasEstimate:
        return tr("nobody has estimated it");
    case CheckKind::HasCriteria:
        return tr("it has no criteria");
    }
    return {};
}

QString DoneWords::help(const CheckResult &result)
{
    const auto &names = result.helpers;
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return tr("%1 can help.", "one name").arg(names.first());
    return tr("%1 or %2 can help.", "two names").arg(names[0], names[1]);
}

QString DoneWords::line(const CheckResult &result)
{
    const auto words = tr("%1: %2.", "a check; why it does not hold")
                               .arg(nameOf(result.check), reason(result));
    const auto who = help(result);
    return who.isEmpty() ? words : tr("%1 %2", "why; who can help").arg(words, who);
}

QString DoneWords::title(const QList<EntryRefusal> &refused, const QString &column)
{
    if (refused.size() != 1)
        return tr("%n stories cannot go into %1 yet.", nullptr, int(refused.size())).arg(column);
    const int number = refused.first().story.number;
    return number > 0 ? tr("#%1 cannot go into %2 yet.").arg(number).arg(column)
                      : tr("A new story cannot go into %1 yet.").arg(column);
}

Error DoneWords::error(const EntryVerdict &verdict, const QString &column)
{
    static constexpr qsizetype MostNamed = 3;
    QStringList lines {title(verdict.refused, column)};
    for (const auto &refusal : verdict.refused.mid(0, MostNamed)) {
        for (const auto &missing : refusal.missing) {
            lines.append(verdict.refused.size() == 1
                                 ? line(missing)
                                 : tr("#%1: %2", "a story; what is missing")
                                           .arg(refusal.story.number)
                                           .arg(line(missing)));
        }
    }
    return {.kind = Error::Kind::Invalid,
            .what = lines.join(u' '),
            .safe = tr("Nothing was moved."),
            .todo = tr("Finish what is missing, or say why it may go there without it."),
            .code = u"entry-refused"_s};
}

QString DoneWords::closing(const DoneStanding &standing, const Story &story)
{
    if (!story.closedAt.isValid())
        return {};
    if (!standing.closing) {
        if (!standing.definition)
            return {};
        return standing.isImported
                ? tr("Imported: it was closed elsewhere, before any definition of done here.")
                : tr("Closed before there was a definition of done.");
    }
    const int then = standing.closing->version;
    const int now = standing.definition ? standing.definition->version : then;
    return then == now ? tr("Closed under version %1.").arg(then)
                       : tr("Closed under version %1; version %2 holds now.").arg(then).arg(now);
}

} // namespace Dayshift
