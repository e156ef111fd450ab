// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/migrations.h"

#include "models/base/privatefile.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QStringList embeddedSteps()
{
    QStringList scripts;
    const QDir folder(u":/schema"_s);
    for (const auto &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.append(QString::fromUtf8(file.readAll()));
    }
    return scripts;
}

int newestSchema()
{
    static const auto count = int(QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files).size());
    return count;
}

QStringList statementsOf(const QString &script)
{
    static const QRegularExpression comment(u"^--.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression end(u";\\s*$"_s, QRegularExpression::MultilineOption);
    auto text = script;
    text.remove(comment);
    QStringList statements;
    for (const auto &statement : text.split(end)) {
        if (const auto trimmed = statement.trimmed(); !trimmed.isEmpty())
            statements.append(trimmed);
    }
    return statements;
}

Result<int> schemaOf(Database &database)
{
    const auto tables = database.select(database.dialect().tables, {},
                                        [](const Row &row) { return row.text(0); });
    if (!tables)
        return tables.error();
    if (!tables->contains(u"schema_step"_s))
        return 0;
    const auto steps = database.select(u"SELECT COALESCE(MAX(step), 0) FROM schema_step"_s, {},
                                       [](const Row &row) { return int(row.number(0)); });
    if (!steps)
        return steps.error();
    return steps->first();
}

// The file before the step lies beside it until the next migration.
static Result<Done> backUp(Database &database, int schema)
{
    if (database.location().engine != StoreLocation::Engine::Sqlite)
        return Done {};
    const auto path = u"%1.before-%2"_s.arg(database.location().database).arg(schema + 1);
    QFile::remove(path);
    const auto done = makePrivateFile(path)
            ? database.run(u"VACUUM INTO ?"_s, {path})
            : Result<int>(Error {.kind = Error::Kind::ReadOnly});
    if (!done)
        return Error {.kind = done.error().kind,
                      .detail = done.error().detail,
                      .what = Error::tr("The workspace could not be backed up before its update."),
                      .safe = Error::tr("It was not touched."),
                      .todo = Error::tr("Free some space beside it, then open it again.")};
    return Done {};
}

static Result<Done> verify(Database &database)
{
    if (database.location().engine != StoreLocation::Engine::Sqlite)
        return Done {};
    const auto broken = database.select(u"PRAGMA foreign_key_check"_s, {},
                                        [](const Row &row) { return row.text(0); });
    if (!broken)
        return broken.error();
    const auto sound = database.select(u"PRAGMA quick_check(1)"_s, {},
                                       [](const Row &row) { return row.text(0); });
    if (!sound)
        return sound.error();
    if (!broken->isEmpty() || sound->value(0) != u"ok"_s)
        return Error {.kind = Error::Kind::Damaged,
                      .detail = broken->isEmpty() ? sound->value(0) : broken->first()};
    return Done {};
}

static Result<Done> runStep(Database &database, const QString &script, int step)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    // Somebody else may have done it while we waited for the lock.
    const auto now = schemaOf(database);
    if (!now)
        return now.error();
    if (*now >= step)
        return Done {};
    auto statements = statementsOf(script);
    if (step == 1)
        statements.prepend(u"CREATE TABLE schema_step (step INTEGER PRIMARY KEY,"
                           " done_at BIGINT NOT NULL, program TEXT NOT NULL)"_s);
    if (database.location().engine == StoreLocation::Engine::Sqlite) {
        statements.append(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
        statements.append(u"PRAGMA user_version = %1"_s.arg(step));
    }
    for (auto statement : statements) {
        statement.replace(u"{serial}"_s, database.dialect().serialKey);
        if (const auto done = database.run(statement); !done)
            return done.error();
    }
    const auto noted = database.run(
            u"INSERT INTO schema_step (step, done_at, program) VALUES (?, ?, ?)"_s,
            {step, QDateTime::currentMSecsSinceEpoch(), QCoreApplication::applicationVersion() + u""_s});
    if (!noted)
        return noted.error();
    if (const auto sound = verify(database); !sound)
        return sound.error();
    return transaction.commit();
}

Result<int> migrate(Database &database, const QStringList &given)
{
    const auto steps = given.isEmpty() ? embeddedSteps() : given;
    const auto schema = schemaOf(database);
    if (!schema)
        return schema.error();
    if (*schema > steps.size())
        return Error {.kind = Error::Kind::SchemaTooNew,
                      .detail = u"schema %1, known %2"_s.arg(*schema).arg(steps.size())};
    if (*schema > 0 && *schema < steps.size()) {
        if (const auto done = backUp(database, *schema); !done)
            return done.error();
    }
    for (int step = *schema + 1; step <= steps.size(); ++step) {
        if (const auto done = runStep(database, steps[step - 1], step); !done)
            return done.error();
    }
    return int(steps.size());
}

} // namespace Dayshift
