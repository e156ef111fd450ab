// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/address.h"
#include "app/cli/command.h"
#include "app/demo/daystory.h"
#include "app/desktop.h"
#include "app/doorbell.h"
#include "app/language.h"
#include "app/privacy.h"
#include "app/wallmode.h"
#include "app/wallsupervisor.h"
#include "models/settings/settings.h"

#include <QApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextStream>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static QString overview()
{
    auto text = QCoreApplication::translate(
            "Dayshift::Main",
            "Usage: dayshift [WORKSPACE | dayshift:story/NUMBER] [--wall] [--demo]\n"
            "       dayshift SUB-COMMAND [options]\n\n"
            "Without a sub-command it opens the window.\n\nSub-commands:\n");
    for (const auto *command : Command::all())
        text += u"  %1 %2\n"_s.arg(command->name(), -10).arg(command->summary());
    return text
            + QCoreApplication::translate("Dayshift::Main",
                                          "\nEach has its own help: dayshift SUB-COMMAND --help");
}

static int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    parser.addPositionalArgument(command.name(), command.summary(), command.name());
    parser.addOptions({{u"workspace"_s,
                        QCoreApplication::translate("Dayshift::Main",
                                                    "A .dayshift file or a postgresql:// address."),
                        u"W"_s},
                       {u"json"_s,
                        QCoreApplication::translate("Dayshift::Main", "Print one JSON document.")}});
    const auto help = parser.addHelpOption();
    command.describe(parser);
    const Call call(parser);
    if (!parser.parse(arguments))
        return call.misused(parser.errorText());
    if (parser.isSet(help)) {
        call.print(parser.helpText());
        return ExitDone;
    }
    return command.run(call);
}

// Qt ends the program where there is no display; what only paints a picture needs none.
static bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY")
            || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

static int misused(const QString &why)
{
    QTextStream(stderr) << why << "\n\n" << overview() << '\n';
    return ExitUsage;
}

// A word that is no sub-command may be a workspace; one that cannot be is a mistake.
static bool mayBeWorkspace(const QString &word)
{
    return word.contains(u'/') || word.endsWith(".dayshift"_L1) || QFileInfo::exists(word);
}

static int runWall(const WallCall &call)
{
    WallMode wall;
    if (WallSupervisor::isSafePage())
        wall.startSafePage();
    else if (const auto done = wall.start(call); !done)
        return misused(done.error().message());
    return QApplication::exec();
}

// The wall is a process of its own, so that somebody is there to start it again.
static int superviseWall(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    WallSupervisor supervisor(QCoreApplication::applicationFilePath(),
                              QCoreApplication::arguments().mid(1));
    QObject::connect(&supervisor, &WallSupervisor::left, &application,
                     [](int status) { QCoreApplication::exit(status); });
    supervisor.start();
    return QCoreApplication::exec();
}

static bool isForWall(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc,
                       [](const char *word) { return qstrcmp(word, "--wall") == 0; });
}

static int runWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"workspace"_s, QString(), u"W"_s});
    parser.addOption({u"demo"_s, QString()});
    parser.addOption({u"wall"_s, QString()});
    if (!parser.parse(QCoreApplication::arguments()))
        return misused(parser.errorText());
    auto named = parser.positionalArguments();
    QString address;
    if (named.size() == 1 && isAddress(named.constFirst())) {
        address = named.takeFirst();
        if (const auto place = addressOf(address); !place)
            return misused(place.error().message());
        if (Doorbell::ring(address))
            return ExitDone;
    }
    // The desktop may hand a file over as an address.
    if (named.size() == 1 && named.constFirst().startsWith("file:"_L1))
        named = {QUrl(named.constFirst()).toLocalFile()};
    if (named.size() > 1 || (named.size() == 1 && !mayBeWorkspace(named.constFirst())))
        return misused(QCoreApplication::translate("Dayshift::Main", "There is no sub-command \u201c%1\u201d.")
                               .arg(named.constFirst()));
    const auto workspace = named.value(0, parser.value(u"workspace"_s));
    if (parser.isSet(u"wall"_s))
        return runWall({.workspace = workspace, .demo = parser.isSet(u"demo"_s)});
    Desktop desktop;
    if (!address.isEmpty())
        desktop.goTo(address);
    if (parser.isSet(u"demo"_s))
        desktop.startDemo(DayStory::Opens);
    else
        desktop.start(workspace);
    return QApplication::exec();
}

int main(int argc, char **argv)
{
    keepNoCores();
    QCoreApplication::setApplicationName(u"dayshift"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DAYSHIFT_VERSION));
    QGuiApplication::setDesktopFileName(u"org.dayshift.Dayshift"_s); // as in packaging/
    const auto first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const auto *command = Command::named(first);
    if (command && command->needsGui()) {
        if (!hasDisplay())
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        useLanguage(Settings().language());
        return runCommand(*command, QCoreApplication::arguments());
    }
    const bool informs = first == "--help"_L1 || first == "-h"_L1 || first == "--version"_L1;
    if (!command && !informs && hasDisplay()) {
        return isForWall(argc, argv) && !WallSupervisor::isSupervised() ? superviseWall(argc, argv)
                                                                        : runWindow(argc, argv);
    }

    const QCoreApplication application(argc, argv);
    useLanguage(Settings().language());
    if (command)
        return runCommand(*command, QCoreApplication::arguments());
    if (first == "--version"_L1) {
        QTextStream(stdout) << "dayshift " << QCoreApplication::applicationVersion() << '\n';
        return ExitDone;
    }
    if (informs) {
        QTextStream(stdout) << overview() << '\n';
        return ExitDone;
    }
    if (isAddress(first)) {
        if (const auto place = addressOf(first); !place)
            return misused(place.error().message());
    } else if (!first.isEmpty() && !first.startsWith(u'-') && !mayBeWorkspace(first))
        return misused(QCoreApplication::translate("Dayshift::Main", "There is no sub-command \u201c%1\u201d.")
                               .arg(first));
    QTextStream(stderr) << QCoreApplication::translate(
            "Dayshift::Main",
            "There is no display for the window. Nothing was changed. The sub-commands work without "
            "one: dayshift --help. A picture of a view: dayshift snapshot board --out board.png\n");
    return ExitFailed;
}
