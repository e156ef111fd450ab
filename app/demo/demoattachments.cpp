// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoattachments.h"

#include "app/demo/demoboard.h"
#include "models/board/attachmentpieces.h"
#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/board/epiccomment.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A sign-in form with its refusal, in shapes: there are no fonts without a screen.
static QByteArray refusedSignIn()
{
    QImage image(480, 320, QImage::Format_RGB32);
    image.fill(QColor(0xe8, 0xec, 0xf3));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto box = [&painter](const QRect &rect, const QColor &color, int radius = 8) {
        painter.setBrush(color);
        painter.drawRoundedRect(rect, radius, radius);
    };
    box({120, 30, 240, 260}, Qt::white, 12);
    box({215, 50, 50, 50}, QColor(0x1f, 0x4f, 0xc7), 25);
    box({145, 120, 190, 34}, QColor(0xf8, 0xd9, 0xd6));
    box({155, 131, 12, 12}, QColor(0xc2, 0x2f, 0x25), 6);
    box({175, 133, 140, 8}, QColor(0xc2, 0x2f, 0x25), 4);
    for (const int top : {166, 206})
        box({145, top, 190, 30}, QColor(0xee, 0xf0, 0xf4));
    box({145, 248, 190, 28}, QColor(0x1f, 0x4f, 0xc7));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

static Result<Done> attach(Transaction &transaction, Attachment attachment, const QByteArray &bytes)
{
    attachment.id = AttachmentId::create();
    attachment.size = bytes.size();
    attachment.hash = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (const auto done = writePiece(transaction, attachment.id, 0, bytes); !done)
        return done;
    auto change = attachments().describe({.after = attachment});
    change.at = attachment.at;
    return transaction.apply(change);
}

static Result<Done> speak(Transaction &transaction, EpicId epic, const Comment &comment)
{
    auto change = epicComments().describe({.after = EpicComment {comment, epic}});
    change.at = comment.at;
    return transaction.apply(change);
}

Result<Done> attachPicture(Transaction &transaction, const QDateTime &now)
{
    const auto urgent = stories().where(transaction.database(), u"number = ?"_s, {DemoUrgent});
    if (!urgent)
        return urgent.error();
    if (urgent->isEmpty())
        return Error {.kind = Error::Kind::NotFound, .detail = u"demo"_s};
    return attach(transaction,
                  {.story = urgent->first().id,
                   .name = u"sign-in-refused.png"_s,
                   .author = u"Customer"_s,
                   .at = now},
                  refusedSignIn());
}

Result<Done> tellAttachments(Transaction &transaction, const QDateTime &now)
{
    const auto epic = epics().where(transaction.database(), u"number = ?"_s, {2144});
    if (!epic)
        return epic.error();
    if (epic->isEmpty())
        return Error {.kind = Error::Kind::NotFound, .detail = u"demo"_s};
    const auto asked = newComment({}, {}, u"Scrum Master"_s,
                                  u"Which of the topics do we begin with? I would take the test "
                                  "process, see #2177."_s,
                                  now.addDays(-4));
    const auto answered = newComment({}, {}, u"Product Owner"_s,
                                     u"Agreed. What was recommended to us is attached."_s,
                                     now.addDays(-3));
    for (const auto &comment : {asked, answered}) {
        if (const auto said = speak(transaction, epic->first().id, comment); !said)
            return said;
    }
    return attach(transaction,
                  {.epic = epic->first().id,
                   .epicComment = answered.id,
                   .name = u"recommendations.md"_s,
                   .author = u"Product Owner"_s,
                   .at = now.addDays(-3)},
                  "# Recommendations\n\nMeasure the time from commit to customer first; all else "
                  "follows from it.\n");
}

} // namespace Dayshift
