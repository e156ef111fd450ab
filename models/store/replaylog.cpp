// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/replaylog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// As values of the track of existence.
static constexpr quint32 Absent = 0, Present = 1;

quint32 ReplayLog::keep(const QVariant &value)
{
    if (!value.isNull() && value.typeId() == QMetaType::LongLong) {
        auto &id = m_numberIds[value.toLongLong()];
        if (id == 0) { // the first two are taken
            m_values.push_back(value);
            id = quint32(m_values.size() - 1);
        }
        return id;
    }
    const auto key = value.isNull() ? u"n"_s
            : value.typeId() == QMetaType::QString
            ? u't' + value.toString()
            : QString::number(value.typeId()) + u':' + value.toString();
    if (const auto known = m_textIds.constFind(key); known != m_textIds.cend())
        return *known;
    m_values.push_back(value);
    const auto id = quint32(m_values.size() - 1);
    m_textIds.insert(key, id);
    return id;
}

quint32 ReplayLog::nameOf(const QString &name)
{
    if (const auto known = m_nameIds.constFind(name); known != m_nameIds.cend())
        return *known;
    m_names.append(name);
    m_nameIds.insert(name, quint32(m_names.size() - 1));
    return quint32(m_names.size() - 1);
}

void ReplayLog::take(qint64 at, quint32 thing, quint32 field, quint32 was, quint32 is)
{
    const auto key = (quint64(thing) << 32) | field;
    auto known = m_trackIds.constFind(key);
    if (known == m_trackIds.cend()) {
        m_tracks.push_back({.thing = thing, .field = field});
        m_things[thing].tracks.push_back(quint32(m_tracks.size() - 1));
        known = m_trackIds.insert(key, quint32(m_tracks.size() - 1));
    }
    auto &track = m_tracks[*known];
    track.was.emplace_back(at, was);
    track.last = is;
    m_changes.push_back({at, *known});
}

Result<Done> ReplayLog::read(Database &database)
{
    const auto tables = database.select(database.dialect().tables, {},
                                        [](const Row &row) { return row.text(0); });
    if (!tables)
        return tables.error();
    m_values = {QVariant(), QVariant()}; // absent, present
    m_names = {QString()};
    const auto done = database.each(
            u"SELECT at, thing_table, verb, thing, fields FROM activity ORDER BY sequence"_s, {},
            [&](const Row &row) {
                const auto table = row.text(1);
                if (!tables->contains(table))
                    return;
                const auto id = row.text(3);
                const auto key = table + u'/' + id;
                auto thing = m_thingIds.constFind(key);
                if (thing == m_thingIds.cend()) {
                    m_things.push_back({table, id, {}});
                    thing = m_thingIds.insert(key, quint32(m_things.size() - 1));
                }
                const auto at = row.number(0);
                const auto verb = Verb(row.number(2));
                if (verb == Verb::Added)
                    take(at, *thing, 0, Absent, Present);
                for (const auto &field : fieldsFromJson(row.text(4).toUtf8()))
                    take(at, *thing, nameOf(field.name), keep(field.was), keep(field.is));
                if (verb == Verb::Removed)
                    take(at, *thing, 0, Present, Absent);
            });
    if (!done)
        return done;
    m_trackIds.clear();
    m_textIds.clear();
    m_numberIds.clear();
    m_thingIds.clear();
    // History that was imported lies before what was written earlier.
    const auto earlier = [](const auto &a, const auto &b) { return a.at < b.at; };
    std::stable_sort(m_changes.begin(), m_changes.end(), earlier);
    for (auto &track : m_tracks) {
        if (!std::is_sorted(track.was.begin(), track.was.end(),
                            [](const auto &a, const auto &b) { return a.first < b.first; }))
            std::stable_sort(track.was.begin(), track.was.end(),
                             [](const auto &a, const auto &b) { return a.first < b.first; });
    }
    return Done {};
}

quint32 ReplayLog::valueAt(const Track &track, qint64 at) const
{
    const auto next = std::upper_bound(track.was.begin(), track.was.end(), at,
                                       [](qint64 time, const auto &was) { return time < was.first; });
    return next == track.was.end() ? track.last : next->second;
}

bool ReplayLog::existsAt(const Thing &thing, qint64 at) const
{
    for (const auto id : thing.tracks) {
        if (m_tracks[id].field == 0)
            return valueAt(m_tracks[id], at) == Present;
    }
    return true; // it was there before the log began, and is still
}

std::vector<ReplayLog::Step> ReplayLog::between(qint64 from, qint64 to) const
{
    const auto at = [this](qint64 time) {
        return std::upper_bound(m_changes.begin(), m_changes.end(), time,
                                [](qint64 asked, const Moment &change) { return asked < change.at; });
    };
    std::vector<bool> touched(m_things.size(), false);
    std::vector<quint32> things;
    for (auto change = at(std::min(from, to)), last = at(std::max(from, to)); change != last;
         ++change) {
        const auto thing = m_tracks[change->track].thing;
        if (!touched[thing]) {
            touched[thing] = true;
            things.push_back(thing);
        }
    }
    std::ranges::sort(things);
    std::vector<Step> steps;
    for (const auto id : things) {
        const auto &thing = m_things[id];
        Step step {.table = thing.table,
                   .thing = thing.id,
                   .exists = existsAt(thing, to),
                   .existed = existsAt(thing, from)};
        if (!step.exists && !step.existed)
            continue;
        for (const auto track : thing.tracks) {
            const auto &each = m_tracks[track];
            const auto is = valueAt(each, to);
            if (each.field != 0 && step.exists && (!step.existed || is != valueAt(each, from)))
                step.fields.append({m_names[each.field], m_values[is]});
        }
        if (step.exists != step.existed || !step.fields.isEmpty())
            steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace Dayshift
