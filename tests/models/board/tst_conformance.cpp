// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/epictasks.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// An epic as a team wrote it, which is not part of the project: read where it is there.
class EpicConformanceTest : public QObject
{
    Q_OBJECT

private slots:
    void theActionItemsOfARealEpicAreRead()
    {
        const auto shared = qEnvironmentVariable("DAYSHIFT_SHARED",
                                                 QStringLiteral(DAYSHIFT_SOURCE_DIR "/../shared"));
        QFile file(shared + u"/reference/sources/c-epic-2144.txt"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("NOT RUN: there is no epic at %s", qPrintable(file.fileName()));
            return;
        }
        const auto text = QString::fromUtf8(file.readAll());
        const auto tasks = epicTasks(text);
        QCOMPARE(tasks.size(), 4);
        const QStringList sprints {u"Sprint 20"_s, u"Sprint 20"_s, u"Sprint 21"_s, u"Sprint 22"_s};
        for (int i = 0; i < tasks.size(); ++i) {
            QCOMPARE(tasks[i].sprint, sprints[i]);
            QVERIFY(!tasks[i].isTicked && tasks[i].hasBox);
            // The owner is one word in brackets, and is in the text no more.
            QVERIFY(!tasks[i].owner.isEmpty() && !tasks[i].owner.contains(u' '));
            QVERIFY(!tasks[i].text.contains(u'('));
            QCOMPARE(tasks[i].story, i == 0 ? 2148 : 0);
        }
        QCOMPARE(tasks[0].owner, tasks[1].owner);
        QCOMPARE(tasks[2].owner, tasks[3].owner);
        QVERIFY(tasks[0].text.startsWith(u"Workshop"_s) && !tasks[0].text.contains(u"story"_s));
        // Ticked and linked, all else is as it was.
        QCOMPARE(withTicked(text, tasks[1], true).size(), text.size());
        QVERIFY(withStory(text, tasks[2], 2190).contains(u") #2190"_s));
    }
};

static const Registered<EpicConformanceTest> known;

#include "tst_conformance.moc"
