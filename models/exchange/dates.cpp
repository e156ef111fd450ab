// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/dates.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype ShortestDate = 8; // 1/2/2024
static constexpr qsizetype LongestDate = 40;

namespace {

// Eats a text from the left.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] QChar peek() const { return m_rest.isEmpty() ? QChar() : m_rest.front(); }

    // So many digits, or nothing is eaten.
    std::optional<int> number(int least, int most)
    {
        qsizetype count = 0;
        while (count < m_rest.size() && count < most + 1 && m_rest[count] >= u'0'
               && m_rest[count] <= u'9')
            ++count;
        if (count < least || count > most)
            return {};
        m_digits = int(count);
        const auto value = m_rest.left(count).toInt();
        m_rest = m_rest.mid(count);
        return value;
    }
    [[nodiscard]] int digits() const { return m_digits; }

    bool eat(QStringView word)
    {
        if (!m_rest.startsWith(word, Qt::CaseInsensitive))
            return false;
        m_rest = m_rest.mid(word.size());
        return true;
    }
    QChar eatOneOf(QStringView marks)
    {
        if (m_rest.isEmpty() || !marks.contains(m_rest.front()))
            return {};
        const auto mark = m_rest.front();
        m_rest = m_rest.mid(1);
        return mark;
    }
    bool blanks()
    {
        const auto before = m_rest.size();
        while (!m_rest.isEmpty() && m_rest.front().isSpace())
            m_rest = m_rest.mid(1);
        return m_rest.size() != before;
    }
    QStringView word()
    {
        qsizetype count = 0;
        while (count < m_rest.size() && m_rest[count].isLetter())
            ++count;
        const auto eaten = m_rest.left(count);
        m_rest = m_rest.mid(count);
        return eaten;
    }
    void drop() { m_rest = {}; }

private:
    QStringView m_rest;
    int m_digits = 0;
};

// What was written, before anybody says which number is the month.
struct Written
{
    int first = 0;
    int second = 0;
    int year = 0;
    bool numeric = false; // first and second may be day and month or the other way round
    QTime time = {};
    bool hasTime = false;
    std::optional<int> offset = {}; // seconds east of UTC
    bool anyLanguage = false;       // months may be named in another language than English

    void set(int day, int month, int year_)
    {
        first = day;
        second = month;
        year = year_;
    }
};

} // namespace

static int monthOf(QStringView word)
{
    static constexpr std::array<const char16_t *, 12> names {
            u"january", u"february", u"march",     u"april",   u"may",      u"june",
            u"july",    u"august",   u"september", u"october", u"november", u"december"};
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto name = QStringView(names[i]);
        const auto same = word.compare(name, Qt::CaseInsensitive) == 0
                || word.compare(name.left(3), Qt::CaseInsensitive) == 0
                || (i == 8 && word.compare(u"sept", Qt::CaseInsensitive) == 0);
        if (same)
            return int(i) + 1;
    }
    return 0;
}

// Of a word that may end with a full stop; "jui" alone begins two months.
static int foreignMonthOf(QStringView word)
{
    // As Jira writes them: Portuguese, Spanish, German, French, Italian, Dutch.
    static constexpr std::array<const char16_t *, 12> beginnings {
            u"jan ene gen", u"fev feb fév",     u"mar mär mrz mrt", u"abr apr avr",
            u"mai may mei mag", u"jun giu juin", u"jul lug juil",    u"ago aug aoû",
            u"set sep",     u"out oct okt ott", u"nov",             u"dez dic déc dec"};
    for (std::size_t i = 0; i < beginnings.size(); ++i) {
        for (const auto beginning : QStringView(beginnings[i]).tokenize(u' ')) {
            if (word.startsWith(beginning, Qt::CaseInsensitive))
                return int(i) + 1;
        }
    }
    return 0;
}

static int fullYear(int year, int digits)
{
    return digits == 2 ? 2000 + year : year;
}

// 9:41, 09:41:07.5, 9:41 AM; nothing at all is no time.
static bool readTime(Scanner &text, Written &date)
{
    const auto hour = text.number(1, 2);
    const auto mark = text.eatOneOf(u":."); // 14.59.28 in Denmark and Finland
    if (!hour || mark.isNull())
        return false;
    const auto minute = text.number(2, 2);
    if (!minute)
        return false;
    int second = 0;
    if (!text.eatOneOf(QString(mark)).isNull()) {
        const auto read = text.number(2, 2);
        if (!read)
            return false;
        second = *read;
        if (!text.eatOneOf(u".,").isNull() && !text.number(1, 9))
            return false;
    }
    auto hours = *hour;
    const auto half = [&](QStringView word) {
        auto ahead = text;
        ahead.blanks();
        if (!ahead.eat(word))
            return false;
        text = ahead;
        return true;
    };
    const bool pm = half(u"PM") || half(u"p.m.");
    if (pm || half(u"AM") || half(u"a.m.")) {
        if (hours < 1 || hours > 12)
            return false;
        hours = hours % 12 + (pm ? 12 : 0);
    }
    date.time = QTime(hours, *minute, second);
    date.hasTime = true;
    return date.time.isValid();
}

// The zones that RFC 822 names beside Greenwich, in hours.
static std::optional<int> namedZone(QStringView word)
{
    static constexpr std::pair<QLatin1StringView, int> zones[] {
            {QLatin1StringView("EST"), -5}, {QLatin1StringView("EDT"), -4},
            {QLatin1StringView("CST"), -6}, {QLatin1StringView("CDT"), -5},
            {QLatin1StringView("MST"), -7}, {QLatin1StringView("MDT"), -6},
            {QLatin1StringView("PST"), -8}, {QLatin1StringView("PDT"), -7},
            {QLatin1StringView("UT"), 0}};
    for (const auto &[name, hours] : zones) {
        if (word == name)
            return hours;
    }
    return {};
}

// Z, UTC, GMT, EST, +0200, +02:00, GMT+0200 (a name in brackets may follow), -07; nothing is no zone.
static bool readZone(Scanner &text, Written &date)
{
    text.blanks();
    if (text.atEnd())
        return true;
    if (auto ahead = text; const auto hours = namedZone(ahead.word())) {
        date.offset = *hours * 3600;
        ahead.blanks();
        return ahead.atEnd();
    }
    const bool named = text.eat(u"UTC") || text.eat(u"GMT") || text.eat(u"Z");
    if (named)
        date.offset = 0;
    if (const auto sign = text.eatOneOf(u"+-\u2212"); !sign.isNull()) {
        const auto hours = text.number(2, 2);
        const auto all = hours ? hours : text.number(4, 4);
        if (!all)
            return false;
        auto seconds = hours ? *hours * 3600 : *all / 100 * 3600 + *all % 100 * 60;
        if (hours) {
            const bool colon = !text.eatOneOf(u":").isNull();
            if (const auto minutes = text.number(2, 2))
                seconds += *minutes * 60;
            else if (colon)
                return false;
        }
        date.offset = sign == u'+' ? seconds : -seconds;
    } else if (!named) {
        return false;
    }
    text.blanks();
    if (text.peek() == u'(')
        text.drop();
    return text.atEnd();
}

// 12/Mar/24, 12-Mar-2024, 12 Mar 2024, behind an optional day of the week.
static bool readNamedMonth(Scanner &text, Written &date)
{
    const auto day = text.number(1, 2);
    const auto mark = text.eatOneOf(u"/-. ");
    if (!day || mark.isNull())
        return false;
    text.blanks();
    const auto word = text.word();
    auto month = monthOf(word);
    if (month == 0 && date.anyLanguage) {
        month = foreignMonthOf(word);
        if (auto ahead = text; !ahead.eatOneOf(u".").isNull() && !ahead.peek().isDigit())
            text = ahead; // 12/févr./24
    }
    if (month == 0 || text.eatOneOf(u"/-., ").isNull())
        return false;
    text.blanks();
    const auto year = text.number(2, 4);
    if (!year || text.digits() == 3)
        return false;
    date.set(*day, month, fullYear(*year, text.digits()));
    return true;
}

// Mon Feb 06 2023, as JavaScript writes it; Feb 6, 2023.
static bool readMonthFirst(Scanner &text, Written &date)
{
    const auto month = monthOf(text.word());
    if (month == 0 || !text.blanks())
        return false;
    const auto day = text.number(1, 2);
    text.eatOneOf(u",");
    if (!day || !text.blanks())
        return false;
    const auto year = text.number(4, 4);
    if (!year)
        return false;
    date.set(*day, month, *year);
    return true;
}

// 2024-03-12, 2024/03/12, 12.3.2024, 03/12/24.
static bool readNumeric(Scanner &text, Written &date)
{
    const auto first = text.number(1, 4);
    const auto firstDigits = text.digits();
    const auto mark = text.eatOneOf(u"/.-");
    const auto second = text.number(1, 2);
    if (!first || mark.isNull() || !second || text.eatOneOf(QString(mark)).isNull())
        return false;
    const auto third = text.number(1, 4);
    const auto thirdDigits = text.digits();
    if (!third)
        return false;
    if (firstDigits == 4) {
        date.set(*third, *second, *first);
        return thirdDigits <= 2;
    }
    if (firstDigits > 2 || (thirdDigits != 2 && thirdDigits != 4))
        return false;
    date.set(*first, *second, fullYear(*third, thirdDigits));
    date.numeric = true;
    return true;
}

static bool readDay(Scanner &text, Written &date)
{
    const bool anyLanguage = date.anyLanguage;
    for (const auto read : {&readNumeric, &readNamedMonth, &readMonthFirst}) {
        auto ahead = text;
        if (read(ahead, date)) {
            text = ahead;
            return true;
        }
        date = {.anyLanguage = anyLanguage};
    }
    return false;
}

static void skipWeekday(Scanner &text)
{
    static constexpr std::array<const char16_t *, 7> days {u"mon", u"tue", u"wed", u"thu",
                                                           u"fri", u"sat", u"sun"};
    auto ahead = text;
    const auto word = ahead.word();
    for (const auto *day : days) {
        if (word.size() >= 3 && word.left(3).compare(QStringView(day), Qt::CaseInsensitive) == 0) {
            ahead.eatOneOf(u",");
            ahead.blanks();
            text = ahead;
            return;
        }
    }
}

static std::optional<Written> write(const QString &raw, bool anyLanguage = false)
{
    Scanner text(raw);
    text.blanks();
    skipWeekday(text);
    Written date {.anyLanguage = anyLanguage};
    if (!readDay(text, date))
        return {};
    if (text.eatOneOf(u"T,").isNull() && text.atEnd())
        return date;
    text.blanks();
    if (text.atEnd())
        return date;
    auto ahead = text;
    if (readTime(ahead, date))
        text = ahead;
    else if (date.hasTime || text.peek().isDigit())
        return {};
    if (!readZone(text, date))
        return {};
    return date;
}

// Thirteen digits: milliseconds since 1970.
static QDateTime fromMilliseconds(const QString &text)
{
    if (text.size() != 13)
        return {};
    bool number = false;
    const auto value = text.toLongLong(&number);
    return number && value > 0 ? QDateTime::fromMSecsSinceEpoch(value / 1000 * 1000, Qt::UTC)
                               : QDateTime();
}

void Dates::note(const QString &text)
{
    const auto date = write(text.trimmed());
    if (!date || !date->numeric)
        return;
    m_bigFirst = m_bigFirst || (date->first > 12 && date->first <= 31);
    m_bigSecond = m_bigSecond || (date->second > 12 && date->second <= 31);
}

void Dates::noteCell(const QString &text)
{
    if (text.size() < ShortestDate || text.size() > LongestDate || !text.front().isDigit())
        return; // most cells are spared the reading
    static const QRegularExpression surely(u"^[0-9]{1,2}([/.-])[0-9]{1,2}\\1"
                                           "(?:[0-9]{4}\\b|[0-9]{2},?\\s+[0-9]{1,2}:[0-9]{2})"_s);
    if (surely.match(text).hasMatch()) // 1.20.30 is a version
        note(text);
}

DateOrder Dates::order() const
{
    if (m_bigFirst != m_bigSecond)
        return m_bigFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    const bool told = m_bigFirst || m_bigSecond;
    return told || m_chosen != DateOrder::Unknown ? m_chosen : m_expected;
}

Dates::Reading Dates::read(const QString &raw) const
{
    const auto text = raw.trimmed();
    if (text.isEmpty())
        return {};
    if (const auto at = fromMilliseconds(text); at.isValid())
        return {Outcome::Read, {.at = at, .zoned = true}};
    auto date = write(text, m_anyLanguage);
    if (!date)
        return {Outcome::Bad, {}};
    ImportedMoment moment {.zoned = date->offset.has_value(), .dateOnly = !date->hasTime};
    if (date->numeric) {
        if (order() == DateOrder::Unknown)
            return {Outcome::Ambiguous, moment};
        if (order() == DateOrder::MonthFirst)
            std::swap(date->first, date->second);
    }
    const QDate day(date->year, date->second, date->first);
    if (!day.isValid())
        return {Outcome::Bad, {}};
    moment.at = QDateTime(day, date->hasTime ? date->time : QTime(0, 0), Qt::UTC)
                        .addSecs(-date->offset.value_or(0));
    return {Outcome::Read, moment};
}

} // namespace Dayshift
