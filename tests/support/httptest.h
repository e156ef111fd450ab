// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/net/httpclient.h"
#include "tests/support/hostileserver.h"

#include <QStringList>

// What the tests of the client share: how to ask and wait, and an ear for secrets that leak.
class HttpTest
{
public:
    using Request = Dayshift::Request;
    using Answer = Dayshift::Result<Dayshift::Reply>;

    // Every question of a test carries it; nothing that a person can read may.
    static inline const QString Secret = QStringLiteral("glpat-SeCrEt/+0815");

    HttpTest();
    ~HttpTest();
    Q_DISABLE_COPY_MOVE(HttpTest)

    // With short patience, and the secret as credential and in the query.
    [[nodiscard]] static Request request(const QUrl &url);
    [[nodiscard]] Answer ask(const Request &request);
    [[nodiscard]] Answer ask(const QUrl &url) { return ask(request(url)); }
    [[nodiscard]] static bool wait(const QFuture<Answer> &future);

    // "Timeout", or "200"; for comparing with what a test expects.
    [[nodiscard]] static QString word(const Answer &answer);
    // Everything that was said aloud and holds the secret: errors and log lines.
    [[nodiscard]] QStringList leaks() const;
    void listenTo(const Answer &answer);

    Dayshift::HttpClient client;
};

// How much more memory this process had at its peak than when this was made, in bytes; -1 where
// the system does not tell. Under a sanitizer what the program itself held of the heap.
class MemoryPeak
{
public:
    // How often a block that grows is there meanwhile, with the room that it does not use yet.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr int Copies = 2;
#else
    static constexpr int Copies = 1;
#endif

    MemoryPeak();
    [[nodiscard]] qint64 growth() const;

private:
    qint64 m_before = -1;
};
