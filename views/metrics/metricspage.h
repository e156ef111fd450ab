// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/causes.h"
#include "models/metrics/metricsmodel.h"
#include "views/shell/page.h"

class QComboBox;
class QMenu;
class QGridLayout;
class QStackedWidget;
class QTreeView;

namespace Dayshift {

class CauseDialog;
class ChartCard;
class ChartTable;
class FigureCard;
struct ExportHead;
class FigureRows;
class RowsCard;
class Store;
class WeekTable;

// Are we getting better? Four figures with their weeks, and below them how work flows, where its
// time goes and how sprints went. What a value is made of opens at the side.
class MetricsPage : public Page
{
    Q_OBJECT
public:
    MetricsPage(Store &store, const Theme &theme, Clock clock = systemClock(),
                QWidget *parent = nullptr);

    [[nodiscard]] MetricsModel &model() { return m_model; }
    [[nodiscard]] FigureCard &card(FigureKind kind) { return *m_cards[int(kind)]; }
    // The card of a chart by its id; nullptr: there is none.
    [[nodiscard]] ChartCard *chartCard(const QString &id) const;
    [[nodiscard]] RowsCard &behind() { return *m_behind; }
    // Asks which deployment brought an incident; empty: which one is asked about first is open.
    CauseDialog *askForCause(const QString &incident = {});
    // Writes all charts, or one, into a file whose ending says the kind.
    [[nodiscard]] Result<Done> exportTo(const QString &file, const QString &chart = {},
                                        double scale = 1) const;

    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<QAction *> toolbarActions() const override;
    [[nodiscard]] QList<QWidget *> toolbarWidgets() const override;
    [[nodiscard]] QList<QAction *> editActions() const override { return {m_cause}; }
    [[nodiscard]] QWidget *mainArea() const override;
    [[nodiscard]] bool hasDetails() const override { return true; }
    [[nodiscard]] QWidget *details() override;
    void readAgain() override;
    [[nodiscard]] QString place() const override;
    [[nodiscard]] Export exported() override;
    void setPlace(const QString &place) override;
    [[nodiscard]] bool isReady() const override { return m_model.isLoaded(); }
    [[nodiscard]] QDateTime dataTime() const override { return m_model.asOf(); }

signals:
    void connectRequested();
    void raiseRequested();
    void incidentRequested(const QString &incident);
    // A person named the cause of an incident: to be put on the undo stack.
    void causeNamed(const Dayshift::Deed &deed, const QString &words);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeBody();
    void makeTable();
    void makeActions();
    void makeExport();
    void makeScope();
    void showFigures();
    void showCharts(const Format &format);
    void showChoices();
    void showRows(FigureKind kind, int week = -1);
    void showChartRows(const QString &chart, int step);
    void showBehind();
    void arrangeCards();
    void chooseScope();
    [[nodiscard]] QList<Chart> allCharts(const Format &format) const;
    [[nodiscard]] ExportHead exportHead() const;
    void nameCause(const QString &incident, const QString &deployment, const QString &reason);
    void save(const QString &chart);
    void copyPicture(const QString &chart);
    void offerExport(QWidget *card, const QString &chart);
    void help(MissingLink missing);
    void open(const FigureRow &row);

    MetricsModel m_model;
    Store &m_store;
    Mailbox m_mailbox {this};
    Clock m_clock;
    QAction *m_cause;
    QComboBox *m_period;
    QComboBox *m_part; // all, or one product or team
    QAction *m_export;
    QAction *m_asTable;
    QStackedWidget *m_body;
    QWidget *m_charts = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<FigureCard *> m_cards;
    QList<ChartCard *> m_chartCards;
    RowsCard *m_further = nullptr;
    RowsCard *m_failed = nullptr;
    RowsCard *m_behind = nullptr;
    QTreeView *m_figureTable = nullptr;
    QTreeView *m_weekView = nullptr;
    QTreeView *m_chartView = nullptr;
    WeekTable *m_weeks;
    ChartTable *m_chartTable;
    FigureKind m_picked = FigureKind::Deployments;
    QString m_pickedChart; // empty: the picked figure
    int m_pickedWeek = -1;
    int m_columns = 0;
};

} // namespace Dayshift
