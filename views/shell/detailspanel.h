// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QWidget>

class QToolButton;

namespace Dayshift {

// The card at the side that holds a page's details. Esc closes it, and a button in its upper corner
// at the end: the content's first line leaves 40 pixels free for it.
class DetailsPanel : public QWidget
{
    Q_OBJECT
public:
    DetailsPanel(const Theme &theme, QWidget *content, QWidget *parent = nullptr);

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QMargins cardMargins() const;
    void placeContent();
    void placeClose();

    const Theme &m_theme;
    QToolButton *m_close;
};

} // namespace Dayshift
