// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/buildstory.h"

#include "models/pipeline/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

class Teller
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::BuildStory)
public:
    const PipelineState &state;
    const Reading &reading;
    const PipelineTrace &trace;
    const PipelineWords &words;
    const QDateTime &now;

    [[nodiscard]] QString what() const
    {
        if (state.belief == Belief::Stale)
            return silence();
        if (state.known)
            return trouble(tr("%1 failed, as is known."), tr("%1 failed, as is known: %2."),
                           tr("Build %1 failed, as is known."))
                    + u' ' + plainName(state.known->reason);
        if (state.isFlaky())
            return tr("Build %1 passed, but only on a retry, as %2 of the last 10 builds did.")
                    .arg(number(), words.format().count(state.retries));
        switch (state.build.status) {
        case Status::Failed:
            return trouble(tr("%1 failed."), tr("%1 failed: %2."),
                           tr("Build %1 failed. The server does not say in which stage."));
        case Status::Unstable:
            return trouble(tr("%1 ended unstable."), tr("%1 ended unstable: %2."),
                           tr("Build %1 ended unstable: tests failed, or a failure was allowed."));
        case Status::Cancelled:
            return tr("Build %1 was cancelled, by a person or by the server.").arg(number());
        case Status::Running:
            return running();
        case Status::Queued:
            return tr("Build %1 waits for its turn on the server.").arg(number());
        case Status::WaitingForApproval:
            return tr("Build %1 waits for people: %2 goes on when somebody agrees.")
                    .arg(number(), stageName(tr("it")));
        case Status::Passed:
            return passed();
        case Status::Skipped:
            return tr("Build %1 was not run.").arg(number());
        case Status::Unknown:
            break;
        }
        return tr("The server has a word for the state of build %1 that Dayshift does not know.")
                .arg(number());
    }

    [[nodiscard]] QString safe() const
    {
        if (state.belief == Belief::Stale)
            return state.asOf.isValid() ? tr("What you see is from %1. Nothing of it was changed.")
                                                  .arg(words.format().moment(state.asOf, now))
                                        : tr("Nothing was changed.");
        const auto &deploy = state.cells.back();
        if (!deploy.reported)
            return tr("Dayshift cannot tell whether this was deployed: the server names no deploy "
                      "stage.");
        switch (deploy.status) {
        case Status::Passed:
            return deploy.finishedAt.isValid()
                    ? tr("This build was deployed %1.")
                              .arg(words.format().moment(deploy.finishedAt, now))
                    : tr("This build was deployed.");
        case Status::Running:
            return tr("This build is being deployed now.");
        case Status::Failed:
        case Status::Unstable:
        case Status::Cancelled:
            return tr(
                    "The deployment did not end well. Look what runs there before anything else.");
        case Status::Queued:
        case Status::WaitingForApproval:
        case Status::Skipped:
        case Status::Unknown:
            break;
        }
        return tr("Nothing of this build was deployed.") + deployedBefore();
    }

    [[nodiscard]] QString todo() const
    {
        if (state.belief == Belief::Stale)
            return tr("Dayshift tries again by itself. If it stays so, look whether the server "
                      "runs and whether the connection is still right.");
        if (state.known)
            return tr("Nothing before %1: %2 marked it as known.")
                    .arg(words.format().date(state.known->endsAt.addSecs(-1), now),
                         plainName(state.known->author));
        if (state.isFlaky())
            return tr("Find the test that does not always pass; until then a pass says little.");
        switch (state.build.status) {
        case Status::Failed:
        case Status::Unstable:
            return look(tr("Open its page and read the log of %1 from the first failing line.")
                                .arg(stageName(tr("the build"))));
        case Status::Cancelled:
            return look(tr("If nobody meant to cancel it, run it again on the server."));
        case Status::WaitingForApproval:
            return look(tr("Open its page to agree or to refuse."));
        case Status::Unknown:
            return look(tr("Open its page to see what the server says."));
        case Status::Running:
        case Status::Queued:
        case Status::Passed:
        case Status::Skipped:
            break;
        }
        return tr("Nothing.");
    }

private:
    [[nodiscard]] QString number() const
    {
        const auto plain = plainName(state.build.number);
        return plain.isEmpty() ? words.name(state) : u'#' + plain;
    }

    [[nodiscard]] QString stageName(const QString &otherwise) const
    {
        const auto *stage = stageToLookAt(state);
        if (!stage)
            return otherwise;
        const auto kind = PipelineWords::stageName(*stage);
        const auto name = plainName(stage->name, 80);
        if (kind.isEmpty() || name.isEmpty() || name.compare(kind, Qt::CaseInsensitive) == 0)
            return kind.isEmpty() ? otherwise : kind;
        return tr("%1 (%2)", "a kind of stage, and its name on the server").arg(kind, name);
    }

    [[nodiscard]] QString trouble(const QString &bare, const QString &detailed,
                                  const QString &unnamed) const
    {
        const auto *stage = stageToLookAt(state);
        if (!stage)
            return unnamed.arg(number());
        auto detail = stage->detail.isEmpty() && stage->testsTotal > 0 ? words.detail(*stage)
                                                                       : plainName(stage->detail);
        if (detail.endsWith(u'.'))
            detail.chop(1);
        auto text = detail.isEmpty() ? bare.arg(stageName(number()))
                                     : detailed.arg(stageName(number()), detail);
        if (const auto test = plainName(stage->firstFailed); !test.isEmpty())
            text += u' ' + tr("First failing test: %1.").arg(test);
        const auto flaky = std::ranges::find(trace.flaky, stage->name, &FlakyTest::stage);
        if (flaky != trace.flaky.end())
            text += u' '
                    + tr("%1 is flaky: it passed on a retry in %2 of the last %3 reports.")
                              .arg(plainName(flaky->name, 160),
                                   words.format().count(flaky->how.passedOnRetry),
                                   words.format().count(flaky->how.of));
        const auto alike = std::ranges::count(state.stages, stage->status, &Stage::status);
        if (alike > 1)
            text += u' ' + tr("%n more stages ended the same way.", nullptr, int(alike) - 1);
        return text;
    }

    [[nodiscard]] QString running() const
    {
        const auto *stage = stageToLookAt(state);
        const auto since
                = stage && stage->startedAt.isValid() ? stage->startedAt : state.build.startedAt;
        if (!since.isValid())
            return tr("%1 is running.").arg(stageName(tr("Build %1").arg(number())));
        return tr("%1 is running for %2.")
                .arg(stageName(tr("Build %1").arg(number())), words.length(since, {}, now));
    }

    [[nodiscard]] QString passed() const
    {
        const auto took = state.build.finishedAt.isValid()
                ? words.length(state.build.startedAt, state.build.finishedAt, now)
                : QString();
        return took.isEmpty() ? tr("Build %1 passed.").arg(number())
                              : tr("Build %1 passed in %2.").arg(number(), took);
    }

    [[nodiscard]] QString silence() const
    {
        const auto server = plainName(state.connectionName);
        if (!state.asOf.isValid())
            return tr("%1 was not read yet.").arg(server);
        const auto text = tr("%1 has not answered for %2.")
                                  .arg(server, words.format().age(state.asOf, now));
        const auto reason = plainName(reading.reason);
        return reason.isEmpty() ? text : text + u' ' + reason;
    }

    [[nodiscard]] QString deployedBefore() const
    {
        if (!trace.deployed || trace.deployed->id == state.build.id)
            return {};
        const auto &deployed = *trace.deployed;
        const auto number = plainName(deployed.number);
        const auto when = words.format().moment(trace.deployedAt, now);
        const auto place = plainName(trace.environment, 80);
        auto text = place.isEmpty() ? tr("Build #%1 is what was deployed last, %2.").arg(number, when)
                                    : tr("%1 runs #%2 since %3.", "an environment, a build, a time")
                                              .arg(place, number, when);
        if (!deployed.commit.isEmpty() && !state.build.commit.isEmpty()
            && deployed.commit != state.build.commit && deployed.startedAt < state.build.startedAt)
            text += u' ' + tr("It does not have this change.");
        return u' ' + text;
    }

    [[nodiscard]] QString look(const QString &text) const
    {
        return pageOf(state.build).isValid()
                ? text
                : tr("The server gave no page for it. Look for %1 on the server.").arg(number());
    }
};

} // namespace

BuildStory BuildStory::of(const PipelineState &state, const Reading &reading,
                          const PipelineTrace &trace, const PipelineWords &words,
                          const QDateTime &now)
{
    const Teller teller {state, reading, trace, words, now};
    return {.what = teller.what(), .safe = teller.safe(), .todo = teller.todo()};
}

} // namespace Dayshift
