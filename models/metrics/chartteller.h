// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/chart.h"

namespace Dayshift {

// Makes the charts of one report. Its parts: how things are delivered and used, how work flows, and
// how sprints went.
class ChartTeller
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Metrics)
public:
    ChartTeller(const MetricsReport &report, const Format &format);

    [[nodiscard]] Chart usage() const;
    [[nodiscard]] Chart distribution() const;
    [[nodiscard]] Chart ledger() const;
    [[nodiscard]] Chart flow() const;
    [[nodiscard]] Chart changeLeadTime() const;
    [[nodiscard]] Chart cycleTimes() const;
    [[nodiscard]] Chart throughput() const;
    [[nodiscard]] Chart work() const;
    [[nodiscard]] Chart ages() const;
    [[nodiscard]] Chart velocity() const;
    [[nodiscard]] Chart burndown() const;
    [[nodiscard]] Chart burnup() const;
    [[nodiscard]] Chart forecast() const;
    [[nodiscard]] QList<FigureLine> further() const;

private:
    [[nodiscard]] QString span(double seconds) const;
    [[nodiscard]] QString average(double seconds) const;
    [[nodiscard]] QString period() const;
    [[nodiscard]] Chart begin(const QString &id, const QString &title, ChartShape shape,
                              ChartUnit unit) const;
    [[nodiscard]] QList<ChartStep> weeks() const;
    [[nodiscard]] QList<ChartStep> days() const;
    [[nodiscard]] double placeOf(qint64 instant) const; // among weeks
    [[nodiscard]] FigureRow storyRow(const Sample &sample, int step) const;
    void addSpread(Chart &chart, const Stats &now, const Stats &before) const;
    void addTrend(Chart &chart, const Comparison &comparison) const;
    [[nodiscard]] FigureLine lineOf(const QString &title, const QString &definition,
                                    const Stats &now) const;

    const MetricsReport &m_report;
    const Facts &m_facts;
    const Figures &m_now;
    const Figures &m_before;
    const Format &m_format;
};

} // namespace Dayshift
