// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/metricsmodel.h"

#include "models/board/boardtables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/team/teamtables.h"

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

static Result<Done> readNames(Database &database, MetricsPicture &picture)
{
    const auto whose = workspaces().load(database);
    if (!whose)
        return whose.error();
    if (!whose->isEmpty()) {
        QStringList names {whose->first().team, whose->first().product};
        names.removeAll(QString());
        picture.workspace = names.join(u" · "_s);
    }
    const auto all = teams().load(database);
    if (!all)
        return all.error();
    for (const auto &team : *all)
        picture.choices.teams.append({team.id.toString(), team.name});
    return Done {};
}

static QStringList servicesOf(const Facts &facts)
{
    QSet<QString> services;
    QSet<int> places;
    for (const auto &deployment : facts.deployments)
        places.insert(deployment.service);
    for (const int place : places)
        services.insert(facts.places.at(place));
    services.remove(QString());
    auto names = QStringList(services.begin(), services.end());
    names.sort();
    return names;
}

Result<MetricsPicture> readPicture(Database &database, const QDateTime &asOf,
                                   const MetricsScope &scope, KeptFacts &kept,
                                   const FactsNews &news)
{
    if (const auto done = kept.update(database, news); !done)
        return done.error();
    MetricsPicture picture;
    if (const auto done = readNames(database, picture); !done)
        return done.error();
    // Many facts are lent, not copied; those of one team alone are not given back.
    picture.report = reportOf(std::move(kept.workspace()), asOf, scope, &kept.sprints());
    auto &report = picture.report;
    const Format format(report.workspace.zone);
    picture.figures = figureList(report, format);
    picture.charts = chartList(report, format);
    picture.further = furtherFigures(report, format);
    picture.choices.services = servicesOf(report.workspace.facts);
    // Everything is said by now: what causes what is all that is asked of them later.
    WorkspaceFacts rest {.zone = report.workspace.zone, .statuses = report.workspace.statuses};
    rest.facts.deployments = report.workspace.facts.deployments;
    rest.facts.incidents = report.workspace.facts.incidents;
    rest.facts.sprints = report.workspace.facts.sprints;
    rest.facts.deploymentIds = report.workspace.facts.deploymentIds;
    rest.facts.places = report.workspace.facts.places;
    rest.facts.texts = report.workspace.facts.texts;
    rest.facts.earliest = report.workspace.facts.earliest;
    kept.workspace() = std::exchange(report.workspace, std::move(rest));
    if (!scope.team.isEmpty())
        kept.forget();
    return picture;
}

Result<MetricsPicture> readPicture(Database &database, const QDateTime &asOf,
                                   const MetricsScope &scope)
{
    KeptFacts kept;
    return readPicture(database, asOf, scope, kept, {});
}

MetricsModel::MetricsModel(Store &store, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_picture(std::make_shared<MetricsPicture>())
    , m_kept(std::make_shared<KeptFacts>())
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MetricsModel::compute);
    watch(deployments(), &FactsNews::deployments);
    watch(deploymentChanges(), &FactsNews::changes);
    watch(incidents(), &FactsNews::incidents);
    watch(stories(), &FactsNews::stories);
    watch(columns());
    watch(sprints());
    watch(sprintReports());
    watch(teams());
}

// That something changed is all that is wanted: of a scope that holds nothing everything is told
// as having left it.
template<typename T>
void MetricsModel::watch(const Table<T> &table, QSet<QString> FactsNews::*news)
{
    m_store.watch<T>(
            table, this,
            [this, news](const Delta<T> &delta) {
                if (!news || delta.reset)
                    m_news.all = true;
                else
                    m_news.*news += QSet<QString>(delta.removed.begin(), delta.removed.end());
                changed();
            },
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
    m_news.all = true;
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
    const auto news = std::exchange(m_news, {.all = false});
    m_mailbox.await(m_store.read([now, news, scope = m_scope, kept = m_kept](Database &database) -> Answer {
        auto picture = readPicture(database, now, scope, *kept, news);
        if (!picture)
            return picture.error();
        return std::shared_ptr<const MetricsPicture>(
                std::make_shared<MetricsPicture>(*std::move(picture)));
    }),
                    [this, asked, now](const Answer &done) {
                        if (asked != m_asked)
                            return;
                        if (!done) {
                            m_news.all = true;
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
