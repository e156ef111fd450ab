// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/releases/productionpicture.h"
#include "models/store/deed.h"
#include "views/shell/page.h"

#include <QTimer>

class QComboBox;
class QGridLayout;
class QLabel;
class QStackedWidget;
class QTreeView;
class QUndoStack;
class QVBoxLayout;

namespace Dayshift {

class AlertStrip;
class FigureTile;
class ImpactChart;
class FactCard;
class RaisePanel;
class TextLabel;
class Store;

// Can customers do what they came for? Alerts, figures, tried against succeeded, who is affected,
// what changed before; and from there the incident.
class ProductionPage : public Page
{
    Q_OBJECT
public:
    ProductionPage(Store &store, QUndoStack &undo, const Theme &theme, const Format &format,
                   Clock clock = systemClock(), QWidget *parent = nullptr);

    // Opens the panel, filled in for the worst that there is, as soon as it is read.
    void raiseIncident();
    [[nodiscard]] RaisePanel &panel();
    [[nodiscard]] const ProductionPicture &picture() const { return m_picture; }

    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<QAction *> toolbarActions() const override;
    [[nodiscard]] QList<QWidget *> toolbarWidgets() const override;
    [[nodiscard]] bool hasDetails() const override { return true; }
    [[nodiscard]] QWidget *details() override;
    [[nodiscard]] QWidget *mainArea() const override;
    [[nodiscard]] Export exported() override;
    void readAgain() override;
    [[nodiscard]] bool isReady() const override { return m_isRead; }
    [[nodiscard]] QDateTime dataTime() const override;

signals:
    void readRequested();
    void connectRequested(const QString &probe); // of a new source
    void byHandRequested();

private:
    void makeBody();
    void makeEmpty();
    void makeActions();
    void watch();
    void readLater();
    void read();
    void showPicture(const ProductionPicture &picture);
    void showAlerts();
    void showEarlier();
    void seeEarlier();
    void showFigures();
    void showLists();
    void showUsage();
    void tellBadge();
    void tellSilence();
    void openPanel(const Evidence &evidence);
    void raiseFor(const Alert &alert);
    void raiseNow();
    void mute(const Alert &alert, std::chrono::minutes time);
    void dismiss(const Alert &alert);
    void push(const Deed &deed, const QString &words);

    Store &m_store;
    QUndoStack &m_undo;
    Format m_format; // in the team's zone
    Clock m_clock;
    ProductionPicture m_picture;
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_isOld = false; // something changed since the reading began
    bool m_raisesWhenRead = false;
    bool m_unfolded = false;
    QTimer m_later;
    QStackedWidget *m_body;
    QComboBox *m_span;
    QAction *m_asTable = nullptr;
    QAction *m_raiseAction = nullptr;
    QVBoxLayout *m_alertColumn = nullptr;
    QList<AlertStrip *> m_strips;
    QWidget *m_more = nullptr;
    QWidget *m_earlier = nullptr;
    TextLabel *m_earlierText = nullptr;
    QGridLayout *m_tileRow = nullptr;
    QList<FigureTile *> m_tiles;
    QLabel *m_chartNote = nullptr;
    ImpactChart *m_chart = nullptr;
    QTreeView *m_table = nullptr;
    QStackedWidget *m_chartBody = nullptr;
    FactCard *m_affected = nullptr;
    FactCard *m_changed = nullptr;
    FactCard *m_days = nullptr;
    FactCard *m_releases = nullptr;
    RaisePanel *m_panel = nullptr;
    Badge m_badge;
    Mailbox m_mailbox {this};
};

} // namespace Dayshift
