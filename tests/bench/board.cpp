// SPDX-License-Identifier: GPL-3.0-or-later

// bench_board: the program's own window on a workspace, watched from outside of its code.
//   painted FILE [PAGE]   ends when the board is painted for the first time
//   loaded FILE [PAGE]    ends when every story is loaded behind it
//   answering FILE        ends when every story is loaded, all columns are drawn, and a key that was
//                         pressed then is answered on the screen
//   read FILE             how long that takes from the first picture, and how long the thread of
//                         the window was held at most meanwhile
//   drop FILE COUNT       so many cards dropped into the next column, until painted, and until
//                         committed to disk
//   search FILE           the last key of several words in the filter field, until painted
//   story FILE            the story of "bench_generate ... talk" opened by Enter, until what was
//                         said and done last is painted; for the first time, and once more
//   hear LOCATION COUNT   so many moves of another process, until painted
// PAGE: "board", or "backlog" for the plan of sprints.

#include "app/desktop.h"
#include "models/settings/settings.h"
#include "tests/bench/commitwatch.h"
#include "tests/bench/figures.h"
#include "views/board/boardpage.h"
#include "views/board/boardview.h"
#include "views/board/markdownview.h"
#include "views/board/storystream.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
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

static void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

// What this process takes of the machine, in MB: what it shares counts in part.
static double ownMegabytes()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (file.open(QFile::ReadOnly)) {
        for (const auto &line : file.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

static QJsonObject told(const QList<double> &times)
{
    return {{u"n"_s, times.size()},
            {u"p50"_s, percentile(times, 0.5)},
            {u"p99"_s, percentile(times, 0.99)},
            {u"most"_s, percentile(times, 1)}};
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
        // A board begins with the sprint that runs; the figures are of all cards.
        static const QStringList ofAll {u"answering"_s, u"drop"_s, u"search"_s, u"story"_s};
        if (ofAll.contains(m_what))
            page->setPlace(u"scope=all"_s);
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
        if (m_what == u"answering")
            return answer();
        if (m_what == u"read")
            finish({{u"ms"_s, double(m_sincePaint.nsecsElapsed()) / 1e6},
                    {u"rows"_s, m_page->board().model().loadedCount()},
                    {u"longestHoldMs"_s, m_stalls.longestMs()}});
        if (m_what == u"drop")
            m_commits = std::make_unique<CommitWatch>(QCoreApplication::arguments().at(2));
        QTimer::singleShot(1000, this, [this] {
            if (m_what == u"drop")
                dropNext();
            else if (m_what == u"search")
                search();
            else if (m_what == u"story")
                openStory();
            else
                hear();
        });
    }

    void answer()
    {
        m_paint.painted = [] { finish({{u"at"_s, monotonicMs()}, {u"pssMb"_s, ownMegabytes()}}); };
        auto *cards = m_page->view().columnView(0);
        cards->setFocus();
        press(cards, Qt::Key_Down);
        for (int column = 0; column < m_page->view().columnCount(); ++column)
            m_page->view().columnView(column)->viewport()->update();
    }

    // As the other programs are measured: the words are there but for their last letter.
    void search()
    {
        static const QStringList words {u"part 777"_s,     u"nightly report"_s, u"service desk"_s,
                                        u"credentials"_s, u"checkout"_s,       u"web slow part 9"_s};
        auto *field = qobject_cast<QLineEdit *>(m_page->filterField());
        qint64 hits = 0;
        for (int round = 0; round < 5; ++round) {
            for (const auto &word : words) {
                field->setText(word.chopped(1));
                settle();
                QElapsedTimer timer;
                timer.start();
                press(field, Qt::Key_unknown, word.right(1));
                QApplication::sendPostedEvents();
                QApplication::processEvents();
                m_times.append(double(timer.nsecsElapsed()) / 1e6);
                const auto &model = m_page->board().model();
                for (int column = 0; column < model.rowCount(); ++column)
                    hits += model.rowCount(model.index(column, 0));
                settle();
            }
        }
        auto found = told(m_times);
        found.insert(u"hits"_s, hits);
        finish(found);
    }

    // Until nothing is left to do, what waits for a moment included.
    void settle()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 150)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }

    void openStory()
    {
        const auto found = m_page->board().model().named(u"A story with much said"_s, 1);
        if (found.isEmpty())
            std::_Exit(3);
        const auto story = found.first().id;
        m_page->view().goTo(story);
        settle();
        m_times.append(opened());
        // Once more, from the next card back to it, with the panel open beside the board.
        auto &view = m_page->view();
        const auto card = m_page->board().model().indexOf(story);
        view.goTo(m_page->board().model().storyAt(card.siblingAtRow(card.row() == 0 ? 1 : 0)).id);
        settle();
        QElapsedTimer timer;
        timer.start();
        view.goTo(story);
        m_times.append(untilTold(timer));
        finish({{u"first"_s, m_times[0]}, {u"again"_s, m_times[1]}});
    }

    double opened()
    {
        const auto card = m_page->board().model().indexOf(m_page->view().current());
        QElapsedTimer timer;
        timer.start();
        press(m_page->view().columnView(card.parent().row()), Qt::Key_Return);
        return untilTold(timer);
    }

    // The stream lies below the fields: it counts once the end of it was scrolled to and painted.
    double untilTold(const QElapsedTimer &timer)
    {
        for (;;) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            const auto *stream = m_page->window()->findChild<StoryStream *>();
            const auto *text = stream ? stream->findChild<MarkdownView *>() : nullptr;
            if (text && text->isVisible()) {
                const auto words = text->toPlainText();
                // A change of title is told by the title before it.
                if (words.contains(u"Comment 1000:"_s) && words.contains(u"change 999"_s)) {
                    scrollTo(text);
                    return double(timer.nsecsElapsed()) / 1e6;
                }
            }
            if (timer.elapsed() > 30'000) {
                std::fprintf(stderr, "The story was not told in 30 s. %s\n%s\n",
                             text && text->isVisible() ? "What stands there:" : "It is not on the screen.",
                             text ? qPrintable(text->toPlainText().right(600)) : "");
                std::_Exit(4);
            }
        }
    }

    static void scrollTo(const QWidget *text)
    {
        for (auto *parent = text->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent)) {
                auto *bar = area->verticalScrollBar();
                const int bottom = text->mapTo(area->widget(), QPoint(0, text->height())).y();
                bar->setValue(bottom - area->viewport()->height());
                break;
            }
        }
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }

    void dropNext()
    {
        auto &model = m_page->board().model();
        const int columns = model.rowCount();
        if (m_times.size() == m_count)
            finish({{u"drawn"_s, told(m_times)}, {u"committed"_s, told(m_committed)}});
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
        const double began = monotonicMs();
        m_paint.painted = [this, began] {
            m_paint.painted = {};
            m_times.append(double(m_sincePaint.nsecsElapsed()) / 1e6);
            QTimer::singleShot(50, this, [this, began] { noteCommit(began); });
        };
        QDropEvent event(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }

    void noteCommit(double began)
    {
        const auto at = m_commits->firstAfter(began);
        if (!at) {
            QTimer::singleShot(50, this, [this, began] { noteCommit(began); });
            return;
        }
        m_committed.append(*at - began);
        dropNext();
    }

    void hear()
    {
        auto &model = m_page->board().model();
        // What is out of sight paints nothing, and nobody waits for it.
        const auto note = [this, &model](const QModelIndex &parent, int first, int last) {
            const auto *cards = parent.isValid() ? m_page->view().columnView(parent.row()) : nullptr;
            const auto end = cards ? cards->visibleRows().second : -1;
            for (int row = first; row <= last && row <= end; ++row)
                m_unpainted.append(model.storyAt(model.index(row, 0, parent)).id.toString());
        };
        connect(&model, &QAbstractItemModel::rowsInserted, this, note);
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [note](const QModelIndex &, int first, int last, const QModelIndex &to, int row) {
                    note(to, row, row + last - first);
                });
        m_paint.painted = [this] {
            for (const auto &story : std::exchange(m_unpainted, {}))
                m_painted[story].append(monotonicMs());
        };
        m_other.start(QCoreApplication::applicationDirPath() + u"/bench_store"_s,
                      {u"moves"_s, QCoreApplication::arguments().at(2), QString::number(m_count),
                       u"100"_s});
        connect(&m_other, &QProcess::finished, this,
                [this] { QTimer::singleShot(1000, this, &Bench::tellHeard); });
    }

    void tellHeard()
    {
        // From the last to the first: a card may be moved again before anything is painted.
        QHash<QString, double> next;
        auto lines = m_other.readAllStandardOutput().split('\n');
        std::reverse(lines.begin(), lines.end());
        for (const auto &line : lines) {
            const auto parts = line.split(' ');
            if (parts.size() != 2)
                continue;
            const auto story = QString::fromUtf8(parts[1]);
            const auto committed = parts[0].toDouble();
            const auto painted = m_painted.value(story);
            const auto seen = std::lower_bound(painted.cbegin(), painted.cend(), committed);
            if (seen != painted.cend() && (!next.contains(story) || *seen < next[story]))
                m_times.append(*seen - committed);
            next[story] = committed;
        }
        finish(told(m_times));
    }

    QString m_what;
    int m_count;
    PaintWatch m_paint;
    BoardPage *m_page = nullptr;
    bool m_ready = false;
    StallWatch m_stalls;
    QElapsedTimer m_sincePaint;
    QList<double> m_times;
    QList<double> m_committed;
    std::unique_ptr<CommitWatch> m_commits;
    QStringList m_unpainted;
    QHash<QString, QList<double>> m_painted; // by story, in the order of time
    QProcess m_other;
};

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"dayshift"_s);
    const QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    // As if it had been left there the last time; this process does not live to save it.
    const auto location = StoreLocation::fromText(arguments[2]);
    const auto page = arguments.value(3) == u"backlog" ? u"backlog"_s : u"board"_s;
    Settings().setWindow({}, QJsonDocument(QJsonObject {{u"page"_s, page},
                                                        {u"workspace"_s, location ? location->toText()
                                                                                  : arguments[2]}})
                                     .toJson());
    Bench bench(arguments[1], arguments.value(3).toInt());
    Desktop desktop;
    desktop.start(arguments[2]);
    return QApplication::exec();
}
