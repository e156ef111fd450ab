// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QWidget>

#include <optional>

namespace Dayshift {

// How full a sprint is: solid up to its capacity, hatched beyond it, with a mark where it ends.
class CapacityBar : public QWidget
{
    Q_OBJECT
public:
    explicit CapacityBar(const Theme &theme, QWidget *parent = nullptr);

    void set(double points, std::optional<double> capacity);

    // How much of a bar this long is filled, and where the capacity ends in it.
    struct Shares
    {
        double filled = 0;
        double limit = 1;
        [[nodiscard]] bool isOver() const { return limit < 1; }
    };
    [[nodiscard]] static Shares sharesOf(double points, std::optional<double> capacity);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Shares m_shares;
};

} // namespace Dayshift
