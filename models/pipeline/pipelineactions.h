// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/pipeline/builddeed.h"
#include "models/pipeline/failingline.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <memory>

namespace Dayshift {

class HttpClient;
class Secrets;
class Store;

// What a server logged of a stage or of a build.
struct BuildLog
{
    QByteArray text = {}; // as the server gave it: not yet plain
    bool isCut = false; // there is more of it than Dayshift reads
    std::optional<FailingLine> firstFailing = {};
};

// Has servers run builds again, cancel and start them, and reads their logs. Only through
// connections that the workspace says may write, and only when the activity log could be told
// before: each deed is a BuildDeed, written when it is asked and when it has ended. Nothing is ever
// sent twice.
//
// It lives on the network thread, beside the HttpClient: move it there before it is given work.
// Its functions may be called from any thread; their futures always end with one result.
class PipelineActions : public QObject
{
    Q_OBJECT
public:
    // The most steps of one deed: a server that leads on and on is given up.
    static constexpr int MostSteps = 8;

    PipelineActions(Store &store, HttpClient &http, Secrets &secrets, Clock clock = systemClock(),
                    QObject *parent = nullptr);
    ~PipelineActions() override;

    // Invalid: it cannot be done, as whyNot() says. Busy: it is being done already. Auth: the token
    // may not. NotFound, Conflict: the server does not know the build, or it is too late. Timeout
    // and Server: nobody knows whether it was done, and whatIsSafe() says so.
    [[nodiscard]] QFuture<Result<Done>> runAgain(const Build &build);
    [[nodiscard]] QFuture<Result<Done>> runFailedAgain(const Build &build);
    [[nodiscard]] QFuture<Result<Done>> cancel(const Build &build);
    // newest: the newest build of the pipeline; an empty branch is that build's.
    [[nodiscard]] QFuture<Result<Done>>
    start(const Build &newest, const QString &branch = {},
          const QList<QPair<QString, QString>> &parameters = {});
    [[nodiscard]] QFuture<Result<Done>> perform(const Wish &wish);

    // Of a stage; of one without a name: of what failed first. Needs no right to write.
    [[nodiscard]] QFuture<Result<BuildLog>> readLog(const Build &build, const Stage &stage = {});

signals:
    // Something was done, or may have been: its builds are to be read at once.
    void acted(const Dayshift::ConnectionId &connection);

private:
    struct Errand;
    using ErrandPointer = std::shared_ptr<Errand>;

    void begin(const ErrandPointer &errand);
    void admit(const ErrandPointer &errand, const Result<QList<Connection>> &known);
    void writeDown(const ErrandPointer &errand);
    void unlock(const ErrandPointer &errand);
    void goOn(const ErrandPointer &errand);
    void send(const ErrandPointer &errand, const Step &step);
    void hear(const ErrandPointer &errand, const Step &step, const Result<Reply> &reply);
    void finish(const ErrandPointer &errand, const Result<BuildLog> &result);

    Store &m_store;
    HttpClient &m_http;
    Secrets &m_secrets;
    Clock m_clock;
    QSet<QString> m_underWay; // deeds, by build and act
    Mailbox m_mailbox; // goes first: what comes later has nowhere to go
};

} // namespace Dayshift
