// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/pipeline/pipelinemodel.h"
#include "models/pipeline/pipelinetrace.h"
#include "models/team/member.h"
#include "views/shell/page.h"

#include <QHash>
#include <QPair>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QMenu;
class QStackedWidget;
class QUndoStack;
class QUrl;

namespace Dayshift {

class BuildActions;
class BuildPanel;
class ClaimDesk;
class LogWindow;
class PipelineView;
class SilentBanner;
class StateView;
class Store;

// What is broken, since when, and where: every pipeline of every connection, worst first.
class PipelinePage : public Page
{
    Q_OBJECT
public:
    PipelinePage(Store &store, QUndoStack &undo, const Theme &theme, Clock clock = systemClock(),
                 QWidget *parent = nullptr);
    ~PipelinePage() override;

    [[nodiscard]] PipelineModel &model() { return m_model; }
    [[nodiscard]] PipelineView &view() { return *m_view; }
    [[nodiscard]] ClaimDesk &claims() { return *m_claims; }
    [[nodiscard]] BuildActions &actions() { return *m_actions; }

    // The answers to logRequested(), by the name of the stage: the text with its first failing line
    // (0: none looks so), or why there is none. For a window that was closed meanwhile they are
    // nothing.
    void setLog(const BuildId &build, const QString &stage, const QString &text, qint64 failing,
                bool cut = false);
    void setLogError(const BuildId &build, const QString &stage, const Error &error);
    // The answer to failingLineWanted(); empty: none looks so, or there is no log.
    void setFailingLine(const BuildId &build, const QString &stage, const QString &line);
    // The answer to detailsWanted(): what was told is in the workspace, or why it could not be had.
    void setDetailsRead(const BuildId &build, const std::optional<Error> &error);

    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<QAction *> toolbarActions() const override;
    [[nodiscard]] QList<QWidget *> toolbarWidgets() const override;
    [[nodiscard]] QList<QAction *> editActions() const override;
    [[nodiscard]] bool hasDetails() const override { return true; }
    [[nodiscard]] QWidget *details() override;
    [[nodiscard]] QWidget *filterField() const override;
    [[nodiscard]] QWidget *mainArea() const override;
    void readAgain() override;
    [[nodiscard]] QString place() const override;
    [[nodiscard]] Export exported() override;
    void setPlace(const QString &place) override;
    [[nodiscard]] bool isReady() const override { return m_ready; }
    [[nodiscard]] QDateTime dataTime() const override;

signals:
    void connectRequested(); // nothing is connected yet: make the first connection
    void connectionRequested(const Dayshift::ConnectionId &connection); // look at this one
    void readRequested(); // all connections, now
    void retryRequested(const Dayshift::ConnectionId &connection); // this one, now
    void browseRequested(const QUrl &page); // http or https
    void logRequested(const Dayshift::Build &build, const Dayshift::Stage &stage);
    // Somebody looks closer, and does not only pass by.
    void detailsWanted(const Dayshift::BuildId &build);
    void failingLineWanted(const Dayshift::Build &build, const Dayshift::Stage &stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QLineEdit *makeFilter();
    [[nodiscard]] QWidget *makeBody();
    void makeActions();
    void makeKeys();
    void watch();
    void watchPeople();
    void lookForTimes();
    void readTimes();
    void showMenu(const QPoint &global);
    void showTarget();
    void makeBuildActions();
    void openLog(const Build &build, const Stage &stage);
    void openLogOf(StageId stage); // of any build that is kept
    void openHistory(const PipelineState &state);
    void openStory(int number);
    [[nodiscard]] QPoint besideRow() const; // on the screen, for a menu by key
    void becomeReady();
    void goToWanted();
    void applyFilter();
    void clearFilter();
    void focusFilter();
    void stepBack();
    void tick();
    void showCounts();
    void showBanner();
    void showBody();
    void showBuild();
    void readTrace(const PipelineState &state);
    void lookCloser();
    void showCloser(const PipelineState &state);
    void wantDetails(const PipelineState &state);
    void wantFailingLine(const PipelineState &state);
    void takeTrace(BuildId build, const Result<PipelineTrace> &trace);
    void openPage();
    [[nodiscard]] Badge badge() const;

    Store &m_store;
    Mailbox m_mailbox {this};
    PipelineModel m_model;
    ClaimDesk *m_claims;
    BuildActions *m_actions;
    mutable QList<QAction *> m_editActions; // made when they are first asked for
    using LogPlace = QPair<BuildId, QString>; // a build and the name of its stage
    QHash<LogPlace, QPointer<LogWindow>> m_logs;
    QHash<MemberId, Member> m_members;
    QTimer m_timesSoon; // many news, one look for what began to run
    bool m_readsTimes = false;
    QLineEdit *m_filter;
    SilentBanner *m_banner;
    QStackedWidget *m_body;
    QWidget *m_list;
    PipelineView *m_view;
    StateView *m_empty;
    StateView *m_noMatch;
    QWidget *m_loading;
    BuildPanel *m_panel;
    QAction *m_onlyFailing;
    QAction *m_readNow;
    QTimer m_ticker;
    PipelineTrace m_trace;
    std::optional<PipelineState> m_traced; // whose trace that is
    QTimer m_closer {this}; // who goes through the rows asks no server
    QHash<BuildId, QPair<QDateTime, bool>> m_detailsAsked; // when, and whether it was over then
    QHash<BuildId, Error> m_detailErrors;
    struct FailingLog
    {
        Status status = Status::Unknown; // of its stage at that time
        QString line = {};
    };
    QHash<LogPlace, FailingLog> m_failing;
    QString m_wanted; // a place that was asked for before there was anything to see
    Badge m_badge;
    bool m_ready = false;
    bool m_told[4] = {};
};

} // namespace Dayshift
