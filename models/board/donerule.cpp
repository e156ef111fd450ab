// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/donerule.h"

#include "models/board/boardtables.h"
#include "models/board/donetables.h"
#include "models/board/donewords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// Stories as they were before a deed, by id; one that is new has no column.
using Before = QHash<QString, Story>;

class EntryRules
{
public:
    EntryRules(Before before, QSet<ColumnId> closing, QSet<QString> reasons)
        : m_before(std::move(before))
        , m_closing(std::move(closing))
        , m_reasons(std::move(reasons))
    {
    }

    [[nodiscard]] Result<Done> check(Transaction &transaction) const
    {
        auto &database = transaction.database();
        const auto now = stories().load(database, m_before.keys());
        if (!now)
            return now.error();
        const auto all = columns().load(database);
        if (!all)
            return all.error();
        for (const auto &column : *all) {
            const auto verdict = judge(database, *now, column);
            if (!verdict)
                return verdict.error();
            auto stopped = *verdict;
            stopped.refused.removeIf([this](const EntryRefusal &refusal) {
                return m_reasons.contains(refusal.story.id.toString());
            });
            if (!stopped.mayPass())
                return DoneWords::error(stopped, column.name);
            if (column.category != Category::Done)
                continue;
            if (const auto done = close(transaction, *now, column, *verdict); !done)
                return done.error();
        }
        return Done {};
    }

private:
    // Where a story was; what it is now is what the checks look at.
    [[nodiscard]] Result<EntryVerdict> judge(Database &database, const QList<Story> &now,
                                             const Column &column) const
    {
        QList<Story> coming, staying;
        for (const auto &story : now) {
            if (story.column != column.id || story.archived)
                continue;
            const auto &was = m_before.value(story.id.toString());
            if (was.column != column.id) {
                coming.append(story);
                coming.last().column = was.column;
            } else if (m_closing.contains(column.id)) {
                staying.append(story);
            }
        }
        auto verdict = coming.isEmpty() ? Result<EntryVerdict>(EntryVerdict {})
                                        : readEntry(database, coming, column);
        if (!verdict)
            return verdict;
        auto both = *verdict;
        if (!staying.isEmpty()) {
            const auto closed = readClosing(database, staying);
            if (!closed)
                return closed;
            both.version = closed->version;
            both.advises = both.advises || closed->advises;
            both.refused += closed->refused;
        }
        return both;
    }

    // Under which version, for whoever came in or whose column became done under it.
    [[nodiscard]] Result<Done> close(Transaction &transaction, const QList<Story> &now,
                                     const Column &column, const EntryVerdict &verdict) const
    {
        if (verdict.version == 0)
            return Done {};
        for (const auto &story : now) {
            const auto &was = m_before.value(story.id.toString());
            if (story.column != column.id || story.archived
                || (was.column == column.id && !m_closing.contains(column.id)))
                continue;
            const auto known = doneClosings().load(transaction.database(), {story.id.toString()});
            if (!known)
                return known.error();
            Edit<DoneClosing> edit {.after = DoneClosing {.id = story.id,
                                                          .version = verdict.version,
                                                          .closedAt = story.closedAt,
                                                          .missing = missingIn(verdict, story)}};
            if (!known->isEmpty())
                edit.before = known->first();
            // From one column of done to the next it stays closed as it was.
            if (edit.before && edit.before->closedAt == story.closedAt)
                continue;
            if (const auto done = doneClosings().apply(transaction, edit); !done)
                return done.error();
        }
        return Done {};
    }

    static QString missingIn(const EntryVerdict &verdict, const Story &story)
    {
        for (const auto &refusal : verdict.refused) {
            if (refusal.story.id == story.id)
                return namesOf(refusal.missing);
        }
        return {};
    }

    Before m_before;
    QSet<ColumnId> m_closing; // columns that become done
    QSet<QString> m_reasons; // stories that come with an override
};

// What was kept of a story's closing goes with the story: the deed that is taken back may be older
// than the closing, and so does not know of it.
Result<Done> forgetClosings(Transaction &transaction, const QStringList &gone)
{
    const auto left = doneClosings().load(transaction.database(), gone);
    if (!left)
        return left.error();
    for (const auto &closing : *left) {
        if (const auto done = doneClosings().apply(transaction, {.before = closing}); !done)
            return done.error();
    }
    return Done {};
}

} // namespace

Result<DeedRule::After> forgetWithStories(Database &, const QList<Change> &changes, DeedWay)
{
    QStringList gone;
    for (const auto &change : changes) {
        if (change.table == stories().name() && change.verb == Verb::Removed)
            gone.append(change.thing);
    }
    if (gone.isEmpty())
        return DeedRule::After {};
    return DeedRule::After(
            [gone](Transaction &transaction) { return forgetClosings(transaction, gone); });
}

// Whose column changes, and which columns become done: most deeds are of neither kind.
Result<DeedRule::After> keepEntryRules(Database &database, const QList<Change> &changes,
                                       DeedWay way)
{
    if (way == DeedWay::Undo)
        return DeedRule::After {};
    QStringList moving;
    QSet<ColumnId> closing;
    QSet<QString> reasons;
    Before before;
    for (const auto &change : changes) {
        if (change.table == stories().name() && change.verb != Verb::Removed
            && change.field(u"column_id")) {
            moving.append(change.thing);
            before.insert(change.thing, {});
        } else if (change.table == columns().name() && change.verb == Verb::Changed) {
            const auto *category = change.field(u"category");
            if (category && category->is.toInt() == int(Category::Done))
                closing.insert(ColumnId::fromString(change.thing));
        } else if (change.table == doneOverrides().name() && change.verb == Verb::Added) {
            const auto *story = change.field(u"story_id");
            const auto *reason = change.field(u"reason");
            if (story && reason && !reason->is.toString().trimmed().isEmpty())
                reasons.insert(story->is.toString());
        }
    }
    if (moving.isEmpty() && closing.isEmpty())
        return DeedRule::After {};
    auto known = moving.isEmpty() ? Result<QList<Story>>(QList<Story> {})
                                  : stories().load(database, moving);
    if (!known)
        return known.error();
    QList<Story> all = *known;
    for (const auto column : closing) {
        const auto there = stories().where(database, u"column_id = ? AND archived = 0"_s,
                                           {column.toString()});
        if (!there)
            return there.error();
        all += *there;
    }
    for (const auto &story : all)
        before.insert(story.id.toString(), story);
    if (before.isEmpty())
        return DeedRule::After {};
    const EntryRules rules(before, closing, reasons);
    return DeedRule::After(
            [rules](Transaction &transaction) { return rules.check(transaction); });
}

Deed overridden(Deed deed, const EntryVerdict &verdict, const Column &column,
                const QString &reason, const QString &by, const QDateTime &now)
{
    for (const auto &refusal : verdict.refused) {
        deed.add(doneOverrides(),
                 Edit<DoneOverride> {.after = DoneOverride {.id = DoneOverrideId::create(),
                                                            .story = refusal.story.id,
                                                            .column = column.id,
                                                            .columnName = column.name,
                                                            .version = verdict.version,
                                                            .missing = namesOf(refusal.missing),
                                                            .reason = reason.simplified(),
                                                            .at = now,
                                                            .by = by}});
    }
    return deed;
}

Result<DoneVersion> saveDefinition(Transaction &transaction, int known,
                                   const QList<DoneCheck> &checks, MemberId owner,
                                   SprintId sprint, const QDateTime &now)
{
    const auto newest = transaction.database().select(
            u"SELECT COALESCE(MAX(version), 0) FROM done_version"_s, {},
            [](const Row &row) { return int(row.number(0)); });
    if (!newest)
        return newest.error();
    if (newest->first() != known) {
        return Error {.kind = Error::Kind::Conflict,
                      .what = DoneWords::tr("Somebody saved version %1 meanwhile.")
                                      .arg(newest->first()),
                      .safe = DoneWords::tr("Nothing was overwritten."),
                      .todo = DoneWords::tr("Look at theirs, then save yours again.")};
    }
    const DoneVersion version {.id = DoneVersionId::create(),
                               .version = known + 1,
                               .checks = toJson(checks),
                               .owner = owner,
                               .sprint = sprint,
                               .savedAt = now,
                               .savedBy = transaction.author().actor};
    if (const auto done = doneVersions().apply(transaction, {.after = version}); !done)
        return done.error();
    return version;
}

} // namespace Dayshift
