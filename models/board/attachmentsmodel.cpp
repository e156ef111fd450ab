// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/attachmentsmodel.h"

#include "models/board/attachmentname.h"
#include "models/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

AttachmentsModel::AttachmentsModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
}

AttachmentsModel::~AttachmentsModel() = default;

void AttachmentsModel::setPlace(StoryId story, EpicId epic)
{
    if (story == m_story && epic == m_epic)
        return;
    m_story = story;
    m_epic = epic;
    m_watcher.reset();
    beginResetModel();
    m_all.clear();
    endResetModel();
    emit changed();
    if (m_story.isNull() && m_epic.isNull())
        return;
    QStringList places;
    QVariantList values;
    for (const auto &[column, id] : {std::pair(u"story_id = ?"_s, m_story.toString()),
                                     std::pair(u"epic_id = ?"_s, m_epic.toString())}) {
        if (column.startsWith("story"_L1) ? m_story.isNull() : m_epic.isNull())
            continue;
        places.append(column);
        values.append(id);
    }
    m_watcher = std::make_unique<QObject>();
    m_store.watch<Attachment>(
            attachments(), m_watcher.get(), [this](const Delta<Attachment> &delta) { take(delta); },
            {.condition = u"(%1) AND removed_at = 0"_s.arg(places.join(u" OR "_s)),
             .values = values});
}

QList<Attachment> AttachmentsModel::of(CommentId comment) const
{
    QList<Attachment> some;
    for (const auto &attachment : m_all) {
        if (attachment.comment == comment || attachment.epicComment == comment)
            some.append(attachment);
    }
    return some;
}

int AttachmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_all.size());
}

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return safeFileName(m_all[index.row()].name);
    case AttachmentRole:
        return QVariant::fromValue(m_all[index.row()]);
    }
    return {};
}

// Edits of this window are told to everybody, whatever they watch.
bool AttachmentsModel::belongs(const Attachment &attachment) const
{
    if (attachment.removedAt.isValid())
        return false;
    return (!m_story.isNull() && attachment.story == m_story)
            || (!m_epic.isNull() && attachment.epic == m_epic);
}

void AttachmentsModel::take(const Delta<Attachment> &delta)
{
    if (delta.reset && !m_all.isEmpty()) {
        beginResetModel();
        m_all.clear();
        endResetModel();
    }
    for (const auto &id : delta.removed)
        drop(AttachmentId::fromString(id));
    for (const auto &attachment : delta.current) {
        if (belongs(attachment))
            put(attachment);
        else
            drop(attachment.id);
    }
    emit changed();
}

void AttachmentsModel::put(const Attachment &attachment)
{
    const auto known = std::ranges::find(m_all, attachment.id, &Attachment::id);
    if (known != m_all.end()) {
        if (*known == attachment)
            return;
        *known = attachment;
        const auto changedRow = index(int(known - m_all.begin()));
        emit dataChanged(changedRow, changedRow);
        return;
    }
    const auto place = std::ranges::find_if(m_all, [&](const Attachment &other) {
        return other.at > attachment.at || (other.at == attachment.at && attachment.id < other.id);
    });
    const int row = int(place - m_all.begin());
    beginInsertRows({}, row, row);
    m_all.insert(row, attachment);
    endInsertRows();
}

void AttachmentsModel::drop(AttachmentId id)
{
    const auto known = std::ranges::find(m_all, id, &Attachment::id);
    if (known == m_all.end())
        return;
    const int row = int(known - m_all.begin());
    beginRemoveRows({}, row, row);
    m_all.removeAt(row);
    endRemoveRows();
}

} // namespace Dayshift
