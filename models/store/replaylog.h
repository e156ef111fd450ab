// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/change.h"
#include "models/store/database.h"

#include <QHash>

#include <vector>

namespace Dayshift {

// The log in a form in which every past state is found without reading it again: for each field of
// each thing what it was before each of its changes, by time.
class ReplayLog
{
public:
    // Lines in the order of the log; tables that the workspace does not have are left out.
    [[nodiscard]] Result<Done> read(Database &database);

    [[nodiscard]] qint64 begin() const { return m_changes.empty() ? 0 : m_changes.front().at; }
    [[nodiscard]] qint64 end() const { return m_changes.empty() ? 0 : m_changes.back().at; }

    // One thing as it has to become.
    struct Step
    {
        QString table = {};
        QString thing = {};
        bool exists = true; // false: it is not there at that time
        bool existed = true; // whether it was before
        QList<std::pair<QString, QVariant>> fields = {}; // those that differ; of a new one all known
    };
    // What differs between two moments, in milliseconds since 1970; things in a fixed order.
    [[nodiscard]] std::vector<Step> between(qint64 from, qint64 to) const;

private:
    struct Track // of one field, or of the existence, of one thing
    {
        quint32 thing = 0;
        quint32 field = 0; // 0: whether it exists
        std::vector<std::pair<qint64, quint32>> was = {}; // until when, what
        quint32 last = 0;
    };
    struct Thing
    {
        QString table = {};
        QString id = {};
        std::vector<quint32> tracks = {};
    };
    struct Moment
    {
        qint64 at = 0;
        quint32 track = 0;
    };

    [[nodiscard]] quint32 keep(const QVariant &value);
    [[nodiscard]] quint32 nameOf(const QString &name);
    void take(qint64 at, quint32 thing, quint32 field, quint32 was, quint32 is);
    [[nodiscard]] quint32 valueAt(const Track &track, qint64 at) const;
    [[nodiscard]] bool existsAt(const Thing &thing, qint64 at) const;

    std::vector<Thing> m_things;
    std::vector<Track> m_tracks;
    std::vector<Moment> m_changes; // by time
    std::vector<QVariant> m_values;
    QStringList m_names;
    QHash<QString, quint32> m_thingIds;
    QHash<QString, quint32> m_nameIds;
    QHash<QString, quint32> m_textIds; // of values that come again and again
    QHash<qint64, quint32> m_numberIds;
    QHash<quint64, quint32> m_trackIds; // only while it is read
};

} // namespace Dayshift
