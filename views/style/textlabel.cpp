// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style/textlabel.h"

#include <QPainter>

namespace Dayshift {

TextLabel::TextLabel(const Theme &theme, Type type, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_type(type)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &TextLabel::restyle);
    restyle();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    m_tone.reset();
    restyle();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void TextLabel::setWrapped()
{
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // Heights follow the width: a layout asks for it only if the policy says so.
    auto policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLabel::restyle()
{
    setFont(m_theme.font(m_type));
    auto colors = palette();
    colors.setColor(QPalette::WindowText, m_tone ? m_theme.tone(*m_tone).fg : m_theme.color(m_ink));
    setPalette(colors);
}

SignLabel::SignLabel(const Theme &theme, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSign(m_sign);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SignLabel::setSign(Sign sign, StatusGlyph::Age age)
{
    m_sign = sign;
    m_age = age;
    setAccessibleName(StatusGlyph::word(sign));
    setToolTip(StatusGlyph::word(sign));
    update();
}

QSize SignLabel::sizeHint() const
{
    const int size = m_theme.scaled(m_size);
    return {size, size};
}

void SignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    StatusGlyph::paint(&painter, rect(), m_sign, -1, m_theme, m_age);
}

} // namespace Dayshift
