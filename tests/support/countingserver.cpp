// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/countingserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

CountingServer::CountingServer(Dayshift::Clock clock, int repositories)
    : m_clock(std::move(clock))
    , m_repositories(repositories)
    , m_resetAt(m_clock().addSecs(3600))
{
}

void CountingServer::start(int repository)
{
    auto &known = m_repositories[repository];
    ++known.runs;
    ++known.version;
    known.running = true;
}

void CountingServer::finish(int repository)
{
    ++m_repositories[repository].version;
    m_repositories[repository].running = false;
}

void CountingServer::turn()
{
    for (int i = 0; i < busy; ++i) {
        if (!m_repositories[i].running)
            start(i);
        ++m_repositories[i].version;
    }
}

static QString moment(int run)
{
    const auto first = QDateTime::fromString(u"2026-03-01T00:00:00Z"_s, Qt::ISODate);
    return first.addSecs(60 * run).toString(Qt::ISODate);
}

QByteArray CountingServer::runsOf(int number) const
{
    const auto &known = m_repositories[number];
    QJsonArray runs;
    for (int run = known.runs; run > known.runs - 20; --run) {
        const bool goesOn = known.running && run == known.runs;
        const auto id = number * 100'000 + run;
        runs.append(QJsonObject {
                {u"id"_s, id},
                {u"name"_s, u"shop"_s},
                {u"run_number"_s, run},
                {u"run_attempt"_s, 1},
                {u"workflow_id"_s, number + 1},
                {u"status"_s, goesOn ? u"in_progress"_s : u"completed"_s},
                {u"conclusion"_s, goesOn ? QJsonValue() : QJsonValue(u"success"_s)},
                {u"head_branch"_s, u"main"_s},
                {u"head_sha"_s, u"%1"_s.arg(id, 40, 16, QChar(u'0'))},
                {u"created_at"_s, moment(run)},
                {u"run_started_at"_s, moment(run)},
                {u"updated_at"_s, moment(run + (goesOn ? known.version : 1))},
                {u"html_url"_s,
                 u"https://github.com/%1/actions/runs/%2"_s.arg(repository(number)).arg(id)}});
    }
    return QJsonDocument(QJsonObject {{u"total_count"_s, known.runs}, {u"workflow_runs"_s, runs}})
            .toJson(QJsonDocument::Compact);
}

QByteArray CountingServer::jobsOf(int number, int run) const
{
    const auto &known = m_repositories[number];
    const bool goesOn = known.running && run == known.runs;
    const QJsonObject job {{u"id"_s, run},
                           {u"run_id"_s, number * 100'000 + run},
                           {u"name"_s, u"build"_s},
                           {u"status"_s, goesOn ? u"in_progress"_s : u"completed"_s},
                           {u"conclusion"_s, goesOn ? QJsonValue() : QJsonValue(u"success"_s)},
                           {u"started_at"_s, moment(run)},
                           {u"runner_id"_s, goesOn ? known.version : 0}};
    return QJsonDocument(QJsonObject {{u"total_count"_s, 1}, {u"jobs"_s, QJsonArray {job}}})
            .toJson(QJsonDocument::Compact);
}

FakeNetwork::Answer CountingServer::answer(const QNetworkRequest &request)
{
    static const QRegularExpression place(u"/team/shop-(\\d+)/actions/runs(?:/(\\d+)/jobs)?"_s);
    const auto match = place.match(request.url().path());
    if (!match.hasMatch())
        return {.status = 404, .error = QNetworkReply::ContentNotFoundError};
    const auto number = match.captured(1).toInt();
    repositoriesAsked.insert(number);
    const auto run = match.captured(2).toInt() % 100'000;
    const auto body = match.captured(2).isEmpty() ? runsOf(number) : jobsOf(number, run);
    const auto tag = '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex() + '"';
    const bool same = request.rawHeader("If-None-Match") == "W/" + tag;
    if (same && !request.rawHeader("Authorization").isEmpty())
        return {.status = 304, .headers = {{"ETag", tag}}};
    mostCounted = std::max(mostCounted, ++counted);
    return {.body = body,
            .headers = {{"ETag", "W/" + tag}, {"Content-Type", "application/json"}}};
}

QNetworkReply *CountingServer::createRequest(Operation operation, const QNetworkRequest &request,
                                             QIODevice *data)
{
    const auto now = m_clock();
    ++sent;
    m_inSecond = m_second == now ? m_inSecond + 1 : 1;
    m_second = now;
    mostInASecond = std::max(mostInASecond, m_inSecond);
    if (now >= m_resetAt) {
        counted = 0;
        m_resetAt = now.addSecs(3600);
    }
    Answer said;
    if (now < m_closedUntil) {
        ++refused;
        said = {.status = 403,
                .body = R"({"message": "You have exceeded a secondary rate limit."})",
                .headers = {{"Retry-After", QByteArray::number(now.secsTo(m_closedUntil))}},
                .error = QNetworkReply::ContentAccessDenied};
    } else if (counted >= limit) {
        ++refused;
        said = {.status = 403, .error = QNetworkReply::ContentAccessDenied};
    } else {
        said = answer(request);
    }
    said.headers.insert("X-RateLimit-Limit", QByteArray::number(limit));
    said.headers.insert("X-RateLimit-Remaining", QByteArray::number(std::max(0, limit - counted)));
    said.headers.insert("X-RateLimit-Reset", QByteArray::number(m_resetAt.toSecsSinceEpoch()));
    answers.clear();
    answers.push_back(said);
    auto *reply = FakeNetwork::createRequest(operation, request, data);
    mostAtOnce = std::max(mostAtOnce, ++m_underWay);
    QObject::connect(reply, &QNetworkReply::finished, this, [this] { --m_underWay; });
    asked.clear();
    return reply;
}
