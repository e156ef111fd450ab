// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

using Parameters = QList<QPair<QString, QString>>;

// A header may hold nothing that would begin another one.
static bool isHeaderName(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9._-]{1,100}$"_s);
    return name.match(text).hasMatch();
}

// Who signs in with a password has to show that the question is their own; with a token that does
// no harm. A server without that protection has no such page.
static Step withCrumb(const Desk &desk, const Wish &wish, Step deed)
{
    if (!wish.has(u"crumb"_s)) {
        auto crumb = desk.ask(u"crumb"_s, u"/crumbIssuer/api/json"_s);
        crumb.request.expected = Request::Expected::Any;
        crumb.request.keepsCookies = true;
        crumb.takesAnything = true;
        return crumb;
    }
    const auto told = wish.json(u"crumb"_s);
    const auto field = told["crumbRequestField"_L1].toString();
    const auto crumb = told["crumb"_L1].toString();
    if (isHeaderName(field) && isHeaderName(crumb))
        deed.request.headers.append({field.toLatin1(), crumb.toLatin1()});
    if (const auto cookies = wish.heard.value(u"crumb"_s).cookies; !cookies.isEmpty())
        deed.request.headers.append({"Cookie", cookies});
    return deed;
}

static Step build(const Desk &desk, const Wish &wish, const QString &job, bool takesParameters,
                  const Parameters &parameters)
{
    auto step = takesParameters
            ? desk.tell(Desk::Last, Request::Method::Post, job + u"/buildWithParameters"_s,
                        Desk::form(parameters))
            : desk.post(job + u"/build"_s);
    step.request.bodyType = "application/x-www-form-urlencoded";
    return withCrumb(desk, wish, step);
}

// With the parameters of the build; passwords among them are not told.
static Step runAgain(const Desk &desk, const QString &path, const QString &job, const Wish &wish)
{
    if (!wish.has(u"build"_s))
        return desk.ask(u"build"_s,
                        path + u"/api/json?tree="_s
                                + Desk::encoded(u"actions[parameters[name,value]]"_s));
    Parameters parameters;
    for (const auto &action : objectsIn(wish.json(u"build"_s)["actions"_L1])) {
        for (const auto &one : objectsIn(action["parameters"_L1])) {
            if (one.contains("value"_L1))
                parameters.append({one["name"_L1].toString(),
                                   one["value"_L1].toVariant().toString()});
        }
    }
    return build(desk, wish, job, !parameters.isEmpty(), parameters);
}

static Step start(const Desk &desk, const QString &job, const Wish &wish)
{
    if (!wish.has(u"job"_s))
        return desk.ask(u"job"_s,
                        job + u"/api/json?tree="_s
                                + Desk::encoded(u"property[parameterDefinitions[name]]"_s));
    bool takesParameters = !wish.parameters.isEmpty();
    for (const auto &property : objectsIn(wish.json(u"job"_s)["property"_L1]))
        takesParameters = takesParameters || !objectsIn(property["parameterDefinitions"_L1]).isEmpty();
    return build(desk, wish, job, takesParameters, wish.parameters);
}

static Result<Step> takeFromQueue(const Desk &desk, const Wish &wish, const Steps::IsIt &isIt)
{
    if (!wish.has(u"queue"_s))
        return desk.ask(u"queue"_s, u"/queue/api/json?tree="_s + Desk::encoded(u"items[id]"_s));
    for (const auto &item : objectsIn(wish.json(u"queue"_s)["items"_L1])) {
        if (const auto id = idOf(item["id"_L1]); isIt(id))
            return withCrumb(desk, wish,
                             desk.post(u"/queue/cancelItem?id="_s + Desk::encoded(id)));
    }
    return Desk::cannot(QCoreApplication::translate("Dayshift::Steps",
                                                    "This build does not wait any more."));
}

Result<Step> Steps::ofJenkins(const Desk &desk, const QString &path, const Wish &wish,
                              const IsIt &isIt)
{
    static const QRegularExpression place(u"^(/job/.+)/\\d+$"_s);
    if (wish.has(Desk::Last))
        return Step::done(wish.said(Desk::Last));
    const auto match = place.match(path);
    const bool waits = wish.build.number.isEmpty();
    if (path.isEmpty() || (!waits && !match.hasMatch()))
        return Desk::hasNoPage();
    const auto job = waits ? path : match.captured(1);
    switch (wish.act) {
    case Act::RunAgain:
        return runAgain(desk, path, job, wish);
    case Act::RunFailedAgain:
        return Desk::onlyAsAWhole();
    case Act::Cancel:
        if (waits)
            return takeFromQueue(desk, wish, isIt);
        return withCrumb(desk, wish, desk.post(path + u"/stop"_s));
    case Act::Start:
        return start(desk, job, wish);
    case Act::ReadLog:
        if (waits)
            return Desk::hasNoLog({});
        return desk.readText(path + u"/consoleText"_s);
    }
    Q_UNREACHABLE();
    return Step::done();
}

} // namespace Dayshift
