// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/answerfields.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/providers/serversteps.h"
#include "models/pipeline/restprovider.h"
#include "models/pipeline/xmlwalk.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

using Pipeline = Explanation::Pipeline;

// A build that runs may be known to fail already; and one that waits, for a person.
static Status statusOfBuild(const QString &state, const QString &status, const QString &waitReason)
{
    static const Words finished {{u"success"_s, Status::Passed},
                                 {u"failure"_s, Status::Failed},
                                 {u"error"_s, Status::Failed},
                                 {u"unknown"_s, Status::Cancelled}};
    if (state == "queued"_L1)
        return waitReason.contains("approval"_L1, Qt::CaseInsensitive) ? Status::WaitingForApproval
                                                                       : Status::Queued;
    if (state == "running"_L1)
        return Status::Running;
    return state == "finished"_L1 ? statusOf(finished, status) : Status::Unknown;
}

static std::optional<Explanation::Tests> testsOf(const QJsonValue &json)
{
    if (!json.isObject())
        return {};
    Explanation::Tests tests {.total = countOf(json["count"_L1]),
                              .passed = countOf(json["passed"_L1]),
                              .failed = countOf(json["failed"_L1]),
                              .skipped = countOf(json["ignored"_L1]) + countOf(json["muted"_L1])};
    for (const auto &test : objectsIn(json["testOccurrence"_L1])) {
        if (test["status"_L1].toString() == "FAILURE"_L1 && tests.firstFailed.isEmpty())
            tests.firstFailed = nameOf(test["name"_L1]);
    }
    return tests;
}

static QString nameOfBuild(const QJsonValue &json)
{
    const auto name = nameOf(json["buildType"_L1]["name"_L1]);
    return name.isEmpty() ? nameOf(json["buildTypeId"_L1]) : name;
}

// Servers before 9.0 had no state, but told of what runs.
static QString stateOf(const QJsonValue &json)
{
    const auto state = nameOf(json["state"_L1]);
    if (!state.isEmpty())
        return state;
    return json["running"_L1].toBool() ? u"running"_s : u"finished"_s;
}

static Pipeline buildOf(const QJsonValue &json)
{
    const auto state = stateOf(json);
    auto word = nameOf(json["status"_L1]);
    const auto status = json["approvalInfo"_L1].isObject() && state == "queued"_L1
                    && json["approvalInfo"_L1]["status"_L1].toString() != "approved"_L1
            ? Status::WaitingForApproval
            : statusOfBuild(state, word, json["waitReason"_L1].toString());
    if (state != "finished"_L1)
        word = state;
    const auto revision = json["revisions"_L1]["revision"_L1][0];
    auto branch = branchOf(json["branchName"_L1]);
    if (branch == "<default>"_L1)
        branch.clear();
    const auto change = json["lastChanges"_L1]["change"_L1][0];
    return {.id = idOf(json["id"_L1]),
            .name = nameOfBuild(json),
            .status = status,
            .startedAt = timeOf(json["startDate"_L1]),
            .finishedAt = endOf(status, timeOf(json["finishDate"_L1])),
            .page = pageOf(json["webUrl"_L1]),
            .commit = nameOf(revision["version"_L1]),
            .branch = branch.isEmpty() ? branchOf(revision["vcsBranchName"_L1]) : branch,
            .rawStatus = word,
            .number = idOf(json["number"_L1]),
            .project = nameOf(json["buildType"_L1]["projectName"_L1]),
            .message = messageOf(change["comment"_L1]),
            .author = nameOf(change["username"_L1]),
            .tests = testsOf(json["testOccurrences"_L1]),
            .madeAt = timeOf(json["queuedDate"_L1])};
}

static Explanation readBuilds(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : objectsIn(answer["build"_L1]))
        explanation.pipelines.append(buildOf(json));
    return explanation;
}

static Explanation readBuild(const QJsonValue &answer)
{
    return {.pipelines = {buildOf(answer)}};
}

// Build types; where their builds were asked for as well, how the newest one does.
static Explanation readBuildTypes(const QJsonValue &answer)
{
    const auto inProject = answer["buildTypes"_L1]["buildType"_L1];
    Explanation explanation;
    for (const auto &json : objectsIn(inProject.isArray() ? inProject : answer["buildType"_L1])) {
        const auto builds = objectsIn(json["builds"_L1]["build"_L1]);
        Pipeline pipeline;
        if (!builds.isEmpty())
            pipeline = buildOf(builds.first());
        else if (json["builds"_L1].isObject())
            pipeline.status = Status::Unknown;
        if (pipeline.id.isEmpty())
            pipeline.id = idOf(json["id"_L1]);
        if (pipeline.page.isEmpty())
            pipeline.page = pageOf(json["webUrl"_L1]);
        pipeline.name = nameOf(json["name"_L1]);
        pipeline.project = nameOf(json["projectName"_L1]);
        explanation.pipelines.append(pipeline);
    }
    return explanation;
}

static Explanation readTests(const QJsonValue &answer)
{
    auto tests = *testsOf(answer);
    const auto list = objectsIn(answer["testOccurrence"_L1]);
    Explanation explanation {.tests = tests, .allCases = tests.total <= list.size()};
    for (const auto &test : list) {
        const bool skipped = test["ignored"_L1].toBool() || test["muted"_L1].toBool();
        addCase(explanation, {nameOf(test["name"_L1]),
                              skipped ? TestOutcome::Skipped
                                      : test["status"_L1].toString() == "SUCCESS"_L1
                                      ? TestOutcome::Passed
                                      : TestOutcome::Failed});
    }
    if (list.isEmpty() || answer.toObject().contains("passed"_L1)
        || answer.toObject().contains("failed"_L1))
        return explanation;
    // Without the sums, the tests themselves.
    tests = {.total = list.size(), .firstFailed = tests.firstFailed};
    for (const auto &test : list) {
        const auto status = test["status"_L1].toString();
        if (test["ignored"_L1].toBool() || test["muted"_L1].toBool())
            ++tests.skipped;
        else
            ++(status == "SUCCESS"_L1 ? tests.passed : tests.failed);
    }
    explanation.tests = tests;
    return explanation;
}

// A folder whose content was asked for as well stands for what lies in it.
static void collect(const QJsonValue &files, const QString &folder, int depth,
                    QList<Explanation::Artifact> &into)
{
    constexpr int Deepest = 32;
    for (const auto &json : objectsIn(files["file"_L1])) {
        const auto path = plainName(folder + json["name"_L1].toString(), 1000);
        if (json["children"_L1]["file"_L1].isArray() && depth < Deepest)
            collect(json["children"_L1], path + u'/', depth + 1, into);
        else
            into.append({.name = path, .bytes = bytesOf(json["size"_L1])});
    }
}

static Explanation readArtifacts(const QJsonValue &answer)
{
    QList<Explanation::Artifact> artifacts;
    collect(answer, {}, 0, artifacts);
    return {.artifacts = artifacts};
}

// The XML of the same: what is an attribute here is a field there.
static QJsonObject objectOf(const QXmlStreamAttributes &attributes)
{
    QJsonObject object;
    for (const auto &attribute : attributes) {
        const auto value = attribute.value().toString();
        object.insert(attribute.name().toString(),
                      value == "true"_L1 ? QJsonValue(true) : QJsonValue(value.left(2000)));
    }
    return object;
}

namespace {

// Puts the builds and build types of the XML together; those that a build only mentions are no
// others.
class XmlReader
{
public:
    void step(const QXmlStreamReader &xml, int depth);
    [[nodiscard]] Explanation result() const
    {
        auto explanation = readBuilds(QJsonObject {{u"build"_s, m_builds}});
        explanation.pipelines += readBuildTypes(QJsonObject {{u"buildType"_s, m_types}}).pipelines;
        return explanation;
    }

private:
    void begin(const QString &name, const QXmlStreamAttributes &attributes, int depth);

    QJsonArray m_builds;
    QJsonArray m_types;
    QJsonObject m_build;
    int m_depth = 0; // of the build that is open
    QString m_field; // of it, whose text is read
    QString m_text;
};

} // namespace

void XmlReader::begin(const QString &name, const QXmlStreamAttributes &attributes, int depth)
{
    m_field.clear();
    m_text.clear();
    if (m_depth == 0 && depth <= 2 && name == "build"_L1) {
        m_build = objectOf(attributes);
        m_depth = depth;
    } else if (m_depth == 0 && depth <= 3 && name == "buildType"_L1
               && attributes.value("templateFlag"_L1) != "true"_L1) {
        if (m_types.size() <= MostPipelines)
            m_types.append(objectOf(attributes));
    } else if (m_depth > 0 && depth == m_depth + 1) {
        if (name == "buildType"_L1)
            m_build.insert(name, objectOf(attributes));
        else if (name == "startDate"_L1 || name == "finishDate"_L1 || name == "queuedDate"_L1
                 || name == "waitReason"_L1)
            m_field = name;
    } else if (m_depth > 0 && depth == m_depth + 2 && name == "revision"_L1) {
        if (!m_build.contains("revisions"_L1))
            m_build.insert("revisions"_L1, QJsonObject {{name, QJsonArray {objectOf(attributes)}}});
    }
}

void XmlReader::step(const QXmlStreamReader &xml, int depth)
{
    if (xml.isStartElement())
        return begin(xml.name().toString(), xml.attributes(), depth);
    if (xml.isCharacters()) {
        if (!m_field.isEmpty() && m_text.size() < LongestMessage)
            m_text += xml.text().left(LongestMessage);
        return;
    }
    if (!m_field.isEmpty())
        m_build.insert(m_field, m_text);
    m_field.clear();
    if (m_depth == 0 || depth != m_depth)
        return;
    if (m_builds.size() <= MostPipelines)
        m_builds.append(m_build);
    m_depth = 0;
}

static Result<Explanation> readXml(const QByteArray &body)
{
    XmlReader reader;
    const auto read
            = walkXml(body, [&](const QXmlStreamReader &xml, int depth) { reader.step(xml, depth); });
    return read.then([&](Done) -> Result<Explanation> { return reader.result(); });
}

static const auto fields
        = u"count,build(id,number,status,state,buildTypeId,branchName,queuedDate,startDate,"
          "finishDate,webUrl,"
          "waitReason,buildType(name,projectName),revisions(revision(version,vcsBranchName)),"
          "lastChanges(change(username,comment)),"
          "testOccurrences(count,passed,failed,ignored,muted))"_s;

namespace {

class TeamCity final : public RestProvider
{
public:
    TeamCity();

    QString id() const override { return u"teamcity"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "TeamCity");
    }
    QString addressExample() const override { return u"https://teamcity.example.org"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Project id");
    }
    Pace pace() const override { return {.idle = 30s, .active = 10s}; }
    Result<Step> step(const Asking &asking, const Wish &wish) const override
    {
        return Steps::ofTeamCity(deskFor(asking), wish);
    }
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The token needs the rights to run builds and to stop them.");
    }
    QString noteOn(Act act) const override
    {
        if (act == Act::RunAgain)
            return QCoreApplication::translate(
                "Dayshift::Steps",
                "TeamCity makes a new build of what is newest on the branch by now.");
        return {};
    }

protected:
    QUrl apiOf(const Connection &connection) const override
    {
        auto url = RestProvider::apiOf(connection);
        if (!url.path().contains("/app/rest"_L1))
            url.setPath(url.path() + u"/app/rest"_s);
        return url;
    }
    // Nothing a build type: what runs, what waits and what is newest, of a whole server.
    QList<Question> questionsAbout(const Asking &asking, const QString &project) const override
    {
        const auto in = project.isEmpty() ? QString() : u",affectedProject:(id:%1)"_s.arg(project);
        const auto builds = [&](const QString &locator) {
            return question(asking, {.endpoint = u"builds"_s},
                            u"/builds?locator="_s
                                    + encoded(locator + u",defaultFilter:false"_s + in)
                                    + u"&fields="_s + encoded(fields));
        };
        const auto waiting = project.isEmpty()
                ? QString()
                : u"locator=project:(id:%1)&"_s.arg(encoded(project));
        return {builds(u"state:running"_s), builds(u"state:finished,count:50"_s),
                question(asking, {.endpoint = u"builds"_s},
                         u"/buildQueue?"_s + waiting + u"fields="_s + encoded(fields))};
    }
    bool isItsOwnStage(const Pipeline &) const override { return true; }
    QList<Question> onDemandAt(const Asking &asking, const Topic &about, const QString &place,
                               const Build &) const override
    {
        const auto build = place.section(u'/', -1);
        return {question(asking, {.endpoint = u"artifacts"_s, .build = about.build},
                         place + u"/artifacts/children/?fields="_s
                                 + encoded(u"count,file(name,size)"_s)),
                question(asking, {.endpoint = u"tests"_s, .build = about.build},
                         u"/testOccurrences?locator="_s
                                 + encoded(u"build:(%1),count:%2"_s.arg(
                                         QUrl::fromPercentEncoding(build.toLatin1())).arg(
                                         MostTestCases))
                                 + u"&fields="_s
                                 + encoded(u"count,passed,failed,ignored,muted,"
                                           "testOccurrence(name,status,ignored,muted)"_s))};
    }
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        static const QRegularExpression place(u"(?:buildId=|/)(\\d+)(?:\\D[^/]*)?$"_s);
        const auto match = place.match(build.page);
        if (!match.hasMatch())
            return {};
        const auto path = u"/builds/id:%1?fields="_s.arg(match.captured(1));
        const auto one = fields.mid(fields.indexOf(u'(') + 1).chopped(1);
        return {question(asking, {.endpoint = u"build"_s}, path + encoded(one))};
    }
};

} // namespace

TeamCity::TeamCity()
    : RestProvider({
            {.name = "builds"_L1, .root = "builds"_L1, .readText = readXml},
            {.name = "build"_L1, .root = "build"_L1, .readText = readXml},
            {.name = "build-types"_L1, .root = "buildTypes"_L1, .readText = readXml},
            {.name = "build-types"_L1, .root = "project"_L1, .readText = readXml},
            {"builds"_L1, [](auto &a) { return a["build"_L1].isArray(); }, readBuilds},
            {"build-types"_L1,
             [](auto &a) { return has(a, {"buildTypes"_L1}) || a["buildType"_L1].isArray(); },
             readBuildTypes},
            {"build"_L1,
             [](auto &a) {
                 return has(a, {"id"_L1, "buildTypeId"_L1})
                         || has(a, {"id"_L1, "status"_L1, "state"_L1});
             },
             readBuild},
            {"tests"_L1,
             [](auto &a) {
                 return has(a, {"testOccurrence"_L1}) || has(a, {"count"_L1, "passed"_L1})
                         || has(a, {"count"_L1, "failed"_L1})
                         || a["href"_L1].toString().contains("testOccurrences"_L1);
             },
             readTests},
            {"artifacts"_L1, [](auto &a) { return a["file"_L1].isArray(); }, readArtifacts},
            {"problems"_L1, [](auto &a) { return has(a, {"problemOccurrence"_L1}); }},
            {"builds"_L1, [](auto &a) { return has(a, {"count"_L1}) || has(a, {"href"_L1}); },
             readBuilds},
    })
{
}

static const TeamCity theProvider;

} // namespace Dayshift
