// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/epictasks.h"

#include "models/board/storyreferences.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Of a line that nobody could read at a glance only so much is looked at.
static constexpr qsizetype LongestLine = 2000;

namespace {

// What a line is, as far as tasks are concerned.
struct Line
{
    enum class Kind { Other, Blank, Heading, Rule, Bullet, Task };
    Kind kind = Kind::Other;
    qsizetype mark = 0; // in the line
    QString words = {}; // of a heading or of what is to be done
    bool isTicked = false;
};

} // namespace

// Headings as tools and people write them: "## Next steps", "**Next steps:**", "Next steps:".
static std::optional<QString> headingOf(const QString &line)
{
    static const QRegularExpression hashes(u"^ {0,3}#{1,6}[ \\t]+(.+)$"_s);
    static const QRegularExpression bold(
            u"^ {0,3}(?:\\*\\*|__)([^*_].*?|[*_].+?)(?:\\*\\*|__)[ \\t]*:?[ \\t]*$"_s);
    static const QRegularExpression words(u"^ {0,3}([^\\s#>*+\\-\\d].{0,60}):[ \\t]*$"_s);
    for (const auto *form : {&hashes, &bold, &words}) {
        if (const auto match = form->match(line); match.hasMatch())
            return match.captured(1);
    }
    return std::nullopt;
}

static bool announcesTasks(const QString &heading)
{
    // English and German, as teams that use Dayshift write them.
    static const QRegularExpression said(
            u"\\b(?:actions?|action items?|next steps?|to-?dos?|tasks?|nächste schritte|maßnahmen|aufgaben)\\b"_s,
            QRegularExpression::CaseInsensitiveOption
                    | QRegularExpression::UseUnicodePropertiesOption);
    // An underscore of Markdown counts as a letter to \b.
    return said.match(QString(heading).replace(u'_', u' ')).hasMatch();
}

static Line lineOf(const QString &line)
{
    static const QRegularExpression task(
            u"^[ \\t>]*(?:(?:[-*+\\x{2022}]|\\d{1,9}[.)])[ \\t]+)*\\[([ xX]?)\\](?:[ \\t]+(.*))?$"_s);
    static const QRegularExpression bullet(
            u"^[ \\t>]*(?:[-*+\\x{2022}]|\\d{1,9}[.)])[ \\t]+(.*)$"_s);
    static const QRegularExpression rule(u"^ {0,3}([-*_])(?:[ \\t]*\\1){2,}[ \\t]*$"_s);
    if (line.trimmed().isEmpty())
        return {.kind = Line::Kind::Blank};
    if (rule.match(line).hasMatch())
        return {.kind = Line::Kind::Rule};
    if (const auto match = task.match(line); match.hasMatch())
        return {.kind = Line::Kind::Task,
                .mark = match.capturedStart(1),
                .words = match.captured(2),
                .isTicked = match.captured(1).compare(u"x"_s, Qt::CaseInsensitive) == 0};
    if (const auto match = bullet.match(line); match.hasMatch())
        return {.kind = Line::Kind::Bullet,
                .mark = match.capturedStart(1),
                .words = match.captured(1)};
    if (const auto heading = headingOf(line))
        return {.kind = Line::Kind::Heading, .words = *heading};
    return {};
}

// What holds two parts of a line together holds nothing when one of them is taken out.
static QString withoutSeams(const QString &words)
{
    static const QRegularExpression ends(
            u"^[\\s:,;\\-\\x{2013}\\x{2014}]+|[\\s:,;\\-\\x{2013}\\x{2014}]+$"_s);
    auto clean = words.simplified();
    return clean.remove(ends);
}

static void takeSprint(QString &words, EpicTask &task)
{
    static const QRegularExpression form(
            u"^[*_]*(Sprint[ \\t]+[^\\s:*_]{1,20})[*_]*[ \\t]*:[*_]*[ \\t]*"_s,
            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = form.match(words); match.hasMatch()) {
        task.sprint = match.captured(1).simplified();
        words.remove(0, match.capturedLength());
    }
}

// "story created: #2190" wherever it stands; else a number that begins or ends the line. A number
// in the middle is mentioned, no more.
static void takeStory(QString &words, EpicTask &task)
{
    static const QRegularExpression said(
            u"\\(?\\bstor(?:y|ies)[ \\t]+(?:was[ \\t]+)?created\\b[ \\t]*:?[ \\t]*\\(?(?:#(\\d{1,9})\\b)?\\)?"_s,
            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression last(u"(?:^|[ \\t])\\(?#(\\d{1,9})\\)?[ \\t.]*$"_s);
    static const QRegularExpression first(u"^#(\\d{1,9})\\b[ \\t]*:?"_s);
    for (const auto *form : {&said, &last, &first}) {
        const auto match = form->match(words);
        if (!match.hasMatch())
            continue;
        words.remove(match.capturedStart(), match.capturedLength());
        words = withoutSeams(words);
        task.story = match.captured(1).toInt();
        if (task.story > 0)
            return;
    }
}

// A name in brackets, at the end or before a dash. Other words in brackets stay where they are.
static void takeOwner(QString &words, EpicTask &task)
{
    static const QRegularExpression form(
            u"(?:^|[ \\t])\\(@?(\\p{L}[\\p{L}\\p{N}.'\\- ]{0,39})\\)(?=[ \\t.]*$|[ \\t]*[-\\x{2013}\\x{2014}:])"_s,
            QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatch found;
    auto matches = form.globalMatch(words);
    while (matches.hasNext())
        found = matches.next();
    if (!found.hasMatch() || found.captured(1).simplified().count(u' ') > 2)
        return;
    task.owner = found.captured(1).simplified();
    words.replace(found.capturedStart(), found.capturedLength(), u" "_s);
}

static EpicTask readTask(const Line &line, qsizetype start, qsizetype length)
{
    EpicTask task {.isTicked = line.isTicked,
                   .hasBox = line.kind == Line::Kind::Task,
                   .start = start,
                   .length = length,
                   .mark = start + line.mark};
    auto words = line.words.trimmed();
    takeSprint(words, task);
    takeStory(words, task);
    takeOwner(words, task);
    task.text = withoutSeams(words);
    return task;
}

static bool isFence(const QString &line, QString &fence)
{
    static const QRegularExpression form(u"^[ \\t>]*(`{3,}|~{3,})"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return false;
    const auto marks = match.captured(1);
    if (fence.isEmpty())
        fence = marks;
    else if (marks.startsWith(fence))
        fence.clear();
    return true;
}

QList<EpicTask> epicTasks(const QString &text)
{
    QList<EpicTask> tasks;
    QString fence;
    bool announced = false;
    qsizetype start = 0;
    while (start < text.size() && tasks.size() < MostEpicTasks) {
        auto end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        auto length = end - start;
        if (length > 0 && text[end - 1] == u'\r')
            --length;
        const auto words = text.mid(start, std::min(length, LongestLine));
        if (!isFence(words, fence) && fence.isEmpty()) {
            const auto line = lineOf(words);
            if (line.kind == Line::Kind::Heading)
                announced = announcesTasks(line.words);
            else if (line.kind == Line::Kind::Rule)
                announced = false;
            const bool isTask = line.kind == Line::Kind::Task
                    || (line.kind == Line::Kind::Bullet && announced);
            // An empty box waits for its words, and has nothing to be listed by.
            if (const auto task = isTask ? readTask(line, start, length) : EpicTask();
                !task.text.isEmpty() || task.story > 0)
                tasks.append(task);
        }
        start = end + 1;
    }
    return tasks;
}

static bool stillThere(const QString &text, const EpicTask &task)
{
    const auto all = epicTasks(text);
    return std::ranges::find(all, task) != all.end();
}

QString withTicked(const QString &text, const EpicTask &task, bool ticked)
{
    if (task.isTicked == ticked || !stillThere(text, task))
        return text;
    auto result = text;
    if (!task.hasBox)
        return result.insert(task.mark, u"[x] "_s);
    const bool isEmpty = result[task.mark] == u']';
    const auto mark = ticked ? u'x' : u' ';
    if (isEmpty)
        result.insert(task.mark, mark);
    else
        result[task.mark] = mark;
    return result;
}

QString withStory(const QString &text, const EpicTask &task, int number)
{
    if (number <= 0 || task.story == number || !stillThere(text, task))
        return text;
    auto end = task.start + task.length;
    while (end > task.start && text[end - 1].isSpace())
        --end;
    auto result = text;
    return result.replace(end, task.start + task.length - end, u' ' + numberReference(number));
}

} // namespace Dayshift
