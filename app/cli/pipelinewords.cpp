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

// What a server says in a word that Dayshift does not know, in that word.
static QString spoken(Status status, const QString &word)
{
    return status == Status::Unknown && !word.isEmpty() ? spoken(status) + u" ("_s + word + u')'
                                                        : spoken(status);
}

static QStringList lines(const QString &name, const QString &number,
                         const std::optional<Status> &status, const QString &word,
                         const QStringList &stages)
{
    QStringList words;
    if (!name.isEmpty())
        words.append(name);
    if (!number.isEmpty())
        words.append(u'#' + number);
    if (words.isEmpty())
        words.append(QCoreApplication::translate("Dayshift::PipelineWords", "(not named)"));
    QStringList lines;
    lines.append(status ? u"%1: %2"_s.arg(words.join(u' '), spoken(*status, word))
                        : words.join(u' '));
    if (!stages.isEmpty())
        lines.append(u"    "_s + stages.join(u" · "_s));
    return lines;
}

static QString stageWords(const QString &name, const std::optional<Status> &status,
                          const QString &word)
{
    return status ? name + u' ' + spoken(*status, word) : name;
}

QStringList linesOf(const Explanation::Pipeline &pipeline)
{
    QStringList stages;
    for (const auto &stage : pipeline.stages)
        stages.append(stageWords(stage.name, stage.status, stage.rawStatus));
    auto all = lines(pipeline.name, pipeline.id, pipeline.status, pipeline.rawStatus, stages);
    for (const auto &stage : pipeline.stages) {
        QStringList parts;
        for (const auto &part : stage.parts)
            parts.append(stageWords(part.name, part.status, part.rawStatus));
        if (!parts.isEmpty())
            all.append(u"        %1: %2"_s.arg(stage.name, parts.join(u" · "_s)));
    }
    return all;
}

QStringList linesOf(const Build &build, const QList<Stage> &stages)
{
    QStringList words;
    for (const auto &stage : stages)
        words.append(stageWords(stage.name, stage.status, stage.rawStatus));
    return lines(build.pipeline, build.number, build.status, build.rawStatus, words);
}

} // namespace Dayshift
