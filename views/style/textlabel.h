// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/statusglyph.h"

#include <QLabel>

#include <optional>

namespace Dayshift {

// Words in a face and a colour of the theme, which they follow. Always plain text.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    TextLabel(const Theme &theme, Type type, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setTone(Tone tone); // its fg
    // Over as many lines as it needs; else one, that is cut where it does not fit.
    void setWrapped();

private:
    void restyle();

    const Theme &m_theme;
    Type m_type;
    Ink m_ink;
    std::optional<Tone> m_tone;
};

// A status glyph as a widget; its word is its name for the screen reader, and its tooltip.
class SignLabel : public QWidget
{
    Q_OBJECT
public:
    SignLabel(const Theme &theme, int size, QWidget *parent = nullptr);

    void setSign(Sign sign, StatusGlyph::Age age = StatusGlyph::Age::Fresh);
    [[nodiscard]] Sign sign() const { return m_sign; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_size;
    Sign m_sign = Sign::Unknown;
    StatusGlyph::Age m_age = StatusGlyph::Age::Fresh;
};

} // namespace Dayshift
