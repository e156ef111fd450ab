// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "views/settings/aboutpane.h"
#include "views/settings/workspacepane.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What the team has agreed on in the settings: at once everybody's, undone, and never at the price of
// what somebody is typing.
class TeamsRulesTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

    struct House
    {
        TestDatabase database {StoreLocation {}};
        Store store {database.location(), Author {u"ada"_s, {}}};
        QUndoStack undo;

        House()
        {
            const auto opened = store.open().result();
            Q_ASSERT(opened);
        }
        template<typename T>
        [[nodiscard]] QList<T> all(const Table<T> &table)
        {
            const auto found = store.read([&table](Database &d) { return table.load(d); }).result();
            return found ? *found : QList<T>();
        }
    };

    template<typename Widget>
    static Widget *named(const QWidget &pane, const QString &name)
    {
        for (auto *each : pane.findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

private slots:
    void whatIsTypedOfTheTeamStays()
    {
        House house;
        const Workspace atlas {.id = WorkspaceId::create(),
                               .team = u"Atlas"_s,
                               .product = u"Shop"_s,
                               .timeZone = u"Europe/Berlin"_s};
        house.store.edit(workspaces(), {.after = atlas});
        WorkspacePane pane(m_theme, house.store, house.undo, Format(), systemClock());
        auto *team = named<QLineEdit>(pane, u"Team"_s);
        auto *product = named<QLineEdit>(pane, u"Product"_s);
        QTRY_COMPARE(team->text(), u"Atlas"_s);
        QTest::keyClicks(team, u" 2"_s);

        auto other = atlas;
        other.product = u"Portal"_s;
        house.store.edit(workspaces(), {atlas, other});
        QTRY_COMPARE(product->text(), u"Portal"_s); // nobody typed there
        QCOMPARE(team->text(), u"Atlas 2"_s);
        auto renamed = other;
        renamed.team = u"Orion"_s;
        house.store.edit(workspaces(), {other, renamed});
        QTRY_COMPARE(house.all(workspaces()).value(0).team, u"Orion"_s);
        QTRY_VERIFY(std::ranges::any_of(pane.findChildren<TextLabel *>(), [](auto *label) {
            return !label->isHidden() && label->text().contains(u"meanwhile"_s);
        }));
        QCOMPARE(team->text(), u"Atlas 2"_s);

        // Both changed it: that is shown, and nobody is overwritten.
        QSignalSpy refused(&house.store, &Store::refused);
        for (auto *button : pane.findChildren<QPushButton *>()) {
            if (button->text() == "&Save"_L1)
                button->click();
        }
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<Refusal>().error.kind, Error::Kind::Conflict);
        QCOMPARE(house.all(workspaces()).value(0), renamed);
    }

    void whatThisProgramIsStandsThere()
    {
        AboutPane pane(m_theme, {{u"Your settings"_s, u"/home/ada/<b>x</b>.conf"_s}});
        QStringList texts;
        for (auto *label : pane.findChildren<TextLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            texts.append(label->text());
        }
        QVERIFY(texts.contains(QString::fromLatin1(qVersion())));
        QVERIFY(texts.contains(u"/home/ada/<b>x</b>.conf"_s));
    }
};

static const Registered<TeamsRulesTest> known;

#include "tst_teamsrules.moc"
