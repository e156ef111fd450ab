// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/figuresjson.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static QJsonObject jsonOf(const SprintFigure &figure, const SprintFact &fact, bool series)
{
    QJsonObject object {{u"sprint_id"_s, fact.id},
                        {u"closed"_s, figure.isClosed},
                        {u"committed"_s, figure.committed},
                        {u"committed_items"_s, figure.committedItems},
                        {u"final_scope"_s, figure.finalScope},
                        {u"completed"_s, figure.completed},
                        {u"completed_items"_s, figure.completedItems},
                        {u"not_completed"_s, figure.notCompleted},
                        {u"already_done_items"_s, figure.alreadyDoneItems},
                        {u"unestimated_items"_s, figure.unestimatedItems}};
    if (fact.closed)
        object.insert(u"written_down"_s,
                      QJsonObject {{u"committed"_s, fact.closed->committed},
                                   {u"committed_items"_s, fact.closed->committedItems},
                                   {u"completed"_s, fact.closed->completed},
                                   {u"completed_items"_s, fact.closed->completedItems},
                                   {u"not_completed"_s, fact.closed->notCompleted}});
    if (series) {
        QJsonArray burndown;
        for (const auto &point : figure.burndown)
            burndown.append(QJsonArray {timeOf(point.at), point.scope, point.remaining,
                                        point.completed, point.ideal});
        object.insert(u"burndown"_s, burndown);
    }
    return object;
}

QJsonObject jsonOf(const SprintReports &figure, const Facts &facts, bool series)
{
    QJsonArray sprints;
    for (const auto &sprint : figure.sprints)
        sprints.append(jsonOf(sprint, facts.sprints[size_t(sprint.sprint)], series));
    const auto &velocity = figure.velocity;
    return {{u"sprints"_s, sprints},
            {u"velocity"_s,
             QJsonObject {{u"closed_sprints"_s, velocity.closedSprints},
                          {u"last"_s, jsonOf(velocity.last)},
                          {u"mean_last_3"_s, jsonOf(velocity.meanOfLast3)},
                          {u"min_last_3"_s, jsonOf(velocity.minOfLast3)},
                          {u"max_last_3"_s, jsonOf(velocity.maxOfLast3)}}}};
}

static QJsonObject jsonOf(const Forecast::Answers &answers)
{
    QJsonObject object;
    for (size_t i = 0; i < answers.size(); ++i)
        object.insert(u'p' + QString::number(ForecastConfidences[i]), jsonOf(answers[i]));
    return object;
}

// The settings stand beside the answers: with them anybody gets the same again.
QJsonObject jsonOf(const Forecast &figure, const ForecastSettings &settings)
{
    QJsonArray history;
    for (const int count : figure.history)
        history.append(count);
    return {{u"history"_s, history},
            {u"how_many"_s, jsonOf(figure.howMany)},
            {u"when_days"_s, jsonOf(figure.whenDays)},
            {u"settings"_s,
             QJsonObject {{u"history_days"_s, settings.historyDays},
                          {u"trials"_s, settings.trials},
                          {u"seed"_s, qint64(settings.seed)},
                          {u"horizon_days"_s, settings.horizonDays},
                          {u"items"_s, settings.items}}}};
}

QJsonObject jsonOf(const Usage &figure, const Facts &facts, const DayWindow &window, bool series)
{
    QJsonArray features;
    for (const auto &feature : figure.features)
        features.append(QJsonArray {facts.features.at(feature.feature), feature.attempts,
                                    feature.successes, jsonOf(feature.rate),
                                    jsonOf(feature.users)});
    QJsonObject object {{u"attempts"_s, jsonOf(figure.attempts)},
                        {u"successes"_s, jsonOf(figure.successes)},
                        {u"success_rate"_s, jsonOf(figure.successRate)},
                        {u"active_users"_s, jsonOf(figure.activeUsers)},
                        {u"successful_users"_s, jsonOf(figure.successfulUsers)},
                        {u"user_success_rate"_s, jsonOf(figure.userSuccessRate)},
                        {u"dau_mean"_s, jsonOf(figure.dailyMean)},
                        {u"wau"_s, jsonOf(figure.weekly)},
                        {u"mau"_s, jsonOf(figure.monthly)},
                        {u"stickiness"_s, jsonOf(figure.stickiness)},
                        {u"by_feature"_s, features}};
    if (series) {
        QJsonArray daily;
        for (size_t i = 0; i < figure.daily.size(); ++i) {
            const auto &day = figure.daily[i];
            daily.append(QJsonArray {dateOf(window.days()[qsizetype(i)]), jsonOf(day.users),
                                     day.attempts, day.successes});
        }
        object.insert(u"daily"_s, daily);
    }
    return object;
}

} // namespace Dayshift
