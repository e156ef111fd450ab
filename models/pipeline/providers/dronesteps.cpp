// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

// "stage/step" of what is meant, as the server counts them.
static QString placeIn(const QJsonValue &build, const QString &name)
{
    const QStringList failed {u"failure"_s, u"error"_s, u"killed"_s};
    QString anyOfStage;
    for (const auto &stage : objectsIn(build["stages"_L1])) {
        const bool isIt = name.isEmpty() || nameOf(stage["name"_L1]) == name;
        for (const auto &step : objectsIn(stage["steps"_L1])) {
            if (!isIt && nameOf(step["name"_L1]) != name)
                continue;
            const auto place = idOf(stage["number"_L1]) + u'/' + idOf(step["number"_L1]);
            const bool isFailed = failed.contains(step["status"_L1].toString());
            if (isFailed && !step["errignore"_L1].toBool())
                return place;
            if (!name.isEmpty() && (anyOfStage.isEmpty() || isFailed))
                anyOfStage = place;
        }
    }
    return anyOfStage;
}

Result<Step> Steps::ofDrone(const Desk &desk, const Wish &wish)
{
    static const QRegularExpression project(u"^[\\w.-]+/[\\w.-]+$"_s);
    static const QRegularExpression number(u"^\\d+$"_s);
    if (!project.match(wish.build.pipeline).hasMatch()
        || !number.match(wish.build.number).hasMatch())
        return Desk::hasNoPage();
    const auto builds = u"/repos/%1/builds"_s.arg(wish.build.pipeline);
    const auto build = builds + u'/' + wish.build.number;
    if (wish.has(Desk::Last))
        return Step::done(wish.act == Act::ReadLog ? linesIn(wish.json(Desk::Last), "out"_L1)
                                                   : QByteArray());
    switch (wish.act) {
    case Act::RunAgain:
        return desk.post(build);
    case Act::RunFailedAgain:
        return Desk::onlyAsAWhole();
    case Act::Cancel:
        return desk.tell(Desk::Last, Request::Method::Delete, build);
    case Act::Start: {
        auto query = wish.parameters;
        query.prepend({u"branch"_s, wish.branchWanted()});
        return desk.post(builds + u'?' + QString::fromLatin1(Desk::form(query)));
    }
    case Act::ReadLog:
        break;
    }
    if (!wish.has(u"build"_s))
        return desk.ask(u"build"_s, build);
    const auto place = placeIn(wish.json(u"build"_s), wish.stage.name);
    if (place.isEmpty())
        return Desk::hasNoLog(wish.stage.name);
    return desk.readWhole(build + u"/logs/"_s + place);
}

} // namespace Dayshift
