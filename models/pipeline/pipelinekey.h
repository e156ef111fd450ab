// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/build.h"

#include <QHashFunctions>

namespace Dayshift {

// What makes a pipeline one and the same, whatever branch its builds come from.
struct PipelineKey
{
    ConnectionId connection = {};
    QString name = {};

    friend bool operator==(const PipelineKey &, const PipelineKey &) = default;
    friend bool operator<(const PipelineKey &a, const PipelineKey &b)
    {
        return a.connection == b.connection ? a.name < b.name : a.connection < b.connection;
    }
    friend size_t qHash(const PipelineKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.connection, key.name);
    }
};

} // namespace Dayshift
