// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/format.h"
#include "models/exchange/report.h"
#include "models/exchange/tablereader.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

QString fixtures()
{
    const auto shared = qEnvironmentVariable("DAYSHIFT_SHARED",
                                             QStringLiteral(DAYSHIFT_SOURCE_DIR "/../shared"));
    return shared + u"/fixtures/import"_s;
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(
            QJsonDocument(QJsonObject {{u"v"_s, value}}).toJson(QJsonDocument::Compact));
}

QStringList sorted(const QJsonValue &value)
{
    QStringList list;
    const auto array = value.toArray();
    for (const auto &entry : array)
        list.append(shown(entry));
    list.sort();
    return list;
}

bool isSet(const QString &name)
{
    return QStringList {u"sprints"_s, u"milestones"_s, u"epics_embedded"_s, u"labels"_s}.contains(
            name);
}

// Whether an item of ours is the one that a sample of the notes means.
bool isSame(const QJsonObject &mine, const QJsonObject &sample)
{
    const auto key = sample.value(u"key"_s);
    if (key.isString())
        return mine.value(u"key"_s) == key;
    return trimmedTitle(mine.value(u"title"_s).toString())
            == trimmedTitle(sample.value(u"title"_s).toString());
}

QStringList differences(const QJsonObject &mine, const QJsonObject &expected);

QStringList sampleDifferences(const QJsonArray &mine, const QJsonArray &expected)
{
    QStringList found;
    for (const auto &value : expected) {
        const auto sample = value.toObject();
        QStringList best {u"sample %1 is not there"_s.arg(shown(sample.value(u"key"_s)))};
        for (const auto &candidate : mine) {
            if (!isSame(candidate.toObject(), sample))
                continue;
            const auto wrong = differences(candidate.toObject(), sample);
            if (wrong.isEmpty() || best.first().endsWith(u"is not there"_s))
                best = wrong;
            if (wrong.isEmpty())
                break;
        }
        for (const auto &wrong : best)
            found.append(shown(sample.value(u"key"_s)) + u": "_s + wrong);
    }
    return found;
}

QStringList warningDifferences(const QJsonArray &mine, const QJsonArray &expected)
{
    QStringList found;
    for (const auto &value : expected) {
        const auto wanted = value.toObject();
        bool there = false;
        for (const auto &candidate : mine) {
            const auto warning = candidate.toObject();
            there = there
                    || (warning.value(u"code"_s) == wanted.value(u"code"_s)
                        && warning.value(u"n"_s) == wanted.value(u"n"_s)
                        && (!wanted.contains(u"detail"_s)
                            || wanted.value(u"code"_s) == QJsonValue(u"history-truncated"_s)
                            || sorted(warning.value(u"detail"_s))
                                    == sorted(wanted.value(u"detail"_s))));
        }
        if (!there)
            found.append(u"warning "_s + shown(wanted));
    }
    return found;
}

QStringList differences(const QJsonObject &mine, const QJsonObject &expected)
{
    QStringList found;
    for (auto key = expected.begin(); key != expected.end(); ++key) {
        const auto name = key.key();
        const auto value = mine.value(name);
        if (QStringList {u"note"_s, u"file"_s, u"says"_s}.contains(name))
            continue;
        bool same = false;
        if (name == "sample"_L1) {
            found += sampleDifferences(value.toArray(), key->toArray());
            continue;
        }
        if (name == "warnings"_L1) {
            found += warningDifferences(value.toArray(), key->toArray());
            continue;
        }
        if (isSet(name))
            same = sorted(value) == sorted(*key);
        else if (name == "title"_L1)
            same = trimmedTitle(value.toString()) == trimmedTitle(key->toString());
        else if (key->isDouble())
            same = value.isDouble() && std::abs(value.toDouble() - key->toDouble()) < 1e-9;
        else if (key->isNull())
            same = value.isNull() || value.isUndefined();
        else
            same = value == *key;
        if (!same)
            found.append(u"%1 is %2, expected %3"_s.arg(name, shown(value), shown(*key)));
    }
    return found;
}

QJsonObject errorReport(const Error &error)
{
    QJsonObject facts {{u"code"_s, error.code}};
    if (error.line >= 0)
        facts.insert(u"line"_s, error.line);
    if (error.byte >= 0)
        facts.insert(u"byte"_s, error.byte);
    for (const auto &name : {u"kind"_s, u"title"_s, u"tool"_s}) {
        if (!error.found.isEmpty())
            facts.insert(name, error.found);
    }
    return facts;
}

} // namespace

class ConformanceTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFileOfTheFormatNotesHoldsWhatTheySay_data()
    {
        QTest::addColumn<QString>("path");
        if (!QDir(fixtures()).exists()) {
            QTest::newRow("no fixtures") << QString();
            return;
        }
        QDirIterator walk(fixtures(), {u"*.expected.json"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        QStringList paths;
        while (walk.hasNext())
            paths.append(walk.next());
        paths.sort();
        for (const auto &path : paths) {
            const auto folder = QFileInfo(path).dir().dirName();
            const auto name = folder + u'/' + QFileInfo(path).fileName().chopped(14);
            QTest::newRow(qPrintable(name)) << path;
        }
    }
    void everyFileOfTheFormatNotesHoldsWhatTheySay()
    {
        QFETCH(QString, path);
        if (path.isEmpty()) {
            qWarning("NOT RUN: there are no exports at %s", qPrintable(fixtures()));
            return;
        }
        const auto expected = readObject(path);
        const auto file = path.chopped(14);
        if (expected.contains(u"generate"_s))
            return; // huge-line.csv: tst_hostileinput makes one of its own
        const auto holding = readExport({file}, {}, {});
        if (expected.contains(u"error"_s)) {
            QVERIFY2(!holding, "The file should have been refused.");
            const auto wrong = differences(errorReport(holding.error()),
                                           expected.value(u"error"_s).toObject());
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            QVERIFY(!holding.error().message().isEmpty());
            return;
        }
        QVERIFY2(holding, qPrintable(holding ? QString() : holding.error().message()));
        auto report = reportOf(*holding);
        report.insert(u"imported"_s, report.value(u"items"_s));
        const auto wrong = differences(report, expected);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

static const Registered<ConformanceTest> known;

#include "tst_conformance.moc"
