// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QWidget>

namespace Dayshift {

// What stands in the window while no workspace is open: what one is, and how to get to one.
class Welcome : public QWidget
{
    Q_OBJECT
public:
    explicit Welcome(const Theme &theme, QWidget *parent = nullptr);

signals:
    void newRequested();
    void openRequested();
    void demoRequested();

private:
    const Theme &m_theme;
};

} // namespace Dayshift
