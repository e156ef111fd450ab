// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/plaintext.h"
#include "models/pipeline/provider.h"
#include "models/pipeline/providers/buildbotjson.h"
#include "models/pipeline/providers/serversteps.h"
#include "models/pipeline/stagemap.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

using Buildbot::idOf;
using Buildbot::Json;

// How many builds are looked at: as many as there are builders, so that each has a chance to be seen
// the first time. Without properties, which cost the master 25 ms a build, a hundred take it about
// 20 ms.
static constexpr qsizetype FewestBuilds = 100;
static constexpr qsizetype MostBuilds = 1000;
static constexpr int MostSteps = 300;
static constexpr int MostChanges = 50;
static constexpr auto Longlasting = 24h;

// Where the server lies: what people paste may end in its web page or in its API.
static QUrl baseOf(const Connection &connection)
{
    QUrl url(connection.address);
    url.setFragment({});
    url.setQuery(QString());
    auto path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith("/api/v2"_L1))
        path.chop(7);
    url.setPath(path);
    return url;
}

static Question question(const Connection &connection, const QString &topic, const QString &path,
                         const QUrlQuery &query = {}, std::chrono::seconds goodFor = 0s)
{
    auto url = baseOf(connection);
    url.setPath(url.path() + u"/api/v2/"_s + path);
    if (!query.isEmpty())
        url.setQuery(query);
    return {.topic = topic,
            .request = {.url = url, .expected = Request::Expected::Json},
            .goodFor = goodFor};
}

// Where the interface has a build that is known by its page; empty for one that only waits.
static QString placeOf(const Build &build)
{
    static const QRegularExpression place(u"/(builders/\\d+/builds/\\d+)$"_s);
    return place.match(QUrl(build.page).fragment()).captured(1);
}

static QString builderPage(const Connection &connection, qint64 builder, const QString &number)
{
    auto url = baseOf(connection);
    url.setPath(url.path() + u'/');
    url.setFragment(u"/builders/%1/builds/%2"_s.arg(builder).arg(number));
    return plainPage(url.toString());
}

static BuildId buildIdOf(const Connection &connection, qint64 build)
{
    return BuildId::derived(connection.id.uuid(), u"build/%1"_s.arg(build));
}

static BuildId requestIdOf(const Connection &connection, qint64 request)
{
    return BuildId::derived(connection.id.uuid(), u"request/%1"_s.arg(request));
}

// A builder's name; nothing for one that nobody asked for.
static QString nameOf(const Asking &asking, qint64 builder)
{
    const auto name = asking.remembered.value(u"builder/%1"_s.arg(builder));
    if (!name.isEmpty() || !projectsOf(asking.connection).isEmpty())
        return name;
    return QCoreApplication::translate("Dayshift::Provider", "builder %1").arg(builder);
}

static Result<Answer> readBuilders(const Asking &asking, const QList<Json> &builders)
{
    const auto projects = projectsOf(asking.connection);
    const auto isWanted = [&](const QString &name, const Json &builder) {
        return projects.isEmpty() || projects.contains(name)
                || std::ranges::any_of(Buildbot::texts(builder["tags"_L1]),
                                       [&](const auto &tag) { return projects.contains(tag); });
    };
    Answer answer;
    for (const auto &builder : builders) {
        const auto name = plainName(builder["name"_L1].toString());
        if (name.isEmpty() || !isWanted(name, builder))
            continue;
        if (answer.remember.size() >= MostPipelines) {
            ++answer.leftOut;
            continue;
        }
        answer.remember.insert(u"builder/%1"_s.arg(idOf(builder["builderid"_L1])), name);
        const bool retired
                = builder.contains("masterids"_L1) && builder["masterids"_L1].toArray().isEmpty();
        if (!retired)
            answer.pipelines.append(name);
    }
    const auto &connection = asking.connection;
    const auto newest = std::clamp(builders.size(), FewestBuilds, MostBuilds);
    answer.next = {
            question(connection, u"builds"_s, u"builds"_s,
                     {{u"complete"_s, u"false"_s}, {u"limit"_s, u"1000"_s}}),
            question(connection, u"builds"_s, u"builds"_s,
                     {{u"order"_s, u"-buildid"_s}, {u"limit"_s, QString::number(newest)}}),
            question(connection, u"queue"_s, u"buildrequests"_s,
                     {{u"complete"_s, u"false"_s},
                      {u"claimed"_s, u"false"_s},
                      {u"limit"_s, u"1000"_s}}),
    };
    return answer;
}

static QList<Question> detailsOf(const Connection &connection, const Json &json, bool over)
{
    const auto id = idOf(json["buildid"_L1]);
    const auto path = u"builds/%1"_s.arg(id);
    QUrlQuery properties;
    for (const auto &name :
         {u"branch"_s, u"revision"_s, u"got_revision"_s, u"owner"_s, u"virtual_builder_name"_s})
        properties.addQueryItem(u"property"_s, name);
    return {question(connection, u"origin"_s, path, properties, over ? 0s : 30s),
            question(connection, u"changes/%1"_s.arg(id), path + u"/changes"_s,
                     {{u"limit"_s, QString::number(MostChanges)}}, Longlasting),
            // Whether another build waits for this one; its answer asks for the steps.
            question(connection, u"request/%1"_s.arg(id),
                     u"buildrequests/%1"_s.arg(idOf(json["buildrequestid"_L1])), {}, Longlasting)};
}

static Result<Answer> readBuilds(const Asking &asking, const QList<Json> &builds)
{
    Answer answer;
    for (const auto &json : builds) {
        const auto builder = idOf(json["builderid"_L1]);
        const auto id = idOf(json["buildid"_L1]);
        const auto name = nameOf(asking, builder);
        if (name.isEmpty() || id <= 0)
            continue;
        Build build {.id = buildIdOf(asking.connection, id),
                     .connection = asking.connection.id,
                     .pipeline = name,
                     .number = QString::number(idOf(json["number"_L1])),
                     .status = Buildbot::statusOf(json),
                     .rawStatus = Buildbot::wordOf(json),
                     .startedAt = instant(json["started_at"_L1].toDouble()),
                     .finishedAt = instant(json["complete_at"_L1].toDouble())};
        if (!isOver(build.status))
            build.finishedAt = {};
        build.page = builderPage(asking.connection, builder, build.number);
        answer.details.insert(build.id, detailsOf(asking.connection, json, isOver(build.status)));
        answer.builds.append(build);
    }
    return answer;
}

static Result<Answer> readOrigin(const Asking &asking, const QList<Json> &builds)
{
    Answer answer;
    for (const auto &json : builds) {
        const auto properties = json["properties"_L1].toObject();
        answer.origins.append(
                {.build = buildIdOf(asking.connection, idOf(json["buildid"_L1])),
                 .pipeline = plainName(Buildbot::property(properties, "virtual_builder_name"_L1)),
                 .branch = Buildbot::branchOf(properties),
                 .commit = Buildbot::commitOf(properties)});
    }
    return answer;
}

static Result<Answer> readChanges(const Asking &asking, qint64 build, const QList<Json> &changes)
{
    Answer answer;
    qint64 newest = -1;
    Origin origin {.build = buildIdOf(asking.connection, build)};
    for (const auto &json : changes.first(std::min<qsizetype>(changes.size(), MostChanges))) {
        const auto change = idOf(json["changeid"_L1]);
        Commit commit {.id = CommitId::derived(origin.build.uuid(), u"change/%1"_s.arg(change)),
                       .build = origin.build,
                       .hash = plainName(json["revision"_L1].toString(), 100),
                       .branch = Buildbot::plainBranch(json["branch"_L1].toString()),
                       .author = plainName(json["author"_L1].toString()),
                       .message = plainMessage(json["comments"_L1].toString()),
                       .committedAt = instant(json["when_timestamp"_L1].toDouble())};
        if (change > newest) {
            newest = change;
            origin.branch = commit.branch;
            origin.commit = commit.hash;
            origin.message = commit.message;
            origin.author = commit.author;
        }
        answer.commits.append(commit);
    }
    if (newest >= 0)
        answer.origins.append(origin);
    return answer;
}

// A build that another one waits for is a part of it: its stages count there, and here they are
// only listed, or each deployment would be one too many.
static Result<Answer> readRequest(const Asking &asking, qint64 build, const QList<Json> &requests)
{
    const auto request = requests.value(0);
    const bool isPart = request["waited_for"_L1].toBool();
    const auto topic = u"steps/%1/%2"_s.arg(build).arg(isPart ? u"part"_s : u"whole"_s);
    Answer answer;
    answer.origins = {{.build = buildIdOf(asking.connection, build),
                       .queuedAt = instant(request["submitted_at"_L1].toDouble())}};
    answer.next = {question(asking.connection, topic, u"builds/%1/steps"_s.arg(build))};
    return answer;
}

// How a step names the build of another builder that it triggered: "pending: deploy #12".
static const QRegularExpression &triggeredName()
{
    static const QRegularExpression form(u"^(?:\\w+: )?(.+?) #\\d+$"_s);
    return form;
}

// A step that triggers other builders may have a name that says nothing; theirs may.
static StageKind kindOf(const QString &name, const Json &step)
{
    if (const auto kind = stageKindOf(name); kind != StageKind::Other)
        return kind;
    for (const auto url : step["urls"_L1].toArray()) {
        const auto match
                = triggeredName().match(url.toObject()["name"_L1].toString().left(300));
        if (const auto kind = stageKindOf(match.captured(1)); kind != StageKind::Other)
            return kind;
    }
    return StageKind::Other;
}

static Result<Answer> readSteps(const Asking &asking, qint64 build, bool isPart,
                                const QList<Json> &steps)
{
    Answer answer;
    QList<Explanation::Artifact> links; // what is not stored by name is linked by steps
    for (const auto &json : steps) {
        if (json["hidden"_L1].toBool() || answer.stages.size() >= MostSteps)
            continue;
        const auto step = idOf(json["stepid"_L1]);
        Stage stage {.id = StageId::derived(asking.connection.id.uuid(), u"step/%1"_s.arg(step)),
                     .build = buildIdOf(asking.connection, build),
                     .position = int(idOf(json["number"_L1])),
                     .name = plainName(json["name"_L1].toString()),
                     .status = Buildbot::statusOf(json),
                     .rawStatus = Buildbot::wordOf(json),
                     .startedAt = instant(json["started_at"_L1].toDouble()),
                     .finishedAt = instant(json["complete_at"_L1].toDouble()),
                     .detail = plainName(json["state_string"_L1].toString())};
        if (!isOver(stage.status))
            stage.finishedAt = {};
        if (!isPart)
            stage.kind = kindOf(stage.name, json);
        answer.stages.append(stage);
        for (const auto url : json["urls"_L1].toArray()) {
            const auto name = plainName(url.toObject()["name"_L1].toString());
            if (!triggeredName().match(name).hasMatch())
                links.append({.name = name});
        }
    }
    if (!links.isEmpty())
        answer.facts.addArtifacts(buildIdOf(asking.connection, build), links);
    return answer;
}

// The installations that fill them tell only sums here.
static Result<Answer> readTests(const QString &build, const QByteArray &body)
{
    return Buildbot::explain(u"test_result_sets"_s, body)
            .then([&](const Explanation &told) -> Result<Answer> {
                Answer answer;
                if (told.tests)
                    answer.facts.tests.insert(BuildId::fromString(build), ToldTests::of(told));
                return answer;
            });
}

static Result<Answer> readQueue(const Asking &asking, const QList<Json> &requests)
{
    Answer answer;
    for (const auto &json : requests) {
        const auto request = idOf(json["buildrequestid"_L1]);
        const auto name = nameOf(asking, idOf(json["builderid"_L1]));
        const bool waits = !json["complete"_L1].toBool() && !json["claimed"_L1].toBool();
        if (name.isEmpty() || !waits || json["waited_for"_L1].toBool())
            continue;
        answer.builds.append({.id = requestIdOf(asking.connection, request),
                              .connection = asking.connection.id,
                              .pipeline = name,
                              .status = Status::Queued,
                              .rawStatus = u"unclaimed"_s,
                              .queuedAt = instant(json["submitted_at"_L1].toDouble())});
    }
    return answer;
}

class BuildbotProvider final : public Provider
{
public:
    QString id() const override { return u"buildbot"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Buildbot");
    }
    QString addressExample() const override { return u"https://ci.example.org"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Builder name or tag");
    }

    QList<Question> firstQuestions(const Asking &asking) const override
    {
        const QUrlQuery fields {{u"field"_s, u"builderid"_s},
                                {u"field"_s, u"name"_s},
                                {u"field"_s, u"tags"_s},
                                {u"field"_s, u"masterids"_s}};
        return {question(asking.connection, u"builders"_s, u"builders"_s, fields, 60s)};
    }

    // There are no tokens. Where nobody has to sign in, that page does not exist.
    std::optional<Request> signIn(const Connection &connection) const override
    {
        if (connection.account.isEmpty())
            return {};
        auto url = baseOf(connection);
        url.setPath(url.path() + u"/auth/login"_s);
        return Request {.url = url, .takesRefusals = true, .keepsCookies = true};
    }

    // Of builds and of what waits; those of steps and logs come far more often than one looks.
    QList<Question> streams(const Asking &asking) const override
    {
        QList<Question> streams;
        for (const auto &what : {u"builds"_s, u"buildrequests"_s}) {
            auto url = baseOf(asking.connection);
            url.setPath(url.path() + u"/sse/listen/%1/*/*"_s.arg(what));
            streams.append({.topic = what, .request = {.url = url}});
        }
        return streams;
    }

    Result<Answer> read(const Asking &asking, const QString &topic,
                        const QByteArray &body) const override
    {
        const auto parts = topic.split(u'/');
        const auto &kind = parts.first();
        const auto build = parts.value(1).toLongLong();
        if (kind == "builders"_L1)
            return Buildbot::listIn(body, "builders"_L1).then([&](const auto &list) {
                return readBuilders(asking, list);
            });
        if (kind == "builds"_L1)
            return Buildbot::listIn(body, "builds"_L1).then([&](const auto &list) {
                return readBuilds(asking, list);
            });
        if (kind == "origin"_L1)
            return Buildbot::listIn(body, "builds"_L1).then([&](const auto &list) {
                return readOrigin(asking, list);
            });
        if (kind == "changes"_L1)
            return Buildbot::listIn(body, "changes"_L1).then([&](const auto &list) {
                return readChanges(asking, build, list);
            });
        if (kind == "request"_L1)
            return Buildbot::listIn(body, "buildrequests"_L1).then([&](const auto &list) {
                return readRequest(asking, build, list);
            });
        if (kind == "steps"_L1)
            return Buildbot::listIn(body, "steps"_L1).then([&](const auto &list) {
                return readSteps(asking, build, parts.value(2) == "part"_L1, list);
            });
        if (kind == "tests"_L1)
            return readTests(parts.value(1), body);
        return Buildbot::listIn(body, "buildrequests"_L1).then([&](const auto &list) {
            return readQueue(asking, list);
        });
    }

    QList<Question> onDemand(const Asking &asking, const Build &build) const override
    {
        const auto place = placeOf(build);
        if (place.isEmpty())
            return {};
        return {question(asking.connection, u"tests/"_s + build.id.toString(),
                         place + u"/test_result_sets"_s)};
    }

    // What waited has become a build with a number of its own; what ran must have ended.
    Farewell farewell(const Asking &asking, const Build &build) const override
    {
        const auto place = placeOf(build);
        if (place.isEmpty())
            return {.forget = true};
        return {.ask = {question(asking.connection, u"builds"_s, place)}};
    }

    Result<Step> step(const Asking &asking, const Wish &wish) const override
    {
        auto api = baseOf(asking.connection);
        api.setPath(api.path() + u"/api/v2/"_s);
        return Steps::ofBuildbot(Desk(api, {}), wish, signIn(asking.connection),
                                 [&](const QString &request) {
                                     return requestIdOf(asking.connection, request.toLongLong())
                                             == wish.build.id;
                                 });
    }
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The account, where the master wants one, has to be allowed to force, rebuild and "
                "stop builds.");
    }
    QString noteOn(Act act) const override
    {
        if (act == Act::RunAgain)
            return QCoreApplication::translate("Dayshift::Steps",
                                               "Buildbot makes a new build of the same commit.");
        return {};
    }

    QStringList endpoints() const override { return Buildbot::endpoints(); }

    Result<Explanation> explain(const QString &endpoint, const QByteArray &body) const override
    {
        return Buildbot::explain(endpoint, body);
    }
};

static const BuildbotProvider theProvider;

} // namespace Dayshift
