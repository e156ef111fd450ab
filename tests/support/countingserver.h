// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "tests/support/fakenetwork.h"

#include <QSet>

#include <chrono>

// A GitHub of so many repositories that counts as the real one does: by the hour, unchanged answers
// for nothing, and nobody is answered who has used up what there is. Without a wire.
class CountingServer : public FakeNetwork
{
public:
    CountingServer(Dayshift::Clock clock, int repositories);

    [[nodiscard]] static QString repository(int number)
    {
        return QStringLiteral("team/shop-%1").arg(number);
    }
    // A new run begins; the last one ends.
    void start(int repository);
    void finish(int repository);
    // Time has passed: what runs all the time looks otherwise each second.
    void turn();
    // Answers 403 with Retry-After for so long.
    void closeFor(std::chrono::seconds time) { m_closedUntil = m_clock().addSecs(time.count()); }

    const int limit = 5000;
    int busy = 0; // of so many repositories everything looks otherwise each second
    int sent = 0;
    int counted = 0; // of the allowance
    int mostCounted = 0; // of any hour's
    int refused = 0;
    int mostAtOnce = 0;
    int mostInASecond = 0;
    QSet<int> repositoriesAsked;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *data) override;

private:
    struct Repository
    {
        int runs = 20;
        bool running = false;
        int version = 0;
    };

    [[nodiscard]] QByteArray runsOf(int number) const;
    [[nodiscard]] QByteArray jobsOf(int number, int run) const;
    [[nodiscard]] Answer answer(const QNetworkRequest &request);

    Dayshift::Clock m_clock;
    QList<Repository> m_repositories;
    QDateTime m_resetAt;
    QDateTime m_closedUntil;
    QDateTime m_second;
    int m_inSecond = 0;
    int m_underWay = 0;
};
