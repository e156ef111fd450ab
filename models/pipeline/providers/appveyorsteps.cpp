// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString jobIdIn(const QJsonValue &jobs, const QString &name)
{
    auto job = Desk::named(jobs, name, {u"failed"_s}, "status"_L1, "name"_L1);
    if (job.isEmpty()) // its jobs may have no names
        job = Desk::named(jobs, {}, {u"failed"_s}, "status"_L1, "name"_L1);
    return job["jobId"_L1].toString();
}

Result<Step> Steps::ofAppVeyor(const Desk &desk, const Wish &wish)
{
    static const QRegularExpression place(u"/project/([\\w.-]+)/([\\w.-]+)/builds/(\\d+)$"_s);
    const auto match = place.match(wish.build.page);
    if (!match.hasMatch())
        return Desk::hasNoPage();
    if (wish.has(Desk::Last))
        return Step::done(wish.said(Desk::Last));
    const auto project = match.captured(1) + u'/' + match.captured(2);
    const auto again = [&](bool incomplete) {
        return desk.tell(Desk::Last, Request::Method::Put, u"/builds"_s,
                         QJsonObject {{u"buildId"_s, match.captured(3).toLongLong()},
                                      {u"reRunIncomplete"_s, incomplete}});
    };
    switch (wish.act) {
    case Act::RunAgain:
        return again(false);
    case Act::RunFailedAgain:
        return again(true);
    case Act::Cancel: // by the name that people give the build
        if (wish.build.number.isEmpty())
            return Desk::hasNoPage();
        return desk.tell(Desk::Last, Request::Method::Delete,
                         u"/builds/%1/%2"_s.arg(project, Desk::encoded(wish.build.number)));
    case Act::Start: {
        QJsonObject body {{u"accountName"_s, match.captured(1)},
                          {u"projectSlug"_s, match.captured(2)},
                          {u"branch"_s, wish.branchWanted()}};
        if (!wish.parameters.isEmpty())
            body.insert(u"environmentVariables"_s, Desk::object(wish.parameters));
        return desk.post(u"/builds"_s, body);
    }
    case Act::ReadLog:
        break;
    }
    if (!wish.has(u"build"_s))
        return desk.ask(u"build"_s, u"/projects/%1/builds/%2"_s.arg(project, match.captured(3)));
    const auto id = jobIdIn(wish.json(u"build"_s)["build"_L1]["jobs"_L1], wish.stage.name);
    if (id.isEmpty())
        return Desk::hasNoLog(wish.stage.name);
    return desk.readText(u"/buildjobs/%1/log"_s.arg(Desk::encoded(id)));
}

} // namespace Dayshift
