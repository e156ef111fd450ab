// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/metricsmodel.h"
#include "views/shell/page.h"

class QComboBox;
class QGridLayout;
class QStackedWidget;
class QTreeView;

namespace Dayshift {

class FigureCard;
class FigureRows;
class RowsCard;
class Store;
class WeekTable;

// Are we getting better? Four figures with their weeks, and below what they are made of.
class MetricsPage : public Page
{
    Q_OBJECT
public:
    MetricsPage(Store &store, const Theme &theme, Clock clock = systemClock(),
                QWidget *parent = nullptr);

    [[nodiscard]] MetricsModel &model() { return m_model; }
    [[nodiscard]] FigureCard &card(FigureKind kind) { return *m_cards[int(kind)]; }

    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<QAction *> toolbarActions() const override;
    [[nodiscard]] QList<QWidget *> toolbarWidgets() const override;
    [[nodiscard]] QWidget *mainArea() const override;
    void readAgain() override;
    [[nodiscard]] QString place() const override;
    void setPlace(const QString &place) override;
    [[nodiscard]] bool isReady() const override { return m_model.isLoaded(); }
    [[nodiscard]] QDateTime dataTime() const override { return m_model.asOf(); }

signals:
    void connectRequested();
    void raiseRequested();
    void incidentRequested(const QString &incident);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeBody();
    void makeTable();
    void makeActions();
    void showFigures();
    void showRows(FigureKind kind, int week = -1);
    void arrangeCards();
    void choosePeriod();
    void help(MissingLink missing);
    void open(const FigureRow &row);

    MetricsModel m_model;
    QComboBox *m_period;
    QAction *m_asTable;
    QStackedWidget *m_body;
    QWidget *m_charts = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<FigureCard *> m_cards;
    RowsCard *m_failed = nullptr;
    RowsCard *m_behind = nullptr;
    QTreeView *m_figureTable = nullptr;
    QTreeView *m_weekView = nullptr;
    WeekTable *m_weeks;
    FigureKind m_picked = FigureKind::Deployments;
    int m_pickedWeek = -1;
    int m_columns = 0;
};

} // namespace Dayshift
