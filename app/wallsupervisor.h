// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/wall/restartrule.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Dayshift {

// Runs the wall as a process of its own and starts it again when it ends by itself: at most three
// times in ten minutes, then with the page that says so, and after that from the beginning. It ends
// with the wall that somebody left, where nothing can be shown at all, and the wall ends with it.
class WallSupervisor : public QObject
{
    Q_OBJECT
public:
    // What a wall is called by that is looked after already, and its safe page.
    static constexpr const char *Role = "DAYSHIFT_WALL_ROLE";
    [[nodiscard]] static bool isSupervised(); // this process
    [[nodiscard]] static bool isSafePage(); // likewise
    static constexpr int ExitAgain = 75; // the safe page has stood long enough

    WallSupervisor(const QString &program, const QStringList &arguments, QObject *parent = nullptr);
    ~WallSupervisor() override;

    void start();
    [[nodiscard]] qint64 processId() const { return m_wall.processId(); }
    [[nodiscard]] bool showsSafePage() const { return m_safe; }
    // Before a wall that ended is started again, in ms.
    void setPause(int pause) { m_pause.setInterval(pause); }

signals:
    void left(int status); // somebody left the wall, or called it wrongly
    void restarted();

private:
    void ended(int status, QProcess::ExitStatus how);

    QProcess m_wall;
    QString m_program;
    QStringList m_arguments;
    QElapsedTimer m_running;
    qint64 m_startedAt = 0; // ms
    QTimer m_pause;
    RestartRule m_rule;
    bool m_safe = false;
};

} // namespace Dayshift
