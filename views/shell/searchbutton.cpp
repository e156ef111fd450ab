// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/searchbutton.h"

#include "views/shell/palettemodel.h"
#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString keyInWords()
{
    return QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText);
}

SearchButton::SearchButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setToolTip(tr("%1 (%2)", "an action and its key").arg(text(), keyInWords()).toHtmlEscaped());
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SearchButton::setWide(bool wide)
{
    if (m_wide == wide)
        return;
    m_wide = wide;
    updateGeometry();
}

QSize SearchButton::sizeHint() const
{
    const int high = m_theme.scaled(Theme::ControlHeight);
    if (!m_wide)
        return {high, high};
    const auto words = Paint::width(text(), m_theme.font(Type::Body));
    const auto key = Paint::width(keyInWords(), m_theme.font(Type::Small));
    return {int(words + key) + m_theme.scaled(18) + 6 * Theme::Space4, high};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = underMouse() || isDown();
    Paint::card(&painter, rect(), m_theme.color(isLit ? Ink::Hover : Ink::Surface),
                m_theme.color(Ink::BorderStrong), Theme::ControlRadius);
    const auto mirror = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int sign = m_theme.scaled(16);
    const int lead = m_wide ? Theme::Space3 : (width() - sign) / 2;
    Icons::paint(&painter, mirror({lead, (height() - sign) / 2, sign, sign}), u"search"_s,
                 m_theme.color(Ink::TextSecondary), layoutDirection());
    if (m_wide) {
        const auto key = PaletteDelegate::paintKey(&painter,
                                                   mirror({0, 0, width() - Theme::Space2, height()}),
                                                   keyInWords(), m_theme, layoutDirection());
        const int left = lead + sign + Theme::Space3;
        Paint::line(&painter, mirror({left, 0, width() - left - key - Theme::Space3, height()}),
                    text(), m_theme.font(Type::Body), m_theme.color(Ink::TextMuted),
                    Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    }
    if (hasFocus())
        Paint::focusRing(&painter, rect(), Theme::ControlRadius, m_theme);
}

} // namespace Dayshift
