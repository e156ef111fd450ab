// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

// It wants to be told that a question without a body is meant.
static Step confirmed(Step step)
{
    step.request.headers.emplaceBack("X-GoCD-Confirm", "true");
    return step;
}

static bool isOn(const QJsonObject &stage)
{
    for (const auto &job : objectsIn(stage["jobs"_L1])) {
        const auto state = job["state"_L1].toString();
        if (!state.isEmpty() && state != "Completed"_L1)
            return true;
    }
    return stage["status"_L1].toString() == "Building"_L1;
}

// The stage that is meant; empty: there is none.
static QJsonObject stageIn(const QJsonValue &stages, const Wish &wish)
{
    for (const auto &stage : objectsIn(stages)) {
        const auto result = stage["result"_L1].toString();
        const auto isFailed = result == "Failed"_L1 || result == "Cancelled"_L1;
        if (wish.act == Act::RunAgain || (wish.act == Act::Cancel && isOn(stage))
            || (wish.act == Act::RunFailedAgain && isFailed)
            || (wish.act == Act::ReadLog && wish.stage.name.isEmpty() && isFailed)
            || (wish.act == Act::ReadLog && !wish.stage.name.isEmpty()
                && nameOf(stage["name"_L1]) == wish.stage.name))
            return stage;
    }
    return {};
}

Result<Step> Steps::ofGoCD(const Desk &desk, const Wish &wish)
{
    static const QRegularExpression place(u"/value_stream_map/([\\w.%-]+)/([\\w.%-]+)$"_s);
    const auto match = place.match(QUrl(wish.build.page).path(QUrl::FullyEncoded));
    if (!match.hasMatch())
        return Desk::hasNoPage();
    if (wish.has(Desk::Last))
        return Step::done(wish.said(Desk::Last));
    const auto name = match.captured(1);
    const auto run = name + u'/' + match.captured(2);
    if (wish.act == Act::Start)
        return confirmed(desk.post(u"/pipelines/%1/schedule"_s.arg(name)));
    if (!wish.has(u"run"_s))
        return desk.ask(u"run"_s, u"/pipelines/"_s + run);

    const auto stage = stageIn(wish.json(u"run"_s)["stages"_L1], wish);
    if (stage.isEmpty())
        return wish.act == Act::ReadLog
                ? Desk::hasNoLog(wish.stage.name)
                : Desk::cannot(QCoreApplication::translate(
                          "Dayshift::Steps", "No stage of this build is in such a state."));
    const auto which = run + u'/' + Desk::encoded(stage["name"_L1].toString());
    const auto attempt = which + u'/' + Desk::encoded(idOf(stage["counter"_L1]));
    switch (wish.act) {
    case Act::RunAgain: // the others follow of themselves
        return confirmed(desk.post(u"/stages/%1/run"_s.arg(which)));
    case Act::RunFailedAgain:
        return confirmed(desk.post(u"/stages/%1/run-failed-jobs"_s.arg(attempt)));
    case Act::Cancel:
        return confirmed(desk.post(u"/stages/%1/cancel"_s.arg(attempt)));
    case Act::Start:
    case Act::ReadLog:
        break;
    }
    auto job = Desk::named(stage["jobs"_L1], {}, {u"Failed"_s}, "result"_L1, "name"_L1);
    if (job.isEmpty() && !objectsIn(stage["jobs"_L1]).isEmpty())
        job = objectsIn(stage["jobs"_L1]).first();
    const auto path = desk.api().path(QUrl::FullyEncoded);
    auto read = desk.at(path.chopped(4)).readText(u"/files/%1/%2/cruise-output/console.log"_s.arg(
            attempt, Desk::encoded(job["name"_L1].toString())));
    read.request.headers.removeIf([](const auto &header) { return header.first == "Accept"; });
    return read;
}

} // namespace Dayshift
