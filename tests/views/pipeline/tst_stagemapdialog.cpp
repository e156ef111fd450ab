// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/stagemapdialog.h"

#include "tests/support/runner.h"
#include "views/pipeline/pipelinepreview.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class StageMapDialogTest : public QObject
{
    Q_OBJECT

    const QDateTime m_noon {QDate(2026, 6, 16), QTime(12, 0), Qt::UTC};
    Theme m_theme;

    [[nodiscard]] QList<StageMapDialog::Server> servers() const
    {
        const Connection ci {.id = ConnectionId::create(), .name = u"CI"_s};
        const Build build {.id = BuildId::create(),
                           .connection = ci.id,
                           .pipeline = u"api"_s,
                           .number = u"7"_s,
                           .status = Status::Passed,
                           .branch = u"main"_s,
                           .startedAt = m_noon.addSecs(-600),
                           .finishedAt = m_noon};
        QList<Stage> stages;
        QList<StageName> names;
        for (const auto &name : {u"compile"_s, u"wibble"_s, u"load test"_s}) {
            names.append({name, 1, u"api"_s});
            stages.append({.id = StageId::create(),
                           .build = build.id,
                           .position = int(stages.size()),
                           .name = name,
                           .status = Status::Passed,
                           .startedAt = m_noon.addSecs(-300),
                           .finishedAt = m_noon.addSecs(-60)});
        }
        const std::array one {build};
        return {{ci, names, {{u"load test"_s, StageKind::Other}},
                 stateOf({ci.id, u"api"_s}, one, stages)}};
    }

private slots:
    void eachNameHasItsProposalAndWhatTheTeamSays()
    {
        StageMapDialog dialog(m_theme, servers(), [this] { return m_noon; });
        const auto *table = dialog.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 2)->text(), u"Build"_s);
        QCOMPARE(table->item(2, 2)->text(), u"Performance"_s);
        const auto kind = [&](int row) {
            return static_cast<QComboBox *>(table->cellWidget(row, 3))->currentText();
        };
        QCOMPARE(kind(0), u"Build"_s);
        QCOMPARE(kind(1), u"Other"_s);
        QCOMPARE(kind(2), u"Other"_s); // as the team says
        for (int row = 0; row < 3; ++row)
            QVERIFY(!table->cellWidget(row, 3)->accessibleName().isEmpty());
    }

    void theRowBelowFollowsEachChoice()
    {
        const auto all = servers();
        StageMapDialog dialog(m_theme, all, [this] { return m_noon; });
        const auto cell = [&](StageKind kind) {
            return dialog.preview().cells[std::size_t(kind) - 1];
        };
        QCOMPARE(dialog.preview().others.more, 1); // two are of no known kind
        QVERIFY(!cell(StageKind::Security).reported);
        dialog.choose(u"wibble"_s, StageKind::Security);
        QVERIFY(cell(StageKind::Security).reported);
        QCOMPARE(dialog.preview().others.more, 0);
        QCOMPARE(dialog.wanted(all.first().connection.id).value(u"wibble"_s), StageKind::Security);
        dialog.goBackToProposed();
        QVERIFY(!cell(StageKind::Security).reported);
        QVERIFY(cell(StageKind::Performance).reported);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        if (const auto folder = qEnvironmentVariable("DAYSHIFT_PICTURES"); !folder.isEmpty())
            dialog.grab().save(QDir(folder).filePath(u"stage-map.png"_s));
    }

    void withoutAServerItSaysSo()
    {
        StageMapDialog dialog(m_theme, {}, [this] { return m_noon; });
        QCOMPARE(dialog.findChild<QTableWidget *>()->rowCount(), 0);
        for (const auto *button : dialog.findChildren<QPushButton *>())
            QVERIFY(!button->text().isEmpty());
    }
};

static const Registered<StageMapDialogTest> known;
#include "tst_stagemapdialog.moc"
