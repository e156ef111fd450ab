// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/attachmentdelegate.h"

#include "models/board/attachmentsmodel.h"
#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// At 100 %, from the leading edge.
constexpr int RowHeight = 44;
constexpr int Padding = 6;
constexpr int PictureSide = 32;
constexpr int SignSide = 18;
constexpr int TextLeft = Padding + PictureSide + 8;

struct Parts
{
    QRect picture = {}, sign = {}, name = {}, facts = {};
};

Parts partsOf(const QRect &row, Qt::LayoutDirection direction, const Theme &theme)
{
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(direction, row, rect);
    };
    const int side = theme.scaled(PictureSide), sign = theme.scaled(SignSide);
    const QRect picture(row.left() + theme.scaled(Padding), row.top() + (row.height() - side) / 2,
                        side, side);
    const QRect small(picture.left() + (side - sign) / 2, picture.top() + (side - sign) / 2, sign,
                      sign);
    const int left = row.left() + theme.scaled(TextLeft);
    const int width = std::max(0, row.right() - theme.scaled(Padding) - left + 1);
    const int half = row.height() / 2;
    return {.picture = mirrored(picture),
            .sign = mirrored(small),
            .name = mirrored({left, row.top() + theme.scaled(3), width, half - theme.scaled(3)}),
            .facts = mirrored({left, row.top() + half, width, half - theme.scaled(4)})};
}

Attachment attachmentAt(const QModelIndex &index)
{
    return index.data(AttachmentsModel::AttachmentRole).value<Attachment>();
}

} // namespace

AttachmentDelegate::AttachmentDelegate(const AttachmentWords &words, AttachmentPictures &pictures,
                                       const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_words(words)
    , m_pictures(pictures)
    , m_theme(theme)
{
}

int AttachmentDelegate::rowHeight(const Theme &theme)
{
    return theme.scaled(RowHeight);
}

static void paintPicture(QPainter *painter, const QRect &place, const QImage &picture,
                         const Theme &theme)
{
    QRectF shown(QPointF(0, 0), QSizeF(picture.size()).scaled(place.size(), Qt::KeepAspectRatio));
    shown.moveCenter(QRectF(place).center());
    painter->save();
    painter->setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    QPainterPath edge;
    edge.addRoundedRect(shown, Theme::ChipRadius, Theme::ChipRadius);
    painter->setClipPath(edge);
    painter->drawImage(shown, picture);
    painter->setClipping(false);
    painter->setPen(theme.color(Ink::Border));
    painter->drawPath(edge);
    painter->restore();
}

void AttachmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto attachment = attachmentAt(index);
    const auto direction = option.direction;
    const auto parts = partsOf(option.rect, direction, m_theme);
    const int radius = m_theme.scaled(Theme::ControlRadius);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        Paint::card(painter, option.rect.adjusted(1, 1, -1, -1),
                    m_theme.color(selected ? Ink::Selection : Ink::Hover),
                    m_theme.color(selected ? Ink::Accent : Ink::Border), radius);
    if (option.state & QStyle::State_HasFocus)
        Paint::focusRing(painter, option.rect, radius, m_theme);

    if (const auto picture = m_pictures.picture(attachment); !picture.isNull())
        paintPicture(painter, parts.picture, picture, m_theme);
    else
        Icons::paint(painter, parts.sign, AttachmentWords::icon(fileKindOf(attachment.name)),
                     m_theme.color(Ink::TextSecondary), direction);

    // Words keep the direction of their own; the end of a name says what it is.
    const auto isolated = [&](const QString &text) {
        return direction == Qt::RightToLeft ? QChar(0x2068) + text + QChar(0x2069) : text;
    };
    const auto &face = m_theme.font(Type::BodyMedium);
    const auto name = QFontMetrics(face).elidedText(safeFileName(attachment.name), Qt::ElideMiddle,
                                              parts.name.width());
    Paint::line(painter, parts.name, isolated(name), face, m_theme.color(Ink::Text),
                Qt::AlignLeading | Qt::AlignVCenter, direction);
    Paint::line(painter, parts.facts, isolated(index.data(Qt::StatusTipRole).toString()),
                m_theme.font(Type::Small), m_theme.color(Ink::TextMuted),
                Qt::AlignLeading | Qt::AlignVCenter, direction);
}

QSize AttachmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight(m_theme)};
}

bool AttachmentDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                   const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const auto attachment = attachmentAt(index);
    auto words = index.data(Qt::AccessibleTextRole).toString();
    if (const auto warning = AttachmentWords::warning(attachment.name); !warning.isEmpty())
        words += u"\n"_s + warning;
    QToolTip::showText(event->globalPos(),
                       u"<p>%1</p>"_s.arg(words.toHtmlEscaped().replace(u'\n', "<br>"_L1)), view);
    return true;
}

} // namespace Dayshift
