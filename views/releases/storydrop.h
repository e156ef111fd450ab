// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"

#include <QObject>
#include <QRect>
#include <QTimer>

#include <functional>

class QWidget;

namespace Dayshift {

class Theme;

// Lets cards of the board be dropped on a widget. While they hover, what would take them is
// outlined and a label says what would happen.
class StoryDrop : public QObject
{
    Q_OBJECT
public:
    // What lies under a point of the widget: where it is, and what dropping would do. No words: it
    // takes nothing there.
    struct Place
    {
        QRect rect = {};
        QString words = {};
    };
    using Look = std::function<Place(const QPoint &point, qsizetype stories)>;

    StoryDrop(QWidget &target, const Theme &theme, const Look &look);

signals:
    void dropped(const QPoint &point, const QList<Dayshift::StoryId> &stories);
    // They have hovered long enough to mean it.
    void waited();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void leave();

    QWidget &m_target;
    Look m_look;
    QWidget *m_outline;
    QTimer m_wait;
};

} // namespace Dayshift
