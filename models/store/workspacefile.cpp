// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/workspacefile.h"

#include "models/base/privatefile.h"
#include "models/store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct FileHeader
{
    qint64 application = 0;
    int schema = 0;
};

} // namespace

// Of a file whose log is still to be brought in, as after a crash, SQLite alone cannot judge without
// it. Then its first bytes say what it is (https://www.sqlite.org/fileformat.html, section 1.3); the
// handle stays open, so that no locks go with it.
static std::optional<FileHeader> headerBytesOf(const QString &path)
{
    static QMutex guard;
    static std::vector<std::unique_ptr<QFile>> kept;
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return {};
    const auto bytes = file->read(100);
    if (bytes.size() < 100 || !bytes.startsWith("SQLite format 3"))
        return {};
    const QMutexLocker locker(&guard);
    kept.push_back(std::move(file));
    const auto number = [&](int at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    return FileHeader {number(68), int(number(60))};
}

// Asked of SQLite, and not read from the file: where this process has the workspace open already,
// closing another handle of it would give up the locks of the first one, and the next program that
// closes the workspace would take the log away from under it
// (https://www.sqlite.org/howtocorrupt.html, section 2.2). Immutable: nothing is locked or written.
static std::optional<FileHeader> headerOf(const QString &path)
{
    const auto name = u"header-"_s + QUuid::createUuid().toString(QUuid::Id128);
    std::optional<FileHeader> header;
    {
        auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        file.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
        file.setDatabaseName(u"file:%1?immutable=1"_s.arg(
                QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))));
        if (file.open()) {
            QSqlQuery application(u"PRAGMA application_id"_s, file);
            QSqlQuery schema(u"PRAGMA user_version"_s, file);
            if (application.next() && schema.next())
                header = FileHeader {application.value(0).toLongLong(), schema.value(0).toInt()};
        }
    }
    QSqlDatabase::removeDatabase(name);
    return header ? header : headerBytesOf(path);
}

static Error notAWorkspace(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::NotAWorkspace,
            .what = Error::tr("%1 is not a Dayshift workspace: %2")
                            .arg(QFileInfo(path).fileName(), why),
            .safe = Error::tr("The file was not touched."),
            .file = path};
}

Result<Done> examine(const QString &path, OpenMode mode)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error {.kind = Error::Kind::NotFound,
                      .what = Error::tr("There is no workspace at %1.").arg(path),
                      .todo = Error::tr("Check the name, or make one: dayshift new."),
                      .file = path};
    if (info.isDir())
        return notAWorkspace(path, Error::tr("it is a folder."));
    if (!info.isReadable())
        return Error {.kind = Error::Kind::ReadOnly,
                      .what = Error::tr("%1 cannot be read.").arg(info.fileName()),
                      .safe = Error::tr("The file was not touched."),
                      .todo = Error::tr("Give this account the right to read it."),
                      .file = path};
    if (info.size() == 0)
        return notAWorkspace(path, Error::tr("it is empty."));
    const auto header = headerOf(info.absoluteFilePath());
    if (!header)
        return notAWorkspace(path, Error::tr("it does not begin like one."));
    if (header->application != ApplicationId)
        return notAWorkspace(path, Error::tr("it is a database of another program."));
    if (header->schema > newestSchema() && mode == OpenMode::ReadWrite)
        return Error {.kind = Error::Kind::SchemaTooNew,
                      .detail = u"schema %1, known %2"_s.arg(header->schema).arg(newestSchema()),
                      .safe = Error::tr("Your data is safe and stays readable."),
                      .file = path};
    const auto folder = QFileInfo(info.absolutePath());
    if (mode == OpenMode::ReadWrite && (!info.isWritable() || !folder.isWritable()))
        return Error {.kind = Error::Kind::ReadOnly,
                      .what = Error::tr("%1 is read-only for this account.").arg(info.fileName()),
                      .safe = Error::tr("The file was not touched."),
                      .todo = Error::tr("Open it read-only, or give this account the right to write "
                                        "to it and to its folder."),
                      .file = path};
    return Done {};
}

Result<Done> createFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error {.kind = Error::Kind::Invalid,
                      .what = Error::tr("There is a file at %1 already.").arg(path),
                      .todo = Error::tr("Choose another name, or open that one."),
                      .file = path};
    // SQLite gives its journals the rights of the file.
    const bool made = makePrivateFile(path);
    Database database({.database = path});
    if (const auto done = made ? database.open() : Error {.kind = Error::Kind::ReadOnly}; !done)
        return Error {.kind = Error::Kind::ReadOnly,
                      .detail = done.error().detail,
                      .what = Error::tr("No file can be made at %1.").arg(path),
                      .safe = Error::tr("Nothing was changed."),
                      .todo = Error::tr("Check that the folder is there and that this account may "
                                        "write to it."),
                      .file = path};
    // One page with our mark in it, and no more.
    for (const auto &statement : {u"PRAGMA application_id = %1"_s.arg(ApplicationId),
                                  u"PRAGMA user_version = 0"_s}) {
        if (const auto done = database.run(statement); !done)
            return done.error();
    }
    return Done {};
}

bool isOnNetworkDrive(const QString &path)
{
    static const std::array networks {"nfs", "nfs4", "cifs", "smbfs", "smb3", "fuse.sshfs",
                                      "9p",  "afs",  "ncpfs", "davfs", "fuse.davfs2"};
    const auto type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return std::ranges::any_of(networks, [&](const char *name) { return type == name; });
}

} // namespace Dayshift
