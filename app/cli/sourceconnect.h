// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/source.h"

#include <QCommandLineOption>
#include <QStringList>

namespace Dayshift {

class Call;
class Probe;

// What "connect" takes for monitoring alone.
[[nodiscard]] QList<QCommandLineOption> sourceOptions();

// The part of "connect" that is about monitoring: tries the source, keeps it with the figures that
// the call names, or else with those that are proposed for what it measures, and its secret in the
// keyring. Gives the exit status.
[[nodiscard]] int connectSource(const Call &call, const Source &source, const QString &secret);

} // namespace Dayshift
