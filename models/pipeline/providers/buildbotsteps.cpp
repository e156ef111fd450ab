// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qint64 MostLines = 20'000; // of the end of a log

static QJsonObject call(const QString &method, const QJsonObject &params)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, method}, {u"params"_s, params}};
}

// Where the branch goes in a form that the master's owner wrote: by itself, or one for each
// repository that it knows.
static QString branchField(const QJsonValue &fields)
{
    for (const auto &field : objectsIn(fields)) {
        const auto name = field["fullName"_L1].toString();
        if (name == "branch"_L1 || name.endsWith("_branch"_L1))
            return name;
        if (const auto inside = branchField(field["fields"_L1]); !inside.isEmpty())
            return inside;
    }
    return {};
}

static Result<Step> start(const Desk &desk, const QString &builder, const Wish &wish)
{
    if (!wish.has(u"forms"_s))
        return desk.ask(u"forms"_s, u"builders/%1/forceschedulers"_s.arg(builder));
    for (const auto &form : objectsIn(wish.json(u"forms"_s)["forceschedulers"_L1])) {
        const auto name = form["name"_L1].toString();
        if (name.isEmpty() || !form["enabled"_L1].toBool(true))
            continue;
        auto params = Desk::object(wish.parameters);
        params.insert(u"builderid"_s, builder.toLongLong());
        params.insert(u"reason"_s, u"Dayshift"_s);
        if (const auto field = branchField(form["all_fields"_L1]);
            !field.isEmpty() && !wish.branchWanted().isEmpty())
            params.insert(field, wish.branchWanted());
        return desk.post(u"forceschedulers/"_s + Desk::encoded(name), call(u"force"_s, params));
    }
    return Desk::cannot(QCoreApplication::translate(
                                "Dayshift::Steps",
                                "Buildbot has no form by which people may start this builder."),
                        QCoreApplication::translate("Dayshift::Steps",
                                                    "Its owner adds one to the master's "
                                                    "configuration: a force scheduler."));
}

// A build that only waits has no place of its own: it is found among all that wait.
static Result<Step> takeFromQueue(const Desk &desk, const Wish &wish, const Steps::IsIt &isIt)
{
    if (!wish.has(u"queue"_s))
        return desk.ask(u"queue"_s, u"buildrequests?complete=false&claimed=false&limit=1000"_s);
    for (const auto &request : objectsIn(wish.json(u"queue"_s)["buildrequests"_L1])) {
        const auto id = idOf(request["buildrequestid"_L1]);
        if (isIt(id))
            return desk.post(u"buildrequests/"_s + Desk::encoded(id),
                             call(u"cancel"_s, {{u"reason"_s, u"Dayshift"_s}}));
    }
    return Desk::cannot(
            QCoreApplication::translate("Dayshift::Steps", "This build does not wait any more."));
}

// Each line says first whether the program, its errors or the worker wrote it.
static QByteArray textOf(const QJsonValue &answer, bool isMarked)
{
    QByteArray text;
    for (const auto &chunk : objectsIn(answer["logchunks"_L1])) {
        const auto content = chunk["content"_L1].toString().toUtf8();
        if (!isMarked) {
            text += content;
            continue;
        }
        for (const auto &line : content.split('\n'))
            text += line.mid(1) + '\n';
    }
    return text;
}

static QJsonObject logIn(const QJsonValue &answer)
{
    const auto logs = objectsIn(answer["logs"_L1]);
    const auto output = std::ranges::find_if(
            logs, [](const QJsonObject &log) { return log["slug"_L1].toString() == "stdio"_L1; });
    if (output != logs.end())
        return *output;
    const auto text = std::ranges::find_if(logs, [](const QJsonObject &log) {
        return log["type"_L1].toString() != "h"_L1; // a page
    });
    return text == logs.end() ? QJsonObject() : *text;
}

static Result<Step> log(const Desk &desk, const QString &build, const Wish &wish)
{
    if (!wish.has(u"steps"_s))
        return desk.ask(u"steps"_s, build + u"/steps"_s);
    const auto steps = wish.json(u"steps"_s)["steps"_L1];
    auto step = Desk::named(steps, wish.stage.name, {}, "name"_L1, "name"_L1);
    for (const auto &one : objectsIn(steps)) {
        const auto isBad = one["results"_L1].toInt() == 2 || one["results"_L1].toInt() == 4;
        if (step.isEmpty() && wish.stage.name.isEmpty() && isBad)
            step = one;
    }
    const auto number = idOf(step["number"_L1]);
    if (number.isEmpty())
        return Desk::hasNoLog(wish.stage.name);
    if (!wish.has(u"logs"_s))
        return desk.ask(u"logs"_s, build + u"/steps/%1/logs"_s.arg(Desk::encoded(number)));
    const auto log = logIn(wish.json(u"logs"_s));
    if (log.isEmpty())
        return Desk::hasNoLog(nameOf(step["name"_L1]));
    if (wish.has(Desk::Last))
        return Step::done(textOf(wish.json(Desk::Last), log["type"_L1].toString() == "s"_L1));
    const auto first = std::max<qint64>(0, countOf(log["num_lines"_L1]) - MostLines);
    return desk.readWhole(
            u"logs/%1/contents?offset=%2&limit=%3"_s.arg(Desk::encoded(idOf(log["logid"_L1])))
                    .arg(first)
                    .arg(MostLines));
}

// As somebody does it who needs not sign in.
static Result<Step> nextOf(const Desk &desk, const Wish &wish, const Steps::IsIt &isIt)
{
    static const QRegularExpression place(u"/builders/(\\d+)/builds/(\\d+)$"_s);
    const auto match = place.match(QUrl(wish.build.page).fragment());
    const bool waits = wish.build.page.isEmpty() && wish.build.status == Status::Queued;
    if (wish.act == Act::Cancel && waits && !wish.has(Desk::Last))
        return takeFromQueue(desk, wish, isIt);
    if (!match.hasMatch() && !waits)
        return Desk::hasNoPage();
    const auto builder = match.captured(1);
    const auto build = u"builders/%1/builds/%2"_s.arg(builder, match.captured(2));
    if (wish.act == Act::ReadLog)
        return waits ? Desk::hasNoLog({}) : log(desk, build, wish);
    if (wish.has(Desk::Last))
        return Step::done();
    switch (wish.act) {
    case Act::RunAgain:
        return desk.post(build, call(u"rebuild"_s, {}));
    case Act::Cancel:
        return desk.post(build, call(u"stop"_s, {{u"reason"_s, u"Dayshift"_s}}));
    case Act::Start:
        return builder.isEmpty() ? Result<Step>(Desk::hasNoPage()) : start(desk, builder, wish);
    case Act::RunFailedAgain:
    case Act::ReadLog:
        break;
    }
    return Desk::onlyAsAWhole();
}

// There are no tokens: who signs in gets a cookie.
Result<Step> Steps::ofBuildbot(const Desk &desk, const Wish &wish,
                               const std::optional<Request> &signIn, const IsIt &isIt)
{
    const auto plain = nextOf(desk, wish, isIt);
    if (!plain || plain->isDone() || !signIn)
        return plain;
    if (!wish.has(u"login"_s))
        return Step {.topic = u"login"_s, .request = *signIn, .takesAnything = true};
    auto step = *plain;
    if (const auto cookies = wish.heard.value(u"login"_s).cookies; !cookies.isEmpty())
        step.request.headers.append({"Cookie", cookies});
    return step;
}

} // namespace Dayshift
