// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Dayshift {

// The keys of the page that is shown, then every action of the window that has a key, menu by menu: what it shows is read from the menus.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    // page: whose own keys come first, called title; nullptr: there is none.
    explicit KeysDialog(QWidget *window, const QWidget *page = nullptr, const QString &title = {});
};

} // namespace Dayshift
