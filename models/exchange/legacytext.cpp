// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/legacytext.h"

#include <array>
#include <cerrno>
#include <cstddef>

#if __has_include(<iconv.h>)
#include <iconv.h>
#define DAYSHIFT_HAS_ICONV
#endif

using namespace Qt::StringLiterals;

namespace Dayshift {

// What Windows-1252 puts where ISO-8859-1 has control characters; 0 stays as it is.
static constexpr std::array<char16_t, 32> Windows1252 {
        0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

#ifdef DAYSHIFT_HAS_ICONV
// Reads as far as whole letters go and leaves the rest in `bytes`; what is no letter becomes U+FFFD.
static QString convert(iconv_t converter, QByteArray &bytes, bool *whole = nullptr)
{
    QString text;
    auto *in = bytes.data();
    auto left = std::size_t(bytes.size());
    std::array<char, 8192> buffer;
    while (left > 0) {
        auto *out = buffer.data();
        auto room = buffer.size();
        const auto done = iconv(converter, &in, &left, &out, &room);
        const auto failed = done == std::size_t(-1) ? errno : 0;
        text += QString::fromUtf8(buffer.data(), out - buffer.data());
        if (failed == EINVAL)
            break; // a letter that is cut
        if (failed == EILSEQ) {
            if (whole)
                *whole = false;
            text += QChar(QChar::ReplacementCharacter);
            ++in;
            --left;
        }
    }
    bytes = bytes.right(qsizetype(left));
    return text;
}
#endif

bool isJapanese(const QByteArray &bytes)
{
#ifdef DAYSHIFT_HAS_ICONV
    const auto converter = iconv_open("UTF-8", "CP932");
    if (converter == iconv_t(-1))
        return false;
    bool whole = true;
    auto rest = bytes;
    const auto text = convert(converter, rest, &whole);
    iconv_close(converter);
    if (!whole || !rest.isEmpty())
        return false;
    // Two in a row: one alone may be two accented letters of a western heading.
    int run = 0;
    for (const auto letter : text) {
        const auto code = letter.unicode();
        const bool kana = (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);
        run = kana ? run + 1 : 0;
        if (run == 2)
            return true;
    }
#else
    Q_UNUSED(bytes);
#endif
    return false;
}

LegacyDecoder::LegacyDecoder(const QString &encoding)
    : m_encoding(encoding)
{
#ifdef DAYSHIFT_HAS_ICONV
    if (encoding == "CP932"_L1)
        m_converter = iconv_open("UTF-8", "CP932");
#endif
}

LegacyDecoder::~LegacyDecoder()
{
#ifdef DAYSHIFT_HAS_ICONV
    if (m_converter)
        iconv_close(iconv_t(m_converter));
#endif
}

QString LegacyDecoder::japanese(const QByteArray &bytes)
{
    m_rest += bytes;
#ifdef DAYSHIFT_HAS_ICONV
    return convert(iconv_t(m_converter), m_rest);
#else
    return QString::fromLatin1(std::exchange(m_rest, {}));
#endif
}

QString LegacyDecoder::operator()(const QByteArray &bytes)
{
    if (m_encoding == "CP932"_L1)
        return japanese(bytes);
    auto text = QString::fromLatin1(bytes);
    if (m_encoding == "Windows-1252"_L1) {
        for (auto &letter : text) {
            const auto code = letter.unicode();
            if (code >= 0x80 && code < 0xa0 && Windows1252[code - 0x80] != 0)
                letter = QChar(Windows1252[code - 0x80]);
        }
    }
    return text;
}

} // namespace Dayshift
