// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/chartcsv.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Export)
};

} // namespace

static QString wordOf(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Count:
        return u"count"_s;
    case ChartUnit::Days:
        return u"days"_s;
    case ChartUnit::Hours:
        return u"hours"_s;
    case ChartUnit::Share:
        return u"percent"_s;
    case ChartUnit::Points:
        return u"points"_s;
    }
    return {};
}

static double inUnit(ChartUnit unit, double value)
{
    switch (unit) {
    case ChartUnit::Days:
        return value / 86'400;
    case ChartUnit::Hours:
        return value / 3600;
    case ChartUnit::Share:
        return value * 100;
    case ChartUnit::Count:
    case ChartUnit::Points:
        return value;
    }
    return value;
}

QByteArray chartsToCsv(const QList<Chart> &charts, const ExportHead &head, const Format &format,
                       QChar chosen)
{
    const auto separator = chosen.isNull() ? csvSeparator(format.locale()) : chosen;
    QString text;
    const auto line = [&](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += (i > 0 ? QString(separator) : QString()) + csvCell(cells[i], separator);
        text += u"\r\n"_s;
    };
    line({u"chart"_s, u"step"_s, u"at"_s, u"series"_s, u"value"_s, u"unit"_s, u"seconds"_s,
          u"data_time"_s});
    const auto known = format.iso(head.dataTime);
    for (const auto &chart : charts) {
        const bool isTime = chart.unit == ChartUnit::Days || chart.unit == ChartUnit::Hours;
        const auto row = [&](qsizetype step, const QString &series, std::optional<double> value) {
            const auto &at = chart.steps.value(step);
            line({chart.title, at.words, format.iso(at.at), series,
                  value ? QString::number(inUnit(chart.unit, *value), 'g', 12) : QString(),
                  wordOf(chart.unit),
                  value && isTime ? QString::number(*value, 'g', 15) : QString(), known});
        };
        for (const auto &series : chart.series) {
            for (qsizetype step = 0; step < chart.steps.size(); ++step)
                row(step, series.name, series.values.value(step));
        }
        for (const auto &dot : chart.dots)
            row(std::lround(dot.x()), Words::tr("single value"), dot.y());
    }
    return text.toUtf8();
}

} // namespace Dayshift
