// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/document.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Report)
};

} // namespace

Document::Table tableOf(const Chart &chart, const Format &format)
{
    Document::Table table {.head = {Words::tr("When or where")}};
    for (const auto &series : chart.series) {
        table.head.append(series.name);
        table.numbers.append(int(table.head.size()) - 1);
    }
    const auto words = [&](std::optional<double> value) {
        return value ? valueInWords(chart.unit, *value, format) : u"–"_s;
    };
    if (chart.series.isEmpty()) {
        table.head.append(Words::tr("Value"));
        table.numbers = {1};
        for (const auto &dot : chart.dots)
            table.rows.append({chart.steps.value(std::lround(dot.x())).words, words(dot.y())});
        return table;
    }
    for (qsizetype step = 0; step < chart.steps.size(); ++step) {
        QStringList row {chart.steps[step].words};
        for (const auto &series : chart.series)
            row.append(words(series.values.value(step)));
        table.rows.append(row);
    }
    return table;
}

static Document::Table figureTable(const QList<Figure> &figures)
{
    Document::Table table {.head = {Words::tr("Figure"), Words::tr("Value"), Words::tr("Count"),
                                    Words::tr("Median"), Words::tr("90 % within"),
                                    Words::tr("Trend"), Words::tr("Level")}};
    for (const auto &figure : figures)
        table.rows.append({figure.title,
                           figure.value.isEmpty() ? Words::tr("no data") : figure.value,
                           figure.count, figure.median, figure.p90,
                           figure.trend.isEmpty() ? figure.tooFew : figure.trend,
                           figure.level ? Words::tr("%1 (%2)", "a level and its year")
                                                  .arg(levelInWords(*figure.level))
                                                  .arg(figure.levelYear)
                                        : QString()});
    return table;
}

static Document::Part partOf(const Chart &chart)
{
    Document::Part part {.title = chart.title};
    QStringList headline {chart.value, chart.summary};
    headline.removeAll(QString());
    part.lines.append(headline.join(u" · "_s));
    if (chart.isEmpty())
        part.lines.append(chart.reason);
    part.lines.append(chart.definition);
    if (!chart.formula.isEmpty())
        part.lines.append(Words::tr("Formula: %1").arg(chart.formula));
    QStringList facts;
    for (const auto &fact : chart.facts)
        facts.append(Words::tr("%1: %2", "a fact").arg(fact.name, fact.words));
    if (!facts.isEmpty())
        part.lines.append(facts.join(u" · "_s));
    part.lines += chart.notes;
    part.lines.removeAll(QString());
    if (!chart.isEmpty())
        part.charts.append(chart);
    return part;
}

Document metricsDocument(const MetricsPicture &picture, const QDateTime &asOf, const QDateTime &now)
{
    const Format format(picture.report.workspace.zone);
    const auto &definition = picture.report.definition;
    const auto last = definition.windowEnd.addDays(-1);
    Document document {
            .title = Words::tr("Metrics"),
            .head = {.workspace = picture.workspace,
                     .view = Words::tr("Metrics"),
                     .filter = format.days(definition.windowStart, last, definition.windowEnd),
                     .dataTime = asOf,
                     .now = now}};
    Document::Part key {.title = Words::tr("Key figures"), .tables = {figureTable(picture.figures)}};
    for (const auto &figure : picture.figures) {
        if (figure.value.isEmpty())
            key.lines.append(Words::tr("%1: %2", "a fact").arg(figure.title, figure.reason));
    }
    document.parts.append(key);
    for (const auto &figure : picture.figures)
        document.parts.append(partOf(chartOf(figure, format)));
    for (const auto &chart : picture.charts)
        document.parts.append(partOf(chart));
    Document::Table further {.head = {Words::tr("Figure"), Words::tr("Value"), Words::tr("Of what"),
                                      Words::tr("What it means")}};
    for (const auto &line : picture.further)
        further.rows.append({line.title, line.value.isEmpty() ? Words::tr("no data") : line.value,
                             line.detail, line.definition});
    document.parts.append({.title = Words::tr("Further figures"), .tables = {further}});
    return document;
}

static Document::Table storyTable(const QList<SprintOutcome> &outcomes, bool open,
                                  const Format &format)
{
    Document::Table table {.head = {Words::tr("Story"), Words::tr("Title"), Words::tr("Points")},
                           .numbers = {2}};
    if (open)
        table.head += {Words::tr("Why not done"), Words::tr("Went to")};
    for (const auto &outcome : outcomes) {
        QStringList row {u'#' + QString::number(outcome.number), outcome.title,
                         outcome.points ? format.number(*outcome.points,
                                                        *outcome.points == std::floor(*outcome.points)
                                                                ? 0
                                                                : 1)
                                        : u"–"_s};
        if (open)
            row += {reasonInWords(outcome), outcome.wentTo};
        table.rows.append(row);
    }
    return table;
}

static Document::Part goalPart(const SprintReview &review, const Format &format)
{
    const auto &numbers = review.numbers;
    const auto amount = [&format](int stories, double points) {
        return Words::tr("%n story(s), %1", "an amount", stories).arg(format.pointsInWords(points));
    };
    Document::Part part {.title = Words::tr("Goal"),
                         .lines = {review.sprint.goal.isEmpty()
                                           ? Words::tr("No goal was set for this sprint.")
                                           : review.sprint.goal,
                                   resultInWords(review, format)}};
    part.tables.append(
            {.head = {Words::tr("What"), Words::tr("How much")},
             .rows = {{Words::tr("Committed"),
                       amount(numbers.committedStories, numbers.committedPoints)},
                      {Words::tr("Came in"), amount(numbers.addedStories, numbers.addedPoints)},
                      {Words::tr("Taken out"), amount(numbers.removedStories, numbers.removedPoints)},
                      {Words::tr("Done"), amount(numbers.doneStories, numbers.donePoints)},
                      {Words::tr("Not done"), amount(numbers.openStories, numbers.openPoints)}}});
    return part;
}

static Document::Part resultPart(const SprintReview &review, const Format &format)
{
    Document::Part part {.title = Words::tr("Result")};
    if (!review.knowsStories)
        part.lines.append(Words::tr("This sprint was closed before its stories were written down: only "
                                    "its numbers are known."));
    if (!review.burndown.isEmpty())
        part.charts.append(review.burndown);
    if (!review.velocity.isEmpty())
        part.charts.append(review.velocity);
    for (const auto outcome : {StoryOutcome::Done, StoryOutcome::Open, StoryOutcome::Removed}) {
        const auto stories = review.with(outcome);
        if (stories.isEmpty())
            continue;
        auto table = storyTable(stories, outcome == StoryOutcome::Open, format);
        table.head[1] = outcome == StoryOutcome::Done ? Words::tr("Done")
                : outcome == StoryOutcome::Open       ? Words::tr("Not done")
                                                 : Words::tr("Taken out");
        part.tables.append(table);
    }
    const auto added = review.added();
    if (!added.isEmpty()) {
        auto table = storyTable(added, false, format);
        table.head[1] = Words::tr("Came in while it ran");
        part.tables.append(table);
    }
    return part;
}

static Document::Part nextPart(const SprintReview &review, const Format &format)
{
    Document::Part part {.title = Words::tr("Next")};
    part.lines.append(review.next.id.isNull()
                              ? Words::tr("No sprint is planned yet.")
                              : Words::tr("%1: %n story(s), %2", "the next sprint", review.nextStories)
                                        .arg(review.next.name,
                                             format.pointsInWords(review.nextPoints)));
    Document::Table notes {.head = {Words::tr("Note"), Words::tr("Taken up by")}};
    for (const auto &note : review.notes) {
        const auto owner = std::ranges::find(review.members, note.owner, &Member::id);
        notes.rows.append({note.text, owner == review.members.end() ? Words::tr("nobody yet")
                                                                    : owner->name});
    }
    if (!notes.rows.isEmpty())
        part.tables.append(notes);
    return part;
}

static QList<Document::Part> notesParts(const SprintReview &review, const Format &format)
{
    Document::Part people {.title = Words::tr("Release notes")};
    for (const auto &note : review.releaseNotes.forPeople)
        people.lines.append(u"• "_s + note.title);
    if (people.lines.isEmpty())
        people.lines.append(Words::tr("Nothing of this sprint is in production yet."));
    Document::Part engineers {.title = Words::tr("Release notes for engineers")};
    Document::Table table {.head = {Words::tr("Deployment"), Words::tr("When"), Words::tr("Change")}};
    for (const auto &delivery : review.releaseNotes.forEngineers) {
        const auto lines = delivery.lines.isEmpty() ? QStringList {Words::tr("changes not known")}
                                                    : delivery.lines;
        for (const auto &line : lines)
            table.rows.append({delivery.name, format.iso(delivery.at), line});
    }
    if (table.rows.isEmpty())
        engineers.lines.append(Words::tr("Nothing was deployed to production in this sprint."));
    else
        engineers.tables.append(table);
    return {people, engineers};
}

Document reviewDocument(const SprintReview &review, const QDateTime &now)
{
    const Format format(review.zone);
    Document document {.title = Words::tr("%1 review", "a sprint").arg(review.sprint.name),
                       .head = {.workspace = review.team.isEmpty() ? review.workspace : review.team,
                                .view = Words::tr("Sprint review"),
                                .filter = review.isClosed
                                        ? Words::tr("%1, closed").arg(review.sprint.name)
                                        : Words::tr("%1, which still runs").arg(review.sprint.name),
                                .dataTime = review.asOf,
                                .now = now}};
    Document::Part demo {.title = Words::tr("Demo")};
    Document::Table shown {.head = {Words::tr("What"), Words::tr("State")}};
    for (const auto &item : review.demo)
        shown.rows.append({item.title, item.shownAt.isValid() ? Words::tr("shown")
                                                              : Words::tr("%n min", nullptr,
                                                                          item.minutes)});
    if (shown.rows.isEmpty())
        demo.lines.append(Words::tr("There is nothing to show yet."));
    else
        demo.tables.append(shown);
    Document::Part metrics {.title = Words::tr("Metrics"), .tables = {figureTable(review.figures)}};
    for (const auto &figure : review.figures) {
        if (!figure.value.isEmpty())
            metrics.charts.append(chartOf(figure, format));
    }
    document.parts = {goalPart(review, format), resultPart(review, format), demo, metrics,
                      nextPart(review, format)};
    document.parts += notesParts(review, format);
    for (auto &part : document.parts)
        part.ownPage = &part != &document.parts.first();
    return document;
}

} // namespace Dayshift
