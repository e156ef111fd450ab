// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/attachment.h"

#include <QAbstractListModel>

#include <memory>

namespace Dayshift {

class Store;

// What is attached to one story, with what its epic has, or to one epic; the oldest first. It knows
// names and sizes, never bytes.
class AttachmentsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { AttachmentRole = Qt::UserRole };

    explicit AttachmentsModel(Store &store, QObject *parent = nullptr);
    ~AttachmentsModel() override;

    // Null ids: nothing.
    void setPlace(StoryId story, EpicId epic);
    [[nodiscard]] StoryId story() const { return m_story; }
    [[nodiscard]] EpicId epic() const { return m_epic; }
    [[nodiscard]] const QList<Attachment> &all() const { return m_all; }
    [[nodiscard]] QList<Attachment> of(CommentId comment) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void changed();

private:
    void take(const Delta<Attachment> &delta);
    void put(const Attachment &attachment);
    void drop(AttachmentId id);
    [[nodiscard]] bool belongs(const Attachment &attachment) const;

    Store &m_store;
    StoryId m_story;
    EpicId m_epic;
    QList<Attachment> m_all;
    std::unique_ptr<QObject> m_watcher;
};

} // namespace Dayshift
