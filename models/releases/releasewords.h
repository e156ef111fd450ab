// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/format.h"
#include "models/releases/release.h"

#include <QCoreApplication>

namespace Dayshift {

// Releases in the reader's words: for the window, the command line, and for refusals.
class ReleaseWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::ReleaseWords)
public:
    [[nodiscard]] static QString gateName(GateKind kind);
    [[nodiscard]] static QString stateName(GateState state);
    [[nodiscard]] static QString stateName(ReleaseState state);
    [[nodiscard]] static QString kindName(BaselineKind kind);
    // What proves a gate, or what it waits for: "616 of 616, build 1843".
    [[nodiscard]] static QString evidence(const Gate &gate, const Format &format);
    // "Waived by Mia: it is a text change only."; empty: nobody did.
    [[nodiscard]] static QString waiver(const Gate &gate);
    // Why a signature is void.
    [[nodiscard]] static QString voidReason(const QString &reason);
    // How a watch after a deployment stands: "In its band for 9 of 15 min".
    [[nodiscard]] static QString check(const DeploymentCheck &check, const Format &format,
                                       const QDateTime &now);

    // Refusals, in three parts; nothing was changed by what they refuse.
    [[nodiscard]] static Error gone();
    [[nodiscard]] static Error refusal(const QString &what, const QString &todo,
                                       const QString &code);
    // It is not for the person who asked.
    [[nodiscard]] static Error notYours(const QString &reason);

private:
    [[nodiscard]] static QString runs(const QJsonObject &evidence, const Format &format);
    [[nodiscard]] static QString incidents(const QJsonObject &evidence);
};

} // namespace Dayshift
