-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the servers tell of a build beyond its stages. A count of tests is 0 where none was told.

ALTER TABLE build ADD COLUMN queued_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE build ADD COLUMN attempt INTEGER NOT NULL DEFAULT 1;

ALTER TABLE stage ADD COLUMN queued_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stage ADD COLUMN attempt INTEGER NOT NULL DEFAULT 1;
ALTER TABLE stage ADD COLUMN tests_total BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stage ADD COLUMN tests_passed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stage ADD COLUMN tests_failed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stage ADD COLUMN tests_errors BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stage ADD COLUMN tests_skipped BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stage ADD COLUMN tests_flaky BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stage ADD COLUMN first_failed TEXT NOT NULL DEFAULT '';

-- The jobs of a stage; where a stage is a job itself, its steps.
CREATE TABLE stage_part (
    id TEXT PRIMARY KEY,
    build_id TEXT NOT NULL REFERENCES build (id) DEFERRABLE INITIALLY DEFERRED,
    stage_id TEXT NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    status INTEGER NOT NULL,
    raw_status TEXT NOT NULL,
    queued_at BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT NOT NULL
);
CREATE INDEX stage_part_build ON stage_part (build_id);
CREATE INDEX stage_part_stage ON stage_part (stage_id, position);

-- NULL: not told.
CREATE TABLE artifact (
    id TEXT PRIMARY KEY,
    build_id TEXT NOT NULL REFERENCES build (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes BIGINT,
    expired INTEGER
);
CREATE INDEX artifact_build ON artifact (build_id, position);

-- What waits for a person; gone as soon as the server does not tell of it any more.
CREATE TABLE approval (
    id TEXT PRIMARY KEY,
    build_id TEXT NOT NULL REFERENCES build (id) DEFERRABLE INITIALLY DEFERRED,
    stage_id TEXT REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    server_key TEXT NOT NULL,
    raw_status TEXT NOT NULL
);
CREATE INDEX approval_build ON approval (build_id);
CREATE INDEX approval_stage ON approval (stage_id);

-- How the tests of a stage did on one device in one environment.
CREATE TABLE grid_cell (
    id TEXT PRIMARY KEY,
    build_id TEXT NOT NULL REFERENCES build (id) DEFERRABLE INITIALLY DEFERRED,
    stage_id TEXT NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    device TEXT NOT NULL,
    environment TEXT NOT NULL,
    tests_total BIGINT NOT NULL,
    tests_passed BIGINT NOT NULL,
    tests_failed BIGINT NOT NULL,
    tests_errors BIGINT NOT NULL,
    tests_skipped BIGINT NOT NULL,
    first_failed TEXT NOT NULL
);
CREATE INDEX grid_cell_build ON grid_cell (build_id);
CREATE INDEX grid_cell_stage ON grid_cell (stage_id, position);

-- Under the build's own id: when the details were asked that only a person makes worth asking,
-- and how many of each kind lay beyond what is kept.
CREATE TABLE build_detail (
    id TEXT PRIMARY KEY REFERENCES build (id) DEFERRABLE INITIALLY DEFERRED,
    read_at BIGINT NOT NULL,
    parts_left_out BIGINT NOT NULL,
    artifacts_left_out BIGINT NOT NULL,
    approvals_left_out BIGINT NOT NULL,
    cells_left_out BIGINT NOT NULL
);

-- What the server itself calls environments and deployments. gone_at is 0 while it has it.
CREATE TABLE server_environment (
    id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL REFERENCES connection (id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT NOT NULL,
    name TEXT NOT NULL,
    first_seen_at BIGINT NOT NULL,
    gone_at BIGINT NOT NULL
);
CREATE INDEX server_environment_project ON server_environment (connection_id, project);

CREATE TABLE server_deployment (
    id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL REFERENCES connection (id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT NOT NULL,
    server_key TEXT NOT NULL,
    environment TEXT NOT NULL,
    status INTEGER NOT NULL,
    raw_status TEXT NOT NULL,
    ref TEXT NOT NULL,
    commit_hash TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX server_deployment_project ON server_deployment (connection_id, project, at);

-- The newest test report of a stage of a pipeline, and how many there were. It names its build
-- without referring to it: builds go with time, the history of the tests stays.
CREATE TABLE test_list (
    id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL REFERENCES connection (id) DEFERRABLE INITIALLY DEFERRED,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    build TEXT NOT NULL,
    commit_hash TEXT NOT NULL,
    built_at BIGINT NOT NULL,
    reports INTEGER NOT NULL,
    cases_left_out BIGINT NOT NULL
);
CREATE INDEX test_list_pipeline ON test_list (connection_id, pipeline);

-- One test of it. A test that passes as ever is not written again with each report: since and
-- troubles count in reports, "12f 15r" says that it failed in the 12th and passed in the 15th only
-- at a later try.
CREATE TABLE test_case (
    id TEXT PRIMARY KEY,
    list_id TEXT NOT NULL REFERENCES test_list (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    outcome INTEGER NOT NULL,
    since INTEGER NOT NULL,
    troubles TEXT NOT NULL
);
CREATE INDEX test_case_list ON test_case (list_id, name);

-- What a team has agreed on for its pipelines: one row, or none while nothing was ever changed.
CREATE TABLE pipeline_rule (
    id TEXT PRIMARY KEY,
    keep_days INTEGER NOT NULL
);

-- For whoever looks which builds are old, and what refers to one.
CREATE INDEX build_age ON build (started_at);
CREATE INDEX deployment_build ON deployment (build_id) WHERE build_id IS NOT NULL;
