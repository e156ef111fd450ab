// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/base/clock.h"
#include "models/metrics/chart.h"
#include "models/metrics/keptfacts.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace Dayshift {

// What there is to choose from where a part of the workspace is looked at.
struct MetricsChoices
{
    QStringList services = {};
    QList<std::pair<QString, QString>> teams = {}; // id and name

    friend bool operator==(const MetricsChoices &, const MetricsChoices &) = default;
};

// All that the page says, computed and put into words in one go.
struct MetricsPicture
{
    MetricsReport report = {};
    QList<Figure> figures = {};
    QList<Chart> charts = {};
    QList<FigureLine> further = {};
    MetricsChoices choices = {};
    QString workspace = {}; // "Atlas team · Customer Portal"
};
[[nodiscard]] Result<MetricsPicture> readPicture(Database &database, const QDateTime &asOf,
                                                 const MetricsScope &scope);
// The same of facts that are kept: only what is new is read.
[[nodiscard]] Result<MetricsPicture> readPicture(Database &database, const QDateTime &asOf,
                                                 const MetricsScope &scope, KeptFacts &kept,
                                                 const FactsNews &news);

// The four figures as a table: a row for each, a column for what it says. Computed off this thread
// from what the workspace holds, again whenever that changes while somebody looks.
class MetricsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TitleColumn,
        ValueColumn,
        CountColumn,
        MedianColumn,
        P90Column,
        TrendColumn,
        DefinitionColumn,
        ColumnCount
    };

    explicit MetricsModel(Store &store, Clock clock = systemClock(), QObject *parent = nullptr);

    [[nodiscard]] const MetricsScope &scope() const { return m_scope; }
    [[nodiscard]] int weeks() const { return m_scope.weeks; }
    // What is looked at; computes anew.
    void setScope(const MetricsScope &scope);
    // Whether somebody looks: while nobody does nothing is computed.
    void setActive(bool active);
    void readAgain();

    // Whether the figures of the present period are there.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<Figure> &figures() const { return m_picture->figures; }
    [[nodiscard]] const QList<Chart> &charts() const { return m_picture->charts; }
    [[nodiscard]] const QList<FigureLine> &further() const { return m_picture->further; }
    [[nodiscard]] const MetricsChoices &choices() const { return m_picture->choices; }
    [[nodiscard]] const QString &workspace() const { return m_picture->workspace; }
    [[nodiscard]] const MetricsReport &report() const { return m_picture->report; }
    [[nodiscard]] QTimeZone zone() const { return report().workspace.zone; }
    // The first and the last day of the period.
    [[nodiscard]] QDate firstDay() const { return report().definition.windowStart; }
    [[nodiscard]] QDate lastDay() const { return report().definition.windowEnd.addDays(-1); }
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const Dayshift::Error &error);

private:
    template<typename T>
    void watch(const Table<T> &table, QSet<QString> FactsNews::*news = nullptr);
    void changed();
    void compute();
    void show(std::shared_ptr<const MetricsPicture> picture);

    Store &m_store;
    Mailbox m_mailbox {this};
    Clock m_clock;
    QTimer m_soon; // many changes come at once
    QElapsedTimer m_since; // the last computation
    MetricsScope m_scope;
    quint64 m_asked = 0; // the newest question: answers to older ones are late
    bool m_active = false;
    bool m_stale = true;
    bool m_loaded = false;
    std::shared_ptr<const MetricsPicture> m_picture;
    std::shared_ptr<KeptFacts> m_kept; // the store's thread alone looks into it
    FactsNews m_news; // since they were read
    QDateTime m_asOf;
};

} // namespace Dayshift
