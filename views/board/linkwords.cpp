// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/linkwords.h"

#include "models/board/storyreferences.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString LinkWords::relation(LinkKind kind, bool isFrom)
{
    switch (kind) {
    case LinkKind::Blocks:
        return isFrom ? tr("blocks") : tr("is blocked by");
    case LinkKind::RelatesTo:
        return tr("relates to");
    case LinkKind::Duplicates:
        return isFrom ? tr("duplicates") : tr("is duplicated by");
    case LinkKind::Tests:
        return isFrom ? tr("tests") : tr("is tested by");
    }
    return {};
}

// A title may hold signs that turn the direction of its letters and of all that follows: they are
// taken out, and what is left runs as its own letters do.
QString LinkWords::whole(const QString &title, qsizetype longest)
{
    auto words = title.left(20 * longest).simplified();
    words.removeIf([](QChar sign) {
        const auto code = sign.unicode();
        return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    });
    if (words.size() > longest)
        words = words.left(longest - 1) + u'…';
    return QChar(0x2068) + words + QChar(0x2069);
}

QString LinkWords::nameOf(const Story &story)
{
    return numberReference(story.number) + u' ' + whole(story.title);
}

QString LinkWords::nameOf(const CriterionTest &test)
{
    if (test.test.isEmpty())
        return tr("%1 · %2", "a stage and its pipeline")
                .arg(whole(test.stage), whole(test.pipeline));
    return tr("%1 in %2 · %3", "a test, its stage and its pipeline")
            .arg(whole(test.test), whole(test.stage), whole(test.pipeline));
}

Sign LinkWords::signOf(Proof proof)
{
    switch (proof) {
    case Proof::Passed:
        return Sign::Passed;
    case Proof::Running:
        return Sign::Running;
    case Proof::Unstable:
        return Sign::Warning;
    case Proof::Failed:
        return Sign::Failed;
    case Proof::NotRun:
    case Proof::None:
        break;
    }
    return Sign::Skipped;
}

QString LinkWords::proof(const TestProof &proof, bool hasBuilds)
{
    const auto name = nameOf(proof.test);
    const auto detail = proof.detail.isEmpty() ? QString() : u", "_s + whole(proof.detail);
    switch (proof.proof) {
    case Proof::Passed:
        return tr("%1: passed in build %2", "a test").arg(name, proof.build) + detail;
    case Proof::Failed:
        return tr("%1: failed in build %2", "a test").arg(name, proof.build) + detail;
    case Proof::Unstable:
        return tr("%1: unstable in build %2, which is not passed", "a test").arg(name, proof.build);
    case Proof::Running:
        return tr("%1: not over yet in build %2", "a test").arg(name, proof.build);
    case Proof::NotRun:
    case Proof::None:
        break;
    }
    if (!hasBuilds)
        return tr("%1: not run, no build names this story", "a test").arg(name);
    if (!proof.build.isEmpty())
        return tr("%1: not run in build %2", "a test").arg(name, proof.build);
    return proof.hasPassedBefore
            ? tr("%1: not run for the newest commit; it passed for an older one", "a test").arg(name)
            : tr("%1: not run for the newest commit", "a test").arg(name);
}

static StoryId storyIn(const Change &change, QStringView name)
{
    const auto *field = change.field(name);
    if (!field)
        return {};
    return StoryId::fromString((field->is.isNull() ? field->was : field->is).toString());
}

static QString linkHappened(const Change &change, StoryId story, const StoryPast &past,
                            const QString &who)
{
    const auto *kind = change.field(u"kind");
    const auto value = !kind ? 0 : (kind->is.isNull() ? kind->was : kind->is).toInt();
    const bool isFrom = storyIn(change, u"from_id") == story;
    const auto other = storyIn(change, isFrom ? u"to_id" : u"from_id");
    const auto name = past.names.value(other);
    const auto relation = LinkWords::relation(LinkKind(value), isFrom);
    const auto said = relation + u' '
            + (name.isEmpty() ? LinkWords::tr("a deleted story")
                              : name.section(u' ', 0, 0) + u' '
                               + LinkWords::whole(name.section(u' ', 1)));
    return change.verb == Verb::Removed
            ? LinkWords::tr("%1 removed a link: %2", "Ada; blocks #12 Title").arg(who, said)
            : LinkWords::tr("%1 linked it: %2", "Ada; blocks #12 Title").arg(who, said);
}

static QString criterionHappened(const Change &change, const QString &who)
{
    const auto text = LinkWords::whole(change.title);
    if (change.verb == Verb::Added)
        return LinkWords::tr("%1 wrote the criterion “%2”").arg(who, text);
    if (change.verb == Verb::Removed)
        return LinkWords::tr("%1 deleted the criterion “%2”").arg(who, text);
    if (change.field(u"ticked_at")) {
        const auto *evidence = change.field(u"evidence");
        return evidence && !evidence->is.toString().isEmpty()
                ? LinkWords::tr("%1 ticked “%2”: %3", "who, a criterion, the evidence")
                          .arg(who, text, LinkWords::whole(evidence->is.toString()))
                : LinkWords::tr("%1 took the tick of “%2” back").arg(who, text);
    }
    if (const auto *words = change.field(u"text"))
        return LinkWords::tr("%1 changed the criterion “%2”; before it was “%3”")
                .arg(who, text, LinkWords::whole(words->was.toString()));
    return LinkWords::tr("%1 put the criterion “%2” elsewhere in the list").arg(who, text);
}

// In which stage of which pipeline, as the servers call them.
static QString testHappened(const Change &change, const QString &who)
{
    const auto value = [&change](QStringView name) {
        const auto *field = change.field(name);
        return !field ? QString() : (field->is.isNull() ? field->was : field->is).toString();
    };
    const auto test = LinkWords::nameOf(CriterionTest {.pipeline = value(u"pipeline"),
                                                       .stage = value(u"stage"),
                                                       .test = value(u"test")});
    return change.verb == Verb::Removed
            ? LinkWords::tr("%1 took the test %2 off a criterion").arg(who, test)
            : LinkWords::tr("%1 linked a criterion to the test %2").arg(who, test);
}

bool LinkWords::areAbout(const Change &change)
{
    return change.table == "story_link"_L1 || change.table == "criterion"_L1
            || change.table == "criterion_test"_L1;
}

QString LinkWords::happened(const Change &change, StoryId story, const StoryPast &past)
{
    const auto who = change.actor.isEmpty() ? tr("Somebody") : whole(change.actor);
    if (change.table == "criterion_test"_L1)
        return testHappened(change, who);
    return change.table == "story_link"_L1 ? linkHappened(change, story, past, who)
                                           : criterionHappened(change, who);
}

} // namespace Dayshift
