// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/attachment.h"
#include "models/board/board.h"
#include "models/board/definitionofdone.h"
#include "models/board/drafts.h"
#include "views/board/storyfields.h"
#include "views/board/storywords.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace Dayshift {

class AttachmentList;
class BuildList;
class CriteriaSection;
class DoneSection;
class Store;
class StoryDescription;
class StoryLinksView;
class StoryMentions;
class StoryStream;

// One story in full beside the board: its fields, its text, its builds, what was said and what
// happened. What is simple can be changed here.
class StoryPanel : public QWidget
{
    Q_OBJECT
public:
    StoryPanel(Store &store, Board &board, const StoryWords &words, const Theme &theme,
               QWidget *parent = nullptr);
    ~StoryPanel() override;

    // Shows these: one in full; of several only how many they are; none: a sentence.
    void show(const QList<StoryId> &ids);
    using QWidget::show;
    [[nodiscard]] StoryId story() const { return m_id; }
    void setReadOnly(bool readOnly);
    // A new line in the list of what the story must fulfil, with the keyboard in it.
    void beginCriterion();
    // Puts the keyboard into the title.
    void beginEditing();
    // Saves what was written and not yet left.
    void commit();
    // Shows again what is stored, where nobody is writing.
    void refreshSoon() { m_refresh.start(); }

signals:
    void wished(Dayshift::StoryId story, const Dayshift::StoryWish &wish, const QString &done);
    void describeWished(Dayshift::StoryId story, const std::optional<Dayshift::StoryText> &before,
                        const QString &description, bool isTick);
    void commentWished(Dayshift::StoryId story, const std::optional<Dayshift::Comment> &before,
                       const std::optional<Dayshift::Comment> &after,
                       const QList<Dayshift::Attachment> &attached);
    void deedWished(Dayshift::StoryId story, const Dayshift::Deed &deed, const QString &done);
    void linkWished(Dayshift::StoryId story);
    void unlinkWished(const Dayshift::StoryLink &link);
    void told(const QString &title, const QString &text);
    // The story of this number is to be shown.
    void storyRequested(int number);
    void moveWished(Dayshift::StoryId story, Dayshift::ColumnId column);
    void tickWished(const std::optional<Dayshift::DoneTick> &before,
                    const Dayshift::DoneTick &after);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *section(QVBoxLayout *box, const QString &title, QWidget *content);
    void addCriteria(QVBoxLayout *box);
    void addLinks(QVBoxLayout *box);
    void watchText();
    void refresh();

    Store &m_store;
    Board &m_board;
    const StoryWords &m_words;
    const Theme &m_theme;
    StoryId m_id;
    std::unique_ptr<QObject> m_watcher; // of the text of this story
    const std::shared_ptr<Drafts> m_drafts;
    QTimer m_refresh;
    bool m_readOnly = false;
    bool m_filling = false;

    QLabel *m_hint = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_form = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_evidence = nullptr;
    QBoxLayout *m_columns = nullptr;
    QPlainTextEdit *m_title = nullptr;
    StoryFields *m_fields = nullptr;
    StoryDescription *m_description = nullptr;
    CriteriaSection *m_criteria = nullptr;
    StoryLinksView *m_links = nullptr;
    StoryMentions *m_mentions = nullptr;
    DoneSection *m_done = nullptr;
    BuildList *m_builds = nullptr;
    AttachmentList *m_attachments = nullptr;
    StoryStream *m_stream = nullptr;
};

} // namespace Dayshift
