// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/fuzzy.h"
#include "models/base/result.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Dayshift {

class Database;

// What a workspace holds that has a name or a number of its own.
enum class ThingKind : quint8 { Story, Epic, Incident, Release, Pipeline, Build, Person };

struct FoundThing
{
    ThingKind kind = ThingKind::Story;
    int number = 0; // of a story, an epic, an incident; else 0
    QString title = {};
    QString hint = {}; // where it stands: a column, a state's word, a pipeline
    QString key = {}; // what its page calls it: an id or a name; empty where the number does it
    int score = 0;

    friend bool operator==(const FoundThing &, const FoundThing &) = default;
};

// Everything that can be gone to by its name, in two pieces of memory, so that a hundred thousand
// stories are looked through between two keystrokes. It is read as a whole and does not change:
// any thread may search it.
class SearchIndex
{
public:
    // The number of the newest line of the workspace's log: an index of that number is up to date.
    [[nodiscard]] static Result<qint64> newest(Database &database);
    // Stories that are not archived, epics, incidents, releases, pipelines, the newest builds and
    // the people who are here.
    [[nodiscard]] static Result<std::shared_ptr<const SearchIndex>> read(Database &database);

    // The best answers, the best first; of those that answer alike the newest first.
    [[nodiscard]] QList<FoundThing> find(const QString &typed, const QList<ThingKind> &kinds,
                                         qsizetype most) const;
    // The thing of this kind that has this number, or this key where it has none.
    [[nodiscard]] std::optional<FoundThing> known(ThingKind kind, int number,
                                                  const QString &key) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }
    [[nodiscard]] qint64 sequence() const { return m_sequence; }

    void add(const FoundThing &thing, bool isOver = false);

private:
    struct Entry
    {
        quint32 at = 0; // in m_folded; it ends where the next begins
        quint32 shownAt = 0; // in m_shown
        quint32 key = 0; // in m_keys
        qint32 number = 0;
        quint16 hint = 0; // in m_hints
        ThingKind kind = ThingKind::Story;
        bool isOver = false; // done, closed: it comes behind what is not
    };
    [[nodiscard]] FoundThing thing(size_t row, int score) const;
    [[nodiscard]] int scoreOf(size_t row, const Needle &needle, const QString &number) const;

    std::vector<Entry> m_entries;
    QString m_folded;
    QByteArray m_shown; // UTF-8
    QStringList m_keys {QString()};
    QStringList m_hints {QString()};
    QHash<QString, quint16> m_hintNumbers;
    qint64 m_sequence = 0;
};

} // namespace Dayshift
