// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/gitlablinks.h"

#include "models/exchange/jsonfields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype MostLinks = 200; // of one issue, as GitLab itself would show them

static void add(QList<ImportedLink> &links, const ImportedLink &link)
{
    if (links.size() < MostLinks && !link.key.isEmpty() && !links.contains(link))
        links.append(link);
}

// #4 and #5 of this project; group/other#6 is somebody else's number.
static QStringList numbersIn(const QString &text)
{
    static const QRegularExpression number(u"(?:^|[\\s,])#([0-9]{1,12})\\b"_s);
    QStringList keys;
    for (auto each = number.globalMatch(text); each.hasNext() && keys.size() < MostLinks;)
        keys.append(u'#' + each.next().captured(1));
    return keys;
}

// "marked this issue as blocked by #2": a line of its own, written by GitLab and by nobody else.
static void readNote(const QString &note, QList<ImportedLink> &links)
{
    static const QRegularExpression made(
            u"^marked this [a-z ]{1,30}? as (related to|blocking|(?:is )?blocked by|a duplicate of) "
            "(.+)$"_s);
    static const QRegularExpression canonical(u"^marked (#[0-9]{1,12}) as a duplicate of this "_s);
    static const QRegularExpression undone(u"^removed the relation with (.+)$"_s);
    if (const auto match = undone.match(note); match.hasMatch()) {
        const auto keys = numbersIn(match.captured(1));
        links.removeIf([&](const ImportedLink &link) { return keys.contains(link.key); });
        return;
    }
    if (const auto match = canonical.match(note); match.hasMatch()) {
        add(links, {.kind = LinkKind::Duplicates, .isFrom = false, .key = match.captured(1)});
        return;
    }
    const auto match = made.match(note);
    const auto words = match.captured(1);
    for (const auto &key : numbersIn(match.captured(2))) {
        ImportedLink link {.key = key};
        if (words.startsWith("block"_L1) || words.startsWith("is "_L1))
            link = {.kind = LinkKind::Blocks, .isFrom = words == "blocking"_L1, .key = key};
        else if (words.startsWith("a dup"_L1))
            link.kind = LinkKind::Duplicates;
        add(links, link);
    }
}

static void readNotes(const QJsonObject &issue, QList<ImportedLink> &links)
{
    auto notes = issue.value("notes"_L1).toArray().toVariantList();
    std::ranges::stable_sort(notes, {}, [](const QVariant &note) {
        return note.toMap().value(u"created_at"_s).toString();
    });
    for (const auto &value : std::as_const(notes)) {
        const auto note = QJsonObject::fromVariantMap(value.toMap());
        if (note.value("system"_L1).toBool())
            readNote(firstOf(note, {"note"_L1, "body"_L1}).toString(), links);
    }
}

QList<ImportedLink> gitLabLinks(const QJsonObject &issue, const QHash<QString, QString> &keys)
{
    QList<ImportedLink> links;
    readNotes(issue, links);
    for (const auto &list : {"links"_L1, "issue_links"_L1, "linked_issues"_L1}) {
        const auto others = issue.value(list).toArray();
        for (const auto &value : others) {
            const auto other = value.toObject();
            const auto type = other.value("link_type"_L1).toString();
            const auto number = textOf(other.value("iid"_L1));
            const bool isElsewhere = other.contains("project_id"_L1) && issue.contains("project_id"_L1)
                    && textOf(other.value("project_id"_L1)) != textOf(issue.value("project_id"_L1));
            if (number.isEmpty() || type.isEmpty() || isElsewhere)
                continue;
            const bool blocks = type.endsWith("blocks"_L1) || type.endsWith("blocked_by"_L1);
            add(links, {.kind = blocks ? LinkKind::Blocks : LinkKind::RelatesTo,
                        .isFrom = type != "is_blocked_by"_L1,
                        .key = u'#' + number});
        }
    }
    // https://gitlab.example.com/api/v4/projects/1/issues/75
    static const QRegularExpression address(u"/issues/([0-9]{1,12})$"_s);
    const auto around = issue.value("_links"_L1).toObject();
    const auto same = address.match(around.value("closed_as_duplicate_of"_L1).toString());
    if (same.hasMatch())
        add(links, {.kind = LinkKind::Duplicates, .key = u'#' + same.captured(1)});
    add(links, {.kind = LinkKind::Duplicates,
                .key = keys.value(textOf(issue.value("duplicated_to_id"_L1)))});
    return links;
}

} // namespace Dayshift
