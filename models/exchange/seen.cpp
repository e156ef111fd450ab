// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/seen.h"

#include "models/store/change.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// A JSON object, written by hand: there are as many of them as stories. Empty values are left out.
class Writer
{
public:
    void add(const char *name, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_json += m_json.size() == 1 ? "\"" : ",\"";
        m_json += name;
        m_json += "\":";
        appendJson(m_json, value);
    }
    void add(const char *name, qint64 value)
    {
        if (value != 0)
            add(name, QString::number(value));
    }
    template<typename Thing>
    void add(const char *name, Id<Thing> id)
    {
        if (!id.isNull())
            add(name, id.toString());
    }
    void add(const char *name, const QDateTime &at)
    {
        if (at.isValid())
            add(name, at.toMSecsSinceEpoch());
    }
    QString text()
    {
        m_json += '}';
        return QString::fromUtf8(m_json);
    }

private:
    QByteArray m_json = "{";
};

} // namespace

QString textMark(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QString::fromLatin1(
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

static QString commentsMark(const ImportedItem &item)
{
    if (item.comments.isEmpty())
        return {};
    QString all;
    for (const auto &comment : item.comments)
        all += comment.author + u'\n' + comment.text + u'\n';
    return textMark(all);
}

QString seenText(const ImportedItem &item, const Story &story)
{
    Writer writer;
    writer.add("title", story.title);
    writer.add("type", qint64(story.type));
    writer.add("column_id", story.column);
    writer.add("epic_id", story.epic);
    writer.add("sprint_id", story.sprint);
    writer.add("owner_id", story.owner);
    writer.add("parent_id", story.parent);
    if (story.points)
        writer.add("points", QString::number(*story.points));
    writer.add("archived", qint64(story.archived));
    writer.add("blocked_reason", story.blockedReason);
    writer.add("created_at", story.createdAt);
    writer.add("closed_at", story.closedAt);
    writer.add("labels", story.labels);
    writer.add("description", textMark(item.description));
    writer.add("comments", commentsMark(item));
    if (!item.history.isEmpty())
        writer.add("history", item.history.last().at.at);
    return writer.text();
}

QString seenText(const ImportedItem &item, const Epic &epic)
{
    Writer writer;
    writer.add("title", epic.title);
    writer.add("closed", qint64(epic.closed));
    writer.add("created_at", epic.createdAt);
    writer.add("description", textMark(item.description));
    writer.add("comments", commentsMark(item));
    return writer.text();
}

} // namespace Dayshift
