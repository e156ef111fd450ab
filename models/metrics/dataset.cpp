// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dataset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

CsvRows::CsvRows(const QByteArray &text)
    : m_text(text)
{
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    const auto header = readRecord();
    for (int i = 0; i < header.size(); ++i)
        m_columns.insert(QString::fromUtf8(header[i]), i);
}

bool CsvRows::next()
{
    do {
        if (m_at >= m_text.size())
            return false;
        m_rowLine = m_line;
        m_cells = readRecord();
    } while (m_cells.size() == 1 && m_cells.first().isEmpty()); // a blank line
    return true;
}

QString CsvRows::cell(const QString &column) const
{
    return QString::fromUtf8(m_cells.value(m_columns.value(column, -1)));
}

QList<QByteArray> CsvRows::readRecord()
{
    QList<QByteArray> cells;
    QByteArray cell;
    bool quoted = false;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at++];
        if (c == '\n')
            ++m_line;
        if (quoted) {
            if (c != '"')
                cell.append(c);
            else if (m_at < m_text.size() && m_text[m_at] == '"')
                cell.append(m_text[m_at++]);
            else
                quoted = false;
        } else if (c == '"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == ',') {
            cells.append(cell);
            cell.clear();
        } else if (c == '\n') {
            break;
        } else if (c != '\r') {
            cell.append(c);
        }
    }
    cells.append(cell);
    return cells;
}

namespace {

// Reads the files of one folder. The first thing that cannot be understood ends it.
class Reader
{
public:
    explicit Reader(const QString &folder)
        : m_folder(folder)
        , m_statuses(m_facts.statusNames)
        , m_changes(m_facts.changeNames)
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
        // No figure here is made of these, but what they name was recorded, too.
        visit(u"sprints.csv"_s, [this](const CsvRows &row) { (void)at(row, u"starts_at"_s); });
        visit(u"usage.csv"_s, [this](const CsvRows &row) { (void)at(row, u"at"_s); });
        if (m_error)
            return *m_error;
        return std::move(m_facts);
    }

private:
    template<typename Visit>
    void visit(const QString &file, Visit visitRow)
    {
        QFile source(m_folder.filePath(file));
        if (m_error || !source.exists())
            return;
        m_file = file;
        if (!source.open(QIODevice::ReadOnly)) {
            fail(0, source.errorString());
            return;
        }
        CsvRows rows(source.readAll());
        while (!m_error && rows.next())
            visitRow(rows);
    }

    void fail(int line, const QString &detail)
    {
        m_error = Error {
                .kind = Error::Kind::Format,
                .detail = detail,
                .what = QCoreApplication::translate("Dayshift::Metrics",
                                                    "%1 could not be read at line %2.")
                                .arg(m_file)
                                .arg(line),
                .safe = QCoreApplication::translate("Dayshift::Metrics", "Nothing was computed."),
                .todo = QCoreApplication::translate("Dayshift::Metrics",
                                                    "“%1” is not what this column holds.")
                                .arg(detail),
                .file = m_folder.filePath(m_file),
                .line = line};
    }

    // An instant that is not a commit's: the first of all is when things began to be recorded.
    Instant at(const CsvRows &row, const QString &column)
    {
        const auto instant = timeIn(row, column);
        if (instant)
            m_facts.earliest = std::min(m_facts.earliest.value_or(*instant), *instant);
        return instant;
    }

    Instant timeIn(const CsvRows &row, const QString &column)
    {
        const auto text = row.cell(column);
        if (text.isEmpty())
            return {};
        const auto instant = instantOf(text);
        if (!instant)
            fail(row.line(), text);
        return instant;
    }

    template<typename Value>
    Value word(const CsvRows &row, const QString &column, const QHash<QString, Value> &words)
    {
        const auto text = row.cell(column);
        const auto known = words.constFind(text);
        if (known != words.cend())
            return *known;
        fail(row.line(), text);
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

    void readStories()
    {
        visit(u"stories.csv"_s, [this](const CsvRows &row) {
            const auto id = row.cell(u"story_id"_s);
            m_stories.insert(id, int(m_facts.stories.size()));
            m_facts.stories.push_back({.id = id,
                                       .name = row.cell(u"title"_s),
                                       .type = row.cell(u"type"_s),
                                       .createdAt = at(row, u"created_at"_s)});
        });
    }

    void readTransitions()
    {
        visit(u"transitions.csv"_s, [this](const CsvRows &row) {
            const auto when = at(row, u"at"_s);
            if (!when)
                return;
            const auto from = row.cell(u"from_status"_s);
            const auto to = row.cell(u"to_status"_s);
            m_facts.statusChanges.push_back({.story = reference(m_stories, row.cell(u"story_id"_s)),
                                             .from = from.isEmpty() ? Nowhere : m_statuses(from),
                                             .to = to.isEmpty() ? Nowhere : m_statuses(to),
                                             .at = *when,
                                             .order = row.cell(u"transition_id"_s).toLongLong()});
        });
        std::ranges::stable_sort(m_facts.statusChanges, {}, [](const StatusFact &change) {
            return std::pair(change.at, change.order);
        });
    }

    void readDeployments()
    {
        static const QHash<QString, FactStatus> statuses {{u"success"_s, FactStatus::Success},
                                                          {u"failure"_s, FactStatus::Failure},
                                                          {u"cancelled"_s, FactStatus::Cancelled},
                                                          {u"running"_s, FactStatus::Running}};
        static const QHash<QString, FactKind> kinds {{u"regular"_s, FactKind::Regular},
                                                     {u""_s, FactKind::Regular},
                                                     {u"hotfix"_s, FactKind::Hotfix},
                                                     {u"rollback"_s, FactKind::Rollback},
                                                     {u"redeploy"_s, FactKind::Redeploy}};
        QStringList relations;
        visit(u"deployments.csv"_s, [&](const CsvRows &row) {
            const auto id = row.cell(u"deployment_id"_s);
            m_deployments.insert(id, int(m_facts.deployments.size()));
            relations.append(row.cell(u"relates_to"_s));
            m_facts.deployments.push_back({.id = id,
                                           .environment = row.cell(u"environment"_s),
                                           .service = row.cell(u"service"_s),
                                           .version = row.cell(u"version"_s),
                                           .status = word(row, u"status"_s, statuses),
                                           .kind = word(row, u"kind"_s, kinds),
                                           .startedAt = at(row, u"started_at"_s),
                                           .finishedAt = at(row, u"finished_at"_s)});
        });
        for (qsizetype i = 0; i < relations.size(); ++i)
            m_facts.deployments[size_t(i)].relatesTo = reference(m_deployments, relations[i]);
    }

    void readChanges()
    {
        visit(u"deployment_changes.csv"_s, [this](const CsvRows &row) {
            const auto story = row.cell(u"story_id"_s);
            // A change whose story is not known is real all the same.
            m_facts.carried.push_back(
                    {.deployment = reference(m_deployments, row.cell(u"deployment_id"_s)),
                     .change = m_changes(row.cell(u"change_id"_s)),
                     .story = m_stories.value(story, Nowhere),
                     .committedAt = timeIn(row, u"committed_at"_s)});
        });
    }

    void readIncidents()
    {
        QStringList originals;
        QHash<QString, int> incidents;
        visit(u"incidents.csv"_s, [&](const CsvRows &row) {
            const auto fix = row.cell(u"fixed_by"_s);
            const auto id = row.cell(u"incident_id"_s);
            incidents.insert(id, int(m_facts.incidents.size()));
            originals.append(row.cell(u"duplicate_of"_s));
            m_facts.incidents.push_back(
                    {.id = id,
                     .name = id,
                     .kind = row.cell(u"kind"_s),
                     .severity = row.cell(u"severity"_s),
                     .service = row.cell(u"service"_s),
                     .impactStartedAt = at(row, u"impact_started_at"_s),
                     .openedAt = at(row, u"opened_at"_s),
                     .resolvedAt = at(row, u"resolved_at"_s),
                     .causedBy = reference(m_deployments, row.cell(u"caused_by"_s)),
                     .fixedBy = reference(m_deployments, fix),
                     .duplicate = !originals.last().isEmpty()});
        });
        for (const auto &original : originals)
            (void)reference(incidents, original);
    }

    QDir m_folder;
    Facts m_facts;
    Places m_statuses;
    Places m_changes;
    QHash<QString, int> m_stories;
    QHash<QString, int> m_deployments;
    QString m_file;
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
