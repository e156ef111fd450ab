// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shell/page.h"

#include <QFrame>

class QLabel;

namespace Dayshift {

// One notice, inline: its sign, what happened, what is safe and what to do, at most two buttons.
class Banner : public QFrame
{
    Q_OBJECT
public:
    Banner(const Notice &notice, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const Notice &notice() const { return m_notice; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void takeColors();

    Notice m_notice;
    const Theme &m_theme;
    QWidget *m_sign;
    QList<QLabel *> m_labels;
};

} // namespace Dayshift
