// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/storybuilds.h"

#include "models/board/story.h"
#include "models/board/storyreferences.h"
#include "models/pipeline/pipelinetables.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A story with more builds than this is not proved by the oldest of them.
static constexpr int MostBuilds = 500;

namespace {

// How a story may be named, and whether a text of a server does.
class Names
{
public:
    explicit Names(const Story &story)
    {
        for (const auto &name :
             {numberReference(story.number), keyReference(story.externalKey)}) {
            if (!name.isEmpty())
                m_references.append(name);
        }
        if (story.number > 0)
            m_likes.append(u"%%1%"_s.arg(story.number));
        if (!story.externalKey.isEmpty())
            m_likes.append(u'%' + asLiteral(story.externalKey.toLower()) + u'%');
    }

    [[nodiscard]] bool isEmpty() const { return m_references.isEmpty(); }

    // A condition that lets too much through, but is quick; found() then looks closely.
    [[nodiscard]] QString condition() const
    {
        QStringList parts;
        for (qsizetype i = 0; i < m_likes.size(); ++i)
            parts.append(u"lower(message) LIKE ? ESCAPE '!' OR lower(branch) LIKE ? ESCAPE '!'"_s);
        return u'(' + parts.join(u" OR "_s) + u')';
    }
    [[nodiscard]] QVariantList values() const
    {
        QVariantList values;
        for (const auto &like : m_likes)
            values << like << like;
        return values;
    }
    [[nodiscard]] bool found(const QString &message, const QString &branch) const
    {
        const auto named = storyReferences(message) + branchReferences(branch);
        return std::ranges::any_of(
                m_references, [&](const QString &name) { return named.contains(name); });
    }

private:
    static QString asLiteral(QString text)
    {
        for (const auto sign : {u'!', u'%', u'_'})
            text.replace(QChar(sign), u'!' + QString(QChar(sign)));
        return text;
    }

    QStringList m_references;
    QStringList m_likes;
};

} // namespace

static Result<Done> addStages(Database &database, StoryBuilds &found)
{
    for (qsizetype start = 0; start < found.builds.size(); start += 200) {
        QVariantList ids;
        for (const auto &build : found.builds.mid(start, 200))
            ids.append(build.id.toString());
        const auto some = stages().where(
                database, u"build_id IN (%1)"_s.arg(placeholders(ids.size())), ids);
        if (!some)
            return some.error();
        for (const auto &stage : *some)
            found.stages[stage.build].append(stage);
    }
    return Done {};
}

Result<StoryBuilds> readStoryBuilds(Database &database, const Story &story)
{
    const Names names(story);
    if (names.isEmpty())
        return StoryBuilds {};
    const auto named = builds().where(database, names.condition(), names.values());
    if (!named)
        return named.error();
    const auto made = commits().where(database, names.condition(), names.values());
    if (!made)
        return made.error();
    StoryBuilds found;
    QStringList others;
    QSet<BuildId> known;
    for (const auto &build : *named) {
        if (names.found(build.message, build.branch)) {
            found.builds.append(build);
            found.named.insert(build.id);
        }
    }
    known = found.named;
    for (const auto &commit : *made) {
        if (!names.found(commit.message, commit.branch))
            continue;
        found.commits.append(commit);
        if (!known.contains(commit.build)) {
            known.insert(commit.build);
            others.append(commit.build.toString());
        }
    }
    if (!others.isEmpty()) {
        const auto rest = builds().load(database, others);
        if (!rest)
            return rest.error();
        found.builds += *rest;
    }
    std::ranges::sort(found.builds, isNewer);
    found.builds = found.builds.mid(0, MostBuilds);
    if (const auto done = addStages(database, found); !done)
        return done.error();
    return found;
}

// Where a server says nothing of commits, nothing can be said of two builds being of the same.
static QString commitOf(const Build &build)
{
    return build.commit.isEmpty() ? u"build "_s + build.id.toString() : build.commit;
}

static QStringList commitsOf(const Build &build, const StoryBuilds &builds)
{
    QStringList made;
    for (const auto &commit : builds.commits) {
        if (commit.build == build.id && !commit.hash.isEmpty())
            made.append(commit.hash);
    }
    return made;
}

bool isMadeOf(const Build &build, const QString &commit, const StoryBuilds &builds)
{
    return commitOf(build) == commit || commitsOf(build, builds).contains(commit);
}

namespace {

// When a commit was built for the first time, to find the one that came last.
struct First
{
    qint64 built = std::numeric_limits<qint64>::max(); // what waits for its start comes last
    qint64 committed = 0; // of those that came with one build
    QString commit = {};

    friend bool operator<(const First &a, const First &b)
    {
        return std::tie(a.built, a.committed, a.commit) < std::tie(b.built, b.committed, b.commit);
    }
};

} // namespace

QString newestCommit(const StoryBuilds &builds)
{
    QHash<QString, First> firsts;
    for (const auto &build : builds.builds) {
        const auto take = [&](const QString &commit, qint64 committed) {
            auto &first = firsts[commit];
            if (build.startedAt.isValid())
                first.built = std::min(first.built, build.startedAt.toMSecsSinceEpoch());
            first.committed = std::max(first.committed, committed);
            first.commit = commit;
        };
        for (const auto &commit : builds.commits) {
            if (commit.build == build.id && !commit.hash.isEmpty())
                take(commit.hash, commit.committedAt.isValid()
                             ? commit.committedAt.toMSecsSinceEpoch()
                             : 0);
        }
        // A build is named after its newest commit, which of many need not be the story's own.
        if (builds.named.contains(build.id))
            take(commitOf(build), std::numeric_limits<qint64>::max());
    }
    const auto last = std::max_element(firsts.cbegin(), firsts.cend());
    return last == firsts.cend() ? QString() : last->commit;
}

} // namespace Dayshift
