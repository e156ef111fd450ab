// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/gathering.h"
#include "models/exchange/jsonfields.h"
#include "models/exchange/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString addressOf(const QJsonObject &record)
{
    return firstOf(record, {"html_url"_L1, "url"_L1}).toString();
}

static QString repositoryOf(const QJsonObject &record)
{
    const auto named = record.value("repository"_L1).toObject();
    if (const auto name = firstOf(named, {"nameWithOwner"_L1, "full_name"_L1}).toString();
        !name.isEmpty())
        return name;
    static const QRegularExpression pattern(
            u"^https?://[^/]+/(?:api/v3/)?(?:repos/)?([^/]+/[^/]+)(?:/(?:issues|pull|pulls)/|$)"_s);
    for (const auto &field : {"html_url"_L1, "url"_L1, "repository_url"_L1}) {
        const auto found = pattern.match(record.value(field).toString());
        if (found.hasMatch())
            return found.captured(1);
    }
    return {};
}

static bool isPullRequest(const QJsonObject &record)
{
    return record.value("pull_request"_L1).isObject() || addressOf(record).contains("/pull/"_L1);
}

static QStringList peopleOf(const QJsonObject &record)
{
    QStringList people;
    const auto all = firstOf(record, {"assignees"_L1, "assigness"_L1});
    for (const auto &name : namesIn(all, "login"_L1)) {
        if (const auto person = personOf(name); !person.isEmpty() && !people.contains(person))
            people.append(person);
    }
    if (people.isEmpty()) {
        if (const auto one = personOf(nameIn(record.value("assignee"_L1), "login"_L1));
            !one.isEmpty())
            people.append(one);
    }
    return people;
}

static void readComments(const QJsonObject &record, Draft &draft)
{
    const auto comments = record.value("comments"_L1).toArray(); // of REST it is a number
    for (const auto &value : comments) {
        const auto comment = value.toObject();
        draft.item.comments.append(
                {.author = nameIn(firstOf(comment, {"author"_L1, "user"_L1}), "login"_L1),
                 .text = comment.value("body"_L1).toString()});
        draft.commentDates.append(firstOf(comment, {"createdAt"_L1, "created_at"_L1}).toString());
    }
}

// A sub-issue names the issue above it; in another repository it is somebody else's number.
static QString parentOf(const QJsonObject &record, const QString &repository)
{
    static const QRegularExpression address(u"/repos/([^/]+/[^/]+)/issues/([0-9]+)$"_s);
    const auto found = address.match(record.value("parent_issue_url"_L1).toString());
    return found.hasMatch() && (repository.isEmpty() || found.captured(1) == repository)
            ? u'#' + found.captured(2)
            : QString();
}

static Draft read(const QJsonObject &record, qint64 number)
{
    Draft draft {.created = firstOf(record, {"created_at"_L1, "createdAt"_L1, "created_date"_L1})
                                    .toString(),
                 .closed = firstOf(record, {"closed_at"_L1, "closedAt"_L1, "closed_date"_L1})
                                   .toString()};
    auto &item = draft.item;
    item.line = number;
    item.key = u'#' + QString::number(record.value("number"_L1).toVariant().toLongLong());
    item.project = repositoryOf(record);
    item.title = record.value("title"_L1).toString();
    item.rawType = nameIn(record.value("type"_L1), "name"_L1);
    item.status = firstOf(record, {"state"_L1, "status"_L1}).toString();
    item.description = firstOf(record, {"body"_L1, "description"_L1}).toString();
    item.assignees = peopleOf(record);
    item.milestone = nameIn(record.value("milestone"_L1), "title"_L1);
    addLabels(item.labels, namesIn(firstOf(record, {"labels"_L1, "areas"_L1}), "name"_L1));
    draft.parentRef = parentOf(record, item.project);
    readComments(record, draft);
    return draft;
}

static QStringList missingNames(const QSet<QString> &seen)
{
    const std::pair<QString, QStringList> wanted[] {
            {u"key"_s, {u"number"_s}},
            {u"title"_s, {u"title"_s}},
            {u"status"_s, {u"state"_s, u"status"_s}},
            {u"assignee"_s, {u"assignee"_s, u"assignees"_s, u"assigness"_s}},
            {u"created"_s, {u"created_at"_s, u"createdAt"_s, u"created_date"_s}},
            {u"closed"_s, {u"closed_at"_s, u"closedAt"_s, u"closed_date"_s}}};
    QStringList missing;
    for (const auto &[name, spellings] : wanted) {
        if (std::ranges::none_of(spellings, [&](const auto &word) { return seen.contains(word); }))
            missing.append(name);
    }
    return missing;
}

// Issues of GitHub: pages of its REST list, "gh issue list --json", and dumps made from them.
class GitHubJson final : public ExportFormat
{
public:
    QString tool() const override { return u"github"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "GitHub (JSON)");
    }
    bool recognises(const Sniffed &file) const override
    {
        if (file.source.shape != SourceFile::Shape::Json || !file.isArray)
            return false;
        return std::ranges::any_of(file.records, [](const QJsonObject &record) {
            if (!record.contains("number"_L1) || !record.contains("title"_L1)
                || record.contains("iid"_L1))
                return false;
            const auto label = record.value("labels"_L1).toArray().first().toObject();
            const auto state = record.value("state"_L1).toString();
            return addressOf(record).contains("github"_L1) || !repositoryOf(record).isEmpty()
                    || (label.contains("color"_L1) && label.contains("name"_L1))
                    || state == "OPEN"_L1 || state == "CLOSED"_L1;
        });
    }
    bool canRead(const Sniffed &file) const override
    {
        return std::ranges::any_of(file.records, [](const QJsonObject &record) {
            return record.contains("number"_L1) && record.contains("title"_L1);
        });
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        gathering.holding().format = u"json"_s;
        qint64 records = 0;
        QSet<QString> seen;
        QStringList repositories;
        for (const auto &file : files) {
            const auto done = eachRecord(
                    file.text, {}, options.cancelled,
                    [&](const QJsonObject &record, qint64, const QJsonObject &) {
                        ++records;
                        for (auto field = record.begin(); field != record.end(); ++field)
                            seen.insert(field.key());
                        const auto repository = repositoryOf(record);
                        if (!repository.isEmpty() && !repositories.contains(repository))
                            repositories.append(repository);
                        take(gathering, record, records);
                    });
            if (!done)
                return done.error();
            gathering.describe(file);
        }
        gathering.fact(u"records"_s, records);
        if (!repositories.isEmpty())
            gathering.fact(u"repositories"_s, QJsonArray::fromStringList(repositories));
        gathering.missing(missingNames(seen));
        return gathering.finish();
    }

private:
    static void take(Gathering &gathering, const QJsonObject &record, qint64 number)
    {
        auto draft = Dayshift::read(record, number);
        if (isPullRequest(record)) {
            gathering.skip(u"pull-requests-skipped"_s, number, draft.item.key);
            return;
        }
        draft.done = draft.item.status.compare("closed"_L1, Qt::CaseInsensitive) == 0
                && (record.contains("closed_at"_L1) || record.contains("closedAt"_L1));
        gathering.add(std::move(draft));
    }
};

static const GitHubJson theFormat;

} // namespace Dayshift
