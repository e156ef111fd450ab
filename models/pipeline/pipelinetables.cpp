// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pipelinetables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

const Table<Connection> &connections()
{
    static const auto table = Table<Connection>(u"connection"_s, u"name, id"_s)
                                      .titled(&Connection::name)
                                      .with(u"name"_s, &Connection::name)
                                      .with(u"provider"_s, &Connection::provider)
                                      .with(u"address"_s, &Connection::address)
                                      .with(u"account"_s, &Connection::account)
                                      .with(u"projects"_s, &Connection::projects)
                                      .with(u"ca_file"_s, &Connection::caFile)
                                      .with(u"enabled"_s, &Connection::enabled)
                                      .with(u"may_write"_s, &Connection::mayWrite)
                                      .with(u"http2"_s, &Connection::http2);
    return table;
}

const Table<Reading> &readings()
{
    static const auto table = Table<Reading>(u"reading"_s, u"name, id"_s)
                                      .titled(&Reading::name)
                                      .with(u"name"_s, &Reading::name)
                                      .with(u"read_at"_s, &Reading::readAt)
                                      .with(u"tried_at"_s, &Reading::triedAt)
                                      .with(u"failed_since"_s, &Reading::failedSince)
                                      .with(u"failure"_s, &Reading::failure)
                                      .with(u"reason"_s, &Reading::reason)
                                      .with(u"next_at"_s, &Reading::nextAt);
    return table;
}

const Table<Build> &builds()
{
    static const auto table = Table<Build>(u"build"_s, u"started_at, id"_s)
                                      .titled(&Build::pipeline)
                                      .with(u"connection_id"_s, &Build::connection)
                                      .with(u"pipeline"_s, &Build::pipeline)
                                      .with(u"number"_s, &Build::number)
                                      .with(u"status"_s, &Build::status)
                                      .with(u"raw_status"_s, &Build::rawStatus)
                                      .with(u"branch"_s, &Build::branch)
                                      .with(u"commit_hash"_s, &Build::commit)
                                      .with(u"message"_s, &Build::message)
                                      .with(u"author"_s, &Build::author)
                                      .with(u"started_at"_s, &Build::startedAt)
                                      .with(u"finished_at"_s, &Build::finishedAt)
                                      .with(u"page"_s, &Build::page)
                                      .with(u"queued_at"_s, &Build::queuedAt)
                                      .with(u"attempt"_s, &Build::attempt);
    return table;
}

const Table<Stage> &stages()
{
    static const auto table = Table<Stage>(u"stage"_s, u"build_id, position, id"_s)
                                      .titled(&Stage::name)
                                      .with(u"build_id"_s, &Stage::build)
                                      .with(u"position"_s, &Stage::position)
                                      .with(u"name"_s, &Stage::name)
                                      .with(u"kind"_s, &Stage::kind)
                                      .with(u"status"_s, &Stage::status)
                                      .with(u"raw_status"_s, &Stage::rawStatus)
                                      .with(u"started_at"_s, &Stage::startedAt)
                                      .with(u"finished_at"_s, &Stage::finishedAt)
                                      .with(u"detail"_s, &Stage::detail)
                                      .with(u"queued_at"_s, &Stage::queuedAt)
                                      .with(u"attempt"_s, &Stage::attempt)
                                      .with(u"tests_total"_s, &Stage::testsTotal)
                                      .with(u"tests_passed"_s, &Stage::testsPassed)
                                      .with(u"tests_failed"_s, &Stage::testsFailed)
                                      .with(u"tests_errors"_s, &Stage::testsErrors)
                                      .with(u"tests_skipped"_s, &Stage::testsSkipped)
                                      .with(u"tests_flaky"_s, &Stage::testsFlaky)
                                      .with(u"first_failed"_s, &Stage::firstFailed);
    return table;
}

const Table<Commit> &commits()
{
    static const auto table = Table<Commit>(u"build_commit"_s, u"committed_at, id"_s)
                                      .titled(&Commit::hash)
                                      .with(u"build_id"_s, &Commit::build)
                                      .with(u"hash"_s, &Commit::hash)
                                      .with(u"branch"_s, &Commit::branch)
                                      .with(u"author"_s, &Commit::author)
                                      .with(u"message"_s, &Commit::message)
                                      .with(u"committed_at"_s, &Commit::committedAt);
    return table;
}

const Table<BuildDeed> &buildDeeds()
{
    static const auto table = Table<BuildDeed>(u"build_deed"_s, u"asked_at, id"_s)
                                      .titled(&BuildDeed::pipeline)
                                      .with(u"connection_id"_s, &BuildDeed::connection)
                                      .with(u"build_id"_s, &BuildDeed::build)
                                      .with(u"pipeline"_s, &BuildDeed::pipeline)
                                      .with(u"number"_s, &BuildDeed::number)
                                      .with(u"act"_s, &BuildDeed::act)
                                      .with(u"branch"_s, &BuildDeed::branch)
                                      .with(u"actor"_s, &BuildDeed::actor)
                                      .with(u"asked_at"_s, &BuildDeed::askedAt)
                                      .with(u"ended_at"_s, &BuildDeed::endedAt)
                                      .with(u"outcome"_s, &BuildDeed::outcome)
                                      .with(u"reason"_s, &BuildDeed::reason);
    return table;
}

} // namespace Dayshift
