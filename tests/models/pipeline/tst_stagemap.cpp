// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagemap.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What a stage is for, told by its name alone.
class StageMapTest : public QObject
{
    Q_OBJECT

    static void add(StageKind kind, const QStringList &names)
    {
        for (const auto &name : names)
            QTest::newRow(qPrintable(name)) << name << kind;
    }

private slots:
    void aNameSaysWhatAStageIsFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<StageKind>("kind");
        add(StageKind::Build,
            {u"build"_s,
             u"Compile"_s,
             u"unit tests"_s,
             u"unit-test"_s,
             u"UnitTests"_s,
             u"lint"_s,
             u"build and test"_s,
             u"docker image"_s,
             u"static analysis"_s,
             u"install dependencies"_s,
             u"webshop-build"_s,
             u"shop :: build :: compile-linux"_s,
             u"build release binaries"_s,
             u"Bauen"_s,
             u"Modultests"_s,
             u"tests unitaires"_s,
             u"Compilación"_s,
             u"сборка"_s,
             u"构建"_s,
             u"ビルド"_s,
             u"Sonar quality gate"_s,
             u"gradle assemble"_s});
        add(StageKind::Functional,
            {u"functional"_s,
             u"webshop-functional"_s,
             u"e2e"_s,
             u"E2ETests"_s,
             u"end-to-end"_s,
             u"integration tests"_s,
             u"Acceptance"_s,
             u"ui-tests"_s,
             u"system test"_s,
             u"smoke"_s,
             u"regression"_s,
             u"Cypress"_s,
             u"tests"_s,
             u"tests on staging"_s,
             u"test deployment"_s,
             u"post-deploy smoke tests"_s,
             u"Funktionstests"_s,
             u"Abnahmetest"_s,
             u"tests fonctionnels"_s,
             u"pruebas funcionales"_s,
             u"функциональные тесты"_s,
             u"功能测试"_s,
             u"機能テスト"_s,
             u"QA"_s,
             u"contract tests"_s});
        add(StageKind::Performance,
            {u"performance"_s, u"webshop-performance"_s, u"perf"_s, u"load-test"_s, u"LoadTest"_s,
             u"stress"_s, u"soak test"_s, u"k6"_s, u"benchmarks"_s, u"Lasttest"_s,
             u"Leistungstests"_s, u"tests de charge"_s, u"pruebas de rendimiento"_s,
             u"нагрузочное тестирование"_s, u"性能测试"_s, u"load"_s});
        add(StageKind::Security,
            {u"security"_s, u"webshop-security"_s, u"SAST"_s, u"DASTScan"_s, u"container scan"_s,
             u"dependency-check"_s, u"npm audit"_s, u"trivy"_s, u"OWASP ZAP"_s, u"CodeQL"_s,
             u"security tests"_s, u"Sicherheitsprüfung"_s, u"sécurité"_s, u"seguridad"_s,
             u"безопасность"_s, u"安全扫描"_s, u"セキュリティ"_s});
        add(StageKind::Deploy,
            {u"deploy"_s,
             u"webshop-deploy"_s,
             u"Deploy to production"_s,
             u"deploy-staging"_s,
             u"deploy to perf environment"_s,
             u"release"_s,
             u"publish"_s,
             u"rollout"_s,
             u"roll-out"_s,
             u"promote"_s,
             u"production"_s,
             u"rollback"_s,
             u"Ausrollen"_s,
             u"Bereitstellung"_s,
             u"déploiement"_s,
             u"despliegue"_s,
             u"деплой"_s,
             u"部署"_s,
             u"デプロイ"_s,
             u"team/deploy/main"_s});
        add(StageKind::Other,
            {u""_s, u"worker_preparation"_s, u"git"_s, u"checkout"_s, u"set_properties"_s,
             u"cleanup"_s, u"upload artifacts"_s, u"publish test results"_s, u"notify"_s,
             u"download"_s, u"load-017"_s, u"release notes"_s, u"###"_s});
    }
    void aNameSaysWhatAStageIsFor()
    {
        QFETCH(QString, name);
        QTEST(stageKindOf(name), "kind");
    }

    void aNameWithoutEndIsReadAsFarAsItMatters()
    {
        QCOMPARE(stageKindOf(u"deploy "_s + QString(1'000'000, u'x')), StageKind::Deploy);
    }
};

static const Registered<StageMapTest> known;
#include "tst_stagemap.moc"
