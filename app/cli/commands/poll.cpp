// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/cli/pipelinewords.h"
#include "app/cli/sourceitems.h"
#include "app/network.h"
#include "app/services.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/poller.h"
#include "models/production/productiontables.h"
#include "models/production/watchman.h"
#include "models/releases/deploymentrecorder.h"
#include "models/settings/environmentsecrets.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QSet>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

namespace {

class PollCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::PollCommand)
public:
    [[nodiscard]] QString name() const override { return u"poll"_s; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Read the connected servers, once or on and on.");
    }
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const Call &call) const override;

private:
    // What is asked: CI servers, and monitoring with its figures.
    struct Wanted
    {
        QList<Connection> connections = {};
        QList<Source> sources = {};
        QList<Indicator> indicators = {};
    };
    [[nodiscard]] static Result<Wanted> wanted(const Call &call, Store &store);
    [[nodiscard]] static int watch(const Call &call, Store &store, const Wanted &wanted,
                                   std::chrono::seconds every, bool once);
    static void tell(const Call &call, const SourceReport &report);
    static void tell(const Call &call, Store &store, const ReadingReport &report);
};

const PollCommand theCommand;

// What is shown of a server that does not answer: the newest of what it said before.
struct LastState
{
    QList<Build> builds = {};
    QHash<BuildId, QList<Stage>> stages = {};
};

} // namespace

void PollCommand::describe(QCommandLineParser &parser) const
{
    parser.addOptions({{u"once"_s, tr("Read each once, and end.")},
                       {u"connection"_s, tr("Only this one."), u"N"_s},
                       {u"every"_s,
                        tr("So many seconds apart; as each server bears, unless given."), u"S"_s}});
}

Result<PollCommand::Wanted> PollCommand::wanted(const Call &call, Store &store)
{
    auto all = store.read([](Database &database) -> Result<Wanted> {
                        const auto servers = connections().load(database);
                        if (!servers)
                            return servers.error();
                        const auto monitoring = sources().load(database);
                        if (!monitoring)
                            return monitoring.error();
                        const auto figures = indicators().load(database);
                        if (!figures)
                            return figures.error();
                        return Wanted {*servers, *monitoring, *figures};
                    }).result();
    if (!all)
        return all.error();
    auto chosen = *all;
    const auto name = call.options().value(u"connection"_s);
    const auto isUnwanted = [&](const auto &one) {
        return name.isEmpty() ? !one.enabled : one.name != name;
    };
    chosen.connections.removeIf(isUnwanted);
    chosen.sources.removeIf(isUnwanted);
    chosen.sources.removeIf([](const Source &source) { return !Probe::withId(source.probe); });
    if (!chosen.connections.isEmpty() || !chosen.sources.isEmpty())
        return chosen;
    return Error {.kind = Error::Kind::NotFound,
                  .what = name.isEmpty() ? tr("No server is connected yet.")
                                         : tr("No connection is called %1.").arg(name),
                  .todo = tr("Connect one: dayshift connect PROVIDER URL --name N.")};
}

static LastState lastStateOf(Store &store, const ConnectionId &connection)
{
    constexpr int Newest = 200;
    const auto state = store.read([connection](Database &database) -> Result<LastState> {
                                const auto found = builds().where(
                                        database,
                                        u"id IN (SELECT id FROM build WHERE connection_id = ? "
                                        "ORDER BY started_at DESC LIMIT %1)"_s.arg(Newest),
                                        {connection.toString()});
                                if (!found)
                                    return found.error();
                                LastState last {.builds = *found};
                                for (const auto &build : *found) {
                                    const auto parts = stages().where(database, u"build_id = ?"_s,
                                                                      {build.id.toString()});
                                    if (!parts)
                                        return parts.error();
                                    last.stages.insert(build.id, *parts);
                                }
                                return last;
                            }).result();
    auto last = state ? *state : LastState {};
    std::ranges::sort(last.builds, isNewer);
    return last;
}

// The kinds of the normalised form; ours stands beside it.
static QString kindOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Auth:
        return u"auth"_s;
    case Error::Kind::RateLimit:
        return u"rate-limited"_s;
    case Error::Kind::Server:
        return u"server"_s;
    default:
        return u"other"_s;
    }
}

static QJsonObject document(const ReadingReport &report, const LastState &state)
{
    QJsonArray pipelines;
    for (const auto &build : state.builds)
        pipelines.append(toJson(build, state.stages.value(build.id)));
    QJsonValue error = QJsonValue::Null;
    if (report.error)
        error = QJsonObject {{u"httpStatus"_s, QJsonValue::Null},
                             {u"kind"_s, kindOf(report.error->kind)},
                             {u"code"_s, report.error->word()},
                             {u"message"_s, report.error->message()}};
    return {{u"connection"_s, report.connection.name},
            {u"readAt"_s, jsonTime(report.reading.readAt)},
            {u"error"_s, error},
            {u"pipelines"_s, pipelines}};
}

void PollCommand::tell(const Call &call, Store &store, const ReadingReport &report)
{
    const auto state = report.error ? lastStateOf(store, report.connection.id)
                                    : LastState {report.builds, report.stages};
    if (call.wantsJson())
        return call.print(document(report, state));
    const auto readAt = report.reading.readAt.isValid()
            ? report.reading.readAt.toLocalTime().toString(u"HH:mm:ss"_s)
            : tr("never");
    if (report.error)
        call.say(u"%1: %2"_s.arg(report.connection.name, report.error->message()));
    call.print(tr("%1, as of %2:").arg(report.connection.name, readAt));
    for (const auto &build : state.builds) {
        for (const auto &line : linesOf(build, state.stages.value(build.id)))
            call.print(u"  "_s + line);
    }
    if (state.builds.isEmpty())
        call.print(u"  "_s + tr("No builds."));
    if (report.leftOut > 0)
        call.say(tr("%n more pipeline(s) were left out.", nullptr, int(report.leftOut)));
}

// What deployed is a deployment, also where no window is open to notice.
static void record(Store &store, const ReadingReport &report)
{
    QStringList ids;
    for (const auto &build : report.builds)
        ids.append(build.id.toString());
    store.merge([ids](Transaction &transaction) -> Result<Done> {
        const auto recorded = recordDeployments(transaction, ids);
        if (!recorded)
            return recorded.error();
        return Done {};
    });
}

void PollCommand::tell(const Call &call, const SourceReport &report)
{
    if (call.wantsJson()) {
        QJsonArray alerts;
        for (const auto &alert : report.alerts)
            alerts.append(toJson(alert));
        QJsonValue error = QJsonValue::Null;
        if (report.error)
            error = QJsonObject {{u"httpStatus"_s, QJsonValue::Null},
                                 {u"kind"_s, kindOf(report.error->kind)},
                                 {u"code"_s, report.error->word()},
                                 {u"message"_s, report.error->message()}};
        return call.print(QJsonObject {{u"source"_s, report.source.name},
                                       {u"readAt"_s, jsonTime(report.reading.readAt)},
                                       {u"error"_s, error},
                                       {u"says"_s, jsonText(report.reading.reason)},
                                       {u"samples"_s, report.samples.size()},
                                       {u"alerts"_s, alerts}});
    }
    if (report.error)
        return call.say(u"%1: %2"_s.arg(report.source.name, report.error->message()));
    call.print(tr("%1: %n value(s).", nullptr, int(report.samples.size()))
                       .arg(report.source.name));
    if (!report.reading.reason.isEmpty())
        call.say(report.reading.reason);
    for (const auto &alert : report.alerts)
        call.print(u"  %1\t%2\t%3"_s.arg(wordOf(alert.state), alert.name, alert.summary));
}

int PollCommand::watch(const Call &call, Store &store, const Wanted &wanted,
                       std::chrono::seconds every, bool once)
{
    const Interruption interruption;
    Keychain keychain;
    EnvironmentSecrets secrets(keychain);
    Network network(store, false); // goes before the secrets that its thread asks for
    QEventLoop loop;
    QSet<QString> unread;
    for (const auto &connection : wanted.connections)
        unread.insert(connection.id.toString());
    for (const auto &source : wanted.sources)
        unread.insert(source.id.toString());
    int findings = 0;

    QObject here;
    auto *poller = new Poller(store, network.http(), secrets);
    poller->moveToThread(network.http().thread());
    QObject::connect(poller, &Poller::wasRead, &here, [&](const ReadingReport &report) {
        const bool first = unread.remove(report.connection.id.toString());
        if (once && !first)
            return;
        if (report.changed)
            record(store, report);
        if (first || report.changed)
            tell(call, store, report);
        findings += report.error || report.leftOut > 0 ? 1 : 0;
        if (once && unread.isEmpty())
            loop.quit();
    });
    auto *watchman = new Watchman(store, network.http(), secrets);
    watchman->moveToThread(network.http().thread());
    QObject::connect(watchman, &Watchman::wasRead, &here, [&](const SourceReport &report) {
        const bool first = unread.remove(report.source.id.toString());
        if (once && !first)
            return;
        if (first || report.error || !report.alerts.isEmpty())
            tell(call, report);
        findings += report.error || !report.reading.reason.isEmpty() ? 1 : 0;
        if (once && unread.isEmpty())
            loop.quit();
    });
    QTimer lookout;
    QObject::connect(&lookout, &QTimer::timeout, &loop, [&loop] {
        if (Interruption::isWanted())
            loop.quit();
    });
    lookout.start(100ms);
    poller->setInterval(every);
    watchman->setInterval(every);
    poller->setConnections(wanted.connections);
    watchman->setSources(wanted.sources, wanted.indicators);
    loop.exec();
    poller->deleteLater();
    watchman->deleteLater();

    if (once && !unread.isEmpty())
        return call.fail({.kind = Error::Kind::Interrupted});
    return once && findings > 0 ? ExitFindings : ExitDone;
}

int PollCommand::run(const Call &call) const
{
    constexpr int Longest = 24 * 60 * 60;
    if (!call.arguments().isEmpty())
        return call.misused(tr("poll takes only options."));
    std::chrono::seconds every {0};
    if (const auto text = call.options().value(u"every"_s); !text.isEmpty()) {
        bool isNumber = false;
        every = std::chrono::seconds(text.toInt(&isNumber));
        if (!isNumber || every < 1s || every.count() > Longest)
            return call.misused(
                    tr("--every takes a number of seconds, from 1 to %1.").arg(Longest));
    }
    const auto services = Services::chosen(call.workspace());
    if (!services)
        return call.fail(services.error());
    auto &store = (*services)->store();
    const auto asked = wanted(call, store);
    if (!asked)
        return call.fail(asked.error());
    return watch(call, store, *asked, every, call.options().isSet(u"once"_s));
}

} // namespace Dayshift
