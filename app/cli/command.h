// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QList>

namespace Dayshift {

// How a call of the command line ends.
enum ExitStatus {
    ExitDone = 0,
    ExitFailed = 1,   // and nothing was changed
    ExitUsage = 2,    // wrong usage
    ExitFindings = 3, // done, with findings that a person should read
};

// What a sub-command is called with: its parsed options, and where it prints. Results go to
// standard output, progress and messages to standard error.
class Call
{
public:
    explicit Call(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    [[nodiscard]] const QCommandLineParser &options() const { return m_parser; }
    // What was given beside the options, without the sub-command's own name.
    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments().mid(1); }
    [[nodiscard]] bool wantsJson() const;
    // --workspace as it was given; empty: see chosenWorkspace().
    [[nodiscard]] QString workspace() const;

    void print(const QString &line) const;            // to standard output
    void print(const QJsonObject &document) const;    // one JSON document to standard output
    void say(const QString &message) const;           // to standard error
    // Tells the error as people, or with --json programs, read it; gives ExitFailed.
    [[nodiscard]] int fail(const Error &error) const;
    // Tells what is wrong with the call; gives ExitUsage.
    [[nodiscard]] int misused(const QString &why) const;

private:
    const QCommandLineParser &m_parser;
};

// One sub-command. A file in app/cli/commands that defines one and a static object of it makes it
// known: "static const ListCommand theCommand;".
class Command
{
public:
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0; // one sentence for --help
    // Whether it paints and needs Qt's GUI; the others work without.
    [[nodiscard]] virtual bool needsGui() const { return false; }
    // Adds its own options and positional arguments. --workspace, --json and --help are there.
    virtual void describe(QCommandLineParser &parser) const = 0;
    // Does it; the event loop may be run inside. Gives an ExitStatus.
    [[nodiscard]] virtual int run(const Call &call) const = 0;

    [[nodiscard]] static QList<const Command *> all(); // by name
    [[nodiscard]] static const Command *named(const QString &name);

protected:
    Command();
};

// ISO 8601 in UTC with Z, or null for an invalid time: how JSON documents of ours say times.
[[nodiscard]] QJsonValue jsonTime(const QDateTime &time);
// null for an empty text or id.
[[nodiscard]] QJsonValue jsonText(const QString &text);

} // namespace Dayshift
