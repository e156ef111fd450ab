// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Of more than these the oldest go: the file stays small.
static constexpr qsizetype MostDrafts = 100;

static QJsonObject toJson(const Attachment &file)
{
    return {{u"id"_s, file.id.toString()},       {u"story"_s, file.story.toString()},
            {u"epic"_s, file.epic.toString()},   {u"name"_s, file.name},
            {u"size"_s, file.size},              {u"hash"_s, file.hash},
            {u"member"_s, file.member.toString()}, {u"author"_s, file.author},
            {u"at"_s, file.at.toMSecsSinceEpoch()}};
}

static Attachment toAttachment(const QJsonObject &json)
{
    return {.id = AttachmentId::fromString(json["id"_L1].toString()),
            .story = StoryId::fromString(json["story"_L1].toString()),
            .epic = EpicId::fromString(json["epic"_L1].toString()),
            .name = json["name"_L1].toString(),
            .size = json["size"_L1].toInteger(),
            .hash = json["hash"_L1].toString(),
            .member = MemberId::fromString(json["member"_L1].toString()),
            .author = json["author"_L1].toString(),
            .at = QDateTime::fromMSecsSinceEpoch(json["at"_L1].toInteger(), Qt::UTC)};
}

static QJsonObject toJson(const UnsentText &draft)
{
    QJsonArray files;
    for (const auto &file : draft.files)
        files.append(toJson(file));
    return {{u"files"_s, files},
            {u"text"_s, draft.text},
            {u"base"_s, draft.base},
            {u"about"_s, draft.about},
            {u"at"_s, draft.at.toMSecsSinceEpoch()}};
}

static UnsentText toDraft(const QJsonObject &json)
{
    QList<Attachment> files;
    const auto list = json["files"_L1].toArray();
    for (const auto &file : list)
        files.append(toAttachment(file.toObject()));
    return {.text = json["text"_L1].toString(),
            .base = json["base"_L1].toString(),
            .about = json["about"_L1].toString(),
            .files = files,
            .at = QDateTime::fromMSecsSinceEpoch(json["at"_L1].toInteger(), Qt::UTC)};
}

static QHash<QString, UnsentText> readFile(const QString &path)
{
    QHash<QString, UnsentText> drafts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return drafts;
    const auto entries = QJsonDocument::fromJson(file.readAll()).object()["drafts"_L1].toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        drafts.insert(entry.key(), toDraft(entry->toObject()));
    return drafts;
}

// A workspace that lay among temporary files and is gone comes back no more.
static void sweep(const QDir &folder)
{
    for (const auto &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto workspace = QJsonDocument::fromJson(file.readAll())["workspace"_L1].toString();
        if (workspace.startsWith(QDir::tempPath() + u'/') && !QFile::exists(workspace)) {
            file.close();
            file.remove();
        }
    }
}

Drafts::Drafts(const QString &workspace, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    const auto folder
            = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts"_s;
    const auto name = QString::fromLatin1(
            QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256)
                    .toHex()
                    .left(16));
    m_path = u"%1/%2.json"_s.arg(folder, name);
    sweep(folder);
    m_drafts = readFile(m_path);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::save);
}

std::shared_ptr<Drafts> Drafts::of(const QString &workspace)
{
    static QHash<QString, std::weak_ptr<Drafts>> open;
    auto known = open.value(workspace).lock();
    if (!known) {
        known = std::make_shared<Drafts>(workspace);
        open.insert(workspace, known);
    }
    return known;
}

Drafts::~Drafts()
{
    save();
}

std::optional<UnsentText> Drafts::find(const QString &key) const
{
    const auto found = m_drafts.constFind(key);
    return found == m_drafts.constEnd() ? std::nullopt : std::optional(*found);
}

void Drafts::keep(const QString &key, const UnsentText &draft)
{
    if (draft.text.isEmpty() && draft.files.isEmpty()) {
        forget(key);
        return;
    }
    m_drafts.insert(key, draft);
    m_touched.insert(key);
    if (!m_timer.isActive())
        m_timer.start();
    emit changed(key);
}

void Drafts::forget(const QString &key)
{
    if (!m_drafts.remove(key))
        return;
    m_touched.insert(key);
    save();
    emit changed(key);
}

void Drafts::save()
{
    m_timer.stop();
    if (m_touched.isEmpty())
        return;
    QDir().mkpath(QFileInfo(m_path).path());
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(500)) {
        m_timer.start(); // somebody else is writing just now
        return;
    }
    auto all = readFile(m_path);
    for (const auto &key : std::as_const(m_touched)) {
        if (const auto mine = m_drafts.constFind(key); mine != m_drafts.constEnd())
            all.insert(key, *mine);
        else
            all.remove(key);
    }
    while (all.size() > MostDrafts) {
        all.erase(std::min_element(
                all.begin(), all.end(),
                [](const UnsentText &a, const UnsentText &b) { return a.at < b.at; }));
    }
    if (all.isEmpty()) {
        QFile::remove(m_path);
        m_touched.clear();
        return;
    }
    QJsonObject entries;
    for (auto draft = all.cbegin(); draft != all.cend(); ++draft)
        entries.insert(draft.key(), toJson(*draft));
    QSaveFile file(m_path);
    const QJsonDocument document(
            QJsonObject {{u"workspace"_s, m_workspace}, {u"drafts"_s, entries}});
    // Words are for whoever wrote them.
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        file.write(document.toJson(QJsonDocument::Compact));
        if (file.commit())
            m_touched.clear();
    }
}

} // namespace Dayshift
