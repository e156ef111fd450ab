// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/board/board.h"
#include "models/board/boardrule.h"
#include "models/board/donefacts.h"
#include "views/board/choicepopup.h"
#include "views/board/storypanel.h"
#include "views/board/storywords.h"
#include "views/shell/page.h"

#include <QPointer>
#include <QTimer>

class QMenu;
class QStackedWidget;
class QToolButton;
class QUndoStack;

namespace Dayshift {

class BoardState;
class BoardView;
class FilterBar;
class SavedFilters;
class Store;
class StoryWindow;

// The board: what is in work, what is stuck. It turns the wishes of its view and panel into deeds
// and puts them on the undo stack.
class BoardPage : public Page
{
    Q_OBJECT
public:
    BoardPage(Store &store, QUndoStack &undo, const Theme &theme, const Format &format = Format(),
              Clock clock = systemClock(), QWidget *parent = nullptr);
    ~BoardPage() override;

    QString context() const override;
    QList<QWidget *> toolbarWidgets() const override;
    QAction *primaryAction() const override { return m_new; }
    QList<QAction *> editActions() const override;
    QList<QAction *> viewActions() const override;
    bool hasDetails() const override { return true; }
    QWidget *details() override { return &panel(); }
    QWidget *filterField() const override;
    QWidget *mainArea() const override;
    QString place() const override;
    Export exported() override;
    void setPlace(const QString &place) override;
    bool isReady() const override;
    bool hasContent() const override { return m_board.isReady(); }

    void setCompact(bool compact);
    [[nodiscard]] SavedFilters &savedFilters() { return *m_saved; }
    // Lanes across the columns, and which of them are folded, by their keys.
    void setLanes(LaneBy by, const QStringList &folded);
    void moveLane(int lane, int before);

    [[nodiscard]] Board &board() { return m_board; }
    [[nodiscard]] const Board &board() const { return m_board; }
    [[nodiscard]] BoardView &view() { return *m_view; }
    [[nodiscard]] const BoardView &view() const { return *m_view; }
    // The menu of the selected cards; whoever asks owns it.
    [[nodiscard]] virtual QMenu *cardMenu(QWidget *parent);

    // A window of its own for a story; the same one if it has one already.
    StoryWindow *openWindow(StoryId story);
    // Those that were open when the program was left, as soon as their stories are read.
    void restoreWindows(const QStringList &stories);

    // What is done to stories, by menu, key, mouse or panel: each a deed on the undo stack.
    // lane: into which lane as well; -1: each stays in its own.
    virtual void move(const QList<StoryId> &stories, ColumnId column, int row, int lane = -1);
    void rename(StoryId story, const QString &title);
    virtual void add(const QString &title, ColumnId column, StoryId below);
    void wish(const QList<StoryId> &stories, const StoryWish &wish, const QString &done);
    void archive(const QList<StoryId> &stories);
    void remove(const QList<StoryId> &stories);

signals:
    void compactChosen(bool compact);
    void lanesChosen(Dayshift::LaneBy by, const QStringList &folded);
    void ownersOrdered(const QStringList &keys);
    // The ids of the stories that have windows.
    void storyWindowsChanged(const QStringList &stories);

protected:
    // The same page over stories that lie otherwise: the backlog is one.
    BoardPage(BoardModel::Layout layout, Store &store, QUndoStack &undo, const Theme &theme,
              const Format &format, Clock clock, QWidget *parent);
    void showEvent(QShowEvent *event) override;
    // What stands where the stories would be, and what is counted above them.
    virtual void refreshState();
    virtual void refreshCounts();
    virtual void refreshActions();
    void push(const Deed &deed, const QString &words);
    [[nodiscard]] QString nameOf(const QList<StoryId> &stories) const;
    // The selected stories, else the one that has the keyboard.
    [[nodiscard]] QList<StoryId> chosen() const;
    QAction *make(const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                  std::function<void()> run);
    [[nodiscard]] Store &store() const { return m_store; }
    [[nodiscard]] QUndoStack &undo() const { return m_undo; }
    [[nodiscard]] StoryWords &words() { return m_words; }
    [[nodiscard]] const StoryWords &words() const { return m_words; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filter; }
    [[nodiscard]] QAction *sprintAction() const { return m_sprint; }
    void showStories(bool there, const QString &loading);
    // Goes on at once where the column has room; else asks why, and goes on with the reason, or
    // refuses if the team wants it so. Nobody moves anything over a limit in silence.
    // The same for the lane of the column that they go to, or their own in it.
    void withinLimit(const QList<Story> &moving, const Column &column,
                     const std::function<void(const QString &reason)> &go, int lane = -1);
    // What goes on once stories may come into a column: these of them, with what their deed has to
    // carry if something is overridden.
    using Carry = std::function<Deed(const Deed &)>;
    using Enter = std::function<void(const QList<StoryId> &stories, const Carry &carry)>;
    // Goes on at once where the column asks for nothing. Else it looks whether the stories have what
    // is asked for, and tells beside the card what is missing.
    void mayEnter(const QList<Story> &moving, const Column &column, const Enter &enter);
    // Adds a new story at a place, if its column and the lane there take it.
    void write(const Story &story, const Place &place, int lane = -1);
    [[nodiscard]] Deed explained(Deed deed, const QList<Story> &moving, const Column &column,
                                 const QString &reason, int lane = -1) const;

private:
    // boardpage.cpp
    void layOut();
    void connectAll();
    void setFilter(const QString &text);
    void refreshWords();
    void refreshScope();
    void fillScopeMenu();
    void setScope(const BoardScope &scope);
    [[nodiscard]] QString scopeName() const;
    void selectionChanged();

    // boardwindows.cpp
    void watchWindows();
    void tellWindows();
    void openWaiting();

    // boarddeeds.cpp
    StoryPanel &panel();
    [[nodiscard]] StoryPanel *makePanel(QWidget *parent);
    void removeWith(const QList<StoryId> &ids, const QList<StoryParts> &parts);
    [[nodiscard]] Story inLane(const Story &story, int lane) const;
    void watchRules();
    void moveNow(const QList<StoryId> &stories, ColumnId column, int row, int lane,
                 const QString &reason, const Carry &carry);
    [[nodiscard]] QString overLimit(const QList<Story> &moving, const Column &column,
                                    int lane) const;
    void comment(StoryId id, const std::optional<Comment> &before,
                 const std::optional<Comment> &after, const QList<Attachment> &attached);
    void goToNumber(int number);

    // boardlaneactions.cpp
    void makeLaneActions();
    void refreshLaneActions();
    void chooseLanes(LaneBy by);
    void chooseFolded(const QSet<QString> &folded);
    void foldHere();

    // boardlinks.cpp
    void makeLinkActions();
    void connectLinks(StoryPanel &panel);
    void pickLink(StoryId story);
    void link(const StoryLink &link);
    void unlink(const StoryLink &link);
    void writeCriterion();
    // boardentry.cpp
    void watchDefinition();
    void advise(const QList<Story> &moving, const Column &column, const EntryVerdict &verdict,
                const Enter &enter);
    void refuse(const QList<Story> &moving, const Column &column, const EntryVerdict &verdict,
                const Enter &enter);
    [[nodiscard]] static QList<StoryId> idsOf(const QList<Story> &stories);

    // boardactions.cpp
    void makeActions();
    void assign();
    void estimate();
    void block();
    void moveByMenu();
    void planSprint();
    void choose(const QString &title, const QList<ChoicePopup::Choice> &choices,
                const std::function<void(const QVariant &)> &take,
                const ChoicePopup::Read &read = {}, const QString &placeholder = {},
                const QString &text = {});
    void fillMoveMenu(QMenu *menu);

    // boardworth.cpp
    void makeWorthActions();
    void refreshWorthActions(bool any, bool may, bool one);
    void prioritise();
    void chooseType();
    void chooseEpic();
    void chooseTeam();
    void chooseLabels();
    void splitChosen();
    void splitNow(StoryId id, const std::optional<StoryText> &text, const Split &split);

    // boardactions.cpp
    void open();
    void peek();
    void stepBack();

    Store &m_store;
    QUndoStack &m_undo;
    Mailbox m_mailbox {this};
    Board m_board;
    StoryWords m_words;
    FilterBar *m_filter;
    SavedFilters *m_saved;
    QStackedWidget *m_stack;
    BoardView *m_view;
    BoardState *m_state;
    QPointer<StoryPanel> m_panel; // the window may have taken it along already
    QList<QPointer<StoryWindow>> m_windows;
    QTimer m_windowsTold; // a while after the last change, so that leaving is none
    QStringList m_toOpen;
    QToolButton *m_scope;
    QMenu *m_scopeMenu;
    QTimer m_counting; // chips and bar: after a burst of changes, not during it
    QTimer m_reading; // how far the reading is, if it takes long

    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_openWindow = nullptr;
    QAction *m_peek = nullptr;
    QAction *m_editTitle = nullptr;
    QAction *m_assign = nullptr;
    QAction *m_points = nullptr;
    QAction *m_block = nullptr;
    QAction *m_move = nullptr;
    QAction *m_sprint = nullptr;
    QAction *m_expedite = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_link = nullptr;
    QAction *m_criterion = nullptr;
    QAction *m_separator = nullptr;
    QAction *m_release = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_compact = nullptr;
    QAction *m_split = nullptr;
    QMenu *m_more = nullptr;
    QMenu *m_lanesMenu = nullptr;
    QList<QAction *> m_laneChoices; // in the order of LaneBy
    QAction *m_foldHere = nullptr;
    QAction *m_foldAll = nullptr;
    QAction *m_unfoldAll = nullptr;
    BoardRule m_rule;
    bool m_isDefined = true; // the definition of done: asked for until it is known that there is none
    QString m_wantedPlace; // asked for before there were stories
};

} // namespace Dayshift
