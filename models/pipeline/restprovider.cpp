// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/restprovider.h"

#include "models/pipeline/answerfields.h"
#include "models/pipeline/serverfailure.h"
#include "models/pipeline/stagemap.h"
#include "models/pipeline/testreport.h"
#include "models/pipeline/xmlwalk.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype MostStages = 300; // of one build, in the workspace

static Error unreadable(const QString &why)
{
    return {.kind = Error::Kind::Format, .detail = why};
}

RestProvider::Topic RestProvider::Topic::of(const QString &text)
{
    const auto parts = text.split(u'\n');
    return {.endpoint = parts.value(0),
            .project = parts.value(1),
            .build = parts.value(2),
            .note = parts.mid(3).join(u'\n')};
}

QString RestProvider::Topic::text() const
{
    return QStringList {endpoint, project, build, note}.join(u'\n');
}

RestProvider::RestProvider(QList<Endpoint> endpoints)
    : m_endpoints(std::move(endpoints))
{
}

QUrl RestProvider::apiOf(const Connection &connection) const
{
    QUrl url(connection.address);
    url.setFragment({});
    url.setQuery(QString());
    auto path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

QString RestProvider::encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Desk RestProvider::deskFor(const Asking &asking) const
{
    Request pattern;
    prepare(pattern);
    return {apiOf(asking.connection), pattern};
}

Question RestProvider::question(const Asking &asking, const Topic &topic, const QString &path,
                                std::chrono::seconds goodFor) const
{
    const auto base = apiOf(asking.connection).toEncoded();
    Question question {.topic = topic.text(),
                       .request = {.url = QUrl::fromEncoded(base + path.toLatin1()),
                                   .expected = Request::Expected::Json},
                       .goodFor = goodFor};
    prepare(question.request);
    return question;
}

QList<Question> RestProvider::firstQuestions(const Asking &asking) const
{
    auto projects = projectsOf(asking.connection);
    if (projects.isEmpty())
        projects.append(QString());
    QList<Question> questions;
    for (const auto &project : projects)
        questions += questionsAbout(asking, project);
    return questions;
}

Farewell RestProvider::farewell(const Asking &asking, const Build &build) const
{
    return {.ask = lastLookAt(asking, build)};
}

Result<Done> RestProvider::acceptWithProjects(const Connection &connection) const
{
    const auto accepted = Provider::accept(connection);
    if (!accepted || !projectsOf(connection).isEmpty())
        return accepted;
    return Error {.kind = Error::Kind::Invalid,
                  .what = QCoreApplication::translate("Dayshift::Provider",
                                                      "This server is asked project by project."),
                  .todo
                  = QCoreApplication::translate("Dayshift::Provider", "Name at least one: %1.")
                            .arg(projectHint())};
}

QStringList RestProvider::endpoints() const
{
    QStringList names;
    for (const auto &endpoint : m_endpoints) {
        if (!names.contains(endpoint.name))
            names.append(endpoint.name);
    }
    return names << u"junit"_s;
}

Result<Explanation> RestProvider::explainJson(const QString &name, const QByteArray &body) const
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        if (const auto failure = failureIn(body))
            return Explanation {.error = failure};
        return unreadable(u"byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    }
    const QJsonValue json
            = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (const auto &endpoint : m_endpoints) {
        // An empty list has no shape by which it could be told from others.
        const bool asked
                = name.isEmpty() || endpoint.name == name || endpoint.name == "nothing"_L1;
        if (asked && endpoint.fits && endpoint.fits(json))
            return endpoint.read ? endpoint.read(json) : Explanation {};
    }
    if (json.isArray() && json.toArray().isEmpty())
        return Explanation {};
    if (const auto failure = failureIn(json.toObject()))
        return Explanation {.error = failure};
    return unreadable(u"of no shape that this server gives"_s);
}

Result<Explanation> RestProvider::explainAs(const QString &name, const QByteArray &body,
                                            bool told) const
{
    const auto root = rootOfXml(body);
    if (root == "testsuites"_L1 || root == "testsuite"_L1)
        return readTestReport(body).then([](const TestReport &report) -> Result<Explanation> {
            return Explanation {.tests = report.tests};
        });
    for (const auto &endpoint : m_endpoints) {
        if (!endpoint.readText || (told && endpoint.name != name))
            continue;
        const bool isStream = endpoint.root.isEmpty()
                && (body.startsWith("id:") || body.startsWith("event:")
                    || body.startsWith("data:"));
        if (isStream || (!root.isEmpty() && root == endpoint.root))
            return endpoint.readText(body);
    }
    return explainJson(told ? name : QString(), body);
}

Result<Explanation> RestProvider::explain(const QString &endpoint, const QByteArray &body) const
{
    if (!endpoint.isEmpty() && !endpoints().contains(endpoint))
        return Error {.kind = Error::Kind::Invalid, .detail = endpoint};
    if (body.size() > Request().sizeLimit)
        return unreadable(u"longer than a server may answer"_s);
    const auto plain = body.startsWith("\xef\xbb\xbf") ? body.mid(3) : body;
    auto explained = explainAs(endpoint, plain, !endpoint.isEmpty());
    if (!explained || explained->pipelines.size() <= MostPipelines)
        return explained;
    auto bounded = *explained;
    bounded.leftOut += bounded.pipelines.size() - MostPipelines;
    bounded.pipelines.resize(MostPipelines);
    return bounded;
}

BuildId RestProvider::buildIdOf(const Asking &asking, const QString &project, const QString &key,
                                int attempt)
{
    auto name = u"build\n%1\n%2"_s.arg(project, key);
    if (attempt > 1)
        name += u"\n%1"_s.arg(attempt);
    return BuildId::derived(asking.connection.id.uuid(), name);
}

// The repository and what runs in it, where the one does not name the other already.
QString RestProvider::titleOf(const Asking &, const Topic &topic, const Pipeline &told) const
{
    const auto &project = told.project.isEmpty() ? topic.project : told.project;
    if (project.isEmpty() || told.name.startsWith(project))
        return told.name;
    return told.name.isEmpty() ? project : project + u" / "_s + told.name;
}

static Stage stageOf(const Build &build, const Explanation::Stage &told, int position)
{
    const auto key = told.key.isEmpty() ? u"%1 %2"_s.arg(position).arg(told.name) : told.key;
    Stage stage {.id = StageId::derived(build.id.uuid(), u"stage\n"_s + key),
                 .build = build.id,
                 .position = position,
                 .name = told.name,
                 .kind = stageKindOf(told.name),
                 .status = told.status.value_or(Status::Unknown),
                 .rawStatus = told.rawStatus,
                 .startedAt = told.startedAt,
                 .finishedAt = told.finishedAt};
    if (told.tests)
        stage.detail = spoken(*told.tests);
    return stage;
}

// The tests of a whole build belong to the stage that tests; without one, to what failed.
static void giveTests(QList<Stage> &stages, const Explanation::Tests &tests)
{
    auto place = std::ranges::find(stages, StageKind::Functional, &Stage::kind);
    if (place == stages.end())
        place = std::ranges::find(stages, Status::Failed, &Stage::status);
    if (place != stages.end() && place->detail.isEmpty())
        place->detail = spoken(tests);
}

static QList<Stage> stagesOf(const Build &build, const Explanation::Pipeline &told)
{
    QList<Stage> stages;
    for (const auto &stage : told.stages) {
        if (stages.size() >= MostStages)
            break;
        if (!stage.name.isEmpty())
            stages.append(stageOf(build, stage, int(stages.size())));
    }
    if (told.tests)
        giveTests(stages, *told.tests);
    return stages;
}

static Build buildOf(const Asking &asking, BuildId id, const QString &title,
                     const Explanation::Pipeline &told)
{
    const bool begun = told.status != Status::Queued;
    return {.id = id,
            .connection = asking.connection.id,
            .pipeline = title,
            .number = told.number.isEmpty() ? told.id : told.number,
            .status = told.status.value_or(Status::Unknown),
            .rawStatus = told.rawStatus,
            .branch = told.branch,
            .commit = told.commit,
            .message = told.message,
            .author = told.author,
            .startedAt = begun && !told.startedAt.isValid() ? told.madeAt : told.startedAt,
            .finishedAt = told.finishedAt,
            .page = told.page};
}

static Commit commitOf(const Build &build)
{
    return {.id = CommitId::derived(build.id.uuid(), u"commit\n"_s + build.commit),
            .build = build.id,
            .hash = build.commit,
            .branch = build.branch,
            .author = build.author,
            .message = build.message};
}

static void addCommit(const Build &build, Answer &answer)
{
    if (!build.commit.isEmpty() && !build.message.isEmpty())
        answer.commits.append(commitOf(build));
}

// A build that has no stages, and is one by its name.
static Explanation::Pipeline asItsOwnStage(Explanation::Pipeline told)
{
    told.stages = {{.name = told.name,
                    .status = told.status,
                    .startedAt = told.startedAt,
                    .finishedAt = told.finishedAt,
                    .rawStatus = told.rawStatus}};
    return told;
}

void RestProvider::takeListed(const Asking &asking, const Topic &topic, const Pipeline &told,
                              Answer &answer, QSet<QString> &titles) const
{
    const auto project = told.project.isEmpty() ? topic.project : told.project;
    const auto title = titleOf(asking, topic, told);
    if (title.isEmpty())
        return;
    if (!titles.contains(title)) {
        titles.insert(title);
        answer.pipelines.append(title);
    }
    const auto key = keyOf(asking, topic, told);
    if (!told.status || key.isEmpty())
        return;
    const auto id = buildIdOf(asking, project, key, told.attempt);
    auto build = buildOf(asking, id, title, told);
    complete(asking, topic, told, build);
    answer.builds.append(build);
    addCommit(build, answer);
    if (const auto details = detailsOf(asking, {.project = project, .build = id.toString()}, told);
        !details.isEmpty())
        answer.details.insert(id, details);
    const bool isStage = isItsOwnStage(told) && told.stages.isEmpty()
            && stageKindOf(told.name) != StageKind::Other;
    answer.stages += stagesOf(build, isStage ? asItsOwnStage(told) : told);
}

static const auto testsMark = u"tests"_s;

QString RestProvider::noteOf(const Explanation::Tests &tests)
{
    return QStringList {testsMark, QString::number(tests.total),
                        QString::number(tests.failed + tests.errors), tests.firstFailed}
            .join(u'\n');
}

static std::optional<Explanation::Tests> testsIn(const QString &note)
{
    const auto parts = note.split(u'\n');
    if (parts.first() != testsMark)
        return {};
    return Explanation::Tests {.total = parts.value(1).toLongLong(),
                               .failed = parts.value(2).toLongLong(),
                               .firstFailed = parts.value(3)};
}

void RestProvider::takeDetail(const Asking &asking, const Topic &topic, Pipeline told,
                              Answer &answer)
{
    if (!told.tests)
        told.tests = testsIn(topic.note);
    const auto id = BuildId::fromString(topic.build);
    const auto build = buildOf(asking, id, {}, told);
    answer.origins.append({.build = id,
                           .branch = told.branch,
                           .commit = told.commit,
                           .message = told.message,
                           .author = told.author});
    answer.stages += stagesOf(build, told);
    addCommit(build, answer);
}

Result<Answer> RestProvider::read(const Asking &asking, const QString &text,
                                  const QByteArray &body) const
{
    const auto topic = Topic::of(text);
    if (body.trimmed().isEmpty() && !topic.build.isEmpty())
        return Answer {}; // a server may have nothing to say of a build that has not begun
    const auto explained = explain(topic.endpoint, body);
    if (!explained)
        return explained.error();
    if (explained->error)
        return unreadable(explained->error->message);

    const auto told = gathered(topic, *explained);
    Answer answer {.leftOut = explained->leftOut};
    QSet<QString> titles;
    for (const auto &pipeline : told.pipelines) {
        if (topic.build.isEmpty())
            takeListed(asking, topic, pipeline, answer, titles);
        else
            takeDetail(asking, topic, pipeline, answer);
    }
    goOn(asking, topic, told, answer);
    return answer;
}

} // namespace Dayshift
