// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/holding.h"

namespace Dayshift {

// Which comes first in 06/09/2024.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

// Reads the dates of one file. The order of numeric ones is decided from all of them together, so
// each is noted before the first is read.
class Dates
{
public:
    enum class Outcome { Empty, Read, Bad, Ambiguous };

    struct Reading
    {
        Outcome outcome = Outcome::Empty;
        ImportedMoment moment = {}; // of an ambiguous one only zoned and dateOnly are meant
    };

    // An order that the person chose, or Unknown to go by the file.
    explicit Dates(DateOrder chosen = DateOrder::Unknown)
        : m_chosen(chosen)
    {
    }

    void note(const QString &text);
    // As note(), of a cell of which nobody says that it is a date: only one with a whole year or a
    // time counts.
    void noteCell(const QString &text);
    // The order to go by where no date tells and nobody chose.
    void expect(DateOrder order) { m_expected = order; }
    // Months are named in the language of the file, which is not English.
    void expectAnyLanguage() { m_anyLanguage = true; }
    [[nodiscard]] Reading read(const QString &text) const;
    [[nodiscard]] DateOrder order() const;

private:
    DateOrder m_chosen;
    DateOrder m_expected = DateOrder::Unknown;
    bool m_anyLanguage = false;
    bool m_bigFirst = false;
    bool m_bigSecond = false;
};

} // namespace Dayshift
