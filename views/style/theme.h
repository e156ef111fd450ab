// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QObject>
#include <QPalette>

#include <array>

namespace Dayshift {

// What a person chooses; System follows the desktop.
enum class Look : int { System, Light, Dark, HighContrast };

// The colours by what they are for (resources/tokens.json, "color"). TextDisabled is for disabled
// controls only, never for information.
enum class Ink : int {
    Window,
    Surface,
    Raised,
    Sunken,
    Sidebar,
    Hover,
    Border,
    BorderStrong, // edge of an input or checkbox: at least 3:1 on Surface
    Grid,
    Text,
    TextSecondary,
    TextMuted,
    TextDisabled,
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    AccentTint,
    Selection,
    Focus,
    Link,
    Tooltip,
    OnTooltip,
    Shadow,
    Scrim,
};
inline constexpr int InkCount = int(Ink::Scrim) + 1;

// What a state means, as far as colour can say it: never the only signal.
enum class Tone : int { Pass, Fail, Warn, Running, Blocked, Neutral, Unknown };
inline constexpr int ToneCount = int(Tone::Unknown) + 1;

// The five colours of a tone. fg: text and outlines, 4.5:1 on Window, Surface, Sunken and tint.
// solid: filled shapes. onSolid: marks on it. tint: quiet ground. border: edge of a tinted area.
struct ToneInk
{
    QColor fg = {};
    QColor solid = {};
    QColor onSolid = {};
    QColor tint = {};
    QColor border = {};
};

// The type scale (tokens.json, "type.desktop"), and the fixed-width face for hashes and logs.
enum class Type : int { Caption, Small, SmallBold, Body, BodyMedium, BodyBold, Section, Title, Figure, Hero, Mono };
inline constexpr int TypeCount = int(Type::Mono) + 1;

// DORA-like bands behind a chart.
enum class Band : int { Elite, High, Medium, Low };

// Every colour, font and size of the program, for the look that is chosen. Lengths are pixels at
// 100 % and grow with the text: take them through scaled().
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    // What was chosen, and what that comes to: never System.
    [[nodiscard]] Look choice() const { return m_choice; }
    [[nodiscard]] Look look() const { return m_look; }
    [[nodiscard]] bool isDark() const { return m_look != Look::Light; }
    void setChoice(Look choice);
    // What the desktop asks for, as far as it tells; used while the choice is System.
    void setSystemLook(Look look);
    // 0.8 to 2.0; 1 is 100 %.
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    // Puts palette, fonts and style into the application, and keeps them up to date.
    void applyToApplication();

    [[nodiscard]] QColor color(Ink ink) const { return m_ink[size_t(ink)]; }
    [[nodiscard]] const ToneInk &tone(Tone tone) const { return m_tones[size_t(tone)]; }
    // At most six series; beside the colour a series has a direct label, a marker and a dash.
    [[nodiscard]] QColor series(int index) const;
    [[nodiscard]] QList<qreal> seriesDash(int index) const;
    [[nodiscard]] QColor band(Band band) const { return m_bands[size_t(band)]; }
    // From little (0) to much (1).
    [[nodiscard]] QColor sequential(double share) const;

    [[nodiscard]] const QFont &font(Type type) const { return m_fonts[size_t(type)]; }
    // Pixels at the present text size.
    [[nodiscard]] int scaled(int pixels) const { return qRound(pixels * m_textScale); }

    [[nodiscard]] const QPalette &palette() const { return m_palette; }

    // From tokens.json: "space", "radius", "size".
    static constexpr int Space1 = 2, Space2 = 4, Space3 = 8, Space4 = 12, Space5 = 16, Space6 = 20,
                         Space7 = 24, Space8 = 32;
    static constexpr int ChipRadius = 4, ControlRadius = 6, CardRadius = 8, PanelRadius = 10;
    static constexpr int RowHeight = 36, CompactRowHeight = 28, ControlHeight = 30,
                         ToolbarHeight = 52, SidebarWidth = 204, CollapsedSidebarWidth = 56,
                         StatusBarHeight = 26, DetailsWidth = 372, LeastDetailsWidth = 300,
                         CardHeight = 84, LeastHitSize = 28;

    // A mixed with B: share of A from 0 to 1.
    [[nodiscard]] static QColor mixed(const QColor &a, const QColor &b, double share);

signals:
    // Look or text size: repaint, measure again. The palette of the application is set already.
    void changed();

private:
    void load();
    void makeFonts();
    void makePalette();
    void refresh();

    Look m_choice = Look::System;
    Look m_system = Look::Light;
    Look m_look = Look::System; // nothing is loaded yet
    double m_textScale = 1;
    bool m_applies = false;
    std::array<QColor, InkCount> m_ink;
    std::array<ToneInk, ToneCount> m_tones;
    std::array<QColor, 4> m_bands;
    QList<QColor> m_series;
    QList<QColor> m_sequence;
    std::array<QFont, TypeCount> m_fonts;
    QPalette m_palette;
};

} // namespace Dayshift
