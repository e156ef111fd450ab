// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/criteria.h"
#include "models/board/storyhistory.h"
#include "models/board/storylinks.h"
#include "views/style/statusglyph.h"

#include <QCoreApplication>

namespace Dayshift {

// Links, criteria and tests in the reader's words.
class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::LinkWords)
public:
    // "blocks", "is blocked by", as it is seen from one of the two stories.
    [[nodiscard]] static QString relation(LinkKind kind, bool isFrom);
    // "#12 Title", in one piece whatever direction its letters run in, and never longer than a
    // person reads.
    [[nodiscard]] static QString nameOf(const Story &story);
    static constexpr qsizetype LongestName = 160;
    [[nodiscard]] static QString whole(const QString &title, qsizetype longest = LongestName);

    // "Functional · portal-web: failed in build 1843, 2 of 614 failed".
    [[nodiscard]] static QString proof(const TestProof &proof, bool hasBuilds);
    [[nodiscard]] static QString nameOf(const CriterionTest &test);
    [[nodiscard]] static Sign signOf(Proof proof);

    // Whether a line of the log is of a link, a criterion or a test of one.
    [[nodiscard]] static bool areAbout(const Change &change);
    // What a line of the log of a link or criterion comes to, as seen from the story; empty: what
    // no person asks about.
    [[nodiscard]] static QString happened(const Change &change, StoryId story,
                                          const StoryPast &past);
};

} // namespace Dayshift
