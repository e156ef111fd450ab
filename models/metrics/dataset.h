// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/definition.h"
#include "models/metrics/facts.h"

namespace Dayshift {

// One question to the facts, with its name.
struct MetricsCase
{
    QString name = {};
    MetricsDefinition definition = {};
};

// A folder in the interchange form (metrics-dataset.md): CSV files, and what to compute.
struct Dataset
{
    Facts facts = {};
    QList<MetricsCase> cases = {}; // by name; empty: the folder has no params.json
};

// Reads a folder. NotFound: there is none. Format names file and line of what cannot be read; a
// file that is missing is an empty table.
[[nodiscard]] Result<Dataset> readDataset(const QString &folder);

} // namespace Dayshift
