// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "views/shell/conflictview.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// I wrote a title, points and an owner; meanwhile somebody changed title and points.
static Refusal refusal()
{
    return {.error = {.kind = Error::Kind::Conflict},
            .mine = {.table = u"story"_s,
                     .thing = u"id"_s,
                     .title = u"<b>Sign-in</b>"_s,
                     .fields = {{u"title"_s, u"old"_s, u"mine"_s},
                                {u"points"_s, 3, 5},
                                {u"owner_id"_s, u"a"_s, u"b"_s}}},
            .theirs = {{u"title"_s, u"old"_s, u"theirs"_s}, {u"points"_s, 3, 8}}};
}

class ConflictViewTest : public QObject
{
    Q_OBJECT

private slots:
    void mineIsWrittenOverWhatStandsThereNow()
    {
        const auto change = ConflictView::resolved(refusal(), {u"title"_s, u"points"_s});
        QCOMPARE(change.fields, QList<FieldChange>({{u"title"_s, u"theirs"_s, u"mine"_s},
                                                    {u"points"_s, 8, 5},
                                                    {u"owner_id"_s, u"a"_s, u"b"_s}}));
    }

    void theirsStaysAndWhatNobodyElseTouchedIsStillWanted()
    {
        const auto change = ConflictView::resolved(refusal(), {u"points"_s});
        QCOMPARE(change.fields,
                 QList<FieldChange>({{u"points"_s, 8, 5}, {u"owner_id"_s, u"a"_s, u"b"_s}}));
    }

    void everythingOfTheirsLeavesNothingToDo()
    {
        auto all = refusal();
        all.mine.fields.removeLast();
        QVERIFY(ConflictView::resolved(all, {}).fields.isEmpty());
    }

    void bothVersionsStandSideBySideFieldByField()
    {
        const Theme theme;
        ConflictView view(refusal(), {.name = [](const QString &, const QString &field) {
                                          return field.toUpper();
                                      }},
                          theme);
        QStringList words;
        for (const auto *label : view.findChildren<QLabel *>())
            words.append(label->text());
        for (const auto &word : {u"TITLE"_s, u"mine"_s, u"theirs"_s, u"POINTS"_s, u"5"_s, u"8"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
        QVERIFY(!words.contains(u"OWNER_ID"_s)); // no conflict there
        QCOMPARE(view.findChildren<QRadioButton *>().size(), 4);
    }

    void nothingIsTakenOverUntilSomebodyChooses()
    {
        const Theme theme;
        ConflictView view(refusal(), {}, theme);
        QCOMPARE(view.resolution().fields.size(), 1); // what nobody else touched
        view.takeAll(true);
        QCOMPARE(view.resolution().fields.size(), 3);
        view.takeAll(false);
        QCOMPARE(view.resolution().fields.size(), 1);
    }
};

static const Registered<ConflictViewTest> known;

#include "tst_conflictview.moc"
