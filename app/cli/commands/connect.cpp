// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/sourceconnect.h"
#include "app/cli/waiting.h"
#include "app/network.h"
#include "app/services.h"
#include "models/pipeline/connectioncheck.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/provider.h"
#include "models/production/probe.h"
#include "models/settings/environmentsecrets.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

class ConnectCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::ConnectCommand)
public:
    [[nodiscard]] QString name() const override { return u"connect"_s; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Connect a server, after checking that it can be read.");
    }
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const Call &call) const override;

private:
    [[nodiscard]] static int runSource(const Call &call);
    [[nodiscard]] static Result<Connection> connectionOf(const Call &call);
    [[nodiscard]] static Result<QString> givenToken(const Call &call);
    [[nodiscard]] static int refuse(const Call &call, const Connection &connection,
                                    const QList<Check> &checks);
    [[nodiscard]] static int keep(const Call &call, Store &store, Secrets &secrets,
                                  const Connection &connection, const QString &token,
                                  const QList<Check> &checks);
    static void tell(const Call &call, const Connection &connection, const QList<Check> &checks,
                     const Error *error = nullptr);
};

const ConnectCommand theCommand;

} // namespace

void ConnectCommand::describe(QCommandLineParser &parser) const
{
    QStringList ids;
    for (const auto *provider : Provider::all())
        ids.append(provider->id());
    for (const auto *probe : Probe::all())
        ids.append(probe->id());
    parser.addPositionalArgument(u"PROVIDER"_s,
                                 tr("The kind of server: %1.").arg(ids.join(u", "_s)));
    parser.addPositionalArgument(u"URL"_s, tr("Where it answers."));
    parser.addOptions(
            {{u"name"_s, tr("What the team calls it."), u"N"_s},
             {u"account"_s, tr("Who signs in, where a server wants a name beside the token."),
              u"A"_s},
             {u"token-stdin"_s, tr("Read the token from standard input.")},
             {u"token-env"_s, tr("Read the token from this environment variable."), u"VAR"_s},
             {u"ca"_s, tr("A certificate authority of your own, as a PEM file."), u"FILE"_s},
             {u"project"_s, tr("Read only this; may be given several times."), u"P"_s},
             {u"allow-writing"_s,
              tr("Let the team run builds again, cancel and start them through it.")},
             {u"http2"_s, tr("Ask by HTTP/2 where the server speaks it.")}});
    parser.addOptions(sourceOptions());
}

static Error unusable(const QString &what, const QString &todo)
{
    return {.kind = Error::Kind::Invalid, .what = what, .todo = todo};
}

Result<Connection> ConnectCommand::connectionOf(const Call &call)
{
    const auto &options = call.options();
    Connection connection {.id = ConnectionId::create(),
                           .name = plainName(options.value(u"name"_s)),
                           .provider = call.arguments().value(0),
                           .address = call.arguments().value(1).trimmed(),
                           .account = options.value(u"account"_s),
                           .projects = options.values(u"project"_s).join(u'\n'),
                           .mayWrite = options.isSet(u"allow-writing"_s),
                           .http2 = options.isSet(u"http2"_s)};
    if (const auto file = options.value(u"ca"_s); !file.isEmpty()) {
        const QFileInfo info(file);
        if (!info.isFile() || !info.isReadable())
            return unusable(
                    tr("The file with the certificate authority cannot be read: %1.").arg(file),
                    tr("Check its name."));
        connection.caFile = info.absoluteFilePath();
    }
    return connection;
}

Result<QString> ConnectCommand::givenToken(const Call &call)
{
    constexpr qint64 Longest = 64 * 1024;
    QString token;
    if (call.options().isSet(u"token-stdin"_s)) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            token = QString::fromUtf8(input.readLine(Longest)).trimmed();
    } else if (const auto variable = call.options().value(u"token-env"_s); !variable.isEmpty()) {
        token = qEnvironmentVariable(variable.toLocal8Bit().constData()).trimmed();
    } else {
        return QString();
    }
    if (token.isEmpty())
        return unusable(tr("There is no token where one was to be read."),
                        tr("Give it on standard input or in the variable that you named."));
    return token;
}

static QJsonValue answerOf(Check::Outcome outcome)
{
    switch (outcome) {
    case Check::Outcome::Held:
        return true;
    case Check::Outcome::Failed:
        return false;
    case Check::Outcome::NotTried:
        break;
    }
    return QJsonValue::Null;
}

static QString signOf(Check::Outcome outcome)
{
    switch (outcome) {
    case Check::Outcome::Held:
        return QCoreApplication::translate("Dayshift::ConnectCommand", "good");
    case Check::Outcome::Failed:
        return QCoreApplication::translate("Dayshift::ConnectCommand", "failed");
    case Check::Outcome::NotTried:
        break;
    }
    return QCoreApplication::translate("Dayshift::ConnectCommand", "not tried");
}

void ConnectCommand::tell(const Call &call, const Connection &connection,
                          const QList<Check> &checks, const Error *error)
{
    if (!call.wantsJson()) {
        for (const auto &check : checks)
            call.print(u"%1: %2. %3"_s.arg(check.title(), signOf(check.outcome), check.detail)
                               .trimmed());
        return;
    }
    QJsonArray list;
    for (const auto &check : checks)
        list.append(QJsonObject {{u"check"_s, check.word()},
                                 {u"ok"_s, answerOf(check.outcome)},
                                 {u"detail"_s, jsonText(check.detail)}});
    QJsonObject document {{u"name"_s, connection.name},
                          {u"provider"_s, connection.provider},
                          {u"checks"_s, list}};
    if (error)
        document.insert(u"error"_s,
                        QJsonObject {{u"code"_s, error->word()}, {u"says"_s, error->message()}});
    call.print(document);
}

int ConnectCommand::refuse(const Call &call, const Connection &connection,
                           const QList<Check> &checks)
{
    Error error = unusable(tr("%1 was not connected.").arg(connection.name),
                           tr("Mend what failed and connect it again."));
    for (const auto &check : checks) {
        if (check.outcome == Check::Outcome::Failed)
            error.code = check.word();
    }
    tell(call, connection, checks, &error);
    if (!call.wantsJson())
        call.say(error.message());
    return ExitFailed;
}

static Result<Done> write(Store &store, const Connection &connection)
{
    return store
            .write([connection](Transaction &transaction) -> Result<Done> {
                const auto same = connections().where(transaction.database(), u"name = ?"_s,
                                                      {connection.name});
                if (!same)
                    return same.error();
                if (!same->isEmpty())
                    return unusable(
                            QCoreApplication::translate("Dayshift::ConnectCommand",
                                                        "There is a connection called %1 already.")
                                    .arg(connection.name),
                            QCoreApplication::translate("Dayshift::ConnectCommand",
                                                        "Choose another name."));
                return connections().apply(transaction, {.after = connection});
            })
            .result();
}

// The token first: a window that is open reads the connection as soon as it is there.
int ConnectCommand::keep(const Call &call, Store &store, Secrets &secrets,
                         const Connection &connection, const QString &token,
                         const QList<Check> &checks)
{
    const SecretKey key {connection.id.toString(), connection.name};
    std::optional<Error> keyring;
    if (!token.isEmpty()) {
        if (const auto kept = waitFor(secrets.write(key, token)); !kept)
            keyring = kept.error();
    }
    if (const auto written = write(store, connection); !written) {
        if (!token.isEmpty() && !keyring)
            static_cast<void>(waitFor(secrets.remove(key)));
        return call.fail(written.error());
    }
    tell(call, connection, checks);
    if (!call.wantsJson())
        call.print(tr("%1 is connected. dayshift poll --once reads it now.").arg(connection.name));
    const auto variable = EnvironmentSecrets::variableFor(connection.name);
    if (!keyring || qEnvironmentVariableIsSet(variable.toLocal8Bit().constData()))
        return ExitDone;
    call.say(tr("The token was not kept: %1 Give it in the environment variable %2 to every "
                "Dayshift that reads this server.")
                     .arg(keyring->title(), variable));
    return ExitFindings;
}

// Monitoring is connected by the same words.
int ConnectCommand::runSource(const Call &call)
{
    constexpr int Longest = 24 * 60 * 60;
    if (plainName(call.options().value(u"name"_s)).isEmpty())
        return call.misused(tr("Name the connection: --name N."));
    const auto connection = connectionOf(call);
    if (!connection)
        return call.fail(connection.error());
    const auto given = givenToken(call);
    if (!given)
        return call.fail(given.error());
    Source source {.id = SourceId::create(),
                   .name = connection->name,
                   .probe = connection->provider,
                   .address = connection->address,
                   .account = connection->account,
                   .caFile = connection->caFile};
    if (const auto every = call.options().value(u"every"_s); !every.isEmpty()) {
        source.everySeconds = every.toInt();
        if (source.everySeconds < 1 || source.everySeconds > Longest)
            return call.misused(
                    tr("--every takes a number of seconds, from 1 to %1.").arg(Longest));
    }
    return connectSource(call, source, *given);
}

int ConnectCommand::run(const Call &call) const
{
    const auto arguments = call.arguments();
    if (arguments.size() != 2)
        return call.misused(tr("Name the kind of server and its address."));
    const auto *provider = Provider::withId(arguments.first());
    if (!provider && Probe::withId(arguments.first()))
        return runSource(call);
    if (!provider)
        return call.misused(tr("Dayshift does not know the kind of server \u201c%1\u201d.")
                                    .arg(arguments.first()));
    if (plainName(call.options().value(u"name"_s)).isEmpty())
        return call.misused(tr("Name the connection: --name N."));
    if (call.options().isSet(u"allow-writing"_s) && provider->rightToWrite().isEmpty())
        return call.misused(tr("This kind of server can only be read: leave out "
                               "--allow-writing."));
    if (call.options().isSet(u"token-stdin"_s) && call.options().isSet(u"token-env"_s))
        return call.misused(tr("Give either --token-stdin or --token-env."));

    const auto connection = connectionOf(call);
    if (!connection)
        return call.fail(connection.error());
    const auto given = givenToken(call);
    if (!given)
        return call.fail(given.error());
    const auto services = Services::chosen(call.workspace());
    if (!services)
        return call.fail(services.error());
    Network network((*services)->store(), false);
    auto &secrets = network.secrets();
    auto token = *given;
    if (token.isEmpty()) // a kiosk has it in its environment
        token = qEnvironmentVariable(
                EnvironmentSecrets::variableFor(connection->name).toLocal8Bit().constData());

    const auto checks = waitFor(checkConnection(network.http(), *connection, token));
    if (!allHold(checks))
        return refuse(call, *connection, checks);
    return keep(call, (*services)->store(), secrets, *connection, *given, checks);
}

} // namespace Dayshift
