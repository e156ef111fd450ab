// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Logs are in the older interface alone, and its answer names where each one lies.
static Result<Step> log(const Desk &desk, const QString &project, const QString &workflow,
                        const Wish &wish)
{
    if (wish.has(Desk::Last))
        return Step::done(Steps::linesIn(wish.json(Desk::Last), "message"_L1));
    if (!wish.has(u"jobs"_s))
        return desk.ask(u"jobs"_s, workflow + u"/job"_s);
    const auto job = Desk::named(wish.json(u"jobs"_s)["items"_L1], wish.stage.name,
                                 {u"failed"_s, u"timedout"_s, u"infrastructure_fail"_s},
                                 "status"_L1, "name"_L1);
    const auto number = idOf(job["job_number"_L1]);
    if (number.isEmpty() || project.isEmpty())
        return Desk::hasNoLog(wish.stage.name);
    if (!wish.has(u"job"_s)) {
        const auto path = desk.api().path(QUrl::FullyEncoded);
        return desk.at(path.chopped(2) + u"v1.1"_s)
                .ask(u"job"_s, u"/project/%1/%2"_s.arg(project, Desk::encoded(number)));
    }
    QUrl place;
    for (const auto &step : objectsIn(wish.json(u"job"_s)["steps"_L1])) {
        for (const auto &action : objectsIn(step["actions"_L1])) {
            const QUrl url(action["output_url"_L1].toString());
            const bool isFailed = action["failed"_L1].toBool()
                    || action["status"_L1].toString() == "failed"_L1;
            if (place.isEmpty() || isFailed)
                place = url;
            if (isFailed)
                break;
        }
    }
    // It is the server that names the place: nothing goes there that says who asks.
    const auto isSecure = place.scheme() == "https"_L1
            || (place.scheme() == "http"_L1 && desk.api().scheme() == "http"_L1);
    if (!isSecure || place.host().isEmpty() || !place.userInfo().isEmpty())
        return Desk::hasNoLog(wish.stage.name);
    auto read = desk.readWhole({});
    read.request.url = place;
    read.isAnonymous = true;
    return read;
}

Result<Step> Steps::ofCircleCI(const Desk &desk, const Wish &wish)
{
    static const QRegularExpression place(
            u"/pipelines/([\\w.%-]+/[\\w.%-]+/[\\w.%-]+)/[^/]*/workflows/([\\w-]+)$"_s);
    const auto match = place.match(wish.build.page);
    if (!match.hasMatch())
        return Desk::hasNoPage();
    const auto project = match.captured(1);
    const auto workflow = u"/workflow/"_s + match.captured(2);
    if (wish.act == Act::ReadLog)
        return log(desk, project, workflow, wish);
    if (wish.has(Desk::Last))
        return Step::done();
    switch (wish.act) {
    case Act::RunAgain:
        return desk.post(workflow + u"/rerun"_s, QJsonObject {});
    case Act::RunFailedAgain:
        return desk.post(workflow + u"/rerun"_s, QJsonObject {{u"from_failed"_s, true}});
    case Act::Cancel:
        return desk.post(workflow + u"/cancel"_s);
    case Act::Start:
    case Act::ReadLog:
        break;
    }
    QJsonObject body {{u"branch"_s, wish.branchWanted()}};
    if (!wish.parameters.isEmpty())
        body.insert(u"parameters"_s, Desk::object(wish.parameters));
    return desk.post(u"/project/%1/pipeline"_s.arg(project), body);
}

} // namespace Dayshift
