// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace Dayshift {

// Asks the session to leave its screens on for as long as this object lives: one that puts them to
// sleep after ten minutes without a key would put a wall to sleep. Where nobody listens nothing is
// lost.
class ScreenAwake : public QObject
{
    Q_OBJECT
public:
    // reason: what the session tells people who ask why.
    explicit ScreenAwake(const QString &reason, QObject *parent = nullptr);
    ~ScreenAwake() override;

private:
    struct Hold;
    std::shared_ptr<Hold> m_hold;
};

} // namespace Dayshift
