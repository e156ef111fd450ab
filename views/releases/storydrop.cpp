// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/releases/storydrop.h"

#include "models/board/boardmodel.h"
#include "views/style/paint.h"
#include "views/style/theme.h"

#include <QDropEvent>
#include <QPainter>
#include <QToolTip>

using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto Meant = 700ms;

namespace {

class Outline : public QWidget
{
public:
    Outline(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint::focusRing(&painter, rect().adjusted(1, 1, -1, -1), Theme::ControlRadius, m_theme);
    }

private:
    const Theme &m_theme;
};

} // namespace

StoryDrop::StoryDrop(QWidget &target, const Theme &theme, const Look &look)
    : QObject(&target)
    , m_target(target)
    , m_look(look)
    , m_outline(new Outline(theme, &target))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(Meant);
    connect(&m_wait, &QTimer::timeout, this, &StoryDrop::waited);
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

void StoryDrop::leave()
{
    m_wait.stop();
    m_outline->hide();
    QToolTip::hideText();
}

bool StoryDrop::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        leave();
        return true;
    default:
        return QObject::eventFilter(object, event);
    }
    auto *drag = static_cast<QDropEvent *>(event); // entering and moving are kinds of it
    const auto stories = BoardModel::storiesIn(drag->mimeData());
    const auto point = drag->position().toPoint();
    const auto place = stories.isEmpty() ? Place {} : m_look(point, stories.size());
    if (event->type() == QEvent::Drop)
        leave();
    if (place.words.isEmpty()) {
        leave();
        // A drag goes on to be told of its moves only where it was let in.
        drag->setAccepted(event->type() == QEvent::DragEnter && !stories.isEmpty());
        return true;
    }
    // The card stays where it is on the board: it is not moved, whatever the drag offers.
    drag->setDropAction(drag->possibleActions().testFlag(Qt::CopyAction) ? Qt::CopyAction
                                                                        : Qt::MoveAction);
    drag->accept();
    if (event->type() == QEvent::Drop) {
        emit dropped(point, stories);
        return true;
    }
    if (event->type() == QEvent::DragEnter)
        m_wait.start();
    m_outline->setGeometry(place.rect);
    m_outline->show();
    m_outline->raise();
    QToolTip::showText(m_target.mapToGlobal(place.rect.center()), place.words.toHtmlEscaped(),
                       &m_target);
    return true;
}

} // namespace Dayshift
