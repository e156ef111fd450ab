// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/pipelinewords.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/provider.h"
#include "models/production/probe.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

class ExplainCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::ExplainCommand)
public:
    [[nodiscard]] QString name() const override { return u"explain"_s; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Show what Dayshift understands of a saved answer of a server.");
    }
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const Call &call) const override;

private:
    [[nodiscard]] static Result<QByteArray> contentOf(const QString &path);
    [[nodiscard]] static int explainSource(const Call &call, const Probe &probe);
    static void print(const Call &call, const Explanation &explanation);
};

const ExplainCommand theCommand;

} // namespace

static QString providerIds()
{
    QStringList ids;
    for (const auto *provider : Provider::all())
        ids.append(provider->id());
    for (const auto *probe : Probe::all())
        ids.append(probe->id());
    return ids.join(u", "_s);
}

void ExplainCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"FILE"_s,
                                 tr("The answer as it was saved; - for standard input."));
    parser.addOptions(
            {{u"provider"_s, tr("The kind of server: %1.").arg(providerIds()), u"P"_s},
             {u"endpoint"_s, tr("What was asked; told from the answer's shape, unless given."),
              u"E"_s}});
}

// As much as a server may answer, and a little, so that more is seen to be more.
Result<QByteArray> ExplainCommand::contentOf(const QString &path)
{
    const auto most = Request().sizeLimit;
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                     : file.open(QIODevice::ReadOnly);
    if (!open)
        return Error {.kind = Error::Kind::NotFound,
                      .what = tr("The file cannot be read: %1.").arg(file.errorString()),
                      .todo = tr("Check its name."),
                      .file = path};
    QByteArray content;
    while (content.size() <= most) {
        const auto block = file.read(most + 1 - content.size());
        if (block.isEmpty())
            break;
        content += block;
    }
    if (content.size() > most)
        return Error {.kind = Error::Kind::Format,
                      .what = tr("The answer is longer than %n MB.", nullptr, int(most >> 20)),
                      .safe = tr("Nothing was changed."),
                      .todo
                      = tr("Dayshift takes no longer one from a server either. Ask the server "
                           "for less."),
                      .file = path};
    return content;
}

static QString sizeOf(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

void ExplainCommand::print(const Call &call, const Explanation &explanation)
{
    if (call.wantsJson())
        return call.print(toJson(explanation));
    for (const auto &pipeline : explanation.pipelines) {
        for (const auto &line : linesOf(pipeline))
            call.print(line);
    }
    if (explanation.pipelines.isEmpty())
        call.print(tr("This answer tells of no pipeline."));
    for (const auto &artifact : explanation.artifacts.value_or(QList<Explanation::Artifact> {}))
        call.print(artifact.bytes
                           ? tr("Artifact %1: %2.").arg(artifact.name, sizeOf(*artifact.bytes))
                           : tr("Artifact %1.").arg(artifact.name));
    for (const auto &deployment :
         explanation.deployments.value_or(QList<Explanation::Deployment> {}))
        call.print(tr("Deployment to %1: %2.")
                           .arg(deployment.environment,
                                spoken(deployment.status.value_or(Status::Unknown))));
    for (const auto &environment : explanation.environments.value_or(QStringList()))
        call.print(tr("Environment %1.").arg(environment));
    for (const auto &approval : explanation.approvals.value_or(QList<Explanation::Approval> {}))
        call.print(tr("Approval %1: %2.").arg(approval.id, approval.status));
    if (const auto &error = explanation.error)
        call.print(tr("The server answered with an error: %1").arg(error->message));
    if (const auto &tests = explanation.tests)
        call.print(tr("Tests: %1 passed, %2 failed, of %3.")
                           .arg(tests->passed)
                           .arg(tests->failed)
                           .arg(tests->total));
}

int ExplainCommand::explainSource(const Call &call, const Probe &probe)
{
    const auto file = call.arguments().first();
    const auto content = contentOf(file);
    if (!content)
        return call.fail(content.error());
    const auto told = explainSaved(probe, call.options().value(u"endpoint"_s), *content);
    if (!told) {
        auto error = told.error();
        error.what = tr("This is no answer of %1 that Dayshift can read: %2.")
                             .arg(probe.name(), plainName(error.detail));
        error.safe = tr("Nothing was changed.");
        error.todo = tr("Check that it is a whole answer, and not a sign-in page.");
        error.file = file;
        return call.fail(error);
    }
    if (call.wantsJson()) {
        call.print(toJson(*told));
    } else {
        for (const auto &alert : told->alerts.value_or(QList<ToldAlert> {}))
            call.print(u"%1\t%2\t%3\t%4"_s.arg(wordOf(alert.state), wordOf(alert.severity),
                                               alert.name, alert.summary));
        for (const auto &sample : told->samples)
            call.print(u"%1\t%2\t%3"_s.arg(sample.at.toString(Qt::ISODateWithMs), sample.label,
                                           sample.value ? QString::number(*sample.value)
                                                        : tr("not a number")));
        for (const auto &name : told->names)
            call.print(name);
        for (const auto &problem : told->problems)
            call.print(problem);
    }
    if (told->leftOut == 0)
        return ExitDone;
    call.say(tr("%n more series were left out.", nullptr, int(told->leftOut)));
    return ExitFindings;
}

int ExplainCommand::run(const Call &call) const
{
    const auto files = call.arguments();
    if (files.size() != 1)
        return call.misused(tr("Name one file with a saved answer."));
    const auto *provider = Provider::withId(call.options().value(u"provider"_s));
    if (const auto *probe = Probe::withId(call.options().value(u"provider"_s)))
        return explainSource(call, *probe);
    if (!provider)
        return call.misused(tr("Name the kind of server: --provider %1.").arg(providerIds()));
    const auto endpoint = call.options().value(u"endpoint"_s);
    if (!endpoint.isEmpty() && !provider->endpoints().contains(endpoint))
        return call.misused(
                tr("%1 has no endpoint \u201c%2\u201d. It has: %3.")
                        .arg(provider->name(), endpoint, provider->endpoints().join(u", "_s)));
    const auto content = contentOf(files.first());
    if (!content)
        return call.fail(content.error());
    const auto explained = explainSaved(*provider, endpoint, *content);
    if (!explained) {
        auto error = explained.error();
        error.what = tr("This is no answer of %1 that Dayshift can read: %2.")
                             .arg(provider->name(), plainName(error.detail));
        error.safe = tr("Nothing was changed.");
        error.todo = tr("Check that it is a whole answer, and not a sign-in page.");
        error.file = files.first();
        return call.fail(error);
    }
    print(call, *explained);
    if (explained->leftOut == 0)
        return ExitDone;
    call.say(tr("%n more pipeline(s) were left out.", nullptr, int(explained->leftOut)));
    return ExitFindings;
}

} // namespace Dayshift
