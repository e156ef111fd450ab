// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/poller.h"
#include "models/pipeline/push.h"
#include "models/pipeline/seen.h"
#include "models/pipeline/session.h"
#include "models/pipeline/skew.h"
#include "models/pipeline/tempo.h"

#include <QSet>

#include <algorithm>
#include <memory>
#include <vector>

namespace Dayshift {

// An answer that was read before: while its bytes stay the same, it need not be read again.
struct Poller::Remembered
{
    QByteArray digest = {};
    Answer answer = {};
    QDateTime at = {};
    bool used = true; // in the reading that goes on
};

// What is known of one connection from reading to reading.
struct Poller::Server
{
    Connection connection = {};
    const Provider *provider = nullptr;
    Seen seen = {};
    QHash<QString, QString> remembered = {};
    QHash<QByteArray, Remembered> answers = {}; // by topic and address
    std::shared_ptr<Session> session = {}; // none: the token was not asked for yet
    bool isTokenOld = false; // the next reading asks for it again
    std::optional<Error> tokenError = {};
    bool recalled = false; // what the workspace knew was adopted
    int keepDays = 90; // of what is over
    Reading written = {};
    Tempo tempo = {};
    Skew skew = {};
    QByteArray account = {}; // whose allowance it uses; empty: nothing was asked yet
    bool countsClosely = false; // an allowance by the hour, of which each look takes a part
    QSet<BuildId> wentOn = {}; // in the last reading
    std::vector<std::unique_ptr<Push>> pushes = {}; // go when the server is another

    [[nodiscard]] bool isTold() const
    {
        return !pushes.empty() && std::ranges::all_of(pushes, [](const auto &push) {
            return push->isLive();
        });
    }
};

// One reading of one connection, from the first question to the last answer.
struct Poller::Round
{
    enum class Phase { Lists, Missing, Details };

    ServerPointer server;
    Phase phase = Phase::Lists;
    int open = 0;
    Found found = {};
    QHash<BuildId, Build> missing = {}; // went on, and are not mentioned any more
    QSet<BuildId> incomplete = {}; // of whose details one could not be had
    bool changed = false;
    std::optional<Error> error = {};
};

} // namespace Dayshift
