// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/markdowntext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A task's brackets stand near the beginning of their line, however long it is.
static constexpr qsizetype LongestPrefix = 200;
static constexpr qsizetype LongestAddress = 2000;
static constexpr qsizetype MostColumns = 40;
static constexpr qsizetype MostCells = 4000;

// Whether a line opens or closes a block of code: the run of marks that it begins with.
static QStringView fenceOf(QStringView line)
{
    const auto bare = line.trimmed();
    if (bare.isEmpty() || (bare[0] != u'`' && bare[0] != u'~'))
        return {};
    qsizetype length = 0;
    while (length < bare.size() && bare[length] == bare[0])
        ++length;
    return length >= 3 ? bare.left(length) : QStringView();
}

static bool closes(QStringView line, QStringView fence)
{
    const auto bare = line.trimmed();
    return bare.size() >= fence.size()
            && std::ranges::all_of(bare, [&](QChar c) { return c == fence[0]; });
}

static qsizetype indentationOf(QStringView line)
{
    qsizetype columns = 0;
    for (const auto c : line) {
        if (c == u' ')
            ++columns;
        else if (c == u'\t')
            columns += 4 - columns % 4;
        else
            break;
    }
    return columns;
}

QList<TaskItem> taskItems(const QString &text)
{
    static const QRegularExpression task(
            u"^[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)+\\[([ xX])\\](?:[ \\t]|$)"_s);
    static const QRegularExpression item(u"^[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]"_s);
    QList<TaskItem> items;
    QStringView fence;
    bool inList = false;
    qsizetype start = 0;
    while (start < text.size()) {
        auto end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        auto line = QStringView(text).mid(start, end - start);
        if (line.endsWith(u'\r'))
            line.chop(1);
        const auto head = line.left(LongestPrefix);
        if (!fence.isEmpty()) {
            if (closes(head, fence))
                fence = {};
        } else if (const auto opened = fenceOf(head); !opened.isEmpty()) {
            fence = opened;
        } else if (!head.trimmed().isEmpty()) {
            const auto indentation = indentationOf(head);
            const bool isCode = indentation >= 4 && !inList;
            const bool isItem = !isCode && item.match(head).hasMatch();
            if (const auto match = isItem ? task.match(head) : QRegularExpressionMatch();
                match.hasMatch())
                items.append({.mark = start + match.capturedStart(1),
                              .isDone = match.capturedView(1) != u" "});
            inList = isItem || (inList && indentation > 0);
        }
        start = end + 1;
    }
    return items;
}

QString withTask(QString text, qsizetype task, bool done)
{
    const auto items = taskItems(text);
    if (task < 0 || task >= items.size() || items[task].isDone == done)
        return text;
    text[items[task].mark] = done ? u'x' : u' ';
    return text;
}

// What a layout uses to mark its frames and pictures, and what turns the direction of the words
// behind it, so that an address reads as another.
static bool isDrawn(QChar c)
{
    const auto code = c.unicode();
    if (code < 0x20)
        return code == u'\n' || code == u'\t';
    return code != 0x7f && code != 0x202d && code != 0x202e && code != 0xfffc && code < 0xfffe
            && (code < 0xfdd0 || code > 0xfdef);
}

static bool isTableRule(QStringView line)
{
    return line.contains(u'|') && line.contains(u'-') && std::ranges::all_of(line, [](QChar c) {
               return c == u'|' || c == u'-' || c == u':' || c == u' ' || c == u'\t' || c == u'>';
           });
}

// A short line for each of many rows makes a table of many columns as large as their product:
// what no page has room for stays a text.
static QString withoutHugeTables(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isTableRule(lines[i]))
            continue;
        const auto columns = lines[i].count(u'|') + 1;
        qsizetype rows = 1;
        while (i + rows < lines.size() && !lines[i + rows].trimmed().isEmpty())
            ++rows;
        if (columns > MostColumns || columns * rows > MostCells)
            lines[i].prepend(u'\\');
        i += rows - 1;
    }
    return lines.join(u'\n');
}

// A line of plain words; nothing for what only gives form.
static QString wordsOfLine(QStringView line)
{
    static const QRegularExpression form(u"^(#|[-*+>|]\\s|```|~~~|\\d+[.)]\\s|[-*_=]{3,}|\\|)"_s);
    static const QRegularExpression marks(u"[*_`]|\\[(?=[^\\]]*\\]\\()|\\]\\([^)]*\\)"_s);
    const auto words = line.trimmed().toString();
    if (words.isEmpty() || form.match(words).hasMatch())
        return {};
    return shownText(QString(words).remove(marks), 200).text.simplified();
}

QString firstLine(const QString &text, const QStringList &headings)
{
    static constexpr qsizetype Looked = 4'000, Longest = 120;
    QString first;
    bool below = false;
    const auto begin = text.left(Looked);
    for (const auto line : QStringView(begin).split(u'\n')) {
        const auto plain = line.trimmed();
        if (plain.startsWith(u'#')) {
            auto name = plain;
            while (name.startsWith(u'#'))
                name = name.mid(1);
            below = headings.contains(name.trimmed().toString(), Qt::CaseInsensitive);
            continue;
        }
        const auto words = wordsOfLine(line);
        if (words.isEmpty() || (!below && !first.isEmpty()))
            continue;
        first = words;
        if (below || headings.isEmpty())
            break;
    }
    // Its first sentence says enough.
    static const QRegularExpression end(u"(?<=[.!?])\\s"_s);
    if (const auto at = first.indexOf(end, 12); at > 0)
        first.truncate(at);
    return first.size() > Longest ? first.left(Longest - 1).trimmed() + u'…' : first;
}

ShownText shownText(const QString &text, qsizetype most)
{
    ShownText shown {.text = text.left(most), .isShortened = text.size() > most};
    if (shown.isShortened) {
        if (const auto line = shown.text.lastIndexOf(u'\n'); line > most - most / 10)
            shown.text.truncate(line);
        else if (shown.text.back().isHighSurrogate())
            shown.text.chop(1);
    }
    shown.text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    shown.text.removeIf([](QChar c) { return !isDrawn(c); });
    if (shown.text.contains(u'|'))
        shown.text = withoutHugeTables(shown.text);
    return shown;
}

std::optional<QUrl> safeAddress(const QString &address)
{
    if (address.size() > LongestAddress || !std::ranges::all_of(address, isDrawn))
        return std::nullopt;
    QUrl url(address, QUrl::StrictMode);
    const auto scheme = url.scheme();
    if (!url.isValid())
        return std::nullopt;
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return url.host().isEmpty() ? std::nullopt : std::optional(url);
    if (scheme == "mailto"_L1 && !url.path().isEmpty()) {
        url.setQuery(QString()); // copies, texts and attachments are for its writer to choose
        return url;
    }
    return std::nullopt;
}

} // namespace Dayshift
