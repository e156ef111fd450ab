// SPDX-License-Identifier: GPL-3.0-or-later

// bench_scale: the board in memory, without a store behind it. COUNT stories in five columns.
//   scroll COUNT       frames while all five columns scroll by 37 pixels each
//   change COUNT       one story changed, or moved, by somebody else, until it is painted
//   burst COUNT        a thousand stories changed at once
//   type COUNT         keystrokes in the filter, forward and backward, until they are painted; in
//                      turn with a list behind QSortFilterProxyModel that filters the same titles
// A third argument: a number of lanes by epic in which the board stands; or "plan": all are in the
// backlog, beside a sprint, and scrolled and filtered there.

#include "models/store/store.h"
#include "tests/bench/figures.h"
#include "views/board/boardview.h"
#include "views/board/cardcolumnview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStringListModel>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

const QStringList &keys()
{
    static const QStringList typed {u"customers archive"_s, u"invoice number 4"_s, u"number 77"_s};
    return typed;
}

class Scene
{
public:
    Scene(int count, int lanes, BoardModel::Layout layout)
        : m_store({.database = u"never-opened"_s}, {u"Ada"_s, u"bench"_s})
        , m_board(m_store, systemClock(), layout)
        , m_words(m_board)
        , m_isPlan(layout == BoardModel::Layout::Plan)
    {
        m_theme.setChoice(Look::Light);
        for (int i = 0; i < Columns; ++i)
            m_columns.append({.id = ColumnId::create(),
                              .name = u"Column %1"_s.arg(i),
                              .category = Category(i),
                              .rank = double(i)});
        model().setColumns(m_columns);
        if (m_isPlan)
            model().setPlan(u"Backlog"_s, m_sprint, u"Sprint"_s);
        m_view = std::make_unique<BoardView>(m_board, m_words, m_theme);
        m_view->resize(1280, 900);
        m_view->show();
        for (int i = 0; i < lanes; ++i)
            m_lanes.append({.kind = BoardLane::Kind::Epic, .epic = EpicId::create()});
        if (lanes > 0)
            model().setLanes(LaneBy::Epic, m_lanes);
        load(count / Columns);
        settle();
    }

    [[nodiscard]] BoardModel &model() { return m_board.model(); }
    [[nodiscard]] bool isPlan() const { return m_isPlan; }
    [[nodiscard]] CardColumnView *column(int number) { return m_view->columnView(number); }
    [[nodiscard]] ColumnId columnId(int number) const { return m_columns[number].id; }
    [[nodiscard]] const QStringList &titles() const { return m_titles; }
    [[nodiscard]] QList<Story> some(int count)
    {
        QList<Story> found;
        const auto parent = model().index(1, 0);
        const int step = std::max(1, model().rowCount(parent) / count);
        for (int i = 0; i < count; ++i)
            found.append(model().storyAt(model().index(i * step, 0, parent)));
        return found;
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QApplication::sendPostedEvents();
            QApplication::processEvents();
        }
    }

    static constexpr int Columns = 5;

private:
    // As the store tells it: by column and rank, in chunks.
    void load(int each)
    {
        static const QStringList things {u"invoice"_s, u"sign-in"_s, u"archive"_s, u"report"_s,
                                         u"search"_s};
        QList<Story> chunk;
        for (int i = 0; i < each * Columns; ++i) {
            const auto title = u"Customers find the %1 number %2 without help"_s
                                       .arg(things[i % things.size()])
                                       .arg(i);
            m_titles.append(title);
            chunk.append({.id = StoryId::create(),
                          .number = i + 1,
                          .title = title,
                          .column = m_columns[m_isPlan ? 0 : i / each].id,
                          .rank = double(i),
                          .epic = m_lanes.isEmpty() ? EpicId() : m_lanes[i % m_lanes.size()].epic,
                          .sprint = m_isPlan && i < 100 ? m_sprint : SprintId(),
                          .points = i % 8,
                          .labels = u"label-%1"_s.arg(i % 40)});
            const bool last = i + 1 == each * Columns;
            if (chunk.size() == 2000 || last)
                model().apply({.reset = i < 2000, .complete = last,
                               .current = std::exchange(chunk, {})});
        }
    }

    Theme m_theme;
    Store m_store;
    Board m_board;
    StoryWords m_words;
    bool m_isPlan;
    SprintId m_sprint = SprintId::create();
    QList<Column> m_columns;
    QList<BoardLane> m_lanes;
    QStringList m_titles;
    std::unique_ptr<BoardView> m_view;
};

// Milliseconds until what was done is painted.
template<typename Deed>
double painted(Deed deed)
{
    QElapsedTimer timer;
    timer.start();
    deed();
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

QJsonObject told(const QList<double> &times)
{
    return {{u"n"_s, times.size()},
            {u"p50"_s, percentile(times, 0.5)},
            {u"p99"_s, percentile(times, 0.99)},
            {u"most"_s, percentile(times, 1)}};
}

QJsonObject scroll(Scene &scene)
{
    QList<double> times;
    for (int frame = 0; frame < 600; ++frame)
        times.append(painted([&] {
            // In lanes one takes the others along.
            const int columns
                    = scene.model().lanes().areOn() ? 1 : scene.model().rowCount();
            for (int column = 0; column < columns; ++column) {
                auto *bar = scene.column(column)->verticalScrollBar();
                bar->setValue((bar->value() + 37) % std::max(1, bar->maximum()));
            }
        }));
    return told(times);
}

QJsonObject change(Scene &scene)
{
    QList<double> changes, moves;
    auto story = scene.some(1).first();
    for (int i = 0; i < 200; ++i) {
        story.title = u"Changed %1"_s.arg(i);
        changes.append(painted([&] { scene.model().apply({.current = {story}}); }));
    }
    for (int i = 0; i < 200; ++i) {
        story.column = scene.columnId(i % 2);
        moves.append(painted([&] { scene.model().apply({.current = {story}}); }));
        Scene::settle();
    }
    return {{u"change"_s, told(changes)}, {u"move"_s, told(moves)}};
}

QJsonObject burst(Scene &scene)
{
    QList<double> times;
    auto some = scene.some(1000);
    for (int i = 0; i < 11; ++i) {
        for (auto &story : some)
            story.title = u"Changed %1"_s.arg(i);
        times.append(painted([&] { scene.model().apply({.current = some}); }));
    }
    return told(times);
}

template<typename Filter>
QJsonObject typing(Filter filter)
{
    QList<double> times;
    for (const auto &text : keys()) {
        for (qsizetype i = 1; i <= text.size(); ++i)
            times.append(painted([&] { filter(text.left(i)); }));
        for (auto i = text.size() - 1; i >= 0; --i)
            times.append(painted([&] { filter(text.left(i)); }));
    }
    return told(times);
}

QJsonObject type(Scene &scene)
{
    const auto board = typing([&](const QString &text) {
        scene.model().setFilter(Query::parse(text));
    });
    if (scene.isPlan() || scene.model().lanes().areOn())
        return {{u"board"_s, board}};
    // The rival has five columns as well, each a list of plain lines behind a proxy of its own.
    QWidget rival;
    auto *row = new QHBoxLayout(&rival);
    std::vector<std::unique_ptr<QStringListModel>> sources;
    std::vector<std::unique_ptr<QSortFilterProxyModel>> proxies;
    const auto each = scene.titles().size() / Scene::Columns;
    for (int column = 0; column < Scene::Columns; ++column) {
        sources.push_back(std::make_unique<QStringListModel>(
                scene.titles().mid(column * each, each)));
        proxies.push_back(std::make_unique<QSortFilterProxyModel>());
        proxies.back()->setSourceModel(sources.back().get());
        proxies.back()->setFilterCaseSensitivity(Qt::CaseInsensitive);
        auto *list = new QListView(&rival);
        list->setUniformItemSizes(true);
        list->setVerticalScrollMode(QListView::ScrollPerPixel);
        list->setModel(proxies.back().get());
        row->addWidget(list);
    }
    rival.resize(1280, 900);
    rival.show();
    Scene::settle();
    return {{u"board"_s, board},
            {u"proxy"_s, typing([&](const QString &text) {
                 for (const auto &proxy : proxies)
                     proxy->setFilterFixedString(text);
             })}};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 && arguments.size() != 4)
        return 2;
    Scene scene(arguments[2].toInt(), arguments.value(3).toInt(),
                arguments.value(3) == u"plan" ? BoardModel::Layout::Plan
                                              : BoardModel::Layout::Board);
    if (arguments[1] == u"scroll"_s)
        printFigures(scroll(scene));
    else if (arguments[1] == u"change"_s)
        printFigures(change(scene));
    else if (arguments[1] == u"burst"_s)
        printFigures(burst(scene));
    else if (arguments[1] == u"type"_s)
        printFigures(type(scene));
    else
        return 2;
    return 0;
}
