// SPDX-License-Identifier: GPL-3.0-or-later

// bench_board: the program's own window on a workspace, watched from outside of its code.
//   painted FILE          ends when the board is painted for the first time
//   loaded FILE           ends when every story is loaded behind it
//   read FILE             how long that takes from the first picture, and how long the thread of
//   the
//                         window was held at most meanwhile
//   drop FILE COUNT       so many cards dropped into the next column, until painted
//   hear LOCATION COUNT   so many moves of another process, until painted

#include "app/desktop.h"
#include "tests/bench/figures.h"
#include "views/board/boardpage.h"
#include "views/board/boardview.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHash>
#include <QMimeData>
#include <QProcess>

#include <cstdlib>
#include <memory>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Says when a column of cards has been painted: once what is behind the paint event, too, is done.
class PaintWatch : public QObject
{
public:
    std::function<void()> painted = {};

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && painted
            && qobject_cast<CardColumnView *>(watched->parent()))
            QTimer::singleShot(0, this, [this] {
                if (const auto tell = painted) // it may put another in its place
                    tell();
            });
        return QObject::eventFilter(watched, event);
    }
};

static BoardPage *boardPage()
{
    for (auto *window : QApplication::topLevelWidgets()) {
        if (auto *page = window->findChild<BoardPage *>())
            return page;
    }
    return nullptr;
}

// What is measured ends here; what would be done after it is not part of it.
[[noreturn]] static void finish(const QJsonObject &figures = {})
{
    if (!figures.isEmpty())
        printFigures(figures);
    std::_Exit(0);
}

class Bench : public QObject
{
public:
    Bench(const QString &what, int count)
        : m_what(what)
        , m_count(count)
    {
        m_paint.painted = [this] { firstPainted(); };
        qApp->installEventFilter(&m_paint);
    }

private:
    void firstPainted()
    {
        auto *page = boardPage();
        if (!page || !page->board().isReady() || page->board().model().loadedCount() == 0)
            return;
        m_paint.painted = {};
        m_page = page;
        if (m_what == u"painted")
            finish();
        m_sincePaint.start();
        m_stalls.start();
        if (!page->isReady())
            connect(page, &Page::readyChanged, this, &Bench::whenReady);
        else
            whenReady();
    }

    void whenReady()
    {
        if (!m_page->isReady() || std::exchange(m_ready, true))
            return;
        if (m_what == u"loaded")
            finish();
        if (m_what == u"read")
            finish({{u"ms"_s, double(m_sincePaint.nsecsElapsed()) / 1e6},
                    {u"rows"_s, m_page->board().model().loadedCount()},
                    {u"longestHoldMs"_s, m_stalls.longestMs()}});
        QTimer::singleShot(1000, this, [this] { m_what == u"drop" ? dropNext() : hear(); });
    }

    void dropNext()
    {
        auto &model = m_page->board().model();
        const int columns = model.rowCount();
        if (m_times.size() == m_count)
            finish({{u"n"_s, m_times.size()},
                    {u"p50"_s, percentile(m_times, 0.5)},
                    {u"p99"_s, percentile(m_times, 0.99)}});
        int from = int(m_times.size()) % columns;
        while (model.rowCount(model.index(from, 0)) == 0)
            from = (from + 1) % columns;
        const auto card = model.index(0, 0, model.index(from, 0));
        std::shared_ptr<QMimeData> mime(model.mimeData({card}));
        auto *target = m_page->view().columnView((from + 1) % columns)->viewport();
        const QPoint at(40, 30);
        QDragEnterEvent enter(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDragMoveEvent over(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &over);
        QTimer::singleShot(50, this, [this, target, mime, at] { drop(target, mime, at); });
    }

    void drop(QWidget *target, const std::shared_ptr<QMimeData> &mime, QPoint at)
    {
        m_sincePaint.start();
        m_paint.painted = [this] {
            m_paint.painted = {};
            m_times.append(double(m_sincePaint.nsecsElapsed()) / 1e6);
            QTimer::singleShot(50, this, &Bench::dropNext);
        };
        QDropEvent event(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }

    void hear()
    {
        auto &model = m_page->board().model();
        const auto note = [this, &model](const QModelIndex &parent, int first, int last) {
            for (int row = first; parent.isValid() && row <= last; ++row)
                m_unpainted.append(model.storyAt(model.index(row, 0, parent)).id.toString());
        };
        connect(&model, &QAbstractItemModel::rowsInserted, this, note);
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [note](const QModelIndex &, int first, int last, const QModelIndex &to, int row) {
                    note(to, row, row + last - first);
                });
        m_paint.painted = [this] {
            for (const auto &story : std::exchange(m_unpainted, {}))
                m_painted.insert(story, monotonicMs());
        };
        m_other.start(QCoreApplication::applicationDirPath() + u"/bench_store"_s,
                      {u"moves"_s, QCoreApplication::arguments().at(2), QString::number(m_count),
                       u"100"_s});
        connect(&m_other, &QProcess::finished, this,
                [this] { QTimer::singleShot(1000, this, &Bench::tellHeard); });
    }

    void tellHeard()
    {
        for (const auto &line : m_other.readAllStandardOutput().split('\n')) {
            const auto parts = line.split(' ');
            if (parts.size() != 2)
                continue;
            if (const auto seen = m_painted.constFind(QString::fromUtf8(parts[1]));
                seen != m_painted.cend())
                m_times.append(*seen - parts[0].toDouble());
        }
        finish({{u"n"_s, m_times.size()},
                {u"p50"_s, percentile(m_times, 0.5)},
                {u"p99"_s, percentile(m_times, 0.99)}});
    }

    QString m_what;
    int m_count;
    PaintWatch m_paint;
    BoardPage *m_page = nullptr;
    bool m_ready = false;
    StallWatch m_stalls;
    QElapsedTimer m_sincePaint;
    QList<double> m_times;
    QStringList m_unpainted;
    QHash<QString, double> m_painted;
    QProcess m_other;
};

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"dayshift"_s);
    const QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    Bench bench(arguments[1], arguments.value(3).toInt());
    Desktop desktop;
    desktop.start(arguments[2]);
    return QApplication::exec();
}
