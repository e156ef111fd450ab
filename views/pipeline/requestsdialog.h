// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/format.h"
#include "models/pipeline/serverload.h"

#include <QDialog>
#include <QTimer>

class QTreeWidget;

namespace Dayshift {

class TextLabel;
class Theme;

// What each server is asked: how often in the last hour, what it allows, how fast it is read now
// and why not faster, and when it is asked next.
class RequestsDialog : public QDialog
{
    Q_OBJECT
public:
    RequestsDialog(const Theme &theme, Format format, Clock clock, QWidget *parent = nullptr);

    void setLoads(const QList<ServerLoad> &loads);
    // One line a server, its cells separated by " | "; for those who cannot see a table.
    [[nodiscard]] QStringList lines() const;

private:
    void showRow(const ServerLoad &load, int row);
    void showTimes();
    [[nodiscard]] QString allowanceOf(const ServerLoad &load) const;
    [[nodiscard]] QString speedOf(const ServerLoad &load) const;
    [[nodiscard]] QString nextOf(const ServerLoad &load) const;
    [[nodiscard]] QString reasonOf(const ServerLoad &load) const;

    Format m_format;
    Clock m_clock;
    QList<ServerLoad> m_loads;
    QTreeWidget *m_table;
    TextLabel *m_nothing;
    QTimer m_ticker;
};

} // namespace Dayshift
