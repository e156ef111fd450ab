// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/metricsmodel.h"

#include "models/board/boardtables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace Dayshift {

MetricsModel::MetricsModel(Store &store, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_report(std::make_shared<MetricsReport>())
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &MetricsModel::compute);
    watch(deployments());
    watch(deploymentChanges());
    watch(incidents());
    watch(stories());
    watch(columns());
}

// That something changed is all that is wanted: of a scope that holds nothing everything is told
// as having left it.
template<typename T>
void MetricsModel::watch(const Table<T> &table)
{
    m_store.watch<T>(table, this, [this](const Delta<T> &) { changed(); },
                     {.condition = u"1 = 0"_s});
}

void MetricsModel::setWeeks(int weeks)
{
    if (weeks == m_weeks || weeks < 1)
        return;
    m_weeks = weeks;
    changed();
}

void MetricsModel::setActive(bool active)
{
    m_active = active;
    if (m_active && m_stale)
        m_soon.start();
}

void MetricsModel::readAgain()
{
    changed();
}

void MetricsModel::changed()
{
    m_stale = true;
    if (m_active)
        m_soon.start();
}

void MetricsModel::compute()
{
    m_stale = false;
    const auto asked = ++m_asked;
    const auto now = m_clock();
    m_mailbox.await(m_store.read([now, weeks = m_weeks](Database &database)
                                         -> Result<std::shared_ptr<const MetricsReport>> {
        auto report = readReport(database, now, weeks);
        if (!report)
            return report.error();
        return std::shared_ptr<const MetricsReport>(
                std::make_shared<MetricsReport>(*std::move(report)));
    }),
                    [this, asked, now](const Result<std::shared_ptr<const MetricsReport>> &done) {
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

void MetricsModel::show(std::shared_ptr<const MetricsReport> report)
{
    m_report = std::move(report);
    auto figures = figureList(*m_report, Format(m_report->workspace.zone));
    if (m_figures.size() == figures.size()) {
        m_figures = std::move(figures);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_figures = std::move(figures);
        endResetModel();
    }
    m_loaded = true;
    emit loaded();
}

int MetricsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int MetricsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MetricsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &figure = m_figures[index.row()];
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
