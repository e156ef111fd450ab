// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/plaintext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString entity(QStringView name)
{
    static const QHash<QString, QString> known {
            {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},   {u"amp"_s, u"&"_s},
            {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u"\u00a0"_s}};
    if (!name.startsWith(u'#'))
        return known.value(name.toString());
    const auto code = name.startsWith(u"#x", Qt::CaseInsensitive)
            ? name.mid(2).toString().toUInt(nullptr, 16)
            : name.mid(1).toUInt();
    return code < 32 || code > 0x10ffff ? QString() : QString::fromUcs4((const char32_t *)&code, 1);
}

static bool endsALine(QStringView tag)
{
    for (const auto *name : {u"br", u"p", u"/p", u"div", u"/div", u"li", u"/ul", u"/ol", u"/tr",
                             u"h1", u"h2", u"h3", u"h4", u"pre"}) {
        const QStringView word(name);
        if (tag.startsWith(word, Qt::CaseInsensitive)
            && (tag.size() == word.size() || !tag[word.size()].isLetterOrNumber()))
            return true;
    }
    return false;
}

QString plainTextOfHtml(const QString &html)
{
    QString text;
    text.reserve(html.size());
    for (qsizetype at = 0; at < html.size(); ++at) {
        const auto letter = html[at];
        if (letter == u'<') {
            const auto end = html.indexOf(u'>', at);
            if (end < 0)
                break;
            if (endsALine(QStringView(html).mid(at + 1, end - at - 1)) && !text.endsWith(u'\n')
                && !text.isEmpty())
                text += u'\n';
            at = end;
            continue;
        }
        if (letter == u'&') {
            const auto end = html.indexOf(u';', at);
            if (end > at && end - at < 12) {
                if (const auto meant = entity(QStringView(html).mid(at + 1, end - at - 1));
                    !meant.isEmpty()) {
                    text += meant;
                    at = end;
                    continue;
                }
            }
        }
        text += letter;
    }
    return text.trimmed();
}

static void collect(const QJsonObject &node, QString &text)
{
    text += node.value("text"_L1).toString();
    if (node.value("type"_L1) == "hardBreak"_L1)
        text += u'\n';
    const auto content = node.value("content"_L1).toArray();
    for (const auto &child : content)
        collect(child.toObject(), text);
    if (node.value("type"_L1) == "paragraph"_L1 || node.value("type"_L1) == "heading"_L1)
        text += u'\n';
}

QString plainTextOfDocument(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toString();
    QString text;
    collect(value.toObject(), text);
    return text.trimmed();
}

} // namespace Dayshift
