// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/environmentsecrets.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class EnvironmentSecretsTest : public QObject
{
    Q_OBJECT

    const SecretKey m_key {u"0c1d"_s, u"Build farm"_s};

    static QString read(Secrets &secrets, const SecretKey &key)
    {
        const auto found = secrets.read(key).result();
        return found ? (*found).value_or(u"none"_s) : found.error().message();
    }

private slots:
    void cleanup() { qunsetenv("DAYSHIFT_TOKEN_BUILD_FARM"); }

    void theVariableIsNamedAfterTheConnection_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("variable");
        QTest::newRow("a word") << u"gitlab"_s << u"DAYSHIFT_TOKEN_GITLAB"_s;
        QTest::newRow("blanks and signs")
                << u"Build farm-2.eu"_s << u"DAYSHIFT_TOKEN_BUILD_FARM_2_EU"_s;
        QTest::newRow("other letters") << u"Prüf=1"_s << u"DAYSHIFT_TOKEN_PR_F_1"_s;
    }
    void theVariableIsNamedAfterTheConnection()
    {
        QFETCH(QString, name);
        QTEST(EnvironmentSecrets::variableFor(name), "variable");
    }

    void theEnvironmentIsAskedBeforeTheKeyring()
    {
        MemorySecrets keyring;
        EnvironmentSecrets secrets(keyring);
        QVERIFY(secrets.write(m_key, u"from the keyring"_s).result());
        QCOMPARE(read(secrets, m_key), u"from the keyring"_s);

        qputenv("DAYSHIFT_TOKEN_BUILD_FARM", "from the environment");
        QCOMPARE(read(secrets, m_key), u"from the environment"_s);
    }

    void whatTheEnvironmentSaysIsNeverStored()
    {
        MemorySecrets keyring;
        EnvironmentSecrets secrets(keyring);
        qputenv("DAYSHIFT_TOKEN_BUILD_FARM", "from the environment");
        QCOMPARE(read(secrets, m_key), u"from the environment"_s);
        QVERIFY(keyring.kept.isEmpty());
    }

    void anEmptyVariableIsNoToken()
    {
        MemorySecrets keyring;
        EnvironmentSecrets secrets(keyring);
        qputenv("DAYSHIFT_TOKEN_BUILD_FARM", "");
        QCOMPARE(read(secrets, m_key), u"none"_s);
    }
};

static const Registered<EnvironmentSecretsTest> knownEnvironmentSecretsTest;

#include "tst_environmentsecrets.moc"
