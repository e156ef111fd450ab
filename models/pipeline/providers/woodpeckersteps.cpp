// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString stepIdIn(const QJsonValue &pipeline, const QString &stage)
{
    const QStringList failed {u"failure"_s, u"error"_s, u"killed"_s};
    QString anyOfStage;
    for (const auto &workflow : objectsIn(pipeline["workflows"_L1])) {
        const bool isIt = stage.isEmpty() || nameOf(workflow["name"_L1]) == stage;
        for (const auto &step : objectsIn(workflow["children"_L1])) {
            if (!isIt && nameOf(step["name"_L1]) != stage)
                continue;
            const bool isFailed = failed.contains(step["state"_L1].toString());
            if (isFailed && step["failure"_L1].toString() != "ignore"_L1)
                return idOf(step["id"_L1]);
            if (!stage.isEmpty() && (anyOfStage.isEmpty() || isFailed))
                anyOfStage = idOf(step["id"_L1]);
        }
    }
    return anyOfStage;
}

Result<Step> Steps::ofWoodpecker(const Desk &desk, const Wish &wish)
{
    static const QRegularExpression place(u"/repos/(\\d+)/pipeline/(\\d+)$"_s);
    const auto match = place.match(wish.build.page);
    if (!match.hasMatch())
        return Desk::hasNoPage();
    const auto repository = u"/repos/"_s + match.captured(1);
    const auto pipeline = repository + u"/pipelines/"_s + match.captured(2);
    if (wish.has(Desk::Last))
        return Step::done(wish.act == Act::ReadLog
                                  ? linesIn(wish.json(Desk::Last), "data"_L1, true)
                                  : QByteArray());
    switch (wish.act) {
    case Act::RunAgain:
        return desk.post(pipeline);
    case Act::RunFailedAgain:
        return Desk::onlyAsAWhole();
    case Act::Cancel:
        return desk.post(pipeline + u"/cancel"_s);
    case Act::Start:
        return desk.post(repository + u"/pipelines"_s,
                         {{u"branch"_s, wish.branchWanted()},
                          {u"variables"_s, Desk::object(wish.parameters)}});
    case Act::ReadLog:
        break;
    }
    if (!wish.has(u"pipeline"_s))
        return desk.ask(u"pipeline"_s, pipeline);
    const auto id = stepIdIn(wish.json(u"pipeline"_s), wish.stage.name);
    if (id.isEmpty())
        return Desk::hasNoLog(wish.stage.name);
    return desk.readWhole(
            repository + u"/logs/%1/%2"_s.arg(match.captured(2), Desk::encoded(id)));
}

} // namespace Dayshift
