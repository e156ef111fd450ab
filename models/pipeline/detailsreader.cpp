// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/detailsreader.h"

#include "models/net/httpclient.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/pollwriter.h"
#include "models/pipeline/seen.h"
#include "models/pipeline/session.h"
#include "models/pipeline/skew.h"
#include "models/settings/secrets.h"
#include "models/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// What the workspace knows of the build.
struct Known
{
    Connection connection = {};
    Build build = {};
    QList<Stage> stages = {};
};

} // namespace

// One build that is looked at, from the first question to the last answer.
struct DetailsReader::Look
{
    BuildId id = {};
    Known known = {};
    const Provider *provider = nullptr;
    std::shared_ptr<Session> session = {};
    Found found = {};
    Skew skew = {};
    int open = 0;
    int asked = 0;
    std::optional<Error> error = {};
};

static Result<Known> knownOf(Database &database, const BuildId &id)
{
    const auto found = builds().load(database, {id.toString()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error {.kind = Error::Kind::NotFound, .detail = id.toString()};
    Known known {.build = found->first()};
    const auto servers = connections().load(database, {known.build.connection.toString()});
    if (!servers)
        return servers.error();
    if (servers->isEmpty())
        return Error {.kind = Error::Kind::NotFound, .detail = known.build.connection.toString()};
    known.connection = servers->first();
    const auto parts = stages().where(database, u"build_id = ?"_s, {id.toString()});
    if (!parts)
        return parts.error();
    known.stages = *parts;
    return known;
}

DetailsReader::DetailsReader(Store &store, HttpClient &http, Secrets &secrets, Clock clock,
                             QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_http(http)
    , m_secrets(secrets)
    , m_clock(std::move(clock))
    , m_mailbox(this)
{
}

void DetailsReader::read(const BuildId &build)
{
    if (m_open.contains(build))
        return;
    m_open.insert(build);
    auto look = std::make_shared<Look>(Look {.id = build});
    m_mailbox.await(m_store.read([build](Database &database) { return knownOf(database, build); }),
                    [this, look](const Result<Known> &known) {
                        if (!known)
                            return finish(look, known.error());
                        // What a person has told us to leave alone is not asked.
                        if (!known->connection.enabled)
                            return finish(look, {});
                        look->known = *known;
                        look->provider = Provider::withId(known->connection.provider);
                        unlock(look);
                    });
}

// As for a reading: what cannot be unlocked is asked for without a token.
void DetailsReader::unlock(const LookPointer &look)
{
    const auto &connection = look->known.connection;
    if (!look->provider)
        return finish(look, Error {.kind = Error::Kind::Invalid, .detail = connection.provider});
    m_mailbox.await(m_secrets.read({connection.id.toString(), connection.name}),
                    [this, look](const Result<std::optional<QString>> &token) {
                        look->session = std::make_shared<Session>(
                                m_http, *look->provider, look->known.connection,
                                token ? token->value_or(QString()) : QString());
                        ask(look, look->provider->onDemand({look->known.connection, {}},
                                                           look->known.build));
                    });
}

void DetailsReader::ask(const LookPointer &look, const QList<Question> &questions)
{
    ++look->open; // held, so that the last answer does not end the look before all are asked
    for (const auto &question : questions) {
        if (look->asked >= MostQuestions)
            break;
        ++look->asked;
        ++look->open;
        m_mailbox.await(look->session->get(look->session->requestFor(question)),
                        [this, look, question](const Result<Reply> &reply) {
                            hear(look, question, reply);
                            if (--look->open == 0)
                                settle(look);
                        });
    }
    if (--look->open == 0)
        settle(look);
}

// A server need not have each of them; what cannot be asked at all is worth telling.
void DetailsReader::hear(const LookPointer &look, const Question &question,
                         const Result<Reply> &reply)
{
    if (!reply) {
        const auto kind = reply.error().kind;
        const bool isPart = kind == Error::Kind::Address || kind == Error::Kind::Format;
        if (!isPart && !look->error)
            look->error = reply.error();
        return;
    }
    const auto answer
            = look->provider->read({look->known.connection, {}}, question.topic, reply->body);
    if (!answer)
        return;
    auto facts = *answer;
    look->skew.hear(*reply);
    look->skew.correct(facts);
    facts.builds.clear(); // how the build itself does is told by the readings
    look->found.take(facts);
    ask(look, answer->next);
}

void DetailsReader::settle(const LookPointer &look)
{
    if (look->error)
        return finish(look, look->error);
    const auto now = m_clock();
    Seen seen;
    seen.adopt({look->known.build}, look->known.stages);
    auto news = seen.newsIn(look->found, now);
    news.connection = look->known.connection.id;
    m_mailbox.await(writeDetails(m_store, news, look->id, now),
                    [this, look](const Result<Done> &written) {
                        finish(look, written ? std::optional<Error>() : written.error());
                    });
}

void DetailsReader::finish(const LookPointer &look, const std::optional<Error> &error)
{
    m_open.remove(look->id);
    emit wasRead(look->id, error);
}

} // namespace Dayshift
