// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/steps.h"

#include <functional>

// How each server is told to run a build again, to cancel it and to start one, and how its logs are
// read: what is sent next, from what it has said so far. Each in a file beside its provider.
namespace Dayshift::Steps {

// Whether a build that only waits, of which nothing but a number is known, is the one that is meant.
using IsIt = std::function<bool(const QString &number)>;

[[nodiscard]] Result<Step> ofAppVeyor(const Desk &desk, const Wish &wish);
// project: of the address, where it names only the organisation.
[[nodiscard]] Result<Step> ofAzure(const Desk &desk, const QString &project, const Wish &wish);
[[nodiscard]] Result<Step> ofBitbucket(const Desk &desk, const Wish &wish);
// signIn: what gives the cookie that all else needs; nothing where nobody has to sign in.
[[nodiscard]] Result<Step> ofBuildbot(const Desk &desk, const Wish &wish,
                                      const std::optional<Request> &signIn, const IsIt &isIt);
[[nodiscard]] Result<Step> ofCircleCI(const Desk &desk, const Wish &wish);
[[nodiscard]] Result<Step> ofConcourse(const Desk &desk, const Wish &wish);
[[nodiscard]] Result<Step> ofDrone(const Desk &desk, const Wish &wish);
[[nodiscard]] Result<Step> ofGitea(const Desk &desk, const Wish &wish, bool isForgejo);
[[nodiscard]] Result<Step> ofGitHub(const Desk &desk, const Wish &wish);
[[nodiscard]] Result<Step> ofGitLab(const Desk &desk, const Wish &wish);
[[nodiscard]] Result<Step> ofGoCD(const Desk &desk, const Wish &wish);
// path: of the build below the server's address, or of its job while it waits.
[[nodiscard]] Result<Step> ofJenkins(const Desk &desk, const QString &path, const Wish &wish,
                                     const IsIt &isIt);
[[nodiscard]] Result<Step> ofTeamCity(const Desk &desk, const Wish &wish);
[[nodiscard]] Result<Step> ofTravis(const Desk &desk, const Wish &wish);
[[nodiscard]] Result<Step> ofWoodpecker(const Desk &desk, const Wish &wish);

// The lines of a log that comes as a JSON list, by the field that holds them.
[[nodiscard]] QByteArray linesIn(const QJsonValue &list, QLatin1StringView field,
                                 bool isBase64 = false);

} // namespace Dayshift::Steps
