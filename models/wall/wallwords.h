// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/wall/wallpages.h"

#include <QCoreApplication>

namespace Dayshift {

// One thing that a wall says: a state, a few words that a visitor understands, and what is smaller.
struct WallStatement
{
    WallState state = WallState::Fine;
    QString figure = {}; // "1 of 10"
    QString words = {}; // "pipelines fail"
    QString detail = {}; // "notify-worker, 1 d 5 h"
};

// A wall in words: the same for the picture and the screen reader.
class WallWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::WallWords)
public:
    WallWords(const Format &format, const QDateTime &now)
        : m_format(format)
        , m_now(now)
    {
    }

    [[nodiscard]] const Format &format() const { return m_format; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    // How things are for customers, as no incident is open.
    [[nodiscard]] WallStatement headline(const WallFacts &facts) const;
    // Pipelines, release and blocked stories, in this order; those of which something is known.
    [[nodiscard]] QList<WallStatement> statements(const WallFacts &facts) const;

    // "P1 · Developer 1 · 978 customers affected".
    [[nodiscard]] QString incident(const WallIncident &incident) const;
    [[nodiscard]] static QString station(WallStation station);
    // "11:08", "52 %", "failed 11:08"; of what waits nothing.
    [[nodiscard]] QString step(const WallStep &step) const;
    // How much of the expected time is over, 0 to 1; below 0: nobody knows.
    [[nodiscard]] double fraction(const WallStep &step) const;
    // "Performance, 4 of 8 done": where there is no room for all of them.
    [[nodiscard]] QString way(const WallIncident &incident) const;

    [[nodiscard]] QString value(const WallProduction &production) const;
    [[nodiscard]] QString goal(const WallProduction &production) const; // "goal 98 %"

    [[nodiscard]] QString failing(const WallCounts &counts) const; // "2 of 10 fail"
    // "functional", or a word of why it is known to fail.
    [[nodiscard]] QString trouble(const WallPipeline &pipeline) const;
    [[nodiscard]] QString since(const WallPipeline &pipeline) const; // "1 d 2 h"
    // What a page does not name: "6 fine, 1 silent".
    [[nodiscard]] QString rest(const QList<WallPipeline> &pipelines, int named) const;
    // Whether that holds anything to worry about.
    [[nodiscard]] static WallState restState(const QList<WallPipeline> &pipelines, int named);

    [[nodiscard]] QString sprint(const WallSprint &sprint) const; // "Sprint 22, day 7 of 10"
    [[nodiscard]] QString shortSprint(const WallSprint &sprint) const; // "Sprint 22, day 7"
    [[nodiscard]] QString done(const WallSprint &sprint) const; // "12"
    [[nodiscard]] QString ofAll(const WallSprint &sprint) const; // "of 49 pt"
    [[nodiscard]] QString points(const WallSprint &sprint) const; // "12 of 49 points"
    // "4" and "In progress" of each column.
    [[nodiscard]] QList<WallStatement> columns(const WallSprint &sprint) const;
    // "Verify 3, limit 2" of each column over its limit, then "1 story blocked".
    [[nodiscard]] QList<WallStatement> sprintTroubles(const WallSprint &sprint) const;

    [[nodiscard]] static QString title(const WallPage &page); // "Pipelines"
    // All that a page says, a sentence each, for who hears it.
    [[nodiscard]] QStringList spoken(const WallPage &page, const WallFacts &facts) const;
    [[nodiscard]] static QString word(WallState state); // "failed"

    // At most so many words, the rest as "…".
    [[nodiscard]] static QString shortened(const QString &text, int words = WallWordsALine);

private:
    [[nodiscard]] WallStatement pipelines(const WallFacts &facts) const;
    [[nodiscard]] QString points(double points) const;

    Format m_format;
    QDateTime m_now;
};

} // namespace Dayshift
