// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Dayshift;

static double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= .04045 ? c / 12.92 : std::pow((c + .055) / 1.055, 2.4);
    };
    return .2126 * linear(color.redF()) + .7152 * linear(color.greenF())
            + .0722 * linear(color.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const auto one = luminance(a) + .05;
    const auto other = luminance(b) + .05;
    return std::max(one, other) / std::min(one, other);
}

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadableInEveryLook_data()
    {
        QTest::addColumn<int>("look");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << int(Look::Light) << 4.5;
        QTest::newRow("dark") << int(Look::Dark) << 4.5;
        QTest::newRow("high contrast") << int(Look::HighContrast) << 7.;
    }
    void textIsReadableInEveryLook()
    {
        QFETCH(int, look);
        QFETCH(double, least);
        Theme theme;
        theme.setChoice(Look(look));
        for (const auto text : {Ink::Text, Ink::TextSecondary, Ink::TextMuted})
            for (const auto ground : {Ink::Window, Ink::Surface, Ink::Sunken, Ink::Sidebar})
                QVERIFY(contrast(theme.color(text), theme.color(ground)) >= least);
        QVERIFY(contrast(theme.color(Ink::OnAccent), theme.color(Ink::Accent)) >= least);
        for (int tone = 0; tone < ToneCount; ++tone) {
            const auto &ink = theme.tone(Tone(tone));
            QVERIFY(contrast(ink.fg, ink.tint) >= least);
            QVERIFY(contrast(ink.fg, theme.color(Ink::Surface)) >= least);
            QVERIFY(contrast(ink.onSolid, ink.solid) >= 4.5);
        }
    }

    void everyColourOfEveryLookIsThere()
    {
        for (const auto look : {Look::Light, Look::Dark, Look::HighContrast}) {
            Theme theme;
            theme.setChoice(look);
            for (int ink = 0; ink < InkCount; ++ink)
                QVERIFY2(theme.color(Ink(ink)).isValid(), qPrintable(QString::number(ink)));
            for (int index = 0; index < 6; ++index)
                QVERIFY(theme.series(index).isValid());
            for (const auto band : {Band::Elite, Band::High, Band::Medium, Band::Low})
                QVERIFY(theme.band(band).isValid());
            QVERIFY(theme.sequential(0) != theme.sequential(1));
        }
    }

    void disabledControlsLookDisabled()
    {
        const Theme theme;
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                QPalette::PlaceholderText})
            QCOMPARE(theme.palette().color(QPalette::Disabled, role), theme.color(Ink::TextDisabled));
    }

    void aChangeOfLookReachesTheApplicationAtOnce()
    {
        Theme theme;
        theme.setChoice(Look::Light);
        theme.applyToApplication();
        QWidget window;
        window.resize(1440, 900);
        window.show();
        QSignalSpy changed(&theme, &Theme::changed);

        theme.setChoice(Look::Dark);
        window.repaint();

        QCOMPARE(changed.count(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(Ink::Window));
        QVERIFY(theme.isDark());
    }

    void theSystemsLookIsFollowedOnlyWhereItWasChosen()
    {
        Theme theme;
        theme.setChoice(Look::System);
        theme.setSystemLook(Look::Dark);
        QCOMPARE(theme.look(), Look::Dark);
        theme.setChoice(Look::Light);
        theme.setSystemLook(Look::HighContrast);
        QCOMPARE(theme.look(), Look::Light);
    }

    void textGrowsWithinItsLimits()
    {
        Theme theme;
        theme.setTextScale(1.5);
        QCOMPARE(theme.font(Type::Body).pixelSize(), 20);
        QCOMPARE(theme.scaled(100), 150);
        theme.setTextScale(9);
        QCOMPARE(theme.textScale(), 2.);
        theme.setTextScale(0);
        QCOMPARE(theme.textScale(), .8);
    }
};

static const Registered<ThemeTest> known;

#include "tst_theme.moc"
