// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/itemtable.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QList<int> allColumns(const TableReader &table, const QStringList &names)
{
    QList<int> places;
    for (const auto &name : names)
        places += table.columns(name);
    return places;
}

// Of the first heading that is there: Owner may be somebody else than Assignee.
static QList<int> firstColumns(const TableReader &table, const QStringList &names)
{
    for (const auto &name : names) {
        if (const auto places = table.columns(name); !places.isEmpty())
            return places;
    }
    return {};
}

ItemColumns::ItemColumns(const TableReader &table, const ColumnNames &names)
    : key(table.column(names.key))
    , title(table.column(names.title))
    , type(table.column(names.type))
    , status(table.column(names.status))
    , description(table.column(names.description))
    , project(table.column(names.project))
    , parent(table.column(names.parent))
    , epic(table.column(names.epic))
    , milestone(table.column(names.milestone))
    , email(table.column(names.email))
    , id(table.column(names.id))
    , assignees(firstColumns(table, names.assignee))
    , created(allColumns(table, names.created))
    , closed(allColumns(table, names.closed))
    , sprints(firstColumns(table, names.sprint))
    , labels(allColumns(table, names.labels))
    , points(allColumns(table, names.points))
    , archived(allColumns(table, names.archived))
    , moments(allColumns(table, names.moments))
    , days(allColumns(table, names.days))
    , m_labelMarks(names.labelMarks)
    , m_personMarks(names.personMarks)
    , m_hasTypes(names.hasTypes)
{
    for (int i = 0; i < table.headings().size(); ++i) {
        if (table.headings()[i].endsWith("(UTC)"_L1, Qt::CaseInsensitive))
            m_utc.insert(i);
        if (const auto link = linkInHeading(table.headings()[i]))
            m_links.append({i, *link});
    }
}

// Some say yes or no, some since when.
static bool isYes(const QString &text)
{
    static const QStringList no {u"false"_s, u"no"_s, u"0"_s, u"nein"_s, u"n"_s};
    return !text.isEmpty() && !no.contains(text, Qt::CaseInsensitive);
}

QStringList ItemColumns::missing() const
{
    const std::pair<bool, QString> wanted[] {{key >= 0, u"key"_s},
                                             {title >= 0, u"title"_s},
                                             {type >= 0 || !m_hasTypes, u"type"_s},
                                             {status >= 0, u"status"_s},
                                             {!assignees.isEmpty(), u"assignee"_s},
                                             {!created.isEmpty(), u"created"_s},
                                             {!closed.isEmpty(), u"closed"_s}};
    QStringList names;
    for (const auto &[there, name] : wanted) {
        if (!there)
            names.append(name);
    }
    return names;
}

QString ItemColumns::dateIn(const TableRow &row, int column) const
{
    const auto text = row.cell(column);
    if (!m_utc.contains(column) || text.isEmpty()
        || Dates(DateOrder::DayFirst).read(text).moment.zoned)
        return text;
    return text + u" UTC"_s;
}

// "Lovelace, Ada <ada@example.com>" is one person, whatever separates people elsewhere.
static QStringList peopleIn(const QString &cell, const QString &marks)
{
    static const QRegularExpression address(u"[^<>]*<[^<>]+>"_s);
    if (marks.isEmpty() || !address.match(cell).hasMatch())
        return splitAt(cell, marks);
    QStringList people;
    qsizetype end = 0;
    for (auto each = address.globalMatch(cell); each.hasNext() && people.size() < MostNames;) {
        const auto match = each.next();
        end = match.capturedEnd();
        auto person = match.capturedView().trimmed();
        while (!person.isEmpty() && marks.contains(person.front()))
            person = person.mid(1).trimmed();
        people.append(person.toString());
    }
    return people + splitAt(cell.mid(end), marks);
}

Draft ItemColumns::read(const TableRow &row) const
{
    const auto firstDate = [&](const QList<int> &columns) {
        for (const auto column : columns) {
            if (const auto text = dateIn(row, column); !text.isEmpty())
                return text;
        }
        return QString();
    };
    Draft draft {.id = row.cell(id),
                 .parentRef = row.cell(parent),
                 .epicRef = row.cell(epic),
                 .created = firstDate(created),
                 .closed = firstDate(closed),
                 .days = filledCells(row, days)};
    auto &item = draft.item;
    item.line = row.line;
    item.key = row.cell(key);
    item.title = row.raw(title);
    item.rawType = row.cell(type);
    item.status = row.cell(status);
    item.description = row.raw(description);
    item.milestone = row.cell(milestone);
    for (const auto &cell : filledCells(row, assignees)) {
        for (const auto &name : peopleIn(cell, m_personMarks)) {
            const auto person = personOf(name);
            if (!person.isEmpty() && !item.assignees.contains(person))
                item.assignees.append(person);
        }
    }
    item.sprints = filledCells(row, sprints);
    if (!item.sprints.isEmpty())
        item.sprint = item.sprints.last();
    for (const auto &cell : filledCells(row, labels))
        addLabels(item.labels, splitAt(cell, m_labelMarks));
    for (const auto column : points) {
        item.points = pointsOf(row.cell(column));
        if (item.points)
            break;
    }
    for (const auto &[column, link] : m_links) {
        for (const auto &other : splitAt(row.cell(column), u","_s)) {
            item.links.append(link);
            item.links.last().key = other;
        }
    }
    item.archived = std::ranges::any_of(filledCells(row, archived), isYes);
    for (const auto column : moments)
        draft.moments.append(dateIn(row, column));
    return draft;
}

Result<Done> readTables(Gathering &gathering, const QList<Sniffed> &files,
                        const ReadOptions &options, const OpenTable &open)
{
    for (const auto &file : files) {
        TableReader table(file.source, options.cancelled);
        if (const auto done = table.open(); !done)
            return done.error();
        const auto take = open(table, &file == &files.first());
        const auto done = table.each([&](const TableRow &row) {
            for (const auto &cell : row.cells)
                gathering.noteCell(cell);
            take(row);
        });
        if (!done)
            return done.error();
        gathering.describe(file, table);
    }
    return Done {};
}

QStringList filledCells(const TableRow &row, const QList<int> &columns)
{
    QStringList values;
    for (const auto column : columns) {
        if (const auto value = row.cell(column); !value.isEmpty())
            values.append(value);
    }
    return values;
}

QStringList splitAt(const QString &text, const QString &marks)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size() && parts.size() < MostNames; ++at) {
        if (at < text.size() && !marks.contains(text[at]))
            continue;
        if (const auto part = text.mid(begin, at - begin).trimmed(); !part.isEmpty())
            parts.append(part);
        begin = at + 1;
    }
    return parts;
}

} // namespace Dayshift
