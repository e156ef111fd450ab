// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/roles.h"
#include "models/pipeline/pipelinestate.h"
#include "models/store/change.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace Dayshift {

// Every pipeline of every connection with its newest build, in groups: what needs attention, runs,
// waits for people, passed, has no report. A flat list in which each group that is not empty has a
// heading above it. It holds names and values; sentences are made where they are shown.
class PipelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    // Column 1 to 5 are the stage kinds, in the order in which a change passes them.
    enum Column {
        PipelineColumn,
        FirstStageColumn,
        HistoryColumn = FirstStageColumn + StageColumns,
        OwnerColumn,
        ColumnCount
    };
    enum OwnRole {
        StateRole = FirstOwnRole, // PipelineState; invalid for a heading
        GroupRole, // int(PipelineGroup), of headings and pipelines
        HeadingRole, // bool
        CountRole, // of a heading: how many pipelines stand under it
    };

    // What of it is shown.
    struct Filter
    {
        QString text = {}; // words that must all be found, in any case
        bool onlyFailing = false; // only what needs attention

        [[nodiscard]] bool isActive() const { return onlyFailing || !text.trimmed().isEmpty(); }
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit PipelineModel(Clock clock = systemClock(), QObject *parent = nullptr);

    void apply(const Delta<Connection> &delta);
    void apply(const Delta<Reading> &delta);
    void apply(const Delta<Build> &delta);
    void apply(const Delta<Stage> &delta);
    void apply(const Delta<Claim> &delta);
    void apply(const Delta<KnownFailure> &delta);

    // How the team calls the people whom servers name by login, address or name, all in small
    // letters. Who is not among them is called as the server does.
    void setPeople(const QHash<QString, QString> &names);

    // What runs and whose usual times have not been told since it began: at most so many.
    [[nodiscard]] QList<PipelineKey> wantingTimes(int most) const;
    void setTimes(const QHash<PipelineKey, StageTimes> &times);

    // What to watch, so that a long history costs nothing: the last builds of each pipeline, and
    // the stages of the newest.
    [[nodiscard]] static WatchScope buildScope();
    [[nodiscard]] static WatchScope stageScope();

    // Looks at the clock: what has become stale meanwhile moves to the rows without a report.
    void tick();

    // Brings the rows in order at once, for who reads them before the event loop turns.
    void settleNow();

    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }

    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] int total() const; // the filter set aside
    [[nodiscard]] int count(PipelineGroup group) const; // likewise
    // Of the pipelines that need attention; what is known to fail is counted apart.
    [[nodiscard]] int count(Status status) const;
    [[nodiscard]] int knownCount() const;
    [[nodiscard]] int shown() const; // with the filter

    // The connections that do not answer or are silent for too long, the longest first.
    [[nodiscard]] QList<Reading> silent() const;
    [[nodiscard]] Reading reading(ConnectionId connection) const;
    [[nodiscard]] Connection connection(ConnectionId id) const { return m_connections.value(id); }
    [[nodiscard]] QDateTime oldestReading() const; // of the connections that are watched
    [[nodiscard]] bool hasWatchedConnection() const;

    // The first pipeline of this name; none: a key that is nowhere.
    [[nodiscard]] PipelineKey keyNamed(const QString &name) const;
    // As they are stored, those that hold no longer, too.
    [[nodiscard]] std::optional<Claim> claimOf(const PipelineKey &key, const QString &stage) const;
    [[nodiscard]] std::optional<KnownFailure> markOf(const PipelineKey &key,
                                                     const QString &stage) const;

    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const PipelineKey &key, int column = 0) const;
    [[nodiscard]] std::optional<PipelineState> stateAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void countsChanged(); // of pipelines, in any group
    void silentChanged(); // a connection fell silent, spoke again, or says something else

private:
    struct Pipeline
    {
        std::vector<Build> builds = {}; // oldest first
        StageTimes times = {};
        BuildId timesFor = {}; // the build at whose time they were told
        PipelineState state = {};
    };
    struct Row
    {
        PipelineGroup group = PipelineGroup::NoReport;
        const PipelineState *state = nullptr; // of a heading: none

        friend bool operator==(const Row &, const Row &) = default;
    };

    struct Counts
    {
        int total = 0;
        int known = 0;
        std::array<int, PipelineGroupCount> groups = {};
        std::array<int, 16> troubles = {}; // by Status, what is known apart
    };

    void take(const Build &build, QSet<PipelineKey> &touched);
    void drop(BuildId id, QSet<PipelineKey> &touched);
    void dropStages(BuildId id);
    void take(const Stage &stage, QSet<PipelineKey> &touched);
    void drop(StageId id, QSet<PipelineKey> &touched);
    void touch(ConnectionId connection, QSet<PipelineKey> &touched) const;

    [[nodiscard]] QString personOf(const QString &author) const;
    [[nodiscard]] PipelineState withPeople(PipelineState state, const Pipeline &pipeline) const;
    [[nodiscard]] PipelineState freshState(const PipelineKey &key, const Pipeline &pipeline) const;
    [[nodiscard]] bool isWatched(ConnectionId connection) const;
    [[nodiscard]] bool isShown(const PipelineState &state) const;

    void update(const QSet<PipelineKey> &touched);
    void updateOne(const PipelineKey &key);
    void updateMany(const QSet<PipelineKey> &touched);
    void showAgain();
    void insertRow(int row, const Row &what);
    void removeRow(int row);
    void ensureHeading(PipelineGroup group);
    void settleHeading(PipelineGroup group);
    void settle(int row);
    [[nodiscard]] int rowOf(const PipelineState *state) const;
    [[nodiscard]] int placeFor(const Row &row, int present = -1) const;
    [[nodiscard]] const Counts &counts() const;
    [[nodiscard]] std::vector<Row> sorted() const;
    [[nodiscard]] std::vector<Row>::const_iterator firstFrom(const Row &row) const;
    void tellSilent();

    Clock m_clock;
    Filter m_filter;
    std::map<PipelineKey, Pipeline> m_pipelines;
    std::vector<std::map<PipelineKey, Pipeline>::node_type> m_gone; // rows point to them still
    bool m_isBehind = false; // the rows are to be brought in order
    QTimer m_again;
    QHash<BuildId, PipelineKey> m_placeOf;
    QHash<BuildId, QList<Stage>> m_stages;
    QHash<StageId, BuildId> m_buildOf;
    QHash<ConnectionId, Connection> m_connections;
    QHash<ConnectionId, Reading> m_readings;
    QHash<PipelineKey, QList<Claim>> m_claims;
    QHash<PipelineKey, QList<KnownFailure>> m_marks;
    QHash<QString, QString> m_people;
    QHash<ConnectionId, Belief> m_beliefs;
    QList<Reading> m_silent;
    bool m_knowsConnections = false;
    bool m_knowsReadings = false;
    // After everything is told again: what was known and has not been told yet.
    QSet<BuildId> m_untoldBuilds;
    QSet<StageId> m_untoldStages;
    std::vector<Row> m_rows;
    mutable std::optional<Counts> m_counts; // nothing: to be counted
};

} // namespace Dayshift
