// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/error.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString Error::title() const
{
    if (!what.isEmpty())
        return what;
    switch (kind) {
    case Kind::Address:
        return tr("The server cannot be reached at this address.");
    case Kind::Tls:
        return tr("The server's certificate was not accepted.");
    case Kind::Auth:
        return tr("The server refused the access token.");
    case Kind::RateLimit:
        return tr("The server asks us to slow down.");
    case Kind::Server:
        return tr("The server has trouble of its own.");
    case Kind::Format:
        return tr("The server's answer could not be read.");
    case Kind::Timeout:
        return tr("The server did not answer in time.");
    case Kind::Away:
        return tr("The team database cannot be reached.");
    case Kind::Busy:
        return tr("Another program is writing to the workspace.");
    case Kind::Full:
        return tr("The disk is full.");
    case Kind::ReadOnly:
        return tr("The workspace cannot be written to.");
    case Kind::Conflict:
        return tr("Somebody else changed this meanwhile.");
    case Kind::Damaged:
        return tr("The workspace is damaged.");
    case Kind::NotAWorkspace:
        return tr("This is not a Dayshift workspace.");
    case Kind::SchemaTooNew:
        return tr("The workspace is newer than this program.");
    case Kind::Storage:
        return tr("The workspace refused the change.");
    case Kind::NotFound:
        return tr("There is no such thing in the workspace.");
    case Kind::Invalid:
        return tr("This cannot be used as it is.");
    case Kind::Interrupted:
        return tr("This was stopped before it was done.");
    }
    Q_UNREACHABLE();
    return {};
}

QString Error::whatIsSafe() const
{
    if (!safe.isEmpty())
        return safe;
    switch (kind) {
    case Kind::Address:
    case Kind::Tls:
    case Kind::Auth:
    case Kind::RateLimit:
    case Kind::Server:
    case Kind::Format:
    case Kind::Timeout:
        return tr("What was read before stays, with its age.");
    case Kind::Away:
    case Kind::Busy:
    case Kind::Full:
    case Kind::ReadOnly:
        return tr("Your change is kept here; nothing else was changed.");
    case Kind::Damaged:
    case Kind::SchemaTooNew:
        return tr("The file was not touched.");
    case Kind::Conflict:
    case Kind::NotAWorkspace:
    case Kind::Storage:
    case Kind::NotFound:
    case Kind::Invalid:
    case Kind::Interrupted:
        return tr("Nothing was changed.");
    }
    Q_UNREACHABLE();
    return {};
}

QString Error::whatToDo() const
{
    if (!todo.isEmpty())
        return todo;
    switch (kind) {
    case Kind::Address:
        return tr("Check the address, and whether the server runs.");
    case Kind::Tls:
        return tr("Name the file of your own certificate authority in the connection, or ask the "
                  "server's administrator.");
    case Kind::Auth:
        return tr("Give the connection a new token.");
    case Kind::RateLimit:
    case Kind::Server:
    case Kind::Timeout:
    case Kind::Away:
    case Kind::Busy:
        return tr("Dayshift tries again by itself.");
    case Kind::Format:
        return tr("Check that the address is the server's own and not a sign-in page.");
    case Kind::Full:
        return tr("Free some space; Dayshift then saves by itself.");
    case Kind::ReadOnly:
        return tr("Give this account the right to write; Dayshift then saves by itself.");
    case Kind::Conflict:
        return tr("Compare both versions and choose one.");
    case Kind::Damaged:
        return tr("Save what can be read into a new workspace: dayshift check --repair-copy OUT.");
    case Kind::NotAWorkspace:
        return tr("Choose a .dayshift file, or make a new one: dayshift new.");
    case Kind::SchemaTooNew:
        return tr("Get the newer version to make changes, or open it read-only.");
    case Kind::Storage:
    case Kind::NotFound:
    case Kind::Invalid:
        return tr("Check what was entered and try again.");
    case Kind::Interrupted:
        return tr("Start it again when you are ready.");
    }
    Q_UNREACHABLE();
    return {};
}

QString Error::message() const
{
    return tr("%1 %2 %3", "what happened, what is safe, what to do")
            .arg(title(), whatIsSafe(), whatToDo());
}

QString Error::word() const
{
    if (!code.isEmpty())
        return code;
    switch (kind) {
    case Kind::Address:
        return u"address"_s;
    case Kind::Tls:
        return u"tls"_s;
    case Kind::Auth:
        return u"auth"_s;
    case Kind::RateLimit:
        return u"rate-limit"_s;
    case Kind::Server:
        return u"server"_s;
    case Kind::Format:
        return u"format"_s;
    case Kind::Timeout:
        return u"time-out"_s;
    case Kind::Away:
        return u"database-away"_s;
    case Kind::Busy:
        return u"busy"_s;
    case Kind::Full:
        return u"disk-full"_s;
    case Kind::ReadOnly:
        return u"read-only"_s;
    case Kind::Conflict:
        return u"conflict"_s;
    case Kind::Damaged:
        return u"damaged"_s;
    case Kind::NotAWorkspace:
        return u"not-a-workspace"_s;
    case Kind::SchemaTooNew:
        return u"schema-too-new"_s;
    case Kind::Storage:
        return u"storage"_s;
    case Kind::NotFound:
        return u"not-found"_s;
    case Kind::Invalid:
        return u"invalid"_s;
    case Kind::Interrupted:
        return u"interrupted"_s;
    }
    Q_UNREACHABLE();
    return {};
}

bool Error::passes() const
{
    switch (kind) {
    case Kind::RateLimit:
    case Kind::Server:
    case Kind::Timeout:
    case Kind::Address:
    case Kind::Away:
    case Kind::Busy:
    case Kind::Full:
    case Kind::ReadOnly:
        return true;
    case Kind::Tls:
    case Kind::Auth:
    case Kind::Format:
    case Kind::Conflict:
    case Kind::Damaged:
    case Kind::NotAWorkspace:
    case Kind::SchemaTooNew:
    case Kind::Storage:
    case Kind::NotFound:
    case Kind::Invalid:
    case Kind::Interrupted:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace Dayshift
