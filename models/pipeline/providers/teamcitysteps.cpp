// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<Step> Steps::ofTeamCity(const Desk &desk, const Wish &wish)
{
    static const QRegularExpression place(u"(?:buildId=|/)(\\d+)(?:\\D[^/]*)?$"_s);
    const auto match = place.match(wish.build.page);
    if (!match.hasMatch())
        return Desk::hasNoPage();
    if (wish.has(Desk::Last))
        return Step::done(wish.said(Desk::Last));
    const auto id = match.captured(1);
    const auto path = desk.api().path(QUrl::FullyEncoded);
    switch (wish.act) {
    case Act::RunFailedAgain:
        return Desk::onlyAsAWhole();
    case Act::Cancel:
        return desk.post((wish.build.status == Status::Queued ? u"/buildQueue/id:"_s
                                                              : u"/builds/id:"_s)
                                 + id,
                         QJsonObject {{u"comment"_s, u"Dayshift"_s}, {u"readdIntoQueue"_s, false}});
    case Act::ReadLog:
        return desk.at(path.left(path.indexOf("/app/rest"_L1)))
                .readText(u"/downloadBuildLog.html?buildId="_s + id);
    case Act::RunAgain:
    case Act::Start:
        break;
    }
    if (!wish.has(u"build"_s))
        return desk.ask(u"build"_s,
                        u"/builds/id:%1?fields=buildTypeId,branchName"_s.arg(id));
    const auto told = wish.json(u"build"_s);
    const auto type = told["buildTypeId"_L1].toString();
    if (type.isEmpty())
        return Desk::hasNoPage();
    QJsonObject body {{u"buildType"_s, QJsonObject {{u"id"_s, type}}}};
    const auto branch = wish.act == Act::Start && !wish.branch.isEmpty()
            ? wish.branch
            : told["branchName"_L1].toString();
    if (!branch.isEmpty())
        body.insert(u"branchName"_s, branch);
    QJsonArray properties;
    for (const auto &[name, value] : wish.parameters)
        properties.append(QJsonObject {{u"name"_s, name}, {u"value"_s, value}});
    if (!properties.isEmpty())
        body.insert(u"properties"_s, QJsonObject {{u"property"_s, properties}});
    return desk.post(u"/buildQueue"_s, body);
}

} // namespace Dayshift
