// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/query.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Name
{
    QLatin1StringView word;
    Query::Kind kind;
};

constexpr std::array names {
        Name {QLatin1StringView("is"), Query::Kind::Is},
        Name {QLatin1StringView("owner"), Query::Kind::Owner},
        Name {QLatin1StringView("role"), Query::Kind::Role},
        Name {QLatin1StringView("epic"), Query::Kind::Epic},
        Name {QLatin1StringView("sprint"), Query::Kind::Sprint},
        Name {QLatin1StringView("stage"), Query::Kind::Stage},
        Name {QLatin1StringView("label"), Query::Kind::Label},
        Name {QLatin1StringView("type"), Query::Kind::Type},
        Name {QLatin1StringView("age"), Query::Kind::Age},
        Name {QLatin1StringView("priority"), Query::Kind::Priority},
        Name {QLatin1StringView("team"), Query::Kind::Team},
        Name {QLatin1StringView("product"), Query::Kind::Product},
};

struct Token
{
    qsizetype at = 0;
    qsizetype length = 0;
};

// Blanks part the tokens, unless they stand in quotes.
QList<Token> tokensOf(QStringView text)
{
    QList<Token> tokens;
    qsizetype start = -1;
    bool quoted = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || (!quoted && text[i].isSpace());
        if (ends && start >= 0) {
            tokens.append({start, i - start});
            start = -1;
        } else if (!ends && start < 0) {
            start = i;
        }
        if (i < text.size() && text[i] == u'"')
            quoted = !quoted;
    }
    return tokens;
}

QString unquoted(QStringView text)
{
    auto plain = text.toString();
    plain.remove(u'"');
    return plain.toLower().trimmed();
}

std::optional<std::chrono::milliseconds> ageFrom(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    bool ok = false;
    const auto number = text.left(std::min<qsizetype>(digits, 9)).toLongLong(&ok);
    const auto unit = text.mid(digits);
    if (!ok)
        return {};
    if (unit == u"d" || unit.isEmpty())
        return std::chrono::hours(24) * number;
    if (unit == u"h")
        return std::chrono::hours(number);
    if (unit == u"w")
        return std::chrono::hours(24 * 7) * number;
    if (unit == u"min" || unit == u"m")
        return std::chrono::minutes(number);
    return {};
}

bool readAge(Query::Term &term)
{
    QStringView rest(term.value);
    term.compare = Query::Compare::MoreThan;
    if (rest.startsWith(u'<'))
        term.compare = Query::Compare::LessThan;
    while (!rest.isEmpty() && (rest[0] == u'<' || rest[0] == u'>' || rest[0] == u'='))
        rest = rest.mid(1);
    const auto age = ageFrom(rest);
    term.age = age.value_or(std::chrono::milliseconds(0));
    return age.has_value();
}

// The term that a token is, or nothing while it is not finished: "owner:" finds everything.
std::optional<Query::Term> termOf(QStringView text, const Token &token)
{
    auto word = text.mid(token.at, token.length);
    Query::Term term {.at = token.at, .length = token.length};
    if (word.size() > 1 && word[0] == u'-') {
        term.excluded = true;
        word = word.mid(1);
    }
    if (word.size() > 1 && word[0] == u'#'
        && std::all_of(word.begin() + 1, word.end(), [](QChar c) { return c.isDigit(); })) {
        term.kind = Query::Kind::Number;
        term.value = word.mid(1).toString();
        return term;
    }
    const auto colon = word.indexOf(u':');
    for (const auto &name : names) {
        if (colon < 0 || word.left(colon).compare(name.word, Qt::CaseInsensitive) != 0)
            continue;
        term.kind = name.kind;
        term.value = unquoted(word.mid(colon + 1));
        if (term.value.isEmpty())
            return {};
        if (term.kind == Query::Kind::Age && !readAge(term)) {
            // "age:>" on its way to "age:>3d" hides nothing yet.
            return {};
        }
        return term;
    }
    term.value = unquoted(word);
    if (term.value.isEmpty())
        return {};
    return term;
}

} // namespace

Query Query::parse(const QString &text)
{
    Query query;
    for (const auto &token : tokensOf(text)) {
        if (auto term = termOf(text, token))
            query.terms.append(std::move(*term));
    }
    return query;
}

bool Query::narrows(const Query &other) const
{
    if (other.terms.isEmpty() || terms.size() < other.terms.size())
        return false;
    for (qsizetype i = 0; i < other.terms.size(); ++i) {
        const auto &old = other.terms[i];
        const auto &term = terms[i];
        if (term.kind != old.kind || term.excluded != old.excluded)
            return false;
        const bool grew
                = term.kind == Kind::Word && !term.excluded && term.value.contains(old.value);
        const bool same
                = term.value == old.value && term.age == old.age && term.compare == old.compare;
        if (!grew && !same)
            return false;
    }
    return true;
}

bool Query::holds(Kind kind, const QString &value) const
{
    return std::ranges::any_of(terms, [&](const Term &term) {
        return term.kind == kind && term.value == value && !term.excluded;
    });
}

QString toggledTerm(const QString &text, const QString &term)
{
    const auto wanted = Query::parse(term);
    if (wanted.isEmpty())
        return text;
    const auto &sought = wanted.terms.first();
    for (const auto &held : Query::parse(text).terms) {
        if (held.kind == sought.kind && held.value == sought.value
            && held.excluded == sought.excluded) {
            const auto before = text.left(held.at).trimmed();
            const auto behind = text.mid(held.at + held.length).trimmed();
            return before.isEmpty() || behind.isEmpty() ? before + behind : before + u' ' + behind;
        }
    }
    const auto before = text.trimmed();
    return before.isEmpty() ? term : before + u' ' + term;
}

static QString asValue(const QString &value)
{
    return std::ranges::any_of(value, [](QChar c) { return c.isSpace(); }) ? u'"' + value + u'"'
                                                                           : value;
}

QueryCompletion completionOf(const QString &text, qsizetype cursor, const QueryWords &words)
{
    QueryCompletion completion {.at = cursor};
    for (const auto &token : tokensOf(text)) {
        if (cursor > token.at && cursor <= token.at + token.length)
            completion = {.at = token.at, .length = token.length};
    }
    QStringView typed = QStringView(text).mid(completion.at, cursor - completion.at);
    const auto minus = typed.startsWith(u'-') ? u"-"_s : QString();
    typed = typed.mid(minus.size());
    const auto colon = typed.indexOf(u':');
    if (colon < 0) {
        for (const auto &name : names) {
            const auto word = QString(name.word);
            if (words.contains(word) && word.startsWith(typed, Qt::CaseInsensitive))
                completion.candidates.append(minus + word + u':');
        }
        return completion;
    }
    const auto name = typed.left(colon).toString().toLower();
    const auto value = unquoted(typed.mid(colon + 1));
    for (const auto &word : words.value(name)) {
        if (word.contains(value, Qt::CaseInsensitive))
            completion.candidates.append(minus + name + u':' + asValue(word));
    }
    // What begins as typed stands before what only holds it.
    std::ranges::stable_partition(completion.candidates, [&](const QString &candidate) {
        return unquoted(QStringView(candidate).mid(minus.size() + name.size() + 1))
                .startsWith(value);
    });
    return completion;
}

} // namespace Dayshift
