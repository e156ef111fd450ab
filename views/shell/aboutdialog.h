// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QDialog>

namespace Dayshift {

// What this program is, which version, and under which licences it and its parts come.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace Dayshift
