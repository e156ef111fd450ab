// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settings.h"
#include "models/settings/wallchoices.h"
#include "tests/support/runner.h"
#include "views/wall/wallpaint.h"
#include "views/wall/wallsettings.h"
#include "views/wall/wallwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WallWindowTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

    static QDateTime now() { return QDateTime(QDate(2026, 6, 16), QTime(11, 20), Qt::UTC); }

    static std::shared_ptr<WallFacts> facts(bool incident)
    {
        auto facts = std::make_shared<WallFacts>();
        facts->team = u"Atlas team"_s;
        facts->zone = QTimeZone::utc();
        facts->hasSources = true;
        facts->production = {.isMonitored = true, .name = u"Sign-in success"_s, .unit = u"%"_s,
                             .value = 98.8, .atLeast = 98, .isWell = true};
        facts->pipelines = {{.name = u"notify-worker"_s, .state = WallState::Failed,
                             .stage = StageKind::Functional, .since = now().addSecs(-93'600)},
                            {.name = u"api"_s, .state = WallState::Fine}};
        facts->sprint = {.runs = true, .name = u"Sprint 22"_s, .goal = u"Ship"_s, .day = 7,
                         .days = 10, .elapsed = .7, .donePoints = 12, .points = 49};
        if (incident)
            facts->incidents = {{.number = 318, .severity = IncidentSeverity::Critical,
                                 .title = u"Sign-in rejects valid credentials"_s,
                                 .since = now().addSecs(-9480), .person = u"Developer 1"_s,
                                 .affected = 978}};
        return facts;
    }

    static WallScene scene(bool incident = false)
    {
        WallScene scene {.facts = facts(incident), .now = now(), .locale = QLocale(u"en_GB"_s),
                         .age = 8s, .pages = 4, .left = 12s};
        if (incident)
            scene.page = {.kind = WallPage::Kind::Incident, .isPinned = true};
        return scene;
    }

    static WallWatch::Door closedDoor()
    {
        return [] {
            return QtFuture::makeReadyFuture(
                    WallWatch::Opened(Error {.kind = Error::Kind::Away, .what = u"Nobody is there."_s}));
        };
    }

    // Numbers and their units are not torn apart.
    static QString plain(QString text) { return text.replace(QChar::Nbsp, u' '); }

    QImage painted(const WallScene &scene, QSize size = {1920, 1080},
                   Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        WallView view(m_theme);
        view.setLayoutDirection(direction);
        view.resize(size);
        view.setScene(scene);
        return view.grab().toImage();
    }

private slots:
    void initTestCase() { m_theme.setChoice(Look::Dark); }

    void whatIsThereIsToldAsText()
    {
        WallView view(m_theme);
        view.setScene(scene());
        QCOMPARE(plain(view.accessibleName()),
                 u"All is well for customers Sign-in success 98.8 %. 1 of 2 pipelines fail "
                 "notify-worker, 1 d 2 h. 0 stories in work none is blocked. Live, 8 s ago."_s);
        view.setScene(scene(true));
        QVERIFY(view.accessibleName().startsWith(
                u"Sign-in rejects valid credentials. P1  \u00b7  Developer 1  \u00b7  978 customers affected."_s));
    }

    void staleIsShouted()
    {
        auto old = scene();
        old.age = 18min;
        old.trust = WallTrust::Stale;
        old.trouble = u"The team database does not answer."_s;
        old.attempts = 13;
        old.nextTry = 20s;
        QCOMPARE(plain(WallNotes::staleTitle(old)), u"No fresh data for 18 min"_s);
        QCOMPARE(plain(WallNotes::staleText(old)), u"Everything below is from 11:02. Do not rely on it."_s);
        QCOMPARE(plain(WallNotes::tries(old)), u"Trying again by itself: attempt 14, next in 20 s."_s);
        const auto image = painted(old);
        // The frame reaches every edge, in the colours of a warning.
        const auto warn = m_theme.tone(Tone::Warn);
        QSet<QRgb> edge;
        for (int x = 0; x < image.width(); x += 3)
            edge += {image.pixel(x, 2), image.pixel(x, image.height() - 3)};
        QVERIFY(edge.contains(warn.solid.rgb()));
        QVERIFY(edge.contains(warn.onSolid.rgb()));
        // No colour is left in what is not sure.
        const auto fail = m_theme.tone(Tone::Fail).solid.rgb();
        const auto pass = m_theme.tone(Tone::Pass).solid.rgb();
        for (int y = 520; y < 1000; ++y) {
            for (int x = 60; x < 1860; ++x)
                QVERIFY(image.pixel(x, y) != fail && image.pixel(x, y) != pass);
        }
    }

    void theAgeIsALineAfterFiveMinutes()
    {
        auto old = scene();
        QCOMPARE(plain(WallNotes::watchdog(old)), u"Live, 8 s ago"_s);
        old.age = 2min;
        QCOMPARE(plain(WallNotes::watchdog(old)), u"Read 2 min ago"_s);
        old.age = 7min;
        old.trust = WallTrust::Ageing;
        QCOMPARE(plain(WallNotes::watchdog(old)), u"No news for 7 min"_s);
    }

    void outsideTheHoursThereIsNoLight()
    {
        auto dark = scene();
        dark.light = WallLight::Off;
        const auto image = painted(dark);
        for (int y = 0; y < image.height(); y += 7) {
            for (int x = 0; x < image.width(); x += 7)
                QCOMPARE(image.pixel(x, y), qRgb(0, 0, 0));
        }
    }

    void atNightNothingIsBrighterThanSixtyPercent()
    {
        auto dim = scene();
        dim.light = WallLight::Dim;
        const auto image = painted(dim);
        int brightest = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                brightest = std::max(brightest, qGray(image.pixel(x, y)));
        }
        QVERIFY(brightest > 60);
        QVERIFY(brightest <= int(255 * WallDimmed) + 1);
    }

    void theOtherDirectionIsTheMirrorImage()
    {
        const auto left = painted(scene(true));
        const auto right = painted(scene(true), {1920, 1080}, Qt::RightToLeft);
        // The incident's sign stands at the side from which one reads.
        const auto fail = m_theme.tone(Tone::Fail).solid.rgb();
        QCOMPARE(left.pixel(100, 222), fail);
        QCOMPARE(right.pixel(1820, 222), fail);
        QVERIFY(right.pixel(100, 222) != fail);
    }

    void everyPanelGetsAPicture_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1080p") << QSize(1920, 1080);
        QTest::newRow("4K") << QSize(3840, 2160);
        QTest::newRow("a small one") << QSize(800, 600);
        QTest::newRow("on its side") << QSize(1080, 1920);
        QTest::newRow("a strip") << QSize(1920, 300);
        QTest::newRow("nothing to speak of") << QSize(20, 10);
    }
    void everyPanelGetsAPicture()
    {
        QFETCH(QSize, size);
        for (const auto kind : {WallPage::Kind::Incident, WallPage::Kind::Overview,
                                WallPage::Kind::Pipelines, WallPage::Kind::Mosaic,
                                WallPage::Kind::Sprint, WallPage::Kind::Metrics}) {
            auto shown = scene(true);
            shown.page = {.kind = kind};
            QCOMPARE(painted(shown, size).size(), size);
        }
    }

    void onlyEscLeavesAndAnyOtherKeySaysSo()
    {
        auto steady = std::make_shared<std::chrono::milliseconds>(0);
        WallWindow wall(m_theme, {}, closedDoor(), [] { return now(); }, [steady] { return *steady; });
        wall.resize(960, 540);
        wall.show();
        QSignalSpy left(&wall, &WallWindow::left);
        QCOMPARE(wall.cursor().shape(), Qt::BlankCursor);
        QVERIFY(!wall.view().scene().hints);

        QTest::keyClick(&wall, Qt::Key_Space);

        QVERIFY(wall.view().scene().hints);
        *steady = 3s;
        wall.tick();
        QVERIFY(!wall.view().scene().hints);
        QCOMPARE(left.count(), 0);
        QTest::keyClick(&wall, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QVERIFY(!wall.isVisible());
    }

    void aWorkspaceThatCannotBeReadIsSaidOnTheWallAndNowhereElse()
    {
        auto steady = std::make_shared<std::chrono::milliseconds>(0);
        WallWindow wall(m_theme, {}, closedDoor(), [] { return now(); }, [steady] { return *steady; });
        wall.show();
        wall.tick();
        QTRY_COMPARE(wall.watch().attempts(), 1);
        QTRY_COMPARE(wall.view().scene().trouble, u"Nobody is there."_s);
        QCOMPARE(WallNotes::staleTitle(wall.view().scene()), u"No data yet"_s);
        QVERIFY(wall.view().accessibleName().contains(u"Nobody is there."_s));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void aPageFadesIntoTheNextUnlessNothingMayMove()
    {
        WallView view(m_theme);
        view.resize(960, 540);
        view.show();
        view.setScene(scene());
        auto next = scene();
        next.page = {.kind = WallPage::Kind::Sprint};
        view.setScene(next);
        const bool moves
                = view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &view) > 0;
        QCOMPARE(view.isFading(), moves);
        QTRY_VERIFY(!view.isFading());
    }

    void choicesAreKeptAtOnce()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"wall.ini"_s));
        WallSettings page(settings, m_theme);
        QSignalSpy changed(&page, &WallSettings::changed);
        for (auto *box : page.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"Sprint"_s))
                box->setChecked(false);
        }
        page.findChildren<QDoubleSpinBox *>().first()->setValue(32);
        QCOMPARE(changed.count(), 2);
        QVERIFY(!settings.wall().topics.contains(WallTopic::Sprint));
        QCOMPARE(settings.wall().inches, 32.);
        for (auto *box : page.findChildren<QCheckBox *>())
            box->setChecked(false);
        QCOMPARE(settings.wall().topics, QList<WallTopic> {WallTopic::Overview});
        for (const auto *child : page.findChildren<QWidget *>()) {
            if (child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(&page)
                && !qobject_cast<const QCheckBox *>(child) && !child->parentWidget()->inherits("QAbstractSpinBox")
                && !child->parentWidget()->inherits("QComboBox"))
                QVERIFY2(!child->accessibleName().isEmpty(), child->metaObject()->className());
        }
    }
};

static const Registered<WallWindowTest> knownWallWindowTest;

#include "tst_wallwindow.moc"
