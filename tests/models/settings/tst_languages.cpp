// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/languages.h"
#include "models/settings/transientsecrets.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class LanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void theLanguagesAreThoseWhoseWordsAreThere()
    {
        const QTemporaryDir folder;
        for (const auto &name : {u"dayshift_de.qm"_s, u"dayshift_pt_BR.qm"_s, u"other_fr.qm"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }

        const auto languages = languagesIn(folder.path());

        QCOMPARE(languages.size(), 2);
        QCOMPARE(languages[0], (Language {u"de"_s, u"Deutsch"_s}));
        QCOMPARE(languages[1].code, u"pt_BR"_s);
        QVERIFY(languages[1].name.startsWith(u"Portugu"_s));
        QVERIFY(languages[1].name.endsWith(u"(Brasil)"_s));
    }

    void aWishIsServedAsWellAsPossible_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("code");
        QTest::newRow("the language alone") << u"de"_s << u"de"_s;
        QTest::newRow("a country we have no words for") << u"de-AT"_s << u"de"_s;
        QTest::newRow("the same country") << u"pt-BR"_s << u"pt_BR"_s;
        QTest::newRow("another country") << u"pt_PT"_s << u"pt_BR"_s;
        QTest::newRow("a script named") << u"zh-Hans-CN"_s << u"zh_CN"_s;
        QTest::newRow("written otherwise") << u"zh-TW"_s << QString();
        QTest::newRow("not spoken") << u"nl"_s << QString();
    }
    void aWishIsServedAsWellAsPossible()
    {
        QFETCH(QString, wish);
        const QList<Language> known {{u"de"_s}, {u"en"_s}, {u"pt_BR"_s}, {u"zh_CN"_s}};
        QTEST(languageFor(wish, known), "code");
    }

    void whatIsKeptForTheDemoDayIsKeptNowhereElse()
    {
        const SecretKey key {.id = u"connection"_s, .name = u"CI"_s};
        TransientSecrets secrets;
        QVERIFY(secrets.write(key, u"token"_s).result());
        QCOMPARE(secrets.read(key).result()->value(), u"token"_s);
        QVERIFY(!TransientSecrets().read(key).result()->has_value());
        QVERIFY(secrets.remove(key).result());
        QVERIFY(!secrets.read(key).result()->has_value());
    }
};

static const Registered<LanguagesTest> known;

#include "tst_languages.moc"
