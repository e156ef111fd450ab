// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/searchindex.h"

#include "models/store/database.h"

#include <algorithm>
#include <charconv>
#include <limits>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostBuilds = 2000;
static constexpr qsizetype MostOfTitle = 300;

void SearchIndex::add(const FoundThing &thing, bool isOver)
{
    Entry entry {.at = quint32(m_folded.size()),
                 .shownAt = quint32(m_shown.size()),
                 .number = thing.number,
                 .kind = thing.kind,
                 .isOver = isOver};
    const auto title = thing.title.left(MostOfTitle);
    m_folded += Needle::folded(title);
    m_shown += title.toUtf8();
    if (!thing.key.isEmpty()) {
        entry.key = quint32(m_keys.size());
        m_keys.append(thing.key);
    }
    const auto known = m_hintNumbers.constFind(thing.hint);
    if (known != m_hintNumbers.constEnd()) {
        entry.hint = *known;
    } else if (!thing.hint.isEmpty() && m_hints.size() < std::numeric_limits<quint16>::max()) {
        entry.hint = quint16(m_hints.size());
        m_hintNumbers.insert(thing.hint, entry.hint);
        m_hints.append(thing.hint);
    }
    m_entries.push_back(entry);
}

FoundThing SearchIndex::thing(size_t row, int score) const
{
    const auto &entry = m_entries[row];
    const auto end = row + 1 < m_entries.size() ? m_entries[row + 1].shownAt
                                                : quint32(m_shown.size());
    return {.kind = entry.kind,
            .number = entry.number,
            .title = QString::fromUtf8(m_shown.constData() + entry.shownAt, end - entry.shownAt),
            .hint = m_hints[entry.hint],
            .key = m_keys[entry.key],
            .score = score};
}

int SearchIndex::scoreOf(size_t row, const Needle &needle, const QString &number) const
{
    const auto &entry = m_entries[row];
    int score = 0;
    if (!number.isEmpty() && entry.number > 0) {
        char digits[16];
        const auto end = std::to_chars(digits, digits + sizeof digits, entry.number).ptr;
        const QLatin1StringView own(digits, end - digits);
        if (own == number)
            score = 5000;
        else if (own.startsWith(number))
            score = 900;
    }
    const auto end = row + 1 < m_entries.size() ? m_entries[row + 1].at : quint32(m_folded.size());
    score = std::max(score, needle.score(QStringView(m_folded).mid(entry.at, end - entry.at)));
    return score > 60 && entry.isOver ? score - 60 : score;
}

QList<FoundThing> SearchIndex::find(const QString &typed, const QList<ThingKind> &kinds,
                                    qsizetype most) const
{
    const auto text = typed.startsWith(u'#') ? typed.mid(1) : typed;
    const Needle needle(text);
    if (needle.isEmpty() || most <= 0)
        return {};
    const auto word = text.trimmed();
    const bool isNumber = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
    unsigned wanted = 0;
    for (const auto kind : kinds)
        wanted |= 1U << unsigned(kind);

    struct Hit
    {
        int score;
        quint32 row;
    };
    const auto isBetter = [this](const Hit &a, const Hit &b) {
        if (a.score != b.score)
            return a.score > b.score;
        const auto &one = m_entries[a.row], &other = m_entries[b.row];
        if (one.kind != other.kind)
            return one.kind < other.kind;
        return one.number != other.number ? one.number > other.number : a.row < b.row;
    };
    // Only the best are kept: a heap with the worst of them on top.
    std::vector<Hit> best;
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (!(wanted >> unsigned(m_entries[row].kind) & 1U))
            continue;
        const Hit hit {scoreOf(row, needle, isNumber ? word : QString()), quint32(row)};
        if (hit.score == 0)
            continue;
        if (qsizetype(best.size()) < most) {
            best.push_back(hit);
            std::push_heap(best.begin(), best.end(), isBetter);
        } else if (isBetter(hit, best.front())) {
            std::pop_heap(best.begin(), best.end(), isBetter);
            best.back() = hit;
            std::push_heap(best.begin(), best.end(), isBetter);
        }
    }
    std::sort_heap(best.begin(), best.end(), isBetter);
    QList<FoundThing> things;
    for (const auto &hit : best)
        things.append(thing(hit.row, hit.score));
    return things;
}

std::optional<FoundThing> SearchIndex::known(ThingKind kind, int number, const QString &key) const
{
    for (size_t row = 0; row < m_entries.size(); ++row) {
        const auto &entry = m_entries[row];
        if (entry.kind == kind && entry.number == number && (number > 0 || m_keys[entry.key] == key))
            return thing(row, 0);
    }
    return {};
}

Result<qint64> SearchIndex::newest(Database &database)
{
    qint64 sequence = 0;
    const auto done = database.each(u"SELECT COALESCE(MAX(sequence), 0) FROM activity"_s, {},
                                    [&](const Row &row) { sequence = row.number(0); });
    if (!done)
        return done.error();
    return sequence;
}

Result<std::shared_ptr<const SearchIndex>> SearchIndex::read(Database &database)
{
    const auto index = std::make_shared<SearchIndex>();
    const auto sequence = newest(database);
    if (!sequence)
        return sequence.error();
    index->m_sequence = *sequence;
    struct Question
    {
        ThingKind kind;
        QString sql; // number, title, hint, key, whether it is over
    };
    const QList<Question> questions {
            {ThingKind::Story,
             u"SELECT s.number, s.title, c.name, '', s.closed_at FROM story s "
             "JOIN board_column c ON c.id = s.column_id WHERE s.archived = 0"_s},
            {ThingKind::Epic, u"SELECT number, title, '', '', closed FROM epic"_s},
            {ThingKind::Incident,
             u"SELECT number, title, service, id, resolved_at FROM incident"_s},
            {ThingKind::Release,
             u"SELECT 0, service || ' ' || version, '', id, deployed_at FROM release"_s},
            {ThingKind::Pipeline,
             u"SELECT 0, pipeline, '', pipeline, 0 FROM build GROUP BY pipeline"_s},
            {ThingKind::Build,
             u"SELECT 0, pipeline || ' #' || number || '  ' || message, branch, pipeline, 0 "
             "FROM build ORDER BY started_at DESC, id LIMIT %1"_s.arg(MostBuilds)},
            {ThingKind::Person, u"SELECT 0, name, login, name, 0 FROM member WHERE active <> 0"_s}};
    for (const auto &question : questions) {
        const auto done = database.each(question.sql, {}, [&](const Row &row) {
            index->add({.kind = question.kind,
                        .number = int(row.number(0)),
                        .title = row.text(1),
                        .hint = row.text(2),
                        .key = row.text(3)},
                       row.number(4) != 0);
        });
        if (!done)
            return done.error();
    }
    return std::shared_ptr<const SearchIndex>(index);
}

} // namespace Dayshift
