// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/provider.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What a CCTray feed says, and what is refused. No server, no network.
class CCTrayTest : public QObject
{
    Q_OBJECT

    const Provider &m_cctray = *Provider::withId(u"cctray"_s);
    const Connection m_connection {.id = ConnectionId::create(),
                                   .name = u"feed"_s,
                                   .provider = u"cctray"_s,
                                   .address = u"https://ci.example.test/cc.xml"_s};

    Result<Answer> read(const QByteArray &body, const Connection &connection) const
    {
        return m_cctray.read({.connection = connection}, u"feed"_s, body);
    }
    Result<Answer> read(const QByteArray &body) const { return read(body, m_connection); }

    static QByteArray project(const QByteArray &attributes)
    {
        return "<Projects><Project " + attributes + "/></Projects>";
    }

private slots:
    void asksForTheFeedItself()
    {
        const auto questions = m_cctray.firstQuestions({.connection = m_connection});

        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions.first().request.url.toString(), m_connection.address);
    }

    void theTokenTakesItsPlaceInTheAddressOnlyWhenItIsSent()
    {
        auto connection = m_connection;
        connection.address = u"https://ci.example.test/cc.xml?key={token}"_s;
        QVERIFY(m_cctray.accept(connection));
        const auto question = m_cctray.firstQuestions({.connection = connection}).first();

        const auto request = m_cctray.requestFor(question, connection, u"s3&cret"_s);

        QCOMPARE(request.url.toString(QUrl::FullyEncoded),
                 u"https://ci.example.test/cc.xml?key=s3%26cret"_s);
        QVERIFY(request.credential.isEmpty());
        QVERIFY(!question.request.url.toString().contains(u"s3"_s));
    }

    void refusesAnAddressThatHoldsASecret_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("a token") << u"https://ci.example.test/cc.xml?circle-token=abc"_s;
        QTest::newRow("a password") << u"https://mia:secret@ci.example.test/cc.xml"_s;
        QTest::newRow("no web server") << u"file:///etc/passwd"_s;
        QTest::newRow("no address") << u"ci"_s;
    }
    void refusesAnAddressThatHoldsASecret()
    {
        auto connection = m_connection;
        QFETCH(QString, address);
        connection.address = address;

        const auto accepted = m_cctray.accept(connection);

        QVERIFY(!accepted);
        QCOMPARE(accepted.error().kind, Error::Kind::Invalid);
        QVERIFY(!accepted.error().message().contains(u"secret"_s));
        QVERIFY(!accepted.error().message().contains(u"abc"_s));
    }

    void readsEveryWord_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<Status>("status");
        const auto row = [](const char *activity, const char *last, Status status) {
            const auto words
                    = QByteArray("activity='") + activity + "' lastBuildStatus='" + last + "'";
            QTest::newRow(words.constData()) << words << status;
        };
        row("Sleeping", "Success", Status::Passed);
        row("sleeping", "SUCCESS", Status::Passed);
        row("CheckingModifications", "Failure", Status::Failed);
        row("Sleeping", "Exception", Status::Failed);
        row("Sleeping", "Error", Status::Failed);
        row("Sleeping", "Cancelled", Status::Cancelled);
        row("Building", "Success", Status::Running);
        row("Building", "", Status::Running);
        row("Sleeping", "Unknown", Status::Unknown);
        row("Sleeping", "Levitating", Status::Unknown);
        row("", "", Status::Unknown);
    }
    void readsEveryWord()
    {
        QFETCH(QByteArray, words);

        const auto answer = read(project("name='shop' lastBuildLabel='7' " + words));

        QVERIFY(answer);
        QTEST(answer->builds.first().status, "status");
    }

    void keepsTheServersOwnWord()
    {
        const auto answer
                = read(project("name='a' lastBuildLabel='1' lastBuildStatus='Exception'"));
        QCOMPARE(answer->builds.first().rawStatus, u"Exception"_s);
    }

    void theBuildThatRunsIsTheOneThatEnds()
    {
        const auto running = read(project("name='shop' lastBuildLabel='b.41' activity='Building'"));
        const auto over = read(project(
                "name='shop' lastBuildLabel='b.42' lastBuildStatus='Success' activity='Sleeping'"));

        QCOMPARE(running->builds.first().number, u"b.42"_s);
        QCOMPARE(running->builds.first().id, over->builds.first().id);
    }

    void aProjectNameMayTellWhatItIsFor()
    {
        const auto answer = read("<Projects>"
                                 "<Project name='shop :: security' lastBuildLabel='3'/>"
                                 "<Project name='shop :: deploy' lastBuildLabel='3'/>"
                                 "<Project name='shop' lastBuildLabel='3'/></Projects>");

        QCOMPARE(answer->builds.size(), 3); // one row each, never grouped
        QCOMPARE(answer->stages.size(), 2);
        QCOMPARE(answer->stages.at(0).kind, StageKind::Security);
        QCOMPARE(answer->stages.at(1).kind, StageKind::Deploy);
    }

    void onlyWantedProjectsAreRead()
    {
        auto connection = m_connection;
        connection.projects = u"shop\npay*"_s;

        const auto answer = read("<Projects><Project name='shop'/><Project name='shop2'/>"
                                 "<Project name='payments'/></Projects>",
                                 connection);

        QCOMPARE(answer->pipelines, (QStringList {u"shop"_s, u"payments"_s}));
    }

    void aTimeWithoutZoneIsNoTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("no zone") << "2026-03-01T10:00:00"_ba << QString();
        QTest::newRow("Z") << "2026-03-01T10:00:00Z"_ba << u"2026-03-01T10:00:00Z"_s;
        QTest::newRow("offset") << "2026-03-01T10:00:00+02:00"_ba << u"2026-03-01T08:00:00Z"_s;
        QTest::newRow("offset without colon")
                << "2026-03-01T10:00:00.1234567-0400"_ba << u"2026-03-01T14:00:00Z"_s;
        QTest::newRow("year one") << "0001-01-01T00:00:00Z"_ba << QString();
        QTest::newRow("not a time") << "yesterday"_ba << QString();
    }
    void aTimeWithoutZoneIsNoTime()
    {
        QFETCH(QByteArray, text);
        const auto answer = read(
                project("name='a' lastBuildLabel='1' lastBuildStatus='Success' lastBuildTime='"
                        + text + "'"));
        const auto time = answer->builds.first().startedAt;
        QTEST(time.isValid() ? time.toString(Qt::ISODate) : QString(), "utc");
    }

    void refusesWhatIsNotAFeed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a sign-in page") << "<!DOCTYPE html><html>Sign in</html>"_ba;
        QTest::newRow("another document") << "<html><Project name='a'/></html>"_ba;
        QTest::newRow("JSON") << R"({"builds": []})"_ba;
        QTest::newRow("cut short") << "<Projects><Project name='a'/><Proj"_ba;
        QTest::newRow("a document type")
                << "<!DOCTYPE Projects><Projects><Project name='a'/></Projects>"_ba;
        QTest::newRow("an entity bomb")
                << "<!DOCTYPE a [<!ENTITY x 'xxxxxxxx'>]><Projects>&x;&x;</Projects>"_ba;
        QTest::newRow("an unknown entity") << "<Projects>&x;</Projects>"_ba;
        QTest::newRow("too deep") << "<Projects>" + QByteArray("<a>").repeated(5'000);
        QByteArray many;
        for (int i = 0; i < 20'000; ++i)
            many += " a" + QByteArray::number(i) + "=''";
        QTest::newRow("20,000 attributes") << project("name='x'" + many);
        QTest::newRow("control characters") << project(QByteArray("name='a\0b'", 10));
        QTest::newRow("only zeros") << QByteArray(1'000'000, '\0');
    }
    void refusesWhatIsNotAFeed()
    {
        QFETCH(QByteArray, body);

        const auto answer = read(body);

        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Format);
        const auto told = m_cctray.explain({}, body); // a page tells at least that it is one
        QVERIFY(!told || (told->error && told->pipelines.isEmpty()));
    }

    void hostileNamesAreKeptHarmless()
    {
        const auto answer
                = read(project("name='&lt;b&gt;shop&lt;/b&gt;&#x9;\xE2\x80\xAEgnp.exe\xE2\x81\xA6' "
                               "lastBuildLabel='1'"
                               " webUrl='javascript:alert(1)'"));

        const auto &build = answer->builds.first();
        QCOMPARE(build.pipeline, u"<b>shop</b> gnp.exe"_s); // shown as plain text
        QCOMPARE(build.page, QString());
    }

    void namesThatOnlyLookAlikeStayApart()
    {
        const auto answer = read("<Projects><Project name='a' lastBuildLabel='1'/>"
                                 "<Project name='a\xE2\x80\xAE' lastBuildLabel='1'/></Projects>");
        QCOMPARE(answer->builds.size(), 2);
    }

    void longNamesAreCut()
    {
        const auto answer
                = read(project("lastBuildLabel='1' name='" + QByteArray(100'000, 'x') + "'"));
        QCOMPARE(answer->builds.first().pipeline.size(), 300);
    }

    void moreThanTenThousandPipelinesAreCutAndCounted()
    {
        QByteArray body = "<Projects>";
        for (int i = 0; i < 10'025; ++i)
            body += "<Project name='p" + QByteArray::number(i)
                    + "' lastBuildLabel='1' lastBuildStatus='Success'/>";

        const auto answer = read(body + "</Projects>");

        QVERIFY(answer);
        QCOMPARE(answer->builds.size(), 10'000);
        QCOMPARE(answer->leftOut, 25);
    }
};

static const Registered<CCTrayTest> known;
#include "tst_cctray.moc"
