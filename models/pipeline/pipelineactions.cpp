// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pipelineactions.h"

#include "models/net/httpclient.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/provider.h"
#include "models/pipeline/refusals.h"
#include "models/settings/secrets.h"
#include "models/store/store.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace Dayshift {

// One wish on its way, with the promise of its end: kept even if the actions go first.
struct PipelineActions::Errand
{
    using End = std::function<void(const Result<BuildLog> &)>;

    Errand(Wish wanted, End told)
        : wish(std::move(wanted))
        , end(std::move(told))
    {
    }
    ~Errand()
    {
        if (!isOver)
            end(Error {.kind = Error::Kind::Interrupted});
    }
    Q_DISABLE_COPY_MOVE(Errand)

    [[nodiscard]] bool isDeed() const { return wish.act != Act::ReadLog; }
    [[nodiscard]] QString key() const
    {
        return u"%1 %2"_s.arg(wish.build.id.toString()).arg(int(wish.act));
    }

    Wish wish;
    End end;
    bool isOver = false;
    Connection connection = {};
    const Provider *provider = nullptr;
    QString token = {};
    BuildDeed deed = {}; // as it was written down; without an id: not yet
    int steps = 0;
    bool isCut = false;
    bool wasSent = false; // something that changes the server
};

PipelineActions::PipelineActions(Store &store, HttpClient &http, Secrets &secrets, Clock clock,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_http(http)
    , m_secrets(secrets)
    , m_clock(std::move(clock))
    , m_mailbox(this)
{
    qRegisterMetaType<ConnectionId>();
}

PipelineActions::~PipelineActions() = default;

QFuture<Result<Done>> PipelineActions::runAgain(const Build &build)
{
    return perform({.act = Act::RunAgain, .build = build});
}

QFuture<Result<Done>> PipelineActions::runFailedAgain(const Build &build)
{
    return perform({.act = Act::RunFailedAgain, .build = build});
}

QFuture<Result<Done>> PipelineActions::cancel(const Build &build)
{
    return perform({.act = Act::Cancel, .build = build});
}

QFuture<Result<Done>> PipelineActions::start(const Build &newest, const QString &branch,
                                             const QList<QPair<QString, QString>> &parameters)
{
    return perform({.act = Act::Start, .build = newest, .branch = branch, .parameters = parameters});
}

// An answer once, and a promise that ends with it.
template<typename T>
static auto promised(QPromise<Result<T>> &&made)
{
    auto promise = std::make_shared<QPromise<Result<T>>>(std::move(made));
    promise->start();
    return promise;
}

QFuture<Result<Done>> PipelineActions::perform(const Wish &wish)
{
    auto promise = promised(QPromise<Result<Done>>());
    auto future = promise->future();
    const auto errand = std::make_shared<Errand>(wish, [promise](const Result<BuildLog> &result) {
        promise->addResult(result.then([](const BuildLog &) -> Result<Done> { return Done {}; }));
        promise->finish();
    });
    errand->wish.heard.clear();
    QMetaObject::invokeMethod(this, [this, errand] { begin(errand); });
    return future;
}

QFuture<Result<BuildLog>> PipelineActions::readLog(const Build &build, const Stage &stage)
{
    auto promise = promised(QPromise<Result<BuildLog>>());
    auto future = promise->future();
    const auto errand = std::make_shared<Errand>(
            Wish {.act = Act::ReadLog, .build = build, .stage = stage},
            [promise](const Result<BuildLog> &result) {
                promise->addResult(result);
                promise->finish();
            });
    QMetaObject::invokeMethod(this, [this, errand] { begin(errand); });
    return future;
}

void PipelineActions::begin(const ErrandPointer &errand)
{
    if (errand->isDeed() && m_underWay.contains(errand->key())) {
        errand->isOver = true;
        return errand->end(Error {.kind = Error::Kind::Busy,
                                  .what = tr("This is being done already.")});
    }
    if (errand->isDeed())
        m_underWay.insert(errand->key());
    // What the workspace says now, and not what a window was told a while ago.
    const QStringList id {errand->wish.build.connection.toString()};
    m_mailbox.await(m_store.read([id](Database &database) {
        return connections().load(database, id);
    }),
                    [this, errand](const Result<QList<Connection>> &known) {
                        admit(errand, known);
                    });
}

void PipelineActions::admit(const ErrandPointer &errand, const Result<QList<Connection>> &known)
{
    if (!known)
        return finish(errand, known.error());
    if (known->isEmpty())
        return finish(errand, Error {.kind = Error::Kind::NotFound,
                                     .what = tr("The connection of this build is gone.")});
    errand->connection = known->first();
    errand->provider = Provider::withId(errand->connection.provider);
    if (const auto reason = whyNot(errand->connection, errand->wish); !reason.isEmpty())
        return finish(errand, Error {.kind = Error::Kind::Invalid, .what = reason});
    if (errand->isDeed())
        writeDown(errand);
    else
        unlock(errand);
}

// What cannot be told to the team is not done.
void PipelineActions::writeDown(const ErrandPointer &errand)
{
    const auto &wish = errand->wish;
    const BuildDeed deed {.id = BuildDeedId::create(),
                          .connection = wish.build.connection,
                          .build = wish.build.id,
                          .pipeline = wish.build.pipeline,
                          .number = wish.build.number,
                          .act = wish.act,
                          .branch = wish.act == Act::Start ? wish.branchWanted() : QString(),
                          .actor = m_store.author().actor,
                          .askedAt = m_clock()};
    m_mailbox.await(m_store.write([deed](Transaction &transaction) {
        return buildDeeds().apply(transaction, {.after = deed});
    }),
                    [this, errand, deed](const Result<Done> &written) {
                        if (!written) {
                            auto error = written.error();
                            error.safe = tr("Nothing was done: first the team has to be told.");
                            return finish(errand, error);
                        }
                        errand->deed = deed;
                        unlock(errand);
                    });
}

void PipelineActions::unlock(const ErrandPointer &errand)
{
    const auto &connection = errand->connection;
    m_mailbox.await(m_secrets.read({connection.id.toString(), connection.name}),
                    [this, errand](const Result<std::optional<QString>> &token) {
                        errand->token = token ? token->value_or(QString()) : QString();
                        goOn(errand);
                    });
}

void PipelineActions::goOn(const ErrandPointer &errand)
{
    const auto step = errand->provider->step({.connection = errand->connection}, errand->wish);
    if (!step)
        return finish(errand, step.error());
    if (step->isDone())
        return finish(errand, BuildLog {.text = step->log,
                                        .isCut = errand->isCut,
                                        .firstFailing = firstFailingLine(step->log)});
    if (++errand->steps > MostSteps)
        return finish(errand, Error {.kind = Error::Kind::Format, .detail = step->topic});
    send(errand, *step);
}

void PipelineActions::send(const ErrandPointer &errand, const Step &step)
{
    auto request = step.request;
    if (!step.isAnonymous)
        request = errand->provider->requestFor({.request = step.request}, errand->connection,
                                               errand->token);
    errand->wasSent = errand->wasSent || request.isDeed();
    m_mailbox.await(request.isDeed() ? m_http.tell(request) : m_http.get(request),
                    [this, errand, step](const Result<Reply> &reply) {
                        hear(errand, step, reply);
                    });
}

void PipelineActions::hear(const ErrandPointer &errand, const Step &step,
                           const Result<Reply> &reply)
{
    if (!reply) {
        const auto &error = reply.error();
        return finish(errand, errand->isDeed() ? doubtful(error) : error);
    }
    // An empty log is no part of anything.
    const bool isEmptyLog = reply->status == 416 && step.request.cutsAtLimit;
    if (!step.takesAnything && !isEmptyLog) {
        if (const auto refused = refusalIn(*reply, errand->wish, step.request.isDeed(),
                                           errand->provider->rightToWrite(), errand->token))
            return finish(errand, *refused);
    }
    auto heard = *reply;
    if (isEmptyLog || (step.takesAnything && heard.status >= 400))
        heard.body.clear();
    errand->isCut = errand->isCut || heard.isCut
            || (heard.status == 206 && !heard.header("content-range").startsWith("bytes 0-"));
    errand->wish.heard.insert(step.topic, heard);
    goOn(errand);
}

void PipelineActions::finish(const ErrandPointer &errand, const Result<BuildLog> &result)
{
    const auto end = [this, errand, result] {
        m_underWay.remove(errand->key());
        errand->isOver = true;
        errand->end(result);
        if (errand->wasSent)
            emit acted(errand->wish.build.connection);
    };
    if (errand->deed.id.isNull())
        return end();
    auto deed = errand->deed;
    deed.endedAt = m_clock();
    deed.outcome = result ? BuildDeed::Outcome::Done : BuildDeed::Outcome::Failed;
    deed.reason = result ? QString() : result.error().title();
    m_mailbox.await(m_store.write([before = errand->deed, deed](Transaction &transaction) {
        return buildDeeds().apply(transaction, {.before = before, .after = deed});
    }),
                    [end](const Result<Done> &) { end(); });
}

} // namespace Dayshift
