// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/format.h"
#include "models/releases/release.h"
#include "views/style/statusglyph.h"

#include <QStyledItemDelegate>

#include <functional>

namespace Dayshift {

[[nodiscard]] Sign signOf(ReleaseState state);

// A release in the list: its version and state, gates and signatures, and since when it waits.
class ReleaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ReleaseDelegate(const Theme &theme, std::function<Format()> format, Clock clock,
                    QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    std::function<Format()> m_format;
    Clock m_clock;
};

} // namespace Dayshift
