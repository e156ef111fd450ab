// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notifications/notificationlist.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr qint64 LargestFile = 4 * 1024 * 1024;

static QString pathFor(const QString &workspace)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
            + u"/notifications"_s;
    const auto name = QString::fromLatin1(
            QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256)
                    .toHex()
                    .left(16));
    return u"%1/%2.json"_s.arg(folder, name);
}

NotificationList::NotificationList(const QString &workspace, QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(2s);
    connect(&m_later, &QTimer::timeout, this, &NotificationList::save);
    if (workspace.isEmpty())
        return;
    m_path = pathFor(workspace);
    load();
}

NotificationList::~NotificationList()
{
    save();
}

void NotificationList::load()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return;
    const auto kept = QJsonDocument::fromJson(file.readAll()).object();
    m_sequence = kept["sequence"_L1].toInteger(-1);
    const auto list = kept["notifications"_L1].toArray();
    for (const auto &each : list) {
        if (m_all.size() < Most)
            m_all.append(Notification::fromJson(each.toObject()));
    }
}

void NotificationList::save()
{
    if (!std::exchange(m_unsaved, false) || m_path.isEmpty())
        return;
    QJsonArray list;
    for (const auto &each : std::as_const(m_all))
        list.append(each.toJson());
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    // Titles of the team's work stand in it.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(QJsonObject {{u"sequence"_s, m_sequence}, {u"notifications"_s, list}})
                       .toJson(QJsonDocument::Compact));
    if (!file.commit())
        m_unsaved = true;
}

void NotificationList::touch()
{
    m_unsaved = true;
    m_later.start();
}

QList<Notification> NotificationList::add(const QList<Notification> &notifications, qint64 sequence)
{
    QList<Notification> fresh;
    for (const auto &each : notifications) {
        if (std::ranges::find(m_all, each.key, &Notification::key) != m_all.end())
            continue;
        const auto place = std::ranges::find_if(
                m_all, [&](const Notification &other) { return other.at <= each.at; });
        m_all.insert(place, each);
        fresh.append(each);
    }
    if (m_all.size() > Most)
        m_all.resize(Most);
    if (m_sequence != sequence || !fresh.isEmpty()) {
        m_sequence = sequence;
        touch();
    }
    if (!fresh.isEmpty())
        emit changed();
    return fresh;
}

QList<NotificationList::Group> NotificationList::groups() const
{
    QList<Group> groups;
    for (const auto &each : m_all) {
        if (each.done)
            continue;
        const auto known = std::ranges::find(groups, each.object, &Group::object);
        if (known == groups.end())
            groups.append({each.object, {each}});
        else
            known->notifications.append(each);
    }
    return groups;
}

int NotificationList::count() const
{
    return int(std::ranges::count(m_all, false, &Notification::done));
}

void NotificationList::finish(const QString &key)
{
    for (auto &each : m_all) {
        if (each.key == key && !each.done) {
            each.done = true;
            touch();
            emit changed();
            return;
        }
    }
}

void NotificationList::finishObject(const QString &object)
{
    bool any = false;
    for (auto &each : m_all) {
        if (each.object == object && !each.done)
            any = each.done = true;
    }
    if (any) {
        touch();
        emit changed();
    }
}

void NotificationList::finishAll()
{
    for (auto &each : m_all)
        each.done = true;
    touch();
    emit changed();
}

} // namespace Dayshift
