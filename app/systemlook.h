// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QObject>

class QDBusVariant;

namespace Dayshift {

// Tells the theme what the desktop asks for, light, dark or high contrast, and follows it. The
// desktop is asked through its settings portal, without waiting for the answer; where there is no
// portal the theme keeps what the desktop's palette told it.
class SystemLook : public QObject
{
    Q_OBJECT
public:
    explicit SystemLook(Theme &theme, QObject *parent = nullptr);

private slots:
    void changed(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, uint value);

    Theme &m_theme;
    bool m_dark;
    bool m_contrast = false;
};

} // namespace Dayshift
