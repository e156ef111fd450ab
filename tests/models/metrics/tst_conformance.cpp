// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dataset.h"
#include "models/metrics/figures.h"
#include "tests/support/jsondifference.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The definition's own sets of data, with results that were derived by hand or by a program that
// shares nothing with this one. They lie beside the project, not in it.
class ConformanceTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFigureAgreesWithTheDefinitionsOwnResults_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("name");
        QTest::newRow("where they are") << QString() << QString();
        const QDir folder(sets());
        for (const auto &set : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto cases = expected(folder.filePath(set));
            for (const auto &name : cases.keys())
                QTest::addRow("%s, %s", qPrintable(set), qPrintable(name)) << set << name;
        }
    }
    void everyFigureAgreesWithTheDefinitionsOwnResults()
    {
        QFETCH(QString, set);
        QFETCH(QString, name);
        if (set.isEmpty()) {
            if (QDir(sets()).exists())
                qInfo("the sets of data are read from %s", qPrintable(sets()));
            else
                qWarning("%s is not there: its sets were not compared", qPrintable(sets()));
            return;
        }
        const auto folder = QDir(sets()).filePath(set);
        if (folder != m_read) {
            const auto dataset = readDataset(folder);
            QVERIFY2(dataset, dataset ? "" : qPrintable(dataset.error().message()));
            m_dataset = *dataset;
            m_read = folder;
        }
        const auto one = std::ranges::find(m_dataset.cases, name, &MetricsCase::name);
        QVERIFY(one != m_dataset.cases.end());

        const auto results = toJson(figuresOf(m_dataset.facts, one->definition), m_dataset.facts,
                                    one->definition);

        const auto wanted = expected(folder)[name].toObject();
        QStringList differences;
        for (const auto &key : wanted.keys())
            compareJson(key, results[key], wanted[key], differences);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 12).join(u'\n')));
    }

private:
    static QString sets()
    {
        const auto shared = qEnvironmentVariable("DAYSHIFT_SHARED",
                                                 QStringLiteral(DAYSHIFT_SOURCE_DIR "/../shared"));
        return QDir::cleanPath(shared + u"/fixtures/metrics"_s);
    }

    static QJsonObject expected(const QString &folder)
    {
        QFile file(folder + u"/expected.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll())[u"cases"].toObject();
    }

    Dataset m_dataset;
    QString m_read;
};

static const Registered<ConformanceTest> known;
#include "tst_conformance.moc"
