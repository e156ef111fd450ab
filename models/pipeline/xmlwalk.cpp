// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/xmlwalk.h"

#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace Dayshift {

static Error unreadable(const QString &why)
{
    return {.kind = Error::Kind::Format, .detail = why};
}

// The reader compares each attribute of an element with all others before we see the first: it is
// kept from elements that only want to keep it busy.
static bool isOverloaded(const QByteArray &body)
{
    constexpr int MostAttributes = 100;
    int equals = 0;
    char quote = 0;
    bool inside = false;
    for (const char c : body) {
        if (quote) {
            quote = c == quote ? char(0) : quote;
        } else if (c == '<') {
            inside = true;
            equals = 0;
        } else if (c == '>') {
            inside = false;
        } else if (inside && (c == '"' || c == '\'')) {
            // An apostrophe of a comment opens nothing: attributes come behind their =.
            quote = equals > 0 ? c : char(0);
        } else if (inside && c == '=' && ++equals > MostAttributes) {
            return true;
        }
    }
    return false;
}

// In UTF-8, whatever was sent: UTF-16 is told by its mark. Servers on .NET name that encoding even
// where they send another, so that the declaration is only believed if it could be read at all.
static QByteArray inUtf8(const QByteArray &sent)
{
    const bool isWide = sent.startsWith("\xff\xfe") || sent.startsWith("\xfe\xff");
    const auto body = isWide
            ? QString(QStringDecoder(QStringDecoder::Utf16).decode(sent)).toUtf8()
            : sent;
    const auto end = body.startsWith("<?xml") ? body.left(200).indexOf("?>") : -1;
    return end > 0 && body.left(end).toLower().contains("utf-16") ? body.mid(end + 2) : body;
}

Result<Done> walkXml(const QByteArray &sent,
                     const std::function<void(const QXmlStreamReader &, int depth)> &step)
{
    constexpr int Deepest = 32;
    const auto body = inUtf8(sent);
    if (body.contains('\0') || isOverloaded(body))
        return unreadable(u"not a plain XML document"_s);
    QXmlStreamReader xml(body);
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return unreadable(u"a document type or an entity is not accepted"_s);
        case QXmlStreamReader::StartElement:
            if (++depth > Deepest)
                return unreadable(u"nested too deeply"_s);
            step(xml, depth);
            break;
        case QXmlStreamReader::EndElement:
            step(xml, depth--);
            break;
        case QXmlStreamReader::Characters:
            step(xml, depth);
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return unreadable(u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString()));
    return Done {};
}

QString rootOfXml(const QByteArray &body)
{
    constexpr qsizetype LongestBeginning = 16 * 1024;
    QXmlStreamReader xml(inUtf8(body.left(LongestBeginning)));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            return xml.name().toString();
        if (token == QXmlStreamReader::DTD)
            return {};
    }
    return {};
}

} // namespace Dayshift
