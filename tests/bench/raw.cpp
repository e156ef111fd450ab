// SPDX-License-Identifier: GPL-3.0-or-later

// bench_raw: what the same reads and writes cost without anything of ours or of Qt's in between.
//   scan FILE           every story, with the same strings built
//   copy FILE INTO      every row of a workspace into an empty one of the same schema

#include "models/board/story.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawdatabase.h"

#include <QFile>
#include <QStringList>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static QDateTime timeFrom(qint64 milliseconds)
{
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

static Story storyFrom(const RawStatement &row)
{
    Story story;
    story.id = StoryId::fromString(row.text(0));
    story.number = int(row.number(1));
    story.type = StoryType(row.number(2));
    story.title = row.text(3);
    story.column = ColumnId::fromString(row.text(4));
    story.rank = row.real(5);
    story.epic = EpicId::fromString(row.text(6));
    story.sprint = SprintId::fromString(row.text(7));
    story.owner = MemberId::fromString(row.text(8));
    story.parent = StoryId::fromString(row.text(9));
    if (!row.isNull(10))
        story.points = row.real(10);
    story.expedite = row.number(11) != 0;
    story.archived = row.number(12) != 0;
    story.blockedReason = row.text(13);
    story.blockedAt = timeFrom(row.number(14));
    story.enteredAt = timeFrom(row.number(15));
    story.createdAt = timeFrom(row.number(16));
    story.closedAt = timeFrom(row.number(17));
    story.externalKey = row.text(18);
    story.labels = row.text(19);
    return story;
}

static QJsonObject scan(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    RawDatabase database(path);
    RawStatement rows(database,
                      "SELECT id, number, type, title, column_id, rank, epic_id, sprint_id,"
                      " owner_id, parent_id, points, expedite, archived, blocked_reason,"
                      " blocked_at, entered_at, created_at, closed_at, external_key, labels"
                      " FROM story ORDER BY column_id, rank, id");
    QList<Story> stories;
    while (rows.next())
        stories.append(storyFrom(rows));
    return {{u"ms"_s, double(timer.nsecsElapsed()) / 1e6}, {u"rows"_s, stories.size()}};
}

// The rows lie in memory before the clock runs, so that only the writing counts.
struct Rows
{
    QByteArray insert;
    QList<QList<sqlite3_value *>> values;
};

static Rows rowsOf(RawDatabase &database, const QString &table)
{
    Rows rows;
    RawStatement all(database, "SELECT * FROM " + table.toUtf8() + " ORDER BY rowid");
    while (all.next()) {
        QList<sqlite3_value *> row;
        for (int column = 0; column < all.columns(); ++column)
            row.append(sqlite3_value_dup(all.value(column)));
        rows.values.append(row);
    }
    rows.insert = "INSERT INTO " + table.toUtf8() + " VALUES (?"
            + QByteArray(", ?").repeated(all.columns() - 1) + ")";
    return rows;
}

static QStringList texts(RawDatabase &database, const QByteArray &sql)
{
    QStringList found;
    RawStatement rows(database, sql);
    while (rows.next())
        found.append(rows.text(0));
    return found;
}

static QJsonObject copy(const QString &from, const QString &into)
{
    QFile::remove(into);
    RawDatabase source(from);
    RawDatabase target(into);
    target.run("PRAGMA journal_mode = WAL");
    target.run("PRAGMA synchronous = FULL");
    const QByteArray notOurs = " AND name NOT LIKE 'sqlite_%'";
    for (const auto &sql : texts(source, "SELECT sql FROM sqlite_master WHERE sql != ''" + notOurs))
        target.run(sql.toUtf8().constData());
    QList<Rows> tables;
    qsizetype count = 0;
    for (const auto &table :
         texts(source, "SELECT name FROM sqlite_master WHERE type = 'table'" + notOurs)) {
        tables.append(rowsOf(source, table));
        count += tables.last().values.size();
    }
    QElapsedTimer timer;
    timer.start();
    target.run("BEGIN IMMEDIATE");
    for (const auto &table : tables) {
        RawStatement insert(target, table.insert);
        for (const auto &row : table.values) {
            for (const auto *value : row)
                insert.bind(value);
            insert.run();
        }
    }
    target.run("COMMIT");
    return {{u"ms"_s, double(timer.nsecsElapsed()) / 1e6}, {u"rows"_s, count}};
}

// The move of a story and its line in the log, as one durable transaction: what a save costs at
// least. The file is changed.
static QJsonObject save(const QString &path, int count)
{
    RawDatabase database(path);
    database.run("PRAGMA journal_mode = WAL");
    database.run("PRAGMA synchronous = FULL");
    database.run("PRAGMA foreign_keys = ON");
    const auto columns = texts(database, "SELECT id FROM board_column");
    const auto stories = texts(database, "SELECT id FROM story ORDER BY number LIMIT 1000");
    RawStatement begin(database, "BEGIN IMMEDIATE"), commit(database, "COMMIT");
    RawStatement move(database, "UPDATE story SET column_id = ?, rank = rank + 0.25,"
                                " entered_at = entered_at + 1 WHERE id = ?");
    RawStatement line(database,
                      "INSERT INTO activity (at, recorded_at, actor, client, thing_table, verb,"
                      " thing, title, fields, digest) VALUES (1, 1, 'Ada', 'bench', 'story', 1, ?,"
                      " 'A story', '[[\"column_id\",\"a\",\"b\"]]', ?)");
    const auto digest = QString(64, u'd');
    QList<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        begin.run();
        move.bind(columns[i % columns.size()].toUtf8());
        move.bind(stories[i % stories.size()].toUtf8());
        move.run();
        line.bind(stories[i % stories.size()].toUtf8());
        line.bind(digest.toUtf8());
        line.run();
        commit.run();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return {{u"p50"_s, percentile(times, 0.5)}};
}

int main(int argc, char **argv)
{
    const auto argument = [&](int i) { return QString::fromLocal8Bit(i < argc ? argv[i] : ""); };
    if (argument(1) == u"scan" && argc == 3)
        printFigures(scan(argument(2)));
    else if (argument(1) == u"copy" && argc == 4)
        printFigures(copy(argument(2), argument(3)));
    else if (argument(1) == u"save" && argc == 4)
        printFigures(save(argument(2), argument(3).toInt()));
    else
        return 2;
    return 0;
}
