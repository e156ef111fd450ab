// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notifications/concerns.h"

#include "models/board/boardtables.h"
#include "models/pipeline/claim.h"
#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasefacts.h"
#include "models/releases/releasetables.h"
#include "models/releases/signing.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

// Who was away for longer than so many lines of the log reads of the rest in the views.
static constexpr qint64 MostLines = 20'000;
static constexpr qsizetype LongestQuote = 200;

bool mentions(const QString &text, const QString &name, const QString &login)
{
    for (const auto &called : {name, login}) {
        if (called.isEmpty())
            continue;
        const QRegularExpression form(u"(?<![\\w@])@%1(?![\\w])"_s
                                              .arg(QRegularExpression::escape(called)),
                                      QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
        if (form.match(text).hasMatch())
            return true;
    }
    return false;
}

namespace {

// One reading of the log for one person.
class Reader
{
public:
    Reader(Database &database, const QString &actor)
        : m_database(database)
        , m_actor(actor)
    {
    }

    Result<NewConcerns> read(qint64 behind)
    {
        const auto last = m_database.select(u"SELECT COALESCE(MAX(sequence), 0) FROM activity"_s,
                                            {}, [](const Row &row) { return row.number(0); });
        if (!last)
            return last.error();
        m_heard.sequence = last->value(0);
        if (behind < 0 || behind >= m_heard.sequence)
            return m_heard;
        const auto done = meet()
                                  .then([&](Done) { return readLines(behind); })
                                  .then([&](Done) { return addStories(); })
                                  .then([&](Done) { return addIncidents(); })
                                  .then([&](Done) { return addBuilds(); })
                                  .then([&](Done) { return addApprovals(); })
                                  .then([&](Done) { return addSignatures(); });
        if (!done)
            return done.error();
        std::stable_sort(m_heard.notifications.begin(), m_heard.notifications.end(),
                         [](const Notification &a, const Notification &b) { return a.at < b.at; });
        return m_heard;
    }

private:
    struct Line
    {
        Verb verb = Verb::Changed;
        QString thing = {};
        QString actor = {};
        QDateTime at = {};
        QString detail = {}; // what the kind of thing needs to be kept
    };

    Result<Done> meet()
    {
        const auto all = members().load(m_database);
        if (!all)
            return all.error();
        m_members = *all;
        if (const auto me = memberCalled(m_members, m_actor))
            m_me = *me;
        else
            m_me.name = m_actor;
        return Done {};
    }

    Result<Done> readLines(qint64 behind)
    {
        const auto from = std::max(behind, m_heard.sequence - MostLines);
        const auto sql = u"SELECT thing_table, verb, thing, actor, at, fields FROM activity"
                         " WHERE sequence > ? AND thing_table IN ('story', 'comment', 'incident',"
                         " 'build', 'approval', 'release', 'gate', 'signature')"
                         " ORDER BY sequence"_s;
        return m_database.each(sql, {from}, [&](const Row &row) {
            const Line line {Verb(row.number(1)), row.text(2), row.text(3), row.time(4), {}};
            if (line.verb != Verb::Removed)
                take(row.text(0), line, fieldsFromJson(row.text(5).toUtf8()));
        });
    }

    static QVariant now(const QList<FieldChange> &fields, QStringView name)
    {
        const auto found = std::ranges::find(fields, name, &FieldChange::name);
        return found == fields.end() ? QVariant() : found->is;
    }

    void take(const QString &table, Line line, const QList<FieldChange> &fields)
    {
        const bool byMe = line.actor == m_actor;
        if (table == "story"_L1) {
            // What I take myself I know.
            const auto owner = now(fields, u"owner_id").toString();
            if (!byMe && !m_me.id.isNull() && owner == m_me.id.toString())
                m_given.append(line);
        } else if (table == "comment"_L1) {
            const auto text = now(fields, u"text").toString();
            if (byMe || line.verb != Verb::Added || !mentions(text, m_me.name, m_me.login))
                return;
            line.detail = text;
            m_mentioning.append({now(fields, u"story_id").toString(), line});
        } else if (table == "incident"_L1) {
            if (!byMe && line.verb == Verb::Added)
                m_raised.append(line);
        } else if (table == "build"_L1) {
            if (now(fields, u"status").toInt() == int(Status::Failed))
                m_failed.append(line);
        } else if (table == "approval"_L1) {
            if (line.verb == Verb::Added)
                m_waiting.append(line);
        } else {
            m_releasesMoved = line.at;
        }
    }

    static QStringList idsOf(const QList<Line> &lines)
    {
        QStringList ids;
        for (const auto &line : lines)
            ids.append(line.thing);
        ids.removeDuplicates();
        return ids;
    }

    Result<Done> addStories()
    {
        auto ids = idsOf(m_given);
        for (const auto &[story, line] : std::as_const(m_mentioning))
            ids.append(story);
        if (ids.isEmpty())
            return Done {};
        const auto found = stories().load(m_database, ids);
        if (!found)
            return found.error();
        const auto add = [&](const QString &id, const Line &line, Concern concern) {
            const auto story = std::ranges::find(*found, StoryId::fromString(id), &Story::id);
            if (story == found->end() || story->archived)
                return;
            // It may have gone on to somebody else meanwhile.
            if (concern == Concern::Assigned && story->owner != m_me.id)
                return;
            m_heard.notifications.append(
                    {.concern = concern,
                     .key = u"%1/%2/%3"_s.arg(wordOf(concern), line.thing)
                                    .arg(line.at.toMSecsSinceEpoch()),
                     .object = u"story/"_s + id,
                     .name = story->title,
                     .number = story->number,
                     .who = line.actor,
                     .detail = line.detail.simplified().left(LongestQuote),
                     .at = line.at});
        };
        for (const auto &line : std::as_const(m_given))
            add(line.thing, line, Concern::Assigned);
        for (const auto &[story, line] : std::as_const(m_mentioning))
            add(story, line, Concern::Mentioned);
        return Done {};
    }

    Result<Done> addIncidents()
    {
        if (m_raised.isEmpty())
            return Done {};
        const auto found = incidents().load(m_database, idsOf(m_raised));
        if (!found)
            return found.error();
        for (const auto &line : std::as_const(m_raised)) {
            const auto incident = std::ranges::find(*found, IncidentId::fromString(line.thing),
                                                    &Incident::id);
            if (incident == found->end() || incident->resolvedAt.isValid()
                || incident->kind != IncidentKind::Incident)
                continue;
            m_heard.notifications.append(
                    {.concern = Concern::Incident,
                     .key = u"incident/"_s + line.thing,
                     .object = u"incident/"_s + line.thing,
                     .name = incident->title,
                     .number = incident->number,
                     .who = line.actor,
                     .detail = incident->impact,
                     .thing = incident->story.isNull() ? QString() : incident->story.toString(),
                     .at = line.at});
        }
        return Done {};
    }

    // By name, login or address, as servers and commits have it: "Ada Lovelace <ada@example.org>".
    [[nodiscard]] bool isMe(const QString &author) const
    {
        const auto text = author.trimmed();
        if (text.isEmpty())
            return false;
        const auto name = text.section(u'<', 0, 0).trimmed();
        const auto address = text.section(u'<', 1).section(u'>', 0, 0).trimmed();
        for (const auto &mine : {m_me.name, m_me.login, m_me.email}) {
            if (mine.isEmpty())
                continue;
            for (const auto &theirs : {text, name, address}) {
                if (theirs.compare(mine, Qt::CaseInsensitive) == 0)
                    return true;
            }
        }
        return false;
    }

    Result<bool> isMine(const Build &build)
    {
        if (isMe(build.author))
            return true;
        const auto claim = claims().where(m_database, u"connection_id = ? AND pipeline = ?"_s,
                                          {build.connection.toString(), build.pipeline});
        if (!claim)
            return claim.error();
        for (const auto &each : *claim) {
            if (!m_me.id.isNull() && each.member == m_me.id)
                return true;
        }
        const auto made = commits().where(m_database, u"build_id = ?"_s, {build.id.toString()}, 50);
        if (!made)
            return made.error();
        return std::ranges::any_of(*made,
                                   [this](const Commit &commit) { return isMe(commit.author); });
    }

    Result<Done> addBuilds()
    {
        if (m_failed.isEmpty())
            return Done {};
        const auto found = builds().load(m_database, idsOf(m_failed));
        if (!found)
            return found.error();
        for (const auto &build : *found) {
            if (build.status != Status::Failed)
                continue;
            const auto mine = isMine(build);
            if (!mine)
                return mine.error();
            if (!*mine)
                continue;
            const auto stage = stages().where(m_database, u"build_id = ? AND status = ?"_s,
                                              {build.id.toString(), int(Status::Failed)}, 1);
            if (!stage)
                return stage.error();
            const auto line = std::ranges::find(m_failed, build.id.toString(), &Line::thing);
            m_heard.notifications.append(
                    {.concern = Concern::Build,
                     .key = u"build/"_s + build.id.toString(),
                     .object = u"pipeline/%1/%2"_s.arg(build.connection.toString(), build.pipeline),
                     .name = build.pipeline,
                     .who = build.author,
                     .detail = stage->isEmpty() ? QString() : stage->first().name,
                     .thing = build.id.toString(),
                     .at = line->at});
        }
        return Done {};
    }

    Result<Done> addApprovals()
    {
        if (m_waiting.isEmpty() || !permitOf(Right::Deploy, m_members, m_actor).may)
            return Done {};
        const auto found = approvals().load(m_database, idsOf(m_waiting));
        if (!found)
            return found.error();
        for (const auto &approval : *found) {
            const auto build = builds().load(m_database, {approval.build.toString()});
            if (!build)
                return build.error();
            if (build->isEmpty())
                continue;
            QString stage;
            if (!approval.stage.isNull()) {
                const auto named = stages().load(m_database, {approval.stage.toString()});
                if (named && !named->isEmpty())
                    stage = named->first().name;
            }
            const auto &waits = build->first();
            const auto line = std::ranges::find(m_waiting, approval.id.toString(), &Line::thing);
            m_heard.notifications.append(
                    {.concern = Concern::Approval,
                     .key = u"approval/"_s + approval.id.toString(),
                     .object = u"pipeline/%1/%2"_s.arg(waits.connection.toString(), waits.pipeline),
                     .name = waits.pipeline,
                     .detail = stage,
                     .at = line->at});
        }
        return Done {};
    }

    // A release asks for my signature as soon as it is sealed and its gates let it: whatever moved
    // last.
    Result<Done> addSignatures()
    {
        if (!m_releasesMoved.isValid() || m_me.id.isNull())
            return Done {};
        const auto open = releases().where(m_database, u"state = ?"_s, {int(ReleaseState::SignOff)});
        if (!open)
            return open.error();
        for (const auto &release : *open) {
            const auto standing = readRelease(m_database, release.id);
            if (!standing)
                return standing.error();
            const auto role = turnOf(*standing, m_actor);
            if (!role || !maySign(*standing, *role, m_actor))
                continue;
            m_heard.notifications.append(
                    {.concern = Concern::Signature,
                     .key = u"signature/%1/%2"_s.arg(release.id.toString(), release.baselineHash),
                     .object = u"release/"_s + release.id.toString(),
                     .name = release.version,
                     .who = release.sealedBy,
                     .detail = RoleWords::word(*role),
                     .at = m_releasesMoved});
        }
        return Done {};
    }

    Database &m_database;
    QString m_actor;
    Member m_me;
    QList<Member> m_members;
    QList<Line> m_given;
    QList<std::pair<QString, Line>> m_mentioning; // with the story
    QList<Line> m_raised;
    QList<Line> m_failed;
    QList<Line> m_waiting;
    QDateTime m_releasesMoved;
    NewConcerns m_heard;
};

} // namespace

Result<NewConcerns> readConcerns(Database &database, const QString &actor, qint64 behind)
{
    return Reader(database, actor).read(behind);
}

// Nothing of the table is wanted: only to be told that something of it changed.
template<typename T>
void Concerns::wakeAt(const Table<T> &table)
{
    m_store.watch<T>(
            table, this,
            [this](const Delta<T> &delta) {
                if (!delta.reset)
                    m_soon.start();
            },
            {.condition = u"1 = 0"_s});
}

Concerns::Concerns(Store &store, qint64 behind, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_behind(behind)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &Concerns::read);
    wakeAt(stories());
    wakeAt(comments());
    wakeAt(incidents());
    wakeAt(builds());
    wakeAt(approvals());
    wakeAt(releases());
    wakeAt(gates());
    wakeAt(signatures());
    read();
}

void Concerns::read()
{
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    const auto work = [actor = m_store.author().actor, behind = m_behind](Database &database) {
        return readConcerns(database, actor, behind);
    };
    m_mailbox.await(m_store.read(work), [this](const Result<NewConcerns> &heard) {
        m_reading = false;
        if (heard && heard->sequence != m_behind) {
            m_behind = heard->sequence;
            emit this->heard(heard->notifications, heard->sequence);
        }
        if (std::exchange(m_again, false))
            m_soon.start();
    });
}

} // namespace Dayshift
