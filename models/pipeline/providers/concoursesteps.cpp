// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

#include <QRegularExpression>
#include <QJsonDocument>


using namespace Qt::StringLiterals;

namespace Dayshift {

// The text of a stream of events.
static QByteArray textOf(const QByteArray &events)
{
    QByteArray text;
    for (const auto &line : events.split('\n')) {
        if (!line.startsWith("data:"))
            continue;
        const auto event = QJsonDocument::fromJson(line.mid(5).trimmed());
        if (event["event"_L1].toString() == "log"_L1)
            text += event["data"_L1]["payload"_L1].toString().toUtf8();
        else if (event["event"_L1].toString() == "error"_L1)
            text += event["data"_L1]["message"_L1].toString().toUtf8() + '\n';
    }
    return text;
}

Result<Step> Steps::ofConcourse(const Desk &desk, const Wish &wish)
{
    static const QRegularExpression place(
            u"(/teams/[\\w.%~-]+/pipelines/[\\w.%~-]+/jobs/[\\w.%~-]+)/builds/([\\w.%~-]+)$"_s);
    static const QRegularExpression id(u"^b(\\d+)$"_s);
    const QUrl page(wish.build.page);
    const auto match = place.match(page.path(QUrl::FullyEncoded));
    const auto build = id.match(page.fragment());
    if (!match.hasMatch() || !build.hasMatch())
        return Desk::hasNoPage();
    if (wish.has(Desk::Last))
        return Step::done(wish.act == Act::ReadLog ? textOf(wish.said(Desk::Last)) : QByteArray());
    const auto builds = match.captured(1) + u"/builds"_s;
    switch (wish.act) {
    case Act::RunAgain:
        return desk.post(builds + u'/' + match.captured(2));
    case Act::RunFailedAgain:
        return Desk::onlyAsAWhole();
    case Act::Cancel:
        return desk.tell(Desk::Last, Request::Method::Put,
                         u"/builds/%1/abort"_s.arg(build.captured(1)));
    case Act::Start:
        return desk.post(builds);
    case Act::ReadLog:
        break;
    }
    if (!isOver(wish.build.status)) // its stream has no end until then
        return Desk::cannot(QCoreApplication::translate(
                "Dayshift::Steps", "Concourse gives the log when the build is over."));
    auto read = desk.readText(u"/builds/%1/events"_s.arg(build.captured(1)));
    read.request.headers.removeIf([](const auto &header) { return header.first == "Range"; });
    read.request.headers.emplaceBack("Accept", "text/event-stream");
    return read;
}

} // namespace Dayshift
