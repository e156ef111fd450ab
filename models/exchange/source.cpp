// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/source.h"

#include "models/exchange/legacytext.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qint64 Piece = 1 << 18;

static QString words(const char *text)
{
    return QCoreApplication::translate("Dayshift::Import", text);
}

Error refusedFile(const QString &code, const QString &what, const QString &todo,
                  const QString &file)
{
    return {.kind = Error::Kind::Invalid,
            .what = what,
            .safe = words(QT_TRANSLATE_NOOP("Dayshift::Import", "Nothing was changed.")),
            .todo = todo,
            .code = code,
            .file = file};
}

Error cancelledImport()
{
    return {.kind = Error::Kind::Interrupted,
            .what = words(QT_TRANSLATE_NOOP("Dayshift::Import", "The import was cancelled.")),
            .safe = words(QT_TRANSLATE_NOOP("Dayshift::Import", "Nothing of it was kept.")),
            .todo = words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                            "Import the file again when it suits you."))};
}

namespace {

// Reads UTF-8 byte by byte and tells which lines hold, and which break it.
class Utf8Lines
{
public:
    void add(const char *data, qint64 size)
    {
        for (const auto *at = data, *end = data + size; at != end; ++at) {
            const auto byte = uchar(*at);
            if (byte < 0x80 && m_missing == 0 && byte != '\n' && byte != '\r' && byte != 0) {
                m_afterCr = false;
                continue;
            }
            step(byte);
        }
    }
    void finish()
    {
        if (m_missing > 0)
            m_broken = true;
        endLine();
    }

    qint64 firstNul = 0;    // its line, from 1
    qint64 firstBroken = 0; // the first line that is not UTF-8
    qint64 broken = 0;
    qint64 whole = 0; // lines with letters outside of ASCII, all of them UTF-8
    bool c1 = false;  // bytes that only Windows-1252 gives a meaning

private:
    void step(uchar byte)
    {
        if (byte >= 0x80 && byte < 0xa0)
            c1 = true;
        if (m_missing > 0) {
            if (byte >= m_low && byte <= m_high) {
                --m_missing;
                m_low = 0x80;
                m_high = 0xbf;
                return;
            }
            m_broken = true;
            m_missing = 0;
        }
        if (byte >= 0x80)
            lead(byte);
        else
            plain(byte);
    }
    void lead(uchar byte)
    {
        m_afterCr = false;
        m_low = 0x80;
        m_high = 0xbf;
        m_letters = true;
        if (byte >= 0xc2 && byte <= 0xdf) {
            m_missing = 1;
        } else if ((byte & 0xf0) == 0xe0) {
            m_missing = 2;
            m_low = byte == 0xe0 ? 0xa0 : 0x80;
            m_high = byte == 0xed ? 0x9f : 0xbf;
        } else if (byte >= 0xf0 && byte <= 0xf4) {
            m_missing = 3;
            m_low = byte == 0xf0 ? 0x90 : 0x80;
            m_high = byte == 0xf4 ? 0x8f : 0xbf;
        } else {
            m_broken = true;
        }
    }
    void plain(uchar byte)
    {
        if (byte == 0 && firstNul == 0)
            firstNul = m_line;
        if (byte == '\r' || (byte == '\n' && !m_afterCr))
            endLine();
        m_afterCr = byte == '\r';
    }
    void endLine()
    {
        if (m_broken) {
            ++broken;
            if (firstBroken == 0)
                firstBroken = m_line;
        } else if (m_letters) {
            ++whole;
        }
        m_broken = m_letters = false;
        ++m_line;
    }

    qint64 m_line = 1;
    int m_missing = 0;
    uchar m_low = 0x80;
    uchar m_high = 0xbf;
    bool m_broken = false;
    bool m_letters = false;
    bool m_afterCr = false;
};

} // namespace

static Error binaryFile(const QString &kind)
{
    const auto sentence = [&]() -> QString {
        if (kind == "xlsx"_L1)
            return words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                           "This is an Excel workbook (a ZIP archive), not CSV."));
        if (kind == "zip"_L1)
            return words(QT_TRANSLATE_NOOP("Dayshift::Import", "This is a ZIP archive, not an "
                                                               "export."));
        if (kind == "gzip"_L1)
            return words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                           "This is a compressed archive (gzip), not an export."));
        if (kind == "pdf"_L1)
            return words(QT_TRANSLATE_NOOP("Dayshift::Import", "This is a PDF document, not an "
                                                               "export."));
        if (kind == "png"_L1)
            return words(QT_TRANSLATE_NOOP("Dayshift::Import", "This is a picture (PNG), not an "
                                                               "export."));
        return words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                       "This is an old Office document, not CSV."));
    };
    auto error = refusedFile(
            u"not-text"_s, sentence(),
            kind == "gzip"_L1 || kind == "zip"_L1
                    ? words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                              "Unpack it, and import the files that it holds."))
                    : words(QT_TRANSLATE_NOOP(
                            "Dayshift::Import",
                            "Save it as CSV UTF-8, or export CSV from the tool.")));
    error.found = kind;
    return error;
}

static std::optional<Error> binary(const QByteArray &head)
{
    if (head.startsWith("PK\3\4"))
        return binaryFile(head.contains("[Content_Types].xml") ? u"xlsx"_s : u"zip"_s);
    if (head.startsWith("\x1f\x8b"))
        return binaryFile(u"gzip"_s);
    if (head.startsWith("%PDF"))
        return binaryFile(u"pdf"_s);
    if (head.startsWith("\x89PNG"))
        return binaryFile(u"png"_s);
    if (head.startsWith("\xd0\xcf\x11\xe0"))
        return binaryFile(u"office"_s);
    return {};
}

static std::optional<Error> webPage(const QString &head)
{
    const auto text = head.trimmed();
    if (!text.startsWith("<!doctype html"_L1, Qt::CaseInsensitive)
        && !text.startsWith("<html"_L1, Qt::CaseInsensitive))
        return {};
    static const QRegularExpression titleTag(u"<title[^>]*>([^<]{0,200})"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    auto title = titleTag.match(text).captured(1).simplified();
    static const std::pair<QString, QString> entities[] {{u"&lt;"_s, u"<"_s},
                                                         {u"&gt;"_s, u">"_s},
                                                         {u"&quot;"_s, u"\""_s},
                                                         {u"&#39;"_s, u"'"_s},
                                                         {u"&amp;"_s, u"&"_s}};
    for (const auto &[entity, letter] : entities)
        title.replace(entity, letter);
    auto error = refusedFile(
            u"html-page"_s,
            title.isEmpty()
                    ? words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                              "This is a web page, not an export: the download "
                                              "needed a login."))
                    : words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                              "This is a web page (\"%1\"), not an export: the "
                                              "download needed a login."))
                              .arg(title),
            words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                    "Sign in with a browser and export the file again.")));
    error.found = title;
    return error;
}

static Error emptyFile()
{
    return refusedFile(u"empty-file"_s,
                       words(QT_TRANSLATE_NOOP("Dayshift::Import", "The file is empty.")),
                       words(QT_TRANSLATE_NOOP("Dayshift::Import", "Export it again.")));
}

static Error nulByte(qint64 line)
{
    auto error = refusedFile(
            u"nul-byte"_s,
            words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                    "Line %1 holds a NUL byte; this is not a text file, or it was "
                                    "damaged."))
                    .arg(line),
            words(QT_TRANSLATE_NOOP("Dayshift::Import", "Export it again.")));
    error.line = line;
    return error;
}

static Error mixedEncodings(qint64 line)
{
    auto error = refusedFile(
            u"bad-encoding"_s,
            words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                    "Line %1 is not UTF-8 while other lines are. Two files were "
                                    "joined, or one row was pasted from elsewhere."))
                    .arg(line),
            words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                    "Save the file as UTF-8, or export it again.")));
    error.line = line;
    return error;
}

static QString legacyEncoding(const QByteArray &head, bool c1)
{
    const auto end = head.indexOf('\n');
    if (isJapanese(end < 0 ? head : head.left(end)))
        return u"CP932"_s;
    return c1 ? u"Windows-1252"_s : u"ISO-8859-1"_s;
}

static SourceFile::Shape shapeOf(const QString &head)
{
    const auto text = head.trimmed();
    if (text.startsWith(u'<'))
        return SourceFile::Shape::Xml;
    if (text.startsWith(u'{') || text.startsWith(u'['))
        return SourceFile::Shape::Json;
    return SourceFile::Shape::Table;
}

static QString markOf(const QByteArray &head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return u"UTF-8"_s;
    if (head.startsWith("\xff\xfe"))
        return u"UTF-16LE"_s;
    if (head.startsWith("\xfe\xff"))
        return u"UTF-16BE"_s;
    return {};
}

// The line of the first NUL in text of two bytes a character, 0 if there is none; pieces never
// split a character.
static qint64 wideNul(const QByteArray &piece, bool bigEndian, qint64 &line)
{
    for (qsizetype at = 0; at + 1 < piece.size(); at += 2) {
        const auto low = piece[bigEndian ? at + 1 : at];
        const auto high = piece[bigEndian ? at : at + 1];
        if (high != 0)
            continue;
        if (low == 0)
            return line;
        line += low == '\n' ? 1 : 0;
    }
    return 0;
}

// Walks through the rest of the file; the first piece was read already.
static Result<Utf8Lines> walk(QFile &file, const QByteArray &head, const QString &mark,
                              QCryptographicHash &hash, const StopAsked &cancelled)
{
    const bool wide = mark.startsWith("UTF-16"_L1);
    Utf8Lines lines;
    qint64 line = 1;
    for (auto piece = head; !piece.isEmpty(); piece = file.read(Piece)) {
        if (cancelled && cancelled())
            return cancelledImport();
        hash.addData(piece);
        if (!wide)
            lines.add(piece.constData(), piece.size());
        const auto nul = wide ? wideNul(piece, mark == "UTF-16BE"_L1, line) : lines.firstNul;
        if (nul > 0)
            return nulByte(nul);
    }
    lines.finish();
    return lines;
}

static Result<SourceFile> surveyed(QFile &file, const StopAsked &cancelled)
{
    SourceFile source {.path = file.fileName(), .size = file.size()};
    const auto head = file.read(Piece);
    const auto mark = markOf(head);
    source.bom = !mark.isEmpty();
    const auto skip = mark.isEmpty() ? 0 : mark == "UTF-8"_L1 ? 3 : 2;
    if (head.size() == skip)
        return emptyFile();
    if (const auto error = binary(head))
        return *error;
    const bool wide = mark.startsWith("UTF-16"_L1);
    // Zeros from the first byte on are told before anything is read: they may be gigabytes.
    if (!wide && head.front() == '\0')
        return nulByte(1);
    if (source.size > LargestFile)
        return refusedFile(
                u"file-too-large"_s,
                words(QT_TRANSLATE_NOOP("Dayshift::Import", "The file is larger than 512 MiB.")),
                words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                        "Export fewer stories at a time, for example by year.")));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto lines = walk(file, head, mark, hash, cancelled);
    if (!lines)
        return lines.error();
    source.hash = hash.result();
    source.encoding = source.bom ? mark : u"UTF-8"_s;
    if (lines->broken > 0) {
        // A line of another encoding is UTF-8 by chance once in a while, not one in twenty.
        if (source.bom || lines->whole * 20 >= std::max<qint64>(lines->broken, 20))
            return mixedEncodings(lines->firstBroken);
        source.encoding = legacyEncoding(head, lines->c1);
    }
    return source;
}

Result<SourceFile> survey(const QString &path, const StopAsked &cancelled)
{
    const auto name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        auto error = refusedFile(u"not-readable"_s,
                                 words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                                         "The file %1 cannot be read."))
                                         .arg(name),
                                 words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                                         "Check that it is there and that you may "
                                                         "read it.")),
                                 name);
        error.detail = file.errorString();
        return error;
    }
    auto source = surveyed(file, cancelled);
    if (!source) {
        auto error = source.error();
        error.file = name;
        return error;
    }
    SourceText text(*source);
    const auto head = text.next();
    if (head.trimmed().isEmpty() && source->size < Piece) {
        auto error = emptyFile();
        error.file = name;
        return error;
    }
    if (auto error = webPage(head)) {
        error->file = name;
        return *error;
    }
    auto known = *source;
    known.shape = shapeOf(head);
    return known;
}

struct SourceText::Decoder
{
    explicit Decoder(const QString &encoding)
        : legacy(encoding)
        , utf(encoding == "UTF-16LE"_L1       ? QStringDecoder::Utf16LE
                      : encoding == "UTF-16BE"_L1 ? QStringDecoder::Utf16BE
                                                  : QStringDecoder::Utf8)
        , isUtf(encoding.startsWith("UTF-"_L1))
    {
    }

    LegacyDecoder legacy;
    QStringDecoder utf;
    bool isUtf;
};

SourceText::SourceText(const SourceFile &source)
    : m_file(source.path)
    , m_decoder(std::make_unique<Decoder>(source.encoding))
{
    if (m_file.open(QIODevice::ReadOnly) && source.bom)
        m_file.skip(source.encoding == "UTF-8"_L1 ? 3 : 2);
}

SourceText::~SourceText() = default;

QString SourceText::next()
{
    const auto bytes = m_file.isOpen() ? m_file.read(Piece) : QByteArray();
    if (bytes.isEmpty())
        return {};
    QString text = m_decoder->isUtf ? QString(m_decoder->utf(bytes)) : m_decoder->legacy(bytes);
    return text.isNull() ? u""_s : text;
}

qint64 SourceText::position() const
{
    return m_file.pos();
}

Result<QByteArray> utf8Of(const SourceFile &source, const StopAsked &cancelled)
{
    QByteArray all;
    all.reserve(source.size);
    if (source.encoding == "UTF-8"_L1) {
        QFile file(source.path);
        if (!file.open(QIODevice::ReadOnly))
            return refusedFile(u"not-readable"_s,
                               words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                                       "The file cannot be read any more.")));
        if (source.bom)
            file.skip(3);
        for (auto piece = file.read(Piece); !piece.isEmpty(); piece = file.read(Piece)) {
            if (cancelled && cancelled())
                return cancelledImport();
            all += piece;
        }
        return all;
    }
    SourceText text(source);
    for (auto piece = text.next(); !piece.isNull(); piece = text.next()) {
        if (cancelled && cancelled())
            return cancelledImport();
        all += piece.toUtf8();
    }
    return all;
}

} // namespace Dayshift
