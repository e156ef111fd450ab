// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>
#include <memory>

namespace Dayshift {

inline constexpr qint64 LargestFile = 512LL << 20;
inline constexpr qint64 LargestField = 16LL << 20;
inline constexpr int MostColumns = 4096;
inline constexpr int DeepestJson = 64;

// Whether the person wants to stop, asked between two pieces of work.
using StopAsked = std::function<bool()>;

// A file that somebody chose, looked at but not yet read: what its bytes are.
struct SourceFile
{
    enum class Shape { Table, Json, Xml };

    QString path = {};
    Shape shape = Shape::Table;
    QString encoding = {}; // as reports call it: UTF-8, UTF-16LE, CP932, ISO-8859-1, Windows-1252
    bool bom = false;
    qint64 size = 0;
    QByteArray hash = {}; // SHA-256, raw
};

// Looks through the whole file once, in pieces. Error codes: empty-file, not-text, html-page,
// nul-byte, bad-encoding, file-too-large; Interrupted if cancelled.
[[nodiscard]] Result<SourceFile> survey(const QString &path, const StopAsked &cancelled = {});

// Hands out the text of a source in pieces.
class SourceText
{
public:
    explicit SourceText(const SourceFile &source);
    ~SourceText();
    Q_DISABLE_COPY_MOVE(SourceText)

    // The next piece; a null text at the end.
    [[nodiscard]] QString next();
    [[nodiscard]] qint64 position() const;

private:
    struct Decoder;
    QFile m_file;
    std::unique_ptr<Decoder> m_decoder;
};

// All of it as UTF-8 without a byte order mark.
[[nodiscard]] Result<QByteArray> utf8Of(const SourceFile &source, const StopAsked &cancelled = {});

// An import that ends because of its file: "nothing was changed" is what is safe.
[[nodiscard]] Error refusedFile(const QString &code, const QString &what, const QString &todo = {},
                                const QString &file = {});
[[nodiscard]] Error cancelledImport();

} // namespace Dayshift
