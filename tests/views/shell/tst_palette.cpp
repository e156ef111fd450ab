// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "views/shell/palette.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What is offered, in which order, and what a key does.
class PaletteTest : public QObject
{
    Q_OBJECT

    Theme m_theme;
    QWidget m_window;
    QStringList m_ran;

    PaletteItem item(PaletteItem::Group group, const QString &id, const QString &text)
    {
        return {.group = group, .id = id, .text = text, .run = [this, id] { m_ran.append(id); }};
    }
    std::unique_ptr<Palette> palette()
    {
        using Group = PaletteItem::Group;
        auto made = std::make_unique<Palette>(m_theme, &m_window);
        auto locked = item(Group::Do, u"do:seal"_s, u"Seal"_s);
        locked.isEnabled = false;
        locked.state = u"The release engineer seals."_s;
        made->setItems({item(Group::Do, u"do:sign"_s, u"Sign release"_s),
                        item(Group::Do, u"do:assign"_s, u"Assign to"_s), locked,
                        item(Group::Show, u"view:releases"_s, u"Releases"_s),
                        item(Group::Show, u"view:day"_s, u"Day"_s),
                        item(Group::Show, u"help:sign"_s, u"Releases and signing"_s)});
        return made;
    }
    static QStringList ids(const Palette &palette)
    {
        QStringList ids;
        for (const auto &item : palette.shown())
            ids.append(item.id);
        return ids;
    }
    static void press(Palette &palette, Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(palette.findChild<QLineEdit *>(), key, with);
    }

private slots:
    void init()
    {
        m_ran.clear();
        m_window.resize(1200, 800);
        m_window.show();
    }

    void withNothingTypedWhatWasChosenLatelyIsFirst()
    {
        const auto made = palette();
        made->setRecent({u"view:day"_s, u"do:assign"_s});
        QCOMPARE(ids(*made), (QStringList {u"view:day"_s, u"do:assign"_s, u"view:releases"_s}));
    }

    void theBestAnswerIsRunByEnterInWhateverGroupItIs()
    {
        const auto made = palette();
        made->show();
        made->type(u"day"_s);
        press(*made, Qt::Key_Return);
        QCOMPARE(m_ran, QStringList {u"view:day"_s});
        QVERIFY(!made->isVisible());
    }

    void thePrefixesShowOneKindAlone()
    {
        const auto made = palette();
        made->type(u">sign"_s);
        QCOMPARE(ids(*made), (QStringList {u"do:sign"_s, u"do:assign"_s}));
        made->type(u"?sign"_s);
        QCOMPARE(ids(*made), QStringList {u"help:sign"_s});
        made->type(u"@sign"_s);
        QCOMPARE(made->count(), 0);
    }

    void whatCannotBeDoneNowIsShownAndNotRun()
    {
        const auto made = palette();
        made->show();
        made->type(u"seal"_s);
        QCOMPARE(ids(*made), QStringList {u"do:seal"_s});
        press(*made, Qt::Key_Return);
        QVERIFY(m_ran.isEmpty());
        QVERIFY(made->isVisible());
    }

    void theArrowsGoRound()
    {
        const auto made = palette();
        made->show();
        made->type(u">sign"_s);
        press(*made, Qt::Key_Down);
        press(*made, Qt::Key_Down);
        press(*made, Qt::Key_Down);
        press(*made, Qt::Key_Return);
        QCOMPARE(m_ran, QStringList {u"do:assign"_s});
    }

    void anAnswerThatComesTooLateIsNothing()
    {
        const auto made = palette();
        QSignalSpy sought(made.get(), &Palette::sought);
        made->type(u"sig"_s);
        made->type(u"sign"_s);
        QCOMPARE(sought.count(), 2);
        made->setFound(u"sig"_s, {item(PaletteItem::Group::Open, u"story:1"_s, u"Old"_s)});
        QVERIFY(!ids(*made).contains(u"story:1"_s));
        made->setFound(u"sign"_s, {item(PaletteItem::Group::Open, u"story:2"_s, u"New"_s)});
        QVERIFY(ids(*made).contains(u"story:2"_s));
    }

    void escGivesTheKeyboardBack()
    {
        QLineEdit field(&m_window);
        field.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
        field.setFocus();
        const auto made = palette();
        made->show();
        QTRY_COMPARE(QApplication::activeWindow(), made.get());
        press(*made, Qt::Key_Escape);
        QTRY_VERIFY(!made->isVisible());
        QTRY_COMPARE(m_window.focusWidget(), &field);
    }
};

static const Registered<PaletteTest> known;

#include "tst_palette.moc"
