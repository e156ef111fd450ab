// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settings.h"
#include "tests/support/runner.h"
#include "views/pipeline/checklist.h"
#include "views/welcome/firstrun.h"
#include "views/welcome/firstrunparts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The way into a workspace: forwards, back, and nothing written before its end.
class FirstRunTest : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    Theme m_theme;
    Settings m_settings {m_folder.filePath(u"person.ini"_s)};

    static QLineEdit *field(const QWidget &window, const QString &name)
    {
        for (auto *each : window.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

private slots:
    void theDemoDayIsOneStepAway()
    {
        FirstRun window(m_theme, m_settings, {});
        QSignalSpy demo(&window, &FirstRun::demoRequested);
        window.next();
        QCOMPARE(demo.count(), 1);
        QCOMPARE(window.step(), FirstRun::StartStep);
    }

    void oneCanGoBackFromEveryStepAndNothingIsLost()
    {
        FirstRun window(m_theme, m_settings, {});
        window.choose(FirstRunPlan::Way::New);
        window.next();
        QCOMPARE(window.step(), FirstRun::TeamStep);
        window.next();
        QCOMPARE(window.step(), FirstRun::TeamStep); // a team has a name
        field(window, u"Team"_s)->setText(u"Atlas"_s);
        window.next();
        QCOMPARE(window.step(), FirstRun::SourcesStep);
        window.next();
        QCOMPARE(window.step(), FirstRun::ReadyStep);
        window.back();
        window.back();
        QCOMPARE(window.step(), FirstRun::TeamStep);
        QCOMPARE(field(window, u"Team"_s)->text(), u"Atlas"_s);
        window.back();
        window.back();
        QCOMPARE(window.step(), FirstRun::StartStep);
    }

    void whatWasSaidIsToldAtTheEnd()
    {
        FirstRun window(m_theme, m_settings, {});
        window.choose(FirstRunPlan::Way::New);
        window.next();
        field(window, u"Team"_s)->setText(u"Atlas"_s);
        field(window, u"File"_s)->setText(m_folder.filePath(u"atlas.dayshift"_s));
        window.findChild<QPlainTextEdit *>()->setPlainText(u"Grace, Developer\nAda, Product owner"_s);
        window.next();
        field(window, u"Pipeline: Address"_s)->setText(u"https://ci.example.org/cc.xml"_s);
        auto *kind = window.findChildren<QComboBox *>().first();
        for (auto *each : window.findChildren<QComboBox *>()) {
            if (each->accessibleName() == u"Pipeline: Kind"_s)
                kind = each;
        }
        kind->setCurrentIndex(kind->findData(u"cctray"_s));
        field(window, u"Pipeline: Token or password"_s)->setText(u"sesame"_s);
        window.next();
        QCOMPARE(window.step(), FirstRun::ReadyStep);
        const auto told = window.summary().join(u'\n');
        QVERIFY2(told.contains(u"https://ci.example.org/cc.xml"_s), qPrintable(told));
        QVERIFY(told.contains(u"atlas.dayshift"_s));
        QVERIFY(!told.contains(u"sesame"_s));

        QSignalSpy ready(&window, &FirstRun::ready);
        window.next();
        const auto plan = ready.first().at(0).value<FirstRunPlan>();
        QCOMPARE(plan.workspace.team, u"Atlas"_s);
        QCOMPARE(plan.server->provider, u"cctray"_s);
        QCOMPARE(plan.serverToken, u"sesame"_s);
        QVERIFY(!plan.monitoring);
        QVERIFY(plan.people.contains(u"Grace"_s));
        QVERIFY(!QFile::exists(plan.file));
    }

    void aTestShowsItsChecksAndSkippingForgetsAll()
    {
        QString asked;
        FirstRun window(m_theme, m_settings,
                        {.server = [&asked](const Connection &connection, const QString &token) {
                            asked = connection.address + u' ' + token;
                            return QtFuture::makeReadyFuture(QList {
                                    Check {Check::Subject::Address, Check::Outcome::Held, u"fine"_s}});
                        }});
        window.choose(FirstRunPlan::Way::New);
        window.next();
        field(window, u"Team"_s)->setText(u"Atlas"_s);
        window.next();
        field(window, u"Pipeline: Address"_s)->setText(u"https://ci.example.org"_s);
        field(window, u"Pipeline: Token or password"_s)->setText(u"sesame"_s);
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Test: Pipeline"_s)
                button->click();
        }
        QTRY_COMPARE(asked, u"https://ci.example.org sesame"_s);
        QTRY_COMPARE(window.findChildren<CheckList *>().first()->checks().size(), 1);

        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->text() == u"&Skip"_s)
                button->click();
        }
        QCOMPARE(window.step(), FirstRun::ReadyStep);
        QVERIFY(!window.plan().server);
    }

    void anotherLanguageGoesOnWhereOneWas()
    {
        FirstRun window(m_theme, m_settings, {});
        window.choose(FirstRunPlan::Way::Import);
        window.next();
        field(window, u"Team"_s)->setText(u"Atlas"_s);
        window.next();
        FirstRun other(m_theme, m_settings, {});
        other.goOn(window.plan(), window.step());
        QCOMPARE(other.step(), FirstRun::SourcesStep);
        QCOMPARE(other.plan().workspace.team, u"Atlas"_s);
        QCOMPARE(other.plan().way, FirstRunPlan::Way::Import);
    }

    void everyPartHasAName()
    {
        FirstRun window(m_theme, m_settings, {});
        for (const auto *widget : window.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_s)
                || widget->inherits("QScrollArea") || widget->inherits("QAbstractSpinBox"))
                continue;
            const auto text = widget->property("text").toString();
            QVERIFY2(!widget->accessibleName().isEmpty() || !text.isEmpty(),
                     widget->metaObject()->className());
        }
    }
};

static const Registered<FirstRunTest> known;

#include "tst_firstrun.moc"
