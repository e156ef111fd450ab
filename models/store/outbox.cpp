// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/outbox.h"

#include "models/base/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Whole values, empty ones included: an insert must find every field.
static QJsonObject toJson(const Change &change)
{
    QJsonArray fields;
    for (const auto &field : change.fields)
        fields.append(QJsonArray {field.name, sqlToJson(field.was), sqlToJson(field.is)});
    return {{u"table"_s, change.table},  {u"verb"_s, int(change.verb)}, {u"thing"_s, change.thing},
            {u"title"_s, change.title},  {u"fields"_s, fields},
            {u"at"_s, change.at.isValid() ? change.at.toMSecsSinceEpoch() : 0}};
}

static Change toChange(const QJsonObject &json)
{
    Change change {.table = json["table"_L1].toString(),
                   .verb = Verb(json["verb"_L1].toInt()),
                   .thing = json["thing"_L1].toString(),
                   .title = json["title"_L1].toString()};
    for (const auto field : json["fields"_L1].toArray()) {
        const auto parts = field.toArray();
        change.fields.append({parts[0].toString(), sqlFromJson(parts[1]), sqlFromJson(parts[2])});
    }
    if (const auto at = json["at"_L1].toInteger(); at != 0)
        change.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return change;
}

static std::deque<Outbox::Waiting> readFile(const QString &path)
{
    std::deque<Outbox::Waiting> waiting;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return waiting;
    for (const auto entry : QJsonDocument::fromJson(file.readAll()).array()) {
        Outbox::Waiting deed {.key = entry["key"_L1].toString(),
                              .way = DeedWay(entry["undo"_L1].toBool())};
        for (const auto change : entry["changes"_L1].toArray())
            deed.changes.append(toChange(change.toObject()));
        waiting.push_back(std::move(deed));
    }
    return waiting;
}

void Outbox::open(const QString &workspace)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
            + u"/outbox"_s;
    QDir().mkpath(folder);
    const auto name = QString::fromLatin1(
            QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256)
                    .toHex()
                    .left(16));
    // A lock that can be taken belongs to nobody who still runs.
    for (int number = 0; number < 64; ++number) {
        const auto path = u"%1/%2-%3.json"_s.arg(folder, name).arg(number);
        auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0))
            continue;
        auto left = readFile(path);
        if (m_path.isEmpty()) {
            m_path = path;
            m_lock = std::move(lock);
        } else if (left.empty()) {
            lock->unlock();
            if (!QFile::exists(path))
                break;
        }
        const bool adopted = path != m_path && !left.empty();
        for (auto &deed : left)
            m_waiting.push_back(std::move(deed));
        if (adopted) {
            save();
            QFile::remove(path);
        }
        if (left.empty() && path != m_path)
            break;
    }
}

QString Outbox::append(const QList<Change> &changes, DeedWay way)
{
    m_waiting.push_back({QUuid::createUuid().toString(QUuid::WithoutBraces), changes, way});
    save();
    return m_waiting.back().key;
}

void Outbox::pop()
{
    m_waiting.pop_front();
    save();
}

void Outbox::save() const
{
    if (m_path.isEmpty())
        return;
    if (m_waiting.empty()) {
        QFile::remove(m_path);
        return;
    }
    QJsonArray entries;
    for (const auto &deed : m_waiting) {
        QJsonArray changes;
        for (const auto &change : deed.changes)
            changes.append(toJson(change));
        entries.append(QJsonObject {{u"key"_s, deed.key},
                                    {u"changes"_s, changes},
                                    {u"undo"_s, deed.way == DeedWay::Undo}});
    }
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) {
        keepPrivate(file);
        file.write(QJsonDocument(entries).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

} // namespace Dayshift
