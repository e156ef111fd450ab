// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/icons.h"
#include "views/style/statusglyph.h"
#include "views/style/theme.h"

#include <QCache>
#include <QList>
#include <QRectF>
#include <QStaticText>
#include <QString>

#include <optional>

class QPainter;

// What several delegates draw. All of it takes positions as they are: mirror them before, with
// QStyle::visualRect.
namespace Dayshift::Paint {

// At most two letters that stand for a person: "Ada Lovelace" is "AL", "dev1" is "D1".
[[nodiscard]] QString initials(const QString &name);
// A disc with the initials; nobody: a dashed ring. The colour follows from the name.
void avatar(QPainter *painter, const QRectF &rect, const QString &name, const Theme &theme);

// A card's or panel's ground: rounded, one pixel of edge.
void card(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge,
          double radius = Theme::CardRadius, double width = 1);
// The ring around what has the keyboard: two pixels, inside of rect.
void focusRing(QPainter *painter, const QRectF &rect, double radius, const Theme &theme);

// A rounded label in the colours of a tone, with an optional sign before the words.
struct Pill
{
    QString text = {};
    Tone tone = Tone::Neutral;
    std::optional<Sign> sign = {};
    double fraction = -1;
    bool edge = false;
};
[[nodiscard]] QSize pillSize(const Pill &pill, const Theme &theme);
void pill(QPainter *painter, const QRectF &rect, const Pill &pill, const Theme &theme,
          Qt::LayoutDirection direction = Qt::LeftToRight);

// Waiting is hatched, work is solid: the same everywhere.
[[nodiscard]] QBrush hatch(const QColor &color, const Theme &theme);

// A rounded bar that is filled to fraction (0 to 1).
void progress(QPainter *painter, const QRectF &rect, double fraction, const QColor &color,
              const Theme &theme, Qt::LayoutDirection direction = Qt::LeftToRight);

// The last runs, oldest first: up passed, down failed, height is duration (0 to 1 of the longest),
// outline running, a dash where there is no report.
struct Run
{
    Status status = Status::Unknown;
    double length = 1;
};
void history(QPainter *painter, const QRectF &rect, const QList<Run> &runs, const Theme &theme,
             Qt::LayoutDirection direction = Qt::LeftToRight);

// One line that ends in "…" where it does not fit. Plain text, whatever it holds.
void line(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
          const QColor &color, Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter,
          Qt::LayoutDirection direction = Qt::LeftToRight);

// How wide a line is in full, in pixels.
[[nodiscard]] double width(const QString &text, const QFont &font);

// Text wrapped to a width, at most so many lines, the last one elided; measured once and kept, so
// that scrolling lays out nothing. One for each delegate; it forgets what was not drawn lately.
class WrappedText
{
public:
    explicit WrappedText(int lines = 2, int kept = 600);

    // Draws from the top of rect; gives back the height used.
    double draw(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
                const QColor &color, Qt::LayoutDirection direction = Qt::LeftToRight);
    // Whether something of the text is hidden at this width: then a tooltip shows all of it.
    [[nodiscard]] bool isElided(const QString &text, const QFont &font, double width);
    // After a change of font.
    void clear() { m_laid.clear(); }

private:
    struct Laid
    {
        QList<QStaticText> lines = {};
        bool elided = false;
    };
    const Laid &laid(const QString &text, const QFont &font, double width,
                     Qt::LayoutDirection direction);

    int m_lines;
    QCache<QString, Laid> m_laid;
};

} // namespace Dayshift::Paint
