// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/items.h"
#include "app/cli/lookup.h"
#include "app/services.h"
#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/board/donerule.h"
#include "models/board/donewords.h"
#include "models/board/limitrule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString words(const char *text)
{
    return QCoreApplication::translate("Dayshift::MoveCommand", text);
}

class MoveCommand final : public Command
{
public:
    QString name() const override { return u"move"_s; }
    QString summary() const override
    {
        return words(QT_TRANSLATE_NOOP("Dayshift::MoveCommand", "Move a story on the board."));
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
                u"STORY"_s, words(QT_TRANSLATE_NOOP("Dayshift::MoveCommand",
                                                    "Its number, key or id.")));
        parser.addPositionalArgument(
                u"COLUMN"_s,
                words(QT_TRANSLATE_NOOP("Dayshift::MoveCommand", "The column's name.")));
        parser.addOption({u"rank"_s,
                          words(QT_TRANSLATE_NOOP("Dayshift::MoveCommand",
                                                  "before:STORY, after:STORY, top or bottom.")),
                          u"WHERE"_s, u"bottom"_s});
        parser.addOption({u"override"_s,
                          words(QT_TRANSLATE_NOOP("Dayshift::MoveCommand",
                                                  "Why the story may go there although something is "
                                                  "missing. The reason stays with the story.")),
                          u"REASON"_s});
    }

    int run(const Call &call) const override
    {
        const auto arguments = call.arguments();
        if (arguments.size() < 2)
            return call.misused(words(QT_TRANSLATE_NOOP("Dayshift::MoveCommand",
                                                        "A story and a column are needed.")));
        const auto rank = call.options().value(u"rank"_s);
        if (rank != "top"_L1 && rank != "bottom"_L1 && !rank.startsWith("before:"_L1)
            && !rank.startsWith("after:"_L1))
            return call.misused(words(QT_TRANSLATE_NOOP("Dayshift::MoveCommand",
                                                        "%1 is no place in a column."))
                                        .arg(rank));
        const auto services = Services::chosen(call.workspace());
        if (!services)
            return call.fail(services.error());
        auto &store = (*services)->store();
        const auto name = arguments.mid(1).join(u' ');
        const auto reason = call.options().value(u"override"_s).simplified();
        if (call.options().isSet(u"override"_s) && reason.isEmpty())
            return call.misused(words(QT_TRANSLATE_NOOP("Dayshift::MoveCommand",
                                                        "An override needs a reason.")));
        const auto moved = store.write([&](Transaction &transaction) {
                                    return move(transaction, arguments[0], name, rank, reason);
                                }).result();
        if (!moved)
            return call.fail(moved.error());
        for (const auto &line : moved->advice)
            call.say(line);
        const auto item = store.read([&](Database &database) {
                                   return itemWithId(database, u"stories"_s, moved->id);
                               }).result();
        if (!item)
            return call.fail(item.error());
        if (call.wantsJson())
            call.print(*item);
        else
            call.print(itemLine(u"stories"_s, *item));
        return ExitDone;
    }

private:
    struct Moved
    {
        QString id = {};
        QStringList advice = {}; // what was missing, where the team only wants to be told
    };

    // Allowed, unless the team has agreed otherwise; nobody does it in silence.
    static Result<Done> addLimit(Database &database, const Story &story, const Column &column,
                                 QStringList &advice)
    {
        const auto count = countAgainstLimit(database, column.id, story.sprint);
        if (!count)
            return count.error();
        if (column.wipLimit > 0 && *count >= column.wipLimit) {
            advice.append(words(QT_TRANSLATE_NOOP("Dayshift::MoveCommand",
                                                  "%1 is over its limit now: %2 of %3."))
                                  .arg(column.name, QString::number(*count + 1),
                                       QString::number(column.wipLimit)));
        }
        return Done {};
    }

    static Result<Moved> move(Transaction &transaction, const QString &named,
                              const QString &columnName, const QString &where,
                              const QString &reason)
    {
        auto &database = transaction.database();
        const auto story = storyNamed(database, named);
        if (!story)
            return story.error();
        const auto column = columnNamed(database, columnName);
        if (!column)
            return column.error();
        auto others = stories().where(database, u"column_id = ? AND archived = 0"_s,
                                      {column->id.toString()});
        if (!others)
            return others.error();
        auto order = *others;
        order.removeIf([&](const Story &other) { return other.id == story->id; });
        const auto position = positionOf(database, order, where);
        if (!position)
            return position.error();
        const auto now = QDateTime::currentDateTimeUtc();
        auto deed = moveStories({*story}, placeIn(*column, order, *position), now);
        Moved moved {.id = story->id.toString()};
        if (story->column != column->id) {
            if (const auto told = addLimit(database, *story, *column, moved.advice); !told)
                return told.error();
            const auto verdict = readEntry(database, {*story}, *column);
            if (!verdict)
                return verdict.error();
            if (!verdict->mayPass() && reason.isEmpty())
                return refusal(*verdict, *column);
            if (!verdict->mayPass())
                deed = overridden(deed, *verdict, *column, reason, transaction.author().actor, now);
            for (const auto &refused : verdict->refused) {
                for (const auto &missing : refused.missing)
                    moved.advice.append(DoneWords::line(missing));
            }
        }
        if (const auto done = applyDeed(transaction, deed.changes()); !done)
            return done.error();
        return moved;
    }

    static Error refusal(const EntryVerdict &verdict, const Column &column)
    {
        auto error = DoneWords::error(verdict, column.name);
        error.todo = words(QT_TRANSLATE_NOOP("Dayshift::MoveCommand",
                                             "Finish what is missing, or move it with --override and "
                                             "a reason."));
        return error;
    }

    static Result<qsizetype> positionOf(Database &database, const QList<Story> &order,
                                        const QString &where)
    {
        if (where == "top"_L1)
            return 0;
        if (where == "bottom"_L1)
            return order.size();
        const auto neighbour = storyNamed(database, where.section(u':', 1));
        if (!neighbour)
            return neighbour.error();
        const auto found = std::ranges::find(order, neighbour->id, &Story::id);
        if (found == order.end())
            return Error {.kind = Error::Kind::NotFound,
                          .what = words(QT_TRANSLATE_NOOP("Dayshift::MoveCommand",
                                                          "%1 is not in that column."))
                                          .arg(where.section(u':', 1))};
        return found - order.begin() + (where.startsWith("after:"_L1) ? 1 : 0);
    }
};

static const MoveCommand theCommand;

} // namespace Dayshift
