// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/store.h"
#include "tests/support/runner.h"
#include "views/board/boardview.h"
#include "views/board/cardcolumnview.h"

#include <QApplication>
#include <QFile>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <malloc.h>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// A hundred thousand cards. How long they take is the benchmark's business.
class BoardScaleTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        explicit Scene(int count, int lanes = 0)
            : store({.database = u"never-opened"_s}, {u"Ada"_s, u"test"_s})
            , board(store)
            , words(board)
        {
            theme.setChoice(Look::Light);
            for (int i = 0; i < 5; ++i)
                columns.append({.id = ColumnId::create(), .name = u"Column %1"_s.arg(i), .category = Category(i), .rank = double(i)});
            board.model().setColumns(columns);
            view = std::make_unique<BoardView>(board, words, theme);
            view->resize(1280, 900);
            view->show();
            for (int i = 0; i < lanes; ++i)
                order.append({.kind = BoardLane::Kind::Epic, .epic = EpicId::create()});
            if (lanes > 0)
                board.model().setLanes(LaneBy::Epic, order);
            load(count);
        }

        // As the store tells it: by column and rank, in chunks.
        void load(int count)
        {
            QList<Story> chunk;
            const int each = count / 5;
            for (int i = 0; i < each * 5; ++i) {
                chunk.append(story(i / each, i));
                if (chunk.size() == 2000 || i + 1 == each * 5) {
                    board.model().apply({.reset = i < 2000, .complete = i + 1 == each * 5, .current = chunk});
                    ids.append(chunk.last().id);
                    chunk.clear();
                }
            }
        }

        Story story(int column, int i)
        {
            static const QStringList things {u"invoice"_s, u"sign-in"_s, u"archive"_s, u"report"_s, u"search"_s};
            return {.id = StoryId::create(), .number = i + 1,
                    .title = u"Customers find the %1 number %2 without help"_s.arg(things[i % 5]).arg(i),
                    .column = columns[column].id, .rank = double(i), .epic = order.isEmpty() ? EpicId() : order[i % order.size()].epic, .points = i % 8,
                    .externalKey = u"ABC-%1"_s.arg(i), .labels = u"label-%1"_s.arg(i % 40)};
        }

        void paint()
        {
            QApplication::sendPostedEvents();
            QApplication::processEvents();
        }

        Theme theme;
        Store store;
        Board board;
        StoryWords words;
        QList<Column> columns;
        QList<StoryId> ids;
        QList<BoardLane> order;
        std::unique_ptr<BoardView> view;
    };

    // What a viewport is told to paint.
    class Painted : public QObject
    {
    public:
        QRegion region;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    };

    static qint64 residentKilobytes()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const auto &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').first().toLongLong();
        }
        return 0;
    }

private slots:
    void aHundredThousandStoriesStayBelowSixtyMegabytes()
    {
        Scene empty(5);
        malloc_trim(0);
        const auto before = residentKilobytes();
        Scene scene(100'000);
        scene.paint();
        malloc_trim(0);
        const auto used = residentKilobytes() - before;
        qInfo("100,000 stories: %lld kB", used);
        QVERIFY2(used < 60'000, qPrintable(QString::number(used)));
    }

    void aChangeAmongManyTouchesItsRowAlone()
    {
        Scene scene(100'000);
        scene.paint();
        auto &model = scene.board.model();
        auto story = model.storyAt(model.index(1, 0, model.index(2, 0)));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        story.title = u"Changed"_s;
        model.apply({.current = {story}});
        int rows = 0;
        for (const auto &signal : changed) {
            const auto first = signal[0].toModelIndex(), last = signal[1].toModelIndex();
            rows += first.parent().isValid() ? last.row() - first.row() + 1 : 0;
        }
        QCOMPARE(rows, 1);

        story.column = scene.columns[0].id;
        model.apply({.current = {story}});
        QCOMPARE(moved.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void aBurstOfAThousandMovesAndResetsNothing()
    {
        Scene scene(100'000);
        scene.paint();
        QList<Story> burst;
        const auto parent = scene.board.model().index(1, 0);
        for (int i = 0; i < 1000; ++i) {
            auto story = scene.board.model().storyAt(scene.board.model().index(i * 20, 0, parent));
            story.title += u" again"_s;
            burst.append(story);
        }
        QSignalSpy moved(&scene.board.model(), &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&scene.board.model(), &QAbstractItemModel::modelReset);
        scene.board.model().apply({.current = burst});
        scene.paint();
        QCOMPARE(moved.count() + reset.count(), 0);
        QCOMPARE(scene.board.model().storyAt(scene.board.model().index(19'980, 0, parent)).title,
                 burst.last().title);
    }

    void theFilterCountsTheSameHoweverItWasTyped()
    {
        Scene scene(100'000);
        scene.paint();
        auto &model = scene.board.model();
        const auto found = [&] {
            QList<int> counts;
            for (int column = 0; column < model.rowCount(); ++column)
                counts.append(model.rowCount(model.index(column, 0)));
            return counts;
        };
        for (const auto &text : {u"customers archive"_s, u"invoice number 4"_s, u"is:blocked"_s, u"abc-77"_s}) {
            model.setFilter({});
            model.setFilter(Query::parse(text));
            const auto atOnce = found();
            for (int i = 1; i <= text.size(); ++i)
                model.setFilter(Query::parse(text.left(i)));
            QCOMPARE(found(), atOnce);
            for (auto i = text.size(); i > 0; --i)
                model.setFilter(Query::parse(text.left(i)));
            model.setFilter(Query::parse(text));
            QCOMPARE(found(), atOnce);
        }
    }

    void placeAndSelectionOutliveAnyChange()
    {
        Scene scene(100'000);
        scene.paint();
        auto &model = scene.board.model();
        const auto parent = model.index(3, 0);
        const auto id = model.storyAt(model.index(15'000, 0, parent)).id;
        scene.view->goTo(id);
        auto *cards = scene.view->columnView(3);
        const auto y = [&] { return cards->visualRect(model.indexOf(id)).top(); };
        const int before = y();

        // Somebody writes above, somebody takes away above, a thousand come in between.
        QList<Story> many;
        for (int i = 0; i < 1000; ++i) {
            auto story = scene.story(3, 60'000 + i);
            story.rank = 60'000 + i * 17 + 0.5;
            many.append(story);
        }
        model.apply({.current = many});
        QCOMPARE(scene.view->current(), id);
        QCOMPARE(scene.view->selected(), QList {id});
        QCOMPARE(y(), before);
        QStringList gone;
        for (int i = 0; i < 10; ++i)
            gone.append(many[i].id.toString());
        model.apply({.removed = gone});
        QCOMPARE(y(), before);
        // A filter that keeps it, and back.
        model.setFilter(Query::parse(u"customers"_s));
        model.setFilter({});
        QCOMPARE(scene.view->selected(), QList {id});
        QCOMPARE(y(), before);
    }

    void inLanesAChangePaintsOneCard()
    {
        Scene scene(100'000, 40);
        scene.paint();
        auto &model = scene.board.model();
        Painted painted;
        for (int column = 0; column < 5; ++column)
            scene.view->columnView(column)->viewport()->installEventFilter(&painted);
        QTRY_VERIFY((scene.paint(), std::exchange(painted.region, QRegion()).isEmpty()));
        auto story = model.storyAt(model.index(1, 0, model.index(2, 0)));
        story.title = u"Changed"_s;
        model.apply({.current = {story}});
        scene.paint();
        QCOMPARE(painted.region.boundingRect(), scene.view->columnView(2)->visualRect(model.indexOf(story.id)));
    }

    void inLanesEveryCardCanBeReachedAndTheCountsAreTrue()
    {
        Scene scene(100'000, 40);
        scene.paint();
        auto &model = scene.board.model();
        QSet<QString> folded {scene.order[3].key(), scene.order[20].key()};
        model.setFolded(folded);
        scene.paint();
        for (int column = 0; column < 5; ++column) {
            const auto parent = model.index(column, 0);
            auto *cards = scene.view->columnView(column);
            QCOMPARE(model.rowCount(parent), 19'000);
            int sum = 0;
            for (int lane = 0; lane < model.lanes().count(); ++lane) {
                const auto rows = model.laneRows(column, lane);
                sum += rows.count + rows.folded;
                if (rows.count == 0)
                    continue;
                for (const int row : {rows.first, rows.first + rows.count - 1}) {
                    cards->scrollTo(model.index(row, 0, parent));
                    QVERIFY(cards->viewport()->rect().contains(cards->visualRect(model.index(row, 0, parent))));
                }
            }
            QCOMPARE(sum, model.total(parent));
        }
    }

    void inLanesPlaceAndSelectionOutliveAnyChange()
    {
        Scene scene(100'000, 40);
        scene.paint();
        auto &model = scene.board.model();
        const auto id = model.storyAt(model.index(15'000, 0, model.index(3, 0))).id;
        scene.view->goTo(id);
        auto *cards = scene.view->columnView(3);
        const auto y = [&] { return cards->visualRect(model.indexOf(id)).top(); };
        const int before = y();
        QList<Story> many;
        for (int i = 0; i < 1000; ++i)
            many.append(scene.story(i % 5, i));
        model.apply({.current = many});
        QCOMPARE(y(), before);
        for (int i = 0; i < 10; ++i)
            model.apply({.removed = {many[i].id.toString()}});
        QCOMPARE(y(), before);
        model.setFilter(Query::parse(u"customers"_s));
        model.setFilter({});
        QCOMPARE(scene.view->selected(), QList {id});
        QCOMPARE(y(), before);
    }

    void everyCardCanBeReached()
    {
        Scene scene(10'000);
        scene.paint();
        auto &model = scene.board.model();
        for (int column = 0; column < 5; ++column) {
            const auto parent = model.index(column, 0);
            QCOMPARE(model.total(parent), model.rowCount(parent));
            auto *cards = scene.view->columnView(column);
            cards->verticalScrollBar()->setValue(cards->verticalScrollBar()->maximum());
            const auto last = model.index(model.rowCount(parent) - 1, 0, parent);
            QVERIFY(cards->viewport()->rect().contains(cards->visualRect(last).center()));
        }
    }
};

static const Registered<BoardScaleTest> knownBoardScaleTest;
#include "tst_boardscale.moc"
