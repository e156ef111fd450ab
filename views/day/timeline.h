// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/day/timelinelayout.h"
#include "views/style/theme.h"

#include <QWidget>

class QScrollBar;

namespace Dayshift {

// A day as lanes of work and wait on one axis with the production curve. It can be walked with the
// arrow keys, and speaks as a list of its bars.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(const Theme &theme, QWidget *parent = nullptr);

    // What was looked at and how close stays, as far as it is still there.
    void setScene(const TimelineScene &scene, const Format &format, bool keepView = false);
    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    [[nodiscard]] const TimelineLayout &layoutOfBars() const;
    [[nodiscard]] QString spoken(qsizetype bar) const;

    // The bar that has the keyboard, and its step; -1 and nullptr: none.
    [[nodiscard]] qsizetype current() const { return m_current; }
    [[nodiscard]] const DayStep *currentStep() const;
    void setCurrent(qsizetype bar);

    void zoom(double factor, const QDateTime &around = {});
    void fit();
    [[nodiscard]] bool isZoomed() const;
    // The same picture on another device: on paper light, and in the size that is given.
    void paintOn(QPainter *painter, const QSizeF &size, const Theme &theme) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepActivated(const Dayshift::DayStep &step);
    void menuRequested(const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void relayout();
    void see(qint64 from, qint64 to);
    void showScroll();
    void step(int by);
    void changeLane(int by);
    void makeVisible(const DayStep &step);
    [[nodiscard]] double mirrored(double x) const;
    [[nodiscard]] QPointF mirrored(const QPointF &point) const;
    [[nodiscard]] TimelineMetrics metrics() const;
    void makeLabels();

    const Theme &m_theme;
    TimelineScene m_scene;
    Format m_format;
    QStringList m_labels; // of each step
    QHash<QString, double> m_widths;
    mutable TimelineLayout m_layout;
    mutable bool m_laidOut = false;
    qint64 m_viewFrom = 0;
    qint64 m_viewTo = 1;
    qsizetype m_current = -1; // a bar
    double m_draggedFrom = -1;
    qint64 m_draggedView = 0;
    QScrollBar *m_scroll;
};

} // namespace Dayshift
