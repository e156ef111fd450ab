// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/demo/daystory.h"
#include "app/desktop.h"
#include "app/language.h"
#include "app/services.h"
#include "app/wallpicture.h"
#include "app/window.h"
#include "models/settings/settings.h"
#include "models/settings/wallchoices.h"
#include "views/board/boardpage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/snapshot.h"
#include "views/wall/wallview.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::SnapshotCommand)
};

// What a call asks for, checked.
struct Shot
{
    QString view = {};
    QString place = {};
    QString file = {};
    QSize size = {1440, 900};
    double scale = 1;
    Look look = Look::Light;
    QString language = {};
    QDateTime asOf = {};
    int minute = DayStory::at(14, 32); // of the demo day
};

} // namespace

static Error unusable(const QString &what, const QString &todo)
{
    return {.kind = Error::Kind::Invalid, .what = what, .todo = todo};
}

static Result<QSize> sizeOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch())
        return unusable(Words::tr("\u201c%1\u201d is not a size.").arg(text),
                        Words::tr("Write width and height, for example 1440x900."));
    return size;
}

static Result<Look> lookNamed(const QString &name)
{
    if (name == "light"_L1)
        return Look::Light;
    if (name == "dark"_L1)
        return Look::Dark;
    if (name == "contrast"_L1)
        return Look::HighContrast;
    return unusable(Words::tr("There is no theme \u201c%1\u201d.").arg(name),
                    Words::tr("Choose light, dark or contrast."));
}

static Result<Shot> shotOf(const Call &call)
{
    const auto &options = call.options();
    const auto view = call.arguments().value(0);
    // "at=14:32" names a minute of the demo day, anything else a place in the view.
    auto place = view.section(u':', 1);
    int minute = Shot().minute;
    if (options.isSet(u"demo"_s) && place.startsWith("at="_L1)) {
        const auto time = place.mid(3).section(u',', 0, 0);
        minute = DayStory::minuteFromText(time);
        if (minute < 0)
            return unusable(Words::tr("The demo day has no minute \u201c%1\u201d.").arg(time),
                            Words::tr("Give one from 08:30 to 15:00."));
        place = place.section(u',', 1);
    }
    Shot shot {.view = view.section(u':', 0, 0),
               .place = place,
               .file = options.value(u"out"_s),
               .language = options.value(u"language"_s),
               .minute = minute};
    if (view.isEmpty() || shot.file.isEmpty())
        return unusable(Words::tr("A view and a file are needed."),
                        Words::tr("Write: dayshift snapshot VIEW --out FILE."));
    if (!isPictureFile(shot.file))
        return unusable(Words::tr("The file's ending does not say what to paint."),
                        Words::tr("Use .png, .svg or .pdf."));
    const bool isWall = shot.view == "wall"_L1;
    const auto size = sizeOf(isWall && !options.isSet(u"size"_s) ? u"1920x1080"_s
                                                                  : options.value(u"size"_s));
    if (!size)
        return size.error();
    shot.size = *size;
    const auto look = lookNamed(isWall && !options.isSet(u"theme"_s) ? u"dark"_s
                                                                      : options.value(u"theme"_s));
    if (!look)
        return look.error();
    shot.look = *look;
    shot.scale = options.value(u"scale"_s).toDouble();
    if (!(shot.scale >= .5 && shot.scale <= 4))
        return unusable(Words::tr("\u201c%1\u201d is not a scale.").arg(options.value(u"scale"_s)),
                        Words::tr("Give a number from 0.5 to 4."));
    if (const auto asOf = options.value(u"as-of"_s); !asOf.isEmpty()) {
        shot.asOf = QDateTime::fromString(asOf, Qt::ISODate);
        if (!shot.asOf.isValid())
            return unusable(Words::tr("\u201c%1\u201d is not a time.").arg(asOf),
                            Words::tr("Write it as 2026-06-16T11:20:00+02:00."));
    }
    return shot;
}

// Runs the event loop until a condition holds; false if that takes too long.
static bool waitFor(const std::function<bool()> &holds, std::chrono::milliseconds longest)
{
    const QDeadlineTimer deadline(longest);
    QEventLoop loop;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &loop, &QEventLoop::quit);
    pulse.start(20);
    while (!holds() && !deadline.hasExpired())
        loop.exec(QEventLoop::WaitForMoreEvents);
    return holds();
}

class SnapshotCommand final : public Command
{
public:
    QString name() const override { return u"snapshot"_s; }
    QString summary() const override
    {
        return Words::tr("Paint one view into a PNG, SVG or PDF file.");
    }
    bool needsGui() const override { return true; }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"view"_s, Words::tr("day, board, backlog, epics, pipeline, production, releases, metrics, review or wall."), u"VIEW"_s);
        parser.addOptions(
                {{u"out"_s, Words::tr("The picture: its ending says the kind."), u"FILE"_s},
                 {u"size"_s, Words::tr("Width and height of the window."), u"WxH"_s, u"1440x900"_s},
                 {u"theme"_s, Words::tr("light, dark or contrast."), u"THEME"_s, u"light"_s},
                 {u"language"_s, Words::tr("For example de; else the one that is set."), u"L"_s},
                 {u"scale"_s, Words::tr("Pixels of a PNG for each of the window."), u"N"_s, u"1"_s},
                 {u"as-of"_s, Words::tr("The time that ages are counted to."), u"T"_s},
                 {u"demo"_s, Words::tr("The demo day instead of a workspace.")}});
    }

    int run(const Call &call) const override
    {
        const auto shot = shotOf(call);
        if (!shot)
            return call.misused(shot.error().message());
        // Before anything is read: what a server did is told in it as well.
        if (!shot->language.isEmpty())
            useLanguage(shot->language);
        const auto services = call.options().isSet(u"demo"_s)
                ? Services::demo(shot->minute)
                : Services::chosen(call.workspace(), OpenMode::ReadOnly);
        if (!services)
            return call.fail(services.error());
        return paint(call, *shot, *services);
    }

private:
    static int paint(const Call &call, const Shot &shot, const std::shared_ptr<Services> &services)
    {
        // The person's own window, its size and its language are left as they are.
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"snapshot.ini"_s));
        Theme theme;
        theme.setChoice(shot.look);
        theme.applyToApplication();
        const auto clock = shot.asOf.isValid() ? Clock([at = shot.asOf.toUTC()] { return at; })
                                               : services->clock();
        if (shot.view == "wall"_L1)
            return paintWall(call, shot, *services, theme, clock);
        Window window(theme, settings, services, clock);
        auto &frame = window.frame();
        if (!frame.pageIds().contains(shot.view)) {
            return call.misused(
                    Words::tr("There is no view \u201c%1\u201d. Views: %2.")
                            .arg(shot.view, (frame.pageIds() << u"wall"_s).join(u", "_s)));
        }
        frame.endNotice(u"read-only"_s);
        frame.setMinimumSize(320, 240);
        frame.resize(shot.size);
        frame.showPage(shot.view, shot.place);
        frame.show();
        window.settleIn();
        const auto *page = frame.currentPage();
        // What a card says of stories that it waits for comes a moment after the cards.
        const auto isWhole = [page] {
            const auto *board = qobject_cast<const BoardPage *>(page);
            return !board || board->board().knowsWaits();
        };
        const bool there = waitFor(
                [&] { return page->isReady() && window.isSettled() && isWhole(); },
                std::chrono::seconds(30));
        if (!there)
            return call.fail({.kind = Error::Kind::Timeout,
                              .what = Words::tr("The view's data did not come in time."),
                              .safe = Words::tr("Nothing was painted.")});
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        if (const auto done = paintToFile(frame, shot.file, shot.scale); !done)
            return call.fail(done.error());
        tell(call, shot, page->dataTime(), clock());
        return ExitDone;
    }

    static int paintWall(const Call &call, const Shot &shot, Services &services, Theme &theme,
                         const Clock &clock)
    {
        const auto choices = Settings().wall();
        WallView view(theme);
        view.setPanel(choices.inches, choices.metres);
        view.resize(shot.size);
        const auto scene = wallPicture(services, clock, shot.place, choices, view.mosaic());
        if (!scene)
            return scene.error().kind == Error::Kind::Invalid ? call.misused(scene.error().message())
                                                              : call.fail(scene.error());
        view.setScene(*scene);
        view.show();
        QApplication::processEvents();
        if (const auto done = paintToFile(view, shot.file, shot.scale); !done)
            return call.fail(done.error());
        tell(call, shot, scene->facts->toldAt, clock());
        return ExitDone;
    }

    static void tell(const Call &call, const Shot &shot, const QDateTime &known,
                     const QDateTime &now)
    {
        if (call.wantsJson())
            call.print(QJsonObject {
                    {u"file"_s, QFileInfo(shot.file).absoluteFilePath()},
                    {u"view"_s, shot.view},
                    {u"dataAge"_s, known.isValid()
                             ? QJsonValue(double(known.msecsTo(now)) / 1000)
                             : QJsonValue(QJsonValue::Null)}});
        else
            call.print(QFileInfo(shot.file).absoluteFilePath());
    }
};

static const SnapshotCommand theCommand;

} // namespace Dayshift
