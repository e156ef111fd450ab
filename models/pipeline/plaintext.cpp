// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/plaintext.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Embeddings, overrides and isolates: they would turn the text beside them as well. Right-to-left
// letters need none of them to be read in their own direction.
static bool turnsDirection(QChar c)
{
    const auto code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

static bool isLineSeparator(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
}

// Keeps what can be shown and stored; half a surrogate pair can be neither.
static QString cleaned(QStringView text, qsizetype longest, bool lines)
{
    QString clean;
    clean.reserve(std::min(text.size(), longest));
    for (qsizetype i = 0; i < text.size() && clean.size() < longest; ++i) {
        const auto c = text[i];
        if (isLineSeparator(c)) {
            if (lines && c == u'\r')
                continue;
            clean.append(lines && c != u'\t' ? u'\n' : u' ');
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (clean.size() + 2 > longest)
                break;
            clean.append(c);
            clean.append(text[++i]);
        } else if (!c.isSurrogate() && c.category() != QChar::Other_Control && !turnsDirection(c)
                   && !c.isNonCharacter()) {
            clean.append(c);
        }
    }
    if (clean.size() >= longest && text.size() > clean.size() && !clean.isEmpty())
        clean.replace(clean.size() - 1, 1, u'…');
    return clean;
}

QString plainName(QStringView text, qsizetype longest)
{
    return cleaned(text.trimmed(), longest, false).trimmed();
}

QString plainMessage(QStringView text, qsizetype longest)
{
    return cleaned(text, longest, true).trimmed();
}

QString plainPage(const QString &text)
{
    if (text.size() > 2000)
        return {};
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return {};
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

// 20220220T204548+0000, as one server writes it.
static QString spelledOut(const QString &text)
{
    static const QRegularExpression compact(
            u"^(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)(.*)$"_s);
    const auto match = compact.match(text);
    if (!match.hasMatch())
        return text;
    const auto part = [&](int i) { return match.captured(i); };
    return u"%1-%2-%3T%4:%5:%6%7"_s.arg(part(1), part(2), part(3), part(4), part(5), part(6),
                                        part(7));
}

QDateTime instant(QStringView text)
{
    static const QRegularExpression form(
            u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)(?:[.,](\\d{1,12}))?"
            "\\s*(Z|z|UTC|[+-]\\d\\d:?\\d\\d)$"_s);
    if (text.size() > 64)
        return {};
    const auto match = form.match(spelledOut(text.trimmed().toString()));
    if (!match.hasMatch())
        return {};
    auto zone = match.captured(4);
    if (zone.size() == 5) // Qt reads +02:00, not everywhere +0200
        zone.insert(3, u':');
    if (zone.size() == 1 || zone == "UTC"_L1)
        zone = u"Z"_s;
    const auto fraction = match.captured(3).leftJustified(3, u'0').left(3);
    const auto time = QDateTime::fromString(
            u"%1T%2.%3%4"_s.arg(match.captured(1), match.captured(2), fraction, zone),
            Qt::ISODateWithMs);
    // Year 1 and the beginning of 1970 are what programs write for "not yet".
    if (!time.isValid() || time.date().year() <= 1 || time.toMSecsSinceEpoch() == 0)
        return {};
    return time.toUTC();
}

QDateTime instant(double seconds)
{
    constexpr double Year9999 = 253402300799.0;
    if (!std::isfinite(seconds) || seconds <= 0 || seconds > Year9999)
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(std::round(seconds * 1000)), Qt::UTC);
}

} // namespace Dayshift
