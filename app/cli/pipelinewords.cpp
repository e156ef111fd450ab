// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/pipelinewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

QString spoken(Status status)
{
    switch (status) {
    case Status::Unknown:
        return QCoreApplication::translate("Dayshift::PipelineWords", "no report");
    case Status::Queued:
        return QCoreApplication::translate("Dayshift::PipelineWords", "queued");
    case Status::Running:
        return QCoreApplication::translate("Dayshift::PipelineWords", "running");
    case Status::WaitingForApproval:
        return QCoreApplication::translate("Dayshift::PipelineWords", "waits for sign-off");
    case Status::Passed:
        return QCoreApplication::translate("Dayshift::PipelineWords", "passed");
    case Status::Unstable:
        return QCoreApplication::translate("Dayshift::PipelineWords", "unstable");
    case Status::Failed:
        return QCoreApplication::translate("Dayshift::PipelineWords", "failed");
    case Status::Cancelled:
        return QCoreApplication::translate("Dayshift::PipelineWords", "cancelled");
    case Status::Skipped:
        return QCoreApplication::translate("Dayshift::PipelineWords", "not run");
    }
    Q_UNREACHABLE();
    return {};
}

static QStringList lines(const QString &name, const QString &number,
                         const std::optional<Status> &status, const QStringList &stages)
{
    QStringList words;
    if (!name.isEmpty())
        words.append(name);
    if (!number.isEmpty())
        words.append(u'#' + number);
    if (words.isEmpty())
        words.append(QCoreApplication::translate("Dayshift::PipelineWords", "(not named)"));
    QStringList lines;
    lines.append(status ? u"%1: %2"_s.arg(words.join(u' '), spoken(*status)) : words.join(u' '));
    if (!stages.isEmpty())
        lines.append(u"    "_s + stages.join(u" · "_s));
    return lines;
}

static QString stageWords(const QString &name, const std::optional<Status> &status)
{
    return status ? name + u' ' + spoken(*status) : name;
}

QStringList linesOf(const Explanation::Pipeline &pipeline)
{
    QStringList stages;
    for (const auto &stage : pipeline.stages)
        stages.append(stageWords(stage.name, stage.status));
    return lines(pipeline.name, pipeline.id, pipeline.status, stages);
}

QStringList linesOf(const Build &build, const QList<Stage> &stages)
{
    QStringList words;
    for (const auto &stage : stages)
        words.append(stageWords(stage.name, stage.status));
    return lines(build.pipeline, build.number, build.status, words);
}

} // namespace Dayshift
