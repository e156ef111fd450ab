// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "views/style/direction.h"
#include "views/style/paint.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class PaintTest : public QObject
{
    Q_OBJECT

private slots:
    void initialsTellPeopleApart()
    {
        QCOMPARE(Paint::initials(u"Ada Lovelace"_s), u"AL"_s);
        QCOMPARE(Paint::initials(u"Ada King Lovelace"_s), u"AL"_s);
        QCOMPARE(Paint::initials(u"dev1"_s), u"D1"_s);
        QCOMPARE(Paint::initials(u"Developer 2"_s), u"D2"_s);
        QCOMPARE(Paint::initials(u"grace"_s), u"GR"_s);
        QCOMPARE(Paint::initials(u"  "_s), QString());
        QCOMPARE(Paint::initials(QString()), QString());
        QCOMPARE(Paint::initials(u"<b>"_s), u"<B"_s);
    }

    void longTextIsElidedInItsLastLineOnly()
    {
        const Theme theme;
        Paint::WrappedText text;
        const auto &font = theme.font(Type::Body);
        QVERIFY(!text.isElided(u"Short"_s, font, 200));
        QVERIFY(text.isElided(QString(u"Sign-in rejects valid credentials "_s).repeated(10), font, 200));
        QImage image(200, 100, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const auto one = text.draw(&painter, image.rect(), u"Short"_s, font, Qt::black);
        const auto two = text.draw(&painter, image.rect(),
                                   QString(u"Sign-in rejects valid credentials "_s).repeated(10),
                                   font, Qt::black);
        QCOMPARE(two, 2 * one);
    }

    void aNameOfAMegabyteAndOfControlCharactersIsDrawnAsItsBeginning()
    {
        const Theme theme;
        const auto drawn = [&](int times) {
            QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            const auto hostile = QString(u"a\n\t\u202e<b>"_s).repeated(times);
            Paint::line(&painter, image.rect(), hostile, theme.font(Type::Body), Qt::black);
            Paint::WrappedText().draw(&painter, image.rect(), hostile, theme.font(Type::Body),
                                      Qt::black);
            return image;
        };
        QCOMPARE(drawn(200'000), drawn(200));
    }

    void aNameKeepsItsDirectionInAViewFromRightToLeft()
    {
        const auto name = u"Deploy with one sign-off."_s;
        QCOMPARE(inOwnDirection(name, Qt::LeftToRight), name);
        QCOMPARE(inOwnDirection(name, Qt::RightToLeft), u"\u2066"_s + name + u"\u2069"_s);
        // What begins with a name that is marked already runs as its first word of its own does.
        const auto sentence = u"\u2068Deploy\u2069 \u0645\u0646"_s;
        QCOMPARE(inOwnDirection(sentence, Qt::RightToLeft), sentence);
        QCOMPARE(inOwnDirection(u"12:30"_s, Qt::RightToLeft), u"12:30"_s);
    }

    void historyRunsTheWayOneReads()
    {
        Theme theme;
        theme.setChoice(Look::Light);
        const QList<Paint::Run> runs {{Status::Failed, 1}, {Status::Passed, 1}, {Status::Passed, 1}};
        const auto isRedAt = [&](double x, Qt::LayoutDirection direction) {
            QImage image(90, 40, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            Paint::history(&painter, image.rect(), runs, theme, direction);
            painter.end();
            return image.pixelColor(int(x), 32).hue() < 20 && image.pixelColor(int(x), 32).saturation() > 100;
        };
        QVERIFY(isRedAt(10, Qt::LeftToRight));
        QVERIFY(isRedAt(80, Qt::RightToLeft));
    }
};

static const Registered<PaintTest> known;

#include "tst_paint.moc"
