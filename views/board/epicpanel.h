// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/epicsmodel.h"
#include "views/style/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Dayshift {

class EpicTaskTable;
class MarkdownView;
class TextLabel;

// One epic in full: its text as it is read or as it is written, what it says is to be done, its
// stories, and who names it. It changes nothing by itself: it asks.
class EpicPanel : public QWidget
{
    Q_OBJECT
public:
    EpicPanel(const EpicsModel &model, const Theme &theme, QWidget *parent = nullptr);

    void show(const Epic &epic);
    [[nodiscard]] const Epic &epic() const { return m_epic; }
    // Shows what is so now; what somebody is writing stays.
    void refresh();
    void setMentions(const QList<EpicMention> &mentions);
    void setReadOnly(bool readOnly);
    // Another part of the epic, behind its stories.
    void addPart(const QString &title, QWidget *part);
    [[nodiscard]] QWidget *form() const { return m_form; }

    [[nodiscard]] bool isEditing() const;
    void edit();
    void editTitle();
    // Saves what was written and not yet saved.
    void commit();

signals:
    // before: the epic as it was when the writing began.
    void titleWished(const Dayshift::Epic &before, const QString &title);
    void productWished(const Dayshift::Epic &before, Dayshift::ProductId product);
    void textWished(const Dayshift::Epic &before, const QString &text);
    void tickWished(const Dayshift::EpicTask &task, bool ticked);
    void storyWished(const Dayshift::EpicTask &task);
    void numberRequested(int number);
    void storyRequested(Dayshift::StoryId story);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void addSection(QVBoxLayout *box, const QString &title, QWidget *content);
    void commitTitle();
    void leaveText(bool save);
    void refreshStories();
    void refreshProducts();
    [[nodiscard]] QString head() const;

    const EpicsModel &m_model;
    const Theme &m_theme;
    Epic m_epic;
    Epic m_written; // as it was when the writing began
    bool m_readOnly = false;

    QWidget *m_form = nullptr;
    QVBoxLayout *m_parts = nullptr;
    TextLabel *m_head;
    QLineEdit *m_title;
    QComboBox *m_product;
    QPushButton *m_edit;
    QPushButton *m_save;
    QPushButton *m_discard;
    MarkdownView *m_text;
    QPlainTextEdit *m_editor;
    EpicTaskTable *m_tasks;
    QPushButton *m_makeStory;
    TextLabel *m_noTasks;
    QListWidget *m_stories;
    TextLabel *m_noStories;
    QListWidget *m_mentions;
    TextLabel *m_noMentions;
};

} // namespace Dayshift
