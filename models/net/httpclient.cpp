// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"

#include "models/net/eventstream.h"
#include "models/net/httpcall.h"
#include "models/net/httperrors.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QSslCertificate>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Dayshift {

static constexpr qsizetype MostRemembered = 32 * 1024 * 1024; // bytes
static constexpr qsizetype MostNetworks = 32; // a thread each
static constexpr qsizetype LongestTag = 1024;
static constexpr qint64 LargestAuthorityFile = 1024 * 1024;

// A question with the promise of its answer: kept even if the client goes first.
struct HttpClient::Waiting
{
    explicit Waiting(Request wanted)
        : request(std::move(wanted))
    {
        promise.start();
    }
    ~Waiting()
    {
        if (!isAnswered)
            answer(Error {.kind = Error::Kind::Interrupted,
                          .detail = HttpErrors::shown(request.url)});
    }
    Q_DISABLE_COPY_MOVE(Waiting)

    void answer(const Result<Reply> &result)
    {
        isAnswered = true;
        promise.addResult(result);
        promise.finish();
    }

    // Another token may be shown something else, and another form of the answer has another tag.
    [[nodiscard]] QByteArray key() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&](const QByteArray &part) {
            hash.addData(QByteArray::number(part.size()) + ':');
            hash.addData(part);
        };
        add(request.url.toEncoded());
        add(request.credential.headerName());
        add(request.credential.headerValue());
        for (const auto &[name, value] : request.headers) {
            add(name);
            add(value);
        }
        add(QByteArray::number(int(request.expected)));
        return hash.result();
    }

    Request request;
    QPromise<Result<Reply>> promise;
    // Deeds are no answers, cookies are secrets, and logs would drive out what is asked often.
    [[nodiscard]] bool mayRemember() const
    {
        return !request.isDeed() && !request.keepsCookies && !request.cutsAtLimit;
    }

    bool isAnswered = false;
    std::optional<Remembered> known = {};
};

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , m_clock(systemClock())
    , m_remembered(MostRemembered)
{
}

HttpClient::HttpClient(QNetworkAccessManager &network, Clock clock, QObject *parent)
    : QObject(parent)
    , m_given(&network)
    , m_clock(std::move(clock))
    , m_remembered(MostRemembered)
{
}

HttpClient::~HttpClient()
{
    // Before the networks that they ask.
    qDeleteAll(findChildren<HttpCall *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<Reply>> HttpClient::get(const Request &request)
{
    const auto waiting = std::make_shared<Waiting>(request);
    auto future = waiting->promise.future();
    QMetaObject::invokeMethod(this, [this, waiting] { enqueue(waiting); });
    return future;
}

std::unique_ptr<EventStream> HttpClient::listen(const Request &request)
{
    auto stream = std::make_unique<EventStream>(request);
    const auto wrong = HttpErrors::ofRequest(request);
    const auto refusal = wrong ? wrong : m_budget.refusal(request, m_clock());
    if (refusal) {
        stream->fail(*refusal);
        return stream;
    }
    const auto network = networkFor(HttpErrors::origin(request.url), request.caFile);
    if (!network) {
        stream->fail(network.error());
        return stream;
    }
    m_budget.sent(request, m_clock());
    stream->open(*network->manager, network->tls);
    return stream;
}

void HttpClient::enqueue(const std::shared_ptr<Waiting> &waiting)
{
    if (const auto wrong = HttpErrors::ofRequest(waiting->request))
        return waiting->answer(*wrong);
    if (const auto refusal = m_budget.refusal(waiting->request, m_clock()))
        return waiting->answer(*refusal);
    const auto origin = HttpErrors::origin(waiting->request.url);
    m_windows[origin].waiting.push_back(waiting);
    sendNext(origin);
}

// One that is to be alone stays so, by whatever protocol.
int HttpClient::widthOf(const Window &window)
{
    const auto &next = window.waiting.front()->request;
    if (window.isWide && next.mayUseHttp2 && next.atOnce >= HostWindow)
        return Http2Window;
    return std::min(HostWindow, next.atOnce);
}

void HttpClient::sendNext(const QString &origin)
{
    // Looked up each time: an answer that is taken up at once may ask the next question here.
    for (auto window = m_windows.find(origin);
         window != m_windows.end() && !window->waiting.empty()
         && window->inFlight < widthOf(*window);
         window = m_windows.find(origin)) {
        const auto waiting = window->waiting.front();
        window->waiting.pop_front();
        if (const auto refusal = m_budget.refusal(waiting->request, m_clock())) {
            waiting->answer(*refusal);
            continue;
        }
        ++window->inFlight;
        send(origin, waiting);
    }
    const auto window = m_windows.constFind(origin);
    if (window != m_windows.cend() && window->inFlight == 0 && window->waiting.empty())
        m_windows.erase(window);
}

void HttpClient::send(const QString &origin, const std::shared_ptr<Waiting> &waiting)
{
    const auto network = networkFor(origin, waiting->request.caFile);
    if (!network)
        return settle(origin, *waiting, network.error());

    // A copy, for the cache may let go of it before the server has said that it still holds.
    const auto *known
            = waiting->mayRemember() ? m_remembered.object(waiting->key()) : nullptr;
    if (known)
        waiting->known = *known;

    auto *call = new HttpCall(waiting->request, m_clock, this);
    connect(call, &HttpCall::finished, this,
            [this, origin, waiting, call](const Result<Reply> &result) {
                call->deleteLater();
                account(*call, result);
                m_windows[origin].isWide = call->usedHttp2();
                settle(origin, *waiting, result);
                sendNext(origin);
            });
    m_budget.sent(waiting->request, m_clock());
    call->send(*network->manager, network->tls,
               waiting->known ? waiting->known->tag : QByteArray());
}

void HttpClient::account(const HttpCall &call, const Result<Reply> &result)
{
    const auto now = m_clock();
    if (call.status() != 0)
        m_budget.answered(call.request(), call.status(), call.headers(), now);
    if (!result && result.error().kind == Error::Kind::RateLimit)
        m_budget.refused(call.request(), call.status(), result.error(), now);
}

// The server's word about what it said before: the old answer under the new head.
static Reply renewed(const Reply &before, const Reply &now)
{
    auto reply = now;
    reply.body = before.body;
    for (auto it = before.headers.cbegin(); it != before.headers.cend(); ++it) {
        if (!reply.headers.contains(it.key()))
            reply.headers.insert(it.key(), it.value());
    }
    return reply;
}

void HttpClient::settle(const QString &origin, Waiting &waiting, const Result<Reply> &result)
{
    --m_windows[origin].inFlight;
    if (!result) {
        const auto &error = result.error();
        // To go on would lengthen the ban, or lock the account.
        const auto concernsAll = error.kind == Error::Kind::RateLimit
                || (error.kind == Error::Kind::Auth && error.retryAfter == 0ms);
        waiting.answer(error);
        if (concernsAll)
            refuseOthers(origin, waiting.request.credential, error);
        return;
    }
    if (result->notModified && waiting.known)
        return waiting.answer(renewed(waiting.known->reply, *result));

    if (!waiting.mayRemember())
        return waiting.answer(*result);
    const auto tag = result->header("etag");
    const auto mayKeep = !result->header("cache-control").toLower().contains("no-store");
    if (result->status == 200 && mayKeep && !tag.isEmpty() && tag.size() <= LongestTag)
        m_remembered.insert(waiting.key(), new Remembered {tag, *result},
                            result->body.size() + LongestTag);
    else
        m_remembered.remove(waiting.key());
    waiting.answer(*result);
}

void HttpClient::refuseOthers(const QString &origin, const Credential &credential,
                              const Error &error)
{
    const auto window = m_windows.find(origin);
    if (window == m_windows.end())
        return;
    // Taken out before any is told: who is told may ask again.
    std::deque<std::shared_ptr<Waiting>> same;
    std::deque<std::shared_ptr<Waiting>> others;
    for (const auto &waiting : window->waiting)
        (waiting->request.credential == credential ? same : others).push_back(waiting);
    window->waiting = others;
    for (const auto &waiting : same)
        waiting->answer(error);
}

static Result<QList<QSslCertificate>> authoritiesIn(const QByteArray &pem, const QString &path)
{
    const auto authorities = QSslCertificate::fromData(pem, QSsl::Pem);
    if (authorities.isEmpty())
        return HttpErrors::ofAuthorityFile(path, HttpClient::tr("It holds no certificate."));
    return authorities;
}

// One for each origin, because its thread reads heads to their end, and one that has none would
// keep all others waiting. And one for each set of authorities: a connection that one of them was
// good enough for must not carry the questions of another.
Result<HttpClient::Network> HttpClient::networkFor(const QString &origin, const QString &caFile)
{
    QByteArray pem;
    if (!caFile.isEmpty()) {
        QFile file(caFile);
        if (!QFileInfo(caFile).isFile() || !file.open(QIODevice::ReadOnly))
            return HttpErrors::ofAuthorityFile(caFile, file.errorString());
        pem = file.read(LargestAuthorityFile);
    }
    const auto key = QCryptographicHash::hash(pem, QCryptographicHash::Sha256) + origin.toUtf8();
    if (const auto known = m_networks.constFind(key); known != m_networks.cend())
        return *known;

    forgetIdleNetworks();
    Network network {.origin = origin, .manager = m_given};
    if (!caFile.isEmpty()) {
        const auto authorities = authoritiesIn(pem, caFile);
        if (!authorities)
            return authorities.error();
        network.tls = QSslConfiguration::defaultConfiguration();
        network.tls->setCaCertificates(*authorities);
    }
    if (!network.manager)
        network.manager = new QNetworkAccessManager(this);
    m_networks.insert(key, network);
    return network;
}

void HttpClient::forgetIdleNetworks()
{
    if (m_networks.size() < MostNetworks)
        return;
    m_networks.removeIf([this](const auto &entry) {
        const auto isIdle = !m_windows.contains(entry->origin);
        if (isIdle && entry->manager != m_given)
            entry->manager->deleteLater();
        return isIdle;
    });
}

} // namespace Dayshift
