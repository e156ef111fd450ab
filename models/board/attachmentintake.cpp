// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/attachmentintake.h"

#include "models/base/format.h"
#include "models/board/attachmentname.h"
#include "models/board/attachmentpieces.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
struct IntakeErrors
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Attachments)
};
} // namespace

static Error refused(const QString &name, const QString &what, const QString &todo,
                     Error::Kind kind = Error::Kind::Invalid)
{
    return {.kind = kind,
            .what = what,
            .safe = IntakeErrors::tr("Nothing was attached."),
            .todo = todo,
            .file = name};
}

static Error tooLarge(const QString &name, qint64 size)
{
    const Format format;
    return refused(name,
                   IntakeErrors::tr("%1 has %2; an attachment has at most %3.")
                           .arg(name, format.bytes(size), format.bytes(MostAttachmentBytes)),
                   IntakeErrors::tr("Attach a part of it, or write down where it lies."));
}

static Error noFile(const QString &name)
{
    return refused(name,
                   IntakeErrors::tr("%1 is not there, or may not be read.").arg(name),
                   IntakeErrors::tr("Look where it is, then attach it again."),
                   Error::Kind::NotFound);
}

static Error changing(const QString &name)
{
    return refused(name, IntakeErrors::tr("%1 changed while it was read.").arg(name),
                   IntakeErrors::tr("Wait until nothing writes to it, then attach it again."));
}

static Error vanished(const QString &name)
{
    return refused(name, IntakeErrors::tr("%1 vanished while it was read.").arg(name),
                   IntakeErrors::tr("Look where it is, then attach it again."),
                   Error::Kind::NotFound);
}

static Error notOrdinary(const QString &name, const QString &what)
{
    return refused(name, what, IntakeErrors::tr("Attach an ordinary file."));
}

AttachmentIntake::AttachmentIntake(const QString &path)
    : m_path(path)
    , m_name(safeFileName(path))
{
}

Result<std::shared_ptr<AttachmentIntake>> AttachmentIntake::ofFile(const QString &path)
{
    std::shared_ptr<AttachmentIntake> intake(new AttachmentIntake(path));
    if (const auto done = intake->open(); !done)
        return done.error();
    return intake;
}

Result<std::shared_ptr<AttachmentIntake>> AttachmentIntake::ofBytes(const QString &name,
                                                                    const QByteArray &bytes)
{
    std::shared_ptr<AttachmentIntake> intake(new AttachmentIntake(name));
    if (bytes.size() > MostAttachmentBytes)
        return tooLarge(intake->m_name, bytes.size());
    intake->m_buffer.setData(bytes);
    intake->m_buffer.open(QIODevice::ReadOnly);
    intake->m_size = bytes.size();
    intake->m_source = &intake->m_buffer;
    return intake;
}

// A link within a folder is a second name; one that leads out of it may show somebody else's file.
static std::optional<QString> withoutLink(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isSymLink())
        return path;
    const auto target = info.canonicalFilePath();
    const auto folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (target.isEmpty() || folder.isEmpty() || !target.startsWith(folder + u'/'))
        return std::nullopt;
    return target;
}

#ifdef Q_OS_UNIX
static std::optional<Error> reasonAgainst(const QString &name, const struct stat &is)
{
    if (S_ISREG(is.st_mode))
        return {};
    if (S_ISDIR(is.st_mode))
        return notOrdinary(name, IntakeErrors::tr("%1 is a folder.").arg(name));
    if (S_ISFIFO(is.st_mode) || S_ISSOCK(is.st_mode))
        return notOrdinary(name, IntakeErrors::tr("%1 is a pipe between programs and has no end.")
                                         .arg(name));
    return notOrdinary(name, IntakeErrors::tr("%1 is a device and no file.").arg(name));
}
#endif

Result<Done> AttachmentIntake::open()
{
    const auto path = withoutLink(m_path);
    if (!path)
        return notOrdinary(m_name, IntakeErrors::tr("%1 is a link that leads out of its folder.")
                                           .arg(m_name));
#ifdef Q_OS_UNIX
    // Opened without waiting, for a pipe would wait for its writer; and looked at only then, so that
    // nobody can put something else into its place in between.
    const int handle = ::open(QFile::encodeName(*path).constData(),
                              O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat is = {};
    if (handle < 0)
        return QFileInfo(*path).isDir()
                ? notOrdinary(m_name, IntakeErrors::tr("%1 is a folder.").arg(m_name))
                : noFile(m_name);
    if (::fstat(handle, &is) != 0) {
        ::close(handle);
        return noFile(m_name);
    }
    if (const auto reason = reasonAgainst(m_name, is)) {
        ::close(handle);
        return *reason;
    }
    m_file.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle);
#else
    if (!QFileInfo(*path).isFile())
        return notOrdinary(m_name, IntakeErrors::tr("%1 is no file.").arg(m_name));
    m_file.setFileName(*path);
    m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
#endif
    if (!m_file.isOpen())
        return noFile(m_name);
    m_size = m_file.size();
    if (m_size > MostAttachmentBytes)
        return tooLarge(m_name, m_size);
    m_changedAt = m_file.fileTime(QFileDevice::FileModificationTime);
    m_source = &m_file;
    return Done {};
}

Result<QByteArray> AttachmentIntake::next()
{
    const auto wanted = std::min(PieceBytes, m_size - m_read);
    if (wanted == 0) {
        if (const auto error = finished())
            return *error;
        return QByteArray();
    }
    auto bytes = m_source->read(wanted);
    if (bytes.isEmpty())
        return changing(m_name); // shorter than it was, or not readable any more
    m_read += bytes.size();
    m_hash.addData(bytes);
    return bytes;
}

std::optional<Error> AttachmentIntake::finished()
{
    if (m_source != &m_file)
        return {};
#ifdef Q_OS_UNIX
    struct stat is = {};
    if (::fstat(m_file.handle(), &is) != 0 || is.st_nlink == 0)
        return vanished(m_name);
#else
    if (!m_file.exists())
        return vanished(m_name);
#endif
    char more = 0; // some files do not say how long they are
    if (m_file.size() != m_size || m_file.read(&more, 1) > 0
        || m_file.fileTime(QFileDevice::FileModificationTime) != m_changedAt)
        return changing(m_name);
    return {};
}

} // namespace Dayshift
