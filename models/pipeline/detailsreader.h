// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/pipeline/provider.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace Dayshift {

class HttpClient;
class Secrets;
class Store;

// Reads what is only asked when a person opens a build (artifacts, the whole report of its tests,
// the environments and deployments of its project) and writes it into the workspace, where
// buildDetails() then says when. It needs nothing that was read before, so that it also does for a
// build that its server no longer lists. It lives beside the HttpClient.
class DetailsReader : public QObject
{
    Q_OBJECT
public:
    // A hostile server may name report after report.
    static constexpr int MostQuestions = 60;

    DetailsReader(Store &store, HttpClient &http, Secrets &secrets, Clock clock = systemClock(),
                  QObject *parent = nullptr);

    // On this object's thread. A build whose details are being read already is not read again.
    void read(const BuildId &build);

signals:
    // They are written; or why they could not be had.
    void wasRead(const Dayshift::BuildId &build, const std::optional<Dayshift::Error> &error);

private:
    struct Look;
    using LookPointer = std::shared_ptr<Look>;

    void unlock(const LookPointer &look);
    void ask(const LookPointer &look, const QList<Question> &questions);
    void hear(const LookPointer &look, const Question &question, const Result<Reply> &reply);
    void settle(const LookPointer &look);
    void finish(const LookPointer &look, const std::optional<Error> &error);

    Store &m_store;
    HttpClient &m_http;
    Secrets &m_secrets;
    Clock m_clock;
    QSet<BuildId> m_open;
    Mailbox m_mailbox; // goes first: what comes later has nowhere to go
};

} // namespace Dayshift
