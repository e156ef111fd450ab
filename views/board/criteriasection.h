// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/board/board.h"
#include "models/board/criteriaedits.h"
#include "models/board/storycriteria.h"
#include "views/board/choicepopup.h"
#include "views/board/criterialist.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace Dayshift {

class Store;
class StoryWords;

// What a story must fulfil to be accepted, and how far it is: the list, and what can be done with
// it by key, button and menu.
class CriteriaSection : public QWidget
{
    Q_OBJECT
public:
    CriteriaSection(Store &store, const Board &board, const StoryWords &words, const Theme &theme,
                    QWidget *parent = nullptr);

    void setStory(const Story &story);
    void setReadOnly(bool readOnly);
    void beginNew();
    [[nodiscard]] const StoryCriteria &criteria() const { return m_criteria; }

signals:
    void deedWished(Dayshift::StoryId story, const Dayshift::Deed &deed, const QString &done);
    // Something cannot be done: what, and what to do instead.
    void told(const QString &title, const QString &text);

private:
    void build();
    QAction *make(const QString &text, const QList<QKeySequence> &keys,
                  const std::function<void()> &run);
    void draw();
    [[nodiscard]] CriteriaList::Row rowOf(const CriterionState &state) const;
    void refreshActions();
    void fillTests(QMenu *menu);
    void tick(CriterionId id);
    void move(CriterionId id, qsizetype place);
    void chooseStage();
    void chooseTest(CriterionId id, const KnownStage &stage);
    void chooseTest(CriterionId id, const KnownStage &stage, const QStringList &known);
    ChoicePopup *ask(const QString &title, const QList<ChoicePopup::Choice> &choices);
    [[nodiscard]] const CriterionState *state(CriterionId id) const;
    void wish(const Deed &deed, const QString &done);

    Store &m_store;
    const Board &m_board;
    const StoryWords &m_words;
    const Theme &m_theme;
    Mailbox m_mailbox {this};
    StoryCriteria m_criteria;
    bool m_readOnly = false;

    QLabel *m_progress = nullptr;
    QLabel *m_empty = nullptr;
    CriteriaList *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QMenu *m_tests = nullptr;
    QAction *m_new = nullptr;
    QAction *m_tick = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_link = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace Dayshift
