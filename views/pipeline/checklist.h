// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/connectioncheck.h"

#include <QWidget>

class QGridLayout;

namespace Dayshift {

class Theme;

// What was tried of a connection, one below the other: what held, what failed and what to do
// about it, and what was not reached.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<Check> &checks);
    void showBusy(); // they are being tried
    void clear();
    [[nodiscard]] const QList<Check> &checks() const { return m_checks; }

private:
    void empty();

    const Theme &m_theme;
    QGridLayout *m_rows;
    QList<Check> m_checks;
};

} // namespace Dayshift
