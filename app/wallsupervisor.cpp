// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wallsupervisor.h"

#include "app/cli/command.h"

#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int PauseTime = 1000; // ms
static constexpr qint64 AtOnce = 10'000; // ms

bool WallSupervisor::isSupervised()
{
    return qEnvironmentVariableIsSet(Role);
}

bool WallSupervisor::isSafePage()
{
    return qEnvironmentVariable(Role) == "safe-page"_L1;
}

WallSupervisor::WallSupervisor(const QString &program, const QStringList &arguments,
                               QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_arguments(arguments)
{
    m_running.start();
    m_wall.setProcessChannelMode(QProcess::ForwardedChannels);
#ifdef Q_OS_LINUX
    m_wall.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseTime);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        start();
        emit restarted();
    });
    connect(&m_wall, &QProcess::finished, this, &WallSupervisor::ended);
    connect(&m_wall, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(-1, QProcess::CrashExit);
    });
}

WallSupervisor::~WallSupervisor()
{
    m_wall.disconnect(this);
    m_wall.terminate();
    m_wall.waitForFinished(2000);
}

void WallSupervisor::start()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(Role), m_safe ? u"safe-page"_s : u"wall"_s);
    m_wall.setProcessEnvironment(environment);
    m_startedAt = m_running.elapsed();
    m_wall.start(m_program, m_arguments);
}

void WallSupervisor::ended(int status, QProcess::ExitStatus how)
{
    const bool byItself = how == QProcess::CrashExit || (status != ExitDone && status != ExitUsage);
    if (!byItself) {
        emit left(status);
        return;
    }
    // Not even the page can be shown: there is no screen any more, as after a session has ended.
    if (m_safe && m_running.elapsed() - m_startedAt < AtOnce) {
        emit left(ExitFailed);
        return;
    }
    if (m_safe && status == ExitAgain && how == QProcess::NormalExit)
        m_safe = false;
    else
        m_safe = m_rule.ended(std::chrono::milliseconds(m_running.elapsed()))
                == RestartRule::Then::SafePage;
    m_pause.start();
}

} // namespace Dayshift
