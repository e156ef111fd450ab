// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trialclock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMutex>

#include <algorithm>

namespace Dayshift {

static constexpr qint64 ReadEvery = 200; // ms

// Shared by the clocks that were made of it, on whatever thread.
struct TrialClock::Course
{
    explicit Course(const QString &name)
        : file(name)
    {
        running.start();
        read();
    }

    void read()
    {
        QFile source(file);
        if (!source.open(QFile::ReadOnly))
            return;
        const auto words = source.readLine(200).trimmed().split(' ');
        if (words.size() != 4 || words[2].toDouble() <= 0)
            return; // half written
        begins = words[0].toLongLong();
        shows = words[1].toLongLong();
        speed = words[2].toDouble();
        wrong = words[3].toLongLong();
    }

    void readAgain()
    {
        if (running.elapsed() - readAt < ReadEvery)
            return;
        readAt = running.elapsed();
        read();
    }

    QString file;
    QMutex mutex;
    QElapsedTimer running;
    qint64 readAt = 0;
    qint64 begins = QDateTime::currentMSecsSinceEpoch();
    qint64 shows = begins;
    qint64 wrong = 0;
    double speed = 1;
};

std::unique_ptr<TrialClock> TrialClock::fromEnvironment()
{
    const auto file = qEnvironmentVariable("DAYSHIFT_TRIAL_CLOCK");
    return file.isEmpty() ? nullptr : std::make_unique<TrialClock>(file);
}

TrialClock::TrialClock(const QString &file)
    : m_course(std::make_shared<Course>(file))
{
}

Clock TrialClock::clock() const
{
    return [course = m_course] {
        const QMutexLocker lock(&course->mutex);
        course->readAgain();
        const auto passed = QDateTime::currentMSecsSinceEpoch() - course->begins;
        return QDateTime::fromMSecsSinceEpoch(
                course->shows + qint64(double(passed) * course->speed) + course->wrong, Qt::UTC);
    };
}

SteadyClock TrialClock::steady() const
{
    return [course = m_course] {
        const QMutexLocker lock(&course->mutex);
        return std::chrono::milliseconds(qint64(double(course->running.elapsed()) * course->speed));
    };
}

std::chrono::milliseconds TrialClock::pulse() const
{
    const QMutexLocker lock(&m_course->mutex);
    return std::chrono::milliseconds(std::clamp(qint64(1000 / m_course->speed), qint64(20),
                                                qint64(1000)));
}

QString TrialClock::saysInto() const
{
    return m_course->file + QStringLiteral(".said");
}

} // namespace Dayshift
