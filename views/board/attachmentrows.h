// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/attachmentsmodel.h"
#include "views/board/attachmentwords.h"

#include <QIdentityProxyModel>

namespace Dayshift {

// The model of attachments with the words that rows, tooltips and screen readers say.
class AttachmentRows : public QIdentityProxyModel
{
    Q_OBJECT
public:
    AttachmentRows(AttachmentsModel &model, const AttachmentWords &words)
        : m_words(words)
        , m_model(model)
    {
        setSourceModel(&model);
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::StatusTipRole && role != Qt::AccessibleTextRole)
            return QIdentityProxyModel::data(index, role);
        const auto attachment
                = index.data(AttachmentsModel::AttachmentRole).value<Attachment>();
        const bool fromEpic = !m_model.story().isNull() && attachment.story.isNull();
        return role == Qt::StatusTipRole ? m_words.facts(attachment, fromEpic)
                                         : m_words.sentence(attachment, fromEpic);
    }

private:
    const AttachmentWords &m_words;
    const AttachmentsModel &m_model;
};

} // namespace Dayshift
