// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dataset.h"

#include "models/metrics/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace Dayshift {

// What is behind has no type: a file of others may tell any number of them.
static constexpr int MostTypes = std::numeric_limits<qint16>::max();

namespace {

// The places of names that come again and again, such as those of statuses: each is mostly the one
// that was last met of its length and first letter.
class Familiar
{
public:
    explicit Familiar(Names &names)
        : m_names(names)
    {
    }
    // None has none.
    int placeOf(QByteArrayView name)
    {
        if (name.isEmpty())
            return Nowhere;
        auto &met = m_met[size_t(name.size() ^ name.front()) % m_met.size()];
        if (met.name != name)
            met = {name.toByteArray(), m_names.placeOf(name)};
        return met.place;
    }

private:
    struct Met
    {
        QByteArray name;
        int place = Nowhere;
    };
    Names &m_names;
    std::array<Met, 32> m_met;
};

// Reads the files of one folder. The first thing that cannot be understood ends it. A row whose id
// is known already is a later word on the same thing.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Metrics)
public:
    explicit Reader(const QString &folder)
        : m_folder(folder)
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
#ifdef __GLIBC__
        malloc_trim(0); // what reading took goes back at once: the figures need room, too
#endif
        return m_error ? Result<Facts>(*m_error) : Result<Facts>(std::move(m_facts));
    }

private:
    // Calls for each row of a file; the columns that it asks for are numbered from 0. What is to
    // hold as much as there are rows gets room for it at once: what grows leaves gaps behind.
    template<typename Visit, typename... Rows>
    void visit(const QString &file, const QStringList &columns, Visit visitRow, Rows &...rows)
    {
        QFile source(m_folder.filePath(file));
        if (m_error || !source.exists())
            return;
        m_file = file;
        m_asked = columns;
        if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            fail(0, {}, source.errorString());
            return;
        }
        CsvRows told(source);
        m_rows = &told;
        m_columns.clear();
        for (const auto &name : columns)
            m_columns.push_back(told.column(name));
        // Without what tells its things apart a file would be one thing.
        if (source.size() > 0 && m_columns.front() < 0)
            fail(1, columns.front(), {});
        (rows.reserve(size_t(told.rowsAbout())), ...);
        while (!m_error && told.next())
            visitRow();
        if (told.isBroken() && !m_error)
            fail(told.line(), {}, told.cell(0));
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
                : line == 1
                        ? tr("There is no column of this name in the file.")
                        : tr("“%1” is not what this column holds.").arg(detail),
                .file = m_folder.filePath(m_file),
                .line = line};
    }
    void refuse(int column)
    {
        if (!m_error) // the first one tells the most
            fail(m_rows->line(), m_asked[column], text(column));
    }

    [[nodiscard]] QByteArrayView bytes(int column) const
    {
        return m_rows->bytes(m_columns[size_t(column)]);
    }
    [[nodiscard]] QString text(int column) const
    {
        return m_rows->cell(m_columns[size_t(column)]);
    }

    // An instant that is not a commit's: the first of all is when things began to be recorded.
    Instant at(int column)
    {
        const auto instant = timeIn(column);
        m_facts.see(instant);
        return instant;
    }

    Instant timeIn(int column)
    {
        const auto said = bytes(column);
        if (said.isEmpty())
            return {};
        const auto instant = instantOf(said);
        if (!instant)
            refuse(column);
        return instant;
    }

    double points(int column)
    {
        const auto said = bytes(column);
        if (said.isEmpty())
            return SprintItemFact::NotEstimated;
        bool isNumber = false;
        const double value = said.toByteArray().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value))
            refuse(column);
        return value;
    }

    qint64 count(int column)
    {
        const auto said = bytes(column);
        qint64 value = 0;
        const auto [end, wrong] = std::from_chars(said.begin(), said.end(), value);
        if (!said.isEmpty() && (wrong != std::errc() || end != said.end() || value < 0))
            refuse(column);
        return value;
    }

    template<typename Value>
    Value word(int column, std::initializer_list<std::pair<QByteArrayView, Value>> words)
    {
        const auto said = bytes(column);
        for (const auto &[word, value] : words) {
            if (said == word)
                return value;
        }
        refuse(column);
        return {};
    }

    // The place of a name; none has none.
    static int placeIn(Names &names, QByteArrayView name)
    {
        return name.isEmpty() ? Nowhere : names.placeOf(name);
    }

    // Rows of the same story mostly follow each other.
    int storyOf(QByteArrayView name)
    {
        if (m_lastStory == Nowhere || m_lastStoryId != name) {
            m_lastStory = reference(m_facts.storyIds, name);
            m_lastStoryId = name.toByteArray();
        }
        return m_lastStory;
    }

    // The place of a thing that a row names; what names nothing known is counted.
    int reference(const Names &names, QByteArrayView name)
    {
        if (name.isEmpty())
            return Nowhere;
        const int place = names.find(name);
        if (place == Nowhere)
            ++m_facts.danglingReferences;
        return place;
    }

    // The later word on a thing stands in the place of the earlier one.
    template<typename Fact>
    static size_t put(Names &names, std::vector<Fact> &facts, QByteArrayView name, Fact fact)
    {
        const auto place = size_t(names.placeOf(name));
        if (place == facts.size())
            facts.push_back(std::move(fact));
        else
            facts[place] = std::move(fact);
        return place;
    }

    // What a row said by name, under the place of what said it.
    static void note(std::vector<int> &said, size_t place, int text)
    {
        said.resize(std::max(said.size(), place + 1), Nowhere);
        said[place] = text;
    }

    void readStories()
    {
        visit(u"stories.csv"_s, {u"story_id"_s, u"title"_s, u"type"_s, u"created_at"_s}, [this] {
            const int type = m_facts.types.placeOf(bytes(2));
            put(m_facts.storyIds, m_facts.stories, bytes(0),
                {.createdAt = at(3),
                 .type = qint16(type <= MostTypes ? type : Nowhere),
                 .name = m_facts.texts.append(bytes(1))});
        }, m_facts.stories, m_facts.storyIds, m_facts.texts);
    }

    // The moves of a file in its order, until each lies with its story.
    struct Moves
    {
        bool keepsOrder = false;
        std::vector<StatusFact> told = {};
        std::vector<int> stories = {};
        std::vector<qint64> orders = {}; // kept only where they do not rise with the rows
    };

    // False: the order of recording is another one than that of the rows, and has to be kept.
    bool readMoves(Moves &moves)
    {
        bool rises = true;
        qint64 last = -1;
        Familiar statuses(m_facts.statuses);
        visit(u"transitions.csv"_s,
              {u"at"_s, u"story_id"_s, u"from_status"_s, u"to_status"_s, u"transition_id"_s}, [&] {
                  const auto when = at(0);
                  const int story = storyOf(bytes(1));
                  const auto order = count(4);
                  const StatusFact move {
                          .at = when.value_or(0),
                          .from = StatusFact::fitting(statuses.placeOf(bytes(2))),
                          .to = StatusFact::fitting(statuses.placeOf(bytes(3)))};
                  rises = rises && order > last;
                  last = order;
                  if (story == Nowhere || !when)
                      return;
                  moves.told.push_back(move);
                  moves.stories.push_back(story);
                  if (moves.keepsOrder)
                      moves.orders.push_back(order);
              }, moves.told, moves.stories);
        return rises || moves.keepsOrder;
    }

    void readTransitions()
    {
        const int dangling = m_facts.danglingReferences;
        Moves moves;
        if (!readMoves(moves)) {
            m_facts.danglingReferences = dangling;
            moves = {.keepsOrder = true};
            (void)readMoves(moves);
        }
        for (const int story : moves.stories)
            ++m_facts.stories[size_t(story)].moves;
        quint32 next = 0;
        for (auto &story : m_facts.stories)
            story.firstMove = std::exchange(next, next + story.moves);
        if (!std::ranges::is_sorted(moves.stories))
            putWithStories(moves);
        m_facts.moves = std::move(moves.told);
        for (auto &story : m_facts.stories) {
            if (moves.keepsOrder)
                sortAll(story, moves.orders);
            else
                sortByTime(story);
        }
    }

    void putWithStories(Moves &moves) const
    {
        std::vector<StatusFact> told(moves.told.size());
        std::vector<qint64> orders(moves.orders.size());
        std::vector<quint32> put(m_facts.stories.size(), 0);
        for (size_t i = 0; i < told.size(); ++i) {
            const auto story = size_t(moves.stories[i]);
            const auto place = m_facts.stories[story].firstMove + put[story]++;
            told[place] = moves.told[i];
            if (moves.keepsOrder)
                orders[place] = moves.orders[i];
        }
        moves.told = std::move(told);
        moves.orders = std::move(orders);
    }

    void sortByTime(const StoryFact &story)
    {
        const std::span moves(m_facts.moves.data() + story.firstMove, story.moves);
        const auto at = [](const StatusFact &move) { return qint64(move.at); };
        if (!std::ranges::is_sorted(moves, {}, at))
            std::ranges::stable_sort(moves, {}, at);
    }

    // What was said twice, with the same order, counts once.
    void sortAll(StoryFact &story, const std::vector<qint64> &orders)
    {
        std::vector<std::tuple<qint64, qint64, int, int>> all;
        for (size_t i = story.firstMove; i < story.firstMove + story.moves; ++i) {
            const auto &move = m_facts.moves[i];
            all.emplace_back(move.at, orders[i], move.from, move.to);
        }
        std::ranges::sort(all);
        const auto twice = std::ranges::unique(all);
        all.erase(twice.begin(), twice.end());
        auto place = m_facts.moves.begin() + story.firstMove;
        for (const auto &[at, order, from, to] : all)
            *place++ = {.at = at, .from = from, .to = to};
        story.moves = quint32(all.size());
    }

    void readDeployments()
    {
        std::vector<int> relations;
        Texts related;
        Familiar places(m_facts.places);
        visit(u"deployments.csv"_s,
              {u"deployment_id"_s, u"environment"_s, u"service"_s, u"version"_s, u"status"_s,
               u"kind"_s, u"started_at"_s, u"finished_at"_s, u"relates_to"_s},
              [&] {
                  using enum FactStatus;
                  using enum FactKind;
                  DeploymentFact fact {
                          .startedAt = at(6),
                          .finishedAt = at(7),
                          .status = word<FactStatus>(4, {{"success", Success},
                                                         {"failure", Failure},
                                                         {"cancelled", Cancelled},
                                                         {"running", Running}}),
                          .environment = places.placeOf(bytes(1)),
                          .service = places.placeOf(bytes(2)),
                          .version = placeInTexts(bytes(3))};
                  fact.kind = word<FactKind>(5, {{"regular", Regular},
                                                 {"", Regular},
                                                 {"hotfix", Hotfix},
                                                 {"rollback", Rollback},
                                                 {"redeploy", Redeploy}});
                  const auto place
                          = put(m_facts.deploymentIds, m_facts.deployments, bytes(0), fact);
                  if (const auto other = bytes(8); !other.isEmpty() || place < relations.size())
                      note(relations, place, other.isEmpty() ? Nowhere : related.append(other));
              }, m_facts.deployments, m_facts.deploymentIds, m_facts.texts);
        for (size_t i = 0; i < relations.size(); ++i) {
            if (relations[i] != Nowhere)
                m_facts.deployments[i].relatesTo
                        = reference(m_facts.deploymentIds, related.bytes(relations[i]));
        }
    }

    int placeInTexts(QByteArrayView text)
    {
        return text.isEmpty() ? Nowhere : m_facts.texts.append(text);
    }

    void readChanges()
    {
        visit(u"deployment_changes.csv"_s,
              {u"deployment_id"_s, u"change_id"_s, u"story_id"_s, u"committed_at"_s}, [this] {
                  // A change whose story is not known is real all the same.
                  m_facts.carried.push_back(
                          {.deployment = reference(m_facts.deploymentIds, bytes(0)),
                           .change = m_facts.changes.placeOf(bytes(1)),
                           .story = m_facts.storyIds.find(bytes(2)),
                           .committedAt = timeIn(3)});
              }, m_facts.carried, m_facts.changes);
    }

    void readIncidents()
    {
        std::vector<int> causes, fixes, originals;
        Texts said;
        Names incidents;
        visit(u"incidents.csv"_s,
              {u"incident_id"_s, u"kind"_s, u"severity"_s, u"service"_s, u"impact_started_at"_s,
               u"opened_at"_s, u"resolved_at"_s, u"caused_by"_s, u"fixed_by"_s, u"duplicate_of"_s},
              [&] {
                  const int id = m_facts.texts.append(bytes(0));
                  const auto place = put(incidents, m_facts.incidents, bytes(0),
                                         {.id = id,
                                          .name = id,
                                          .kind = m_facts.places.placeOf(bytes(1)),
                                          .severity = m_facts.places.placeOf(bytes(2)),
                                          .service = m_facts.places.placeOf(bytes(3)),
                                          .impactStartedAt = at(4),
                                          .openedAt = at(5),
                                          .resolvedAt = at(6),
                                          .duplicate = !bytes(9).isEmpty()});
                  note(causes, place, said.append(bytes(7)));
                  note(fixes, place, said.append(bytes(8)));
                  note(originals, place, said.append(bytes(9)));
              });
        for (size_t i = 0; i < m_facts.incidents.size(); ++i) {
            m_facts.incidents[i].causedBy
                    = reference(m_facts.deploymentIds, said.bytes(causes[i]));
            m_facts.incidents[i].fixedBy = reference(m_facts.deploymentIds, said.bytes(fixes[i]));
            (void)reference(incidents, said.bytes(originals[i]));
        }
    }

    void readSprints()
    {
        visit(u"sprints.csv"_s, {u"sprint_id"_s, u"name"_s, u"starts_at"_s, u"ends_at"_s}, [this] {
            put(m_sprints, m_facts.sprints, bytes(0),
                {.id = text(0), .name = text(1), .startsAt = at(2), .endsAt = timeIn(3)});
        });
    }

    void readSprintItems()
    {
        auto &items = m_facts.sprintItems;
        visit(u"sprint_items.csv"_s,
              {u"sprint_id"_s, u"story_id"_s, u"added_at"_s, u"removed_at"_s, u"points"_s}, [&] {
                  const int sprint = reference(m_sprints, bytes(0));
                  if (sprint > SprintItemFact::MostSprints)
                      refuse(0);
                  const SprintItemFact item {.sprint = qint16(sprint),
                                             .addedAt = timeIn(2),
                                             .removedAt = timeIn(3),
                                             .story = storyOf(bytes(1)),
                                             .points = points(4)};
                  if (item.sprint != Nowhere && item.story != Nowhere && item.addedAt)
                      items.push_back(item);
              }, items);
        if (!std::ranges::is_sorted(items, std::less()))
            std::ranges::sort(items, std::less());
    }

    void readUsage()
    {
        visit(u"usage.csv"_s,
              {u"at"_s, u"user_id"_s, u"feature"_s, u"attempts"_s, u"successes"_s}, [this] {
                  const auto when = at(0);
                  const int user = placeIn(m_facts.users, bytes(1));
                  const int feature = m_facts.features.placeOf(bytes(2));
                  const auto attempts = count(3);
                  if (user > UsageFact::MostUsers)
                      refuse(1);
                  if (feature > UsageFact::MostFeatures)
                      refuse(2);
                  if (attempts > UsageFact::MostAttempts)
                      refuse(3);
                  const UsageFact row {.at = when.value_or(0),
                                       .user = user,
                                       .attempts = attempts,
                                       .feature = feature,
                                       .successes = count(4)};
                  if (row.successes > row.attempts)
                      refuse(4);
                  if (when)
                      m_facts.usage.push_back(row);
              }, m_facts.usage);
    }

    QDir m_folder;
    Facts m_facts;
    Names m_sprints;
    int m_lastStory = Nowhere;
    QByteArray m_lastStoryId;
    QString m_file;
    const CsvRows *m_rows = nullptr;
    QStringList m_asked;
    std::vector<int> m_columns;
    std::optional<Error> m_error;
};

} // namespace

static Error notParameters(const QString &path, const QByteArray &text,
                           const QJsonParseError &problem)
{
    const int line = 1 + int(text.left(problem.offset).count('\n'));
    return {.kind = Error::Kind::Format,
            .detail = problem.errorString(),
            .what = QCoreApplication::translate("Dayshift::Metrics",
                                                "%1 could not be read at line %2.")
                            .arg(QFileInfo(path).fileName())
                            .arg(line),
            .safe = QCoreApplication::translate("Dayshift::Metrics", "Nothing was computed."),
            .todo = QCoreApplication::translate(
                    "Dayshift::Metrics",
                    "It has to hold a JSON object: look at its braces, quotation marks and commas."),
            .file = path,
            .line = line,
            .byte = problem.offset};
}

static Result<QList<MetricsCase>> readCases(const QString &path)
{
    QFile source(path);
    if (!source.exists())
        return QList<MetricsCase> {};
    QJsonParseError problem {};
    if (!source.open(QIODevice::ReadOnly))
        return Error {.kind = Error::Kind::NotFound, .detail = source.errorString(), .file = path};
    const auto text = source.readAll();
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return notParameters(path, text, problem);
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
    return Dataset {*std::move(facts), *cases};
}

} // namespace Dayshift
