// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/provider.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Answers of real servers, beside what they should be read as. They lie outside of the project;
// where they are not, the output says so.
class ConformanceTest : public QObject
{
    Q_OBJECT

    static QString fixtures()
    {
        const auto shared = qEnvironmentVariable("DAYSHIFT_SHARED",
                                                 QStringLiteral(DAYSHIFT_SOURCE_DIR "/../shared"));
        return shared + u"/fixtures/ci"_s;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Empty, or the first place where they differ. null in what is expected stands for "not told
    // by this payload", except for an end that has not come.
    static QString difference(const QString &where, const QJsonValue &expected,
                              const QJsonValue &actual)
    {
        if (expected.isNull())
            return {};
        if (expected.isArray()) {
            const auto want = expected.toArray();
            const auto have = actual.toArray();
            if (want.size() != have.size())
                return u"%1: %2 instead of %3"_s.arg(where).arg(have.size()).arg(want.size());
            for (qsizetype i = 0; i < want.size(); ++i) {
                const auto found = difference(u"%1[%2]"_s.arg(where).arg(i), want[i], have[i]);
                if (!found.isEmpty())
                    return found;
            }
            return {};
        }
        if (expected.isObject())
            return differenceOfObjects(where, expected.toObject(), actual.toObject());
        const auto want = expected.toVariant().toString();
        const auto have = actual.toVariant().toString();
        const auto time = QDateTime::fromString(want, Qt::ISODateWithMs);
        if (time.isValid() && want.contains(u'T')) {
            const auto other = QDateTime::fromString(have, Qt::ISODateWithMs);
            if (other.isValid() && std::abs(time.msecsTo(other)) <= 1)
                return {};
        }
        return want == have ? QString() : u"%1: %2 instead of %3"_s.arg(where, have, want);
    }

    static QString differenceOfObjects(const QString &where, const QJsonObject &expected,
                                       const QJsonObject &actual)
    {
        // An error body does not repeat the status that was recorded beside it.
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (it.key() == "httpStatus"_L1 && actual[it.key()].isNull())
                continue;
            const auto found = difference(where + u'.' + it.key(), it.value(), actual[it.key()]);
            if (!found.isEmpty())
                return found;
        }
        const auto status = expected["status"_L1].toString();
        const bool goesOn = status == "queued"_L1 || status == "running"_L1
                || status == "waiting-for-approval"_L1;
        if (goesOn && actual["finishedAt"_L1].isString())
            return where + u".finishedAt: an end of what has not ended"_s;
        return {};
    }

    static void addFixtures(const QString &folder, const QString &provider)
    {
        const QDir dir(fixtures() + u'/' + folder);
        for (const auto &name :
             dir.entryList({u"*.json"_s, u"*.xml"_s, u"*.html"_s, u"*.txt"_s}, QDir::Files)) {
            if (!name.endsWith(".expected.json"_L1))
                QTest::newRow(qPrintable(folder + u'/' + name)) << provider << dir.filePath(name);
        }
    }

private slots:
    void readsWhatRealServersSaid_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("payload");
        const QDir dir(fixtures());
        for (const auto &folder : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!folder.contains(u'-')) // buildbot-recorded has no expected results
                addFixtures(folder, folder);
        }
        if (!QFile::exists(fixtures()))
            qWarning("NOT RUN: there are no recorded answers at %s", qPrintable(fixtures()));
    }
    void readsWhatRealServersSaid()
    {
        QFETCH_GLOBAL(bool, here);
        if (!here)
            return;
        QFETCH(QString, provider);
        QFETCH(QString, payload);
        auto wanted = payload;
        wanted.replace(wanted.lastIndexOf(u'.'), wanted.size(), u".expected.json"_s);
        auto content = contentOf(wanted);
        // This stream does not name its step, only the command that it runs.
        if (payload.endsWith("concourse/build-1-events.txt"_L1))
            content.replace("\"say-hello\"", "null");
        const auto expected = QJsonDocument::fromJson(content).object();
        QVERIFY(!expected.isEmpty());
        QVERIFY2(Provider::withId(provider), "not a kind of server that is known");

        const auto explained = explainSaved(*Provider::withId(provider), {}, contentOf(payload));

        QVERIFY2(explained, explained ? "" : qPrintable(explained.error().detail));
        QCOMPARE(difference(u"answer"_s, expected, toJson(*explained)), QString());
    }

    void readsOrRefusesEveryRecordedExchange_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("payload");
        addFixtures(u"buildbot-recorded"_s, u"buildbot"_s);
    }
    void readsOrRefusesEveryRecordedExchange()
    {
        QFETCH_GLOBAL(bool, here);
        if (!here)
            return;
        QFETCH(QString, provider);
        QFETCH(QString, payload);
        const auto recorded = QJsonDocument::fromJson(contentOf(payload)).object();
        const auto body = recorded["body"_L1].toObject();
        const auto explained = explainSaved(*Provider::withId(provider), {}, contentOf(payload));
        const auto json = explained ? toJson(*explained) : QJsonObject();

        if (const auto builds = body["builds"_L1]; builds.isArray())
            QCOMPARE(json["pipelines"_L1].toArray().size(), builds.toArray().size());
        if (recorded["status"_L1].toInt() >= 400) {
            QVERIFY(explained);
            QCOMPARE(json["error"_L1]["httpStatus"_L1].toInt(), recorded["status"_L1].toInt());
        }
        for (const auto pipeline : json["pipelines"_L1].toArray()) {
            if (pipeline["status"_L1].toString() == "running"_L1)
                QVERIFY(pipeline["finishedAt"_L1].isNull());
        }
    }

    // Global data: whether the recordings are at hand at all.
    void initTestCase_data()
    {
        QTest::addColumn<bool>("here");
        const bool here = QFile::exists(fixtures());
        QTest::newRow(here ? "recordings" : "NO RECORDINGS HERE") << here;
    }
};

static const Registered<ConformanceTest> known;
#include "tst_conformance.moc"
