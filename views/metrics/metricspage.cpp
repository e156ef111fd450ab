// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/metricspage.h"

#include "models/store/store.h"
#include "views/metrics/figurecard.h"
#include "views/metrics/figurerows.h"
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

using namespace Qt::StringLiterals;

namespace Dayshift {

// A card narrower than this tells nothing: then the cards stand two by two, or one by one.
static constexpr int LeastCardWidth = 230;

MetricsPage::MetricsPage(Store &store, const Theme &theme, Clock clock, QWidget *parent)
    : Page(theme, parent)
    , m_model(store, std::move(clock))
    , m_period(new QComboBox(this))
    , m_asTable(new QAction(Icons::icon(u"file-table"_s, theme), tr("As &table"), this))
    , m_body(new QStackedWidget(this))
    , m_weeks(new WeekTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
    makeBody();
    makeTable();
    makeActions();
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
        connect(card, &FigureCard::weekActivated, this,
                [this, kind](int week) { showRows(kind, week); });
        m_cards.append(card);
    }
    arrangeCards();

    auto *lists = new QHBoxLayout;
    lists->setSpacing(Theme::Space4);
    m_behind = new RowsCard(theme(), m_charts);
    m_failed = new RowsCard(theme(), m_charts);
    for (auto *card : {m_behind, m_failed}) {
        card->setMinimumHeight(theme().scaled(180));
        lists->addWidget(card, 1);
        connect(card, &RowsCard::opened, this, &MetricsPage::open);
    }
    column->addLayout(lists, 1);

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
    column->addWidget(m_figureTable, 1);
    column->addWidget(m_weekView, 2);
    m_body->addWidget(page);
    connect(m_figureTable, &QTreeView::activated, this, [this](const QModelIndex &index) {
        m_asTable->setChecked(false);
        showRows(FigureKind(index.row()));
        m_behind->view().setFocus(Qt::OtherFocusReason);
    });
}

void MetricsPage::makeActions()
{
    for (const int weeks : {4, 12, 26, 52})
        m_period->addItem(tr("%n week(s)", "a period", weeks), weeks);
    m_period->setCurrentIndex(1);
    m_period->setAccessibleName(tr("Period"));
    m_period->setToolTip(tr("How many whole weeks up to yesterday are looked at"));
    m_period->hide(); // until the toolbar borrows it
    connect(m_period, &QComboBox::currentIndexChanged, this, &MetricsPage::choosePeriod);

    m_asTable->setCheckable(true);
    m_asTable->setShortcut(Qt::Key_L);
    m_asTable->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_asTable->setToolTip(tr("Show the figures and their weeks as tables (L)"));
    addAction(m_asTable);
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
    return tr("%1 to %2", "a period and its last day")
            .arg(tr("%n week(s)", "a period", m_model.weeks()),
                 format.date(m_model.lastDay(), today));
}

QList<QAction *> MetricsPage::toolbarActions() const
{
    return {m_asTable};
}

QList<QWidget *> MetricsPage::toolbarWidgets() const
{
    return {m_period};
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

QString MetricsPage::place() const
{
    QUrlQuery query;
    query.addQueryItem(u"weeks"_s, QString::number(m_model.weeks()));
    if (m_asTable->isChecked())
        query.addQueryItem(u"table"_s, u"1"_s);
    return query.toString(QUrl::FullyEncoded);
}

void MetricsPage::setPlace(const QString &place)
{
    const QUrlQuery query(place);
    const int index = m_period->findData(query.queryItemValue(u"weeks"_s).toInt());
    if (index >= 0)
        m_period->setCurrentIndex(index);
    m_asTable->setChecked(query.hasQueryItem(u"table"_s));
}

void MetricsPage::choosePeriod()
{
    m_model.setWeeks(m_period->currentData().toInt());
    emit placeChanged();
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
    showRows(m_picked, m_pickedWeek);
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
    m_behind->setRows(title, format.count(rows.size()), rows,
                      figure.value.isEmpty() ? figure.reason : tr("Nothing in this time."), format,
                      today);
    if (week >= 0)
        m_behind->view().setFocus(Qt::OtherFocusReason);
}

void MetricsPage::arrangeCards()
{
    const int room = width() - 2 * Theme::Space5;
    const int fits = std::max(1, room / theme().scaled(LeastCardWidth));
    const int columns = fits >= 4 ? 4 : fits >= 2 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (auto *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < FigureCount; ++i) {
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
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
