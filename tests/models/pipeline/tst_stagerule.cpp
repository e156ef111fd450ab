// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagerule.h"

#include "tests/support/runner.h"

#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/pollwriter.h"
#include "models/pipeline/stagekeeper.h"
#include "models/store/store.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class StageRuleTest : public QObject
{
    Q_OBJECT

    const Connection m_ci {.id = ConnectionId::create(), .name = u"CI"_s};
    const Connection m_other {.id = ConnectionId::create(), .name = u"Other"_s};
    const QDateTime m_noon {QDate(2026, 6, 16), QTime(12, 0), Qt::UTC};

    [[nodiscard]] News newsOf(const Connection &connection, int builds) const
    {
        News news;
        for (int i = 0; i < builds; ++i) {
            const Build build {.id = BuildId::derived(connection.id.uuid(), QString::number(i)),
                               .connection = connection.id,
                               .pipeline = i % 2 ? u"web"_s : u"api"_s,
                               .number = QString::number(i),
                               .startedAt = m_noon.addSecs(i)};
            news.builds.append(build);
            for (const auto &name : {u"compile"_s, u"wibble"_s}) {
                news.stages.append({.id = StageId::derived(build.id.uuid(), name),
                                    .build = build.id,
                                    .position = int(news.stages.size() % 2),
                                    .name = name,
                                    .kind = name == "compile"_L1 ? StageKind::Build
                                                                 : StageKind::Other});
            }
        }
        return news;
    }
    void fill(Store &store, int builds) const
    {
        QVERIFY(store.write([this](Transaction &transaction) {
                         return connections().merge(transaction, {m_ci, m_other});
                     })
                        .result());
        for (const auto &connection : {m_ci, m_other})
            QVERIFY(writeNews(store, connection, newsOf(connection, builds), m_noon).result());
    }
    [[nodiscard]] static int countOf(Store &store, StageKind kind)
    {
        return int(store.read([kind](Database &database) {
                            return stages().where(database, u"kind = ?"_s, {int(kind)});
                        })
                           .result()
                           ->size());
    }
    [[nodiscard]] Deed wibbleIs(StageKind kind, const QList<StageRule> &before = {}) const
    {
        Deed deed;
        addRules(deed, before, m_ci.id, {{u"wibble"_s, kind}, {u"compile"_s, StageKind::Build}});
        return deed;
    }

private slots:
    void theNamesAreToldInTheOrderOfTheStages_data() { TestDatabase::addEngines(); }
    void theNamesAreToldInTheOrderOfTheStages()
    {
        QFETCH(StoreLocation, location);
        TestDatabase database(location);
        Store store(database.location(), Author {});
        QVERIFY(store.open().result());
        fill(store, 3);
        const auto names = store.read([this](Database &reads) {
                                    return stageNamesOf(reads, m_ci.id);
                                }).result();
        QVERIFY(names);
        QCOMPARE(*names, (QList<StageName> {{u"compile"_s, 2, u"api"_s}, {u"wibble"_s, 2, u"api"_s}}));
    }

    void whatIsSaidAsTheNameProposesNeedsNoRule()
    {
        QCOMPARE(wibbleIs(StageKind::Security).changes().size(), 1);
        QVERIFY(wibbleIs(StageKind::Other).isEmpty());
        const StageRule rule {stageRuleIdOf(m_ci.id, u"wibble"_s), m_ci.id, u"wibble"_s,
                              StageKind::Security};
        QVERIFY(wibbleIs(StageKind::Security, {rule}).isEmpty());
        QCOMPARE(wibbleIs(StageKind::Other, {rule}).changes().size(), 1); // back to as proposed
    }

    void storedStagesFollowTheRulesAndTheirUndo_data() { TestDatabase::addEngines(); }
    void storedStagesFollowTheRulesAndTheirUndo()
    {
        QFETCH(StoreLocation, location);
        TestDatabase database(location);
        Store store(database.location(), Author {});
        QVERIFY(store.open().result());
        constexpr int Builds = MostMapped + 20; // in more than one go
        fill(store, Builds);
        StageKeeper keeper(store);
        QSignalSpy mapped(&keeper, &StageKeeper::mapped);
        const auto deed = wibbleIs(StageKind::Security);
        store.edit(deed);
        QTRY_COMPARE(mapped.size(), 1);
        QCOMPARE(countOf(store, StageKind::Security), Builds); // of this server alone
        QCOMPARE(countOf(store, StageKind::Other), Builds);
        store.edit(deed.reversed());
        QTRY_COMPARE(mapped.size(), 2);
        QCOMPARE(countOf(store, StageKind::Security), 0);
    }

    void whatIsReadLaterFollowsTheRules()
    {
        TestDatabase database(StoreLocation {});
        Store store(database.location(), Author {});
        QVERIFY(store.open().result());
        fill(store, 1);
        store.edit(wibbleIs(StageKind::Deploy));
        QVERIFY(writeNews(store, m_ci, newsOf(m_ci, 3), m_noon).result());
        QCOMPARE(countOf(store, StageKind::Deploy), 3);
        // And so does what is only read because somebody looks at a build.
        auto details = newsOf(m_ci, 3);
        const auto looked = std::exchange(details.builds, {}).first().id;
        details.connection = m_ci.id;
        for (auto &stage : details.stages)
            stage.detail = u"3 of 20 failed"_s;
        QVERIFY(writeDetails(store, details, looked, m_noon).result());
        QCOMPARE(countOf(store, StageKind::Deploy), 3);
    }
};

static const Registered<StageRuleTest> known;
#include "tst_stagerule.moc"
