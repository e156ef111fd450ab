// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/explanation.h"

#include <QStringList>

// What GitLab's words mean, and how its jobs make stages.
namespace Dayshift::GitLab {

// Of pipelines and jobs, in either case.
[[nodiscard]] Status statusOf(const QString &word);
[[nodiscard]] Status deploymentStatusOf(const QString &word);

// A job by itself, or the status that another system gave a commit.
[[nodiscard]] Explanation::Stage jobOf(const QJsonObject &json);

// The stages of jobs, without those that were tried again since: in the order given, else in the
// order in which the jobs were made.
// What jobs left behind, except for their logs and for what describes the rest.
[[nodiscard]] QList<Explanation::Artifact> artifactsOf(const QList<QJsonObject> &jobs);
// The manual jobs that hold their stage up.
[[nodiscard]] QList<Explanation::Approval> approvalsOf(const QList<QJsonObject> &jobs);
[[nodiscard]] QList<Explanation::Stage> stagesOf(QList<QJsonObject> jobs,
                                                 const QStringList &order = {});

// The pipelines of any number of projects in an answer of GraphQL.
[[nodiscard]] Explanation readGraph(const QJsonValue &answer);

} // namespace Dayshift::GitLab
