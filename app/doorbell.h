// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>

namespace Dayshift {

// How a second start of the program finds the window that is open: it leaves an address there, and
// goes. Only the same person can ring, and what is left is read as any address from outside.
class Doorbell : public QObject
{
    Q_OBJECT
public:
    explicit Doorbell(QObject *parent = nullptr);

    // From now on this program answers, unless another one does already.
    void answer();
    // Leaves an address at the window that is open; false: there is none.
    [[nodiscard]] static bool ring(const QString &address);

signals:
    void rung(const QString &address);

private:
    void take();

    QLocalServer m_server;
};

} // namespace Dayshift
