// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

// Each view of the demo day beside the picture of it that was last agreed on, in this folder. What
// differs is painted into build/.../looks: what was agreed, what is, and where.
//
//   DAYSHIFT_LOOKS=agree tst_looks    what is now, is agreed: the pictures are written anew
class LooksTest : public QObject
{
    Q_OBJECT

    // Seen from so far that the edges of letters do not count, which each version of the font's
    // renderer draws otherwise, but a word, a colour or a place does.
    static constexpr int Distance = 4;
    static constexpr int Visible = 28; // of 255, of one colour, from there
    static constexpr double Tolerated = 0.004; // of all the points
    static constexpr int Attempts = 3;

    static QImage fromAfar(const QImage &picture)
    {
        return picture.convertToFormat(QImage::Format_RGB32)
                .scaled(picture.size() / Distance, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    // Where they differ, in the size of fromAfar().
    static QList<QPoint> differences(const QImage &agreed, const QImage &is)
    {
        const auto left = fromAfar(agreed);
        const auto right = fromAfar(is);
        QList<QPoint> all;
        for (int y = 0; y < left.height(); ++y) {
            for (int x = 0; x < left.width(); ++x) {
                const auto a = left.pixel(x, y);
                const auto b = right.pixel(x, y);
                if (std::abs(qRed(a) - qRed(b)) > Visible || std::abs(qGreen(a) - qGreen(b)) > Visible
                    || std::abs(qBlue(a) - qBlue(b)) > Visible)
                    all.append({x, y});
            }
        }
        return all;
    }
    static void show(const QString &name, const QImage &agreed, const QImage &is, const QList<QPoint> &where)
    {
        const QDir folder(QStringLiteral(DAYSHIFT_LOOKS_FOLDER));
        folder.mkpath(u"."_s);
        auto marked = is.convertToFormat(QImage::Format_RGB32);
        QPainter painter(&marked);
        for (const auto &point : where)
            painter.fillRect(QRect(point * Distance, QSize(Distance, Distance)), QColor(255, 0, 160, 120));
        painter.end();
        agreed.save(folder.filePath(name + u"-agreed.png"_s));
        is.save(folder.filePath(name + u"-is.png"_s));
        marked.save(folder.filePath(name + u"-where.png"_s));
    }
    // Its most frequent colours are enough to compare with, and make a small file.
    static bool agree(const QString &file, const QImage &is)
    {
        QHash<QRgb, int> counts;
        for (int y = 0; y < is.height(); ++y) {
            for (int x = 0; x < is.width(); ++x)
                ++counts[is.pixel(x, y)];
        }
        auto colours = counts.keys();
        std::sort(colours.begin(), colours.end(), [&](QRgb a, QRgb b) {
            return std::pair(counts[b], a) < std::pair(counts[a], b);
        });
        return is.convertToFormat(QImage::Format_Indexed8, colours.mid(0, 256),
                                  Qt::ThresholdDither | Qt::AvoidDither)
                .save(file, "PNG", 0);
    }

    // Empty, or what the program said.
    [[nodiscard]] QByteArray paint(const QString &view, const QString &theme, const QString &file) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &folder : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
            environment.insert(folder, m_folder.path());
        environment.insert(u"TZ"_s, u"UTC"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(DAYSHIFT_PROGRAM),
                      {u"snapshot"_s, view, u"--demo"_s, u"--theme"_s, theme, u"--language"_s, u"en"_s,
                       u"--size"_s, u"1440x900"_s, u"--out"_s, file});
        if (!process.waitForFinished(120'000))
            return "it did not end";
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
                ? QByteArray()
                : "it failed: " + process.readAll();
    }

    const QTemporaryDir m_folder;

private slots:
    void aViewLooksAsAgreed_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("theme");
        for (const auto *view : {"day", "board", "production", "releases", "metrics"})
            QTest::addRow("%s-light", view) << QString::fromLatin1(view) << u"light"_s;
        QTest::addRow("board-dark") << u"board"_s << u"dark"_s;
        QTest::addRow("production-contrast") << u"production"_s << u"contrast"_s;
    }
    void aViewLooksAsAgreed()
    {
        QFETCH(QString, view);
        QFETCH(QString, theme);
        const auto name = QString::fromLatin1(QTest::currentDataTag());
        const auto painted = m_folder.filePath(name + u".png"_s);
        const auto file = QStringLiteral(DAYSHIFT_SOURCE_DIR "/tests/looks/%1.png").arg(name);
        // What came first has the keyboard, and on a busy machine that is not always the first row:
        // a picture that differs is painted again before it is called different.
        QImage agreed, is;
        QList<QPoint> where;
        double share = 1;
        for (int attempt = 0; attempt < Attempts && share > Tolerated; ++attempt) {
            const auto failure = paint(view, theme, painted);
            QVERIFY2(failure.isEmpty(), failure);
            is = QImage(painted);
            QCOMPARE(is.size(), QSize(1440, 900));
            if (attempt == 0 && qEnvironmentVariable("DAYSHIFT_LOOKS") == "agree"_L1)
                QVERIFY(agree(file, is));
            agreed = QImage(file);
            QVERIFY2(!agreed.isNull(), "nothing was agreed on yet: DAYSHIFT_LOOKS=agree");
            QCOMPARE(agreed.size(), is.size());
            where = differences(agreed, is);
            share = double(where.size()) / (is.width() * is.height() / (Distance * Distance));
        }
        if (share > Tolerated)
            show(name, agreed, is, where);
        QVERIFY2(share <= Tolerated,
                 qPrintable(u"%1 % differ; see %2/%3-where.png"_s.arg(share * 100, 0, 'f', 2)
                                    .arg(QStringLiteral(DAYSHIFT_LOOKS_FOLDER), name)));
    }

    void whatIsMovedOrRecolouredIsSeen()
    {
        QImage agreed(1440, 900, QImage::Format_RGB32);
        agreed.fill(Qt::white);
        QPainter(&agreed).fillRect(QRect(100, 100, 300, 120), QColor(0x1f, 0x42, 0x88));
        auto moved = agreed;
        moved.fill(Qt::white);
        QPainter(&moved).fillRect(QRect(112, 100, 300, 120), QColor(0x1f, 0x42, 0x88));
        auto recoloured = agreed;
        QPainter(&recoloured).fillRect(QRect(100, 100, 300, 120), QColor(0x1f, 0x82, 0x88));
        QVERIFY(differences(agreed, agreed).isEmpty());
        QVERIFY(differences(agreed, moved).size() > 100);
        QVERIFY(differences(agreed, recoloured).size() > 2000);
    }
};

static const Registered<LooksTest> known;
#include "tst_looks.moc"
