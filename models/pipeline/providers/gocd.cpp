// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/answerfields.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/providers/gocdjson.h"
#include "models/pipeline/providers/serversteps.h"
#include "models/pipeline/restprovider.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

namespace {

class GoCDProvider final : public RestProvider
{
public:
    GoCDProvider();

    QString id() const override { return u"gocd"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "GoCD");
    }
    QString addressExample() const override { return u"https://ci.example.org:8154/go"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Pipeline name");
    }
    Pace pace() const override { return {.idle = 30s, .active = 10s}; }
    Result<Step> step(const Asking &asking, const Wish &wish) const override
    {
        return Steps::ofGoCD(deskFor(asking), wish);
    }
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The account has to be an operator of the pipeline group.");
    }
    QString noteOn(Act act) const override
    {
        if (act == Act::RunAgain)
            return QCoreApplication::translate(
                "Dayshift::Steps",
                "GoCD runs the first stage; the others follow as they are set up "
                "to.");
        if (act == Act::Start)
            return QCoreApplication::translate(
                "Dayshift::Steps",
                "GoCD takes the newest version of every material.");
        return {};
    }
    bool startsOnBranches() const override { return false; }

protected:
    QUrl apiOf(const Connection &connection) const override
    {
        auto url = RestProvider::apiOf(connection);
        auto path = url.path();
        if (path.endsWith("/api"_L1))
            path.chop(4);
        url.setPath((path.isEmpty() ? u"/go"_s : path) + u"/api"_s);
        return url;
    }
    // Without its own kind of answer named, it says that there is no such page.
    void prepare(Request &request) const override
    {
        request.headers = {{"Accept", "application/vnd.go.cd+json"}};
    }
    // Everything in one answer, whatever the projects.
    QList<Question> firstQuestions(const Asking &asking) const override
    {
        return questionsAbout(asking, {});
    }
    QList<Question> questionsAbout(const Asking &asking, const QString &) const override
    {
        return {question(asking, {.endpoint = u"dashboard"_s}, u"/dashboard"_s)};
    }
    QString titleOf(const Asking &asking, const Topic &, const Pipeline &told) const override
    {
        const auto projects = projectsOf(asking.connection);
        return projects.isEmpty() || projects.contains(told.name) ? told.name : QString();
    }
    void complete(const Asking &asking, const Topic &, const Pipeline &told,
                  Build &build) const override
    {
        auto page = apiOf(asking.connection).toString();
        page.chop(3);
        build.page = plainPage(
                page
                + u"pipelines/value_stream_map/%1/%2"_s.arg(encoded(told.name), encoded(told.id)));
    }
    // The commit stands only there.
    QList<Question> detailsOf(const Asking &asking, const Topic &about,
                              const Pipeline &told) const override
    {
        return {question(asking, {.endpoint = u"instance"_s, .build = about.build},
                         u"/pipelines/%1/%2"_s.arg(encoded(told.name), encoded(told.id)))};
    }
    // What a job left behind lies beside the interface, not below it.
    void goOn(const Asking &asking, const Topic &topic, const Explanation &explanation,
              Answer &answer) const override
    {
        constexpr int MostJobs = 10;
        if (topic.endpoint != "instance"_L1 || topic.note.isEmpty())
            return;
        for (const auto &stage : explanation.pipelines.value(0).stages) {
            for (const auto &job : stage.parts) {
                if (answer.next.size() >= MostJobs || !job.status || !isOver(*job.status))
                    continue;
                auto files = question(asking, {.endpoint = u"artifacts"_s, .build = topic.build}, {});
                auto path = files.request.url.toString(QUrl::FullyEncoded);
                path.chop(4);
                files.request.url = QUrl(path
                                         + u"/files/%1/%2/%3/%4.json"_s.arg(
                                                 topic.note, encoded(stage.name),
                                                 QString::number(stage.attempt), encoded(job.name)));
                answer.next.append(files);
            }
        }
    }
    QList<Question> onDemandAt(const Asking &asking, const Topic &about, const QString &place,
                               const Build &) const override
    {
        return {question(asking,
                         {.endpoint = u"instance"_s,
                          .build = about.build,
                          .note = place.section(u"/pipelines/"_s, 1)},
                         place)};
    }
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        const auto place
                = QUrl(build.page).path(QUrl::FullyEncoded).section(u"/value_stream_map/"_s, 1);
        if (place.isEmpty())
            return {};
        return {question(asking, {.endpoint = u"instance"_s}, u"/pipelines/"_s + place)};
    }
};

} // namespace

GoCDProvider::GoCDProvider()
    : RestProvider({
            {.name = "job"_L1, .root = "job"_L1, .readText = GoCD::readJobXml},
            {.name = "scheduled"_L1,
             .root = "scheduledJobs"_L1,
             .readText = GoCD::readScheduledJobs},
            {"dashboard"_L1,
             [](auto &a) {
                 return a["_embedded"_L1]["pipelines"_L1].isArray()
                         || a["_embedded"_L1]["pipeline_groups"_L1].isArray();
             },
             GoCD::readDashboard},
            {"groups"_L1,
             [](auto &a) {
                 return lists(a, {"pipelines"_L1}) || a["_embedded"_L1]["groups"_L1].isArray();
             },
             GoCD::readGroups},
            {"history"_L1, [](auto &a) { return a["pipelines"_L1].isArray(); }, GoCD::readHistory},
            {"instance"_L1,
             [](auto &a) {
                 return has(a, {"stages"_L1, "counter"_L1});
             },
             GoCD::readInstance},
            {"stage-history"_L1, [](auto &a) { return a["stages"_L1].isArray(); },
             GoCD::readStageHistory},
            {"stage"_L1,
             [](auto &a) {
                 return has(a, {"jobs"_L1, "pipeline_name"_L1});
             },
             GoCD::readStage},
            {"job-history"_L1, [](auto &a) { return a["jobs"_L1].isArray(); },
             GoCD::readJobHistory},
            {"job"_L1,
             [](auto &a) {
                 return has(a, {"stage_name"_L1, "state"_L1});
             },
             GoCD::readJob},
            {"status"_L1,
             [](auto &a) {
                 return has(a, {"paused"_L1, "schedulable"_L1});
             },
             GoCD::readControl},
            {"artifacts"_L1,
             [](auto &a) {
                 return lists(a, {"name"_L1, "type"_L1, "url"_L1});
             },
             GoCD::readArtifacts},
            {"version"_L1,
             [](auto &a) {
                 return has(a, {"version"_L1, "git_sha"_L1});
             }},
    })
{
}

static const GoCDProvider theProvider;

} // namespace Dayshift
