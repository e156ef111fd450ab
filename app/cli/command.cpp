// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QList<const Command *> &registered()
{
    static QList<const Command *> commands;
    return commands;
}

Command::Command()
{
    registered().append(this);
}

QList<const Command *> Command::all()
{
    auto commands = registered();
    std::ranges::sort(commands, {}, &Command::name);
    return commands;
}

const Command *Command::named(const QString &name)
{
    const auto &commands = registered();
    const auto found = std::ranges::find(commands, name, &Command::name);
    return found == commands.end() ? nullptr : *found;
}

bool Call::wantsJson() const
{
    return m_parser.isSet(u"json"_s);
}

QString Call::workspace() const
{
    return m_parser.value(u"workspace"_s);
}

void Call::print(const QString &line) const
{
    QTextStream(stdout) << line << '\n';
}

void Call::print(const QJsonObject &document) const
{
    print(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)));
    std::fflush(stdout);
}

void Call::say(const QString &message) const
{
    QTextStream(stderr) << message << '\n';
}

int Call::fail(const Error &error) const
{
    if (!wantsJson()) {
        say(error.message());
        return ExitFailed;
    }
    QJsonObject facts {{u"code"_s, error.word()}, {u"says"_s, error.message()}};
    if (!error.file.isEmpty())
        facts.insert(u"file"_s, error.file);
    if (error.line >= 0)
        facts.insert(u"line"_s, error.line);
    if (error.byte >= 0)
        facts.insert(u"byte"_s, error.byte);
    print(QJsonObject {{u"error"_s, facts}});
    return ExitFailed;
}

int Call::misused(const QString &why) const
{
    say(why);
    say(QCoreApplication::translate("Dayshift::Call", "See: dayshift %1 --help")
                .arg(m_parser.positionalArguments().value(0)));
    return ExitUsage;
}

QJsonValue jsonTime(const QDateTime &time)
{
    if (!time.isValid())
        return QJsonValue::Null;
    const bool whole = time.time().msec() == 0;
    return time.toUTC().toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace Dayshift
