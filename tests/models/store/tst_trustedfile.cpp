// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/privatefile.h"
#include "models/store/check.h"
#include "models/store/store.h"
#include "models/store/workspacefile.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// A workspace is a file that people hand on: what comes in it may not act, and what is in it is not
// for everybody on the machine.
class TrustedFileTest : public QObject
{
    Q_OBJECT

    static constexpr auto OwnerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // As somebody would with a tool of their own.
    static bool tamper(const QString &path, const QStringList &statements)
    {
        bool all = true;
        {
            auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            file.setDatabaseName(path);
            all = file.open();
            for (const auto &statement : statements) {
                QSqlQuery query(file);
                all = query.exec(statement) && all;
            }
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
        return all;
    }
    // Of the permissions only those that count: Qt tells the user's beside the owner's.
    static QFileDevice::Permissions rightsOf(const QString &path)
    {
        return QFile::permissions(path)
                & ~(QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileThatBringsInstructionsIsRefusedAndNotTouched_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("a trigger that deletes") << QStringList {
                u"CREATE TRIGGER t AFTER INSERT ON activity BEGIN DELETE FROM story; END"_s};
        QTest::newRow("a trigger that loads a library")
                << QStringList {u"CREATE TRIGGER t AFTER INSERT ON activity"
                                " BEGIN SELECT load_extension('/tmp/evil.so'); END"_s};
        QTest::newRow("a view for a table")
                << QStringList {u"ALTER TABLE story RENAME TO hidden"_s,
                                u"CREATE VIEW story AS SELECT * FROM hidden"_s};
        QTest::newRow("a view that never ends")
                << QStringList {u"CREATE VIEW v AS WITH RECURSIVE n(i) AS"
                                " (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s};
        QTest::newRow("a table with code behind it")
                << QStringList {u"CREATE VIRTUAL TABLE v USING fts5(words)"_s};
    }
    void aFileThatBringsInstructionsIsRefusedAndNotTouched()
    {
        QFETCH(QStringList, statements);
        const auto file = path(u"gift.dayshift"_s);
        QVERIFY(createFile(file));
        {
            Store store({.database = file}, {.actor = u"Ada"_s});
            QVERIFY(store.open().result());
        }
        QVERIFY(tamper(file, statements));
        const auto before = contents(file);

        for (const auto mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            Store store({.database = file}, {.actor = u"Ada"_s});
            const auto opened = store.open(mode).result();
            QVERIFY(!opened);
            // What SQLite itself cannot make sense of is told as damaged.
            QVERIFY(opened.error().kind == Error::Kind::NotAWorkspace
                    || opened.error().kind == Error::Kind::Damaged);
            QVERIFY(opened.error().message().contains(u"gift.dayshift"_s));
            QVERIFY(!opened.error().safe.isEmpty() && !opened.error().todo.isEmpty());
        }
        QCOMPARE(contents(file), before);
    }

    void theDatabaseNeitherLoadsCodeNorTrustsItsFile()
    {
        const auto file = path(u"own.dayshift"_s);
        QVERIFY(createFile(file));
        Database database({.database = file});
        QVERIFY(database.open());
        QVERIFY(!database.run(u"SELECT load_extension('/tmp/evil.so')"_s));
        const auto trusted = database.select(u"PRAGMA trusted_schema"_s, {},
                                             [](const Row &row) { return row.number(0); });
        QVERIFY(trusted);
        QCOMPARE(trusted->first(), qint64(0));
    }

    void whatHoldsTheTeamsDataIsForItsOwnerAlone()
    {
        const auto file = path(u"shop.dayshift"_s);
        const auto usual = ::umask(0); // the most careless there is
        const auto restore = qScopeGuard([usual] { ::umask(usual); });
        QVERIFY(createFile(file));
        QCOMPARE(rightsOf(file), OwnerAlone);
        {
            Store store({.database = file}, {.actor = u"Ada"_s});
            QVERIFY(store.open().result());
            QVERIFY(QFile::exists(file + u"-wal"_s));
            QVERIFY(store.read([](Database &open) { return open.run(u"SELECT 1"_s); }).result());
            Database other({.database = file});
            QVERIFY(other.open());
            QVERIFY(backup(other, path(u"copy.dayshift"_s)));
            for (const auto &entry : QDir(m_folder->path()).entryInfoList(QDir::Files))
                QVERIFY2(rightsOf(entry.filePath()) == OwnerAlone, qPrintable(entry.fileName()));
        }
        // Who shares it with a group has the last word.
        const auto shared = OwnerAlone | QFileDevice::ReadGroup | QFileDevice::WriteGroup;
        QVERIFY(QFile::setPermissions(file, shared));
        Store store({.database = file}, {.actor = u"Ada"_s});
        QVERIFY(store.open().result());
        QCOMPARE(rightsOf(file), shared);
    }

    void whatIsSavedAnewIsPrivateAndWhatIsSharedStaysShared()
    {
        const auto usual = ::umask(0);
        const auto restore = qScopeGuard([usual] { ::umask(usual); });
        const auto file = path(u"export.json"_s);
        const auto save = [&] {
            QSaveFile saved(file);
            if (!saved.open(QIODevice::WriteOnly))
                return false;
            keepPrivate(saved);
            return saved.commit();
        };
        QVERIFY(save());
        QCOMPARE(rightsOf(file), OwnerAlone);
        QVERIFY(QFile::setPermissions(file, OwnerAlone | QFileDevice::ReadGroup));
        QVERIFY(save());
        QCOMPARE(rightsOf(file), OwnerAlone | QFileDevice::ReadGroup);
        QVERIFY(!makePrivateFile(file)); // what is there is never emptied
    }
};

static const Registered<TrustedFileTest> known;
#include "tst_trustedfile.moc"
