// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "tests/support/toldworkspace.h"
#include "views/metrics/causedialog.h"
#include "views/metrics/chartcard.h"
#include "views/metrics/figurecard.h"
#include "views/metrics/figurerows.h"
#include "views/metrics/metricspage.h"
#include "views/metrics/plotview.h"
#include "views/metrics/rowscard.h"
#include "views/metrics/trendchart.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
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
        QCOMPARE(period->count(), 7);

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

    void everyChartIsReadByTheKeyboardAndOpensWhatLiesBehind()
    {
        tellQuarter();
        show();
        auto *card = m_page->chartCard(u"distribution"_s);
        QVERIFY(card);
        auto &plot = card->plot();
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(plot.currentStep(), 7);
        QVERIFY(plot.accessibleDescription().startsWith(u"more than 14 day"_s));
        QTest::keyClick(&plot, Qt::Key_Return);
        int long_ = 0;
        for (const auto &row : card->chart().rows)
            long_ += row.week == 7 ? 1 : 0;
        QVERIFY(long_ > 0);
        QCOMPARE(behind()->model()->rowCount(), long_);
        QVERIFY(m_page->areDetailsShown());
        plot.setLayoutDirection(Qt::RightToLeft);
        plot.setCurrentStep(3);
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.currentStep(), 4); // time runs the other way
    }

    void ofAMillionValuesTheExtremesAreDrawnAndThePageSaysSo()
    {
        Chart chart {.id = u"x"_s, .title = u"Raw"_s, .shape = ChartShape::Line};
        ChartSeries series {.name = u"raw"_s};
        chart.steps.resize(1'000'000);
        for (int i = 0; i < chart.steps.size(); ++i)
            series.values.append(i == 654'321 ? 500.0 : double(i % 97));
        chart.series = {series};
        const Format format;
        const Plot plot(chart, QRectF(0, 0, 800, 300), m_theme, format);
        QVERIFY(plot.isReduced());
        QImage picture(800, 300, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        plot.paint(&painter);
        painter.end();
        // The one that stands out is where it belongs, to the pixel.
        const auto peak = plot.at(654'321, 500);
        bool found = false;
        for (int y = int(peak.y()) - 1; y <= int(peak.y()) + 2; ++y)
            found = found
                    || (picture.pixelColor(int(peak.x()), y).blue() > 150
                        && picture.pixelColor(int(peak.x()), y).red() < 150);
        QVERIFY(found);
    }

    void aCauseIsSuggestedAndNamedWithAReason()
    {
        for (int i = 0; i < 6; ++i)
            m_told->deployment(QString::number(i), june(1 + i));
        const auto incident = m_told->incident(u"Sign-in refused"_s, june(6, 15), june(6, 18));
        show();
        QCOMPARE(m_page->card(FigureKind::FailedDeployments).figure().value, u"0 of 6"_s);
        connect(m_page.get(), &MetricsPage::causeNamed, this,
                [this](const Deed &deed) { m_store->edit(deed); });

        auto *dialog = m_page->askForCause(incident.id.toString());
        const auto boxes = dialog->findChildren<QComboBox *>();
        QVERIFY(boxes.last()->currentText().contains(u"suggested"_s));
        QVERIFY(boxes.last()->currentText().startsWith(u"web 5"_s));
        auto *save = dialog->findChild<QPushButton *>();
        QVERIFY(!save->isEnabled()); // not without a reason
        dialog->findChild<QLineEdit *>()->setText(u"The key was rotated by it"_s);
        QVERIFY(save->isEnabled());
        save->click();

        QTRY_COMPARE(m_page->card(FigureKind::FailedDeployments).figure().value, u"1 of 6"_s);
        const auto reasons = m_store->read([](Database &database) {
                                        return causeReasons().load(database);
                                    }).result();
        QVERIFY(reasons && reasons->size() == 1);
        QCOMPARE(reasons->first().by, u"Ada"_s);
    }

    void allOfItIsExportedInEachForm()
    {
        tellQuarter();
        show();
        const QTemporaryDir folder;
        for (const auto &ending : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}) {
            const auto all = folder.filePath(u"all."_s + ending);
            const auto one = folder.filePath(u"one."_s + ending);
            QVERIFY(m_page->exportTo(all));
            QVERIFY(m_page->exportTo(one, u"flow"_s));
            QVERIFY(QFileInfo(all).size() > QFileInfo(one).size());
            if (!qEnvironmentVariableIsEmpty("DAYSHIFT_PICTURES"))
                QFile::copy(all, qEnvironmentVariable("DAYSHIFT_PICTURES") + u"/export."_s + ending);
        }
        const QImage picture(folder.filePath(u"one.png"_s));
        QCOMPARE(picture.pixelColor(1, 1), QColor(Qt::white));
        QVERIFY(!m_page->exportTo(folder.filePath(u"none/x.png"_s)));
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
        QCOMPARE(picture.pixelColor(100, 24), m_theme.color(Ink::Surface)); // inside of a card
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
    QTreeView *behind() { return &m_page->behind().view(); }
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
