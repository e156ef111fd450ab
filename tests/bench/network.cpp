// SPDX-License-Identifier: GPL-3.0-or-later

// bench_network: servers and those who ask them. The servers are a process of their own, so that
// what they cost is not counted.
//   serve COUNT LATENCY     so many web servers, each answering after so many milliseconds; prints
//                           their ports. Paths: /p/N a small answer with an ETag, /hang none at all,
//                           /cc.xml a feed of 5,000 projects, /change changes one of them
//   unchanged               1,000 questions whose answers have not changed (304), and how the
//                           timer of the thread of the window fared meanwhile
//   grow ROUNDS             memory after so many rounds of 100, beside after 20
//   latency MS              1,000 answers of ten servers that think for so long
//   http2 MS                1,000 answers of one such server by HTTP/2, behind nghttpx
//   hung                    a healthy server beside six that never answer
//   feed FILE SECONDS       the pipeline view on a feed of 5,000, whole: taken in, one changed, and
//                           read every five seconds for so long while nothing changes; FILE: a new
//                           workspace

#include "models/net/httpclient.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/poller.h"
#include "models/store/store.h"
#include "tests/bench/figures.h"
#include "tests/support/http2front.h"
#include "tests/support/memorysecrets.h"
#include "views/pipeline/pipelinepage.h"
#include "views/pipeline/pipelineview.h"
#include "views/style/theme.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUndoStack>

#include <optional>

#include <sys/resource.h>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

double cpuMs()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double memoryMb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// ---- the servers ----

class Serving : public QObject
{
public:
    Serving(int count, int latency)
        : m_latency(latency)
    {
        QStringList ports;
        for (int i = 0; i < count; ++i) {
            auto *server = new QTcpServer(this);
            if (!server->listen(QHostAddress::LocalHost))
                qFatal("no port is free");
            ports.append(QString::number(server->serverPort()));
            connect(server, &QTcpServer::newConnection, this, [this, server] {
                while (auto *socket = server->nextPendingConnection())
                    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
            });
        }
        std::printf("%s\n", qPrintable(ports.join(u' ')));
        std::fflush(stdout);
    }

private:
    void hear(QTcpSocket *socket)
    {
        auto &text = m_heard[socket];
        text += socket->readAll();
        for (auto end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
            const auto head = text.left(end + 2);
            text.remove(0, end + 4);
            if (m_latency == 0)
                answer(socket, head);
            else
                QTimer::singleShot(m_latency, Qt::PreciseTimer, socket,
                                   [this, socket, head] { answer(socket, head); });
        }
    }

    void answer(QTcpSocket *socket, const QByteArray &head)
    {
        const auto path = head.split(' ').value(1);
        if (path.startsWith("/hang"))
            return;
        if (path.startsWith("/cc.xml")) {
            send(socket, "200 OK\r\nContent-Type: text/xml", feed());
            socket->flush();
            std::printf("%.3f\n", monotonicMs());
            std::fflush(stdout);
            return;
        }
        if (path.startsWith("/change")) {
            ++m_changes;
            return send(socket, "200 OK\r\nContent-Type: text/plain", "ok");
        }
        if (head.contains("\r\nIf-None-Match:") || head.contains("\r\nif-none-match:"))
            return send(socket, "304 Not Modified\r\nETag: \"1\"", {});
        static const auto body = R"({"builds": [)" + QByteArray(1880, ' ') + "]}";
        send(socket, "200 OK\r\nContent-Type: application/json\r\nETag: \"1\"", body);
    }

    static void send(QTcpSocket *socket, const QByteArray &head, const QByteArray &body)
    {
        auto length = body.isEmpty() ? QByteArray()
                                     : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        socket->write("HTTP/1.1 " + head + "\r\n" + length + "\r\n" + body);
    }

    [[nodiscard]] QByteArray feed() const
    {
        QByteArray text = "<Projects>";
        for (int i = 0; i < 5000; ++i) {
            const bool failed = i == 7 && m_changes % 2 == 1;
            text += "<Project name=\"team/service-" + QByteArray::number(i)
                    + " :: build\" activity=\"Sleeping\" lastBuildStatus=\""
                    + (failed ? "Failure" : "Success") + "\" lastBuildLabel=\""
                    + QByteArray::number(100 + (i == 7 ? m_changes : 0))
                    + "\" lastBuildTime=\"2026-06-16T09:00:00Z\""
                      " webUrl=\"https://ci.example.org/job/service-"
                    + QByteArray::number(i) + "\"/>\n";
        }
        return text + "</Projects>";
    }

    int m_latency;
    int m_changes = 0;
    QHash<QTcpSocket *, QByteArray> m_heard;
};

// ---- those who ask ----

class Servers
{
public:
    Servers(int count, int latency)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {u"serve"_s, QString::number(count), QString::number(latency)});
        m_process.waitForStarted();
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) { }
        for (const auto &port : m_process.readLine().simplified().split(' '))
            m_ports.append(port.toInt());
    }
    ~Servers()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QUrl url(int number, const QString &path) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_ports[number % m_ports.size()]).arg(path));
    }
    [[nodiscard]] QList<int> ports() const { return m_ports; }
    // When the last feed left.
    [[nodiscard]] double sentAt()
    {
        while (m_process.canReadLine() || m_process.waitForReadyRead(0)) {
            if (m_process.canReadLine())
                m_sentAt = m_process.readLine().trimmed().toDouble();
        }
        return m_sentAt;
    }

private:
    QProcess m_process;
    QList<int> m_ports;
    double m_sentAt = 0;
};

// The client on a thread of its own, as the program has it.
class Asking : public QObject
{
public:
    Asking()
    {
        m_client->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_client, &QObject::deleteLater);
        m_thread.start();
    }
    ~Asking() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] QFuture<Result<Reply>> get(const QUrl &url)
    {
        return m_client->get({.url = url, .credential = Credential::bearer(u"token"_s)});
    }
    // Milliseconds until all are answered; every one of them has to be good.
    [[nodiscard]] double round(const QList<Request> &requests)
    {
        const auto began = monotonicMs();
        QList<QFuture<Result<Reply>>> futures;
        futures.reserve(requests.size());
        for (const auto &request : requests)
            futures.append(m_client->get(request));
        QEventLoop loop;
        auto left = requests.size();
        for (auto &future : futures)
            future.then(this, [&](const Result<Reply> &reply) {
                if (!reply)
                    qFatal("%s", qPrintable(reply.error().message()));
                if (--left == 0)
                    loop.quit();
            });
        loop.exec();
        return monotonicMs() - began;
    }
    [[nodiscard]] double round(const Servers &servers, int count)
    {
        QList<Request> requests;
        for (int i = 0; i < count; ++i)
            requests.append({.url = servers.url(i, u"/p/%1"_s.arg(i)),
                             .credential = Credential::bearer(u"token"_s)});
        return round(requests);
    }

private:
    QThread m_thread;
    HttpClient *m_client = new HttpClient;
};

// How late a timer of four milliseconds comes.
class Ticks : public QObject
{
public:
    Ticks()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, [this] {
            const auto now = monotonicMs();
            m_gaps.append(now - m_last);
            m_last = now;
        });
        m_timer.start(4);
    }
    [[nodiscard]] double p99() const { return percentile(m_gaps, 0.99); }

private:
    QTimer m_timer;
    double m_last = monotonicMs();
    QList<double> m_gaps;
};

QJsonObject unchanged()
{
    const Servers servers(4, 0);
    Asking asking;
    std::ignore = asking.round(servers, 1000);
    QList<double> rounds;
    const Ticks ticks;
    const auto cpu = cpuMs();
    for (int i = 0; i < 7; ++i)
        rounds.append(asking.round(servers, 1000));
    const auto perRequest = (cpuMs() - cpu) / 7;
    return {{u"ms"_s, percentile(rounds, 0.5)},
            {u"cpuUs"_s, perRequest},
            {u"tickP99"_s, ticks.p99()}};
}

QJsonObject grow(int rounds)
{
    const Servers servers(4, 0);
    Asking asking;
    double early = 0;
    for (int i = 0; i < rounds; ++i) {
        std::ignore = asking.round(servers, 100);
        if (i == 20)
            early = memoryMb();
    }
    return {{u"mb"_s, memoryMb() - early}, {u"after20"_s, early}};
}

QJsonObject latency(int ms)
{
    const Servers servers(10, ms);
    Asking asking;
    return {{u"ms"_s, asking.round(servers, 1000)}};
}

QJsonObject http2(int ms)
{
    const Servers servers(1, ms);
    TestAuthority authority;
    const Http2Front front(authority, servers.url(0, u"/"_s));
    if (!front.failure().isEmpty())
        qFatal("%s", qPrintable(front.failure()));
    QList<Request> requests;
    for (int i = 0; i < 1000; ++i)
        requests.append({.url = front.url(u"/p/%1"_s.arg(i)),
                         .caFile = authority.file(),
                         .mayUseHttp2 = true});
    Asking asking;
    std::ignore = asking.round(requests.first(1)); // the line is made
    return {{u"ms"_s, asking.round(requests)}};
}

QJsonObject hung()
{
    const Servers healthy(1, 0);
    const Servers ill(6, 0);
    Asking asking;
    std::ignore = asking.round(healthy, 100);
    const auto one = [&] {
        QList<double> times;
        for (int i = 0; i < 200; ++i)
            times.append(asking.round(healthy, 1));
        return times;
    };
    const auto before = one();
    QList<QFuture<Result<Reply>>> waiting;
    for (int i = 0; i < 60; ++i)
        waiting.append(asking.get(ill.url(i, u"/hang/%1"_s.arg(i))));
    const auto beside = one();
    return {{u"ms"_s, percentile(beside, 1) - percentile(before, 0.5)},
            {u"p50"_s, percentile(beside, 0.5) - percentile(before, 0.5)}};
}

// When something has been painted after it was wanted.
class Painted : public QObject
{
public:
    double at = 0;
    bool wanted = false;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && wanted) {
            wanted = false;
            QTimer::singleShot(0, this, [this] { at = monotonicMs(); });
        }
        return QObject::eventFilter(watched, event);
    }
};

void settle(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

QJsonObject feed(const QString &file, int seconds)
{
    Servers servers(1, 0);
    Theme theme;
    theme.setChoice(Look::Light);
    Store store({.database = file}, {u"Ada"_s, u"bench"_s});
    if (!store.open().result())
        qFatal("the workspace does not open");
    MemorySecrets secrets;
    QThread thread;
    auto *http = new HttpClient;
    auto *poller = new Poller(store, *http, secrets);
    for (QObject *worker : {static_cast<QObject *>(poller), static_cast<QObject *>(http)}) {
        worker->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    }
    thread.start();
    poller->setInterval(5s);

    QUndoStack undo;
    PipelinePage page(store, undo, theme, systemClock());
    page.resize(1280, 900);
    page.show();
    settle(500ms);
    auto *view = page.findChild<PipelineView *>();
    Painted painted;
    view->viewport()->installEventFilter(&painted);
    auto *model = view->model();

    QEventLoop loop;
    bool isWritten = false;
    QObject::connect(poller, &Poller::wasRead, &painted, [&] {
        isWritten = true;
        loop.quit();
    });
    const auto cpuBefore = cpuMs();
    std::optional<StallWatch> stalls(std::in_place); // its own timer costs as well
    stalls->start();
    const auto began = monotonicMs();
    const Connection connection {.id = ConnectionId::create(),
                                 .name = u"Feed"_s,
                                 .provider = u"cctray"_s,
                                 .address = servers.url(0, u"/cc.xml"_s).toString()};
    store.edit(connections(), {.after = connection});
    poller->setConnections({connection});
    while (!isWritten || model->rowCount() < 5000)
        settle(20ms);
    const auto takenIn = monotonicMs() - began;
    settle(1s);
    const auto intakeStall = stalls->longestMs();
    const auto intakeCpu = cpuMs() - cpuBefore;

    QList<double> arrivals;
    double changeStall = 0;
    QNetworkAccessManager hand;
    for (int i = 0; i < 11; ++i) {
        auto *reply = hand.get(QNetworkRequest(servers.url(0, u"/change"_s)));
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
        settle(200ms);
        QObject ear;
        painted.at = 0;
        const auto want = [&] { painted.wanted = true; };
        QObject::connect(model, &QAbstractItemModel::dataChanged, &ear, want);
        QObject::connect(model, &QAbstractItemModel::rowsInserted, &ear, want);
        QObject::connect(model, &QAbstractItemModel::rowsMoved, &ear, want);
        stalls->start();
        poller->readNow();
        while (painted.at == 0)
            settle(5ms);
        changeStall = std::max(changeStall, stalls->longestMs());
        arrivals.append(painted.at - servers.sentAt());
        settle(300ms);
    }

    stalls.reset();
    settle(2s);
    const auto cpu = cpuMs();
    settle(std::chrono::seconds(seconds));
    const auto share = (cpuMs() - cpu) / (double(seconds) * 1000);
    const auto memory = memoryMb();
    thread.quit();
    thread.wait();
    return {{u"takenInMs"_s, takenIn},    {u"intakeStallMs"_s, intakeStall},
            {u"intakeCpuMs"_s, intakeCpu}, {u"arrivalMs"_s, percentile(arrivals, 0.5)},
            {u"arrivalMost"_s, percentile(arrivals, 1)}, {u"changeStallMs"_s, changeStall},
            {u"share"_s, share},           {u"mb"_s, memory}};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto what = arguments.value(1);
    const auto number = [&](int place) { return arguments.value(place).toInt(); };
    if (what == "serve"_L1) {
        const Serving serving(number(2), number(3));
        return QCoreApplication::exec();
    }
    if (what == "unchanged"_L1)
        printFigures(unchanged());
    else if (what == "grow"_L1)
        printFigures(grow(number(2)));
    else if (what == "http2"_L1)
        printFigures(http2(number(2)));
    else if (what == "latency"_L1)
        printFigures(latency(number(2)));
    else if (what == "hung"_L1)
        printFigures(hung());
    else if (what == "feed"_L1)
        printFigures(feed(arguments.value(2), number(3)));
    else
        return 2;
    return 0;
}
