// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/answerfields.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/providers/jenkinsjson.h"
#include "models/pipeline/providers/serversteps.h"
#include "models/pipeline/restprovider.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

// What of a build is asked for; without a tree, an answer may be several megabytes.
static const auto buildFields
        = u"number,url,result,building,timestamp,duration,fullDisplayName,"
          "actions[lastBuiltRevision[SHA1,branch[name]],failCount,skipCount,totalCount],"
          "changeSets[items[msg,author[fullName]]],changeSet[items[msg,author[fullName]]]"_s;
static const auto executable
        = u"[currentExecutable[url,number,fullDisplayName,timestamp,estimatedDuration]]"_s;

// The jobs in so many levels of folders: a multibranch project in two folders has three.
static QString jobsTree(int levels)
{
    const auto fields = u"name,fullName,url,color,lastBuild[number,url,building,result,timestamp,"
                        "duration]"_s;
    QString tree = u"jobs[%1]"_s.arg(fields);
    for (int i = 1; i < levels; ++i)
        tree = u"jobs[%1,%2]"_s.arg(fields, tree);
    return tree;
}

// The name of the job in the path of a build: job/FOLDER/job/JOB/12.
static QString jobIn(const QString &path)
{
    static const QRegularExpression part(u"/job/([^/]+)"_s);
    QStringList names;
    for (auto match = part.globalMatch(u'/' + path); match.hasNext();) {
        // Jenkins encodes the slash in the name of a branch twice.
        const auto once = QUrl::fromPercentEncoding(match.next().captured(1).toUtf8());
        names.append(QUrl::fromPercentEncoding(once.toUtf8()));
    }
    return plainName(names.join(u'/'));
}

namespace {

class JenkinsProvider final : public RestProvider
{
public:
    JenkinsProvider();

    QString id() const override { return u"jenkins"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Jenkins");
    }
    QString addressExample() const override { return u"https://ci.example.org/jenkins"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Folder/job");
    }
    Pace pace() const override { return {.idle = 20s, .active = 10s}; }
    Result<Step> step(const Asking &asking, const Wish &wish) const override;
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The account needs the rights Job/Build and Job/Cancel.");
    }
    QString noteOn(Act act) const override
    {
        if (act == Act::RunAgain)
            return QCoreApplication::translate(
                "Dayshift::Steps",
                "Jenkins makes a new build of what is newest by now, with the same "
                "parameters.");
        return {};
    }
    bool startsOnBranches() const override { return false; }

protected:
    // What runs and what waits is told by two small answers; the whole tree is dear, and only
    // there to miss nothing.
    QList<Question> firstQuestions(const Asking &asking) const override
    {
        return questionsAbout(asking, {});
    }
    QList<Question> questionsAbout(const Asking &asking, const QString &) const override
    {
        return {question(asking, {.endpoint = u"jobs"_s},
                         u"/api/json?tree="_s + encoded(jobsTree(4)), 60s),
                question(asking, {.endpoint = u"computer"_s},
                         u"/computer/api/json?tree="_s
                                 + encoded(u"computer[executors%1,oneOffExecutors%1]"_s.arg(
                                         executable))),
                question(
                        asking, {.endpoint = u"queue"_s},
                        u"/queue/api/json?tree="_s
                                + encoded(
                                        u"items[id,why,task[name,url],executable[number,url]]"_s))};
    }
    QString titleOf(const Asking &asking, const Topic &, const Pipeline &told) const override
    {
        const auto name = jobIn(pathOf(told.key.startsWith("queue/"_L1) ? told.page : told.key));
        const auto title = name.isEmpty() ? told.name : name;
        const auto projects = projectsOf(asking.connection);
        const bool isWanted
                = projects.isEmpty() || std::ranges::any_of(projects, [&](const auto &project) {
                      return title == project || title.startsWith(project + u'/');
                  });
        return isWanted ? title : QString();
    }
    // What runs is told by the executors, and sooner.
    QString keyOf(const Asking &, const Topic &topic, const Pipeline &told) const override
    {
        if (topic.endpoint == "jobs"_L1 && told.status == Status::Running)
            return {};
        return told.key.startsWith("queue/"_L1) ? told.key : pathOf(told.key);
    }
    // The server's host is the one that it was told of itself, and may be another than ours.
    void complete(const Asking &asking, const Topic &, const Pipeline &told,
                  Build &build) const override
    {
        if (const auto path = pathOf(told.key); !path.isEmpty())
            build.page = plainPage(apiOf(asking.connection).toString() + path + u'/');
    }
    bool isItsOwnStage(const Pipeline &) const override { return true; }
    QList<Question> detailsOf(const Asking &asking, const Topic &about,
                              const Pipeline &told) const override
    {
        const auto path = pathOf(told.key);
        if (path.isEmpty())
            return {};
        return {question(asking, {.endpoint = u"build"_s, .build = about.build, .note = path},
                         path + u"/api/json?tree="_s + encoded(buildFields))};
    }
    void goOn(const Asking &asking, const Topic &topic, const Explanation &explanation,
              Answer &answer) const override;
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        const auto path = pathOf(build.page);
        if (path.isEmpty() || build.number.isEmpty())
            return {};
        return {question(asking, {.endpoint = u"build"_s},
                         path + u"/api/json?tree="_s + encoded(buildFields))};
    }
    Farewell farewell(const Asking &asking, const Build &build) const override
    {
        const auto ask = lastLookAt(asking, build);
        return {.ask = ask, .forget = ask.isEmpty()}; // what waited has a number of its own by now
    }

    QList<Question> onDemandAt(const Asking &asking, const Topic &about, const QString &place,
                               const Build &build) const override;

private:
    void askForReports(const Asking &asking, const Topic &topic, const Explanation &explanation,
                       Answer &answer) const;
    // From where the jobs begin, in an address that the server gave.
    [[nodiscard]] static QString pathOf(const QString &url);
};

} // namespace

QString JenkinsProvider::pathOf(const QString &url)
{
    const auto path = QUrl(url).path(QUrl::FullyEncoded);
    const auto begin = path.indexOf("/job/"_L1);
    if (begin < 0 || path.contains("/../"_L1))
        return {};
    const auto below = path.mid(begin);
    return below.endsWith(u'/') ? below.chopped(1) : below;
}

// Of the stages, only pipelines know; a server without the plugin has no such page.
void JenkinsProvider::goOn(const Asking &asking, const Topic &topic, const Explanation &explanation,
                           Answer &answer) const
{
    if (topic.endpoint == "artifacts"_L1 && explanation.artifacts)
        return askForReports(asking, topic, explanation, answer);
    const bool waits = explanation.pipelines.value(0).status == Status::WaitingForApproval;
    if (topic.endpoint == "run"_L1 && waits && !topic.note.isEmpty())
        answer.next = {question(asking, {.endpoint = u"inputs"_s, .build = topic.build},
                                topic.note + u"/wfapi/pendingInputActions"_s)};
    if (topic.endpoint != "build"_L1 || topic.build.isEmpty())
        return;
    answer.next = {question(asking,
                            {.endpoint = u"run"_s,
                             .build = topic.build,
                             .note = topic.note},
                            topic.note + u"/wfapi/describe"_s)};
}

// The reports of tests that lie among the artifacts; they alone tell devices and environments.
void JenkinsProvider::askForReports(const Asking &asking, const Topic &topic,
                                    const Explanation &explanation, Answer &answer) const
{
    constexpr int MostReports = 10;
    constexpr qint64 Largest = 4 * 1024 * 1024;
    static const QRegularExpression report(
            u"(^|/)(TEST-[^/]*|[^/]*(junit|test-?results?|testreport)[^/]*)\\.xml$"_s,
            QRegularExpression::CaseInsensitiveOption);
    for (const auto &artifact : *explanation.artifacts) {
        if (answer.next.size() >= MostReports || artifact.bytes.value_or(0) > Largest
            || artifact.name.contains(".."_L1) || !report.match(artifact.name).hasMatch())
            continue;
        QStringList path;
        for (const auto &part : artifact.name.split(u'/'))
            path.append(encoded(part));
        auto file = question(asking, {.endpoint = u"junit"_s, .build = topic.build},
                             topic.note + u"/artifact/"_s + path.join(u'/'));
        file.request.expected = Request::Expected::Xml;
        answer.next.append(file);
    }
}

QList<Question> JenkinsProvider::onDemandAt(const Asking &asking, const Topic &about,
                                            const QString &place, const Build &) const
{
    const auto path = place.endsWith("/api/json"_L1) ? place.chopped(9) : place;
    const auto topic = [&](const QString &endpoint) {
        return Topic {.endpoint = endpoint, .build = about.build, .note = path};
    };
    return {question(asking, topic(u"artifacts"_s),
                     path + u"/api/json?tree="_s + encoded(u"artifacts[fileName,relativePath]"_s)),
            question(asking, topic(u"tests"_s),
                     path + u"/testReport/api/json?tree="_s
                             + encoded(u"failCount,passCount,skipCount,totalCount,"
                                       "suites[cases[className,name,status]]"_s))};
}

static bool isView(const QJsonValue &a)
{
    return has(a, {"jobs"_L1});
}

static bool isRun(const QJsonValue &a)
{
    return has(a, {"status"_L1, "startTimeMillis"_L1});
}

JenkinsProvider::JenkinsProvider()
    : RestProvider({
            {.name = "feed"_L1, .root = "feed"_L1, .readText = Jenkins::readFeed},
            {.name = "feed"_L1, .root = "rss"_L1, .readText = Jenkins::readFeed},
            {"blue-pipelines"_L1,
             [](auto &a) {
                 return lists(a, {"fullName"_L1, "organization"_L1});
             },
             Jenkins::readBluePipelines},
            {"blue-pipeline"_L1,
             [](auto &a) {
                 return has(a, {"fullName"_L1, "organization"_L1});
             },
             Jenkins::readBluePipeline},
            {"blue-runs"_L1,
             [](auto &a) {
                 return lists(a, {"state"_L1, "enQueueTime"_L1});
             },
             Jenkins::readBlueRuns},
            {"blue-run"_L1,
             [](auto &a) {
                 return has(a, {"state"_L1, "enQueueTime"_L1});
             },
             Jenkins::readBlueRun},
            {"blue-tests"_L1,
             [](auto &a) {
                 return lists(a, {"name"_L1, "errorStackTrace"_L1});
             },
             Jenkins::readBlueTests},
            {"blue-nodes"_L1,
             [](auto &a) {
                 return lists(a, {"displayName"_L1, "result"_L1});
             },
             Jenkins::readBlueNodes},
            {"blue-test-summary"_L1,
             [](auto &a) {
                 return has(a, {"existingFailed"_L1, "total"_L1});
             },
             Jenkins::readBlueSummary},
            {"stage"_L1, [](auto &a) { return has(a, {"stageFlowNodes"_L1}); }, Jenkins::readStage},
            {"runs"_L1, [](auto &a) { return a.isArray() && isRun(a); }, Jenkins::readRuns},
            {"run"_L1, [](auto &a) { return a.isObject() && isRun(a); }, Jenkins::readRun},
            {"run-job"_L1,
             [](auto &a) {
                 return has(a, {"runCount"_L1, "name"_L1});
             },
             Jenkins::readStagedJob},
            {"graph"_L1, [](auto &a) { return a["data"_L1]["stages"_L1].isArray(); },
             Jenkins::readGraph},
            {"inputs"_L1, [](auto &a) { return has(a, {"proceedUrl"_L1}); }, Jenkins::readInputs},
            {"inputs"_L1, [](auto &a) { return has(a, {"proceedText"_L1}); }, Jenkins::readInputs},
            {"blue-artifacts"_L1,
             [](auto &a) {
                 return lists(a, {"url"_L1, "size"_L1});
             },
             Jenkins::readBlueArtifacts},
            {"computer"_L1, [](auto &a) { return has(a, {"computer"_L1}); },
             Jenkins::readExecutors},
            {"queue"_L1, [](auto &a) { return has(a, {"items"_L1}); }, Jenkins::readQueue},
            {"queue-item"_L1, [](auto &a) { return has(a, {"task"_L1}); }, Jenkins::readQueueItem},
            {"jobs"_L1, isView, Jenkins::readJobs},
            {"tests"_L1,
             [](auto &a) {
                 return has(a, {"failCount"_L1, "skipCount"_L1});
             },
             Jenkins::readTests},
            {"job"_L1,
             [](auto &a) {
                 return has(a, {"lastBuild"_L1}) || has(a, {"name"_L1, "color"_L1})
                         || has(a, {"name"_L1, "buildable"_L1});
             },
             Jenkins::readJob},
            {"build"_L1,
             [](auto &a) {
                 return has(a, {"number"_L1, "url"_L1})
                         || (has(a, {"building"_L1}) && has(a, {"result"_L1}));
             },
             Jenkins::readBuild},
            {"builds"_L1,
             [](auto &a) {
                 return has(a, {"builds"_L1}) || has(a, {"allBuilds"_L1});
             },
             Jenkins::readBuilds},
            {"artifacts"_L1, [](auto &a) { return has(a, {"artifacts"_L1}); },
             Jenkins::readArtifacts},
            {"changes"_L1,
             [](auto &a) {
                 return lists(a, {"commitId"_L1}) || lists(a, {"kind"_L1, "commitCount"_L1});
             }},
            {"log"_L1,
             [](auto &a) {
                 return has(a, {"nodeId"_L1, "hasMore"_L1});
             }},
    })
{
}

Result<Step> JenkinsProvider::step(const Asking &asking, const Wish &wish) const
{
    const auto isIt = [&](const QString &number) {
        return buildIdOf(asking, {}, u"queue/"_s + number) == wish.build.id;
    };
    return Steps::ofJenkins(deskFor(asking), pathOf(wish.build.page), wish, isIt);
}

static const JenkinsProvider theProvider;

} // namespace Dayshift
