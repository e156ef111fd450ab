// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/build.h"
#include "models/store/change.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace Dayshift {

struct Story;

// What the newest build that names a story says, for one line on its card.
struct BuildLink
{
    BuildId build = {};
    Status status = Status::Unknown; // of the stage, or of the whole build
    StageKind stage = StageKind::Build; // which stage says it
    QString stageName = {}; // the server's own word, if the kind is Other
    QString detail = {}; // in the server's words: "3 of 614 failed"
    QDateTime startedAt = {};
    QDateTime finishedAt = {};

    friend bool operator==(const BuildLink &, const BuildLink &) = default;
};

// Which of a build's stages is worth a line: the first that failed, else one that runs, else one
// that waits for people, else the last that is over.
[[nodiscard]] BuildLink headlineOf(const Build &build, const QList<Stage> &stages);

// Knows for each story the builds that name it, in a commit's message or in a branch.
class BuildLinks : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void apply(const Delta<Build> &delta);
    void apply(const Delta<Stage> &delta);
    void apply(const Delta<Commit> &delta);

    // What the newest build says; nothing: no build names the story.
    [[nodiscard]] std::optional<BuildLink> newest(const Story &story) const;
    // Newest first.
    [[nodiscard]] QList<Build> buildsOf(const Story &story) const;
    [[nodiscard]] QList<Stage> stagesOf(BuildId build) const;
    // The references of all stories whose newest build failed.
    [[nodiscard]] QStringList failing() const;

signals:
    void changed();

private:
    void setReferences(const QString &source, BuildId build, const QStringList &references);
    [[nodiscard]] QList<BuildId> idsOf(const Story &story) const;

    struct Source
    {
        BuildId build = {};
        QStringList references = {};
    };

    QHash<BuildId, Build> m_builds;
    QHash<BuildId, QList<Stage>> m_stages;
    QHash<StageId, BuildId> m_buildOfStage;
    QHash<QString, Source> m_sources; // what names stories: builds and commits, by their id
    QHash<QString, QHash<BuildId, int>> m_byReference; // how many sources of the build say it
};

} // namespace Dayshift
