// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newworkspace.h"

#include "app/services.h"
#include "models/board/boardtables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/store/migrations.h"
#include "models/store/workspacefile.h"
#include "models/store/workspacetime.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString words(const char *text)
{
    return QCoreApplication::translate("Dayshift::NewWorkspace", text);
}

static QList<Column> usualColumns()
{
    const auto column = [](const QString &name, Category category, double rank) {
        return Column {.id = ColumnId::create(), .name = name, .category = category, .rank = rank};
    };
    return {column(words(QT_TRANSLATE_NOOP("Dayshift::NewWorkspace", "To do")), Category::ToDo, 1),
            column(words(QT_TRANSLATE_NOOP("Dayshift::NewWorkspace", "In progress")),
                   Category::InProgress, 2),
            column(words(QT_TRANSLATE_NOOP("Dayshift::NewWorkspace", "Verify")), Category::Verify,
                   3),
            column(words(QT_TRANSLATE_NOOP("Dayshift::NewWorkspace", "Release")),
                   Category::Release, 4),
            column(words(QT_TRANSLATE_NOOP("Dayshift::NewWorkspace", "Done")), Category::Done, 5)};
}

// Whoever makes the workspace, with the roles that the list gives them.
static Member makerIn(const Author &author, const QList<Member> &people)
{
    for (const auto &person : people) {
        if (person.name.compare(author.actor, Qt::CaseInsensitive) == 0
            || person.login.compare(author.actor, Qt::CaseInsensitive) == 0) {
            auto maker = person;
            maker.login = author.actor;
            return maker;
        }
    }
    return {.id = MemberId::create(), .name = author.actor, .login = author.actor};
}

static Result<Done> addPeople(Transaction &transaction, const QList<Member> &people)
{
    auto maker = makerIn(transaction.author(), people);
    // Among others who give roles nobody without one may write: whoever makes a workspace would be
    // a guest in it from its first second.
    if (!permitToWrite(people + QList<Member> {maker}, maker.login).may)
        maker.roles = int(Role::Developer);
    if (const auto done = members().apply(transaction, {.after = maker}); !done)
        return done.error();
    for (const auto &person : people) {
        if (person.id == maker.id)
            continue;
        if (const auto done = members().apply(transaction, {.after = person}); !done)
            return done.error();
    }
    return Done {};
}

static Result<Done> addSources(Transaction &transaction, const Furnishing &furnishing)
{
    if (furnishing.server) {
        const auto done = connections().apply(transaction, {.after = furnishing.server});
        if (!done)
            return done.error();
    }
    if (!furnishing.monitoring)
        return Done {};
    if (const auto done = sources().apply(transaction, {.after = furnishing.monitoring}); !done)
        return done.error();
    for (const auto &figure : furnishing.figures) {
        if (const auto done = indicators().apply(transaction, {.after = figure}); !done)
            return done.error();
    }
    return Done {};
}

static Result<Done> furnish(Transaction &transaction, const Workspace &workspace,
                            const Furnishing &furnishing)
{
    auto made = workspace;
    made.id = WorkspaceId::create();
    made.createdAt = WorkspaceTime::now(transaction.database().location());
    if (const auto done = workspaces().apply(transaction, {.after = made}); !done)
        return done.error();
    for (const auto &column : usualColumns()) {
        if (const auto done = columns().apply(transaction, {.after = column}); !done)
            return done.error();
    }
    if (const auto done = addPeople(transaction, furnishing.people); !done)
        return done.error();
    if (furnishing.sprint) {
        if (const auto done = sprints().apply(transaction, {.after = furnishing.sprint}); !done)
            return done.error();
    }
    return addSources(transaction, furnishing);
}

static Result<Done> fill(const StoreLocation &location, const Workspace &workspace,
                         const Author &author, const Furnishing &furnishing)
{
    Database database(location);
    if (const auto done = database.open(); !done)
        return done.error();
    if (const auto schema = schemaOf(database); !schema)
        return schema.error();
    else if (*schema > 0)
        return Error {.kind = Error::Kind::Invalid,
                      .what = words("There is a workspace in %1 already.").arg(location.toText()),
                      .todo = words("Choose another database, or open that one.")};
    if (location.engine == StoreLocation::Engine::Sqlite) {
        if (const auto done = database.run(u"PRAGMA journal_mode = WAL"_s); !done)
            return done.error();
    }
    if (const auto done = migrate(database); !done)
        return done.error();
    Transaction transaction(database, author);
    if (const auto done = transaction.begin(); !done)
        return done.error();
    if (const auto done = furnish(transaction, workspace, furnishing); !done)
        return done.error();
    return transaction.commit();
}

Result<Done> makeWorkspace(const StoreLocation &location, const Workspace &workspace,
                           const Furnishing &furnishing)
{
    return makeWorkspaceAs(thisAuthor(), location, workspace, furnishing);
}

Result<Done> makeWorkspaceAs(const Author &author, const StoreLocation &location,
                             const Workspace &workspace, const Furnishing &furnishing)
{
    if (location.engine == StoreLocation::Engine::Postgres)
        return fill(location, workspace, author, furnishing);
    QDir().mkpath(QFileInfo(location.database).absolutePath());
    if (const auto done = createFile(location.database); !done)
        return done.error();
    const auto done = fill(location, workspace, author, furnishing);
    if (!done) {
        for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(location.database + end);
    }
    return done;
}

QString networkDriveWarning(const QString &path)
{
    return words(QT_TRANSLATE_NOOP(
                         "Dayshift::NewWorkspace",
                         "%1 lies on a network drive, where two programs that write at once can "
                         "damage a file. For a team use a PostgreSQL database; for yourself, a "
                         "local disk."))
            .arg(path);
}

} // namespace Dayshift
