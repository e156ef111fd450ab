-- SPDX-License-Identifier: GPL-3.0-or-later
-- Read by both engines. Instants are milliseconds since 1970 in UTC, 0 for none; texts are '' for
-- none; only references to other rows and estimates may be NULL. {serial} is filled in by the dialect.

CREATE TABLE workspace (
    id TEXT PRIMARY KEY,
    team TEXT NOT NULL,
    product TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- The numbers that people say (#2187): which kinds of things share which row of them.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    next BIGINT NOT NULL
);
CREATE TABLE numbering (
    thing_table TEXT PRIMARY KEY,
    counter TEXT NOT NULL REFERENCES counter (name)
);
INSERT INTO counter (name, next) VALUES ('work', 1), ('incident', 1);
INSERT INTO numbering (thing_table, counter)
    VALUES ('epic', 'work'), ('story', 'work'), ('incident', 'incident');

CREATE TABLE activity (
    sequence {serial},
    at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    client TEXT NOT NULL,
    thing_table TEXT NOT NULL,
    verb INTEGER NOT NULL,
    thing TEXT NOT NULL,
    title TEXT NOT NULL,
    fields TEXT NOT NULL,
    digest TEXT NOT NULL
);
CREATE INDEX activity_thing ON activity (thing, sequence);

CREATE TABLE member (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    login TEXT NOT NULL,
    email TEXT NOT NULL,
    roles INTEGER NOT NULL,
    active INTEGER NOT NULL
);

CREATE TABLE board_column (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    category INTEGER NOT NULL,
    rank DOUBLE PRECISION NOT NULL,
    wip_limit INTEGER NOT NULL
);

CREATE TABLE epic (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE CHECK (number > 0),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    external_key TEXT NOT NULL,
    rank DOUBLE PRECISION NOT NULL,
    closed INTEGER NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE sprint (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    goal TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    state INTEGER NOT NULL,
    rank DOUBLE PRECISION NOT NULL
);

CREATE TABLE story (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE CHECK (number > 0),
    type INTEGER NOT NULL,
    title TEXT NOT NULL,
    column_id TEXT NOT NULL REFERENCES board_column (id) DEFERRABLE INITIALLY DEFERRED,
    rank DOUBLE PRECISION NOT NULL,
    epic_id TEXT REFERENCES epic (id) DEFERRABLE INITIALLY DEFERRED,
    sprint_id TEXT REFERENCES sprint (id) DEFERRABLE INITIALLY DEFERRED,
    owner_id TEXT REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    parent_id TEXT REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    points DOUBLE PRECISION,
    expedite INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    blocked_reason TEXT NOT NULL,
    blocked_at BIGINT NOT NULL,
    entered_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    closed_at BIGINT NOT NULL,
    external_key TEXT NOT NULL,
    labels TEXT NOT NULL
);
CREATE INDEX story_place ON story (column_id, rank, id) WHERE archived = 0;
CREATE INDEX story_plan ON story (sprint_id, column_id, rank, id) WHERE sprint_id IS NOT NULL;

CREATE TABLE story_text (
    id TEXT PRIMARY KEY REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    description TEXT NOT NULL
);

CREATE TABLE comment (
    id TEXT PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    member_id TEXT REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX comment_story ON comment (story_id, at);

CREATE TABLE connection (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    provider TEXT NOT NULL,
    address TEXT NOT NULL,
    account TEXT NOT NULL,
    projects TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    enabled INTEGER NOT NULL
);

CREATE TABLE reading (
    id TEXT PRIMARY KEY REFERENCES connection (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    read_at BIGINT NOT NULL,
    tried_at BIGINT NOT NULL,
    failed_since BIGINT NOT NULL,
    failure TEXT NOT NULL,
    reason TEXT NOT NULL,
    next_at BIGINT NOT NULL
);

CREATE TABLE build (
    id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL REFERENCES connection (id) DEFERRABLE INITIALLY DEFERRED,
    pipeline TEXT NOT NULL,
    number TEXT NOT NULL,
    status INTEGER NOT NULL,
    raw_status TEXT NOT NULL,
    branch TEXT NOT NULL,
    commit_hash TEXT NOT NULL,
    message TEXT NOT NULL,
    author TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT NOT NULL,
    page TEXT NOT NULL
);
CREATE INDEX build_pipeline ON build (connection_id, pipeline, started_at);

CREATE TABLE stage (
    id TEXT PRIMARY KEY,
    build_id TEXT NOT NULL REFERENCES build (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    status INTEGER NOT NULL,
    raw_status TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX stage_build ON stage (build_id, position);

CREATE TABLE build_commit (
    id TEXT PRIMARY KEY,
    build_id TEXT NOT NULL REFERENCES build (id) DEFERRABLE INITIALLY DEFERRED,
    hash TEXT NOT NULL,
    branch TEXT NOT NULL,
    author TEXT NOT NULL,
    message TEXT NOT NULL,
    committed_at BIGINT NOT NULL
);
CREATE INDEX build_commit_build ON build_commit (build_id);

CREATE TABLE deployment (
    id TEXT PRIMARY KEY,
    build_id TEXT REFERENCES build (id) DEFERRABLE INITIALLY DEFERRED,
    environment TEXT NOT NULL,
    service TEXT NOT NULL,
    version TEXT NOT NULL,
    commit_hash TEXT NOT NULL,
    status INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT NOT NULL,
    relates_to TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX deployment_service ON deployment (environment, service, finished_at);

CREATE TABLE deployment_change (
    id TEXT PRIMARY KEY,
    deployment_id TEXT NOT NULL REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
    change TEXT NOT NULL,
    story_id TEXT REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    committed_at BIGINT NOT NULL
);
CREATE INDEX deployment_change_deployment ON deployment_change (deployment_id);

CREATE TABLE incident (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE CHECK (number > 0),
    kind INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    title TEXT NOT NULL,
    service TEXT NOT NULL,
    impact_started_at BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    resolved_at BIGINT NOT NULL,
    caused_by TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
    fixed_by TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
    duplicate_of TEXT REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED,
    story_id TEXT REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE imported (
    id TEXT PRIMARY KEY,
    tool TEXT NOT NULL,
    project TEXT NOT NULL,
    key TEXT NOT NULL,
    thing_table TEXT NOT NULL,
    thing TEXT NOT NULL,
    raw_type TEXT NOT NULL,
    raw_status TEXT NOT NULL,
    seen TEXT NOT NULL
);

-- Each import that was taken: which file, and what was answered, to be proposed the next time.
CREATE TABLE import_run (
    id TEXT PRIMARY KEY,
    tool TEXT NOT NULL,
    files TEXT NOT NULL,
    hash TEXT NOT NULL,
    at BIGINT NOT NULL,
    answers TEXT NOT NULL
);
