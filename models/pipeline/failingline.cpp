// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/failingline.h"

#include "models/pipeline/plaintext.h"
#include "models/pipeline/steps.h"

#include <QByteArrayMatcher>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A longer line is a dump, and what it is about stands at its beginning.
static constexpr qsizetype LongestLine = 4096;
// Lines that are looked at closely: a log that speaks of nothing but errors does not take for ever.
static constexpr int MostSuspects = 20'000;

namespace {

// How much a line tells: a place or a test, that something failed, or only that all of it did.
enum class Weight { Exact, General, Summary, None };

struct Rule
{
    Weight weight;
    QRegularExpression pattern;
};

} // namespace

// Every failing line has one of these, in lower case.
static constexpr std::array Suspicions {
        "error",     "fail",    "fatal",          "panic",   "exception", "not found",
        "undefined", ".go:",    "assert",         "***",     "err!",      "segmentation",
        "aborted",   "killed",  "no such file",   "timed out", "\xe2\x97\x8f", "not ok",
        "cannot ",   "denied",  "exit code",      "exit status",
};

// Where the lines begin that have one of these in them, in order.
static std::vector<qsizetype> suspectsIn(const QByteArray &lower)
{
    std::vector<qsizetype> starts;
    for (const char *word : Suspicions) {
        const QByteArrayMatcher matcher(word);
        int left = MostSuspects;
        for (auto at = matcher.indexIn(lower); at >= 0 && left > 0; --left) {
            starts.push_back(lower.lastIndexOf('\n', at) + 1);
            const auto end = lower.indexOf('\n', at);
            at = end < 0 ? -1 : matcher.indexIn(lower, end);
        }
    }
    std::ranges::sort(starts);
    const auto same = std::ranges::unique(starts);
    starts.erase(same.begin(), same.end());
    if (starts.size() > MostSuspects)
        starts.resize(MostSuspects);
    return starts;
}

static Rule rule(Weight weight, const QString &pattern)
{
    return {weight, QRegularExpression(pattern)};
}

// What looks like one and is none: counts of nothing, names of files, options.
static bool isHarmless(const QString &line)
{
    static const QRegularExpression nothing(
            u"\\b(?:0|no)\\s+(?:\\w+\\s+)?(?:errors?|failures?|failed|failing)\\b"
            "|\\b(?:errors?|failures?|failed)\\s*[:=]\\s*0\\b"
            "|-W(?:no-)?error|--(?:no-)?fail|\\bset -e"
            "|\\b(?:ignor|expect|retry|allow)\\w*\\b.{0,40}\\b(?:errors?|fail\\w*)\\b"
            "|^\\s*(?:ok|PASS(?:ED)?)\\b|\\bPASSED\\b|\\.\\.\\. ok$"
            "|\\b(?:warning|note|info|debug)\\b\\s*(?:\\[[^\\]]{0,40}\\])?:"
            "|^\\s*\\[(?:INFO|WARNING|DEBUG)\\]"_s,
            QRegularExpression::CaseInsensitiveOption);
    return nothing.match(line).hasMatch();
}

static const std::vector<Rule> &rules()
{
    using enum Weight;
    static const std::vector<Rule> all {
            // that it ended, first: some of these have the word of a later rule in them
            rule(Summary,
                 u"^(?:Error: |ERROR: |##\\[error\\])?(?:The )?(?:Process|Job|Script|Command|Bash|"
                 "Task|Cmd\\.exe|Build|Pipeline)\\b.{0,120}\\b(?:exit(?:ed)?(?: with)?(?: code)?|"
                 "failed|status)\\b"_s),
            rule(Summary, u"^make(?:\\[\\d+\\])?: \\*\\*\\* |^ninja: build stopped|^npm ERR!"
                          "|^FAILED: |^error Command failed|^\\[ERROR\\] (?:Failed to execute goal|"
                          "-> |Re-run|To see|For more|After correcting|$)|^BUILD FAILED|"
                          "^FAILURE: Build failed|^error: (?:could not compile|test failed|aborting "
                          "due to)|^FAIL$|^Errors while running CTest|exit (?:code|status) [1-9]"_s),
            // compilers and what works like one
            rule(Exact, u"^[^\\s:][^:]{0,400}:\\d+(?::\\d+)?:? (?:- )?(?:fatal )?error\\b"_s),
            rule(Exact, u"^[^()]{1,400}\\(\\d+(?:,\\d+){0,3}\\)\\s?: (?:fatal )?error\\b"_s),
            rule(Exact, u"\\b(?:fatal )?error (?:[A-Z]{1,8}\\d{3,5})\\b"_s),
            rule(Exact, u"^error(?:\\[E\\d{4}\\]): "_s),
            rule(Exact, u"^\\[ERROR\\] .{1,400}:\\[\\d+,\\d+\\] "_s),
            rule(Exact, u"^(?:\\./|\\.\\./)?[\\w./-]{1,300}\\.go:\\d+:\\d+: "_s),
            rule(Exact, u"undefined reference to |: undefined symbol|multiple definition of "_s),
            rule(Exact, u"^CMake Error\\b"_s),
            rule(Exact, u"^  File \"[^\"]{1,300}\", line \\d+.*SyntaxError"_s),
            // tests
            rule(Exact, u"^E   +\\S"_s),
            rule(Exact, u"^FAILED \\S+::|^ERROR \\S+::|^\\S+::\\S+ (?:FAILED|ERROR)\\b"_s),
            rule(Exact, u"^\\[ERROR\\]\\s+(?:\\S+.{0,300}<<< (?:FAILURE|ERROR)!|\\S+:\\d+\\b)"
                        "|<<< (?:FAILURE|ERROR)!"_s),
            rule(Exact, u"^\\S.{0,200} > .{1,200} FAILED$"_s),
            rule(Exact, u"^> Task :\\S+ FAILED$"_s),
            rule(Exact, u"^\\s*(?:FAIL|FAIL!)\\s+(?::\\s+)?\\S"_s),
            rule(Exact, u"^\\s*\u25cf .{1,300}"_s),
            rule(Exact, u"^\\s*--- FAIL: \\S"_s),
            rule(Exact, u"^test .{1,300} \\.\\.\\. FAILED$"_s),
            rule(Exact, u"^thread '.{1,200}' panicked at |^panic: "_s),
            rule(Exact, u"^\\[  FAILED  \\] \\S|\\*\\*\\*(?:Failed|Exception|Timeout)\\b"_s),
            rule(Exact, u"^not ok \\d+"_s),
            rule(Exact, u"^(?:[\\w$]+\\.)*[\\w$]*(?:Error|Exception|Failure)(?:: |$)"_s),
            // what servers mark themselves
            rule(Exact, u"^##\\[error\\]\\s*\\S"_s),
            // programs in general
            rule(General, u"^(?:.{0,80}: )?(?:command )?not found$|: command not found|"
                          ": No such file or directory|Permission denied|Segmentation fault|"
                          "\\bKilled\\b|core dumped|timed out"_s),
            rule(General, u"^(?:.{0,200}[\\s:\\[(])?(?:error|fatal|fail(?:ed|ure)?|panic|exception)"
                          "(?:\\]|\\))?(?::| - |!)"_s),
            rule(General, u"\\b(?:ERROR|FATAL|FAILED|FAILURE)\\b"_s),
    };
    static const auto prepared = [] {
        auto made = all;
        for (auto &one : made) {
            if (one.weight == General && !one.pattern.pattern().startsWith("\\b"_L1))
                one.pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
            one.pattern.optimize();
        }
        return made;
    }();
    return prepared;
}

static Weight weightOf(const QString &line)
{
    const auto &all = rules();
    const auto found = std::ranges::find_if(
            all, [&](const Rule &rule) { return rule.pattern.match(line).hasMatch(); });
    if (found == all.end() || (found->weight == Weight::General && isHarmless(line)))
        return Weight::None;
    return found->weight;
}

// Without the sequences that colour a terminal: ESC [ ... letter, ESC ] ... BEL or ESC \, ESC x.
static QByteArray uncoloured(QByteArrayView line)
{
    QByteArray plain;
    plain.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != '\x1b') {
            plain += line[i];
            continue;
        }
        const auto kind = i + 1 < line.size() ? line[i + 1] : '\0';
        i += 1;
        if (kind == '[') {
            for (++i; i < line.size() && (uchar(line[i]) < 0x40 || uchar(line[i]) > 0x7e); ++i) { }
        } else if (kind == ']') {
            for (++i; i < line.size() && line[i] != '\a' && line[i] != '\x1b'; ++i) { }
            if (i < line.size() && line[i] == '\x1b')
                ++i;
        }
    }
    return plain;
}

// What stands there at last, where a line was written over and over.
static QByteArray lastState(QByteArray line)
{
    while (line.endsWith('\r'))
        line.chop(1);
    const auto over = line.lastIndexOf('\r');
    return over < 0 ? line : line.mid(over + 1);
}

QString plainLine(QByteArrayView line)
{
    // Of GitLab and GitHub: "section_start:1700000000:name", and the time at which it was written.
    static const QRegularExpression marks(
            u"^(?:section_(?:start|end):\\d+:[\\w.-]+(?:\\[[^\\]]*\\])?\\s*)+"
            "|^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z (?:\\d\\d[OE]\\+? ?)?"
            "|^\\[\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z\\] "
            "|^\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)? (?:\\[[^\\]]{1,40}\\] )?"_s);
    const auto cut = line.first(std::min(line.size(), LongestLine));
    auto text = QString::fromUtf8(lastState(uncoloured(cut)));
    text.replace(marks, QString());
    if (text.contains('\x1b'_L1))
        text.remove(u'\x1b');
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

// What would begin another line, or turn what stands beside it, is no part of a line.
static QString onOneLine(QString line)
{
    for (auto &c : line) {
        if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator
            || c == QChar::ObjectReplacementCharacter
            || (c != u'\t' && c.category() == QChar::Other_Control)
            || (c >= QChar(0x202A) && c <= QChar(0x202E))
            || (c >= QChar(0x2066) && c <= QChar(0x2069)))
            c = QChar::ReplacementCharacter;
    }
    return line;
}

PlainLog plainLog(const QByteArray &log, qint64 failing)
{
    auto size = log.size();
    if (log.endsWith('\n'))
        --size;
    const auto lines = qint64(std::count(log.begin(), log.begin() + size, '\n')) + 1;
    const auto last = std::max<qint64>(lines - PlainLog::MostLines, 0); // to leave out, for the end
    const auto around = failing > 0 ? failing - PlainLog::MostLines / 2 : last;
    const auto skipped = std::clamp<qint64>(around, 0, last);
    PlainLog plain {.failing = failing > 0 ? failing - skipped : 0,
                    .cut = lines > PlainLog::MostLines};
    plain.text.reserve(size);
    qsizetype start = 0;
    for (qint64 line = 0; start <= size && line < skipped + PlainLog::MostLines; ++line) {
        auto end = log.indexOf('\n', start);
        if (end < 0 || end > size)
            end = size;
        if (line > skipped)
            plain.text += u'\n';
        if (line >= skipped)
            plain.text += onOneLine(plainLine(QByteArrayView(log).sliced(start, end - start)));
        start = end + 1;
    }
    return plain;
}

std::optional<FailingLine> firstFailingLine(QByteArrayView log)
{
    if (log.size() > Desk::MostOfALog)
        log = log.last(Desk::MostOfALog);
    std::array<std::optional<FailingLine>, 2> lesser; // General, Summary
    qint64 number = 1;
    qsizetype before = 0;
    for (const auto start : suspectsIn(log.toByteArray().toLower())) {
        number += std::count(log.begin() + before, log.begin() + start, '\n');
        before = start;
        const auto end = log.indexOf('\n', start);
        const auto text = plainLine(log.sliced(start, (end < 0 ? log.size() : end) - start));
        const auto weight = weightOf(text);
        if (weight == Weight::None)
            continue;
        const FailingLine told {.number = number, .text = plainName(text)};
        if (weight == Weight::Exact)
            return told;
        auto &place = lesser[weight == Weight::General ? 0 : 1];
        if (!place)
            place = told;
    }
    return lesser[0] ? lesser[0] : lesser[1];
}

} // namespace Dayshift
