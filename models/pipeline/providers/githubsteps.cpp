// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

static Result<Step> startOnGitHub(const Desk &desk, const QString &project, const QString &run,
                                  const Wish &wish)
{
    if (!wish.has(u"run"_s))
        return desk.ask(u"run"_s, run);
    const auto workflow = idOf(wish.json(u"run"_s)["workflow_id"_L1]);
    if (workflow.isEmpty())
        return Desk::hasNoPage();
    QJsonObject body {{u"ref"_s, wish.branchWanted()}};
    if (!wish.parameters.isEmpty())
        body.insert(u"inputs"_s, Desk::object(wish.parameters));
    return desk.post(u"/repos/%1/actions/workflows/%2/dispatches"_s.arg(project,
                                                                        Desk::encoded(workflow)),
                     body);
}

static Result<Step> logOfGitHub(const Desk &desk, const QString &project, const QString &run,
                                const Wish &wish)
{
    if (!wish.has(u"jobs"_s))
        return desk.ask(u"jobs"_s, run + u"/jobs?filter=latest&per_page=100"_s);
    const auto job = Desk::named(wish.json(u"jobs"_s)["jobs"_L1], wish.stage.name,
                                 {u"failure"_s, u"timed_out"_s}, "conclusion"_L1, "name"_L1);
    const auto id = idOf(job["id"_L1]);
    if (id.isEmpty())
        return Desk::hasNoLog(wish.stage.name);
    return desk.readText(u"/repos/%1/actions/jobs/%2/logs"_s.arg(project, Desk::encoded(id)));
}

Result<Step> Steps::ofGitHub(const Desk &desk, const Wish &wish)
{
    static const QRegularExpression place(u"/([\\w.-]+/[\\w.-]+)/actions/runs/(\\d+)"_s);
    const auto match = place.match(wish.build.page);
    if (!match.hasMatch())
        return Desk::hasNoPage();
    if (wish.has(Desk::Last))
        return Step::done(wish.said(Desk::Last));
    const auto project = match.captured(1);
    const auto run = u"/repos/%1/actions/runs/%2"_s.arg(project, match.captured(2));
    switch (wish.act) {
    case Act::RunAgain:
        return desk.post(run + u"/rerun"_s);
    case Act::RunFailedAgain:
        return desk.post(run + u"/rerun-failed-jobs"_s);
    case Act::Cancel:
        return desk.post(run + u"/cancel"_s);
    case Act::Start:
        return startOnGitHub(desk, project, run, wish);
    case Act::ReadLog:
        return logOfGitHub(desk, project, run, wish);
    }
    Q_UNREACHABLE();
    return Step::done();
}

} // namespace Dayshift
