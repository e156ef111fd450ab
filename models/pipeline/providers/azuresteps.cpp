// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>
#include <QJsonArray>


using namespace Qt::StringLiterals;

namespace Dayshift {

static const auto version = u"api-version=5.0"_s;
static const auto newerVersion = u"api-version=6.0"_s; // which can run a part again

static QString logIdIn(const QJsonValue &timeline, const QString &stage)
{
    const auto records = objectsIn(timeline["records"_L1]);
    QHash<QString, QJsonObject> byId;
    for (const auto &record : records)
        byId.insert(record["id"_L1].toString(), record);
    const auto isBelow = [&](QJsonObject record) {
        for (int depth = 0; depth < 8 && !record.isEmpty(); ++depth) {
            if (nameOf(record["name"_L1]) == stage)
                return true;
            record = byId.value(record["parentId"_L1].toString());
        }
        return stage.isEmpty();
    };
    // A task's own log before the job's, which holds those of all of its tasks.
    for (const auto &type : {u"Task"_s, u"Job"_s}) {
        for (const auto &record : records) {
            const auto id = idOf(record["log"_L1]["id"_L1]);
            if (!id.isEmpty() && record["type"_L1].toString() == type
                && record["result"_L1].toString() == "failed"_L1 && isBelow(record))
                return id;
        }
    }
    for (const auto &record : records) {
        const auto id = idOf(record["log"_L1]["id"_L1]);
        if (!id.isEmpty() && !stage.isEmpty() && isBelow(record))
            return id;
    }
    return {};
}

// A new build of what the build was made of; a start of what is newest on a branch.
static Result<Step> queue(const Desk &desk, const QString &builds, const QString &build,
                          const Wish &wish)
{
    if (!wish.has(u"build"_s))
        return desk.ask(u"build"_s, build + u'?' + version);
    const auto told = wish.json(u"build"_s);
    const auto definition = told["definition"_L1]["id"_L1];
    if (idOf(definition).isEmpty())
        return Desk::hasNoPage();
    QJsonObject body {{u"definition"_s, QJsonObject {{u"id"_s, definition}}}};
    if (wish.act == Act::Start) {
        const auto branch = wish.branchWanted();
        const auto full = branch.startsWith("refs/"_L1) ? branch : u"refs/heads/"_s + branch;
        body.insert(u"sourceBranch"_s, full);
        if (!wish.parameters.isEmpty())
            body.insert(u"templateParameters"_s, Desk::object(wish.parameters));
    } else {
        for (const auto &field :
             {u"sourceBranch"_s, u"sourceVersion"_s, u"parameters"_s, u"templateParameters"_s}) {
            if (const auto value = told[field]; !value.isUndefined() && !value.isNull())
                body.insert(field, value);
        }
    }
    return desk.post(builds + u'?' + version, body);
}

Result<Step> Steps::ofAzure(const Desk &desk, const QString &project, const Wish &wish)
{
    static const QRegularExpression place(u"\\bbuildId=(\\d+)"_s);
    const auto match = place.match(wish.build.page);
    if (!match.hasMatch())
        return Desk::hasNoPage();
    if (wish.has(Desk::Last))
        return Step::done(wish.said(Desk::Last));
    const auto builds = project + u"/_apis/build/builds"_s;
    const auto build = builds + u'/' + match.captured(1);
    switch (wish.act) {
    case Act::RunAgain:
    case Act::Start:
        return queue(desk, builds, build, wish);
    case Act::RunFailedAgain:
        return desk.tell(Desk::Last, Request::Method::Patch,
                         build + u"?retry=true&"_s + newerVersion, QJsonObject {});
    case Act::Cancel:
        return desk.tell(Desk::Last, Request::Method::Patch, build + u'?' + version,
                         QJsonObject {{u"status"_s, u"cancelling"_s}});
    case Act::ReadLog:
        break;
    }
    if (!wish.has(u"timeline"_s))
        return desk.ask(u"timeline"_s, build + u"/timeline?"_s + version);
    const auto id = logIdIn(wish.json(u"timeline"_s), wish.stage.name);
    if (id.isEmpty())
        return Desk::hasNoLog(wish.stage.name);
    auto read = desk.readText(build + u"/logs/%1?"_s.arg(Desk::encoded(id)) + version);
    read.request.headers.emplaceBack("Accept", "text/plain");
    return read;
}

} // namespace Dayshift
