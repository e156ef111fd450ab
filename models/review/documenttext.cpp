// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/document.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

// Nothing that comes from outside becomes markup.
static QString plain(QString text)
{
    static const auto Special = u"\\`*_{}[]<>()#|~!"_s;
    text = text.simplified();
    QString escaped;
    for (const auto letter : text) {
        if (Special.contains(letter))
            escaped += u'\\';
        escaped += letter;
    }
    return escaped;
}

static QString markdownTable(const Document::Table &table)
{
    QString text;
    const auto row = [&text](const QStringList &cells) {
        for (const auto &cell : cells)
            text += u"| "_s + plain(cell) + u' ';
        text += u"|\n"_s;
    };
    row(table.head);
    for (int i = 0; i < table.head.size(); ++i)
        text += table.numbers.contains(i) ? u"| ---: "_s : u"| --- "_s;
    text += u"|\n"_s;
    for (const auto &cells : table.rows)
        row(cells);
    return text + u'\n';
}

static QString headLine(const Document &document, const Format &format)
{
    QStringList words {document.head.workspace, document.head.filter,
                       dataAgeInWords(document.head, format)};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString toMarkdown(const Document &document, const Format &format)
{
    QString text = u"# "_s + plain(document.title) + u"\n\n"_s + plain(headLine(document, format))
            + u"\n\n"_s;
    for (const auto &part : document.parts) {
        text += u"## "_s + plain(part.title) + u"\n\n"_s;
        for (const auto &line : part.lines)
            text += plain(line) + u"\n\n"_s;
        for (const auto &chart : part.charts) {
            if (chart.title != part.title)
                text += u"### "_s + plain(chart.title) + u"\n\n"_s;
            text += markdownTable(tableOf(chart, format));
        }
        for (const auto &table : part.tables)
            text += markdownTable(table);
    }
    return text;
}

static QString htmlTable(const Document::Table &table)
{
    const auto row = [&table](const QStringList &cells, const QString &tag) {
        QString text = u"<tr>"_s;
        for (int i = 0; i < cells.size(); ++i)
            text += u"<%1%2>%3</%1>"_s.arg(tag,
                                           table.numbers.contains(i) ? u" class=\"number\""_s
                                                                     : QString(),
                                           cells[i].toHtmlEscaped());
        return text + u"</tr>\n"_s;
    };
    QString text = u"<table>\n<thead>"_s + row(table.head, u"th"_s) + u"</thead>\n<tbody>\n"_s;
    for (const auto &cells : table.rows)
        text += row(cells, u"td"_s);
    return text + u"</tbody>\n</table>\n"_s;
}

QString toHtml(const Document &document, const Format &format,
               const std::function<QString(const Chart &)> &picture)
{
    static const auto Style = u"body{font:15px/1.45 sans-serif;color:#1b1f2a;max-width:60em;"
                              "margin:2em auto;padding:0 1em}table{border-collapse:collapse;"
                              "margin:1em 0}th,td{text-align:start;padding:.25em .8em .25em 0;"
                              "border-bottom:1px solid #d5d9e2;vertical-align:top}.number{text-align:"
                              "end}svg{max-width:100%;height:auto}.head{color:#545c6c}"_s;
    const bool mirrored = format.locale().textDirection() == Qt::RightToLeft;
    QString text = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n<h1>%3</h1>\n<p"
                   " class=\"head\">%5</p>\n"_s.arg(format.locale().bcp47Name(),
                                                    mirrored ? u"rtl"_s : u"ltr"_s,
                                                    document.title.toHtmlEscaped(), Style,
                                                    headLine(document, format).toHtmlEscaped());
    for (const auto &part : document.parts) {
        text += u"<h2>"_s + part.title.toHtmlEscaped() + u"</h2>\n"_s;
        for (const auto &line : part.lines)
            text += u"<p>"_s + line.toHtmlEscaped() + u"</p>\n"_s;
        for (const auto &chart : part.charts) {
            if (chart.title != part.title)
                text += u"<h3>"_s + chart.title.toHtmlEscaped() + u"</h3>\n"_s;
            if (picture)
                text += u"<figure>"_s + picture(chart) + u"</figure>\n"_s;
            text += htmlTable(tableOf(chart, format));
        }
        for (const auto &table : part.tables)
            text += htmlTable(table);
    }
    return text + u"</body>\n</html>\n"_s;
}

} // namespace Dayshift
