-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people say of pipelines: who has one that fails, which failures are known, and which of the
-- five kinds a server's stages are of.

-- Somebody has a red pipeline, or one of its stages ('': all of it). It ends by itself, after a day
-- or with the fix; who takes it over has the same row.
CREATE TABLE claim (
    id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    member_id TEXT REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL,
    author TEXT NOT NULL,
    at BIGINT NOT NULL
);

-- A failure that the team knows of, until a moment, and why.
CREATE TABLE known_failure (
    id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);

-- A stage of this name on this server is of this kind, whatever its name says.
CREATE TABLE stage_rule (
    id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL
);
