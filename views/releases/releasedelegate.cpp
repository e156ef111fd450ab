// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/releases/releasedelegate.h"

#include "models/releases/releasemodel.h"
#include "models/releases/releasewords.h"
#include "views/style/paint.h"
#include "views/style/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Dayshift {

Sign signOf(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Planned:
        return Sign::Queued;
    case ReleaseState::SignOff:
        return Sign::Manual;
    case ReleaseState::Signed:
        return Sign::Signed;
    case ReleaseState::Deploying:
    case ReleaseState::Checking:
        return Sign::Running;
    case ReleaseState::Verified:
        return Sign::Passed;
    case ReleaseState::Failed:
        return Sign::Failed;
    case ReleaseState::Refused:
        return Sign::Blocked;
    }
    return Sign::Unknown;
}

ReleaseDelegate::ReleaseDelegate(const Theme &theme, std::function<Format()> format, Clock clock,
                                 QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_format(std::move(format))
    , m_clock(std::move(clock))
{
}

QSize ReleaseDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(240), m_theme.scaled(66)};
}

static QString whenOf(const Release &release, const Format &format, const QDateTime &now)
{
    if (release.state == ReleaseState::SignOff && release.signOffSince.isValid())
        return ReleaseWords::tr("waits %1", "a span").arg(format.age(release.signOffSince, now));
    if (release.deployedAt.isValid())
        return ReleaseWords::tr("deployed %1", "a time").arg(format.moment(release.deployedAt, now));
    return ReleaseWords::tr("planned %1", "a time").arg(format.moment(release.plannedAt, now));
}

static QString countsOf(const ReleaseRow &row, const Format &format)
{
    return ReleaseWords::tr("%1 gates \u00b7 %2 signed", "1 of 3; 2 of 3")
            .arg(format.ofAll(row.gatesMet, row.gates),
                 format.ofAll(row.signatures, row.signers));
}

void ReleaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto row = index.data(Qt::UserRole).value<ReleaseRow>();
    const auto direction = option.direction;
    const auto place = [&](int x, int y, int width, int height) {
        return QRectF(QStyle::visualRect(direction, option.rect,
                                         QRect(option.rect.x() + x, option.rect.y() + y,
                                               std::max(0, width), height)));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const auto ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (chosen || hovered)
        Paint::card(painter, ground, m_theme.color(chosen ? Ink::Selection : Ink::Hover),
                    m_theme.color(chosen ? Ink::Selection : Ink::Hover), Theme::ControlRadius);
    if (option.state & QStyle::State_HasFocus)
        Paint::focusRing(painter, ground, Theme::ControlRadius, m_theme);
    const auto format = m_format();
    const int pad = Theme::Space4;
    const int sign = m_theme.scaled(StatusGlyph::Row);
    const int line = m_theme.scaled(18);
    const int width = option.rect.width();
    int y = (option.rect.height() - 3 * line) / 2;
    StatusGlyph::paint(painter, place(pad, y, sign, line), signOf(row.release.state), -1, m_theme);
    const int text = pad + sign + Theme::Space3;
    const int room = width - text - pad;
    const auto state = ReleaseWords::stateName(row.release.state);
    const int stateWidth = qRound(Paint::width(state, m_theme.font(Type::Small))) + 2;
    Paint::line(painter, place(text, y, room - stateWidth - Theme::Space3, line),
                row.release.version, m_theme.font(Type::BodyBold), m_theme.color(Ink::Text),
                Qt::AlignLeading | Qt::AlignVCenter, direction);
    Paint::line(painter, place(width - pad - stateWidth, y, stateWidth, line), state,
                m_theme.font(Type::Small), m_theme.color(Ink::TextSecondary),
                Qt::AlignTrailing | Qt::AlignVCenter, direction);
    y += line;
    const auto when = whenOf(row.release, format, m_clock());
    const int whenWidth = qRound(Paint::width(when, m_theme.font(Type::Small))) + 2;
    Paint::line(painter, place(text, y, room - whenWidth - Theme::Space3, line),
                row.release.service, m_theme.font(Type::Small), m_theme.color(Ink::TextSecondary),
                Qt::AlignLeading | Qt::AlignVCenter, direction);
    Paint::line(painter, place(width - pad - whenWidth, y, whenWidth, line), when,
                m_theme.font(Type::Small), m_theme.color(Ink::TextSecondary),
                Qt::AlignTrailing | Qt::AlignVCenter, direction);
    y += line;
    Paint::line(painter, place(text, y, room, line), countsOf(row, format),
                m_theme.font(Type::Small), m_theme.color(Ink::TextSecondary),
                Qt::AlignLeading | Qt::AlignVCenter, direction);
    painter->restore();
}

} // namespace Dayshift
