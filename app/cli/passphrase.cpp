// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/passphrase.h"

#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace Dayshift {

namespace {

// What is typed is not shown while this lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
#ifdef Q_OS_UNIX
        m_isTerminal = isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        auto silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
#endif
    }
    ~SilentTerminal()
    {
#ifdef Q_OS_UNIX
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    bool m_isTerminal = false;
#ifdef Q_OS_UNIX
    termios m_before {};
#endif
};

} // namespace

QString readPassphrase(const QString &prompt)
{
    const SilentTerminal terminal;
    QTextStream err(stderr);
    if (terminal.isTerminal()) {
        err << prompt;
        err.flush();
    }
    QTextStream in(stdin);
    const auto line = in.readLine(4096);
    if (terminal.isTerminal())
        err << '\n';
    return line;
}

} // namespace Dayshift
