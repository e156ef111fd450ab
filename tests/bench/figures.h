// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <time.h>

// Small helpers of the benchmark's programs. Each prints one JSON document; run.py compares them.

// Milliseconds of a clock that all processes of a machine share.
inline double monotonicMs()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Nearest rank: a value that occurred. share is 0 to 1.
inline double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return std::nan("");
    std::ranges::sort(values);
    return values[std::clamp<qsizetype>(qsizetype(std::ceil(share * double(values.size()))) - 1, 0,
                                        values.size() - 1)];
}

inline void printFigures(const QJsonObject &figures)
{
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

// The longest time for which this thread's event loop was held.
class StallWatch : public QObject
{
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, [this] {
            m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
    }
    void start()
    {
        m_longest = 0;
        m_since.start();
        m_timer.start(1);
    }
    [[nodiscard]] double longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};
