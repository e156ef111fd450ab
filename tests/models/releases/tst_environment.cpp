// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/environment.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class EnvironmentTest : public QObject
{
    Q_OBJECT
private slots:
    void aStageDeploysToProductionUnlessItNamesAnotherPlace_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("pipeline");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *stage, const char *pipeline, const char *place) {
            QTest::addRow("%s of %s", stage, pipeline)
                    << QString::fromUtf8(stage) << QString::fromUtf8(pipeline)
                    << QString::fromUtf8(place);
        };
        row("Deploy", "web", "production");
        row("deploy-to-production", "web", "production");
        row("Deploy to staging", "web", "staging");
        row("deployToStaging", "web", "staging");
        row("deploy_qa", "web", "qa");
        row("Deploy preview", "web", "preview");
        row("deploy pre-prod", "web", "staging");
        row("deploy-dev", "web", "development");
        row("Deploy to test", "web", "test");
        row("test environment: deploy", "web", "test");
        row("Deploy and smoke test", "web", "production");
        row("Promote staging to production", "web", "production");
        row("deploy", "web-staging", "staging");
        row("deploy to live", "web-staging", "production");
        row("deploy", "unit-test-and-deploy", "production");
        row("developer portal deploy", "web", "production");
        row("", "", "production");
    }
    void aStageDeploysToProductionUnlessItNamesAnotherPlace()
    {
        QFETCH(QString, stage);
        QFETCH(QString, pipeline);
        QTEST(environmentOf(stage, pipeline), "place");
    }

    void rollbacksAndHotfixesAreToldByTheirNames()
    {
        QVERIFY(namesRollback(u"Roll back"_s) && namesRollback(u"web-rollback"_s)
                && namesRollback(u"rollback/22.3"_s) && namesRollback(u"rollBackWeb"_s));
        QVERIFY(!namesRollback(u"Rollout"_s) && !namesRollback(u"backlog"_s));
        QVERIFY(isHotfixBranch(u"hotfix/2187"_s) && isHotfixBranch(u"Hotfix-2187"_s)
                && isHotfixBranch(u"team/hotfix/x"_s));
        QVERIFY(!isHotfixBranch(u"main"_s) && !isHotfixBranch(u"feature/hotfixes"_s));
    }

    void anEndlessNameIsReadAsFarAsAnybodyWould()
    {
        QCOMPARE(environmentOf(QString(1'000'000, u'x') + u" staging"_s, {}), u"production"_s);
    }
};

static const Registered<EnvironmentTest> known;
#include "tst_environment.moc"
