// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httptest.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static std::mutex mutex;
static QStringList heard;
static QtMessageHandler before = nullptr;

static void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const std::scoped_lock lock(mutex);
        heard.append(text);
    }
    before(type, context, text);
}

HttpTest::HttpTest()
{
    heard.clear();
    before = qInstallMessageHandler(hear);
}

HttpTest::~HttpTest()
{
    qInstallMessageHandler(before);
}

HttpTest::Request HttpTest::request(const QUrl &url)
{
    auto secretUrl = url;
    secretUrl.setQuery(u"per_page=20&private_token="_s
                       + QString::fromLatin1(QUrl::toPercentEncoding(Secret)));
    return {.url = secretUrl,
            .credential = Credential::bearer(Secret),
            .silence = 5s,
            .deadline = 10s};
}

bool HttpTest::wait(const QFuture<Answer> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 30000);
}

HttpTest::Answer HttpTest::ask(const Request &request)
{
    const auto future = client.get(request);
    if (!wait(future))
        return Error {.kind = Error::Kind::Invalid, .detail = u"the test waited in vain"_s};
    listenTo(future.result());
    return future.result();
}

void HttpTest::listenTo(const Answer &answer)
{
    if (answer)
        return;
    const auto &error = answer.error();
    const std::scoped_lock lock(mutex);
    heard += {error.message(), error.detail, error.what, error.safe,
              error.todo,      error.file,   error.code, error.word()};
}

QString HttpTest::word(const Answer &answer)
{
    if (answer)
        return QString::number(answer->status);
    return answer.error().word();
}

QStringList HttpTest::leaks() const
{
    const std::scoped_lock lock(mutex);
    const auto encoded = QString::fromLatin1(QUrl::toPercentEncoding(Secret));
    const auto basic = QString::fromLatin1(("ada:" + Secret.toUtf8()).toBase64());
    QStringList found;
    for (const auto &text : heard) {
        if (text.contains(Secret) || text.contains(encoded) || text.contains(basic)
            || text.contains(u"SeCrEt"_s))
            found.append(text);
    }
    return found;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)

// A sanitizer keeps what was freed for a while, to see who uses it still. To the system that is ours;
// so here it is counted what is taken and given back.
extern "C" {
int __sanitizer_install_malloc_and_free_hooks(void (*taken)(const volatile void *, size_t),
                                              void (*given)(const volatile void *));
size_t __sanitizer_get_allocated_size(const volatile void *memory);
}

static std::atomic<qint64> held = 0;
static std::atomic<qint64> mostHeld = 0;

static void take(const volatile void *, size_t bytes)
{
    const auto now = held += qint64(bytes);
    for (auto most = mostHeld.load(); now > most && !mostHeld.compare_exchange_weak(most, now);) { }
}

static void giveBack(const volatile void *memory)
{
    held -= qint64(__sanitizer_get_allocated_size(memory));
}

MemoryPeak::MemoryPeak()
{
    static const auto counts = __sanitizer_install_malloc_and_free_hooks(take, giveBack);
    mostHeld = held.load();
    m_before = counts > 0 ? mostHeld.load() : -1;
}

qint64 MemoryPeak::growth() const
{
    return m_before < 0 ? -1 : mostHeld - m_before;
}

#else

static qint64 statusField(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

MemoryPeak::MemoryPeak()
{
    // Forgets the peak so far: else that of an earlier test would hide ours.
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    reset.close();
    m_before = statusField("VmRSS:");
}

qint64 MemoryPeak::growth() const
{
    const auto peak = statusField("VmHWM:");
    return m_before < 0 || peak < 0 ? -1 : peak - m_before;
}

#endif
