// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daymodel.h"
#include "models/team/member.h"
#include "views/shell/page.h"

#include <QPointer>

class QMenu;
class QScrollArea;
class QStackedWidget;
class QTreeView;
class QUndoStack;
class QVBoxLayout;

namespace Dayshift {

class CorrectionDialog;
class LearnCard;
class ResultStrip;
class RestCard;
class StateView;
class Store;
class TimeCard;
class Timeline;
class WaitingLens;

// What happened, who had it, what did we wait for?
class DayPage : public Page
{
    Q_OBJECT
public:
    DayPage(Store &store, QUndoStack &undo, const Theme &theme, Clock clock = systemClock(),
            QWidget *parent = nullptr);

    [[nodiscard]] DayModel &model() { return m_model; }
    [[nodiscard]] Timeline &timeline() { return *m_timeline; }
    [[nodiscard]] QTreeView &table() { return *m_table; }
    [[nodiscard]] QList<ResultStrip *> strips() const { return m_strips; }

    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<QAction *> toolbarActions() const override;
    [[nodiscard]] QAction *primaryAction() const override { return m_raise; }
    [[nodiscard]] QList<QAction *> viewActions() const override;
    [[nodiscard]] bool hasDetails() const override { return true; }
    [[nodiscard]] QWidget *details() override;
    [[nodiscard]] QWidget *mainArea() const override;
    void readAgain() override { m_model.readAgain(); }
    [[nodiscard]] QString place() const override;
    void setPlace(const QString &place) override;
    [[nodiscard]] bool isReady() const override { return m_model.isLoaded(); }
    [[nodiscard]] QDateTime dataTime() const override { return m_model.day().asOf; }

    void showDay(QDate day); // invalid: today
    // The day on one page across, and its steps.
    [[nodiscard]] Export exported() override;
    // All of it as lines of text.
    [[nodiscard]] QString asText() const;

signals:
    void raiseRequested();
    void incidentRequested(const QString &incident);
    void connectRequested();
    void correctionOpened(Dayshift::CorrectionDialog *dialog);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void paintOn(QPainter *painter, const Theme &paper) const;
    void makeBody();
    void makeActions();
    QAction *makeAction(const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                        const std::function<void()> &run);
    void refresh();
    void showStrips();
    void showEmpty();
    void showStaleness();
    void openStep(const DayStep &step);
    void openBuild(BuildId build, StageId log = {}); // with the log of a stage
    void openPlanned(const PlannedStep &step);
    void showMenu(const QPoint &global);
    void watchTeam();
    void fillAssign(QMenu *menu);
    void assign(const Incident &incident, const Member &member);
    void addToBacklog(const QString &title, const QString &description);
    void correct(const DayStep &step);
    void showCorrection(const DayStep &step, const QList<TimeCorrection> &history);
    void makeBound(const QDateTime &at, bool isStart);

    Store &m_store;
    QUndoStack &m_undo;
    Clock m_clock;
    Mailbox m_mailbox {this};
    DayModel m_model;
    QStackedWidget *m_body;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_stripColumn = nullptr;
    QList<ResultStrip *> m_strips;
    Timeline *m_timeline = nullptr;
    QTreeView *m_table = nullptr;
    StateView *m_empty = nullptr;
    TimeCard *m_time = nullptr;
    LearnCard *m_learn = nullptr;
    RestCard *m_rest = nullptr;
    QPointer<WaitingLens> m_lens;
    QAction *m_raise = nullptr;
    QAction *m_back = nullptr;
    QAction *m_today = nullptr;
    QAction *m_next = nullptr;
    QAction *m_asTable = nullptr;
    QAction *m_export = nullptr;
    QList<QAction *> m_viewActions;
    QMenu *m_exportMenu = nullptr;
    QHash<QString, Member> m_team; // who is in it now
    QDate m_shownDay;
    int m_shownThread = -2;
};

} // namespace Dayshift
