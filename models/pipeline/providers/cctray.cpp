// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/plaintext.h"
#include "models/pipeline/provider.h"
#include "models/pipeline/serverfailure.h"
#include "models/pipeline/stagemap.h"
#include "models/pipeline/xmlwalk.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// One <Project> of the feed, in our words.
struct ProjectRow
{
    QString key = {}; // the name as the server gave it: names that only look alike stay apart
    QString name = {};
    QString label = {};
    QString rawStatus = {};
    Status status = Status::Unknown;
    QDateTime lastBuilt = {};
    QString page = {};
};

struct Feed
{
    QList<ProjectRow> rows = {};
    qsizetype leftOut = 0;
};

} // namespace

static Status statusOf(const QString &activity, const QString &last)
{
    static const QHash<QString, Status> words {
            {u"success"_s, Status::Passed},      {u"failure"_s, Status::Failed},
            {u"exception"_s, Status::Failed},    {u"error"_s, Status::Failed},
            {u"cancelled"_s, Status::Cancelled}, {u"canceled"_s, Status::Cancelled},
    };
    if (activity.compare("Building"_L1, Qt::CaseInsensitive) == 0)
        return Status::Running;
    return words.value(last.toLower());
}

static ProjectRow toRow(const QXmlStreamAttributes &attributes)
{
    const auto text = [&](QLatin1StringView name) { return attributes.value(name).toString(); };
    const auto activity = text("activity"_L1).trimmed();
    const auto last = text("lastBuildStatus"_L1).trimmed();
    ProjectRow row {.key = text("name"_L1).left(2000)};
    row.name = plainName(row.key);
    row.label = plainName(text("lastBuildLabel"_L1), 100);
    row.status = statusOf(activity, last);
    row.rawStatus = plainName(row.status == Status::Running ? activity : last, 60);
    row.lastBuilt = instant(attributes.value("lastBuildTime"_L1));
    row.page = plainPage(text("webUrl"_L1));
    return row;
}

static Error unreadable(const QString &why)
{
    return {.kind = Error::Kind::Format, .detail = why};
}

static Result<Feed> readFeed(const QByteArray &body)
{
    Feed feed;
    bool isFeed = false;
    int inside = 0; // the depth of the list: CruiseControl.NET puts its queues beside it
    QString root;
    const auto read = walkXml(body, [&](const QXmlStreamReader &xml, int depth) {
        if (depth == 1 && xml.isStartElement())
            root = xml.name().toString();
        if (xml.name() == "Projects"_L1 && (depth == 1 || (depth == 2 && root == "CruiseControl"_L1))) {
            inside = xml.isStartElement() ? depth : 0;
            isFeed = true;
        }
        if (!xml.isStartElement())
            return;
        if (inside == 0 || depth != inside + 1 || xml.name() != "Project"_L1)
            return;
        if (feed.rows.size() < MostPipelines)
            feed.rows.append(toRow(xml.attributes()));
        else
            ++feed.leftOut;
    });
    if (!read)
        return read.error();
    if (!isFeed)
        return unreadable(u"the outermost element is not Projects"_s);
    return feed;
}

// While a project is building, the feed still tells the label of its last build. Servers count, so
// the one that runs has the next; if it turns out otherwise, the guess is retired by farewell().
static QString nextLabel(const QString &label)
{
    static const QRegularExpression counted(u"^(.*?)(\\d{1,15})$"_s);
    const auto match = counted.match(label);
    if (!match.hasMatch())
        return {};
    const auto digits = match.captured(2);
    return match.captured(1)
            + QString::number(digits.toLongLong() + 1).rightJustified(digits.size(), u'0');
}

static Build toBuild(const Connection &connection, const ProjectRow &row)
{
    const bool running = row.status == Status::Running;
    const auto number = running ? nextLabel(row.label) : row.label;
    const auto identity = !number.isEmpty()
            ? number
            : u"after "_s + row.label + row.lastBuilt.toString(Qt::ISODate);
    Build build {.id = BuildId::derived(connection.id.uuid(),
                                        u"project\n%1\n%2"_s.arg(row.key, identity)),
                 .connection = connection.id,
                 .pipeline = row.name,
                 .number = number,
                 .status = row.status,
                 .rawStatus = row.rawStatus,
                 .page = row.page};
    // The feed has one time, and servers disagree whether it is a start or an end. It orders the
    // builds; a duration cannot be had, so both are the same.
    if (!running) {
        build.startedAt = row.lastBuilt;
        build.finishedAt = row.lastBuilt;
    }
    return build;
}

// A project has no stages, but its name may say that it is one.
static std::optional<Stage> stageOf(const Build &build)
{
    const auto kind = stageKindOf(build.pipeline);
    if (kind == StageKind::Other)
        return {};
    return Stage {.id = StageId::derived(build.id.uuid(), u"stage"_s),
                  .build = build.id,
                  .name = build.pipeline,
                  .kind = kind,
                  .status = build.status,
                  .rawStatus = build.rawStatus,
                  .startedAt = build.startedAt,
                  .finishedAt = build.finishedAt};
}

// A project that is asked for by name, or by a beginning with a * behind it.
static bool isWanted(const QStringList &projects, const QString &name)
{
    return projects.isEmpty() || std::ranges::any_of(projects, [&](const QString &project) {
               return project.endsWith(u'*') ? name.startsWith(project.chopped(1))
                                             : name == project;
           });
}

class CCTray final : public Provider
{
public:
    QString id() const override { return u"cctray"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "CCTray feed");
    }
    QString addressExample() const override { return u"https://ci.example.org/cc.xml"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Project name, or a beginning*");
    }

    QList<Question> firstQuestions(const Asking &asking) const override
    {
        return {{.topic = u"feed"_s,
                 .request
                 = {.url = QUrl(asking.connection.address), .expected = Request::Expected::Xml}}};
    }

    Result<Answer> read(const Asking &asking, const QString &,
                        const QByteArray &body) const override
    {
        const auto feed = readFeed(body);
        if (!feed)
            return feed.error();
        Answer answer {.leftOut = feed->leftOut};
        const auto projects = projectsOf(asking.connection);
        QSet<BuildId> seen;
        for (const auto &row : feed->rows) {
            if (row.name.isEmpty() || !isWanted(projects, row.name))
                continue;
            answer.pipelines.append(row.name);
            const auto build = toBuild(asking.connection, row);
            const bool never = row.label.isEmpty() && row.status == Status::Unknown;
            if (never || seen.contains(build.id))
                continue;
            seen.insert(build.id);
            answer.builds.append(build);
            if (const auto stage = stageOf(build))
                answer.stages.append(*stage);
        }
        return answer;
    }

    Result<Step> step(const Asking &, const Wish &) const override
    {
        return Desk::cannot(QCoreApplication::translate("Dayshift::Steps",
                                                        "This feed can only be read."));
    }

    QStringList endpoints() const override { return {u"feed"_s}; }

    Result<Explanation> explain(const QString &endpoint, const QByteArray &body) const override
    {
        if (!endpoint.isEmpty() && !endpoints().contains(endpoint))
            return Error {.kind = Error::Kind::Invalid, .detail = endpoint};
        const auto feed = readFeed(body);
        if (!feed) {
            const auto json = QJsonDocument::fromJson(body).object();
            if (const auto failure = json.isEmpty() ? failureIn(body) : failureIn(json))
                return Explanation {.error = failure};
            return feed.error();
        }
        Explanation explanation {.leftOut = feed->leftOut};
        for (const auto &row : feed->rows)
            explanation.pipelines.append({.id = row.label,
                                          .name = row.name,
                                          .status = row.status,
                                          .page = row.page,
                                          .lastBuildTime = row.lastBuilt,
                                          .rawStatus = row.rawStatus});
        return explanation;
    }
};

static const CCTray theProvider;

} // namespace Dayshift
