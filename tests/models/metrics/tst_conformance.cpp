// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dataset.h"
#include "models/metrics/figures.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

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

        const auto results = toJson(figuresOf(m_dataset.facts, one->definition), one->definition);

        const auto wanted = expected(folder)[name].toObject();
        QStringList differences;
        for (const auto &key : wanted.keys()) {
            if (results.contains(key))
                compare(key, results[key], wanted[key], differences);
        }
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

    // Every key of what is wanted must match; lists have the same length and order; numbers agree
    // to 1e-9 relative or 1e-6 absolute.
    static void compare(const QString &path, const QJsonValue &got, const QJsonValue &wanted,
                        QStringList &differences)
    {
        if (wanted.isObject() && got.isObject()) {
            const auto object = wanted.toObject();
            for (const auto &key : object.keys())
                compare(path + u'.' + key, got[key], object[key], differences);
        } else if (wanted.isArray() && got.isArray()
                   && wanted.toArray().size() == got.toArray().size()) {
            for (qsizetype i = 0; i < wanted.toArray().size(); ++i)
                compare(path + u'[' + QString::number(i) + u']', got[i], wanted[i], differences);
        } else if (wanted.isDouble() && got.isDouble()) {
            const double a = wanted.toDouble();
            const double b = got.toDouble();
            if (std::abs(a - b) > std::max(1e-6, 1e-9 * std::abs(a)))
                differences.append(u"%1: %2 instead of %3"_s.arg(path).arg(b).arg(a));
        } else if (got != wanted) {
            differences.append(u"%1: %2 instead of %3"_s.arg(path, text(got), text(wanted)));
        }
    }

    static QString text(const QJsonValue &value)
    {
        return QString::fromUtf8(
                QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact).left(200));
    }

    Dataset m_dataset;
    QString m_read;
};

static const Registered<ConformanceTest> known;
#include "tst_conformance.moc"
