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
            .note = parts.mid(4).join(u'\n'),
            .stage = parts.value(3)};
}

QString RestProvider::Topic::text() const
{
    return QStringList {endpoint, project, build, stage, note}.join(u'\n');
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
    // One project that goes on is no reason to ask for all the others as often.
    if (projects.size() > 1) {
        for (auto &question : questions)
            question.restFor = std::chrono::duration_cast<std::chrono::seconds>(pace().idle);
    }
    return questions;
}

Farewell RestProvider::farewell(const Asking &asking, const Build &build) const
{
    return {.ask = lastLookAt(asking, build)};
}

QList<Question> RestProvider::onDemand(const Asking &asking, const Build &build) const
{
    const auto last = lastLookAt(asking, build);
    if (last.isEmpty())
        return {};
    const auto base = apiOf(asking.connection).toEncoded();
    const auto url = last.first().request.url.toEncoded(QUrl::RemoveQuery);
    if (!url.startsWith(base))
        return {};
    const auto about = Topic::of(last.first().topic);
    return onDemandAt(asking, {.project = about.project, .build = build.id.toString()},
                      QString::fromLatin1(url.mid(base.size())), build);
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
    if (body.size() <= 16 && body.trimmed() == "null") // an empty list, or nothing to tell yet
        return Explanation {};
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
            return Explanation {.tests = report.tests,
                                .cases = report.cases,
                                .casesLeftOut = report.casesLeftOut,
                                .allCases = true,
                                .cells = report.grid};
        });
    for (const auto &endpoint : m_endpoints) {
        if (!endpoint.readText || (told && endpoint.name != name))
            continue;
        const bool isStream = endpoint.root.isEmpty()
                && (body.startsWith("id:") || body.startsWith("event:")
                    || body.startsWith("data:") || body.startsWith(':')); // a comment
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
                 .finishedAt = told.finishedAt,
                 .queuedAt = told.queuedAt,
                 .attempt = told.attempt};
    if (told.tests)
        setTests(stage, *told.tests);
    return stage;
}

// The stages of a build, and what is told along with them.
static void addStages(const Build &build, const Explanation::Pipeline &told, Answer &answer)
{
    int position = 0;
    QHash<QString, StageId> keys;
    for (const auto &one : told.stages) {
        if (position >= MostStages)
            break;
        if (one.name.isEmpty())
            continue;
        const auto stage = stageOf(build, one, position++);
        keys.insert(one.key, stage.id);
        answer.stages.append(stage);
        answer.facts.addParts(stage, one.parts);
    }
    if (told.tests)
        answer.facts.tests.insert(build.id, {.counts = told.tests});
    if (!told.artifacts.isEmpty())
        answer.facts.addArtifacts(build.id, told.artifacts);
    if (position > 0)
        answer.facts.addApprovals(build.id, told.approvals, keys);
}

static Build buildOf(const Asking &asking, BuildId id, const QString &title,
                     const Explanation::Pipeline &told)
{
    const bool begun = told.status != Status::Queued;
    // The time of the first attempt says nothing of how long this one waited; and where no start is
    // told, nothing says when the waiting was over.
    const bool queued = told.attempt == 1 && (!begun || told.startedAt >= told.madeAt);
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
            .page = told.page,
            .queuedAt = queued ? told.madeAt : QDateTime(),
            .attempt = told.attempt};
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
    addStages(build, isStage ? asItsOwnStage(told) : told, answer);
}

void RestProvider::takeDetail(const Asking &asking, const Topic &topic, const Pipeline &told,
                              Answer &answer)
{
    const auto id = BuildId::fromString(topic.build);
    const auto build = buildOf(asking, id, {}, told);
    answer.origins.append({.build = id,
                           .branch = told.branch,
                           .commit = told.commit,
                           .message = told.message,
                           .author = told.author});
    addStages(build, told, answer);
    addCommit(build, answer);
}

// What an answer tells of a build, or of a project, beside its pipelines.
static void addFacts(const Asking &asking, const RestProvider::Topic &topic,
                     const Explanation &told, ToldFacts &facts)
{
    facts.addPlaces(asking.connection, topic.project, told);
    if (topic.build.isEmpty())
        return;
    const auto build = BuildId::fromString(topic.build);
    if (const auto stage = StageId::fromString(topic.stage); told.tests && !stage.isNull())
        facts.stageTests[stage] = ToldTests::of(told);
    else if (told.tests)
        (topic.endpoint == "junit"_L1 ? facts.fileTests : facts.tests)[build]
                = ToldTests::of(told);
    if (told.artifacts)
        facts.addArtifacts(build, *told.artifacts);
    if (told.approvals)
        facts.addApprovals(build, *told.approvals);
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
    addFacts(asking, topic, told, answer.facts);
    goOn(asking, topic, told, answer);
    return answer;
}

} // namespace Dayshift
