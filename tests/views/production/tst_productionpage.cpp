// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "views/production/alertstrip.h"
#include "views/production/figuretile.h"
#include "views/production/impactchart.h"
#include "views/production/factcard.h"
#include "views/production/productionpage.h"
#include "views/production/raisepanel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static const QDateTime now = QDateTime::fromString(u"2026-06-16T06:49:00Z"_s, Qt::ISODate);

// The view of a workspace in which sign-in fails since 08:42.
class ProductionPageTest : public QObject
{
    Q_OBJECT

    const Source m_source {.id = SourceId::create(),
                           .name = u"Prometheus"_s,
                           .probe = u"prometheus"_s,
                           .address = u"http://mon.example.test"_s};
    Alert m_alert;
    Member m_developer;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;
    Theme m_theme;
    QUndoStack m_undo;
    std::unique_ptr<ProductionPage> m_page;

    QList<Indicator> figures() const
    {
        const auto figure = [this](const QString &name, IndicatorMeaning meaning,
                                   const QString &unit, double rank) {
            return Indicator {.id = IndicatorId::derived(m_source.id.uuid(), name),
                              .source = m_source.id,
                              .name = name,
                              .meaning = meaning,
                              .service = u"identity"_s,
                              .query = name,
                              .unit = unit,
                              .formula = u"as the test has it"_s,
                              .rank = rank};
        };
        auto success = figure(u"Sign-in success"_s, IndicatorMeaning::Success, u"%"_s, 2);
        success.atLeast = 95.0;
        auto errors = figure(u"Errors per minute"_s, IndicatorMeaning::Errors, {}, 3);
        errors.atMost = 20;
        auto time = figure(u"Answer time, p95"_s, IndicatorMeaning::AnswerTime, u"ms"_s, 4);
        time.atMost = 300;
        return {figure(u"People using it now"_s, IndicatorMeaning::People, {}, 1), success, errors,
                time, figure(u"Tried"_s, IndicatorMeaning::Tried, u"sign-ins"_s, 5),
                figure(u"Succeeded"_s, IndicatorMeaning::Succeeded, u"sign-ins"_s, 6)};
    }

    // Three hours, a value a minute; from 08:42 on a growing part is refused.
    QList<Measurement> measured() const
    {
        const auto all = figures();
        QList<Measurement> samples;
        for (int minute = -180; minute <= 0; ++minute) {
            const auto at = now.addSecs(minute * 60);
            const auto tried = 60 + (minute + 180) * 0.9;
            const auto refused = minute < -7 ? 0.01 : 0.02 + 0.04 * (minute + 8);
            const double values[] = {3000 + minute * 5.0, 100 * (1 - refused),
                                     tried * refused, 210.0 + std::abs(minute % 30),
                                     tried, tried * (1 - refused)};
            for (int i = 0; i < 6; ++i)
                samples.append({.indicator = all.at(i).id, .at = at, .value = values[i]});
            const std::pair<QString, double> clients[]
                    = {{u"Browser"_s, 0.5}, {u"iOS app"_s, 0.3}, {u"Partner access"_s, 0.2}};
            for (const auto &[client, share] : clients) {
                const auto good = client == "Partner access"_L1 ? 1 : 1 - refused;
                samples.append({.indicator = all.at(4).id, .label = client, .at = at,
                                .value = tried * share});
                samples.append({.indicator = all.at(5).id, .label = client, .at = at,
                                .value = tried * share * good});
            }
        }
        return samples;
    }

    void tellAll()
    {
        m_developer = {.id = MemberId::create(), .name = u"Developer 1"_s, .login = u"dev1"_s,
                       .roles = int(Role::Developer)};
        m_alert = {.id = AlertId::create(),
                   .source = m_source.id,
                   .name = u"SignInSuccessLow"_s,
                   .severity = AlertSeverity::Critical,
                   .service = u"identity"_s,
                   .summary = u"Sign-in <b>success</b> is low"_s,
                   .labels = u"{}"_s,
                   .startedAt = now.addSecs(-4 * 60),
                   .noticedAt = now.addSecs(-3 * 60)};
        const auto done = m_store->write([this](Transaction &t) -> Result<Done> {
                                     const Deployment live {.id = DeploymentId::create(),
                                                            .environment = u"production"_s,
                                                            .service = u"identity"_s,
                                                            .version = u"22.3.0"_s,
                                                            .status = DeploymentStatus::Success,
                                                            .startedAt = now.addSecs(-58'000),
                                                            .finishedAt = now.addSecs(-57'600)};
                                     return sources()
                                             .merge(t, {m_source})
                                             .then([&](Done) {
                                                 return indicators().merge(t, figures());
                                             })
                                             .then([&](Done) {
                                                 return members().merge(t, {m_developer});
                                             })
                                             .then([&](Done) {
                                                 return deployments().merge(t, {live});
                                             })
                                             .then([&](Done) { return alerts().merge(t, {m_alert}); })
                                             .then([&](Done) {
                                                 return columns().merge(
                                                         t, {{.id = ColumnId::create(),
                                                              .name = u"To do"_s}});
                                             })
                                             .then([&](Done) { return writeSamples(t, measured()); });
                                 }).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    void open()
    {
        m_page = std::make_unique<ProductionPage>(
                *m_store, m_undo, m_theme,
                Format(QTimeZone("Europe/Berlin"), QLocale(QLocale::English)), [] { return now; });
        m_page->resize(1100, 900);
        m_page->show();
        QTRY_VERIFY(m_page->isReady());
    }
    template<typename T>
    QList<T> all(const Table<T> &table)
    {
        const auto things
                = m_store->read([&](Database &database) { return table.load(database); }).result();
        return things ? *things : QList<T>();
    }

private slots:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(StoreLocation {});
        m_store = std::make_unique<Store>(m_database->location(), Author {u"Ada"_s, u"test"_s});
        QVERIFY(m_store->open().result());
    }
    void cleanup()
    {
        m_page.reset();
        m_undo.clear();
        m_store.reset();
    }

    void withoutMonitoringItSaysWhatBelongsHere()
    {
        open();
        QSignalSpy wanted(m_page.get(), &ProductionPage::connectRequested);
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->text().startsWith("Connect Prometheus"_L1))
                button->click();
        }
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"prometheus"_s);
    }

    void theAlertTheFiguresAndWhoIsAffectedAreShown()
    {
        tellAll();
        open();
        const auto strips = m_page->findChildren<AlertStrip *>();
        QCOMPARE(strips.size(), 1);
        // What a stranger wrote is shown as it is.
        QVERIFY(strips.first()->accessibleName().contains("<b>success</b>"_L1));
        const auto about = strips.first()->accessibleDescription();
        QVERIFY2(about.contains("Began 08:42"_L1) && about.contains("deployment 22.3.0"_L1),
                 qPrintable(about));
        QCOMPARE(m_page->findChildren<FigureTile *>().size(), 4);
        QStringList tiles;
        for (const auto *tile : m_page->findChildren<FigureTile *>())
            tiles.append(tile->accessibleName());
        QVERIFY2(tiles.at(1).startsWith("Sign-in success: 66"_L1), qPrintable(tiles.at(1)));
        QVERIFY2(tiles.at(3).contains("limit 300"_L1), qPrintable(tiles.at(3)));
        QString affected;
        for (const auto *card : m_page->findChildren<FactCard *>()) {
            if (card->accessibleName() == "Who is affected"_L1)
                affected = card->accessibleDescription();
        }
        QVERIFY2(affected.startsWith("Browser"_L1) && affected.contains("Partner access, 0, works"_L1),
                 qPrintable(affected));
        QVERIFY(m_page->context().startsWith("22.3.0 since"_L1));
    }

    void theChartIsReadByKeyAndAsATable()
    {
        tellAll();
        open();
        auto *chart = m_page->findChild<ImpactChart *>();
        QVERIFY(chart);
        const QAbstractItemModelTester tester(&chart->table());
        const auto rows = chart->table().rowCount();
        QVERIFY(rows > 60);
        const auto last = chart->rowInWords(rows - 1);
        QVERIFY2(last.contains("refused per minute"_L1), qPrintable(last));
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->accessibleDescription(), last);
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->accessibleDescription() != last);
    }

    // Ctrl+I, and Ctrl+Enter: two actions, with the developer chosen already.
    void raisedIncidentsAreFilledInAndOneStepOfUndo()
    {
        tellAll();
        open();
        m_page->raiseIncident();
        auto &panel = m_page->panel();
        QCOMPARE(panel.findChild<QLineEdit *>()->text(), m_alert.summary);
        const auto impact = panel.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(impact.startsWith("about "_L1) && impact.endsWith("requests, not people"_L1),
                 qPrintable(impact));
        const auto filled = panel.incident();
        QCOMPARE(filled.impactStartedAt, now.addSecs(-7 * 60));
        QCOMPARE(filled.openedAt, m_alert.noticedAt);
        QVERIFY(!filled.causedBy.isNull());
        QVERIFY(panel.wantsStory());
        QVERIFY(!filled.stopsDeployments); // that is for a person to say
        for (auto *box : panel.findChildren<QComboBox *>()) {
            if (box->findText(u"Developer 1"_s) >= 0)
                box->setCurrentIndex(box->findText(u"Developer 1"_s));
        }
        QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(all(incidents()).size(), 1);
        const auto incident = all(incidents()).first();
        const auto story = all(stories()).value(0);
        QCOMPARE(incident.story, story.id);
        QVERIFY(story.expedite);
        QCOMPARE(story.owner, m_developer.id);
        QCOMPARE(incident.assignedAt, now);
        QCOMPARE(incident.severity, IncidentSeverity::Critical);
        QTRY_COMPARE(all(alerts()).first().incident, incident.id);
        QCOMPARE(m_undo.count(), 1);

        m_undo.undo();
        QTRY_COMPARE(all(incidents()).size(), 0);
        QCOMPARE(all(stories()).size(), 0);
        QVERIFY(all(alerts()).first().incident.isNull());
    }

    void anAlertOfAnIncidentStaysWithItWhenAnotherIsRaised()
    {
        tellAll();
        const Incident first {.id = IncidentId::create(),
                              .title = u"Sign-in fails"_s,
                              .service = u"identity"_s,
                              .openedAt = now.addSecs(-60)};
        QVERIFY(m_store->write([&](Transaction &t) {
                           auto linked = m_alert;
                           linked.incident = first.id;
                           return incidents().merge(t, {first}).then([&](Done) {
                               return alerts().merge(t, {linked});
                           });
                       }).result());
        open();
        m_page->raiseIncident();
        QTest::keyClick(&m_page->panel(), Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(all(incidents()).size(), 2);
        QCOMPARE(all(alerts()).first().incident, first.id);
    }

    void whatAnAlertIsCalledIsAskedAboutAsItIsWritten()
    {
        tellAll();
        open();
        QTRY_VERIFY(m_page->findChild<AlertStrip *>());
        m_alert.name = u"<img src=\"/etc/hostname\">"_s;
        bool isPlain = false;
        QTimer::singleShot(0, m_page.get(), [&] {
            auto *dialog = m_page->findChild<QInputDialog *>();
            QVERIFY(dialog);
            isPlain = dialog->findChild<QLabel *>()->textFormat() == Qt::PlainText;
            dialog->reject();
        });

        emit m_page->findChild<AlertStrip *>()->dismissRequested(m_alert);

        QVERIFY(isPlain);
        QCOMPARE(m_undo.count(), 0);
    }

    void whatWasOverBeforeTodayIsOneRow()
    {
        tellAll();
        QVERIFY(m_store->write([this](Transaction &t) {
                           QList<Alert> night;
                           for (int i = 0; i < 30; ++i) {
                               auto over = m_alert;
                               over.id = AlertId::create();
                               over.name = u"Slow %1"_s.arg(i);
                               over.state = AlertState::Ended;
                               over.startedAt = now.addDays(-1).addSecs(-600 - i);
                               over.endedAt = now.addDays(-1).addSecs(-i);
                               night.append(over);
                           }
                           return alerts().merge(t, night);
                       }).result());
        open();
        QCOMPARE(m_page->picture().alerts.size(), 1);
        QCOMPARE(m_page->picture().earlierAlerts, 30);
        QStringList labels;
        for (const auto *label : m_page->findChildren<QLabel *>())
            labels.append(label->text());
        QVERIFY2(labels.join(u'\n').contains("30 alert(s) of earlier days"_L1),
                 qPrintable(labels.join(u'\n')));
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == "Mark all as seen"_L1)
                button->click();
        }
        QTRY_COMPARE(m_page->picture().earlierAlerts, 0);
        QCOMPARE(m_page->picture().alerts.size(), 1);
        QCOMPARE(m_undo.count(), 1);
        m_undo.undo();
        QTRY_COMPARE(m_page->picture().earlierAlerts, 30);
    }

    void whatIsNoLongerWatchedIsNotCalledRecovered()
    {
        tellAll();
        open();
        auto off = m_alert;
        off.state = AlertState::Ended;
        off.unwatched = true;
        off.endedAt = now.addSecs(-30);
        m_store->edit(alerts(), {m_alert, off});
        QTRY_VERIFY(m_page->picture().alerts.value(0).state == AlertState::Ended);
        const auto *strip = m_page->findChild<AlertStrip *>();
        QVERIFY2(strip->accessibleName().contains("No longer watched since 08:48"_L1),
                 qPrintable(strip->accessibleName()));
        QVERIFY(strip->accessibleDescription().contains("not known"_L1));
    }

    void anAlertThatIsOverStaysUntilItIsSeen()
    {
        tellAll();
        open();
        auto over = m_alert;
        over.state = AlertState::Ended;
        over.endedAt = now.addSecs(-30);
        m_store->edit(alerts(), {m_alert, over});
        QTRY_VERIFY(m_page->picture().alerts.value(0).state == AlertState::Ended);
        auto *strip = m_page->findChild<AlertStrip *>();
        QVERIFY(strip->accessibleName().contains("Recovered 08:48"_L1));
        for (auto *button : strip->findChildren<QPushButton *>()) {
            if (button->text() == "Seen"_L1)
                button->click();
        }
        QTRY_VERIFY(m_page->picture().alerts.isEmpty());
        QCOMPARE(all(alerts()).first().seenAt, now);
    }

    void theThirdAlertAndMoreFold()
    {
        tellAll();
        for (int i = 0; i < 3; ++i) {
            auto other = m_alert;
            other.id = AlertId::create();
            other.severity = AlertSeverity::Warning;
            m_store->edit(alerts(), {.after = other});
        }
        open();
        QTRY_COMPARE(m_page->picture().alerts.size(), 4);
        const auto strips = m_page->findChildren<AlertStrip *>();
        QCOMPARE(strips.size(), 2);
        QCOMPARE(strips.first()->alert().severity, AlertSeverity::Critical);
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == "2 more"_L1 || button->text() == "%n more"_L1)
                button->click();
        }
        QTRY_COMPARE(m_page->findChildren<AlertStrip *>().size(), 4);
    }

    void aSilentSourceIsToldAndItsFiguresAreOld()
    {
        tellAll();
        const SourceReading reading {.id = m_source.id,
                                     .name = m_source.name,
                                     .readAt = now.addSecs(-1200),
                                     .triedAt = now,
                                     .failedSince = now.addSecs(-1100),
                                     .reason = u"It does not answer."_s};
        m_store->edit(sourceReadings(), {.after = reading});
        m_page = std::make_unique<ProductionPage>(
                *m_store, m_undo, m_theme, Format(QTimeZone("Europe/Berlin")), [] { return now; });
        QSignalSpy told(m_page.get(), &Page::told);
        QTRY_VERIFY(!told.isEmpty());
        const auto notice = told.first().first().value<Notice>();
        QCOMPARE(notice.kind, Notice::Kind::Stale);
        QVERIFY2(notice.title.contains("has not answered"_L1), qPrintable(notice.title));
        QVERIFY(m_page->findChild<FigureTile *>()->accessibleName().contains("as of"_L1));
    }
};

static const Registered<ProductionPageTest> known;

#include "tst_productionpage.moc"
