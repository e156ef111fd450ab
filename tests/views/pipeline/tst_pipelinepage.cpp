// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/pipelinepage.h"

#include "tests/support/demopipelines.h"
#include "tests/support/runner.h"

#include "models/board/boardtables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/store/store.h"
#include "tests/support/testdatabase.h"
#include "views/pipeline/buildpanel.h"
#include "views/pipeline/claimdesk.h"
#include "views/pipeline/pipelinelayout.h"
#include "views/pipeline/pipelineview.h"
#include "views/pipeline/silentbanner.h"
#include "views/shell/detailspanel.h"
#include "views/style/stateview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolTip>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// A page beside its panel, as the window shows them, over a workspace with the demo's builds.
class PipelineStage : public QWidget
{
public:
    PipelineStage(Store &store, const Theme &theme, Clock clock)
        : page(store, undo, theme, std::move(clock))
    {
        setPalette(theme.palette());
        setAutoFillBackground(true);
        auto *beside = new DetailsPanel(theme, page.details());
        beside->setFixedWidth(340);
        beside->hide();
        auto *tools = new QHBoxLayout;
        tools->setContentsMargins(16, 8, 16, 8);
        tools->addStretch();
        for (auto *widget : page.toolbarWidgets()) {
            tools->addWidget(widget);
            widget->show();
        }
        auto *row = new QHBoxLayout;
        row->setSpacing(0);
        row->addWidget(&page, 1);
        row->addWidget(beside);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addLayout(tools);
        column->addLayout(row, 1);
        QObject::connect(&page, &Page::detailsShown, beside, &QWidget::setVisible);
    }
    ~PipelineStage() override { page.setParent(nullptr); }

    QUndoStack undo;
    PipelinePage page;
};

class PipelinePageTest : public QObject
{
    Q_OBJECT

    const DemoPipelines m_demo = demoPipelines();
    QDateTime m_now = m_demo.now;
    Theme m_theme;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PipelineStage> m_stage;

    void fill()
    {
        QVERIFY(m_store->write([this](Transaction &transaction) -> Result<Done> {
                           for (const auto &step :
                                {connections().merge(transaction, m_demo.connections),
                                 readings().merge(transaction, m_demo.readings),
                                 builds().merge(transaction, m_demo.builds),
                                 stages().merge(transaction, m_demo.stages),
                                 commits().merge(transaction, m_demo.commits)}) {
                               if (!step)
                                   return step;
                           }
                           return Done {};
                       })
                        .result());
    }

    void start(bool filled = true, const QSize &size = {1236, 766})
    {
        m_stage.reset();
        m_store.reset();
        m_database = std::make_unique<TestDatabase>(StoreLocation {});
        m_store = std::make_unique<Store>(m_database->location(), Author {});
        QVERIFY(m_store->open().result());
        if (filled)
            fill();
        m_stage = std::make_unique<PipelineStage>(*m_store, m_theme, [this] { return m_now; });
        m_stage->resize(size);
        m_stage->show();
        QTRY_VERIFY(page().isReady());
    }

    [[nodiscard]] PipelinePage &page() { return m_stage->page; }
    [[nodiscard]] PipelineView &view() { return m_stage->page.view(); }
    [[nodiscard]] PipelineModel &model() { return m_stage->page.model(); }
    [[nodiscard]] BuildPanel &panel() { return *static_cast<BuildPanel *>(page().details()); }

    void select(const QString &name)
    {
        const auto &server = name == "payment-adapter"_L1 ? m_demo.connections.at(1)
                                                          : m_demo.connections.at(0);
        view().select({server.id, name});
        view().setFocus();
    }
    [[nodiscard]] QString selected()
    {
        const auto state = view().currentState();
        return state ? state->key.name : QString();
    }

    // Kept to be looked at where DAYSHIFT_PICTURES names a folder.
    QImage picture(const QString &name)
    {
        // What was put into a layout is shown and placed by events of its own.
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
        const auto image = m_stage->grab().toImage();
        if (const auto folder = qEnvironmentVariable("DAYSHIFT_PICTURES"); !folder.isEmpty())
            image.save(QDir(folder).filePath(name + u".png"_s));
        return image;
    }

    // Whether a colour is somewhere in a picture, more often than by chance.
    static bool holds(const QImage &image, const QColor &color)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixel(x, y) == color.rgb() ? 1 : 0;
        }
        return found > 20;
    }

    [[nodiscard]] StateView *shownState()
    {
        for (auto *state : page().findChildren<StateView *>()) {
            if (state->isVisible())
                return state;
        }
        return nullptr;
    }

    // No-break spaces as spaces, and plurals as the English translation has them.
    static QString plain(QString text)
    {
        return text.replace(QChar(0xa0), u' ').replace(u"(s)"_s, u"s"_s);
    }

    [[nodiscard]] QString accessibleRow(int row)
    {
        auto *list = QAccessible::queryAccessibleInterface(&view());
        auto *item = list ? list->child(row) : nullptr;
        return item ? plain(item->text(QAccessible::Name)) : QString();
    }

private slots:
    void initTestCase()
    {
        m_theme.setChoice(Look::Light);
        m_theme.applyToApplication();
    }
    void init()
    {
        m_now = m_demo.now;
        m_theme.setChoice(Look::Light);
        m_theme.setTextScale(1);
    }
    void cleanup()
    {
        m_stage.reset();
        m_store.reset();
    }

    void showsWhatIsBrokenFirstWithItsStagesAndDetails_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << Look::Light << u"pipeline-light"_s;
        QTest::newRow("dark") << Look::Dark << u"pipeline-dark"_s;
        QTest::newRow("high contrast") << Look::HighContrast << u"pipeline-contrast"_s;
    }
    void showsWhatIsBrokenFirstWithItsStagesAndDetails()
    {
        QFETCH(const Look, look);
        QFETCH(const QString, name);
        m_theme.setChoice(look);
        start();
        select(u"billing-api"_s);
        page().showDetails();
        QTRY_VERIFY(panel().story().safe.contains(u"Nothing of this build was deployed"_s));

        const auto image = picture(name);
        QVERIFY(holds(image, m_theme.tone(Tone::Fail).solid));
        QVERIFY(holds(image, m_theme.tone(Tone::Pass).solid));
        QVERIFY(holds(image, m_theme.tone(Tone::Running).solid));
        QVERIFY(holds(image, m_theme.color(Ink::Selection)));
        QCOMPARE(model().rowCount(), 15);
        QCOMPARE(page().context(), u"10 pipelines · 2 failing · 1 unstable · 2 running"_s);
    }

    void theBadgeCountsWhatFails()
    {
        start(false);
        QSignalSpy badges(&page(), &Page::badgeChanged);
        fill();
        QTRY_COMPARE(model().total(), 10);
        QCOMPARE(badges.last().at(0).value<Badge>().count, 2);
        QCOMPARE(badges.last().at(0).value<Badge>().words, u"2 pipelines fail"_s);
    }

    void withoutABuildItSaysWhatBelongsHereAndOffersToConnect()
    {
        start(false);
        QTRY_VERIFY(shownState());
        auto *empty = shownState();
        QCOMPARE(empty->accessibleName(), u"No pipelines yet"_s);
        picture(u"pipeline-empty"_s);
        QSignalSpy wished(&page(), &PipelinePage::connectRequested);
        empty->findChild<QPushButton *>()->click();
        QCOMPARE(wished.count(), 1);
    }

    void arrowsGoThroughPipelinesAndOverHeadings()
    {
        start();
        select(u"search-index"_s);
        QTest::keyClick(&view(), Qt::Key_Down);
        QCOMPARE(selected(), u"identity-service"_s);
        QTest::keyClick(&view(), Qt::Key_Up);
        QCOMPARE(selected(), u"search-index"_s);
        QTest::keyClick(&view(), Qt::Key_End);
        QCOMPARE(selected(), u"payment-adapter"_s);
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(selected(), u"notify-worker"_s);
    }

    void leftAndRightGoThroughTheStagesAndTellThem()
    {
        start();
        select(u"billing-api"_s);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(view().currentStage(), 3);
        QCOMPARE(plain(view().accessibleDescription()), u"Security failed, 1 high, 12 minutes"_s);
        picture(u"pipeline-stage"_s);
        QTest::keyClick(&view(), Qt::Key_Left);
        QCOMPARE(view().currentStage(), 2);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(view().currentStage(), -1);
    }

    void spaceShowsTheDetailsAndEnterOpensThePage()
    {
        start();
        select(u"billing-api"_s);
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(page().areDetailsShown());
        QTRY_VERIFY(panel().isVisible());
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(!page().areDetailsShown());

        QSignalSpy pages(&page(), &PipelinePage::browseRequested);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(pages.count(), 1);
        QCOMPARE(pages.first().at(0).toUrl().host(), u"ci.example.org"_s);
    }

    void onlyHttpAndHttpsAreOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s;
        QTest::newRow("a shell") << u"ssh://host/"_s;
        QTest::newRow("nothing") << QString();
    }
    void onlyHttpAndHttpsAreOpened()
    {
        QFETCH(const QString, address);
        start(false);
        auto build = m_demo.builds.first();
        build.page = address;
        model().apply(Delta<Connection> {.current = m_demo.connections});
        model().apply(Delta<Build> {.current = {build}});
        select(build.pipeline);
        QSignalSpy pages(&page(), &PipelinePage::browseRequested);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(pages.count(), 0);
    }

    void fShowsOnlyWhatFailsAndEscTakesItBack()
    {
        start();
        select(u"billing-api"_s);
        QTest::keyClick(&view(), Qt::Key_F);
        QCOMPARE(model().shown(), 3);
        QCOMPARE(selected(), u"billing-api"_s);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(model().shown(), 10);
        QCOMPARE(selected(), u"billing-api"_s);
    }

    void aGivesWhatFailsToSomebodyForAllToSeeAndUndoTakesItBack()
    {
        start();
        select(u"billing-api"_s);
        auto &desk = page().claims();
        QVERIFY(desk.assign()->isEnabled());
        QTest::keyClick(&view(), Qt::Key_A);
        auto *people = desk.assign()->menu();
        QTRY_VERIFY(people->isVisible());
        // Oneself first: A and Enter.
        QTest::keyClick(people, Qt::Key_Return);
        QTRY_VERIFY(view().currentState()->claim);
        QCOMPARE(view().currentState()->claim->person, m_store->author().actor);
        const auto stored
                = m_store->read([](Database &reads) { return Dayshift::claims().load(reads); })
                          .result();
        QCOMPARE(stored->size(), 1);
        QVERIFY(accessibleRow(2).contains(u" has it since "_s));
        m_stage->undo.undo();
        QTRY_VERIFY(!view().currentState()->claim);
        m_stage->undo.redo();
        QTRY_VERIFY(view().currentState()->claim);
        desk.giveBack();
        QTRY_VERIFY(!view().currentState()->claim);
    }
    void aStageIsGivenAloneAndWhatPassesToNobody()
    {
        start();
        select(u"billing-api"_s);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&view(), Qt::Key_Right); // on Security
        page().claims().give(u"Security Tester"_s, {});
        QTRY_VERIFY(view().currentState()->claim);
        QVERIFY(!view().currentState()->claim->stage.isEmpty());
        select(u"audit-log"_s);
        QVERIFY(!page().claims().assign()->isEnabled());
        QVERIFY(!page().claims().assign()->toolTip().isEmpty());
    }
    void aFailureBecomesABugAtTheEndOfTheBacklog()
    {
        start();
        const Column column {.id = ColumnId::create(), .name = u"To do"_s};
        m_store->edit(columns(), {.after = column});
        select(u"audit-log"_s);
        QVERIFY(!page().claims().makeStory()->isEnabled());
        select(u"billing-api"_s);
        page().claims().makeStory()->trigger();
        const auto made = [this] {
            const auto all
                    = m_store->read([](Database &reads) { return stories().load(reads); }).result();
            return all ? *all : QList<Story>();
        };
        QTRY_COMPARE(made().size(), 1);
        QCOMPARE(made().first().type, StoryType::Bug);
        QVERIFY(made().first().title.startsWith(u"billing-api fails in "_s));
        QCOMPARE(made().first().column, column.id);
        m_stage->undo.undo();
        QTRY_VERIFY(made().isEmpty());
    }
    void aKnownFailureHasItsOwnSignAndIsCountedApart()
    {
        start();
        select(u"billing-api"_s);
        QVERIFY(!page().claims().markUntil({}, u" "_s, m_now.addDays(2)));
        QVERIFY(page().claims().markUntil({}, u"The parser is replaced"_s, m_now.addDays(2)));
        QTRY_VERIFY(view().currentState()->known);
        QCOMPARE(signOf(*view().currentState()), Sign::Blocked);
        QVERIFY(page().context().contains(u"1 known to fail"_s));
        m_now = m_now.addDays(2);
        model().tick();
        QVERIFY(!view().currentState()->known); // by its date
        m_stage->undo.undo();
    }

    void slashFiltersAsOneTypesAndSaysWhenNothingMatches()
    {
        start();
        select(u"billing-api"_s);
        QTest::keyClick(&view(), Qt::Key_Slash, Qt::NoModifier);
        auto *field = static_cast<QLineEdit *>(page().filterField());
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"2187"_s);
        QCOMPARE(model().shown(), 1);
        QTest::keyClicks(field, u"x"_s);
        QCOMPARE(model().shown(), 0);
        auto *shown = shownState();
        QVERIFY(shown);
        QCOMPARE(shown->accessibleName(), u"No pipeline matches “2187x”"_s);
        picture(u"pipeline-nomatch"_s);
        shown->findChild<QPushButton *>()->click();
        QCOMPARE(model().shown(), 10);
        QVERIFY(field->text().isEmpty());
    }

    void aSilentServerIsNamedWithItsAgeItsReasonAndTryNow()
    {
        start();
        auto *banner = page().findChild<SilentBanner *>();
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(plain(banner->title()), u"Payment CI has not answered for 3 h 15 min."_s);
        QCOMPARE(plain(banner->text()),
                 u"The server took too long to answer. What you see is from 08:05. "
                 "Next try in 20 s."_s);
        QSignalSpy retries(&page(), &PipelinePage::retryRequested);
        for (auto *button : banner->findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(retries.count(), 1);
        QCOMPARE(retries.first().at(0).value<ConnectionId>(), m_demo.connections.at(1).id);
    }

    void whenEveryServerIsSilentNothingLooksGreen()
    {
        start();
        m_now = m_demo.now.addSecs(3600);
        model().tick();
        page().showDetails();
        select(u"audit-log"_s);
        const auto image = picture(u"pipeline-stale"_s);
        QVERIFY(!holds(image, m_theme.tone(Tone::Pass).solid));
        QVERIFY(!holds(image, m_theme.tone(Tone::Fail).solid));
        QCOMPARE(model().count(PipelineGroup::NoReport), 10);
    }

    void aRowIsOneSentenceForAScreenReader()
    {
        start();
        QCOMPARE(accessibleRow(0), u"Needs attention, 3 pipelines"_s);
        QCOMPARE(accessibleRow(2),
                 u"billing-api, branch main, Failing for 22 min, Read invoices as XML, Build "
                 u"passed, "
                 "4 minutes, Functional passed, 11 minutes, Performance passed, 18 minutes, "
                 "Security failed, 1 high, 12 minutes, Deploy not run, Failed 1 of the last 12 "
                 "builds, Nobody has it, the last change is by Developer 1."_s);
        const auto index = view().model()->index(2, PipelineModel::FirstStageColumn + 3);
        QCOMPARE(index.data().toString(), u"1 high"_s);
        QCOMPARE(plain(index.data(Qt::AccessibleTextRole).toString()),
                 u"Security failed, 1 high, 12 minutes"_s);
        QCOMPARE(view().model()->headerData(4, Qt::Horizontal).toString(), u"Security"_s);
    }

    void everyControlHasANameAndIsReachedByKeyboard()
    {
        start();
        page().showDetails();
        select(u"billing-api"_s);
        for (auto *widget : m_stage->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            auto *face = QAccessible::queryAccessibleInterface(widget);
            const auto name = face ? face->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
        for (auto *action : page().toolbarActions())
            QVERIFY(!action->text().isEmpty());
    }

    void liveChangesKeepSelectionAndPlace()
    {
        start(true, {1000, 400});
        select(u"reports"_s);
        view().scrollTo(view().currentIndex(), QAbstractItemView::PositionAtCenter);
        const int before = view().visualRect(view().currentIndex()).top();
        QVERIFY(view().verticalScrollBar()->value() > 0);

        auto failed = m_demo.builds.first();
        failed.id = BuildId::create();
        failed.pipeline = u"a-new-one"_s;
        model().apply(Delta<Build> {.current = {failed}});
        QCOMPARE(selected(), u"reports"_s);
        QCOMPARE(view().visualRect(view().currentIndex()).top(), before);

        model().apply(Delta<Build> {.removed = {failed.id.toString()}});
        QCOMPARE(selected(), u"reports"_s);
        QCOMPARE(view().visualRect(view().currentIndex()).top(), before);

        // And while everything is told anew, as of a filter that comes and goes.
        model().setFilter({.text = u"main"_s});
        QCOMPARE(selected(), u"reports"_s);
    }

    void tenThousandPipelinesScrollAndFollow()
    {
        start(false);
        QList<Build> many;
        for (int i = 0; i < 10'000; ++i) {
            auto build = m_demo.builds.first();
            build.pipeline = u"service-%1"_s.arg(i, 5, 10, QLatin1Char('0'));
            build.id = BuildId::derived({}, build.pipeline);
            build.status = i % 50 == 0 ? Status::Failed : Status::Passed;
            many.append(build);
        }
        model().apply(Delta<Connection> {.current = m_demo.connections});
        model().apply(Delta<Reading> {.current = m_demo.readings});
        model().apply(Delta<Build> {.current = many});
        QTRY_COMPARE(view().rowCount(), 10'002);
        view().select({m_demo.connections.first().id, u"service-09999"_s});
        const auto top = view().currentIndex();
        view().scrollTo(top);
        QVERIFY(view().viewport()->rect().intersects(view().visualRect(top)));
        picture(u"pipeline-many"_s);

        many[7].status = Status::Failed;
        model().apply(Delta<Build> {.current = {many[7]}});
        view().viewport()->repaint();
        QCOMPARE(selected(), u"service-09999"_s);
    }

    void fromRightToLeftEverythingIsMirrored()
    {
        start();
        select(u"billing-api"_s);
        page().showDetails();
        m_stage->setLayoutDirection(Qt::RightToLeft);
        const auto mirrored = picture(u"pipeline-rtl"_s);
        // The rows' signs stand on the other side, and left is forward.
        const auto row = view().visualRect(view().currentIndex());
        const PipelineLayout layout(row, m_theme);
        const auto turned = QStyle::visualRect(Qt::RightToLeft, row, layout.sign);
        const auto at = view().viewport()->mapTo(m_stage.get(), turned.center());
        const auto around = mirrored.copy(QRect(at - QPoint(9, 9), QSize(18, 18)));
        QVERIFY(holds(around, m_theme.tone(Tone::Fail).solid));
        QTest::keyClick(&view(), Qt::Key_Left);
        QCOMPARE(view().currentStage(), 0);
    }

    void atTwiceTheTextSizeNothingIsLost()
    {
        m_theme.setTextScale(2);
        start(true, {1236, 1400});
        select(u"billing-api"_s);
        picture(u"pipeline-double"_s);
        const auto row = view().visualRect(view().currentIndex());
        const PipelineLayout layout(row, m_theme);
        QVERIFY(layout.stacked);
        for (const auto &stage : layout.stages)
            QVERIFY(row.contains(stage.area.adjusted(8, 8, -8, -8)));
        QVERIFY(!layout.name.intersects(layout.history));
    }

    void namesOfAServerArePaintedAsTheyAreAndNeverAsMarkup()
    {
        start(false);
        auto build = m_demo.builds.first();
        build.status = Status::Failed;
        build.pipeline = u"<b>bold</b><img src=x> \u202Etxt.exe\u202C \x01\x1B[31m\n%1 &amp; end"_s;
        build.branch = u"<script>alert(1)</script>"_s;
        build.message = u"line one\nline \u2066two\u2069"_s;
        build.number = u"%2<i>7</i>"_s;
        model().apply(Delta<Connection> {.current = m_demo.connections});
        model().apply(Delta<Reading> {.current = m_demo.readings});
        model().apply(Delta<Build> {.current = {build}});
        model().apply(Delta<Stage> {.current = {{.id = StageId::create(),
                                                 .build = build.id,
                                                 .name = u"<h1>%1</h1>"_s,
                                                 .kind = StageKind::Functional,
                                                 .status = Status::Failed,
                                                 .detail = u"<a href='x'>3</a> of %2"_s}}});
        view().select({build.connection, build.pipeline});
        page().showDetails();
        picture(u"pipeline-hostile"_s);
        const auto spoken = accessibleRow(1);
        QVERIFY2(spoken.contains(u"<b>bold</b>"), qPrintable(spoken));
        for (const auto mark : {u'\u202E', u'\u2066', u'\n', u'\x01', u'\x1B'})
            QVERIFY(!spoken.contains(QChar(mark)));
        QVERIFY(panel().story().what.contains(
                u"Functional (<h1>%1</h1>) failed: <a href='x'>3</a> of %2."));
        for (const auto *label : m_stage->findChildren<TextLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);

        // A tooltip guesses whether it is markup: it is, and what is in it is escaped.
        const auto place = view().visualRect(view().currentIndex()).topLeft() + QPoint(60, 20);
        QHelpEvent help(QEvent::ToolTip, place, view().viewport()->mapToGlobal(place));
        QApplication::sendEvent(view().viewport(), &help);
        QVERIFY(QToolTip::text().contains(u"&lt;b&gt;bold"));
        QToolTip::hideText();
    }

    void longWordsAreCutAndNeverRunIntoEachOther()
    {
        start(false);
        auto build = m_demo.builds.first();
        build.status = Status::Failed;
        build.pipeline = u"Rechnungsverarbeitungsdienstleistungsschnittstelle-für-Großkunden"_s;
        build.branch = u"funktion/zahlungserinnerungsversandoptimierung"_s;
        build.message = QString(500, u'W');
        model().apply(Delta<Connection> {.current = m_demo.connections});
        model().apply(Delta<Build> {.current = {build}});
        QList<Stage> longOnes;
        for (int i = 1; i <= 5; ++i)
            longOnes.append({.id = StageId::create(),
                             .build = build.id,
                             .position = i,
                             .name = u"Leistungsmessungsdurchführung"_s,
                             .kind = StageKind(i),
                             .status = Status::Failed,
                             .detail = u"1 Sicherheitslücke mit hohem Schweregrad"_s});
        model().apply(Delta<Stage> {.current = longOnes});
        view().select({build.connection, build.pipeline});
        page().showDetails();
        const auto image = picture(u"pipeline-long"_s);
        // Between the columns nothing is painted.
        const auto row = view().visualRect(view().currentIndex());
        const PipelineLayout layout(row, m_theme);
        const auto &first = layout.stages.front();
        const QRect between(layout.name.right() + 1, row.top() + 3,
                            first.sign.left() - layout.name.right() - 3, row.height() - 6);
        const auto strip = image.copy(
                QRect(view().viewport()->mapTo(m_stage.get(), between.topLeft()), between.size()));
        for (int y = 0; y < strip.height(); ++y) {
            for (int x = 0; x < strip.width(); ++x)
                QCOMPARE(strip.pixelColor(x, y), m_theme.color(Ink::Selection));
        }
    }

    void aPlaceIsFoundAgain()
    {
        start();
        select(u"portal-web"_s);
        page().setPlace(page().place() + u"&filter=main"_s);
        const auto place = page().place();
        QCOMPARE(model().shown(), 8);

        page().setPlace({});
        QCOMPARE(model().shown(), 10);
        page().setPlace(place);
        QCOMPARE(selected(), u"portal-web"_s);
    }
};

static const Registered<PipelinePageTest> known;

#include "tst_pipelinepage.moc"
