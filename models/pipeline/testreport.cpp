// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/testreport.h"

#include "models/pipeline/plaintext.h"
#include "models/pipeline/xmlwalk.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// Where the tests of a suite were run; of nested suites the innermost that says it counts.
struct Place
{
    QString device = {};
    QString environment = {};

    friend bool operator==(const Place &, const Place &) = default;
};

class JUnitReader
{
public:
    void step(const QXmlStreamReader &xml);
    [[nodiscard]] TestReport result() const;

private:
    using Outcome = TestOutcome;

    void begin(const QXmlStreamReader &xml);
    void end(const QXmlStreamReader &xml);
    void place(const QString &name, const QString &value);
    void count();
    void name();
    [[nodiscard]] TestReport::Cell &cell(const Place &place);

    TestReport m_report;
    Explanation::Tests m_told; // by the attributes of suites that hold no other
    QList<Place> m_places; // of the suites that are open
    std::optional<Explanation::Tests> m_innermost; // told by the suite that was opened last
    Place m_casePlace;
    Outcome m_outcome = Outcome::Passed;
    bool m_inCase = false;
    bool m_retried = false;
    bool m_inReason = false;
    QString m_name;
    QString m_message;
    QHash<QString, qsizetype> m_cases; // their places in the report
};

} // namespace

static constexpr qsizetype MostCells = 1000;

static qint64 number(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return std::max<qint64>(0, attributes.value(name).toLongLong());
}

static void add(Explanation::Tests &sum, const Explanation::Tests &more)
{
    sum.total += more.total;
    sum.passed += more.passed;
    sum.failed += more.failed;
    sum.errors += more.errors;
    sum.skipped += more.skipped;
    sum.flaky += more.flaky;
}

static Explanation::Tests told(const QXmlStreamAttributes &attributes)
{
    Explanation::Tests tests {.total = number(attributes, "tests"_L1),
                              .failed = number(attributes, "failures"_L1),
                              .errors = number(attributes, "errors"_L1),
                              .skipped = number(attributes, "skipped"_L1)
                                      + number(attributes, "disabled"_L1)};
    tests.passed = std::max<qint64>(0, tests.total - tests.failed - tests.errors - tests.skipped);
    return tests;
}

void JUnitReader::step(const QXmlStreamReader &xml)
{
    if (xml.isStartElement())
        begin(xml);
    else if (xml.isEndElement())
        end(xml);
    else if (m_inReason && m_message.size() < LongestMessage)
        m_message += xml.text().left(LongestMessage);
}

void JUnitReader::begin(const QXmlStreamReader &xml)
{
    const auto name = xml.name();
    const auto attributes = xml.attributes();
    if (name == "testsuite"_L1) {
        m_places.append(m_places.isEmpty() ? Place {} : m_places.last());
        m_innermost = told(attributes);
    } else if (name == "testcase"_L1) {
        const auto suite = plainName(attributes.value("classname"_L1));
        const auto test = plainName(attributes.value("name"_L1));
        m_name = suite.isEmpty() ? test : suite + u'.' + test;
        m_message.clear();
        m_outcome = Outcome::Passed;
        m_retried = false;
        m_inCase = true;
        m_casePlace = m_places.isEmpty() ? Place {} : m_places.last();
    } else if (name == "property"_L1) {
        place(attributes.value("name"_L1).toString(), attributes.value("value"_L1).toString());
    } else if (m_inCase && m_outcome == Outcome::Passed) {
        m_outcome = name == "failure"_L1 ? Outcome::Failed
                : name == "error"_L1     ? Outcome::Error
                : name == "skipped"_L1   ? Outcome::Skipped
                                         : Outcome::Passed;
        m_retried = m_retried || name == "flakyFailure"_L1 || name == "flakyError"_L1;
        if (m_outcome == Outcome::Failed || m_outcome == Outcome::Error) {
            m_message = attributes.value("message"_L1).left(LongestMessage).toString();
            m_inReason = m_message.isEmpty();
        }
    }
}

void JUnitReader::end(const QXmlStreamReader &xml)
{
    const auto name = xml.name();
    if (name == "testcase"_L1 && m_inCase) {
        count();
        m_inCase = false;
    } else if (name == "testsuite"_L1 && !m_places.isEmpty()) {
        m_places.removeLast();
        add(m_told, m_innermost.value_or(Explanation::Tests {}));
        m_innermost.reset();
    } else if (name == "failure"_L1 || name == "error"_L1) {
        m_inReason = false;
    }
}

// The names under which tools write where they ran.
void JUnitReader::place(const QString &name, const QString &value)
{
    static const QStringList devices {u"device"_s, u"devicename"_s, u"device.name"_s, u"model"_s};
    static const QStringList environments {u"environment"_s, u"env"_s,      u"browser"_s,
                                           u"browsername"_s, u"platform"_s, u"os"_s,
                                           u"target"_s};
    if (!m_inCase && m_places.isEmpty())
        return;
    auto &place = m_inCase ? m_casePlace : m_places.last();
    const auto key = name.toLower();
    if (devices.contains(key))
        place.device = plainName(value, 100);
    else if (environments.contains(key))
        place.environment = plainName(value, 100);
}

TestReport::Cell &JUnitReader::cell(const Place &place)
{
    auto &grid = m_report.grid;
    const auto known = std::ranges::find_if(grid, [&](const auto &cell) {
        return cell.device == place.device && cell.environment == place.environment;
    });
    if (known != grid.end())
        return *known;
    if (grid.size() >= MostCells)
        return grid.last();
    grid.append({.device = place.device, .environment = place.environment});
    return grid.last();
}

static bool isBad(TestOutcome outcome)
{
    return outcome == TestOutcome::Failed || outcome == TestOutcome::Error;
}

// Of a test that was tried several times the last try counts.
void JUnitReader::name()
{
    const auto known = m_cases.constFind(m_name);
    if (known != m_cases.cend()) {
        auto &outcome = m_report.cases[*known].outcome;
        const bool retried = m_outcome == Outcome::Passed && isBad(outcome);
        m_retried = m_retried || retried;
        outcome = m_retried && m_outcome == Outcome::Passed ? Outcome::PassedOnRetry : m_outcome;
    } else if (m_report.cases.size() >= MostTestCases) {
        ++m_report.casesLeftOut;
    } else {
        m_cases.insert(m_name, m_report.cases.size());
        const bool flaky = m_retried && m_outcome == Outcome::Passed;
        m_report.cases.append({m_name, flaky ? Outcome::PassedOnRetry : m_outcome});
    }
}

void JUnitReader::count()
{
    name();
    Explanation::Tests one {.total = 1,
                            .passed = m_outcome == Outcome::Passed,
                            .failed = m_outcome == Outcome::Failed,
                            .errors = m_outcome == Outcome::Error,
                            .skipped = m_outcome == Outcome::Skipped,
                            .flaky = m_retried && m_outcome == Outcome::Passed};
    const bool failed = one.failed + one.errors > 0;
    if (failed && m_report.tests.firstFailed.isEmpty()) {
        m_report.tests.firstFailed = m_name;
        m_report.firstMessage = plainMessage(m_message);
    }
    add(m_report.tests, one);
    if (m_casePlace == Place {})
        return;
    auto &tests = cell(m_casePlace).tests;
    if (failed && tests.firstFailed.isEmpty())
        tests.firstFailed = m_name;
    add(tests, one);
}

TestReport JUnitReader::result() const
{
    auto report = m_report;
    if (report.tests.total == 0)
        report.tests = m_told;
    return report;
}

Result<TestReport> readTestReport(const QByteArray &body)
{
    const auto root = rootOfXml(body);
    if (root != "testsuites"_L1 && root != "testsuite"_L1)
        return Error {.kind = Error::Kind::Format,
                      .detail = u"the outermost element is not testsuites"_s};
    JUnitReader reader;
    const auto read = walkXml(body, [&](const QXmlStreamReader &xml, int) { reader.step(xml); });
    return read.then([&](Done) -> Result<TestReport> { return reader.result(); });
}

} // namespace Dayshift
