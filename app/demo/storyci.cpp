// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/storyci.h"

#include "app/demo/daystory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

using DayStory::PlayedBuild;
using DayStory::PlayedStage;

static QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

static QJsonValue seconds(int minute)
{
    return double(DayStory::instant(minute).toSecsSinceEpoch());
}

static LoopbackAnswer listing(const QString &key, const QJsonArray &list)
{
    return {.body = QJsonDocument(QJsonObject {{key, list},
                                               {u"meta"_s, QJsonObject {{u"total"_s, list.size()}}}})
                            .toJson(QJsonDocument::Compact)};
}

static LoopbackAnswer notFound()
{
    return {.status = 404, .body = R"({"error": "not found"})"};
}

static const PlayedBuild *buildOf(int id)
{
    const auto &all = DayStory::builds();
    const auto found = std::ranges::find(all, id, &PlayedBuild::id);
    return found == all.end() ? nullptr : &*found;
}

// A build that a stage has broken ends with it; one that waits for people goes on.
static bool isOver(const PlayedBuild &build, int now)
{
    return now >= build.to();
}

static QJsonObject json(const PlayedBuild &build, int now)
{
    const bool over = isOver(build, now);
    const bool passed = std::ranges::all_of(build.stages, &PlayedStage::passed);
    return {{u"buildid"_s, build.id},
            {u"builderid"_s, build.builder + 1},
            {u"buildrequestid"_s, build.id + 1000},
            {u"number"_s, build.number},
            {u"started_at"_s, seconds(build.from())},
            {u"complete"_s, over},
            {u"complete_at"_s, over ? seconds(build.to()) : QJsonValue()},
            {u"results"_s, over ? QJsonValue(passed ? 0 : 2) : QJsonValue()},
            {u"state_string"_s, over ? u"finished"_s : u"building"_s}};
}

static LoopbackAnswer builders()
{
    QJsonArray list;
    for (int i = 0; i < DayStory::builders().size(); ++i)
        list.append(QJsonObject {{u"builderid"_s, i + 1},
                                 {u"name"_s, DayStory::builders()[i]},
                                 {u"masterids"_s, QJsonArray {1}},
                                 {u"tags"_s, QJsonArray {}}});
    return listing(u"builders"_s, list);
}

// Newest first, as it is asked for.
static LoopbackAnswer builds(const QUrlQuery &query, int now)
{
    const auto wants = query.queryItemValue(u"complete"_s);
    const auto limit = query.hasQueryItem(u"limit"_s) ? query.queryItemValue(u"limit"_s).toInt()
                                                      : 1000;
    QJsonArray list;
    const auto &all = DayStory::builds();
    for (auto build = all.crbegin(); build != all.crend() && list.size() < limit; ++build) {
        if (build->from() > now || (wants == "false"_L1 && isOver(*build, now)))
            continue;
        list.append(json(*build, now));
    }
    return listing(u"builds"_s, list);
}

static QJsonArray property(const char16_t *value)
{
    return {text(value), u"Change"_s};
}

static LoopbackAnswer one(const PlayedBuild &build, int now)
{
    auto told = json(build, now);
    const auto &newest = build.commits.constLast();
    told.insert(u"properties"_s, QJsonObject {{u"branch"_s, property(build.branch)},
                                              {u"revision"_s, property(newest.hash)},
                                              {u"got_revision"_s, property(newest.hash)},
                                              {u"owner"_s, property(newest.author)}});
    return listing(u"builds"_s, {told});
}

static LoopbackAnswer changes(const PlayedBuild &build)
{
    QJsonArray list;
    int id = build.id * 10;
    for (const auto &commit : build.commits)
        list.append(QJsonObject {{u"changeid"_s, ++id},
                                 {u"revision"_s, text(commit.hash)},
                                 {u"author"_s, text(commit.author)},
                                 {u"branch"_s, text(build.branch)},
                                 {u"comments"_s, text(commit.message)},
                                 {u"when_timestamp"_s, seconds(commit.at)}});
    return listing(u"changes"_s, list);
}

static LoopbackAnswer request(const PlayedBuild &build)
{
    return listing(u"buildrequests"_s, {QJsonObject {{u"buildrequestid"_s, build.id + 1000},
                                                     {u"builderid"_s, build.builder + 1},
                                                     {u"claimed"_s, true},
                                                     {u"complete"_s, false},
                                                     {u"waited_for"_s, false},
                                                     {u"submitted_at"_s, seconds(build.from())}}});
}

static QString stateOf(const PlayedStage &stage, bool began, bool over)
{
    if (!began)
        return u"pending"_s;
    return over ? text(stage.detail) : u"%1 (running)"_s.arg(text(stage.name));
}

static LoopbackAnswer steps(const PlayedBuild &build, int now)
{
    QJsonArray list;
    for (int i = 0; i < build.stages.size(); ++i) {
        const auto &stage = build.stages[i];
        const bool began = now >= stage.from;
        const bool over = now >= stage.to;
        list.append(QJsonObject {{u"stepid"_s, build.id * 10 + i},
                                 {u"buildid"_s, build.id},
                                 {u"number"_s, i},
                                 {u"name"_s, text(stage.name)},
                                 {u"started_at"_s, began ? seconds(stage.from) : QJsonValue()},
                                 {u"complete"_s, over},
                                 {u"complete_at"_s, over ? seconds(stage.to) : QJsonValue()},
                                 {u"results"_s, over ? QJsonValue(stage.passed ? 0 : 2)
                                                     : QJsonValue()},
                                 {u"state_string"_s, stateOf(stage, began, over)},
                                 {u"hidden"_s, false},
                                 {u"urls"_s, QJsonArray {}}});
    }
    return listing(u"steps"_s, list);
}

// As the worker sent it: each line marked as output or as an error.
static QByteArray logOf(const PlayedBuild &build, const PlayedStage &stage, int now)
{
    QByteArray log;
    const auto line = [&](int second, const QByteArray &words, char kind = 'o') {
        const auto at = DayStory::instant(stage.from).addSecs(second).toTimeZone(DayStory::zone());
        log += kind + at.toString(u"HH:mm:ss "_s).toUtf8() + words + '\n';
    };
    const auto name = text(stage.name).toUtf8();
    line(0, "Stage \"" + name + "\" of " + DayStory::builders()[build.builder].toUtf8() + " #"
                    + QByteArray::number(build.number));
    line(2, "Checked out " + text(build.branch).toUtf8() + " at "
                    + text(build.commits.constLast().hash).left(10).toUtf8());
    const auto length = (stage.to - stage.from) * 60;
    const auto shown = std::min(length, (now - stage.from) * 60);
    for (int second = 20, test = 1; second < shown - 20; second += 20, ++test)
        line(second, "test case_" + QByteArray::number(test) + " ... ok");
    if (now < stage.to)
        return log;
    if (stage.passed) {
        line(length - 1, "All is well. " + text(stage.detail).toUtf8());
        return log;
    }
    line(length - 5, "test " + text(stage.failing).toUtf8() + " ... FAILED");
    line(length - 4, "    expected: accepted");
    line(length - 4, "    was: refused, issued 3 s before the key");
    line(length - 2, "error: test failed, exit code 1", 'e');
    return log;
}

static LoopbackAnswer logs(const PlayedBuild &build, int number, int now)
{
    const auto &stage = build.stages.at(number);
    if (now < stage.from)
        return listing(u"logs"_s, {});
    return listing(u"logs"_s,
                   {QJsonObject {{u"logid"_s, build.id * 10 + number},
                                 {u"name"_s, u"stdio"_s},
                                 {u"slug"_s, u"stdio"_s},
                                 {u"type"_s, u"s"_s},
                                 {u"num_lines"_s, logOf(build, stage, now).count('\n')}}});
}

static LoopbackAnswer chunks(int log, const QUrlQuery &query, int now)
{
    const auto *build = buildOf(log / 10);
    if (!build || log % 10 >= build->stages.size() || now < build->stages[log % 10].from)
        return notFound();
    const auto first = std::max(0, query.queryItemValue(u"offset"_s).toInt());
    auto lines = logOf(*build, build->stages[log % 10], now).split('\n');
    return listing(u"logchunks"_s,
                   {QJsonObject {{u"firstline"_s, first},
                                 {u"content"_s, QString::fromUtf8(lines.mid(first).join('\n'))}}});
}

// builds/ID/..., builders/B/builds/NUMBER/...
static const PlayedBuild *buildAt(QStringList &path)
{
    if (path.value(0) == "builds"_L1) {
        const auto *build = buildOf(path.value(1).toInt());
        path.remove(0, std::min<qsizetype>(2, path.size()));
        return build;
    }
    if (path.value(0) != "builders"_L1 || path.value(2) != "builds"_L1)
        return nullptr;
    const auto &all = DayStory::builds();
    const auto found = std::ranges::find_if(all, [&](const PlayedBuild &build) {
        return build.builder + 1 == path[1].toInt() && build.number == path.value(3).toInt();
    });
    path.remove(0, std::min<qsizetype>(4, path.size()));
    return found == all.end() ? nullptr : &*found;
}

static LoopbackAnswer partOf(const PlayedBuild &build, const QStringList &path, int now)
{
    const auto what = path.value(0);
    if (what.isEmpty())
        return one(build, now);
    if (what == "changes"_L1)
        return changes(build);
    if (what == "test_result_sets"_L1)
        return listing(u"test_result_sets"_s, {});
    if (what != "steps"_L1)
        return notFound();
    if (path.size() == 1)
        return steps(build, now);
    bool isNumber = false;
    const auto number = path[1].toInt(&isNumber);
    if (!isNumber || number < 0 || number >= build.stages.size() || path.value(2) != "logs"_L1)
        return notFound();
    return logs(build, number, now);
}

LoopbackAnswer ciAnswer(const LoopbackQuestion &question, const QDateTime &at)
{
    static const auto api = u"/api/v2/"_s;
    if (question.method != "GET")
        return {.status = 405, .body = R"({"error": "this master only tells"})"};
    if (!question.path.startsWith(api))
        return notFound();
    auto path = question.path.mid(api.size()).split(u'/', Qt::SkipEmptyParts);
    const auto now = DayStory::minuteOf(at);
    if (path.size() == 1) {
        if (path[0] == "builders"_L1)
            return builders();
        if (path[0] == "builds"_L1)
            return builds(question.query, now);
        if (path[0] == "buildrequests"_L1)
            return listing(u"buildrequests"_s, {}); // nothing waits for a worker
        return notFound();
    }
    if (path[0] == "buildrequests"_L1) {
        const auto *build = buildOf(path[1].toInt() - 1000);
        return build && build->from() <= now ? request(*build) : notFound();
    }
    if (path[0] == "logs"_L1 && path.value(2) == "contents"_L1)
        return chunks(path[1].toInt(), question.query, now);
    const auto *build = buildAt(path);
    return build && build->from() <= now ? partOf(*build, path, now) : notFound();
}

} // namespace Dayshift
