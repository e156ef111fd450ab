// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/severity.h"
#include "models/base/status.h"
#include "views/style/theme.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

namespace Dayshift {

// The signs of state: each has a silhouette and a mark of its own, so that none is told from
// another by colour alone (design: icons.md, "Status glyphs").
enum class Sign : int {
    Passed,
    Failed,
    Warning,
    Running,
    Queued,
    Blocked,
    Skipped,
    Manual, // waits for people
    Unknown,
    Cancelled,
    Incident,
    Signed,
    Stale,
};

class StatusGlyph
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::StatusGlyph)
public:
    // Stale keeps the silhouette and loses the colour: what was known, and is no longer sure.
    enum class Age { Fresh, Stale };

    [[nodiscard]] static Sign signOf(Status status);
    [[nodiscard]] static Sign signOf(Severity severity);
    [[nodiscard]] static Tone toneOf(Sign sign);
    // "Passed", "Needs sign-off", "No report": every sign has its word beside it, or in its
    // tooltip and accessible name.
    [[nodiscard]] static QString word(Sign sign);
    [[nodiscard]] static QString word(Status status) { return word(signOf(status)); }

    // The largest square in the middle of rect. fraction is the share of the usual time that a
    // running thing has taken, from 0 to 1; below 0: not known, drawn as a quarter.
    static void paint(QPainter *painter, const QRectF &rect, Sign sign, double fraction,
                      const Theme &theme, Age age = Age::Fresh);
    static void paint(QPainter *painter, const QRectF &rect, Status status, double fraction,
                      const Theme &theme, Age age = Age::Fresh)
    {
        paint(painter, rect, signOf(status), fraction, theme, age);
    }

    // From tokens.json, "glyphSize".
    static constexpr int Inline = 12, Row = 16, Header = 20, Hero = 32;
};

} // namespace Dayshift
