// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace Dayshift {

class Theme;

// The ground of the list.
class ListFrame : public QWidget
{
    Q_OBJECT
public:
    explicit ListFrame(const Theme &theme, QWidget *parent = nullptr);

    void setContent(QWidget *content);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

// Grey shapes where rows will be, so that nothing jumps when they come. What comes at once is not
// announced: they appear after a moment, and say so after a while.
class LoadingRows : public QWidget
{
    Q_OBJECT
public:
    explicit LoadingRows(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    const Theme &m_theme;
    QTimer m_moment;
    QTimer m_while;
};

} // namespace Dayshift
