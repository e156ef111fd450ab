// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/board/attachmentpictures.h"
#include "views/board/attachmentwords.h"
#include "views/style/theme.h"

#include <QStyledItemDelegate>

namespace Dayshift {

// Paints an attachment: its small picture or the sign of its kind, its name, and beneath how large
// it is, whose, and since when.
class AttachmentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    AttachmentDelegate(const AttachmentWords &words, AttachmentPictures &pictures,
                       const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    [[nodiscard]] static int rowHeight(const Theme &theme);

private:
    const AttachmentWords &m_words;
    AttachmentPictures &m_pictures;
    const Theme &m_theme;
};

} // namespace Dayshift
