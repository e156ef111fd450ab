// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/items.h"
#include "app/cli/lookup.h"
#include "app/services.h"
#include "models/board/boardedits.h"
#include "models/board/boardtables.h"

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
        const auto moved = store.write([&](Transaction &transaction) {
                                    return move(transaction, arguments[0], name, rank);
                                }).result();
        if (!moved)
            return call.fail(moved.error());
        const auto item = store.read([&](Database &database) {
                                   return itemWithId(database, u"stories"_s, *moved);
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
    static Result<QString> move(Transaction &transaction, const QString &named,
                                const QString &columnName, const QString &where)
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
        const auto deed = moveStories({*story}, placeIn(*column, order, *position),
                                      QDateTime::currentDateTimeUtc());
        for (const auto &step : deed.steps()) {
            if (const auto done = transaction.apply(step.change); !done)
                return done.error();
        }
        return story->id.toString();
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
