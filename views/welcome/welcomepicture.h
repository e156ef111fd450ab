// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QWidget>

namespace Dayshift {

// The side of the first window: whose it is, the arc of a change from plan to monitoring, and what
// the program does. It says nothing that one has to see.
class WelcomePicture : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePicture(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintArc(QPainter &painter, const QRectF &place);

    const Theme &m_theme;
};

} // namespace Dayshift
