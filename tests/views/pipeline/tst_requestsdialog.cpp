// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "views/pipeline/requestsdialog.h"
#include "views/style/theme.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RequestsDialogTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 6, 16), QTime(12, 0), Qt::UTC};
    const Format m_format {QTimeZone::utc(), QLocale(u"en_GB"_s)};
    Theme m_theme;

    [[nodiscard]] ServerLoad load() const
    {
        return {.connection = ConnectionId::create(),
                .name = u"GitHub"_s,
                .kind = u"GitHub Actions"_s,
                .allowance = {.host = u"api.github.com"_s,
                              .limit = 5000,
                              .left = 4312,
                              .resetAt = m_now.addSecs(8400)},
                .lastHour = 1204,
                .interval = 10s,
                .active = true,
                .nextAt = m_now.addSecs(7)};
    }
    [[nodiscard]] QString line(const ServerLoad &load) const
    {
        RequestsDialog dialog(m_theme, m_format, [this] { return m_now; });
        dialog.setLoads({load});
        return dialog.lines().value(0).replace(QChar::Nbsp, u' ');
    }

private slots:
    void aServerIsShownWithItsRequestsItsAllowanceAndItsSpeed()
    {
        QCOMPARE(line(load()),
                 u"GitHub | 1,204 | 4,312 of 5,000 until 14:20 | every 10 s | in 7 s | "
                 "Something runs: this is the fast speed."_s);
    }

    void everyReasonToBeSlowIsSaid_data()
    {
        using Slowed = ServerLoad::Slowed;
        QTest::addColumn<Slowed>("slowed");
        QTest::addColumn<QString>("said");
        QTest::newRow("budget") << Slowed::Budget << u"has to last until 14:20"_s;
        QTest::newRow("hidden") << Slowed::Hidden << u"in sight"_s;
        QTest::newRow("battery") << Slowed::Battery << u"battery"_s;
        QTest::newRow("asked") << Slowed::Asked << u"left alone until 12:30"_s;
        QTest::newRow("failing") << Slowed::Failing << u"more rarely"_s;
        QTest::newRow("stopped") << Slowed::Stopped << u"not at all | when you ask for it"_s;
    }
    void everyReasonToBeSlowIsSaid()
    {
        QFETCH(ServerLoad::Slowed, slowed);
        QFETCH(QString, said);
        auto slow = load();
        slow.slowed = slowed;
        slow.allowance.stoppedUntil = m_now.addSecs(1800);
        QVERIFY2(line(slow).contains(said), qPrintable(line(slow)));
    }

    void aServerThatTellsByItselfIsSaidToDoSo()
    {
        auto told = load();
        told.pushed = true;
        told.active = false;
        told.interval = 60s;
        told.allowance = {};
        QVERIFY2(line(told).contains(u"told by the server, and every 1 min"_s), qPrintable(line(told)));
        QVERIFY2(line(told).contains(u"not said"_s), qPrintable(line(told)));
    }

    void whoComesAndGoesDoesNotMoveTheOthers()
    {
        RequestsDialog dialog(m_theme, m_format, [this] { return m_now; });
        auto other = load();
        other.name = u"CI <b>\nof ours"_s; // as it is, on one line
        dialog.setLoads({load(), other});
        QCOMPARE(dialog.lines().size(), 2);
        QVERIFY2(dialog.lines().at(1).startsWith(u"CI <b> of ours | "_s),
                 qPrintable(dialog.lines().at(1)));
        dialog.setLoads({other});
        QCOMPARE(dialog.lines().size(), 1);
        dialog.setLoads({});
        QVERIFY(dialog.lines().isEmpty());
    }
};

static const Registered<RequestsDialogTest> known;
#include "tst_requestsdialog.moc"
