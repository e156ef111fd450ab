// SPDX-License-Identifier: GPL-3.0-or-later

// bench_generate FILE STORIES [backlog | talk]: a workspace of so many stories, each with ten status
// changes behind it. The schema and the team are made as the program makes them; the rows go in by
// the shortest way, with a log that `dayshift check` finds in order.
//   backlog   nothing of it is done, and all but a hundred stories are in no sprint
//   talk      a thousand comments on the first story, and as many changes of it besides

#include "app/newworkspace.h"
#include "app/services.h"
#include "models/board/boardtables.h"
#include "models/team/teamtables.h"
#include "tests/bench/rawdatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <map>
#include <memory>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static constexpr int StatusChanges = 10;
static constexpr int LinesOfTalk = 1000;
static constexpr qint64 Minute = 60'000;
static constexpr qint64 Start = 1'735'689'600'000; // 2025-01-01

static const char *const Verbs[] = {"Show", "Repair", "Shorten", "Explain", "Move", "Check"};
static const char *const Subjects[]
        = {"the login page",     "the invoice export",       "the search field", "the stock list",
           "the nightly report", "the rejected credentials", "the payment step"};
static const char *const Reasons[] = {"for guests", "when the network is slow", "on small screens",
                                      "after a failed attempt", "for the service desk"};

// Writes rows and the activity log as a Transaction does, its chain of digests included, by the
// shortest way.
class Writer
{
public:
    explicit Writer(RawDatabase &database)
        : m_database(database)
        , m_log(database,
                "INSERT INTO activity (at, recorded_at, actor, client, thing_table, verb,"
                " thing, title, fields, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    {
        RawStatement last(database, "SELECT digest FROM activity ORDER BY sequence DESC LIMIT 1");
        if (last.next())
            m_digest = last.text(0).toLatin1();
    }

    void log(Change change, const QDateTime &at)
    {
        change.actor = u"Ada"_s;
        change.client = u"bench"_s;
        change.at = change.recordedAt = at;
        const auto fields = fieldsToJson(change.fields);
        m_digest = digestOf(m_digest, change, fields);
        const auto time = at.toMSecsSinceEpoch();
        m_log.bind(time).bind(time).bind(change.actor.toUtf8()).bind(change.client.toUtf8());
        m_log.bind(change.table.toUtf8()).bind(qint64(change.verb)).bind(change.thing.toUtf8());
        m_log.bind(change.title.toUtf8()).bind(fields).bind(m_digest).run();
    }

    // The row that a line about something added describes.
    void insert(const Change &change)
    {
        auto &statement = m_inserts[change.table];
        if (!statement) {
            QByteArray names = "id";
            for (const auto &field : change.fields)
                names += ", " + field.name.toUtf8();
            statement = std::make_unique<RawStatement>(
                    m_database,
                    "INSERT INTO " + change.table.toUtf8() + " (" + names + ") VALUES (?"
                            + QByteArray(", ?").repeated(change.fields.size()) + ")");
        }
        statement->bind(change.thing.toUtf8());
        for (const auto &field : change.fields)
            bind(*statement, field.is);
        statement->run();
    }

    // Something that stays as it was made.
    template<typename T>
    void add(const Table<T> &table, const T &thing, const QDateTime &at)
    {
        const auto change = table.describe({.after = thing});
        insert(change);
        log(change, at);
    }

private:
    static void bind(RawStatement &statement, const QVariant &value)
    {
        if (value.isNull())
            statement.bindNull();
        else if (value.typeId() == QMetaType::Double)
            statement.bind(value.toDouble());
        else if (value.typeId() == QMetaType::QString)
            statement.bind(value.toString().toUtf8());
        else
            statement.bind(value.toLongLong());
    }

    RawDatabase &m_database;
    RawStatement m_log;
    std::map<QString, std::unique_ptr<RawStatement>> m_inserts;
    QByteArray m_digest;
};

enum class Kind { Board, Backlog, Talk };

struct Surroundings
{
    QList<ColumnId> columns;
    QList<MemberId> members;
    QList<EpicId> epics;
    QList<SprintId> sprints;
};

static QDateTime instant(qint64 minutes)
{
    return QDateTime::fromMSecsSinceEpoch(Start + minutes * Minute, Qt::UTC);
}

static Surroundings makeSurroundings(RawDatabase &database, Writer &writer, int stories)
{
    Surroundings team;
    RawStatement columns(database, "SELECT id FROM board_column ORDER BY rank");
    while (columns.next())
        team.columns.append(ColumnId::fromString(columns.text(0)));
    for (int i = 1; i <= 12; ++i) {
        team.members.append(MemberId::create());
        writer.add(members(),
                   {.id = team.members.last(),
                    .name = u"Developer %1"_s.arg(i),
                    .login = u"developer%1"_s.arg(i)},
                   instant(0));
    }
    for (int i = 1; i <= qMax(4, stories / 100); ++i) {
        team.epics.append(EpicId::create());
        writer.add(epics(),
                   {.id = team.epics.last(),
                    .number = i,
                    .title = u"Epic %1"_s.arg(i),
                    .rank = double(i),
                    .createdAt = instant(0)},
                   instant(0));
    }
    for (int i = 1; i <= 26; ++i) {
        team.sprints.append(SprintId::create());
        writer.add(sprints(),
                   {.id = team.sprints.last(),
                    .name = u"Sprint %1"_s.arg(i),
                    .startsAt = instant((i - 1) * 14 * 1440),
                    .endsAt = instant(i * 14 * 1440),
                    .state = i < 26 ? SprintState::Closed : SprintState::Running,
                    .rank = double(i)},
                   instant(0));
    }
    return team;
}

static Story makeStory(const Surroundings &team, QRandomGenerator &random, int i)
{
    const auto one = [&random](const auto &list) { return list[random.bounded(int(list.size()))]; };
    Story story {.id = StoryId::create(), .number = int(team.epics.size()) + i + 1};
    story.type = StoryType(random.bounded(4));
    story.title = u"%1 %2 %3, part %4"_s.arg(QString::fromLatin1(Verbs[random.bounded(6)]),
                                             QString::fromLatin1(Subjects[random.bounded(7)]),
                                             QString::fromLatin1(Reasons[random.bounded(5)]),
                                             QString::number(i + 1));
    story.column = team.columns.first();
    story.rank = i + 1;
    story.epic = one(team.epics);
    story.sprint = one(team.sprints);
    story.owner = one(team.members);
    story.points = double(1 << random.bounded(5));
    story.enteredAt = story.createdAt = instant(i * 5);
    if (random.bounded(3) == 0)
        story.labels = u"checkout,web"_s;
    return story;
}

// Comment and change in turn, a minute apart, the newest last.
static void talkAbout(Writer &writer, const Surroundings &team, Story &story, QDateTime at)
{
    for (int i = 1; i <= LinesOfTalk; ++i) {
        at = at.addSecs(60);
        writer.add(comments(),
                   {.id = CommentId::create(),
                    .story = story.id,
                    .member = team.members[i % team.members.size()],
                    .text = u"Comment %1: the *first* attempt failed with `error %1`, see #%2.\n\n"
                            "- [ ] look at the **log**\n- [x] ask the service desk"_s.arg(
                                    QString::number(i), QString::number(story.number + i % 50)),
                    .at = at},
                   at);
        const auto before = story;
        story.points = double(i % 2 == 0 ? 3 : 5);
        story.title = u"A story with much said, change %1"_s.arg(i);
        at = at.addSecs(60);
        writer.log(stories().describe({before, story}), at);
    }
}

static void fill(RawDatabase &database, int count, Kind kind)
{
    Writer writer(database);
    QRandomGenerator random(4207);
    const auto team = makeSurroundings(database, writer, count);
    // The last of them means done.
    const auto columns = int(team.columns.size()) - (kind == Kind::Backlog ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        auto story = makeStory(team, random, i);
        if (kind == Kind::Backlog)
            story.sprint = i < 100 ? team.sprints.last() : SprintId();
        writer.log(stories().describe({.after = story}), story.createdAt);
        for (int change = 1, column = 0; change <= StatusChanges; ++change) {
            // one further each time, and in the end in any of them
            column = (column + (change < StatusChanges ? 1 : 1 + random.bounded(columns - 1)))
                    % columns;
            const auto before = story;
            story.column = team.columns[column];
            story.enteredAt = before.enteredAt.addSecs(60 * random.bounded(30, 3000));
            story.closedAt = column == team.columns.size() - 1 ? story.enteredAt : QDateTime();
            writer.log(stories().describe({before, story}), story.enteredAt);
        }
        if (kind == Kind::Talk && i == 0)
            talkAbout(writer, team, story, instant(qint64(count) * 5));
        writer.insert(stories().describe({.after = story}));
    }
    RawStatement counter(database, "UPDATE counter SET next = ? WHERE name = 'work'");
    counter.bind(qint64(team.epics.size() + count + 1)).run();
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray word(argc > 3 ? argv[3] : "");
    if (argc < 3 || argc > 4 || (argc == 4 && word != "backlog" && word != "talk")) {
        std::fprintf(stderr, "usage: bench_generate FILE STORIES [backlog | talk]\n");
        return 2;
    }
    const auto kind = word == "backlog" ? Kind::Backlog : word == "talk" ? Kind::Talk : Kind::Board;
    const auto path = QString::fromLocal8Bit(argv[1]);
    QFile::remove(path);
    const auto location = StoreLocation::fromText(path);
    if (!location) {
        std::fprintf(stderr, "%s\n", qPrintable(location.error().message()));
        return 1;
    }
    Workspace workspace;
    workspace.team = u"Bench"_s;
    workspace.timeZone = u"Europe/Vienna"_s;
    if (const auto made = makeWorkspace(*location, workspace); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().message()));
        return 1;
    }
    RawDatabase database(path);
    database.run("PRAGMA synchronous = OFF");
    database.run("BEGIN");
    fill(database, QByteArray(argv[2]).toInt(), kind);
    database.run("COMMIT");
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    return 0;
}
