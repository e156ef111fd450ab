// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/gathering.h"
#include "models/exchange/plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Entry
{
    Draft draft = {};
    QString category = {};
    QString project = {};
    qint64 attachments = 0;
    QSet<QString> seen = {}; // its elements
};

} // namespace

static QString textOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
}

static QStringList valuesOf(QXmlStreamReader &xml)
{
    QStringList values;
    while (xml.readNextStartElement()) {
        if (const auto value = textOf(xml); !value.isEmpty())
            values.append(value);
    }
    return values;
}

static void readCustomField(QXmlStreamReader &xml, Draft &draft)
{
    QString name;
    QStringList values;
    while (xml.readNextStartElement()) {
        if (xml.name() == "customfieldname"_L1)
            name = textOf(xml);
        else if (xml.name() == "customfieldvalues"_L1)
            values = valuesOf(xml);
        else
            xml.skipCurrentElement();
    }
    if (name == "Epic Name"_L1 || name == "Epic Status"_L1)
        draft.isEpic = true;
    if (values.isEmpty())
        return;
    if (name == "Sprint"_L1) {
        draft.item.sprints = values;
        draft.item.sprint = values.last();
    } else if (name == "Epic Link"_L1) {
        draft.epicRef = values.first();
    } else if (name == "Story Points"_L1
               || (name == "Story point estimate"_L1 && !draft.item.points)) {
        draft.item.points = pointsOf(values.first());
    }
}

static void readComments(QXmlStreamReader &xml, Draft &draft)
{
    while (xml.readNextStartElement()) {
        const auto attributes = xml.attributes();
        draft.item.comments.append({.author = personOf(attributes.value("author"_L1).toString()),
                                    .text = plainTextOfHtml(textOf(xml))});
        draft.commentDates.append(attributes.value("created"_L1).toString());
    }
}

// <issuelinktype><name>Blocks</name><outwardlinks><issuelink><issuekey>AB-2</issuekey>…
static void readLinks(QXmlStreamReader &xml, ImportedItem &item)
{
    while (xml.readNextStartElement()) {
        QString type;
        while (xml.readNextStartElement()) {
            const bool isOutward = xml.name() == "outwardlinks"_L1;
            if (xml.name() == "name"_L1) {
                type = textOf(xml);
            } else if (isOutward || xml.name() == "inwardlinks"_L1) {
                while (xml.readNextStartElement()) {
                    while (xml.readNextStartElement()) {
                        if (xml.name() == "issuekey"_L1)
                            item.links.append(linkNamed(type, isOutward, textOf(xml)));
                        else
                            xml.skipCurrentElement();
                    }
                }
            } else {
                xml.skipCurrentElement();
            }
        }
    }
}

static void readAssignee(QXmlStreamReader &xml, ImportedItem &item)
{
    const auto attributes = xml.attributes();
    const bool nobody = attributes.value("accountid"_L1) == "-1"_L1
            || attributes.value("username"_L1) == "-1"_L1;
    const auto name = personOf(textOf(xml));
    if (!nobody && !name.isEmpty())
        item.assignees = {name};
}

static void readField(QXmlStreamReader &xml, Entry &entry)
{
    auto &draft = entry.draft;
    auto &item = draft.item;
    const auto name = xml.name().toString();
    entry.seen.insert(name);
    const auto attribute = [&](const QString &key) { return xml.attributes().value(key).toString(); };
    if (name == "key"_L1) {
        draft.id = attribute(u"id"_s);
        item.key = textOf(xml);
    } else if (name == "project"_L1) {
        entry.project = attribute(u"key"_s);
        xml.skipCurrentElement();
    } else if (name == "summary"_L1) {
        item.title = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    } else if (name == "type"_L1) {
        if (attribute(u"iconUrl"_s).endsWith("/epic.svg"_L1))
            draft.isEpic = true;
        item.rawType = textOf(xml);
    } else if (name == "status"_L1) {
        item.status = textOf(xml);
    } else if (name == "statusCategory"_L1) {
        entry.category = attribute(u"key"_s);
        xml.skipCurrentElement();
    } else if (name == "assignee"_L1) {
        readAssignee(xml, item);
    } else if (name == "labels"_L1) {
        addLabels(item.labels, valuesOf(xml));
    } else if (name == "parent"_L1) {
        draft.parentRef = textOf(xml);
    } else if (name == "created"_L1) {
        draft.created = textOf(xml);
    } else if (name == "resolved"_L1) {
        draft.closed = textOf(xml);
    } else if (name == "description"_L1) {
        item.description = plainTextOfHtml(textOf(xml));
    } else if (name == "comments"_L1) {
        readComments(xml, draft);
    } else if (name == "attachments"_L1) {
        while (xml.readNextStartElement()) {
            ++entry.attachments;
            xml.skipCurrentElement();
        }
    } else if (name == "issuelinks"_L1) {
        readLinks(xml, item);
    } else if (name == "customfields"_L1) {
        while (xml.readNextStartElement())
            readCustomField(xml, draft);
    } else {
        xml.skipCurrentElement();
    }
}

// A view may give some fields only; when an item was resolved is there only if it was.
static QStringList missingNames(const QSet<QString> &seen)
{
    static const std::pair<QString, QStringList> wanted[] {
            {u"key"_s, {u"key"_s}},
            {u"title"_s, {u"summary"_s}},
            {u"type"_s, {u"type"_s}},
            {u"status"_s, {u"status"_s}},
            {u"assignee"_s, {u"assignee"_s}},
            {u"created"_s, {u"created"_s}},
            {u"closed"_s, {u"resolved"_s, u"resolution"_s}}};
    QStringList missing;
    for (const auto &[name, elements] : wanted) {
        if (std::ranges::none_of(elements, [&](const auto &word) { return seen.contains(word); }))
            missing.append(name);
    }
    return missing;
}

static Error broken(const Sniffed &file, const QXmlStreamReader &xml)
{
    const bool cut = xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    auto error = refusedFile(
            cut ? u"truncated"_s : u"unknown-format"_s,
            cut ? QCoreApplication::translate("Dayshift::Import",
                                              "The file ends in the middle of an XML text (byte "
                                              "%1).")
                            .arg(file.text.size())
                : QCoreApplication::translate("Dayshift::Import",
                                              "The file is no XML from line %1 on.")
                            .arg(xml.lineNumber()),
            QCoreApplication::translate("Dayshift::Import",
                                        "It was probably cut off or changed while being saved; "
                                        "export it again."),
            QFileInfo(file.source.path).fileName());
    if (cut) {
        error.byte = file.text.size();
        error.found = u"jira"_s;
    } else {
        error.line = xml.lineNumber();
    }
    error.detail = xml.errorString();
    return error;
}

// Jira's XML view of a search (RSS 0.92).
class JiraXml final : public ExportFormat
{
public:
    QString tool() const override { return u"jira"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "Jira (XML)");
    }
    bool recognises(const Sniffed &file) const override
    {
        return file.source.shape == SourceFile::Shape::Xml
                && (file.comment.contains("RSS generated by JIRA"_L1)
                    || (file.root == "rss"_L1 && file.text.contains("<item>")
                        && file.text.contains("<key")));
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        gathering.holding().format = u"xml"_s;
        qint64 items = 0, claimed = 0;
        QSet<QString> seen;
        for (const auto &file : files) {
            QXmlStreamReader xml(file.text);
            while (!xml.atEnd()) {
                xml.readNext();
                if (!xml.isStartElement())
                    continue;
                if (options.cancelled && options.cancelled())
                    return cancelledImport();
                if (xml.name() == "issue"_L1)
                    claimed = std::max(claimed,
                                       xml.attributes().value("total"_L1).toLongLong());
                else if (xml.name() == "item"_L1) {
                    ++items;
                    seen += take(gathering, xml);
                }
            }
            if (xml.hasError())
                return broken(file, xml);
            gathering.describe(file);
        }
        gathering.fact(u"total_claimed"_s, claimed);
        gathering.count(u"export-cut-off"_s, claimed - items);
        if (items > 0)
            gathering.missing(missingNames(seen));
        return gathering.finish();
    }

private:
    static QSet<QString> take(Gathering &gathering, QXmlStreamReader &xml)
    {
        Entry entry;
        entry.draft.item.line = xml.lineNumber();
        while (xml.readNextStartElement())
            readField(xml, entry);
        gathering.categorise(entry.draft.item.status, entry.category);
        entry.draft.done = entry.category == "done"_L1;
        if (!entry.project.isEmpty())
            gathering.addProject(entry.project);
        gathering.count(u"attachments-not-included"_s, entry.attachments);
        gathering.add(std::move(entry.draft));
        return entry.seen;
    }
};

static const JiraXml theFormat;

} // namespace Dayshift
