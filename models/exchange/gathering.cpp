// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/gathering.h"

#include "models/exchange/itemtypes.h"
#include "models/exchange/jsontext.h"
#include "models/exchange/tablereader.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype SkippedToName = 1000;
static constexpr qsizetype DetailsToName = 100;

Gathering::Gathering(const ReadOptions &options)
    : m_options(options)
    , m_dates(options.dateOrder)
{
    if (!m_options.now.isValid())
        m_options.now = QDateTime::currentDateTimeUtc();
}

void Gathering::count(const QString &code, qint64 n, const QStringList &detail)
{
    if (n <= 0)
        return;
    auto &warnings = m_holding.warnings;
    auto found = std::ranges::find(warnings, code, &ImportWarning::code);
    if (found == warnings.end()) {
        warnings.append({.code = code});
        found = warnings.end() - 1;
    }
    found->n += n;
    for (const auto &word : detail) {
        if (found->detail.size() < DetailsToName && !found->detail.contains(word))
            found->detail.append(word);
    }
}

void Gathering::skip(const QString &code, qint64 line, const QString &key)
{
    count(code);
    ++m_holding.skippedRecords;
    if (m_holding.skipped.size() < SkippedToName)
        m_holding.skipped.append({.line = line, .code = code, .key = key});
}

void Gathering::add(Draft draft)
{
    auto &item = draft.item;
    if (!item.project.isEmpty())
        m_projects.insert(item.project);
    if (isRoundedId(item.key)) {
        item.key.clear();
        draft.id.clear();
        count(u"id-precision-lost"_s);
    }
    const auto name = DraftIndex::name(item.project, item.key);
    if (!item.key.isEmpty()) {
        auto &byKey = m_index.byKey;
        if (const auto known = byKey.constFind(name); known != byKey.constEnd()) {
            auto &first = m_drafts[*known].item;
            addLabels(first.labels, item.labels);
            for (const auto &link : std::as_const(item.links)) { // one row for each of its links
                if (first.links.size() < MostNames && !first.links.contains(link))
                    first.links.append(link);
            }
            skip(u"duplicate-key"_s, item.line, item.key);
            return;
        }
        byKey.insert(name, m_drafts.size());
    }
    if (!draft.id.isEmpty() && !m_index.byId.contains(draft.id))
        m_index.byId.insert(draft.id, m_drafts.size());
    sort(draft);
    if (trimmedTitle(item.title).isEmpty()) {
        item.title.clear();
        count(u"empty-title"_s);
    } else if (u"=+@-\t"_s.contains(item.title.front())) {
        count(u"formula-like"_s);
    }
    if (item.archived)
        count(u"archived"_s);
    if (!item.milestone.isEmpty() && !m_milestones.contains(item.milestone)) {
        m_milestones.insert(item.milestone);
        m_holding.milestones.append(item.milestone);
    }
    for (const auto &sprint : item.sprints)
        addSprint({.name = sprint});
    m_dates.note(draft.created);
    m_dates.note(draft.closed);
    for (const auto *dates : {&draft.commentDates, &draft.moments, &draft.days}) {
        for (const auto &date : *dates)
            m_dates.note(date);
    }
    m_drafts.append(std::move(draft));
}

void Gathering::sort(Draft &draft)
{
    auto &item = draft.item;
    const auto *known = knownType(item.rawType);
    if (known) {
        item.kind = known->kind;
        item.type = known->type;
    }
    const bool flagged = draft.isEpic.value_or(false) || draft.isSubTask.value_or(false);
    if (draft.isEpic.value_or(false))
        item.kind = ImportedKind::Epic;
    else if (draft.isSubTask)
        item.kind = *draft.isSubTask                      ? ImportedKind::SubTask
                : item.kind == ImportedKind::SubTask ? ImportedKind::Story
                                                     : item.kind;
    if (item.kind == ImportedKind::SubTask)
        item.type = StoryType::SubTask;
    else if (item.type == StoryType::SubTask)
        item.type = StoryType::Task;
    if (!known && !flagged && !item.rawType.isEmpty())
        count(u"unknown-type"_s, 1, {item.rawType});
}

void Gathering::categorise(const QString &status, const QString &category)
{
    if (status.isEmpty() || category.isEmpty())
        return;
    const auto known = m_holding.statusCategories.constFind(status);
    if (known == m_holding.statusCategories.constEnd())
        m_holding.statusCategories.insert(status, category);
    else if (*known != category)
        m_conflicts.insert(status);
}

void Gathering::addSprint(const ImportedSprint &sprint)
{
    if (sprint.name.isEmpty())
        return;
    auto &sprints = m_holding.sprints;
    if (!m_sprintNames.contains(sprint.name)) {
        m_sprintNames.insert(sprint.name);
        sprints.append(sprint);
    } else if (sprint.startsAt.isValid() || !sprint.state.isEmpty()) {
        *std::ranges::find(sprints, sprint.name, &ImportedSprint::name) = sprint;
    }
}

void Gathering::describe(const Sniffed &file)
{
    count(u"truncated-line"_s, file.cutLastLine ? 1 : 0);
    fact(u"encoding"_s, file.source.encoding);
    if (!file.source.encoding.startsWith("UTF-8"_L1))
        count(u"not-utf8"_s, 1, {file.source.encoding});
}

void Gathering::describe(const Sniffed &file, const TableReader &table)
{
    describe(file);
    fact(u"bom"_s, file.source.bom);
    fact(u"delimiter"_s, QString(table.delimiter()));
    addFact(u"rows"_s, table.rows());
    m_holding.format = table.delimiter() == u'\t' ? u"tsv"_s : u"csv"_s;
    QJsonObject repeated;
    for (const auto &heading : table.headings()) {
        if (const auto times = table.columns(heading).size(); times > 1 && !heading.isEmpty())
            repeated.insert(heading, times);
    }
    if (!repeated.isEmpty())
        fact(u"repeated_columns"_s, repeated);
    count(u"blank-rows"_s, table.blankRows());
    m_holding.skippedRecords += table.blankRows();
    count(u"missing-cells"_s, table.shortRows());
    count(u"extra-cells"_s, table.longRows());
    count(u"unnamed-column"_s, table.unnamedColumns());
}

Result<Done> Gathering::eachObject(const QList<Sniffed> &files,
                                   const std::function<void(const QJsonObject &object)> &take)
{
    for (const auto &file : files) {
        const auto done = eachRecord(
                file.text, {}, m_options.cancelled,
                [&](const QJsonObject &object, qint64, const QJsonObject &) { take(object); });
        if (!done)
            return done.error();
        if (isCancelled())
            return cancelledImport();
        describe(file);
    }
    return Done {};
}

void Gathering::missing(QStringList columns)
{
    columns.sort();
    count(u"missing-column"_s, columns.size(), columns);
    m_holding.knowsStatus = !columns.contains("status"_L1);
}

void Gathering::link()
{
    auto links = linkDrafts(m_drafts, m_index);
    count(u"parent-not-in-file"_s, links.outside);
    count(u"parent-cycle"_s, links.onCycle.size(), links.onCycle);
    m_holding.embeddedEpics = std::move(links.epics);
}

void Gathering::judge(const Draft &draft, const QList<Dates::Reading> &times)
{
    bool zoneless = false, dayOnly = false, ambiguous = false;
    for (const auto &time : times) {
        const bool read = time.outcome == Dates::Outcome::Read;
        if (!read && time.outcome != Dates::Outcome::Ambiguous)
            continue;
        zoneless = zoneless || !time.moment.zoned;
        dayOnly = dayOnly || time.moment.dateOnly;
        ambiguous = ambiguous || !read;
    }
    for (const auto &day : draft.days)
        ambiguous = ambiguous || m_dates.read(day).outcome == Dates::Outcome::Ambiguous;
    count(u"no-timezone"_s, zoneless ? 1 : 0);
    count(u"date-only"_s, dayOnly ? 1 : 0);
    count(u"ambiguous-date"_s, ambiguous ? 1 : 0);
    m_holding.needsZone = m_holding.needsZone || zoneless;
    m_holding.needsDateOrder = m_holding.needsDateOrder || ambiguous;
    const auto future = [this](const ImportedMoment &moment) {
        return moment.isValid()
                && moment.at > m_options.now.addSecs(moment.zoned ? 60 : 14 * 3600);
    };
    const auto &item = draft.item;
    if (future(item.created) || future(item.closed))
        count(u"date-in-future"_s);
    if (item.created.isValid() && item.closed.isValid() && item.closed.at < item.created.at)
        count(u"closed-before-created"_s);
    if (draft.done && draft.closed.isEmpty())
        count(u"closed-without-date"_s);
}

void Gathering::readDates()
{
    for (auto &draft : m_drafts) {
        auto &item = draft.item;
        const auto bad = [&](const QString &text) {
            count(u"bad-date"_s, 1, {u"line %1: %2"_s.arg(item.line).arg(text.left(80))});
        };
        const auto created = m_dates.read(draft.created);
        const auto closed = m_dates.read(draft.closed);
        if (created.outcome == Dates::Outcome::Read)
            item.created = created.moment;
        if (closed.outcome == Dates::Outcome::Read)
            item.closed = closed.moment;
        if (created.outcome == Dates::Outcome::Bad)
            bad(draft.created);
        if (closed.outcome == Dates::Outcome::Bad)
            bad(draft.closed);
        for (qsizetype i = 0; i < draft.commentDates.size() && i < item.comments.size(); ++i) {
            const auto at = m_dates.read(draft.commentDates[i]);
            if (at.outcome == Dates::Outcome::Read)
                item.comments[i].at = at.moment;
        }
        QList<Dates::Reading> times {created, closed};
        for (const auto &text : draft.moments)
            times.append(m_dates.read(text));
        judge(draft, times);
    }
}

void Gathering::checkHistories()
{
    for (auto &draft : m_drafts) {
        auto &item = draft.item;
        std::ranges::stable_sort(item.history, {}, [](const auto &step) { return step.at.at; });
        for (qsizetype i = 1; i < item.history.size(); ++i)
            item.historyGap = item.historyGap || item.history[i].from != item.history[i - 1].to;
        if (!item.history.isEmpty())
            item.historyGap = item.historyGap || item.history.last().to != item.status;
        if (item.historyGap)
            count(u"history-gap"_s);
    }
}

Holding Gathering::finish()
{
    link();
    readDates();
    checkHistories();
    for (const auto &status : m_conflicts)
        m_holding.statusCategories.remove(status);
    count(u"status-category-conflict"_s, m_conflicts.size(),
          QStringList(m_conflicts.begin(), m_conflicts.end()));
    if (!m_projects.isEmpty())
        fact(u"projects"_s, m_projects.size());
    if (m_projects.size() > 1) {
        QStringList projects(m_projects.begin(), m_projects.end());
        projects.sort();
        count(u"several-projects"_s, m_projects.size(), projects);
    }
    const auto undated = std::ranges::count_if(
            m_holding.sprints, [](const auto &sprint) { return !sprint.startsAt.isValid(); });
    count(u"sprint-dates-missing"_s, undated);
    if (m_drafts.isEmpty())
        count(u"no-items"_s);
    for (auto &warning : m_holding.warnings) {
        if (warning.code == "unknown-type"_L1 || warning.code == "status-category-conflict"_L1)
            warning.detail.sort();
    }
    std::ranges::sort(m_holding.warnings, {}, &ImportWarning::code);
    m_holding.items.reserve(m_drafts.size());
    for (auto &draft : m_drafts)
        m_holding.items.append(std::move(draft.item));
    m_drafts.clear();
    return std::move(m_holding);
}

} // namespace Dayshift
