// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/workspacefile.h"
#include "tests/support/releaseworld.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// A release by the command line, each person in a process of their own.
class ReleasesTest : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int status = -1;
        QJsonObject json = {};
        [[nodiscard]] QString code() const { return json["error"_L1]["code"_L1].toString(); }
    };

    static Outcome as(const QString &person, const TestDatabase &database, QStringList arguments,
                      const QByteArray &input = {})
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DAYSHIFT_ME"_s, person);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DAYSHIFT_PROGRAM),
                      arguments << u"--workspace"_s << database.location().database << u"--json"_s);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(),
                QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }

private slots:
    void aReleaseIsSealedSignedAndRefusedToWhoMayNot()
    {
        const TestDatabase database {StoreLocation {}};
        const ReleaseWorld world(database.location());
        {
            Store store(database.location(), {u"Owen"_s, u"test"_s});
            QVERIFY(store.open().result());
            QVERIFY(world.make(store));
        }
        const auto release = [&](const QString &person, const QStringList &more,
                                 const QByteArray &input = {}) {
            return as(person, database,
                      QStringList {u"release"_s, more.first(), u"22.3.1"_s} + more.mid(1), input);
        };
        QCOMPARE(release(u"Owen"_s, {u"rehearse"_s, u"--reason"_s, u"restored on test"_s}).status, 0);
        QCOMPARE(release(u"Mia"_s, {u"seal"_s}).status, 1); // it is not for her
        const auto sealed = release(u"Owen"_s, {u"seal"_s});
        QCOMPARE(sealed.status, 0);
        QCOMPARE(sealed.json["state"_L1].toString(), u"sign-off"_s);
        QCOMPARE(sealed.json["gatesMet"_L1].toInt(), 8);

        QCOMPARE(release(u"Ada"_s, {u"sign"_s}, "AdaAdaAda\n").status, 1);
        const auto first = release(u"Mia"_s, {u"sign"_s}, "MiaMiaMia\n");
        QCOMPARE(first.status, 0);
        QCOMPARE(first.json["missingSignatures"_L1].toArray().size(), 2);
        QCOMPARE(release(u"Dana"_s, {u"sign"_s}, "short\n").status, 1);
        QCOMPARE(release(u"Dana"_s, {u"sign"_s}, "DanaDana\n").status, 0);
        QCOMPARE(release(u"Owen"_s, {u"sign"_s}, "OwenOwen\n").json["state"_L1].toString(),
                 u"signed"_s);
        // No server is there that could be asked, and nothing is pretended.
        QCOMPARE(release(u"Owen"_s, {u"deploy"_s, u"--yes"_s}).status, 1);

        const auto listed = as(u"Mia"_s, database, {u"list"_s, u"releases"_s});
        QCOMPARE(listed.json["releases"_L1].toArray().size(), 1);
        QCOMPARE(listed.json["releases"_L1][0]["signatures"_L1].toArray().size(), 3);
    }

    void aReleaseIsPlannedFromABuild()
    {
        const TestDatabase database {StoreLocation {}};
        const ReleaseWorld world(database.location());
        {
            Store store(database.location(), {u"Owen"_s, u"test"_s});
            QVERIFY(store.open().result());
            QVERIFY(world.make(store));
        }
        const QStringList plan {u"release"_s, u"create"_s, u"22.4"_s, u"--build"_s, u"1843"_s,
                                u"--story"_s, u"2187"_s};
        const auto planned = as(u"Owen"_s, database, plan);
        QCOMPARE(planned.status, 0);
        QCOMPARE(planned.json["commit"_L1].toString(), u"a81d3f7"_s);
        QCOMPARE(planned.json["service"_L1].toString(), u"identity"_s);
        QCOMPARE(planned.json["stories"_L1].toArray().size(), 1);
        QCOMPARE(as(u"Owen"_s, database, plan).status, 1); // there is one already
        QCOMPARE(as(u"Owen"_s, database, {u"release"_s, u"waive"_s, u"22.4"_s}).status, 1);
        QCOMPARE(as(u"Owen"_s, database, {u"release"_s, u"fly"_s, u"22.4"_s}).status, 2);
    }
};

static const Registered<ReleasesTest> known;

#include "tst_releases.moc"
