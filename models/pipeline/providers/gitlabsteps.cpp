// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>
#include <QJsonArray>


using namespace Qt::StringLiterals;

namespace Dayshift {

// What failed and was not allowed to, before what was.
static QString jobIdIn(const QJsonValue &jobs, const QString &stage)
{
    QJsonArray strict;
    for (const auto &job : objectsIn(jobs)) {
        if (!job["allow_failure"_L1].toBool())
            strict.append(job);
    }
    for (const QJsonValue &list : {QJsonValue(strict), jobs}) {
        for (const auto field : {"stage"_L1, "name"_L1}) {
            const auto job = Desk::named(list, stage, {u"failed"_s}, "status"_L1, field);
            if (job["status"_L1] == "failed"_L1 || (!job.isEmpty() && list == jobs))
                return idOf(job["id"_L1]);
        }
    }
    return {};
}

static Result<Step> logOfGitLab(const Desk &desk, const QString &project, const QString &pipeline,
                                const Wish &wish)
{
    if (!wish.has(u"jobs"_s))
        return desk.ask(u"jobs"_s, pipeline + u"/jobs?per_page=100"_s);
    const auto id = jobIdIn(wish.json(u"jobs"_s), wish.stage.name);
    if (id.isEmpty())
        return Desk::hasNoLog(wish.stage.name);
    return desk.readText(project + u"/jobs/%1/trace"_s.arg(Desk::encoded(id)));
}

static QJsonArray variablesOf(const Wish &wish)
{
    QJsonArray variables;
    for (const auto &[name, value] : wish.parameters)
        variables.append(QJsonObject {{u"key"_s, name}, {u"value"_s, value}});
    return variables;
}

Result<Step> Steps::ofGitLab(const Desk &desk, const Wish &wish)
{
    static const QRegularExpression place(u"/pipelines/(\\d+)$"_s);
    const auto match = place.match(QUrl(wish.build.page).path());
    if (!match.hasMatch() || wish.build.pipeline.isEmpty())
        return Desk::hasNoPage();
    if (wish.has(Desk::Last))
        return Step::done(wish.said(Desk::Last));
    const auto project = u"/projects/"_s + Desk::encoded(wish.build.pipeline);
    const auto pipeline = project + u"/pipelines/"_s + match.captured(1);
    switch (wish.act) {
    case Act::RunAgain:
        return Desk::cannot(QCoreApplication::translate(
                "Dayshift::Steps",
                "GitLab runs only what failed or was cancelled again. Start a new pipeline to run "
                "all of it."));
    case Act::RunFailedAgain:
        return desk.post(pipeline + u"/retry"_s);
    case Act::Cancel:
        return desk.post(pipeline + u"/cancel"_s);
    case Act::Start: {
        QJsonObject body {{u"ref"_s, wish.branchWanted()}};
        if (!wish.parameters.isEmpty())
            body.insert(u"variables"_s, variablesOf(wish));
        return desk.post(project + u"/pipeline"_s, body);
    }
    case Act::ReadLog:
        return logOfGitLab(desk, project, pipeline, wish);
    }
    Q_UNREACHABLE();
    return Step::done();
}

} // namespace Dayshift
