// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Dayshift {

// Every action of the window that has a key, menu by menu: what it shows is read from the menus.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(QWidget *window);
};

} // namespace Dayshift
