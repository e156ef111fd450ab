// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <memory>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static QString overview()
{
    auto text = QCoreApplication::translate(
            "Dayshift::Main",
            "Usage: dayshift [WORKSPACE] [--demo]\n"
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

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"dayshift"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DAYSHIFT_VERSION));
    const auto first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const auto *command = Command::named(first);
    const QCoreApplication application(argc, argv);
    if (command)
        return runCommand(*command, QCoreApplication::arguments());
    if (first == "--version"_L1) {
        QTextStream(stdout) << "dayshift " << QCoreApplication::applicationVersion() << '\n';
        return ExitDone;
    }
    QTextStream(first == "--help"_L1 ? stdout : stderr) << overview() << '\n';
    return first == "--help"_L1 ? ExitDone : ExitUsage;
}
