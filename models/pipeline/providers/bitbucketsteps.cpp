// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>
#include <QJsonArray>


using namespace Qt::StringLiterals;

namespace Dayshift {

static Result<Step> log(const Desk &desk, const QString &pipeline, const Wish &wish)
{
    if (!wish.has(u"steps"_s))
        return desk.ask(u"steps"_s, pipeline + u"/steps/?pagelen=100"_s);
    QJsonObject found;
    for (const auto &step : objectsIn(wish.json(u"steps"_s)["values"_L1])) {
        const auto result = step["state"_L1]["result"_L1]["name"_L1].toString();
        const bool isFailed = result == "FAILED"_L1 || result == "ERROR"_L1;
        const bool isIt = nameOf(step["name"_L1]) == wish.stage.name;
        if (wish.stage.name.isEmpty() ? isFailed : isIt && (found.isEmpty() || isFailed))
            found = step;
        if (wish.stage.name.isEmpty() && !found.isEmpty())
            break;
    }
    const auto id = found["uuid"_L1].toString();
    if (id.isEmpty())
        return Desk::hasNoLog(wish.stage.name);
    auto read = desk.readText(pipeline + u"/steps/%1/log"_s.arg(Desk::encoded(id)));
    read.request.headers.emplaceBack("Accept", "application/octet-stream, */*");
    return read;
}

static QJsonObject targetOf(const QJsonValue &told)
{
    QJsonObject target;
    for (const auto &field : {u"type"_s, u"ref_type"_s, u"ref_name"_s, u"selector"_s,
                              u"source"_s, u"destination"_s, u"pullrequest"_s}) {
        if (const auto value = told[field]; !value.isUndefined() && !value.isNull())
            target.insert(field, value);
    }
    if (const auto hash = told["commit"_L1]["hash"_L1]; hash.isString())
        target.insert(u"commit"_s, QJsonObject {{u"type"_s, u"commit"_s}, {u"hash"_s, hash}});
    return target;
}

static Step start(const Desk &desk, const QString &pipelines, const Wish &wish)
{
    QJsonObject body {{u"target"_s,
                       QJsonObject {{u"type"_s, u"pipeline_ref_target"_s},
                                    {u"ref_type"_s, u"branch"_s},
                                    {u"ref_name"_s, wish.branchWanted()}}}};
    QJsonArray variables;
    for (const auto &[name, value] : wish.parameters)
        variables.append(QJsonObject {{u"key"_s, name}, {u"value"_s, value}});
    if (!variables.isEmpty())
        body.insert(u"variables"_s, variables);
    return desk.post(pipelines, body);
}

Result<Step> Steps::ofBitbucket(const Desk &desk, const Wish &wish)
{
    static const QRegularExpression place(u"/([\\w.-]+/[\\w.-]+)/pipelines/results/(\\d+)"_s);
    const auto match = place.match(wish.build.page);
    if (!match.hasMatch())
        return Desk::hasNoPage();
    if (wish.act == Act::RunFailedAgain)
        return Desk::onlyAsAWhole();
    if (wish.has(Desk::Last))
        return Step::done(wish.said(Desk::Last));
    const auto pipelines = u"/repositories/%1/pipelines/"_s.arg(match.captured(1));
    if (wish.act == Act::Start)
        return start(desk, pipelines, wish);
    if (!wish.has(u"pipeline"_s))
        return desk.ask(u"pipeline"_s, pipelines + match.captured(2));
    const auto told = wish.json(u"pipeline"_s);
    const auto id = told["uuid"_L1].toString();
    if (id.isEmpty())
        return Desk::hasNoPage();
    const auto pipeline = pipelines + Desk::encoded(id);
    if (wish.act == Act::RunAgain)
        return desk.post(pipelines, {{u"target"_s, targetOf(told["target"_L1])}});
    if (wish.act == Act::Cancel)
        return desk.post(pipeline + u"/stopPipeline"_s);
    return log(desk, pipeline, wish);
}

} // namespace Dayshift
