// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/store/check.h"
#include "models/store/migrations.h"
#include "models/store/store.h"
#include "models/store/workspacefile.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class WorkspaceFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    static void write(const QString &path, const QByteArray &bytes, qint64 at = 0)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Error::Kind howOpening(const QString &path, OpenMode mode = OpenMode::ReadWrite)
    {
        Store store({.database = path}, {.actor = u"Ada"_s});
        const auto done = store.open(mode).result();
        return done ? Error::Kind::Interrupted : done.error().kind;
    }

    // A workspace with a column and some stories, closed again.
    static void fill(const StoreLocation &location, int count)
    {
        Store store(location, {.actor = u"Ada"_s});
        QVERIFY(store.open().result());
        const Column column {.id = ColumnId::create(), .name = u"To do"_s};
        store.edit(columns(), {.after = column});
        const auto done = store.write([&](Transaction &transaction) -> Result<Done> {
            for (int i = 0; i < count; ++i) {
                const Story story {.id = StoryId::create(),
                                   .title = u"Story %1"_s.arg(i),
                                   .column = column.id,
                                   .rank = double(i)};
                if (const auto added = stories().apply(transaction, {.after = story}); !added)
                    return added.error();
            }
            return Done {};
        });
        QVERIFY(done.result());
    }

    static qsizetype storiesIn(const QString &path)
    {
        Database database({.database = path});
        if (!database.open(OpenMode::ReadOnly))
            return -1;
        const auto all = stories().load(database);
        return all ? all->size() : -1;
    }

private slots:
    void whatIsNoWorkspaceIsRefusedAndNotTouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear diary, today the sign-in failed again.");
        QTest::newRow("short") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }
    void whatIsNoWorkspaceIsRefusedAndNotTouched()
    {
        QFETCH(QByteArray, bytes);
        const auto file = path(u"not.dayshift"_s);
        QFile::remove(file);
        write(file, bytes);

        QCOMPARE(howOpening(file), Error::Kind::NotAWorkspace);
        QCOMPARE(contents(file), bytes);
    }

    void aDatabaseOfAnotherProgramIsRefused()
    {
        const auto file = path(u"other.dayshift"_s);
        {
            Database other({.database = file});
            QVERIFY(other.open());
            QVERIFY(other.run(u"CREATE TABLE mine (x)"_s));
        }
        const auto before = contents(file);
        QCOMPARE(howOpening(file), Error::Kind::NotAWorkspace);
        QCOMPARE(contents(file), before);
    }

    void twoGigabytesOfZerosEndInAnErrorAtOnce()
    {
        const auto file = path(u"zeros.dayshift"_s);
        QFile zeros(file);
        QVERIFY(zeros.open(QIODevice::WriteOnly));
        QVERIFY(zeros.resize(qint64(2) << 30));
        QCOMPARE(howOpening(file), Error::Kind::NotAWorkspace);
        QFile::remove(file);
    }

    // Whoever opens a workspace a second time in one program leaves the first one its locks: without
    // them another program that closes it last would take its log away.
    void lookingAtAnOpenWorkspaceKeepsItsLocks()
    {
        const TestDatabase database(StoreLocation {});
        fill(database.location(), 1);
        Store open(database.location(), {.actor = u"Ada"_s});
        QVERIFY(open.open().result());
        QVERIFY(open.read([](Database &reads) { return stories().load(reads); }).result());
        struct stat known = {};
        QCOMPARE(::stat(QFile::encodeName(database.location().database).constData(), &known), 0);
        const auto locks = [inode = QByteArray::number(qulonglong(known.st_ino))] {
            return contents(u"/proc/locks"_s).count(':' + inode + ' ');
        };
        QVERIFY(locks() > 0);
        const auto before = locks();

        QVERIFY(examine(database.location().database, OpenMode::ReadWrite));

        QCOMPARE(locks(), before);
    }

    void nothingThereIsNotFoundAndNothingIsMade()
    {
        QCOMPARE(howOpening(path(u"nowhere.dayshift"_s)), Error::Kind::NotFound);
        QVERIFY(!QFile::exists(path(u"nowhere.dayshift"_s)));
    }

    void aNewerWorkspaceIsRefusedButStaysReadable()
    {
        const TestDatabase database(StoreLocation {});
        fill(database.location(), 3);
        {
            Database newer(database.location());
            QVERIFY(newer.open());
            QVERIFY(newer.run(u"PRAGMA user_version = 99"_s));
            QVERIFY(newer.run(u"INSERT INTO schema_step VALUES (?, ?, ?)"_s, {99, 0, u"9.9"_s}));
        }
        QCOMPARE(howOpening(database.location().database), Error::Kind::SchemaTooNew);
        QCOMPARE(howOpening(database.location().database, OpenMode::ReadOnly),
                 Error::Kind::Interrupted);
        QCOMPARE(storiesIn(database.location().database), 3);
    }

    void anEarlierWorkspaceIsBroughtUpToDateBeforeItIsLookedAt()
    {
        const auto file = path(u"earlier.dayshift"_s);
        QVERIFY(createFile(file));
        {
            QStringList steps;
            const QDir schema(u":/schema"_s);
            for (const auto &name : schema.entryList(QDir::Files, QDir::Name).mid(0, 2)) {
                QFile script(schema.filePath(name));
                QVERIFY(script.open(QIODevice::ReadOnly));
                steps.append(QString::fromUtf8(script.readAll()));
            }
            Database earlier({.database = file});
            QVERIFY(earlier.open());
            QCOMPARE(*migrate(earlier, steps), 2);
        }
        QCOMPARE(howOpening(file, OpenMode::ReadOnly), Error::Kind::Invalid);
        QVERIFY(!QFile::exists(file + u".before-3"_s));
        QCOMPARE(howOpening(file), Error::Kind::Interrupted);
        QVERIFY(QFile::exists(file + u".before-3"_s));
        QCOMPARE(howOpening(file, OpenMode::ReadOnly), Error::Kind::Interrupted);
    }

    void aNewerPostgresWorkspaceIsRefused_data() { TestDatabase::addEngines(); }
    void aNewerPostgresWorkspaceIsRefused()
    {
        const TestDatabase database;
        Database newer(database.location());
        QVERIFY(newer.open());
        QVERIFY(newer.run(u"INSERT INTO schema_step VALUES (?, ?, ?)"_s, {99, 0, u"9.9"_s}));
        const auto done = migrate(newer);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::SchemaTooNew);
    }

    void aMigrationBacksUpTheFileFirst()
    {
        const TestDatabase database(StoreLocation {});
        fill(database.location(), 3);
        Database old(database.location());
        QVERIFY(old.open());

        const auto schema = migrate(
                old, QStringList(newestSchema(), u"SELECT 1;"_s)
                             << u"ALTER TABLE story ADD COLUMN colour TEXT;"_s);

        QVERIFY(schema);
        QCOMPARE(*schema, newestSchema() + 1);
        QCOMPARE(storiesIn(database.location().database
                           + u".before-%1"_s.arg(newestSchema() + 1)),
                 3);
        QVERIFY(old.run(u"UPDATE story SET colour = ?"_s, {u"red"_s}));
    }

    void aFailedMigrationLeavesTheFileAsItWas_data() { TestDatabase::addEngines(); }
    void aFailedMigrationLeavesTheFileAsItWas()
    {
        const TestDatabase database;
        Database old(database.location());
        QVERIFY(old.open());

        const auto schema = migrate(old, QStringList(newestSchema(), u"SELECT 1;"_s)
                                                 << u"CREATE TABLE fresh (id TEXT);\n"
                                                    "CREATE TABLE story (id TEXT);"_s);

        QVERIFY(!schema);
        const auto tables = old.select(old.dialect().tables, {},
                                       [](const Row &row) { return row.text(0); });
        QVERIFY(tables && !tables->contains(u"fresh"_s));
        QCOMPARE(*schemaOf(old), newestSchema());
    }

    void aSoundWorkspaceHasNoFindings_data() { TestDatabase::addEngines(); }
    void aSoundWorkspaceHasNoFindings()
    {
        const TestDatabase database;
        fill(database.location(), 20);
        Database open(database.location());
        QVERIFY(open.open());
        const auto findings = check(open);
        QVERIFY(findings);
        QCOMPARE(findings->size(), 0);
    }

    void whatAMigrationGaveToAllIsNoFinding_data() { TestDatabase::addEngines(); }
    void whatAMigrationGaveToAllIsNoFinding()
    {
        QFETCH(StoreLocation, location);
        const TestDatabase database(location);
        fill(database.location(), 3);
        Database opened(database.location());
        QVERIFY(opened.open());
        QVERIFY(migrate(opened, QStringList(newestSchema(), u"SELECT 1;"_s)
                                        << u"ALTER TABLE story ADD COLUMN tries INTEGER NOT NULL "
                                           "DEFAULT 1;"_s));
        const auto strange = [&opened] {
            int found = 0;
            const auto findings = check(opened);
            for (const auto &finding : findings ? *findings : QList<Finding>())
                found += finding.code == "state"_L1 ? 1 : 0;
            return found;
        };
        QCOMPARE(strange(), 0);
        QVERIFY(opened.run(u"UPDATE story SET tries = 2"_s));
        QCOMPARE(strange(), 3);
    }

    void whatWasChangedBehindOurBackIsFound_data() { TestDatabase::addEngines(); }
    void whatWasChangedBehindOurBackIsFound()
    {
        const TestDatabase database;
        fill(database.location(), 20);
        Database open(database.location());
        QVERIFY(open.open());
        QVERIFY(open.run(u"UPDATE story SET title = 'Forged' WHERE title = 'Story 7'"_s));
        QCOMPARE(check(open)->value(0).code, u"state"_s);
        QVERIFY(open.run(u"UPDATE activity SET actor = 'Bob' WHERE sequence = 5"_s));
        QCOMPARE(check(open)->value(0).code, u"digest"_s);
    }

    void aDamagedFileIsSavedIntoACopyAsFarAsItCanBeRead()
    {
        const TestDatabase database(StoreLocation {});
        const auto file = database.location().database;
        fill(database.location(), 2000);
        {
            Database open(database.location());
            QVERIFY(open.open());
            QVERIFY(open.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        // A page in the middle of the file is overwritten, as a failing disk would.
        const auto size = QFileInfo(file).size();
        write(file, QByteArray(4096, '\x5a'), size / 2 / 4096 * 4096);
        const auto before = contents(file);

        Database damaged(database.location());
        QVERIFY(damaged.open(OpenMode::ReadOnly));
        const auto found = check(damaged);
        QVERIFY(found && !found->isEmpty());
        const auto lost = repairCopy(damaged, path(u"copy.dayshift"_s));

        QVERIFY(lost);
        const auto saved = storiesIn(path(u"copy.dayshift"_s));
        QVERIFY2(saved > 1500, qPrintable(QString::number(saved)));
        QCOMPARE(howOpening(path(u"copy.dayshift"_s)), Error::Kind::Interrupted);
        QCOMPARE(contents(file), before);
    }

    // What a later step added is not there to be read, and takes nothing else with it.
    void aFileThatWasDamagedBeforeItsUpdateIsSaved()
    {
        const TestDatabase database(StoreLocation {});
        fill(database.location(), 30);
        Database old(database.location());
        QVERIFY(old.open());
        QVERIFY(old.run(u"ALTER TABLE story DROP COLUMN priority"_s));
        QVERIFY(old.run(u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY(old.run(u"DROP TABLE release_rule"_s));

        const auto found = repairCopy(old, path(u"older.dayshift"_s));

        QVERIFY(found);
        QVERIFY(found->isEmpty());
        QCOMPARE(storiesIn(path(u"older.dayshift"_s)), 30);
    }

    void aBackupIsWholeAndRefusesToOverwrite()
    {
        const TestDatabase database(StoreLocation {});
        fill(database.location(), 50);
        Database open(database.location());
        QVERIFY(open.open());
        const auto bytes = backup(open, path(u"backup.dayshift"_s));
        QVERIFY(bytes);
        QCOMPARE(storiesIn(path(u"backup.dayshift"_s)), 50);
        QVERIFY(!backup(open, path(u"backup.dayshift"_s)));
    }

    void anAddressNeverHoldsAPassword()
    {
        QVERIFY(!StoreLocation::fromText(u"postgresql://ada:secret@host/team"_s));
        const auto location
                = StoreLocation::fromText(u"postgresql://ada@db1:6000,db2:6001/team"_s);
        QVERIFY(location);
        QCOMPARE(location->toText(), u"postgresql://ada@db1:6000,db2:6001/team"_s);
        QCOMPARE(StoreLocation::fromText(u"postgresql://ada@db:6000/team"_s)->port, 6000);
    }
};

static const Registered<WorkspaceFileTest> known;
#include "tst_workspacefile.moc"
