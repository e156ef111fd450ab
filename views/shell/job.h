// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <optional>

namespace Dayshift {

// Work that takes long, as the job bar shows it: what it is, how far it is, and what ending it
// early would mean. Who does the work owns it; it may go at any time.
class Job : public QObject
{
    Q_OBJECT
public:
    explicit Job(const QString &name, QObject *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    // What is done just now: "Stories are in. Now attachments." Plain text.
    void setNote(const QString &note);
    [[nodiscard]] const QString &note() const { return m_note; }
    // all: 0 where nobody knows how much there is.
    void setProgress(qint64 done, qint64 all);
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 all() const { return m_all; }
    // The button's words with the consequence: "Cancel, keep nothing". Empty: it cannot be ended.
    void setCancel(const QString &words);
    [[nodiscard]] const QString &cancelWords() const { return m_cancel; }
    void setPausable(bool pausable);
    [[nodiscard]] bool isPausable() const { return m_pausable; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    // From how long the part that is done took; nothing while that tells too little.
    [[nodiscard]] std::optional<std::chrono::milliseconds> remaining() const;

    // The person ended it; who does the work says when it is over.
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    void finish();
    [[nodiscard]] bool isFinished() const { return m_finished; }

signals:
    void changed();
    void paused(bool paused);
    void cancelled();
    void finished();

private:
    QString m_name;
    QString m_note;
    QString m_cancel;
    qint64 m_done = 0;
    qint64 m_all = 0;
    bool m_pausable = false;
    bool m_paused = false;
    bool m_cancelled = false;
    bool m_finished = false;
    QElapsedTimer m_running;
    std::chrono::milliseconds m_before {0}; // worked before the last pause
};

} // namespace Dayshift
