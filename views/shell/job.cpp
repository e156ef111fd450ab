// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/job.h"

namespace Dayshift {

// Less tells nothing of the rest.
static constexpr std::chrono::milliseconds Least {1500};

Job::Job(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
{
    m_running.start();
}

void Job::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    emit changed();
}

void Job::setProgress(qint64 done, qint64 all)
{
    if (m_done == done && m_all == all)
        return;
    m_done = done;
    m_all = all;
    emit changed();
}

void Job::setCancel(const QString &words)
{
    m_cancel = words;
    emit changed();
}

void Job::setPausable(bool pausable)
{
    m_pausable = pausable;
    emit changed();
}

void Job::setPaused(bool wish)
{
    if (!m_pausable || m_paused == wish)
        return;
    m_paused = wish;
    if (wish)
        m_before += std::chrono::milliseconds(m_running.elapsed());
    m_running.restart();
    emit paused(wish);
    emit changed();
}

std::optional<std::chrono::milliseconds> Job::remaining() const
{
    const auto worked = m_before + std::chrono::milliseconds(m_paused ? 0 : m_running.elapsed());
    if (m_all <= 0 || m_done <= 0 || worked < Least)
        return {};
    return std::chrono::milliseconds(qint64(double(worked.count()) * double(m_all - m_done)
                                            / double(m_done)));
}

void Job::cancel()
{
    if (m_cancelled || m_finished || m_cancel.isEmpty())
        return;
    m_cancelled = true;
    emit cancelled();
    emit changed();
}

void Job::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    emit finished();
}

} // namespace Dayshift
