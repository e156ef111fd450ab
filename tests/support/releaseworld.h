// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardtables.h"
#include "models/board/criteria.h"
#include "models/board/donerule.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releaseedits.h"
#include "models/releases/releasetables.h"
#include "models/releases/signing.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"


// A workspace with a release of one story that everything is well with, and the people for it.
// Header only: it belongs to whoever knows the room of releases.
class ReleaseWorld
{
public:
    explicit ReleaseWorld(const Dayshift::StoreLocation &where,
                          const QDateTime &now = QDateTime::fromMSecsSinceEpoch(1781600000000,
                                                                               Qt::UTC))
        : at(now)
        , location(where)
    {
        using namespace Dayshift;
        mia = person(QStringLiteral("Mia"), Role::ProductOwner);
        dana = person(QStringLiteral("Dana"), Role::DevTester);
        owen = person(QStringLiteral("Owen"), Role::OperationsEngineer);
        ada = person(QStringLiteral("Ada"), Role::Developer);
        connection = {.id = ConnectionId::create(),
                      .name = QStringLiteral("CI"),
                      .provider = QStringLiteral("buildbot")};
        column = {.id = ColumnId::create(),
                  .name = QStringLiteral("Release"),
                  .category = Category::Release};
        story = {.id = StoryId::create(),
                 .number = 2187,
                 .type = StoryType::Bug,
                 .title = QStringLiteral("Sign-in rejects valid credentials"),
                 .column = column.id,
                 .owner = ada.id,
                 .enteredAt = at.addSecs(-600),
                 .createdAt = at.addSecs(-6000)};
        criterion = {.id = CriterionId::create(),
                     .story = story.id,
                     .text = QStringLiteral("Both keys are valid"),
                     .rank = 1,
                     .tickedAt = at.addSecs(-60),
                     .tickedBy = mia.name,
                     .evidence = QStringLiteral("seen")};
        build = {.id = BuildId::create(),
                 .connection = connection.id,
                 .pipeline = QStringLiteral("identity"),
                 .number = QStringLiteral("1843"),
                 .status = Status::Passed,
                 .branch = QStringLiteral("main"),
                 .commit = QStringLiteral("a81d3f7"),
                 .message = QStringLiteral("Allow clock skew (#2187)"),
                 .author = ada.name,
                 .startedAt = at.addSecs(-3000),
                 .finishedAt = at.addSecs(-1000)};
        functional = stage(0, QStringLiteral("Functional"), StageKind::Functional);
        functional.testsTotal = 616;
        functional.testsPassed = 616;
        performance = stage(1, QStringLiteral("Performance"), StageKind::Performance);
        security = stage(2, QStringLiteral("Security"), StageKind::Security);
        release = {.id = ReleaseId::create(),
                   .version = QStringLiteral("22.3.1"),
                   .service = QStringLiteral("identity"),
                   .build = build.id,
                   .commit = build.commit,
                   .plannedAt = at.addSecs(-500),
                   .artifact = QStringLiteral("sha256:9f2c"),
                   .rollbackTo = QStringLiteral("22.3.0")};
    }

    // Puts all of it there; gives what went wrong.
    [[nodiscard]] Dayshift::Result<Dayshift::Done> make(Dayshift::Store &store) const
    {
        using namespace Dayshift;
        return store.write([this](Transaction &transaction) -> Result<Done> {
            Result<Done> done = Done {};
            const auto put = [&](const auto &table, const auto &thing) {
                if (done)
                    done = table.apply(transaction, {.after = thing});
            };
            for (const auto &member : {mia, dana, owen, ada})
                put(members(), member);
            put(connections(), connection);
            put(columns(), column);
            put(stories(), story);
            put(criteria(), criterion);
            put(builds(), build);
            for (const auto &each : {functional, performance, security})
                put(stages(), each);
            put(releases(), release);
            put(releaseStories(), ReleaseStory {.id = ReleaseStoryId::create(),
                                                .release = release.id,
                                                .story = story.id,
                                                .addedAt = at.addSecs(-500)});
            if (!done)
                return done;
            const auto saved = saveDefinition(
                    transaction, 0,
                    {{.key = QStringLiteral("criteria"), .kind = CheckKind::Criteria}}, mia.id, {},
                    at.addSecs(-9000));
            return saved ? Result<Done>(Done {}) : Result<Done>(saved.error());
        }).result();
    }

    // What a person does in a window of their own.
    template<typename Work>
    [[nodiscard]] auto as(const Dayshift::Member &member, Work work) const
    {
        Dayshift::Store store(location, {member.name, QStringLiteral("test")});
        const auto opened = store.open().result();
        Q_ASSERT(bool(opened));
        std::ignore = opened;
        return store.write(work).result();
    }

    [[nodiscard]] Dayshift::Result<Dayshift::ReleaseStanding> seal() const
    {
        return as(owen, [this](Dayshift::Transaction &transaction) {
            return Dayshift::sealRelease(transaction, release.id, at);
        });
    }

    // A passphrase is the member's name, three times.
    [[nodiscard]] Dayshift::Result<Dayshift::Signature>
    sign(const Dayshift::Member &member, Dayshift::Role role, const QString &passphrase = {}) const
    {
        return as(member, [&](Dayshift::Transaction &transaction)
                          -> Dayshift::Result<Dayshift::Signature> {
            const auto wish = wishOf(transaction.database(), member, role, passphrase);
            return wish ? Dayshift::signRelease(transaction, *wish, at)
                        : Dayshift::Result<Dayshift::Signature>(wish.error());
        });
    }

    [[nodiscard]] Dayshift::Result<Dayshift::SigningWish>
    wishOf(Dayshift::Database &database, const Dayshift::Member &member, Dayshift::Role role,
           const QString &passphrase = {}) const
    {
        using namespace Dayshift;
        const auto standing = readRelease(database, release.id);
        if (!standing)
            return standing.error();
        const auto key = readSigningKey(database, member.id);
        if (!key)
            return key.error();
        const auto proof = proofOf(member.id, *key,
                                   passphrase.isEmpty() ? member.name.repeated(3) : passphrase);
        if (!proof)
            return proof.error();
        return SigningWish {.release = release.id,
                            .role = role,
                            .baselineHash = standing->release.baselineHash,
                            .proof = *proof};
    }

    [[nodiscard]] Dayshift::Result<Dayshift::Gate> rehearse() const
    {
        return as(owen, [this](Dayshift::Transaction &transaction) {
            return Dayshift::rehearseRollback(transaction, release.id,
                                              QStringLiteral("22.3.0 restored on test in 3 min"), at);
        });
    }

    [[nodiscard]] Dayshift::ReleaseStanding standing(Dayshift::Store &store) const
    {
        const auto found = store.read([this](Dayshift::Database &database) {
                                    return Dayshift::readRelease(database, release.id);
                                }).result();
        return found ? *found : Dayshift::ReleaseStanding {};
    }

    QDateTime at;
    Dayshift::StoreLocation location;
    Dayshift::Member mia, dana, owen, ada;
    Dayshift::Connection connection;
    Dayshift::Column column;
    Dayshift::Story story;
    Dayshift::Criterion criterion;
    Dayshift::Build build;
    Dayshift::Stage functional, performance, security;
    Dayshift::Release release;

private:
    static Dayshift::Member person(const QString &name, Dayshift::Role role)
    {
        return {.id = Dayshift::MemberId::create(),
                .name = name,
                .login = name.toLower(),
                .roles = int(role)};
    }
    [[nodiscard]] Dayshift::Stage stage(int position, const QString &name,
                                        Dayshift::StageKind kind) const
    {
        return {.id = Dayshift::StageId::create(),
                .build = build.id,
                .position = position,
                .name = name,
                .kind = kind,
                .status = Dayshift::Status::Passed,
                .startedAt = at.addSecs(-2000 + position * 10),
                .finishedAt = at.addSecs(-1900 + position * 10)};
    }
};
