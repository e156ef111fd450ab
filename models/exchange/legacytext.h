// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Dayshift {

// Whether the bytes, read as CP932, are text with kana or kanji: then they are most likely that.
[[nodiscard]] bool isJapanese(const QByteArray &bytes);

// Reads the encodings from before UTF-8: ISO-8859-1, Windows-1252 and CP932. A letter may be cut
// between two pieces.
class LegacyDecoder
{
public:
    explicit LegacyDecoder(const QString &encoding);
    ~LegacyDecoder();
    Q_DISABLE_COPY_MOVE(LegacyDecoder)

    [[nodiscard]] QString operator()(const QByteArray &bytes);

private:
    [[nodiscard]] QString japanese(const QByteArray &bytes);

    QString m_encoding;
    QByteArray m_rest;
    void *m_converter = nullptr;
};

} // namespace Dayshift
