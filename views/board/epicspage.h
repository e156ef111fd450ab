// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/board/drafts.h"
#include "models/board/epiccomment.h"
#include "models/board/epicsmodel.h"
#include "models/store/deed.h"
#include "views/shell/page.h"

#include <memory>

class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace Dayshift {

class AttachmentList;
class EpicList;
class EpicPanel;
class StateView;
class Store;
class StoryStream;

// The epics: what is it all for, how far is it, what comes next? Wishes of its panel become deeds
// on the undo stack.
class EpicsPage : public Page
{
    Q_OBJECT
public:
    EpicsPage(Store &store, QUndoStack &undo, const Theme &theme, Clock clock = systemClock(),
              QWidget *parent = nullptr);

    [[nodiscard]] EpicsModel &model() { return m_model; }
    [[nodiscard]] EpicPanel &panel() { return *m_panel; }

    QString context() const override;
    QAction *primaryAction() const override { return m_new; }
    QList<QAction *> editActions() const override { return {m_editText, m_editTitle, m_close}; }
    QWidget *filterField() const override;
    QWidget *mainArea() const override;
    QString place() const override;
    Export exported() override;
    void setPlace(const QString &place) override;
    bool isReady() const override { return m_model.isReady() && !m_isAsking; }
    bool hasContent() const override { return m_model.isReady(); }

    // The headings that a new epic begins with.
    [[nodiscard]] static QString outline();

    // What is done to epics, by menu, key or panel: each a deed on the undo stack.
    void add();
    void rename(const Epic &before, const QString &title);
    void describe(const Epic &before, const QString &text);
    void assignProduct(const Epic &before, ProductId product);
    void setClosed(const Epic &epic, bool closed);
    void tick(const EpicTask &task, bool ticked);
    void makeStory(const EpicTask &task);
    void comment(const CommentPlace &place, const std::optional<Comment> &before,
                 const std::optional<Comment> &after, const QList<Attachment> &attached = {});

    void choose(EpicId id);
    // Goes to the epic or the story that has this number.
    void open(int number);

private:
    void layOut();
    void makeActions();
    void connectAll();
    void refresh();
    void showChosen();
    void askMentions();
    void makeStoryBelow(const Epic &epic, const EpicTask &task, const std::optional<Story> &last);
    void writeNumbers();
    void push(const Deed &deed, const QString &words);

    Store &m_store;
    QUndoStack &m_undo;
    Clock m_clock;
    Mailbox m_mailbox {this};
    EpicsModel m_model;
    EpicList *m_epics;
    QLineEdit *m_filter;
    QListView *m_list;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    StateView *m_state;
    QPushButton *m_firstStep;
    EpicPanel *m_panel;
    AttachmentList *m_attachments;
    std::shared_ptr<Drafts> m_drafts;
    StoryStream *m_stream;
    Epic m_told; // as the stream last heard of it
    QAction *m_new = nullptr;
    QAction *m_editText = nullptr;
    QAction *m_editTitle = nullptr;
    QAction *m_close = nullptr;
    QString m_wantedPlace; // asked for before there were epics
    EpicId m_added; // is chosen as soon as it is told
    bool m_isAsking = false; // for who mentions the epic
    // Stories that were made of a line of an epic and have no number yet.
    struct Unnumbered
    {
        EpicId epic = {};
        EpicTask task = {};
        StoryId story = {};
        std::shared_ptr<Deed> link = {}; // becomes what writes the number
    };
    QList<Unnumbered> m_unnumbered;
};

} // namespace Dayshift
