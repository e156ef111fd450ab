// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/connectionedits.h"

#include "models/pipeline/provider.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Connection)
};
} // namespace

Connection tidied(Connection connection)
{
    for (auto *text :
         {&connection.name, &connection.address, &connection.account, &connection.caFile})
        *text = text->trimmed();
    connection.projects = projectsOf(connection).join(u'\n');
    return connection;
}

static Error wrong(const QString &code, const QString &what, const QString &todo)
{
    return {.kind = Error::Kind::Invalid, .what = what, .todo = todo, .code = code};
}

Result<Done> mayConnect(const Connection &connection, const QList<Connection> &known)
{
    if (connection.name.isEmpty())
        return wrong(u"name"_s, ConnectionWords::tr("The connection has no name."),
                     ConnectionWords::tr("Give it one by which the team knows the server."));
    const bool taken = std::ranges::any_of(known, [&connection](const Connection &other) {
        return other.id != connection.id
                && other.name.compare(connection.name, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        return wrong(u"name"_s, ConnectionWords::tr("There is a connection of this name already."),
                     ConnectionWords::tr("Give another name, or change the one that is there."));
    const auto *provider = Provider::withId(connection.provider);
    if (!provider)
        return wrong(u"provider"_s,
                     ConnectionWords::tr("Dayshift does not know this kind of server."),
                     ConnectionWords::tr("Choose another kind."));
    if (const auto accepted = provider->accept(connection); !accepted) {
        auto error = accepted.error();
        error.code = u"address"_s;
        return error;
    }
    if (!connection.caFile.isEmpty() && !QFileInfo(connection.caFile).isReadable())
        return wrong(u"ca"_s, ConnectionWords::tr("The certificate file cannot be read."),
                     ConnectionWords::tr("Choose a PEM file with the authority's certificate."));
    return Done {};
}

} // namespace Dayshift
