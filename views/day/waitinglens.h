// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/day/waiting.h"
#include "views/style/theme.h"

#include <QWidget>

class QComboBox;
class QListWidget;

namespace Dayshift {

class TextLabel;

// What waits now, as one role sees it.
class WaitingLens : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingLens(const Theme &theme, QWidget *parent = nullptr);

    void setItems(const QList<WaitingItem> &items, const Format &format, const QDateTime &now);
    [[nodiscard]] Lane lane() const;
    void setLane(Lane lane);
    [[nodiscard]] QListWidget &list() { return *m_list; }

signals:
    void opened(const QString &page, const QString &place);

private:
    void fill();

    QComboBox *m_role;
    QListWidget *m_list;
    TextLabel *m_nothing;
    QList<WaitingItem> m_items;
    Format m_format;
    QDateTime m_now;
};

} // namespace Dayshift
