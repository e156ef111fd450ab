// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pipelinemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// From here on one signal for all is cheaper than one for each.
static constexpr qsizetype ManyPipelines = 200;

PipelineModel::PipelineModel(Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
    m_again.setSingleShot(true);
    m_again.callOnTimeout(this, &PipelineModel::settleNow);
}

static QString amongTheNewest(const QString &build, int builds)
{
    // The index on connection, pipeline and start answers this in so many steps, however long the
    // history is. What waits has no start (0), and is always told.
    return u"(%1.started_at = 0 OR NOT EXISTS (SELECT 1 FROM build AS newer "
           "WHERE newer.connection_id = %1.connection_id AND newer.pipeline = %1.pipeline "
           "AND newer.started_at > %1.started_at "
           "ORDER BY newer.started_at LIMIT 1 OFFSET %2))"_s.arg(build)
                   .arg(builds - 1);
}

WatchScope PipelineModel::buildScope()
{
    return {.condition = amongTheNewest(u"build"_s, PipelineState::HistoryLength)};
}

WatchScope PipelineModel::stageScope()
{
    return {.condition = u"EXISTS (SELECT 1 FROM build AS mine WHERE mine.id = stage.build_id "
                         "AND %1)"_s.arg(amongTheNewest(u"mine"_s, 2))};
}

// ---- What is told -------------------------------------------------------------------------------

void PipelineModel::apply(const Delta<Connection> &delta)
{
    QSet<PipelineKey> touched;
    if (delta.reset) {
        for (const auto &id : m_connections.keys())
            touch(id, touched);
        m_connections.clear();
    }
    for (const auto &id : delta.removed) {
        const auto known = ConnectionId::fromString(id);
        m_connections.remove(known);
        touch(known, touched);
    }
    for (const auto &connection : delta.current) {
        m_connections.insert(connection.id, connection);
        touch(connection.id, touched);
    }
    if (delta.complete && !m_knowsConnections) {
        m_knowsConnections = true;
        for (const auto &[key, pipeline] : m_pipelines)
            touched.insert(key);
    }
    update(touched);
    tellSilent();
}

void PipelineModel::apply(const Delta<Reading> &delta)
{
    if (delta.reset)
        m_readings.clear();
    for (const auto &id : delta.removed)
        m_readings.remove(ConnectionId::fromString(id));
    for (const auto &reading : delta.current)
        m_readings.insert(reading.id, reading);
    m_knowsReadings = m_knowsReadings || delta.complete;
    tick();
}

void PipelineModel::tick()
{
    QSet<PipelineKey> touched;
    bool aged = false;
    Reading reading;
    auto belief = Belief::Live;
    for (auto &[key, pipeline] : m_pipelines) {
        if (!m_knowsReadings)
            break;
        if (key.connection != reading.id) { // they stand together
            reading = m_readings.value(key.connection);
            reading.id = key.connection;
            belief = beliefOf(reading, now());
        }
        auto &state = pipeline.state;
        if (state.belief == belief && state.asOf == reading.readAt)
            continue;
        // A server that was read again and says the same: only the age of it all is another, and
        // thousands of rows need not be made anew for that.
        if (state.belief == belief && belief != Belief::Stale) {
            state.asOf = reading.readAt;
            aged = true;
        } else {
            touched.insert(key);
        }
    }
    // What people said of a pipeline ends by itself.
    for (auto claims = m_claims.cbegin(); claims != m_claims.cend(); ++claims)
        touched.insert(claims.key());
    for (auto marks = m_marks.cbegin(); marks != m_marks.cend(); ++marks)
        touched.insert(marks.key());
    update(touched);
    if (aged && !m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0), {FreshnessRole});
    tellSilent();
}

void PipelineModel::apply(const Delta<Build> &delta)
{
    QSet<PipelineKey> touched;
    // Rows do not go and come back while everything is told again: who is not told by the end goes.
    if (delta.reset)
        m_untoldBuilds = QSet<BuildId>(m_placeOf.keyBegin(), m_placeOf.keyEnd());
    for (const auto &id : delta.removed)
        drop(BuildId::fromString(id), touched);
    for (const auto &build : delta.current) {
        m_untoldBuilds.remove(build.id);
        take(build, touched);
    }
    if (delta.complete) {
        for (const auto &id : std::exchange(m_untoldBuilds, {}))
            drop(id, touched);
    }
    update(touched);
}

void PipelineModel::apply(const Delta<Stage> &delta)
{
    QSet<PipelineKey> touched;
    if (delta.reset)
        m_untoldStages = QSet<StageId>(m_buildOf.keyBegin(), m_buildOf.keyEnd());
    for (const auto &id : delta.removed)
        drop(StageId::fromString(id), touched);
    for (const auto &stage : delta.current) {
        m_untoldStages.remove(stage.id);
        take(stage, touched);
    }
    if (delta.complete) {
        for (const auto &id : std::exchange(m_untoldStages, {}))
            drop(id, touched);
    }
    update(touched);
}

void PipelineModel::take(const Build &build, QSet<PipelineKey> &touched)
{
    const PipelineKey key {build.connection, build.pipeline};
    if (const auto old = m_placeOf.constFind(build.id); old != m_placeOf.cend() && *old != key)
        drop(build.id, touched);
    auto &builds = m_pipelines[key].builds;
    touched.insert(key);
    if (const auto known = std::ranges::find(builds, build.id, &Build::id); known != builds.end())
        builds.erase(known);
    builds.insert(std::ranges::upper_bound(builds, build, isOlder), build);
    m_placeOf.insert(build.id, key);
    if (builds.size() > std::size_t(PipelineState::HistoryLength)) {
        m_placeOf.remove(builds.front().id);
        dropStages(builds.front().id);
        builds.erase(builds.begin());
    }
}

void PipelineModel::drop(BuildId id, QSet<PipelineKey> &touched)
{
    const auto place = m_placeOf.constFind(id);
    if (place == m_placeOf.cend())
        return;
    touched.insert(*place);
    std::erase_if(m_pipelines[*place].builds, [id](const Build &build) { return build.id == id; });
    m_placeOf.erase(place);
    dropStages(id);
}

void PipelineModel::dropStages(BuildId id)
{
    for (const auto &stage : m_stages.take(id))
        m_buildOf.remove(stage.id);
}

void PipelineModel::take(const Stage &stage, QSet<PipelineKey> &touched)
{
    auto &stages = m_stages[stage.build];
    stages.removeIf([&stage](const Stage &known) { return known.id == stage.id; });
    stages.insert(std::ranges::upper_bound(stages, stage.position, {}, &Stage::position), stage);
    m_buildOf.insert(stage.id, stage.build);
    // Stages may be told before their build is.
    if (const auto place = m_placeOf.constFind(stage.build); place != m_placeOf.cend())
        touched.insert(*place);
}

void PipelineModel::drop(StageId id, QSet<PipelineKey> &touched)
{
    const auto build = m_buildOf.take(id);
    if (build.isNull())
        return;
    m_stages[build].removeIf([id](const Stage &stage) { return stage.id == id; });
    if (const auto place = m_placeOf.constFind(build); place != m_placeOf.cend())
        touched.insert(*place);
}

void PipelineModel::touch(ConnectionId connection, QSet<PipelineKey> &touched) const
{
    for (auto it = m_pipelines.lower_bound({connection, {}});
         it != m_pipelines.end() && it->first.connection == connection; ++it)
        touched.insert(it->first);
}

// ---- What is shown ------------------------------------------------------------------------------

PipelineState PipelineModel::freshState(const PipelineKey &key, const Pipeline &pipeline) const
{
    const auto current = currentBuild(pipeline.builds);
    auto state = stateOf(key, pipeline.builds,
                         m_stages.value(pipeline.builds[std::size_t(current)].id));
    state.connectionName = m_connections.value(key.connection).name;
    state.usual = pipeline.times;
    state.suggested = personOf(state.build.author);
    state = withPeople(std::move(state), pipeline);
    // Until the readings are told, nobody is called silent.
    if (m_knowsReadings)
        state = believed(std::move(state), m_readings.value(key.connection), now());
    return state;
}

bool PipelineModel::isWatched(ConnectionId connection) const
{
    if (!m_knowsConnections)
        return true;
    const auto known = m_connections.constFind(connection);
    return known != m_connections.cend() && known->enabled;
}

bool PipelineModel::isShown(const PipelineState &state) const
{
    if (!isWatched(state.key.connection))
        return false;
    if (m_filter.onlyFailing && state.group != PipelineGroup::NeedsAttention)
        return false;
    const auto words = m_filter.text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const auto &build = state.build;
    const QStringList fields {state.key.name, state.connectionName, build.branch, build.message,
                              build.author,   build.number,         build.commit, state.owner()};
    return std::ranges::all_of(words, [&fields](const QString &word) {
        return std::ranges::any_of(fields, [&word](const QString &field) {
            return field.contains(word, Qt::CaseInsensitive);
        });
    });
}

void PipelineModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showAgain();
    emit countsChanged();
}

static bool rowStandsBefore(PipelineGroup group, const PipelineState *a, PipelineGroup other,
                            const PipelineState *b)
{
    if (group != other)
        return group < other;
    if (!a || !b)
        return !a && b;
    return standsBefore(*a, *b);
}

std::vector<PipelineModel::Row> PipelineModel::sorted() const
{
    std::vector<Row> rows;
    std::array<bool, PipelineGroupCount> used {};
    for (const auto &[key, pipeline] : m_pipelines) {
        if (!isShown(pipeline.state))
            continue;
        rows.push_back({pipeline.state.group, &pipeline.state});
        used[std::size_t(pipeline.state.group)] = true;
    }
    for (int group = 0; group < PipelineGroupCount; ++group) {
        if (used[std::size_t(group)])
            rows.push_back({PipelineGroup(group), nullptr});
    }
    std::ranges::sort(rows, [](const Row &a, const Row &b) {
        return rowStandsBefore(a.group, a.state, b.group, b.state);
    });
    return rows;
}

void PipelineModel::showAgain()
{
    m_again.stop();
    m_isBehind = false;
    auto rows = sorted();
    const auto gone = std::exchange(m_gone, {}); // until no row points to them any more
    if (rows == m_rows) {
        if (!rows.empty())
            emit dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PipelineModel::settleNow()
{
    if (!m_isBehind)
        return;
    showAgain();
    emit countsChanged();
}

void PipelineModel::update(const QSet<PipelineKey> &touched)
{
    if (touched.isEmpty())
        return;
    m_counts.reset();
    if (touched.size() > ManyPipelines || m_isBehind) {
        updateMany(touched);
        return;
    }
    for (const auto &key : touched)
        updateOne(key);
    m_counts.reset();
    emit countsChanged();
}

// A feed of thousands comes as its builds, their stages and when it was read: the rows are brought in
// order once for all of it, as soon as the thread that paints has taken in what lies ready.
void PipelineModel::updateMany(const QSet<PipelineKey> &touched)
{
    for (const auto &key : touched) {
        const auto found = m_pipelines.find(key);
        if (found == m_pipelines.end())
            continue;
        if (found->second.builds.empty())
            m_gone.push_back(m_pipelines.extract(found));
        else
            found->second.state = freshState(key, found->second);
    }
    m_isBehind = true;
    m_again.start(0);
}

void PipelineModel::updateOne(const PipelineKey &key)
{
    const auto found = m_pipelines.find(key);
    if (found == m_pipelines.end())
        return;
    auto &state = found->second.state;
    const int row = rowOf(&state);
    const auto groupBefore = state.group;

    const bool hasBuilds = !found->second.builds.empty();
    if (hasBuilds) {
        auto fresh = freshState(key, found->second);
        if (row >= 0 && fresh == state && isShown(fresh))
            return;
        if (row >= 0)
            m_rows[std::size_t(row)].group = fresh.group;
        state = std::move(fresh);
    }
    const bool shown = hasBuilds && isShown(state);
    if (row >= 0 && shown)
        settle(row);
    else if (row >= 0)
        removeRow(row);
    else if (shown)
        insertRow(placeFor({state.group, &state}), {state.group, &state});

    if (shown)
        ensureHeading(state.group);
    settleHeading(groupBefore);
    if (!hasBuilds)
        m_pipelines.erase(found);
}

// Brings a row whose pipeline has changed to where it belongs now.
void PipelineModel::settle(int row)
{
    const auto what = m_rows[std::size_t(row)];
    const int to = placeFor(what, row);
    if (to != row) {
        beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
        m_rows.erase(m_rows.begin() + row);
        m_rows.insert(m_rows.begin() + to, what);
        endMoveRows();
    }
    emit dataChanged(index(to, 0), index(to, ColumnCount - 1));
}

// How many other rows stand above it.
int PipelineModel::placeFor(const Row &row, int present) const
{
    const auto above = [&row](const Row &other) {
        return rowStandsBefore(other.group, other.state, row.group, row.state);
    };
    // All others are in order: they are looked for on this side of its present place, and beyond.
    const auto self = present < 0 ? m_rows.end() : m_rows.begin() + present;
    const auto found = std::partition_point(m_rows.begin(), self, above);
    if (found != self || present < 0)
        return int(found - m_rows.begin());
    return int(std::partition_point(self + 1, m_rows.end(), above) - m_rows.begin()) - 1;
}

int PipelineModel::rowOf(const PipelineState *state) const
{
    const auto inOrder = firstFrom({state->group, state});
    if (inOrder != m_rows.end() && inOrder->state == state)
        return int(inOrder - m_rows.begin());
    // Not shown; or many have changed, and were not brought in order yet.
    const auto found = std::ranges::find(m_rows, state, &Row::state);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

// The first row that does not stand above it: the row itself, if it is there.
std::vector<PipelineModel::Row>::const_iterator PipelineModel::firstFrom(const Row &row) const
{
    return std::partition_point(m_rows.begin(), m_rows.end(), [&row](const Row &other) {
        return rowStandsBefore(other.group, other.state, row.group, row.state);
    });
}

void PipelineModel::insertRow(int row, const Row &what)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, what);
    endInsertRows();
}

void PipelineModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void PipelineModel::ensureHeading(PipelineGroup group)
{
    const Row heading {group, nullptr};
    const auto found = firstFrom(heading);
    if (found == m_rows.end() || *found != heading)
        insertRow(int(found - m_rows.begin()), heading);
    else
        settleHeading(group);
}

void PipelineModel::settleHeading(PipelineGroup group)
{
    const Row wanted {group, nullptr};
    const auto heading = firstFrom(wanted);
    if (heading == m_rows.end() || *heading != wanted)
        return;
    const int row = int(heading - m_rows.begin());
    const auto next = std::next(heading);
    if (next == m_rows.end() || next->group != group)
        removeRow(row);
    else
        emit dataChanged(index(row, 0), index(row, 0), {CountRole});
}

void PipelineModel::tellSilent()
{
    auto silent = this->silent();
    bool changed = silent != m_silent;
    m_silent = std::move(silent);
    // The words for it change when what is old becomes stale.
    for (const auto &reading : m_silent) {
        const auto belief = beliefOf(reading, now());
        changed = changed || m_beliefs.value(reading.id, Belief::Live) != belief;
        m_beliefs.insert(reading.id, belief);
    }
    if (changed)
        emit silentChanged();
}

QList<Reading> PipelineModel::silent() const
{
    QList<Reading> silent;
    for (const auto &reading : m_readings) {
        const bool quiet = reading.failedSince.isValid()
                || (reading.readAt.isValid() && beliefOf(reading, now()) == Belief::Stale);
        if (quiet && isWatched(reading.id))
            silent.append(reading);
    }
    std::ranges::sort(silent, [](const Reading &a, const Reading &b) {
        return a.readAt == b.readAt ? a.name < b.name : a.readAt < b.readAt;
    });
    return silent;
}

Reading PipelineModel::reading(ConnectionId connection) const
{
    return m_readings.value(connection);
}

QDateTime PipelineModel::oldestReading() const
{
    QDateTime oldest;
    for (const auto &reading : m_readings) {
        if (isWatched(reading.id) && (!oldest.isValid() || reading.readAt < oldest))
            oldest = reading.readAt;
    }
    return oldest;
}

bool PipelineModel::hasWatchedConnection() const
{
    return std::ranges::any_of(m_connections, &Connection::enabled);
}

// ---- What is answered ---------------------------------------------------------------------------

// All of them are asked for with each change, and one walk through thousands is enough for that.
const PipelineModel::Counts &PipelineModel::counts() const
{
    if (m_counts)
        return *m_counts;
    Counts counts;
    ConnectionId connection;
    bool watched = isWatched(connection);
    for (const auto &[key, pipeline] : m_pipelines) {
        if (key.connection != connection) { // they stand together
            connection = key.connection;
            watched = isWatched(connection);
        }
        if (!watched)
            continue;
        const auto &state = pipeline.state;
        ++counts.total;
        ++counts.groups[std::size_t(state.group)];
        if (state.group == PipelineGroup::NeedsAttention)
            ++(state.known ? counts.known : counts.troubles[std::size_t(state.status())]);
    }
    m_counts = counts;
    return *m_counts;
}

int PipelineModel::total() const
{
    return counts().total;
}

int PipelineModel::count(PipelineGroup group) const
{
    return counts().groups[std::size_t(group)];
}

int PipelineModel::count(Status status) const
{
    return counts().troubles[std::size_t(status)];
}

int PipelineModel::knownCount() const
{
    return counts().known;
}

int PipelineModel::shown() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.state; }));
}

bool PipelineModel::isHeading(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
            && !m_rows[std::size_t(index.row())].state;
}

PipelineKey PipelineModel::keyNamed(const QString &name) const
{
    const auto found = std::ranges::find_if(
            m_pipelines, [&name](const auto &known) { return known.first.name == name; });
    return found == m_pipelines.end() ? PipelineKey {} : found->first;
}

QModelIndex PipelineModel::indexOf(const PipelineKey &key, int column) const
{
    const auto found = m_pipelines.find(key);
    const int row = found == m_pipelines.end() ? -1 : rowOf(&found->second.state);
    return row < 0 ? QModelIndex() : index(row, column);
}

std::optional<PipelineState> PipelineModel::stateAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index) || isHeading(index))
        return std::nullopt;
    return *m_rows[std::size_t(index.row())].state;
}

int PipelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PipelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags PipelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant PipelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    if (role == GroupRole)
        return int(row.group);
    if (role == HeadingRole)
        return !row.state;
    if (!row.state) {
        if (role != CountRole)
            return {};
        return int(std::ranges::count_if(
                       m_rows, [&row](const Row &other) { return other.group == row.group; }))
                - 1;
    }
    const auto &state = *row.state;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == PipelineColumn ? QVariant(state.key.name) : QVariant();
    case StateRole:
        return QVariant::fromValue(state);
    case DetailRole:
        return state.build.branch;
    case SeverityRole:
        return int(state.belief == Belief::Stale ? Severity::NoReport : severityOf(state.status()));
    case FreshnessRole:
        return QVariant::fromValue(m_readings.value(state.key.connection).freshness());
    case SinceRole:
        return state.since;
    case LinkRole:
        return state.build.page;
    }
    return {};
}

} // namespace Dayshift
