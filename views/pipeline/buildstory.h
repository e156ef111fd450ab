// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelinetrace.h"
#include "views/pipeline/pipelinewords.h"

namespace Dayshift {

// What a person wants to know of a build, in the order in which it helps: what happened, what is
// safe, what to do.
struct BuildStory
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::BuildStory)
public:
    QString what = {};
    QString safe = {};
    QString todo = {};

    // The reading of its connection says why there is no newer news; the trace, what was deployed
    // before.
    [[nodiscard]] static BuildStory of(const PipelineState &state, const Reading &reading,
                                       const PipelineTrace &trace, const PipelineWords &words,
                                       const QDateTime &now);

    friend bool operator==(const BuildStory &, const BuildStory &) = default;
};

} // namespace Dayshift
