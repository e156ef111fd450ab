// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

// The run of this number, by the number that its interface knows it by.
static QJsonObject runIn(const QJsonValue &answer, const QString &number)
{
    for (const auto &run : objectsIn(answer["workflow_runs"_L1])) {
        if (idOf(run["run_number"_L1]) == number || idOf(run["index_in_repo"_L1]) == number)
            return run;
    }
    return {};
}

static Error tooOld()
{
    return Desk::cannot(
            QCoreApplication::translate("Dayshift::Steps",
                                        "This version of the server cannot be told to do that."),
            QCoreApplication::translate("Dayshift::Steps", "Do it on the build's page."));
}

static Step anyAnswer(Step step)
{
    step.takesAnything = true; // an older server has no such page
    return step;
}

static Result<Step> log(const Desk &desk, const QString &project, const QString &run,
                        const Wish &wish)
{
    if (!wish.has(u"jobs"_s))
        return desk.ask(u"jobs"_s, run + u"/jobs"_s);
    const auto answer = wish.json(u"jobs"_s);
    const auto jobs = answer["jobs"_L1].isArray() ? answer["jobs"_L1] : answer["workflow_jobs"_L1];
    const auto job = Desk::named(jobs, wish.stage.name, {u"failure"_s}, "conclusion"_L1,
                                 "name"_L1);
    const auto id = idOf(job["id"_L1]);
    if (id.isEmpty())
        return Desk::hasNoLog(wish.stage.name);
    return desk.readText(u"/repos/%1/actions/jobs/%2/logs"_s.arg(project, Desk::encoded(id)));
}

static Result<Step> start(const Desk &desk, const QString &project, const QString &number,
                          const Wish &wish)
{
    if (!wish.has(u"tasks"_s))
        return desk.ask(u"tasks"_s, u"/repos/%1/actions/tasks?limit=50"_s.arg(project));
    const auto file = runIn(wish.json(u"tasks"_s), number)["workflow_id"_L1].toString();
    if (file.isEmpty())
        return Desk::hasNoPage();
    QJsonObject body {{u"ref"_s, wish.branchWanted()}};
    if (!wish.parameters.isEmpty())
        body.insert(u"inputs"_s, Desk::object(wish.parameters));
    return desk.post(
            u"/repos/%1/actions/workflows/%2/dispatches"_s.arg(project, Desk::encoded(file)), body);
}

Result<Step> Steps::ofGitea(const Desk &desk, const Wish &wish, bool isForgejo)
{
    static const QRegularExpression place(u"/([\\w.-]+/[\\w.-]+)/actions/runs/(\\d+)"_s);
    const auto match = place.match(wish.build.page);
    if (!match.hasMatch())
        return Desk::hasNoPage();
    const auto project = match.captured(1);
    const auto number = match.captured(2);
    if (isForgejo && (wish.act == Act::RunAgain || wish.act == Act::Cancel))
        return Desk::cannot(QCoreApplication::translate(
                "Dayshift::Steps",
                "Forgejo can be told to start a build, but not to run one again or to cancel it."));
    if (wish.act == Act::RunFailedAgain)
        return Desk::onlyAsAWhole();
    if (wish.has(Desk::Last))
        return Step::done(wish.said(Desk::Last));
    if (wish.act == Act::Start)
        return start(desk, project, number, wish);
    if (!wish.has(u"runs"_s))
        return anyAnswer(desk.ask(u"runs"_s, u"/repos/%1/actions/runs?limit=50"_s.arg(project)));
    const auto id = idOf(runIn(wish.json(u"runs"_s), number)["id"_L1]);
    if (id.isEmpty())
        return wish.act == Act::ReadLog ? Desk::hasNoLog(wish.stage.name) : tooOld();
    const auto run = u"/repos/%1/actions/runs/%2"_s.arg(project, Desk::encoded(id));
    if (wish.act == Act::ReadLog)
        return log(desk, project, run, wish);
    return desk.post(run + (wish.act == Act::Cancel ? u"/cancel"_s : u"/rerun"_s));
}

} // namespace Dayshift
