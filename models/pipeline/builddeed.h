// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/steps.h"

namespace Dayshift {

using BuildDeedId = Id<struct BuildDeed>;

// What a person had a server do with a build: written before it is asked, and again when it has
// answered, so that what happened is told even if this program did not see the end.
struct BuildDeed
{
    enum class Outcome : int { Asked, Done, Failed };

    BuildDeedId id = {};
    ConnectionId connection = {};
    BuildId build = {};
    QString pipeline = {};
    QString number = {}; // of the build
    Act act = Act::RunAgain;
    QString branch = {}; // of a start
    QString actor = {};
    QDateTime askedAt = {};
    QDateTime endedAt = {}; // invalid: the answer is not known
    Outcome outcome = Outcome::Asked;
    QString reason = {}; // of a failure, in the language of whoever asked

    friend bool operator==(const BuildDeed &, const BuildDeed &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::BuildDeed)
