// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/notifications/concerns.h"
#include "models/notifications/delivery.h"
#include "models/notifications/notificationlist.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What happens in a team, and whom it concerns.
class ConcernsTest : public QObject
{
    Q_OBJECT

    const Column m_column {.id = ColumnId::create(), .name = u"To do"_s};
    const Member m_ada {.id = MemberId::create(),
                        .name = u"Ada"_s,
                        .login = u"ada"_s,
                        .email = u"ada@example.org"_s,
                        .roles = int(Role::Developer)};
    const Member m_bob {.id = MemberId::create(), .name = u"Bob"_s, .login = u"bob"_s};
    const Connection m_server {.id = ConnectionId::create(),
                               .name = u"CI"_s,
                               .provider = u"cctray"_s,
                               .address = u"https://ci.example.org"_s};

    struct House
    {
        explicit House(const StoreLocation &location)
            : database(location)
        {
        }
        TestDatabase database;
        std::unique_ptr<Store> store; // Bob's
    };
    std::unique_ptr<House> m_house;

    // A team of two on this engine, and Bob at its window.
    void start(const StoreLocation &location = {})
    {
        m_house = std::make_unique<House>(location);
        m_house->store = std::make_unique<Store>(m_house->database.location(), Author {u"bob"_s, {}});
        QVERIFY(m_house->store->open().result());
        put(members(), m_ada);
        put(members(), m_bob);
        put(columns(), m_column);
        put(connections(), m_server);
    }

    template<typename T>
    void put(const Table<T> &table, const T &thing, const std::optional<T> &before = {})
    {
        const auto done = m_house->store
                                  ->write([&](Transaction &transaction) {
                                      return table.apply(transaction,
                                                         {.before = before, .after = thing});
                                  })
                                  .result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    }

    [[nodiscard]] Story story(const QString &title, const Member &owner) const
    {
        return {.id = StoryId::create(),
                .title = title,
                .column = m_column.id,
                .owner = owner.id,
                .createdAt = QDateTime::currentDateTimeUtc()};
    }

    [[nodiscard]] qint64 last() const { return heard(u"ada"_s, -1).sequence; }
    [[nodiscard]] NewConcerns heard(const QString &actor, qint64 behind) const
    {
        const auto heard = m_house->store
                                   ->read([&](Database &database) {
                                       return readConcerns(database, actor, behind);
                                   })
                                   .result();
        if (!heard)
            qWarning().noquote() << heard.error().message() << heard.error().detail;
        return heard ? *heard : NewConcerns {};
    }
    [[nodiscard]] static QStringList words(const NewConcerns &heard)
    {
        QStringList words;
        for (const auto &each : heard.notifications)
            words.append(u"%1 %2 %3"_s.arg(wordOf(each.concern), each.name, each.detail).trimmed());
        return words;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { m_house.reset(); }

    void whatSomebodyGivesMeConcernsMe_data() { TestDatabase::addEngines(); }
    void whatSomebodyGivesMeConcernsMe()
    {
        QFETCH(StoreLocation, location);
        start(location);
        const auto behind = last();
        put(stories(), story(u"Mine"_s, m_ada));
        put(stories(), story(u"Theirs"_s, m_bob));

        QCOMPARE(words(heard(u"ada"_s, behind)), (QStringList {u"assigned Mine"_s}));
        // Whoever did it knows it.
        QVERIFY(heard(u"bob"_s, behind).notifications.isEmpty());
        // What was read once is no news.
        QVERIFY(heard(u"ada"_s, last()).notifications.isEmpty());
        QVERIFY(heard(u"ada"_s, -1).notifications.isEmpty());
    }

    void whoeverIsNamedInACommentIsTold_data() { TestDatabase::addEngines(); }
    void whoeverIsNamedInACommentIsTold()
    {
        QFETCH(StoreLocation, location);
        start(location);
        const auto about = story(u"Sign-in"_s, m_bob);
        put(stories(), about);
        const auto behind = last();
        put(comments(), Comment {.id = CommentId::create(),
                                 .story = about.id,
                                 .text = u"Could @Ada look at this?"_s,
                                 .at = QDateTime::currentDateTimeUtc()});
        put(comments(), Comment {.id = CommentId::create(),
                                 .story = about.id,
                                 .text = u"adamant@adab.org said so"_s,
                                 .at = QDateTime::currentDateTimeUtc()});

        QCOMPARE(words(heard(u"ada"_s, behind)),
                 (QStringList {u"mentioned Sign-in Could @Ada look at this?"_s}));
    }

    void onlyAFailedBuildOfMineIsTold_data() { TestDatabase::addEngines(); }
    void onlyAFailedBuildOfMineIsTold()
    {
        QFETCH(StoreLocation, location);
        start(location);
        const auto behind = last();
        const auto build = [&](const QString &name, const QString &author, Status status) {
            return Build {.id = BuildId::create(),
                          .connection = m_server.id,
                          .pipeline = name,
                          .number = u"1"_s,
                          .status = status,
                          .author = author,
                          .startedAt = QDateTime::currentDateTimeUtc()};
        };
        put(builds(), build(u"mine"_s, u"Ada L <ada@example.org>"_s, Status::Failed));
        put(builds(), build(u"fine"_s, u"ada"_s, Status::Passed));
        put(builds(), build(u"bobs"_s, u"bob"_s, Status::Failed));
        auto later = build(u"later"_s, u"ADA"_s, Status::Running);
        put(builds(), later);
        auto failed = later;
        failed.status = Status::Failed;
        put(builds(), failed, std::optional(later));

        QCOMPARE(words(heard(u"ada"_s, behind)), (QStringList {u"build mine"_s, u"build later"_s}));
    }

    void anIncidentConcernsEverybodyButWhoRaisedIt_data() { TestDatabase::addEngines(); }
    void anIncidentConcernsEverybodyButWhoRaisedIt()
    {
        QFETCH(StoreLocation, location);
        start(location);
        const auto behind = last();
        put(incidents(), Incident {.id = IncidentId::create(),
                                   .title = u"Sign-in fails"_s,
                                   .openedAt = QDateTime::currentDateTimeUtc()});
        QCOMPARE(words(heard(u"ada"_s, behind)), (QStringList {u"incident Sign-in fails"_s}));
        QVERIFY(heard(u"bob"_s, behind).notifications.isEmpty());
    }

    void newsComeByThemselves()
    {
        start();
        Concerns concerns(*m_house->store, last());
        QSignalSpy spy(&concerns, &Concerns::heard);
        // Bob's own store listens for Bob; Ada works elsewhere.
        Store hers(m_house->database.location(), Author {u"ada"_s, {}});
        QVERIFY(hers.open().result());
        hers.edit(stories(), {.after = story(u"For Bob"_s, m_bob)});

        QTRY_VERIFY(!spy.isEmpty()
                    && !spy.last().at(0).value<QList<Notification>>().isEmpty());
        QCOMPARE(spy.last().at(0).value<QList<Notification>>().first().name, u"For Bob"_s);
    }

    void theListIsThereAfterARestart()
    {
        const auto workspace = u"/tmp/restart-%1.dayshift"_s.arg(QCoreApplication::applicationPid());
        const auto at = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        const Notification first {.concern = Concern::Assigned,
                                  .key = u"a"_s,
                                  .object = u"story/1"_s,
                                  .name = u"One"_s,
                                  .number = 1,
                                  .at = at};
        auto second = first;
        second.key = u"b"_s;
        second.at = at.addSecs(60);
        auto other = first;
        other.key = u"c"_s;
        other.object = u"story/2"_s;
        other.at = at.addSecs(30);
        QString path;
        {
            NotificationList list(workspace);
            QCOMPARE(list.add({first, second, other}, 12).size(), 3);
            QCOMPARE(list.add({first}, 13).size(), 0);
            list.finish(u"c"_s);
            path = list.path();
        }
        NotificationList again(workspace);
        QCOMPARE(again.sequence(), 13);
        QCOMPARE(again.count(), 2);
        QCOMPARE(again.groups().size(), 1);
        QCOMPARE(again.groups().first().notifications, (QList {second, first}));
        // Told again, what is done stays done.
        QVERIFY(again.add({other}, 14).isEmpty());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QFile::remove(path);
    }

    void whatIsQuietIsHeldAndNotLost_data()
    {
        QTest::addColumn<Concern>("concern");
        QTest::addColumn<Reach>("reach");
        QTest::addColumn<Quiet>("quiet");
        QTest::addColumn<Delivery>("delivery");
        const QuietHours night {.on = true};
        auto loud = night;
        loud.incidentsBreak = true;
        const QTime late(23, 0);
        const QTime noon(12, 0);
        QTest::newRow("by day") << Concern::Build << Reach::Desktop << Quiet {night, noon}
                                << Delivery::Desktop;
        QTest::newRow("at night") << Concern::Build << Reach::Desktop << Quiet {night, late}
                                  << Delivery::Held;
        QTest::newRow("an incident at night") << Concern::Incident << Reach::Desktop
                                              << Quiet {night, late} << Delivery::Held;
        QTest::newRow("an incident that may break it") << Concern::Incident << Reach::Desktop
                                                       << Quiet {loud, late} << Delivery::Desktop;
        QTest::newRow("a build where incidents may") << Concern::Build << Reach::Desktop
                                                     << Quiet {loud, late} << Delivery::Held;
        QTest::newRow("in a review") << Concern::Incident << Reach::Desktop
                                     << Quiet {loud, noon, true} << Delivery::Held;
        QTest::newRow("paused") << Concern::Assigned << Reach::Desktop
                                << Quiet {{}, noon, false, true} << Delivery::Held;
        QTest::newRow("only listed") << Concern::Build << Reach::List << Quiet {{}, noon}
                                     << Delivery::List;
        QTest::newRow("off") << Concern::Build << Reach::Off << Quiet {{}, noon}
                             << Delivery::Nothing;
    }
    void whatIsQuietIsHeldAndNotLost()
    {
        QFETCH(Concern, concern);
        QFETCH(Reach, reach);
        QFETCH(Quiet, quiet);
        QTEST(deliveryOf(concern, reach, quiet), "delivery");
    }
};

static const Registered<ConcernsTest> known;

#include "tst_concerns.moc"
