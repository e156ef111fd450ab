// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/board/donefacts.h"
#include "models/team/member.h"

#include <QCoreApplication>

namespace Dayshift {

// Definitions of done in the reader's words: for the window, the command line, and for refusals.
class DoneWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::DoneWords)
public:
    [[nodiscard]] static QString kindName(CheckKind kind);
    [[nodiscard]] static QString roleName(Role role);
    [[nodiscard]] static QString ruleName(EntryRule rule);
    [[nodiscard]] static QString nameOf(const DoneCheck &check);

    // "holds", "running", "open", "not seen": what stands beside a check's sign.
    [[nodiscard]] static QString state(const CheckResult &result);
    // What proves a check that holds: "build 1843 of portal, 11:02".
    [[nodiscard]] static QString evidence(const CheckResult &result, const Format &format,
                                          const QDateTime &now);
    // Why a check does not hold, as a sentence without its end: "No build names the story".
    [[nodiscard]] static QString reason(const CheckResult &result);
    // "DevTester or Developer 1 can help"; empty: nobody is known.
    [[nodiscard]] static QString help(const CheckResult &result);
    // "Unit tests run in the pipeline: no build names the story. DevTester can help."
    [[nodiscard]] static QString line(const CheckResult &result);
    // "#2187 cannot go into Done yet."
    [[nodiscard]] static QString title(const QList<EntryRefusal> &refused, const QString &column);
    // The refusal of a deed, in three parts.
    [[nodiscard]] static Error error(const EntryVerdict &verdict, const QString &column);
    // "Closed under version 2; version 4 holds now." Empty: there is nothing to say.
    [[nodiscard]] static QString closing(const DoneStanding &standing, const Story &story);

private:
    [[nodiscard]] static QString reasonOfBuilds(const CheckResult &result);
};

} // namespace Dayshift
