// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "tests/support/toldworkspace.h"
#include "views/metrics/figurecard.h"
#include "views/metrics/figurerows.h"
#include "views/metrics/metricspage.h"
#include "views/metrics/rowscard.h"
#include "views/metrics/trendchart.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static QDateTime june(int day, int hour = 12)
{
    return ToldWorkspace::june(day, hour);
}

// The page over a workspace that ships every week, badly at first.
class MetricsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_theme.setChoice(Look::Light);
        m_theme.applyToApplication();
        m_database = std::make_unique<TestDatabase>(StoreLocation {});
        m_store = std::make_unique<Store>(m_database->location(), Author {u"Ada"_s, u"test"_s});
        QVERIFY(m_store->open().result());
        m_told = std::make_unique<ToldWorkspace>(*m_store);
    }
    void cleanup()
    {
        m_page.reset();
        m_store.reset();
    }

    void fourCardsTellTheirFigures()
    {
        tellQuarter();
        show();

        QCOMPARE(words(FigureKind::Deployments).contains(u"a week"_s), true);
        QVERIFY(words(FigureKind::LeadTime).contains(u"days"_s));
        QVERIFY(words(FigureKind::FailedDeployments).contains(u" of "_s));
        QVERIFY(!words(FigureKind::Recovery).contains(u"No data"_s));
        QVERIFY(m_page->context().contains(u"14 June"_s));
        for (int i = 0; i < FigureCount; ++i)
            QVERIFY(!m_page->card(FigureKind(i)).accessibleDescription().isEmpty());
    }

    void anEmptyOneSaysWhichLinkIsMissingAndOffersTheWay()
    {
        show();
        QSignalSpy connecting(m_page.get(), &MetricsPage::connectRequested);
        QSignalSpy raising(m_page.get(), &MetricsPage::raiseRequested);

        QVERIFY(words(FigureKind::Deployments).contains(u"No build server is connected"_s));
        press(FigureKind::Deployments);
        QCOMPARE(connecting.count(), 1);
        QVERIFY(words(FigureKind::Recovery).contains(u"No incident was entered"_s));
        press(FigureKind::Recovery);
        QCOMPARE(raising.count(), 1);
    }

    void ofFewNothingFollows()
    {
        m_told->deployment(u"1"_s, june(10));
        show();

        QVERIFY(words(FigureKind::Deployments).contains(u"too few for a trend"_s));
        QVERIFY(!m_page->card(FigureKind::Deployments).figure().level);
    }

    void theRowsBehindAFigureOpenWhatTheyAre()
    {
        tellQuarter();
        show();
        QSignalSpy opened(m_page.get(), &Page::openRequested);
        QSignalSpy incident(m_page.get(), &MetricsPage::incidentRequested);

        emit m_page->card(FigureKind::LeadTime).picked();
        enterFirstRow();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), u"board"_s);
        QVERIFY(opened.first().last().toString().contains(u"story="_s));
        emit m_page->card(FigureKind::Recovery).picked();
        enterFirstRow();
        QCOMPARE(incident.count(), 1);
    }

    void arrowKeysReadTheWeeksAndEnterOpensOne()
    {
        tellQuarter();
        show();
        auto &chart = m_page->card(FigureKind::Deployments).chart();
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_End);
        const int last = chart.currentWeek();
        QCOMPARE(last, 11);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.currentWeek(), last - 1);
        QVERIFY(chart.accessibleDescription().startsWith(u"Week 23"_s));

        QTest::keyClick(&chart, Qt::Key_Return);

        auto *view = behind();
        QCOMPARE(view->model()->rowCount(), 2); // of that week
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(chart.currentWeek(), -1);
    }

    void fromRightToLeftTimeRunsTheOtherWay()
    {
        tellQuarter();
        show();
        auto &chart = m_page->card(FigureKind::Deployments).chart();
        chart.setLayoutDirection(Qt::RightToLeft);
        chart.setCurrentWeek(5);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.currentWeek(), 6);
    }

    void thePeriodCanBeChosenAndIsPartOfThePlace()
    {
        tellQuarter();
        show();
        auto *period = m_page->findChild<QComboBox *>();
        QCOMPARE(period->count(), 4);

        period->setCurrentIndex(0);

        QTRY_VERIFY(m_page->card(FigureKind::Deployments).figure().weeks.size() == 4);
        QCOMPARE(m_page->place(), u"weeks=4"_s);
        m_page->setPlace(u"weeks=26&table=1"_s);
        QTRY_COMPARE(m_page->model().weeks(), 26);
    }

    void allOfItCanBeReadAsTables()
    {
        tellQuarter();
        show();
        auto *asTable = m_page->toolbarActions().first();
        QCOMPARE(asTable->shortcut(), QKeySequence(Qt::Key_L));
        asTable->trigger();

        const auto tables = m_page->findChildren<QTreeView *>();
        QTreeView *weeks = nullptr;
        for (auto *table : tables) {
            const QAbstractItemModelTester tester(table->model());
            if (table->isVisible() && table->model()->rowCount() == 12)
                weeks = table;
        }
        QVERIFY(weeks);
        QCOMPARE(weeks->model()->columnCount(), 5);
        QVERIFY(weeks->model()->index(0, 0).data().toString().startsWith(u"Week"_s));
    }

    void aWeekWithNothingToMeasureIsAGapAndSaysSo()
    {
        m_told->story(1);
        m_told->deployment(u"1"_s, june(10));
        show();
        const auto &chart = m_page->card(FigureKind::FailedDeployments).chart();
        QVERIFY(chart.weekInWords(0).contains(u"nothing to measure"_s));
        QVERIFY(m_page->card(FigureKind::Deployments).chart().weekInWords(0).contains(u": 0"_s));
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        tellQuarter();
        show();
        for (auto *widget : m_page->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
                || widget->focusProxy())
                continue;
            auto *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }

    // Pictures for people to look at, where DAYSHIFT_PICTURES names a folder.
    void itIsPaintedInEveryLook_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Look::Light << Qt::LeftToRight << QSize(1224, 780);
        QTest::newRow("dark") << Look::Dark << Qt::LeftToRight << QSize(1224, 780);
        QTest::newRow("contrast") << Look::HighContrast << Qt::LeftToRight << QSize(1224, 780);
        QTest::newRow("right to left") << Look::Light << Qt::RightToLeft << QSize(1224, 780);
        QTest::newRow("narrow") << Look::Light << Qt::LeftToRight << QSize(820, 560);
    }
    void itIsPaintedInEveryLook()
    {
        QFETCH(Look, look);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QSize, size);
        m_theme.setChoice(look);
        tellQuarter();
        show(size, direction);
        const auto picture = m_page->grab().toImage();

        QCOMPARE(picture.size(), size);
        QCOMPARE(picture.pixelColor(60, 40), m_theme.color(Ink::Surface)); // inside of a card
        const QDir folder(qEnvironmentVariable("DAYSHIFT_PICTURES"));
        if (!qEnvironmentVariableIsEmpty("DAYSHIFT_PICTURES"))
            picture.save(folder.filePath(u"metrics-%1.png"_s.arg(
                    QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'))));
    }

private:
    // Twelve weeks and twelve before: two deployments a week, the later ones with stories.
    void tellQuarter()
    {
        int number = 2100;
        for (int week = 0; week < 24; ++week) {
            const int monday = -153 + 7 * week; // the last week begins on 8 June
            for (int i = 0; i < (week < 12 ? 1 : 1 + week % 3); ++i) {
                const auto out
                        = m_told->deployment(u"%1.%2"_s.arg(week).arg(i), june(monday + 2 + i, 15));
                const auto story = m_told->story(++number);
                m_told->move(story, 0, 1, june(monday - 18 + week / 2, 9));
                m_told->change(out, u"%1"_s.arg(number), story);
                if (week % 4 == 3 && i == 0)
                    m_told->incident(u"Sign-in refused after key rotation %1"_s.arg(week),
                                     june(monday + 2, 16), june(monday + 2, 18 + week % 5), out.id);
            }
        }
    }

    void show(QSize size = {1224, 780}, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        m_page = std::make_unique<MetricsPage>(*m_store, m_theme, [] { return june(15); });
        m_page->setLayoutDirection(direction);
        m_page->resize(size);
        m_page->show();
        QTRY_VERIFY(m_page->isReady());
        QApplication::processEvents();
    }

    QString words(FigureKind kind)
    {
        QStringList all;
        for (auto *label : m_page->card(kind).findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u" | "_s);
    }
    void press(FigureKind kind)
    {
        for (auto *button : m_page->card(kind).findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
    }
    QTreeView *behind() { return &m_page->findChildren<RowsCard *>().first()->view(); }
    void enterFirstRow()
    {
        auto *view = behind();
        QVERIFY(view->model()->rowCount() > 0);
        view->setCurrentIndex(view->model()->index(0, 0));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
    }

    Theme m_theme;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ToldWorkspace> m_told;
    std::unique_ptr<MetricsPage> m_page;
};

static const Registered<MetricsPageTest> known;
#include "tst_metricspage.moc"
