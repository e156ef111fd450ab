// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/budget.h"
#include "models/net/httperrors.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BudgetTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::fromString(u"2026-06-16T09:00:00Z"_s, Qt::ISODate);

    static Request to(const QString &address, const QString &token = u"mine"_s)
    {
        return {.url = QUrl(address), .credential = Credential::bearer(token)};
    }
    [[nodiscard]] QDateTime after(std::chrono::milliseconds time) const
    {
        return m_now.addMSecs(time.count());
    }
    [[nodiscard]] Budget::Headers told(qint64 limit, qint64 left,
                                       std::chrono::seconds until = 1h) const
    {
        return {{"x-ratelimit-limit", QByteArray::number(limit)},
                {"x-ratelimit-remaining", QByteArray::number(left)},
                {"x-ratelimit-reset",
                 QByteArray::number(m_now.toSecsSinceEpoch() + until.count())}};
    }
    const Request m_github = to(u"https://api.github.com/repos/a/b/actions/runs"_s);

private slots:
    void whatIsLeftIsReadInTheFormsThatServersUse_data()
    {
        QTest::addColumn<QByteArrayList>("names");
        QTest::addColumn<bool>("isInstant");
        const QByteArrayList github {"x-ratelimit-limit", "x-ratelimit-remaining",
                                     "x-ratelimit-reset"};
        const QByteArrayList gitlab {"ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"};
        QTest::newRow("GitHub, Azure: an instant") << github << true;
        QTest::newRow("GitLab: an instant") << gitlab << true;
        QTest::newRow("Gitea behind a proxy: seconds from now") << github << false;
        QTest::newRow("the draft: seconds from now") << gitlab << false;
        QTest::newRow("others: a third name")
                << QByteArrayList {"x-rate-limit-limit", "x-rate-limit-remaining",
                                   "x-rate-limit-reset"}
                << true;
    }
    void whatIsLeftIsReadInTheFormsThatServersUse()
    {
        QFETCH(QByteArrayList, names);
        QFETCH(bool, isInstant);
        Budget budget;
        const auto reset = isInstant ? m_now.toSecsSinceEpoch() + 1200 : 1200;
        budget.answered(m_github, 200,
                        {{names[0], "5000, 5000;w=3600"},
                         {names[1], "312"},
                         {names[2], QByteArray::number(reset)}},
                        m_now);
        const auto allowance = budget.allowance(Budget::accountOf(m_github), m_now);
        QCOMPARE(allowance.limit, 5000);
        QCOMPARE(allowance.left, 312);
        QCOMPARE(allowance.resetAt, after(20min));
        QCOMPARE(allowance.host, u"api.github.com"_s);
        QVERIFY(allowance.isLow());
    }

    void aServerWhoseClockIsAnHourWrongIsUnderstood()
    {
        for (const auto shift : {-1h, 1h}) {
            Budget budget;
            auto headers = told(5000, 100, 20min);
            const auto theirs = m_now.addSecs(std::chrono::seconds(shift).count());
            headers["x-ratelimit-reset"] = QByteArray::number(theirs.toSecsSinceEpoch() + 1200);
            headers["date"] = QLocale::c()
                                      .toString(theirs, u"ddd, dd MMM yyyy HH:mm:ss"_s)
                                      .toLatin1()
                    + " GMT";
            budget.answered(m_github, 200, headers, m_now);
            QCOMPARE(budget.allowance(Budget::accountOf(m_github), m_now).resetAt, after(20min));
        }
    }

    void oneTokenSharesItsBudgetBetweenAllAddressesAndNoOthers()
    {
        Budget budget;
        budget.answered(m_github, 200, told(5000, 4000), m_now);
        budget.sent(m_github, m_now);
        const auto sibling = to(u"https://api.github.com/repos/c/d/actions/runs?page=2"_s);
        const auto other = to(m_github.url.toString(), u"yours"_s);
        const auto elsewhere = to(u"https://gitlab.com/api/v4"_s);
        QCOMPARE(budget.allowance(Budget::accountOf(sibling), m_now).left, 4000);
        QCOMPARE(budget.allowance(Budget::accountOf(sibling), m_now).lastHour, 1);
        QCOMPARE(budget.allowance(Budget::accountOf(other), m_now).left, -1);
        QCOMPARE(budget.allowance(Budget::accountOf(elsewhere), m_now).left, -1);
        QVERIFY(!Budget::accountOf(m_github).contains("mine"));
    }

    void whoIsRefusedIsStoppedWhateverItAsks_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("alsoOthers");
        QTest::newRow("too many requests") << 429 << false;
        QTest::newRow("a burst") << 403 << false;
        QTest::newRow("the server is too busy") << 503 << true;
    }
    void whoIsRefusedIsStoppedWhateverItAsks()
    {
        QFETCH(int, status);
        QFETCH(bool, alsoOthers);
        Budget budget;
        budget.refused(m_github, status,
                       {.kind = Error::Kind::RateLimit, .retryAfter = 90s}, m_now);
        const auto sibling = to(u"https://api.github.com/rate_limit"_s);
        const auto refusal = budget.refusal(sibling, after(30s));
        QVERIFY(refusal);
        QCOMPARE(refusal->kind, Error::Kind::RateLimit);
        QCOMPARE(refusal->retryAfter, 60s);
        QVERIFY(!budget.refusal(sibling, after(90s)));
        QCOMPARE(bool(budget.refusal(to(m_github.url.toString(), u"yours"_s), after(30s))),
                 alsoOthers);
        QVERIFY(!budget.refusal(to(u"https://gitlab.com/"_s), after(30s)));
    }

    void aRefusalThatSaysNotHowLongDoublesUntilAGoodAnswer()
    {
        Budget budget;
        const Error error {.kind = Error::Kind::RateLimit};
        auto now = m_now;
        for (const auto wait : {60s, 120s, 240s, 480s, 900s, 900s}) {
            budget.refused(m_github, 429, error, now);
            QCOMPARE(budget.refusal(m_github, now)->retryAfter, wait);
            now = now.addSecs(wait.count());
        }
        budget.answered(m_github, 304, {}, now);
        budget.refused(m_github, 429, error, now);
        QCOMPARE(budget.refusal(m_github, now)->retryAfter, 60s);
    }

    void anAllowanceThatIsUsedUpStopsUntilItIsFilledAgain()
    {
        Budget budget;
        budget.answered(m_github, 200, told(5000, 0, 10min), m_now);
        QCOMPARE(budget.refusal(m_github, after(1min))->retryAfter, 9min);
        QVERIFY(!budget.refusal(m_github, after(10min)));
        QCOMPARE(budget.allowance(Budget::accountOf(m_github), after(10min)).left, -1);
    }

    void aClockThatIsSetBackStopsNobodyForLonger()
    {
        Budget budget;
        budget.refused(m_github, 429, {.kind = Error::Kind::RateLimit, .retryAfter = 10min}, m_now);
        QVERIFY(!budget.refusal(m_github, after(-24h)));
        budget.refused(m_github, 429, {.kind = Error::Kind::RateLimit, .retryAfter = 5min},
                       after(-24h));
        QCOMPARE(budget.refusal(m_github, after(-24h))->retryAfter, 5min);
    }

    void whatIsLeftLastsUntilTheReset_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<double>("perHour");
        QTest::addColumn<double>("stretch");
        QTest::newRow("plenty") << 5000LL << 1000.0 << 1.0;
        QTest::newRow("just enough") << 5000LL << 2600.0 << 1.0;
        QTest::newRow("twice too fast") << 5000LL << 5200.0 << 2.0;
        QTest::newRow("others took half of it") << 3700LL << 2600.0 << 2.0;
        QTest::newRow("others took nearly all") << 500LL << 250.0 << 10.0;
        QTest::newRow("nothing to speak of") << 1LL << 5000.0 << 360.0;
        QTest::newRow("nothing is asked that counts") << 1LL << 0.0 << 1.0;
    }
    void whatIsLeftLastsUntilTheReset()
    {
        QFETCH(qint64, left);
        QFETCH(double, perHour);
        Budget budget;
        budget.answered(m_github, 200, told(5000, left), m_now);
        QTEST(budget.stretch(Budget::accountOf(m_github), perHour, m_now), "stretch");
    }

    // Whatever one would like to ask: an hour's requests, each slowed down as the rest tells.
    void nobodyUsesMoreThanSixTenthsOfAnAllowance()
    {
        for (const double wish : {3000.0, 20'000.0, 500'000.0}) {
            Budget budget;
            double left = 5000;
            auto now = m_now;
            while (now < after(1h)) {
                budget.answered(m_github, 200, told(5000, qint64(left)), now);
                const auto stretch = budget.stretch(Budget::accountOf(m_github), wish, now);
                left -= wish / stretch / 360; // ten seconds of it
                now = now.addSecs(10);
            }
            QVERIFY2(left >= 2000, qPrintable(QString::number(left)));
        }
    }

    void onlyTheLastHourIsCounted()
    {
        HourCount count;
        for (int minute = 0; minute < 180; ++minute)
            count.add(m_now.addSecs(minute * 60));
        QCOMPARE(count.total(m_now.addSecs(179 * 60)), 60);
        QCOMPARE(count.total(m_now.addSecs(300 * 60)), 0);
    }

    void aBurstIsTheServersPaceAndNoMatterOfTheToken()
    {
        const auto error = [&](const QByteArray &body) {
            return HttpErrors::ofStatus(m_github.url, 403, told(5000, 4000), m_now, body)->kind;
        };
        QCOMPARE(error(R"({"message": "You have exceeded a secondary rate limit."})"),
                 Error::Kind::RateLimit);
        QCOMPARE(error(R"({"message": "You have triggered an abuse detection mechanism."})"),
                 Error::Kind::RateLimit);
        QCOMPARE(error(R"({"message": "Resource not accessible by personal access token"})"),
                 Error::Kind::Auth);
    }
};

static const Registered<BudgetTest> known;
#include "tst_budget.moc"
