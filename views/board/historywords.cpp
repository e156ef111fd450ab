// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/historywords.h"

#include "models/board/attachmentname.h"
#include "views/board/linkwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dayshift {

QString HistoryWords::own(const QString &words)
{
    return LinkWords::whole(words, 1'000);
}

QString HistoryWords::assigned(const QString &who, const FieldChange &field) const
{
    const auto is = m_words.board().member(MemberId::fromString(field.is.toString()));
    if (is.id.isNull())
        return tr("%1 gave it back: it is nobody's").arg(who);
    return own(is.name) == who ? tr("%1 took it").arg(who)
                               : tr("%1 assigned it to %2").arg(who, own(is.name));
}

QString HistoryWords::estimated(const QString &who, const FieldChange &field) const
{
    const auto &format = m_words.format();
    if (field.is.isNull())
        return tr("%1 took the estimate back").arg(who);
    if (field.was.isNull())
        return tr("%1 estimated it at %2").arg(who, format.pointsInWords(field.is.toDouble()));
    return tr("%1 changed the estimate from %2 to %3")
            .arg(who, format.pointsInWords(field.was.toDouble()),
                 format.pointsInWords(field.is.toDouble()));
}

QString HistoryWords::sentence(const QString &who, const FieldChange &field) const
{
    const auto &board = m_words.board();
    const auto was = field.was.toString();
    const auto is = field.is.toString();
    if (field.name == u"column_id") {
        const auto from = board.model().column(ColumnId::fromString(was)).value_or(Column {});
        const auto to = board.model().column(ColumnId::fromString(is)).value_or(Column {});
        return tr("%1 moved it from %2 to %3").arg(who, own(from.name), own(to.name));
    }
    if (field.name == u"title")
        return tr("%1 renamed it; before it was “%2”").arg(who, own(was));
    if (field.name == u"description")
        return tr("%1 changed the description").arg(who);
    if (field.name == u"owner_id")
        return assigned(who, field);
    if (field.name == u"points")
        return estimated(who, field);
    if (field.name == u"sprint_id") {
        const auto sprint = board.sprint(SprintId::fromString(is));
        return sprint.id.isNull() ? tr("%1 took it out of its sprint").arg(who)
                                  : tr("%1 put it into %2").arg(who, own(sprint.name));
    }
    if (field.name == u"epic_id") {
        const auto epic = board.epic(EpicId::fromString(is));
        return epic.id.isNull() ? tr("%1 took it out of its epic").arg(who)
                                : tr("%1 made it part of %2").arg(who, own(epic.title));
    }
    if (field.name == u"blocked_reason")
        return is.isEmpty() ? tr("%1 unblocked it").arg(who) : tr("%1 blocked it: %2").arg(who, own(is));
    if (field.name == u"expedite")
        return field.is.toInt() ? tr("%1 made it urgent").arg(who)
                                : tr("%1 made it ordinary again").arg(who);
    if (field.name == u"archived")
        return field.is.toInt() ? tr("%1 archived it").arg(who)
                                : tr("%1 took it back out of the archive").arg(who);
    return sentenceOfWorth(who, field);
}

// Of what a story is and is worth, and whose.
QString HistoryWords::sentenceOfWorth(const QString &who, const FieldChange &field) const
{
    const auto is = field.is.toString();
    if (field.name == u"priority") {
        const auto priority = Priority(field.is.toInt());
        return priority == Priority::None
                ? tr("%1 took its priority away").arg(who)
                : tr("%1 set its priority to: %2").arg(who, StoryWords::priorityName(priority));
    }
    if (field.name == u"value") {
        return field.is.isNull() ? tr("%1 took its value away").arg(who)
                                 : tr("%1 set its value to %2")
                                           .arg(who, QLocale().toString(field.is.toDouble()));
    }
    if (field.name == u"team_id") {
        const auto team = m_words.board().team(TeamId::fromString(is));
        if (is.isEmpty())
            return tr("%1 took it from its team").arg(who);
        return team.id.isNull() ? tr("%1 gave it to a team that is gone").arg(who)
                                : tr("%1 gave it to the team %2").arg(who, own(team.name));
    }
    if (field.name == u"type")
        return tr("%1 changed what it is: %2", "who; a kind of story")
                .arg(who, StoryWords::typeName(StoryType(field.is.toInt())));
    if (field.name == u"labels")
        return is.isEmpty() ? tr("%1 took all its labels off").arg(who)
                            : tr("%1 changed its labels: %2")
                                      .arg(who, own(QString(is).replace(u","_s, u", "_s)));
    return {};
}

QString HistoryWords::whoOf(const Change &change)
{
    return change.actor.isEmpty() ? tr("Somebody") : own(change.actor);
}

QString HistoryWords::summary(const Change &change) const
{
    const auto said = sentences(change);
    if (!said.isEmpty())
        return said.join(u"; "_s);
    return tr("%1 changed it").arg(whoOf(change));
}

// Of the definition of done: ticks, closings and overrides of the story.
QStringList HistoryWords::aboutDone(const QString &who, const Change &change) const
{
    const auto now = [&change](QStringView field) {
        const auto *found = change.field(field);
        return found ? found->is.toString() : QString();
    };
    if (change.verb == Verb::Removed) {
        const auto *column = change.field(u"column_name");
        const auto *reason = change.field(u"reason");
        if (change.table != u"done_override" || !column || !reason)
            return {};
        return {tr("%1 took back that it was let into %2. The reason was: %3")
                        .arg(who, own(column->was.toString()), own(reason->was.toString()))};
    }
    if (change.table == u"done_tick") {
        const auto *at = change.field(u"ticked_at");
        if (at && at->is.toLongLong() == 0)
            return {tr("%1 unticked “%2”", "who; a check").arg(who, own(change.title))};
        return {tr("%1 ticked “%2”: %3", "who; a check; evidence")
                        .arg(who, own(change.title), own(now(u"evidence")))};
    }
    if (change.table == u"done_override") {
        return {tr("%1 let it into %2 although this was missing: %3. The reason: %4")
                        .arg(who, own(now(u"column_name")),
                             own(now(u"missing").split(u'\n', Qt::SkipEmptyParts).join(u", "_s)),
                             own(now(u"reason")))};
    }
    const auto version = now(u"version");
    return version.isEmpty() ? QStringList {}
                             : QStringList {tr("It was closed under version %1 of the definition "
                                               "of done")
                                                    .arg(version)};
}

QStringList HistoryWords::attached(const QString &who, const Change &change)
{
    const auto name = own(safeFileName(change.title));
    if (change.verb == Verb::Added)
        return {tr("%1 attached %2").arg(who, name)};
    const auto *removed = change.field(u"removed_at");
    if (change.verb != Verb::Changed || !removed)
        return {};
    return {removed->is.toLongLong() > 0 ? tr("%1 deleted the attachment %2").arg(who, name)
                                         : tr("%1 brought the attachment %2 back").arg(who, name)};
}

QStringList HistoryWords::sentences(const Change &change) const
{
    const auto who = whoOf(change);
    if (change.table.startsWith(u"done_"))
        return aboutDone(who, change);
    if (change.table == u"attachment")
        return attached(who, change);
    if (change.verb == Verb::Added)
        return change.table == u"story" ? QStringList {tr("%1 wrote the story").arg(who)}
                                        : QStringList {tr("%1 described it").arg(who)};
    if (change.verb == Verb::Removed)
        return change.table == u"story" ? QStringList {tr("%1 deleted the story").arg(who)}
                                        : QStringList {};
    QStringList sentences;
    for (const auto &field : change.fields) {
        if (const auto said = sentence(who, field); !said.isEmpty())
            sentences.append(said);
    }
    // Only its rank: it lies elsewhere in the same column.
    if (sentences.isEmpty() && change.field(u"rank"))
        sentences.append(tr("%1 moved it up or down").arg(who));
    return sentences;
}

} // namespace Dayshift
