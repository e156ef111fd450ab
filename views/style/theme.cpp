// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style/theme.h"

#include "views/style/housestyle.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// In the order of Ink and of Tone.
static constexpr std::array<const char *, InkCount> inkNames {
        "window",        "surface",      "raised",       "sunken",        "sidebar",
        "hover",         "border",       "borderStrong", "grid",          "text",
        "textSecondary", "textMuted",    "textDisabled", "accent",        "accentHover",
        "accentPressed", "onAccent",     "accentTint",   "selection",     "focus",
        "link",          "tooltip",      "onTooltip",    "shadow",        "scrim"};
static constexpr std::array<const char *, ToneCount> toneNames {
        "pass", "fail", "warn", "running", "blocked", "neutral", "unknown"};
static constexpr std::array<const char *, 4> bandNames {"elite", "high", "medium", "low"};

// The file writes alpha last (#RRGGBBAA), Qt reads it first.
static QColor colorOf(const QJsonValue &value)
{
    const auto text = value.toString();
    if (text.size() != 9)
        return QColor(text);
    return QColor(u'#' + text.right(2) + text.mid(1, 6));
}

static QList<QColor> colorsOf(const QJsonValue &value)
{
    QList<QColor> colors;
    for (const auto &color : value.toArray())
        colors.append(colorOf(color));
    return colors;
}

static QString sectionOf(Look look)
{
    switch (look) {
    case Look::System:
    case Look::Light:
        return u"light"_s;
    case Look::Dark:
        return u"dark"_s;
    case Look::HighContrast:
        return u"highContrast"_s;
    }
    Q_UNREACHABLE();
    return {};
}

// The desktop's look from its palette: all that Qt 6.4 tells without asking the desktop itself.
static Look desktopLook()
{
    const auto palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
            ? Look::Dark
            : Look::Light;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(desktopLook())
{
    refresh();
}

void Theme::setChoice(Look choice)
{
    m_choice = choice;
    refresh();
}

void Theme::setSystemLook(Look look)
{
    m_system = look == Look::System ? Look::Light : look;
    refresh();
}

void Theme::setTextScale(double scale)
{
    scale = std::clamp(scale, 0.8, 2.0);
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    makeFonts();
    if (m_applies)
        applyToApplication();
    emit changed();
}

void Theme::refresh()
{
    const auto look = m_choice == Look::System ? m_system : m_choice;
    if (look == m_look)
        return;
    m_look = look;
    load();
    makeFonts();
    makePalette();
    if (m_applies)
        applyToApplication();
    emit changed();
}

void Theme::applyToApplication()
{
    if (!m_applies)
        QApplication::setStyle(new HouseStyle(*this)); // owned by the application
    m_applies = true;
    QApplication::setPalette(m_palette);
    QApplication::setFont(font(Type::Body));
    QToolTip::setPalette(m_palette);
    QToolTip::setFont(font(Type::Body));
}

void Theme::load()
{
    QFile file(u":/tokens.json"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("The program was built without its colours.");
    const auto tokens = QJsonDocument::fromJson(file.readAll()).object();
    const auto section = sectionOf(m_look);
    const auto colors = tokens["color"_L1][section].toObject();
    for (size_t i = 0; i < inkNames.size(); ++i)
        m_ink[i] = colorOf(colors[QLatin1StringView(inkNames[i])]);
    const auto tones = colors["status"_L1].toObject();
    for (size_t i = 0; i < toneNames.size(); ++i) {
        const auto tone = tones[QLatin1StringView(toneNames[i])].toObject();
        m_tones[i] = {.fg = colorOf(tone["fg"_L1]),
                      .solid = colorOf(tone["solid"_L1]),
                      .onSolid = colorOf(tone["onSolid"_L1]),
                      .tint = colorOf(tone["tint"_L1]),
                      .border = colorOf(tone["border"_L1])};
    }
    const auto chart = tokens["chart"_L1].toObject();
    m_series = colorsOf(chart["categorical"_L1][section]);
    m_sequence = colorsOf(chart["sequential"_L1][section]);
    const auto bands = chart["bands"_L1][section].toObject();
    for (size_t i = 0; i < bandNames.size(); ++i)
        m_bands[i] = colorOf(bands[QLatin1StringView(bandNames[i])]);
}

void Theme::makeFonts()
{
    struct Face
    {
        Type type;
        int size;
        QFont::Weight weight;
    };
    static constexpr std::array<Face, TypeCount> faces {{{Type::Caption, 11, QFont::Medium},
                                                         {Type::Small, 12, QFont::Normal},
                                                         {Type::SmallBold, 12, QFont::DemiBold},
                                                         {Type::Body, 13, QFont::Normal},
                                                         {Type::BodyMedium, 13, QFont::Medium},
                                                         {Type::BodyBold, 13, QFont::DemiBold},
                                                         {Type::Section, 14, QFont::DemiBold},
                                                         {Type::Title, 18, QFont::DemiBold},
                                                         {Type::Figure, 26, QFont::DemiBold},
                                                         {Type::Hero, 38, QFont::DemiBold},
                                                         {Type::Mono, 12, QFont::Normal}}};
    const auto system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const auto &face : faces) {
        QFont font(face.type == Type::Mono ? QStringList {u"JetBrains Mono"_s, fixed.family()}
                                           : QStringList {u"Inter"_s, system.family()});
        font.setPixelSize(scaled(face.size));
        font.setWeight(face.weight);
        if (face.type == Type::Mono)
            font.setStyleHint(QFont::Monospace);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
        font.setFeature("tnum", 1);
#endif
        m_fonts[size_t(face.type)] = font;
    }
}

void Theme::makePalette()
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Ink ink) { palette.setColor(role, color(ink)); };
    set(QPalette::Window, Ink::Window);
    set(QPalette::WindowText, Ink::Text);
    set(QPalette::Base, Ink::Surface);
    set(QPalette::AlternateBase, Ink::Window);
    set(QPalette::Text, Ink::Text);
    set(QPalette::Button, Ink::Surface);
    set(QPalette::ButtonText, Ink::Text);
    set(QPalette::BrightText, Ink::OnAccent);
    set(QPalette::Highlight, Ink::Selection);
    set(QPalette::HighlightedText, Ink::Text);
    set(QPalette::Link, Ink::Link);
    set(QPalette::LinkVisited, Ink::Link);
    set(QPalette::ToolTipBase, Ink::Tooltip);
    set(QPalette::ToolTipText, Ink::OnTooltip);
    set(QPalette::PlaceholderText, Ink::TextMuted);
    // Fusion draws edges and grooves from these.
    set(QPalette::Light, Ink::Raised);
    set(QPalette::Midlight, Ink::Hover);
    set(QPalette::Mid, Ink::Border);
    set(QPalette::Dark, Ink::BorderStrong);
    set(QPalette::Shadow, Ink::BorderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::Link, QPalette::ToolTipText})
        palette.setColor(QPalette::Disabled, role, color(Ink::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Ink::Sunken));
    palette.setColor(QPalette::Disabled, QPalette::Button, color(Ink::Sunken));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Ink::Border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Ink::TextDisabled));
    m_palette = palette;
}

QColor Theme::series(int index) const
{
    return m_series.value(index % std::max<int>(1, int(m_series.size())));
}

QList<qreal> Theme::seriesDash(int index) const
{
    static const QList<QList<qreal>> dashes {{}, {6, 3}, {2, 3}, {8, 3, 2, 3}, {1, 3}, {10, 4}};
    return dashes[index % dashes.size()];
}

QColor Theme::sequential(double share) const
{
    const auto last = m_sequence.size() - 1;
    return m_sequence.value(std::clamp<qsizetype>(qRound64(share * double(last)), 0, last));
}

QColor Theme::mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return qRound(x * share + y * (1 - share)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace Dayshift
