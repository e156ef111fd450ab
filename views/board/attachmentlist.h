// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/attachmentsmodel.h"
#include "views/board/attachmentdesk.h"
#include "views/board/attachmentpictures.h"

#include <QWidget>

class QAction;
class QListView;
class QPushButton;
class QToolButton;

namespace Dayshift {

class AttachmentRows;
class TextLabel;
class Theme;

// The attachments of a story or an epic: one sees them, adds to them by button, by dropping files
// and from the clipboard, opens, saves and deletes them. It changes nothing by itself: it asks.
class AttachmentList : public QWidget
{
    Q_OBJECT
public:
    AttachmentList(Store &store, const AttachmentWords &words, const Theme &theme,
                   QWidget *parent = nullptr);
    ~AttachmentList() override;

    // Of a story: with those of its epic, too, which belong to that.
    void setPlace(StoryId story, EpicId epic);
    void setReadOnly(bool readOnly);
    // Files that are dropped anywhere on it are attached, and so is the clipboard's picture when
    // Ctrl+Shift+V is pressed in it.
    void listenAt(QWidget *panel);

    [[nodiscard]] const AttachmentsModel &model() const { return m_model; }
    [[nodiscard]] AttachmentDesk &desk() { return m_desk; }

signals:
    void wished(const Dayshift::Deed &deed, const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void makeActions();
    void fit();
    void refreshActions();
    [[nodiscard]] std::optional<Attachment> current() const;
    void remove();
    void setDropping(bool dropping);

    const Theme &m_theme;
    AttachmentsModel m_model;
    AttachmentDesk m_desk;
    AttachmentPictures m_pictures;
    std::unique_ptr<AttachmentRows> m_rows;
    bool m_readOnly = false;
    bool m_dropping = false;

    TextLabel *m_hint;
    QPushButton *m_attach;
    QToolButton *m_more;
    QListView *m_list;
    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace Dayshift
