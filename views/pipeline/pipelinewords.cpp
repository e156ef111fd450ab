// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/pipelinewords.h"

#include "models/pipeline/plaintext.h"
#include "views/style/statusglyph.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype ShortHash = 7;

PipelineWords::PipelineWords(const Format &format)
    : m_format(format)
{
}

static Format &teamFormat()
{
    static Format format;
    return format;
}

void PipelineWords::setTeamFormat(const Format &format)
{
    teamFormat() = format;
}

const Format &PipelineWords::format() const
{
    return m_format ? *m_format : teamFormat();
}

QString PipelineWords::titleOf(PipelineGroup group)
{
    switch (group) {
    case PipelineGroup::NeedsAttention:
        return tr("Needs attention");
    case PipelineGroup::Running:
        return tr("Running");
    case PipelineGroup::WaitingForPeople:
        return tr("Waiting for people");
    case PipelineGroup::Passed:
        return tr("Passed");
    case PipelineGroup::NoReport:
        break;
    }
    return tr("No report");
}

QString PipelineWords::titleOf(StageKind kind)
{
    switch (kind) {
    case StageKind::Build:
        return tr("Build", "stage");
    case StageKind::Functional:
        return tr("Functional", "stage");
    case StageKind::Performance:
        return tr("Performance", "stage");
    case StageKind::Security:
        return tr("Security", "stage");
    case StageKind::Deploy:
        return tr("Deploy", "stage");
    case StageKind::Other:
        break;
    }
    return tr("Other", "stage");
}

QString PipelineWords::wordOf(Status status)
{
    switch (status) {
    case Status::Queued:
        return tr("waits");
    case Status::Running:
        return tr("running");
    case Status::WaitingForApproval:
        return tr("waits for sign-off");
    case Status::Passed:
        return tr("passed");
    case Status::Unstable:
        return tr("unstable");
    case Status::Failed:
        return tr("failed");
    case Status::Cancelled:
        return tr("cancelled");
    case Status::Skipped:
        return tr("not run");
    case Status::Unknown:
        break;
    }
    return tr("no report");
}

QString PipelineWords::ownerTitle()
{
    return tr("Owner");
}

QString PipelineWords::name(const PipelineState &state) const
{
    const auto name = plainName(state.key.name);
    return name.isEmpty() ? tr("(no name)") : name;
}

QString PipelineWords::change(const PipelineState &state) const
{
    const auto branch = plainName(state.build.branch);
    const auto what = (plainName(state.build.commit).left(ShortHash) + u' '
                       + plainName(state.build.message.section(u'\n', 0, 0)))
                              .trimmed();
    if (branch.isEmpty())
        return what;
    return what.isEmpty() ? branch : tr("%1 · %2", "branch and change").arg(branch, what);
}

QString PipelineWords::lasting(const QString &exactly, const QString &orLonger,
                               const PipelineState &state, const QDateTime &now) const
{
    return (state.sinceOrLonger ? orLonger : exactly).arg(format().age(state.since, now));
}

QString PipelineWords::deed(const BuildDeed &deed, const QDateTime &now) const
{
    const auto who = plainName(deed.actor, 80);
    const auto when = format().ago(deed.askedAt, now);
    switch (deed.outcome) {
    case BuildDeed::Outcome::Asked:
        return tr("%1 wanted something done with this build, %2. Whether the server did it is not "
                  "known.")
                .arg(who, when);
    case BuildDeed::Outcome::Failed:
        return tr("%1 wanted something done with this build, %2, and the server did not do it. %3")
                .arg(who, when, plainName(deed.reason));
    case BuildDeed::Outcome::Done:
        break;
    }
    switch (deed.act) {
    case Act::RunAgain:
        return tr("%1 had it run again, %2.").arg(who, when);
    case Act::RunFailedAgain:
        return tr("%1 had what failed run again, %2.").arg(who, when);
    case Act::Cancel:
        return tr("%1 had it cancelled, %2.").arg(who, when);
    case Act::Start:
        return tr("%1 had a new run started, %2.").arg(who, when);
    case Act::ReadLog:
        break;
    }
    return {};
}

QString PipelineWords::lateness(const PipelineState &state, const QDateTime &now) const
{
    if (state.belief != Belief::Ageing || !state.asOf.isValid())
        return {};
    return tr("read %1", "some time ago").arg(format().ago(state.asOf, now));
}

QString PipelineWords::headline(const PipelineState &state, const QDateTime &now) const
{
    if (state.belief == Belief::Stale) {
        return state.asOf.isValid() ? tr("No report for %1").arg(format().age(state.asOf, now))
                                    : tr("Not read yet");
    }
    const auto &since = state.since;
    if (state.known)
        return tr("Known until %1").arg(format().date(state.known->endsAt.addSecs(-1), now));
    if (state.isFlaky())
        return tr("Passed on a retry, %1 of the last 10").arg(format().count(state.retries));
    switch (state.build.status) {
    case Status::Failed:
        if (!since.isValid())
            return tr("Failing");
        return lasting(tr("Failing for %1"), tr("Failing for more than %1"), state, now);
    case Status::Unstable:
        if (!since.isValid())
            return tr("Unstable");
        return lasting(tr("Unstable for %1"), tr("Unstable for more than %1"), state, now);
    case Status::Cancelled:
        return since.isValid() ? tr("Cancelled %1").arg(format().moment(since, now))
                               : tr("Cancelled");
    case Status::Running:
        if (const auto rest = estimate(state, now); !rest.isEmpty() && since.isValid())
            return tr("Started %1, %2", "a time, about 41 min to sign-off")
                    .arg(format().moment(since, now), rest);
        return since.isValid() ? tr("Started %1").arg(format().moment(since, now)) : tr("Running");
    case Status::Queued:
        return since.isValid() ? tr("Waits since %1").arg(format().moment(since, now))
                               : tr("Waits for its turn");
    case Status::WaitingForApproval:
        return since.isValid() ? tr("Waits for sign-off, %1").arg(format().age(since, now))
                               : tr("Waits for sign-off");
    case Status::Passed:
        return since.isValid() ? tr("Passed %1").arg(format().moment(since, now)) : tr("Passed");
    case Status::Skipped:
        return tr("Not run");
    case Status::Unknown:
        break;
    }
    return tr("No report");
}

QString PipelineWords::length(const QDateTime &start, const QDateTime &end,
                              const QDateTime &now) const
{
    // A feed that tells one time of what is over says nothing of how long it took.
    if (!start.isValid() || (end.isValid() && start >= end))
        return {};
    return format().span(std::chrono::milliseconds(start.msecsTo(end.isValid() ? end : now)));
}

QString PipelineWords::stage(const StageCell &cell, const StageTimes &usual,
                             const QDateTime &until) const
{
    if (!cell.reported)
        return tr("none", "a pipeline without such a stage");
    const auto words = [&]() -> QString {
        switch (cell.status) {
        case Status::Passed:
            if (const auto what = plainName(cell.detail);
                cell.kind == StageKind::Deploy && !what.isEmpty())
                return what;
            return cell.finishedAt.isValid() ? length(cell.startedAt, cell.finishedAt, until)
                                             : QString();
        case Status::Running:
            if (const auto whole = usual.of(cell.kind);
                whole.count() > 0 && cell.startedAt.isValid())
                return ofUsual(std::chrono::milliseconds(cell.startedAt.msecsTo(until)), whole);
            return length(cell.startedAt, {}, until);
        case Status::WaitingForApproval:
            return tr("sign-off", "a stage waits for it");
        case Status::Failed:
        case Status::Unstable:
            if (const auto what = plainName(cell.detail); !what.isEmpty())
                return what;
            return cell.testsFailed > 0 ? tr("%1 of %2 failed", "tests")
                                                  .arg(format().count(cell.testsFailed),
                                                       format().count(cell.testsTotal))
                    : cell.testsFlaky > 0
                    ? tr("%1 flaky", "tests").arg(format().count(cell.testsFlaky))
                    : QString();
        case Status::Queued:
        case Status::Cancelled:
        case Status::Skipped:
        case Status::Unknown:
            break;
        }
        return {};
    }();
    const auto shown = words.isEmpty() ? wordOf(cell.status) : words;
    return cell.more > 0 ? tr("%1 +%2", "a stage, and so many more of its kind")
                                   .arg(shown, format().count(cell.more))
                         : shown;
}

QString PipelineWords::detail(const Stage &stage) const
{
    if (const auto words = plainName(stage.detail); !words.isEmpty())
        return words;
    if (stage.testsTotal <= 0)
        return wordOf(stage.status);
    QStringList parts;
    const auto failed = stage.testsFailed + stage.testsErrors;
    if (failed > 0)
        parts.append(tr("%1 of %2 failed", "tests")
                             .arg(format().count(failed), format().count(stage.testsTotal)));
    else
        parts.append(tr("%1 passed", "tests").arg(format().count(stage.testsPassed)));
    if (stage.testsFlaky > 0)
        parts.append(tr("%1 flaky", "tests").arg(format().count(stage.testsFlaky)));
    if (stage.testsSkipped > 0)
        parts.append(tr("%1 skipped", "tests").arg(format().count(stage.testsSkipped)));
    return parts.join(u", "_s);
}

QString PipelineWords::stageTime(const Stage &stage, const StageTimes &usual,
                                 const QDateTime &until) const
{
    const auto whole = usual.of(stage.name);
    if (stage.status == Status::Running && stage.startedAt.isValid() && whole.count() > 0)
        return ofUsual(std::chrono::milliseconds(stage.startedAt.msecsTo(until)), whole);
    if (stage.status == Status::Queued && stage.queuedAt.isValid())
        return tr("waits %1", "so long for its start").arg(format().age(stage.queuedAt, until));
    return length(stage.startedAt, stage.finishedAt, until);
}

QString PipelineWords::ofUsual(std::chrono::milliseconds gone,
                               std::chrono::milliseconds usual) const
{
    using namespace std::chrono_literals;
    const auto shown = std::max(gone, 0ms);
    if (usual < 1min && shown < 1min)
        return tr("%1 of %2 s", "seconds gone of the usual ones")
                .arg(format().count(shown / 1s), format().count(std::max<qint64>(usual / 1s, 1)));
    if (usual < 1h && shown < 1h)
        return tr("%1 of %2 min", "minutes gone of the usual ones")
                .arg(format().count(shown / 1min),
                     format().count(std::max<qint64>(usual / 1min, 1)));
    return tr("%1 of %2", "a span gone of the usual one")
            .arg(format().span(shown), format().span(usual));
}

static std::optional<Rest> restOf(const PipelineState &state, const QDateTime &now)
{
    if (state.build.status != Status::Running || state.belief == Belief::Stale)
        return std::nullopt;
    return restOf(std::span(state.stages.constData(), std::size_t(state.stages.size())),
                  state.usual, now);
}

QString PipelineWords::estimate(const PipelineState &state, const QDateTime &now) const
{
    const auto rest = restOf(state, now);
    if (!rest || rest->length < std::chrono::minutes(1))
        return {};
    const auto length = format().estimate(rest->length);
    return rest->toPeople ? tr("%1 to sign-off", "about 41 min").arg(length)
                          : tr("%1 to go", "about 41 min").arg(length);
}

double PipelineWords::share(const PipelineState &state, const QDateTime &now) const
{
    const auto rest = restOf(state, now);
    if (!rest || !state.build.startedAt.isValid())
        return -1;
    const auto gone = std::max<qint64>(state.build.startedAt.msecsTo(now), 0);
    const auto whole = gone + rest->length.count();
    return whole > 0 ? double(gone) / double(whole) : -1;
}

QString PipelineWords::ownership(const PipelineState &state, const QDateTime &now) const
{
    if (state.claim) {
        const auto &claim = *state.claim;
        const auto stage = plainName(claim.stage, 80);
        const auto since = format().moment(claim.at, now);
        return stage.isEmpty() ? tr("%1 has it since %2").arg(plainName(claim.person), since)
                               : tr("%1 has %2 since %3", "a person, a stage, a time")
                                         .arg(plainName(claim.person), stage, since);
    }
    return state.suggested.isEmpty()
            ? tr("Nobody has it")
            : tr("Nobody has it, the last change is by %1").arg(state.suggested);
}

QString PipelineWords::known(const PipelineState &state, const QDateTime &now) const
{
    if (!state.known)
        return {};
    return tr("Known until %1: %2")
            .arg(format().date(state.known->endsAt.addSecs(-1), now),
                 plainName(state.known->reason));
}

QString PipelineWords::spent(const PipelineState &state, const QDateTime &now) const
{
    const auto spent
            = spentOn(state.build,
                      std::span(state.stages.constData(), std::size_t(state.stages.size())), now);
    if (!spent)
        return length(state.build.startedAt, state.build.finishedAt, now);
    const auto worked = format().span(spent->worked);
    return spent->waited < std::chrono::minutes(1)
            ? worked
            : tr("%1 + %2", "time worked, time waited").arg(worked, format().span(spent->waited));
}

QString PipelineWords::stageName(const Stage &stage)
{
    return stage.kind == StageKind::Other ? plainName(stage.name, 80) : titleOf(stage.kind);
}

QString PipelineWords::title(const PipelineState &state) const
{
    const auto number = plainName(state.build.number);
    return number.isEmpty() ? name(state)
                            : tr("%1 #%2", "pipeline and build").arg(name(state), number);
}

QString PipelineWords::subtitle(const PipelineState &state, const QDateTime &now) const
{
    if (state.belief == Belief::Stale) {
        return state.asOf.isValid() ? tr("%1, as of %2")
                                              .arg(StatusGlyph::word(state.build.status),
                                                   format().moment(state.asOf, now))
                                    : tr("Not read yet");
    }
    const auto *stage = stageToLookAt(state);
    // Of what people are waited for: since when, and not when the build began.
    const auto at = stage && stage->finishedAt.isValid()           ? stage->finishedAt
            : isOver(state.build.status)                           ? state.build.finishedAt
            : state.build.status == Status::WaitingForApproval     ? state.since
            : stage && stage->startedAt.isValid()                  ? stage->startedAt
                                                                   : state.build.startedAt;
    const auto what = stage ? tr("%1 %2", "stage and what became of it")
                                      .arg(stageName(*stage), wordOf(stage->status))
                            : headline(state, now);
    if (!stage || !at.isValid())
        return what;
    return tr("%1 %2, %3", "what, when, how long ago")
            .arg(what, format().moment(at, now), format().ago(at, now));
}

QString PipelineWords::record(const PipelineState &state) const
{
    const auto failed = std::ranges::count(state.history, Status::Failed, &HistoryBar::status);
    const auto over = std::ranges::count_if(
            state.history, [](const HistoryBar &bar) { return isOver(bar.status); });
    if (over < 2)
        return {};
    if (failed == 0)
        return tr("None of the last %n builds failed", nullptr, int(over));
    return tr("Failed %1 of the last %n builds", nullptr, int(over)).arg(format().count(failed));
}

QString PipelineWords::raw(const QString &rawStatus)
{
    const auto word = plainName(rawStatus, 80);
    return word.isEmpty() ? QString() : tr("The server says: %1").arg(word);
}

QString PipelineWords::sentence(const StageCell &cell, const PipelineState &state,
                                const QDateTime &now) const
{
    const auto kind = titleOf(cell.kind);
    if (!cell.reported)
        return tr("%1: no such stage").arg(kind);
    QStringList parts {tr("%1 %2", "stage and what became of it").arg(kind, wordOf(cell.status))};
    if (signOf(cell, state) == Sign::Blocked)
        parts.append(tr("a known failure"));
    if (const auto detail = plainName(cell.detail); !detail.isEmpty())
        parts.append(detail);
    if (cell.startedAt.isValid() && (cell.finishedAt.isValid() || cell.status == Status::Running)) {
        const auto end = cell.finishedAt.isValid() ? cell.finishedAt : now;
        if (cell.startedAt < end)
            parts.append(
                    format().spokenSpan(std::chrono::milliseconds(cell.startedAt.msecsTo(end))));
        if (const auto usual = state.usual.of(cell.kind);
            cell.status == Status::Running && usual.count() > 0)
            parts.append(tr("usually %1").arg(format().spokenSpan(usual)));
    }
    if (cell.more > 0)
        parts.append(tr("and %n more stages of this kind", nullptr, cell.more));
    return parts.join(u", "_s);
}

QString PipelineWords::sentence(const PipelineState &state, const QDateTime &now) const
{
    QStringList parts {name(state)};
    if (const auto branch = plainName(state.build.branch); !branch.isEmpty())
        parts.append(tr("branch %1").arg(branch));
    parts.append(headline(state, now));
    if (const auto late = lateness(state, now); !late.isEmpty())
        parts.append(late);
    if (state.known)
        parts.append(tr("known failure: %1").arg(plainName(state.known->reason)));
    if (state.known && state.since.isValid())
        parts.append(lasting(tr("failing for %1"), tr("failing for more than %1"), state, now));
    if (state.belief == Belief::Stale)
        parts.append(tr("last known as %1").arg(wordOf(state.build.status)));
    if (const auto message = plainName(state.build.message.section(u'\n', 0, 0), 120);
        !message.isEmpty())
        parts.append(message);
    for (const auto &cell : state.cells) {
        if (cell.reported)
            parts.append(sentence(cell, state, knownUntil(state, now)));
    }
    if (state.others.reported)
        parts.append(tr("%n more stages", nullptr, state.others.more + 1));
    if (const auto history = record(state); !history.isEmpty())
        parts.append(history);
    parts.append(ownership(state, now));
    return parts.join(u", "_s) + u'.';
}

// "functional tests: passed", one a line: all that stand in one cell.
static QStringList namesOf(const PipelineState &state, StageKind kind)
{
    QStringList names;
    for (const auto &stage : state.stages) {
        if (stage.kind == kind && names.size() < 12)
            names.append(plainName(stage.name, 80) + u": "_s + PipelineWords::wordOf(stage.status));
    }
    return names;
}

QString PipelineWords::toolTip(const StageCell &cell, const PipelineState &state,
                               const QDateTime &now) const
{
    QStringList lines {sentence(cell, state, now)};
    if (cell.more > 0)
        lines += namesOf(state, cell.kind);
    if (cell.startedAt.isValid())
        lines.append(tr("Started %1").arg(format().full(cell.startedAt)));
    if (cell.finishedAt.isValid())
        lines.append(tr("Ended %1").arg(format().full(cell.finishedAt)));
    if (const auto word = raw(cell.rawStatus); !word.isEmpty())
        lines.append(word);
    return lines.join(u'\n');
}

QString PipelineWords::toolTip(const PipelineState &state, const QDateTime &now) const
{
    QStringList lines {title(state)};
    if (const auto what = change(state); !what.isEmpty())
        lines.append(what);
    if (const auto author = plainName(state.build.author); !author.isEmpty())
        lines.append(tr("by %1").arg(author));
    if (const auto server = plainName(state.connectionName); !server.isEmpty())
        lines.append(tr("read from %1").arg(server));
    if (const auto why = known(state, now); !why.isEmpty())
        lines.append(why);
    lines.append(ownership(state, now));
    if (state.build.startedAt.isValid())
        lines.append(tr("Started %1").arg(format().full(state.build.startedAt)));
    if (state.build.finishedAt.isValid())
        lines.append(tr("Ended %1").arg(format().full(state.build.finishedAt)));
    if (const auto word = raw(state.build.rawStatus); !word.isEmpty())
        lines.append(word);
    return lines.join(u'\n');
}

Sign signOf(const PipelineState &state)
{
    return state.known ? Sign::Blocked : StatusGlyph::signOf(state.status());
}

static Sign known(const PipelineState &state, Status status)
{
    const bool fails = status == Status::Failed || status == Status::Unstable;
    return state.known && fails && status == state.build.status ? Sign::Blocked
                                                                : StatusGlyph::signOf(status);
}

Sign signOf(const StageCell &cell, const PipelineState &state)
{
    return known(state, cell.status);
}

Sign signOf(const Stage &stage, const PipelineState &state)
{
    return known(state, stage.status);
}

const Stage *stageToLookAt(const PipelineState &state)
{
    static constexpr std::array Order {Status::Failed, Status::Unstable, Status::Cancelled,
                                       Status::WaitingForApproval, Status::Running};
    // While something runs, a gate that comes later waits for nobody yet.
    const auto running = std::ranges::find(state.stages, Status::Running, &Stage::status);
    if (state.build.status == Status::Running && running != state.stages.end()
        && std::ranges::none_of(state.stages, [](const Stage &stage) {
               return stage.status == Status::Failed || stage.status == Status::Unstable;
           }))
        return &*running;
    for (const auto status : Order) {
        const auto found = std::ranges::find(state.stages, status, &Stage::status);
        if (found != state.stages.end())
            return &*found;
    }
    return nullptr;
}

QDateTime knownUntil(const PipelineState &state, const QDateTime &now)
{
    return state.belief == Belief::Stale && state.asOf.isValid() ? state.asOf : now;
}

QUrl pageOf(const Build &build)
{
    return QUrl(plainPage(build.page), QUrl::StrictMode);
}

} // namespace Dayshift
