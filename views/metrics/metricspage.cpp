// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/metricspage.h"

#include "models/store/store.h"
#include "views/metrics/chartcard.h"
#include "views/metrics/charttable.h"
#include "views/metrics/figurecard.h"
#include "views/metrics/figurerows.h"
#include "views/metrics/plotview.h"
#include "views/metrics/rowscard.h"
#include "views/metrics/trendchart.h"
#include "views/style/icons.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A card narrower than this tells nothing: then the cards stand two by two, or one by one.
static constexpr int LeastCardWidth = 230;

namespace {

// Where a card stands on a wide page of four columns.
struct Seat
{
    const char16_t *chart;
    int row;
    int column;
    int width;
};

// Card rows: the four figures, then these, the failed deployments among them.
constexpr std::array Seats {
        Seat {u"usage", 1, 0, 2},      Seat {u"distribution", 1, 2, 1}, Seat {u"ledger", 1, 3, 1},
        Seat {u"flow", 2, 0, 2},       Seat {u"failed", 2, 2, 2},       Seat {u"cycle-time", 3, 0, 2},
        Seat {u"throughput", 3, 2, 1}, Seat {u"commit", 3, 3, 1},       Seat {u"burndown", 4, 0, 2},
        Seat {u"burnup", 4, 2, 1},     Seat {u"velocity", 4, 3, 1},     Seat {u"work", 5, 0, 2},
        Seat {u"age", 5, 2, 1},        Seat {u"forecast", 5, 3, 1},     Seat {u"further", 6, 0, 4}};
constexpr std::array LeastHeights {212, 206, 196, 196, 196, 196, 232};

} // namespace

MetricsPage::MetricsPage(Store &store, const Theme &theme, Clock clock, QWidget *parent)
    : Page(theme, parent)
    , m_model(store, clock)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_cause(new QAction(tr("Name the &cause of an incident …"), this))
    , m_period(new QComboBox(this))
    , m_part(new QComboBox(this))
    , m_export(new QAction(Icons::icon(u"export"_s, theme), tr("&Export …"), this))
    , m_asTable(new QAction(Icons::icon(u"file-table"_s, theme), tr("As &table"), this))
    , m_body(new QStackedWidget(this))
    , m_weeks(new WeekTable(this))
    , m_chartTable(new ChartTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
    makeBody();
    makeTable();
    makeActions();
    makeScope();
    makeExport();
    connect(&m_model, &MetricsModel::loaded, this, &MetricsPage::showFigures);
    connect(&m_model, &MetricsModel::failed, this,
            [this](const Error &error) { emit told(noticeOf(error, u"metrics"_s)); });
}

void MetricsPage::makeBody()
{
    m_charts = new QWidget;
    auto *column = new QVBoxLayout(m_charts);
    column->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space5);
    column->setSpacing(Theme::Space4);
    m_grid = new QGridLayout;
    m_grid->setSpacing(Theme::Space4);
    column->addLayout(m_grid, 1);
    for (int i = 0; i < FigureCount; ++i) {
        auto *card = new FigureCard(theme(), m_charts);
        const auto kind = FigureKind(i);
        connect(card, &FigureCard::helpRequested, this, &MetricsPage::help);
        connect(card, &FigureCard::picked, this, [this, kind] { showRows(kind); });
        connect(card, &FigureCard::weekActivated, this, [this, kind](int week) {
            showRows(kind, week);
            showBehind();
        });
        m_cards.append(card);
    }
    m_behind = new RowsCard(theme(), this);
    m_behind->hide(); // until it is asked for: then it stands at the side
    m_failed = new RowsCard(theme(), m_charts);
    m_failed->addAction(m_cause);
    m_failed->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_further = new RowsCard(theme(), m_charts);
    for (auto *card : {m_behind, m_failed})
        connect(card, &RowsCard::opened, this, &MetricsPage::open);
    for (const auto &seat : Seats) {
        const auto id = QString::fromUtf16(seat.chart);
        if (id == "failed"_L1 || id == "further"_L1)
            continue;
        auto *card = new ChartCard(theme(), m_charts);
        card->setObjectName(id);
        connect(card, &ChartCard::stepActivated, this,
                [this, id](int step) { showChartRows(id, step); });
        m_chartCards.append(card);
    }
    arrangeCards();

    auto *scroll = new QScrollArea(m_body);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_charts);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_charts->setVisible(false); // until the figures are there
    m_body->addWidget(scroll);
}

void MetricsPage::makeTable()
{
    auto *page = new QWidget(m_body);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space5);
    column->setSpacing(Theme::Space4);
    m_figureTable = new QTreeView(page);
    m_figureTable->setModel(&m_model);
    dressTable(m_figureTable, tr("Figures"));
    m_figureTable->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_weekView = new QTreeView(page);
    m_weekView->setModel(m_weeks);
    dressTable(m_weekView, tr("Weeks"));
    m_weekView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_chartView = new QTreeView(page);
    m_chartView->setModel(m_chartTable);
    dressTable(m_chartView, tr("Values of all charts"));
    column->addWidget(m_figureTable, 1);
    column->addWidget(m_weekView, 2);
    column->addWidget(m_chartView, 3);
    connect(m_chartView, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const auto [chart, step] = m_chartTable->placeOf(index);
        showChartRows(m_model.charts().value(chart).id, step);
    });
    m_body->addWidget(page);
    connect(m_figureTable, &QTreeView::activated, this, [this](const QModelIndex &index) {
        showRows(FigureKind(index.row()));
        showBehind();
    });
}

void MetricsPage::makeActions()
{
    m_asTable->setCheckable(true);
    m_asTable->setShortcut(Qt::Key_L);
    m_asTable->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_asTable->setToolTip(tr("Show the figures and their weeks as tables (L)"));
    addAction(m_asTable);
    m_cause->setEnabled(!m_store.isReadOnly());
    connect(m_cause, &QAction::triggered, this, [this] { askForCause(); });
    connect(m_asTable, &QAction::toggled, this, [this](bool table) {
        m_body->setCurrentIndex(table ? 1 : 0);
        mainArea()->setFocus(Qt::OtherFocusReason);
        emit placeChanged();
    });
}

QString MetricsPage::context() const
{
    if (!m_model.isLoaded())
        return {};
    const Format format(m_model.zone());
    const auto today = format.dayOf(m_model.asOf());
    const auto &scope = m_model.scope();
    QStringList words {
            scope.sprints > 0
                    ? tr("%n sprint(s), %1", "a period and its days", scope.sprints)
                              .arg(format.days(m_model.firstDay(), m_model.lastDay(), today))
                    : tr("%1 to %2", "a period and its last day")
                              .arg(tr("%n week(s)", "a period", m_model.weeks()),
                                   format.date(m_model.lastDay(), today))};
    if (m_part->currentIndex() > 0)
        words.append(m_part->currentText());
    return words.join(u" · "_s);
}

QList<QAction *> MetricsPage::toolbarActions() const
{
    return {m_asTable, m_export};
}

QList<QWidget *> MetricsPage::toolbarWidgets() const
{
    return {m_part, m_period};
}

QWidget *MetricsPage::details()
{
    return m_behind;
}

QWidget *MetricsPage::mainArea() const
{
    return m_asTable->isChecked() ? static_cast<QWidget *>(m_figureTable)
                                  : &m_cards.first()->chart();
}

void MetricsPage::readAgain()
{
    m_model.readAgain();
}

void MetricsPage::showFigures()
{
    const Format format(m_model.zone());
    const auto today = format.dayOf(m_model.asOf());
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setFigure(m_model.figures()[i], format);
    m_weeks->setFigures(m_model.figures(), format);
    const auto &failed = m_model.figures()[int(FigureKind::FailedDeployments)];
    m_failed->setRows(failed.title, failed.value, failed.rows,
                      failed.value.isEmpty() ? failed.reason
                                             : tr("No deployment of this period failed."),
                      format, today);
    showCharts(format);
    showChoices();
    if (m_pickedChart.isEmpty())
        showRows(m_picked, m_pickedWeek);
    else
        showChartRows(m_pickedChart, m_pickedWeek);
    m_charts->setVisible(true);
    emit topicEnded(u"metrics"_s);
    emit contextChanged();
    emit readyChanged();
}

void MetricsPage::showRows(FigureKind kind, int week)
{
    if (!m_model.isLoaded())
        return;
    m_picked = kind;
    m_pickedChart.clear();
    m_pickedWeek = week;
    const Format format(m_model.zone());
    const auto today = format.dayOf(m_model.asOf());
    const auto &figure = m_model.figures()[int(kind)];
    auto rows = figure.rows;
    if (week >= 0)
        rows.removeIf([week](const FigureRow &row) { return row.week != week; });
    const auto title = week >= 0 && week < figure.weeks.size()
            ? tr("%1, week %2").arg(figure.title).arg(figure.weeks[week].monday.weekNumber())
            : figure.title;
    m_behind->setRows(tr("%1 (%2)", "a title and how many").arg(title, format.count(rows.size())),
                      {}, rows, figure.value.isEmpty() ? figure.reason : tr("Nothing in this time."),
                      format, today);
}

// Of what has no rows of its own the values are said.
void MetricsPage::showChartRows(const QString &chart, int step)
{
    const auto *card = chartCard(chart);
    if (!m_model.isLoaded() || !card)
        return;
    const bool again = m_pickedChart == chart && m_pickedWeek == step && areDetailsShown();
    m_pickedChart = chart;
    m_pickedWeek = step;
    const Format format(m_model.zone());
    const auto &shown = card->chart();
    auto rows = shown.rows;
    if (step >= 0)
        rows.removeIf([step](const FigureRow &row) { return row.week != step; });
    const auto title = step >= 0 && step < shown.steps.size()
            ? tr("%1, %2", "a chart and a step").arg(shown.title, shown.steps[step].words)
            : shown.title;
    const auto none = shown.rows.isEmpty() && step >= 0 ? stepInWords(shown, step, format)
                                                        : tr("Nothing in this time.");
    m_behind->setRows(tr("%1 (%2)", "a title and how many").arg(title, format.count(rows.size())),
                      {}, rows, none, format, format.dayOf(m_model.asOf()));
    if (!again && isVisible())
        showBehind();
}

void MetricsPage::showBehind()
{
    showDetails();
    m_behind->view().setFocus(Qt::OtherFocusReason);
}

void MetricsPage::showCharts(const Format &format)
{
    const int year = m_model.figures().value(0).levelYear;
    for (const auto &chart : m_model.charts()) {
        if (auto *card = chartCard(chart.id))
            card->setChart(chart, format, year);
    }
    m_chartTable->setCharts(m_model.charts(), format);
    QList<FigureRow> rows;
    for (const auto &line : m_model.further())
        rows.append({.of = FigureRow::Of::Story, // no sign: it is no deployment
                     .title = line.title,
                     .detail = line.detail.isEmpty() ? line.definition
                                                     : tr("%1 · %2", "a figure and what it means")
                                                               .arg(line.detail, line.definition),
                     .value = line.value.isEmpty() ? tr("no data") : line.value});
    m_further->setRows(tr("Further figures"), {}, rows, {}, format, format.dayOf(m_model.asOf()));
}

ChartCard *MetricsPage::chartCard(const QString &id) const
{
    for (auto *card : m_chartCards) {
        if (card->objectName() == id)
            return card;
    }
    return nullptr;
}

void MetricsPage::arrangeCards()
{
    const int room = width() - 2 * Theme::Space5;
    const int fits = std::max(1, room / theme().scaled(LeastCardWidth));
    const int columns = fits >= 4 ? 4 : fits >= 2 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (auto *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < FigureCount; ++i) {
        m_cards[i]->setMinimumHeight(theme().scaled(LeastHeights[0]));
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    }
    int row = FigureCount / columns;
    int column = 0;
    for (const auto &seat : Seats) {
        const auto id = QString::fromUtf16(seat.chart);
        QWidget *card = id == "failed"_L1 ? m_failed
                : id == "further"_L1      ? m_further
                                          : static_cast<QWidget *>(chartCard(id));
        card->setMinimumHeight(theme().scaled(LeastHeights[size_t(seat.row)]));
        const int width = std::min(seat.width, columns);
        if (column + width > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(card, row, column, 1, width);
        column += width;
    }
}

void MetricsPage::help(MissingLink missing)
{
    if (missing == MissingLink::Incident)
        emit raiseRequested();
    else
        emit connectRequested();
}

void MetricsPage::open(const FigureRow &row)
{
    QUrlQuery query;
    if (row.id.isEmpty())
        return;
    switch (row.of) {
    case FigureRow::Of::Story:
        query.addQueryItem(u"scope"_s, u"all"_s);
        query.addQueryItem(u"story"_s, row.id);
        emit openRequested(u"board"_s, query.toString(QUrl::FullyEncoded));
        break;
    case FigureRow::Of::Deployment:
        query.addQueryItem(u"connection"_s, row.connection);
        query.addQueryItem(u"pipeline"_s,
                           QString::fromLatin1(row.service.toUtf8().toPercentEncoding()));
        emit openRequested(u"pipeline"_s, query.toString(QUrl::FullyEncoded));
        break;
    case FigureRow::Of::Incident:
        emit incidentRequested(row.id);
        break;
    }
}

void MetricsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model.setActive(true);
}

void MetricsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model.setActive(false);
}

void MetricsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeCards();
}

} // namespace Dayshift
