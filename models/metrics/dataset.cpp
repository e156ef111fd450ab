// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dataset.h"

#include "models/metrics/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// Reads the files of one folder. The first thing that cannot be understood ends it. A row whose id
// is known already is a later word on the same thing.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Metrics)
public:
    explicit Reader(const QString &folder)
        : m_folder(folder)
        , m_statuses(m_facts.statusNames)
        , m_changes(m_facts.changeNames)
        , m_users(m_facts.userNames)
        , m_features(m_facts.featureNames)
    {
    }
    Q_DISABLE_COPY_MOVE(Reader)

    Result<Facts> read()
    {
        readStories();
        readTransitions();
        readDeployments();
        readChanges();
        readIncidents();
        readSprints();
        readSprintItems();
        readUsage();
        return m_error ? Result<Facts>(*m_error) : Result<Facts>(std::move(m_facts));
    }

private:
    // Calls for each row of a file; the columns that it asks for are numbered from 0.
    template<typename Visit>
    void visit(const QString &file, const QStringList &columns, Visit visitRow)
    {
        QFile source(m_folder.filePath(file));
        if (m_error || !source.exists())
            return;
        m_file = file;
        m_asked = columns;
        if (!source.open(QIODevice::ReadOnly)) {
            fail(0, {}, source.errorString());
            return;
        }
        CsvRows rows(source.readAll());
        m_rows = &rows;
        m_columns.clear();
        for (const auto &name : columns)
            m_columns.push_back(rows.column(name));
        while (!m_error && rows.next())
            visitRow();
        if (rows.isBroken() && !m_error)
            fail(rows.line(), {}, rows.cell(0));
        m_rows = nullptr;
    }

    void fail(int line, const QString &column, const QString &detail)
    {
        m_error = Error {
                .kind = Error::Kind::Format,
                .detail = detail,
                .what = column.isEmpty()
                        ? tr("%1 could not be read at line %2.").arg(m_file).arg(line)
                        : tr("%1 could not be read at line %2, column %3.")
                                  .arg(m_file)
                                  .arg(line)
                                  .arg(column),
                .safe = tr("Nothing was computed."),
                .todo = column.isEmpty()
                        ? tr("The row is not built as the header says: look at its quotation marks "
                             "and commas.")
                        : tr("“%1” is not what this column holds.").arg(detail),
                .file = m_folder.filePath(m_file),
                .line = line};
    }
    void refuse(int column)
    {
        if (!m_error) // the first one tells the most
            fail(m_rows->line(), m_asked[column], text(column));
    }

    [[nodiscard]] QString text(int column) const
    {
        return m_rows->cell(m_columns[size_t(column)]);
    }

    // An instant that is not a commit's: the first of all is when things began to be recorded.
    Instant at(int column)
    {
        const auto instant = timeIn(column);
        if (instant)
            m_facts.earliest = std::min(m_facts.earliest.value_or(*instant), *instant);
        return instant;
    }

    Instant timeIn(int column)
    {
        const auto bytes = m_rows->bytes(m_columns[size_t(column)]);
        if (bytes.isEmpty())
            return {};
        const auto instant = instantOf(bytes);
        if (!instant)
            refuse(column);
        return instant;
    }

    std::optional<double> number(int column)
    {
        const auto bytes = m_rows->bytes(m_columns[size_t(column)]);
        if (bytes.isEmpty())
            return {};
        bool isNumber = false;
        const double value = bytes.toByteArray().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value))
            refuse(column);
        return value;
    }

    qint64 count(int column)
    {
        const auto bytes = m_rows->bytes(m_columns[size_t(column)]);
        bool isNumber = true;
        const auto value = bytes.isEmpty() ? 0 : bytes.toByteArray().toLongLong(&isNumber);
        if (!isNumber || value < 0)
            refuse(column);
        return value;
    }

    template<typename Value>
    Value word(int column, const QHash<QString, Value> &words)
    {
        const auto known = words.constFind(text(column));
        if (known != words.cend())
            return *known;
        refuse(column);
        return {};
    }

    // The place of a thing that a row names; what names nothing known is counted.
    int reference(const QHash<QString, int> &places, const QString &name)
    {
        if (name.isEmpty())
            return Nowhere;
        const int place = places.value(name, Nowhere);
        if (place == Nowhere)
            ++m_facts.danglingReferences;
        return place;
    }

    template<typename Fact>
    static size_t put(QHash<QString, int> &places, std::vector<Fact> &facts, Fact fact)
    {
        const auto known = places.constFind(fact.id);
        if (known != places.cend()) {
            facts[size_t(*known)] = std::move(fact);
            return size_t(*known);
        }
        places.insert(fact.id, int(facts.size()));
        facts.push_back(std::move(fact));
        return facts.size() - 1;
    }

    // What a row said by name, under the place of what said it.
    static void note(QStringList &names, size_t place, const QString &name)
    {
        names.resize(std::max(names.size(), qsizetype(place) + 1));
        names[qsizetype(place)] = name;
    }

    void readStories()
    {
        visit(u"stories.csv"_s, {u"story_id"_s, u"title"_s, u"type"_s, u"created_at"_s}, [this] {
            put(m_stories, m_facts.stories,
                {.id = text(0), .name = text(1), .type = text(2), .createdAt = at(3)});
        });
    }

    void readTransitions()
    {
        visit(u"transitions.csv"_s,
              {u"at"_s, u"story_id"_s, u"from_status"_s, u"to_status"_s, u"transition_id"_s},
              [this] {
                  const auto when = at(0);
                  const int story = reference(m_stories, text(1));
                  const auto from = text(2);
                  const auto to = text(3);
                  const StatusFact move {.at = when.value_or(0),
                                         .order = count(4),
                                         .from = from.isEmpty() ? Nowhere : m_statuses(from),
                                         .to = to.isEmpty() ? Nowhere : m_statuses(to)};
                  if (story != Nowhere && when)
                      m_facts.stories[size_t(story)].moves.push_back(move);
              });
        for (auto &story : m_facts.stories) {
            std::ranges::sort(story.moves);
            const auto twice = std::ranges::unique(story.moves);
            story.moves.erase(twice.begin(), twice.end());
        }
    }

    void readDeployments()
    {
        using enum FactStatus;
        using enum FactKind;
        static const QHash<QString, FactStatus> statuses {
                {u"success"_s, Success}, {u"failure"_s, Failure}, {u"cancelled"_s, Cancelled},
                {u"running"_s, Running}};
        static const QHash<QString, FactKind> kinds {
                {u"regular"_s, Regular}, {u""_s, Regular}, {u"hotfix"_s, Hotfix},
                {u"rollback"_s, Rollback}, {u"redeploy"_s, Redeploy}};
        QStringList relations;
        visit(u"deployments.csv"_s,
              {u"deployment_id"_s, u"environment"_s, u"service"_s, u"version"_s, u"status"_s,
               u"kind"_s, u"started_at"_s, u"finished_at"_s, u"relates_to"_s},
              [&] {
                  const auto place = put(m_deployments, m_facts.deployments,
                                         {.id = text(0),
                                          .environment = text(1),
                                          .service = text(2),
                                          .version = text(3),
                                          .status = word(4, statuses),
                                          .kind = word(5, kinds),
                                          .startedAt = at(6),
                                          .finishedAt = at(7)});
                  note(relations, place, text(8));
              });
        for (qsizetype i = 0; i < relations.size(); ++i)
            m_facts.deployments[size_t(i)].relatesTo = reference(m_deployments, relations[i]);
    }

    void readChanges()
    {
        visit(u"deployment_changes.csv"_s,
              {u"deployment_id"_s, u"change_id"_s, u"story_id"_s, u"committed_at"_s}, [this] {
                  // A change whose story is not known is real all the same.
                  m_facts.carried.push_back({.deployment = reference(m_deployments, text(0)),
                                             .change = m_changes(text(1)),
                                             .story = m_stories.value(text(2), Nowhere),
                                             .committedAt = timeIn(3)});
              });
    }

    void readIncidents()
    {
        QStringList causes, fixes, originals;
        QHash<QString, int> incidents;
        visit(u"incidents.csv"_s,
              {u"incident_id"_s, u"kind"_s, u"severity"_s, u"service"_s, u"impact_started_at"_s,
               u"opened_at"_s, u"resolved_at"_s, u"caused_by"_s, u"fixed_by"_s, u"duplicate_of"_s},
              [&] {
                  const auto place = put(incidents, m_facts.incidents,
                                         {.id = text(0),
                                          .name = text(0),
                                          .kind = text(1),
                                          .severity = text(2),
                                          .service = text(3),
                                          .impactStartedAt = at(4),
                                          .openedAt = at(5),
                                          .resolvedAt = at(6),
                                          .duplicate = !text(9).isEmpty()});
                  note(causes, place, text(7));
                  note(fixes, place, text(8));
                  note(originals, place, text(9));
              });
        for (size_t i = 0; i < m_facts.incidents.size(); ++i) {
            m_facts.incidents[i].causedBy = reference(m_deployments, causes[qsizetype(i)]);
            m_facts.incidents[i].fixedBy = reference(m_deployments, fixes[qsizetype(i)]);
            (void)reference(incidents, originals[qsizetype(i)]);
        }
    }

    void readSprints()
    {
        visit(u"sprints.csv"_s, {u"sprint_id"_s, u"name"_s, u"starts_at"_s, u"ends_at"_s}, [this] {
            put(m_sprints, m_facts.sprints,
                {.id = text(0), .name = text(1), .startsAt = at(2), .endsAt = timeIn(3)});
        });
    }

    void readSprintItems()
    {
        visit(u"sprint_items.csv"_s,
              {u"sprint_id"_s, u"story_id"_s, u"added_at"_s, u"removed_at"_s, u"points"_s}, [this] {
                  const SprintItemFact item {.sprint = reference(m_sprints, text(0)),
                                             .story = reference(m_stories, text(1)),
                                             .addedAt = timeIn(2),
                                             .removedAt = timeIn(3),
                                             .points = number(4)};
                  if (item.sprint != Nowhere && item.story != Nowhere && item.addedAt)
                      m_facts.sprintItems.push_back(item);
              });
    }

    void readUsage()
    {
        visit(u"usage.csv"_s,
              {u"at"_s, u"user_id"_s, u"feature"_s, u"attempts"_s, u"successes"_s}, [this] {
                  const auto when = at(0);
                  const auto user = text(1);
                  const UsageFact row {.at = when.value_or(0),
                                       .user = user.isEmpty() ? Nowhere : m_users(user),
                                       .feature = m_features(text(2)),
                                       .attempts = count(3),
                                       .successes = count(4)};
                  if (row.successes > row.attempts)
                      refuse(4);
                  if (when)
                      m_facts.usage.push_back(row);
              });
    }

    QDir m_folder;
    Facts m_facts;
    Places m_statuses;
    Places m_changes;
    Places m_users;
    Places m_features;
    QHash<QString, int> m_stories;
    QHash<QString, int> m_deployments;
    QHash<QString, int> m_sprints;
    QString m_file;
    const CsvRows *m_rows = nullptr;
    QStringList m_asked;
    std::vector<int> m_columns;
    std::optional<Error> m_error;
};

} // namespace

static Result<QList<MetricsCase>> readCases(const QString &path)
{
    QFile source(path);
    if (!source.exists())
        return QList<MetricsCase> {};
    QJsonParseError problem {};
    if (!source.open(QIODevice::ReadOnly))
        return Error {.kind = Error::Kind::NotFound, .detail = source.errorString(), .file = path};
    const auto document = QJsonDocument::fromJson(source.readAll(), &problem);
    if (!document.isObject())
        return Error {.kind = Error::Kind::Format,
                      .detail = problem.errorString(),
                      .file = path,
                      .byte = problem.offset};
    QList<MetricsCase> cases;
    const auto named = document[u"cases"].toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        MetricsCase one {.name = it.key()};
        for (const auto &parameters : {document[u"common"].toObject(), it.value().toObject()}) {
            if (const auto done = one.definition.overlay(parameters); !done)
                return done.error();
        }
        cases.append(one);
    }
    return cases;
}

Result<Dataset> readDataset(const QString &folder)
{
    if (!QDir(folder).exists())
        return Error {
                .kind = Error::Kind::NotFound,
                .detail = folder,
                .what = QCoreApplication::translate("Dayshift::Metrics", "There is no folder “%1”.")
                                .arg(folder),
                .safe = QCoreApplication::translate("Dayshift::Metrics", "Nothing was computed."),
                .todo = QCoreApplication::translate("Dayshift::Metrics",
                                                    "Name the folder that holds the CSV files."),
                .file = folder};
    const auto cases = readCases(QDir(folder).filePath(u"params.json"_s));
    if (!cases)
        return cases.error();
    Reader reader(folder);
    auto facts = reader.read();
    if (!facts)
        return facts.error();
    return Dataset {std::move(*facts), *cases};
}

} // namespace Dayshift
