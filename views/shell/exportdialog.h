// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shell/exportdesk.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;

namespace Dayshift {

// Asks in which form a view is to leave the program.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    // hasRows: whether it has rows for a table.
    ExportDialog(bool hasRows, const QLocale &locale, QWidget *parent = nullptr);

    [[nodiscard]] ExportTarget target() const; // without its file

signals:
    void chosen(const Dayshift::ExportTarget &target);
    void copyRequested();

private:
    QButtonGroup *m_kinds;
    QComboBox *m_separator;
};

} // namespace Dayshift
