// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/metricsmodel.h"

#include "models/board/boardtables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/team/teamtables.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<MetricsPicture> readPicture(Database &database, const QDateTime &asOf,
                                   const MetricsScope &scope)
{
    auto report = readReport(database, asOf, scope);
    if (!report)
        return report.error();
    const auto all = teams().load(database);
    if (!all)
        return all.error();
    const auto whose = workspaces().load(database);
    if (!whose)
        return whose.error();
    const Format format(report->workspace.zone);
    MetricsPicture picture {.figures = figureList(*report, format),
                            .charts = chartList(*report, format),
                            .further = furtherFigures(*report, format)};
    for (const auto &team : *all)
        picture.choices.teams.append({team.id.toString(), team.name});
    QSet<QString> services;
    for (const auto &deployment : report->workspace.facts.deployments)
        services.insert(deployment.service);
    services.remove(QString());
    picture.choices.services = QStringList(services.begin(), services.end());
    picture.choices.services.sort();
    if (!whose->isEmpty()) {
        QStringList names {whose->first().team, whose->first().product};
        names.removeAll(QString());
        picture.workspace = names.join(u" · "_s);
    }
    picture.report = *std::move(report);
    // Everything is said by now: of many stories nothing stays in memory.
    auto &facts = picture.report.workspace.facts;
    facts.stories = {};
    facts.carried = {};
    facts.sprintItems = {};
    facts.usage = {};
    return picture;
}

MetricsModel::MetricsModel(Store &store, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_picture(std::make_shared<MetricsPicture>())
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MetricsModel::compute);
    watch(deployments());
    watch(deploymentChanges());
    watch(incidents());
    watch(stories());
    watch(columns());
    watch(sprints());
    watch(sprintReports());
    watch(teams());
}

// That something changed is all that is wanted: of a scope that holds nothing everything is told
// as having left it.
template<typename T>
void MetricsModel::watch(const Table<T> &table)
{
    m_store.watch<T>(table, this, [this](const Delta<T> &) { changed(); },
                     {.condition = u"1 = 0"_s});
}

void MetricsModel::setScope(const MetricsScope &scope)
{
    if (scope == m_scope || scope.weeks < 1)
        return;
    m_scope = scope;
    changed();
}

void MetricsModel::setActive(bool active)
{
    m_active = active;
    if (m_active && m_stale)
        changed();
}

void MetricsModel::readAgain()
{
    changed();
}

void MetricsModel::changed()
{
    using namespace std::chrono_literals;
    m_stale = true;
    // A single change is shown at once; of many that follow each other a few are enough.
    const bool rested = !m_since.isValid() || m_since.hasExpired(500);
    if (m_active && !m_soon.isActive())
        m_soon.start(rested ? 5ms : 150ms);
}

void MetricsModel::compute()
{
    m_stale = false;
    m_since.start();
    const auto asked = ++m_asked;
    const auto now = m_clock();
    using Answer = Result<std::shared_ptr<const MetricsPicture>>;
    m_mailbox.await(m_store.read([now, scope = m_scope](Database &database) -> Answer {
        auto picture = readPicture(database, now, scope);
        if (!picture)
            return picture.error();
        return std::shared_ptr<const MetricsPicture>(
                std::make_shared<MetricsPicture>(*std::move(picture)));
    }),
                    [this, asked, now](const Answer &done) {
                        if (asked != m_asked)
                            return;
                        if (!done) {
                            emit failed(done.error());
                            return;
                        }
                        m_asOf = now;
                        show(*done);
                    });
}

void MetricsModel::show(std::shared_ptr<const MetricsPicture> picture)
{
    const bool same = picture->figures.size() == figures().size();
    if (!same)
        beginResetModel();
    m_picture = std::move(picture);
    if (same)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
    m_loaded = true;
    emit loaded();
}

int MetricsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(figures().size());
}

int MetricsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MetricsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &figure = figures()[index.row()];
    if (role == Qt::AccessibleTextRole && index.column() == TitleColumn)
        return tr("%1: %2, %3")
                .arg(figure.title, figure.value.isEmpty() ? tr("no data") : figure.value,
                     figure.value.isEmpty() ? figure.reason : figure.unit);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TitleColumn:
        return figure.title;
    case ValueColumn:
        return figure.value.isEmpty() ? tr("no data") : figure.value;
    case CountColumn:
        return figure.count;
    case MedianColumn:
        return figure.median;
    case P90Column:
        return figure.p90;
    case TrendColumn:
        return figure.trend.isEmpty() ? figure.tooFew : figure.trend;
    case DefinitionColumn:
        return figure.reason.isEmpty() ? figure.definition : figure.reason;
    }
    return {};
}

QVariant MetricsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Figure");
    case ValueColumn:
        return tr("Value");
    case CountColumn:
        return tr("Count");
    case MedianColumn:
        return tr("Median");
    case P90Column:
        return tr("90 % within");
    case TrendColumn:
        return tr("Trend");
    case DefinitionColumn:
        return tr("Definition");
    }
    return {};
}

} // namespace Dayshift
