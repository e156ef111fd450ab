// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString jobIdIn(const QJsonValue &build, const QString &stage)
{
    const QStringList failed {u"failed"_s, u"errored"_s};
    QString anyOfStage;
    for (const auto &job : objectsIn(build["jobs"_L1])) {
        const bool isIt = stage.isEmpty() || idOf(job["number"_L1]) == stage
                || nameOf(job["stage"_L1]["name"_L1]) == stage || nameOf(job["name"_L1]) == stage;
        if (!isIt)
            continue;
        const bool isFailed = failed.contains(job["state"_L1].toString());
        if (isFailed && !job["allow_failure"_L1].toBool())
            return idOf(job["id"_L1]);
        if (!stage.isEmpty() && anyOfStage.isEmpty())
            anyOfStage = idOf(job["id"_L1]);
    }
    return anyOfStage;
}

Result<Step> Steps::ofTravis(const Desk &desk, const Wish &wish)
{
    static const QRegularExpression place(u"/builds/(\\d+)$"_s);
    const auto match = place.match(wish.build.page);
    if (!match.hasMatch())
        return Desk::hasNoPage();
    if (wish.has(Desk::Last))
        return Step::done(wish.said(Desk::Last));
    const auto build = u"/build/"_s + match.captured(1);
    switch (wish.act) {
    case Act::RunAgain:
        return desk.post(build + u"/restart"_s);
    case Act::RunFailedAgain:
        return Desk::onlyAsAWhole();
    case Act::Cancel:
        return desk.post(build + u"/cancel"_s);
    case Act::Start: {
        if (!wish.has(u"build"_s))
            return desk.ask(u"build"_s, build);
        const auto project = wish.json(u"build"_s)["repository"_L1]["slug"_L1].toString();
        if (project.isEmpty())
            return Desk::hasNoPage();
        return desk.post(
                u"/repo/%1/requests"_s.arg(Desk::encoded(project)),
                {{u"request"_s,
                  QJsonObject {{u"branch"_s, wish.branchWanted()}, {u"message"_s, u"Dayshift"_s}}}});
    }
    case Act::ReadLog:
        break;
    }
    if (!wish.has(u"jobs"_s))
        return desk.ask(u"jobs"_s, build + u"?include=build.jobs,job.stage"_s);
    const auto id = jobIdIn(wish.json(u"jobs"_s), wish.stage.name);
    if (id.isEmpty())
        return Desk::hasNoLog(wish.stage.name);
    return desk.readText(u"/job/%1/log.txt"_s.arg(Desk::encoded(id)));
}

} // namespace Dayshift
