// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/storywords.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

QString StoryWords::stageName(StageKind kind)
{
    switch (kind) {
    case StageKind::Build:
        return tr("Build");
    case StageKind::Functional:
        return tr("Functional");
    case StageKind::Performance:
        return tr("Performance");
    case StageKind::Security:
        return tr("Security");
    case StageKind::Deploy:
        return tr("Deploy");
    case StageKind::Other:
        break;
    }
    return tr("Stage");
}

QString StoryWords::typeName(StoryType type)
{
    switch (type) {
    case StoryType::Story:
        return tr("Story");
    case StoryType::Bug:
        return tr("Bug");
    case StoryType::Task:
        return tr("Task");
    case StoryType::Spike:
        return tr("Spike");
    case StoryType::SubTask:
        return tr("Sub-task");
    }
    return {};
}

QString StoryWords::priorityName(Priority priority)
{
    switch (priority) {
    case Priority::None:
        break;
    case Priority::Low:
        return tr("Low", "priority");
    case Priority::Medium:
        return tr("Medium", "priority");
    case Priority::High:
        return tr("High", "priority");
    case Priority::Highest:
        return tr("Highest", "priority");
    }
    return tr("No priority");
}

QString StoryWords::priorityMark(const Story &story)
{
    return story.priority >= Priority::High ? priorityName(story.priority) : QString();
}

QString StoryWords::buildWords(const BuildLink &link)
{
    const auto stage = link.stage == StageKind::Other && !link.stageName.isEmpty()
            ? link.stageName.left(60)
            : stageName(link.stage);
    switch (link.status) {
    case Status::Running:
        return tr("%1 running", "a stage").arg(stage);
    case Status::Failed:
        return tr("%1 failed", "a stage").arg(stage);
    case Status::Passed:
        return link.stage == StageKind::Deploy ? tr("Deployed")
                                               : tr("%1 passed", "a stage").arg(stage);
    case Status::Queued:
        return tr("%1 waits", "a stage").arg(stage);
    case Status::WaitingForApproval:
        return tr("%1 needs sign-off", "a stage").arg(stage);
    case Status::Unstable:
        return tr("%1 unstable", "a stage").arg(stage);
    case Status::Cancelled:
        return tr("%1 cancelled", "a stage").arg(stage);
    case Status::Skipped:
        return tr("%1 not run", "a stage").arg(stage);
    case Status::Unknown:
        break;
    }
    return tr("No report of the build");
}

QString StoryWords::waits(const QList<Story> &open)
{
    const auto first = number(open.first());
    return open.size() == 1 ? tr("Waits for %1", "a story's number").arg(first)
                            : tr("Waits for %1 and %n more", "a story's number",
                                 int(open.size()) - 1)
                                      .arg(first);
}

StoryWords::Evidence StoryWords::evidence(const Story &story) const
{
    if (!story.blockedReason.isEmpty()) {
        // The time first: a reason may be as long as it likes, and is cut.
        const auto time = blockedTime(story);
        return {Sign::Blocked, Tone::Blocked,
                time.isEmpty() ? story.blockedReason
                               : tr("%1 · %2", "how long it is blocked; why")
                                         .arg(time, story.blockedReason)};
    }
    if (const auto open = m_board.waitsFor(story); !open.isEmpty())
        return {Sign::Blocked, Tone::Blocked, waits(open)};
    // What was let through stays to be seen for as long as it lies there.
    if (const auto given = m_board.overrideOf(story); !given.id.isNull())
        return {Sign::Warning, Tone::Warn, tr("Overridden: %1", "a reason").arg(given.reason)};
    if (const auto link = m_board.links().newest(story)) {
        const auto sign = StatusGlyph::signOf(link->status);
        return {sign, StatusGlyph::toneOf(sign), buildWords(*link)};
    }
    const auto column = m_board.model().column(story.column);
    switch (column ? column->category : Category::ToDo) {
    case Category::ToDo:
        return {Sign::Queued, Tone::Neutral, story.points ? tr("Ready") : tr("Needs an estimate")};
    case Category::InProgress:
        if (story.owner.isNull())
            return {Sign::Manual, Tone::Neutral, tr("Needs an owner")};
        return {Sign::Unknown, Tone::Unknown, tr("No build yet")};
    case Category::Verify:
        return {Sign::Unknown, Tone::Unknown, tr("No build yet")};
    case Category::Release:
        return {Sign::Manual, Tone::Neutral, tr("Waits for release")};
    case Category::Done:
        break;
    }
    return {Sign::Passed, Tone::Pass, tr("Done")};
}

QString StoryWords::age(const Story &story) const
{
    const auto column = m_board.model().column(story.column);
    if (!column || column->category == Category::ToDo || column->category == Category::Done
        || !story.enteredAt.isValid())
        return {};
    return inOneUnit(story.enteredAt);
}

QString StoryWords::blockedTime(const Story &story) const
{
    return story.blockedReason.isEmpty() || !story.blockedAt.isValid()
            ? QString()
            : inOneUnit(story.blockedAt);
}

QString StoryWords::inOneUnit(const QDateTime &since) const
{
    const std::chrono::milliseconds age(std::max<qint64>(0, since.msecsTo(m_board.now())));
    // One unit is enough on a card; the details tell the rest.
    if (age >= 24h)
        return m_format.span(std::chrono::floor<std::chrono::days>(age));
    if (age >= 1h)
        return m_format.span(std::chrono::floor<std::chrono::hours>(age));
    return m_format.span(std::chrono::floor<std::chrono::minutes>(age));
}

QString StoryWords::points(const Story &story) const
{
    return story.points ? m_format.points(*story.points) : QString();
}

QString StoryWords::number(const Story &story)
{
    return story.number > 0 ? u'#' + QString::number(story.number) : tr("New");
}

QString StoryWords::sentence(const Story &story) const
{
    QStringList parts;
    parts.append(story.number > 0
                         ? tr("%1 %2", "Story 2187").arg(typeName(story.type)).arg(story.number)
                         : tr("New story"));
    parts.append(story.title);
    parts.append(story.points ? m_format.pointsInWords(*story.points) : tr("no estimate"));
    const auto column = m_board.model().column(story.column);
    if (column)
        parts.append(column->name);
    const auto told = evidence(story);
    if (told.sign != Sign::Blocked)
        parts.append(told.words);
    else if (story.blockedAt.isValid())
        parts.append(tr("blocked for %1: %2")
                             .arg(m_format.spokenSpan(std::chrono::milliseconds(std::max<qint64>(
                                          0, story.blockedAt.msecsTo(m_board.now())))),
                                  story.blockedReason));
    else
        // Also by another story; then the words say which.
        parts.append(tr("blocked: %1").arg(
                story.blockedReason.isEmpty() ? told.words : story.blockedReason));
    const auto owner = m_board.member(story.owner);
    parts.append(owner.id.isNull() ? tr("nobody's") : owner.name);
    if (column && column->category != Category::Done && story.enteredAt.isValid()) {
        parts.append(tr("in column for %1")
                             .arg(m_format.spokenSpan(std::chrono::milliseconds(
                                     story.enteredAt.msecsTo(m_board.now())))));
        if (isAgeing(story))
            parts.append(tr("longer than most"));
    }
    if (story.expedite)
        parts.append(tr("expedite"));
    if (story.priority != Priority::None)
        parts.append(tr("priority: %1").arg(priorityName(story.priority)));
    return parts.join(u", "_s);
}

StoryWords::Count StoryWords::count(const Column &column, int stories, int lanesOver, int most)
{
    const auto all = QLocale().toString(stories);
    if (most >= 0 && most < stories && column.wipLimit > 0) {
        if (most <= column.wipLimit)
            return count({}, stories, lanesOver);
        return {tr("%1 · %2", "a count; what is over")
                        .arg(all, tr("%1 over in a sprint")
                                          .arg(QLocale().toString(most - column.wipLimit))),
                false, true};
    }
    if (lanesOver > 0 && (column.wipLimit <= 0 || stories <= column.wipLimit)) {
        const auto count = column.wipLimit <= 0
                ? all
                : tr("%1 of %2", "stories, limit").arg(all, QLocale().toString(column.wipLimit));
        return {tr("%1 · %2", "a count; what is over").arg(count, tr("%n lanes over", nullptr, lanesOver)),
                false, true};
    }
    if (column.wipLimit <= 0)
        return {all};
    const auto limit = QLocale().toString(column.wipLimit);
    if (stories > column.wipLimit) {
        return {tr("%1 of %2 · %3 over", "stories, limit, difference")
                        .arg(all, limit, QLocale().toString(stories - column.wipLimit)),
                false, true};
    }
    if (stories == column.wipLimit)
        return {tr("%1 of %2 · full", "stories, limit").arg(all, limit), true, false};
    return {tr("%1 of %2", "stories, limit").arg(all, limit)};
}

QString StoryWords::columnSentence(const Column &column, int stories, int lanesOver, int folded,
                                   int most)
{
    if (folded > 0)
        return tr("%1, %2", "a column and its count; how much is folded")
                .arg(columnSentence(column, stories, lanesOver, 0, most),
                     tr("%n of them in folded lanes: a click on the head of a lane unfolds it",
                        nullptr, folded));
    if (lanesOver > 0)
        return tr("%1, %2", "a column and its count; how many lanes hold too much")
                .arg(columnSentence(column, stories, 0, 0, most),
                     tr("%n lanes over the limit of a lane", nullptr, lanesOver));
    const auto sentence = tr("%1, %n stories", nullptr, stories).arg(column.name);
    if (column.wipLimit <= 0)
        return sentence;
    if (most >= 0 && most < stories)
        return most <= column.wipLimit
                ? tr("%1, limit %2 in each sprint").arg(sentence).arg(column.wipLimit)
                : tr("%1, limit %2 in each sprint, %3 over the limit in one")
                          .arg(sentence)
                          .arg(column.wipLimit)
                          .arg(most - column.wipLimit);
    if (stories > column.wipLimit) {
        return tr("%1, limit %2, %3 over the limit")
                .arg(sentence)
                .arg(column.wipLimit)
                .arg(stories - column.wipLimit);
    }
    return stories == column.wipLimit ? tr("%1, limit %2, full").arg(sentence).arg(column.wipLimit)
                                      : tr("%1, limit %2").arg(sentence).arg(column.wipLimit);
}

} // namespace Dayshift
