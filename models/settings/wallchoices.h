// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QTime>

namespace Dayshift {

enum class WallTopic : int { Overview, Pipelines, Sprint, Metrics };
// How a wall calls people whom everybody who passes may read of.
enum class WallNames : int { ByRole, ByFirstName };

// What one wall shows, and for whom: chosen once where it hangs.
struct WallChoices
{
    double inches = 55; // the panel's diagonal
    double metres = 5; // from which it is read
    QList<WallTopic> topics {WallTopic::Overview, WallTopic::Pipelines, WallTopic::Sprint,
                             WallTopic::Metrics}; // in their order; never empty
    int seconds = 20; // each page stays
    WallNames names = WallNames::ByRole;
    // When somebody may look; outside of it the screen is dark, except for an incident of the
    // highest priority.
    bool hasHours = true;
    QTime opens {7, 0};
    QTime closes {19, 0};
    bool weekends = false;
    // When the room is dark, and the picture with it.
    bool hasNight = true;
    QTime nightFrom {18, 0};
    QTime nightTo {7, 30};

    static constexpr double LeastInches = 10, MostInches = 150, LeastMetres = 0.5, MostMetres = 20;
    static constexpr int LeastSeconds = 5, MostSeconds = 600;

    friend bool operator==(const WallChoices &, const WallChoices &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::WallChoices)
