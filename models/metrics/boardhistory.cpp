// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/boardhistory.h"

#include "models/board/boardtables.h"
#include "models/store/change.h"

#include <algorithm>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace Dayshift {

QString archivedStatus()
{
    return u"archived"_s;
}

namespace {

// What one line of the log says of a story. Nothing: it says nothing of that.
struct Line
{
    int story = Nowhere;
    qint64 at = 0;
    qint64 order = 0;
    bool isBirth = false;
    std::optional<std::pair<QString, QString>> column = {}; // was, is
    std::optional<bool> archived = {}; // is
    std::optional<std::pair<QString, QString>> sprint = {};
    std::optional<std::pair<QVariant, QVariant>> points = {};
};

// How a story stands now, as its row says.
struct Present
{
    QString column = {};
    QString sprint = {};
    QVariant points = {};
    bool archived = false;
    Instant closedAt = {};
};

class HistoryReader
{
public:
    HistoryReader(Database &database, FactsExtent extent, WorkspaceFacts &read)
        : m_database(database)
        , m_extent(extent)
        , m_read(read)
    {
        for (const auto &status : m_read.statuses)
            m_phases.insert(status.name, status.phase);
    }
    Q_DISABLE_COPY_MOVE(HistoryReader)

    Result<Done> read()
    {
        for (const auto &step : {&HistoryReader::readSprints, &HistoryReader::readStarts}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        m_stories.resize(m_read.facts.stories.size());
        std::iota(m_stories.begin(), m_stories.end(), 0);
        if (const auto done = readStories(); !done)
            return done;
        std::vector<SprintItemFact> all;
        for (const auto &items : m_items)
            all.insert(all.end(), items.begin(), items.end());
        std::ranges::sort(all, std::less());
        m_read.facts.sprintItems = std::move(all);
        return Done {};
    }

    Result<Done> readOf(const std::vector<int> &stories)
    {
        for (size_t i = 0; i < m_read.facts.sprints.size(); ++i)
            m_sprints.insert(m_read.facts.sprints[i].id, int(i));
        m_stories = stories;
        std::ranges::sort(m_stories);
        m_areSome = true;
        if (const auto done = readStories(); !done)
            return done;
        for (size_t i = 0; i < m_stories.size(); ++i)
            m_read.facts.setSprintItems(m_stories[i], m_items[i]);
        return Done {};
    }

private:
    Result<Done> readStories()
    {
        if (const auto done = readPresent(); !done)
            return done;
        if (const auto done = readLines(); !done)
            return done;
        std::ranges::sort(m_lines, {}, [](const Line &line) {
            return std::tuple(line.story, !line.isBirth, line.at, line.order);
        });
        m_items.resize(m_stories.size());
        auto from = m_lines.cbegin();
        for (size_t i = 0; i < m_stories.size(); ++i) {
            const auto to = std::find_if(from, m_lines.cend(), [story = m_stories[i]](const Line &line) {
                return line.story != story;
            });
            tell(m_stories[i], {from, to}, m_items[i]);
            from = to;
        }
        return Done {};
    }

    // Which rows concern the stories that are asked for.
    [[nodiscard]] QString condition(const QString &column) const
    {
        if (m_areSome)
            return u" AND %1 IN (%2)"_s.arg(column,
                                            QStringList(qsizetype(m_stories.size()), u"?"_s)
                                                    .join(u", "_s));
        return m_extent == FactsExtent::All
                ? QString()
                : u" AND %1 IN (SELECT story_id FROM deployment_change WHERE story_id IS NOT"
                  " NULL)"_s.arg(column);
    }
    [[nodiscard]] QVariantList values() const
    {
        QVariantList ids;
        for (size_t i = 0; m_areSome && i < m_stories.size(); ++i)
            ids.append(m_read.facts.storyId(m_stories[i]));
        return ids;
    }
    Result<Done> readSprints()
    {
        if (m_extent != FactsExtent::All)
            return Done {};
        const auto all = sprints().load(m_database);
        if (!all)
            return all.error();
        const auto reports = sprintReports().load(m_database);
        if (!reports)
            return reports.error();
        for (const auto &sprint : *all) {
            if (sprint.state == SprintState::Planned)
                continue;
            m_sprints.insert(sprint.id.toString(), int(m_read.facts.sprints.size()));
            m_read.facts.sprints.push_back({.id = sprint.id.toString(),
                                            .name = sprint.name,
                                            .startsAt = instantOf(sprint.startsAt),
                                            .endsAt = instantOf(sprint.endsAt),
                                            .isOpen = sprint.state == SprintState::Running,
                                            .team = sprint.team.isNull()
                                                    ? QString()
                                                    : sprint.team.toString()});
        }
        for (const auto &report : *reports) {
            const int place = m_sprints.value(report.id.toString(), Nowhere);
            if (place == Nowhere || m_read.facts.sprints[size_t(place)].isOpen)
                continue;
            auto &sprint = m_read.facts.sprints[size_t(place)];
            sprint.startsAt = instantOf(report.startedAt);
            sprint.endsAt = instantOf(report.closedAt);
            sprint.closed = SprintNumbers {.committedItems = report.committedStories,
                                           .committed = report.committedPoints,
                                           .completedItems = report.doneStories,
                                           .completed = report.donePoints,
                                           .notCompleted = report.openPoints};
        }
        return Done {};
    }

    // A running sprint began when it was started here, not when that was planned.
    Result<Done> readStarts()
    {
        if (m_extent != FactsExtent::All)
            return Done {};
        return m_database.each(
                u"SELECT thing, at, fields FROM activity WHERE thing_table = 'sprint' AND verb = ?"
                " AND fields LIKE '%\"state\"%' ORDER BY sequence"_s,
                {int(Verb::Changed)}, [this](const Row &row) {
                    const int place = m_sprints.value(row.text(0), Nowhere);
                    const Change line {.fields = fieldsFromJson(row.text(2).toUtf8())};
                    const auto *state = line.field(u"state");
                    if (place == Nowhere || !state
                        || state->is.toInt() != int(SprintState::Running)
                        || state->was.toInt() == int(SprintState::Closed))
                        return;
                    auto &sprint = m_read.facts.sprints[size_t(place)];
                    if (!sprint.closed)
                        sprint.startsAt = instantOf(row.time(1));
                });
    }

    Result<Done> readPresent()
    {
        return m_database.each(
                u"SELECT id, column_id, sprint_id, points, archived, closed_at FROM story WHERE 1 ="
                " 1"_s + condition(u"id"_s),
                values(), [this](const Row &row) {
                    const int story = m_read.facts.storyIds.find(row.text(0));
                    if (story != Nowhere)
                        m_present[story] = {.column = row.text(1),
                                                    .sprint = row.text(2),
                                                    .points = row.value(3),
                                                    .archived = row.number(4) != 0,
                                                    .closedAt = instantOf(row.time(5))};
                });
    }

    Result<Done> readLines()
    {
        const auto wanted = m_extent == FactsExtent::All
                ? u" AND (verb = %1 OR fields LIKE '%\"column_id\"%' OR fields LIKE"
                  " '%\"archived\"%' OR fields LIKE '%\"sprint_id\"%' OR fields LIKE"
                  " '%\"points\"%')"_s.arg(int(Verb::Added))
                : u" AND (verb = %1 OR fields LIKE '%\"column_id\"%' OR fields LIKE"
                  " '%\"archived\"%')"_s.arg(int(Verb::Added));
        return m_database.each(
                u"SELECT thing, at, sequence, verb, fields FROM activity WHERE thing_table ="
                " 'story'"_s + wanted + condition(u"thing"_s),
                values(), [this](const Row &row) {
                    const int story = m_read.facts.storyIds.find(row.text(0));
                    const auto at = instantOf(row.time(1));
                    const auto verb = Verb(int(row.number(3)));
                    if (story != Nowhere && at && verb != Verb::Removed)
                        m_lines.push_back(lineOf(story, *at, row.number(2), verb == Verb::Added,
                                                 {.fields = fieldsFromJson(
                                                          row.text(4).toUtf8())}));
                });
    }

    static Line lineOf(int story, qint64 at, qint64 order, bool isBirth, const Change &change)
    {
        Line line {.story = story, .at = at, .order = order, .isBirth = isBirth};
        const auto texts = [&change](QStringView name) {
            const auto *field = change.field(name);
            return field ? std::optional(std::pair(field->was.toString(), field->is.toString()))
                         : std::nullopt;
        };
        line.column = texts(u"column_id");
        line.sprint = texts(u"sprint_id");
        if (const auto *field = change.field(u"archived"))
            line.archived = field->is.toInt() != 0;
        if (const auto *field = change.field(u"points"))
            line.points = std::pair(field->was, field->is);
        return line;
    }

    // How the story stood before the first line that tells of a change.
    static Present before(std::span<const Line> lines, const Present &now)
    {
        Present was = now;
        const auto first = [&lines](auto member) {
            return std::ranges::find_if(lines, [member](const Line &line) {
                return (line.*member).has_value();
            });
        };
        if (const auto line = first(&Line::column); line != lines.end())
            was.column = line->isBirth ? line->column->second : line->column->first;
        if (const auto line = first(&Line::sprint); line != lines.end())
            was.sprint = line->sprint->first;
        if (const auto line = first(&Line::points); line != lines.end())
            was.points = line->isBirth ? line->points->second : line->points->first;
        if (const auto line = first(&Line::archived); line != lines.end())
            was.archived = !*line->archived;
        return was;
    }

    void tell(int story, std::span<const Line> lines, std::vector<SprintItemFact> &items)
    {
        const auto present = m_present.value(story);
        auto state = before(lines, present);
        auto &fact = m_read.facts.stories[size_t(story)];
        fact.bornIn = qint16(place(statusOf(state)));
        m_item.reset();
        m_moves.clear();
        if (const auto born = fact.createdAt)
            follow(story, state, *born, items);
        for (const auto &line : lines) {
            // An import writes down today what began then.
            const auto at = line.isBirth ? fact.createdAt.value_or(line.at) : line.at;
            const auto was = statusOf(state);
            if (line.column)
                state.column = line.column->second;
            if (line.archived)
                state.archived = *line.archived;
            if (line.sprint)
                state.sprint = line.sprint->second;
            if (line.points)
                state.points = line.points->second;
            if (const auto is = statusOf(state); is != was && !line.isBirth) {
                m_read.facts.see(line.at);
                m_moves.push_back({.at = line.at, .from = place(was), .to = place(is)});
            }
            follow(story, state, at, items);
        }
        if (m_item)
            items.push_back(*m_item);
        // What came finished from elsewhere has no line that says so.
        if (m_moves.empty() && present.closedAt && phaseOf(present.column) == Phase::Done) {
            fact.bornIn = Nowhere;
            m_moves.push_back({.at = *present.closedAt, .to = place(present.column)});
        }
        m_read.facts.setMoves(story, m_moves);
    }

    [[nodiscard]] int place(const QString &status)
    {
        return StatusFact::fitting(m_read.facts.statuses.placeOf(status));
    }
    [[nodiscard]] Phase phaseOf(const QString &column) const
    {
        return m_phases.value(column, Phase::ToDo);
    }
    [[nodiscard]] QString statusOf(const Present &story) const
    {
        return story.archived && phaseOf(story.column) != Phase::Done ? archivedStatus()
                                                                      : story.column;
    }

    // The time in a sprint goes on, or ends and another begins.
    void follow(int story, const Present &state, qint64 at, std::vector<SprintItemFact> &items)
    {
        if (m_extent != FactsExtent::All)
            return;
        const int sprint = state.archived ? Nowhere : m_sprints.value(state.sprint, Nowhere);
        SprintItemFact item {
                .sprint = qint16(sprint > SprintItemFact::MostSprints ? Nowhere : sprint),
                .addedAt = Instant(at),
                .story = story};
        if (!state.points.isNull())
            item.points = state.points.toDouble();
        const bool goesOn = m_item ? m_item->sprint == item.sprint && m_item->hasSamePoints(item)
                                   : item.sprint == Nowhere;
        if (goesOn)
            return;
        if (m_item) {
            m_item->removedAt = Instant(at);
            items.push_back(*m_item);
            m_item.reset();
        }
        if (item.sprint != Nowhere)
            m_item = item;
    }

    Database &m_database;
    FactsExtent m_extent;
    WorkspaceFacts &m_read;
    bool m_areSome = false;
    std::vector<int> m_stories; // those that are asked for, rising
    QHash<QString, Phase> m_phases; // of columns
    QHash<QString, int> m_sprints;
    QHash<int, Present> m_present;
    std::vector<Line> m_lines;
    std::vector<std::vector<SprintItemFact>> m_items; // of each of the stories
    std::vector<StatusFact> m_moves; // of the story that is told
    std::optional<SprintItemFact> m_item; // its open one
};

} // namespace

Result<Done> readBoardHistory(Database &database, FactsExtent extent, WorkspaceFacts &read)
{
    return HistoryReader(database, extent, read).read();
}

Result<Done> readBoardHistoryOf(Database &database, const std::vector<int> &stories,
                                WorkspaceFacts &read)
{
    return HistoryReader(database, FactsExtent::All, read).readOf(stories);
}

} // namespace Dayshift
