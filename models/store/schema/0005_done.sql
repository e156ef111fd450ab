-- SPDX-License-Identifier: GPL-3.0-or-later
-- What done means to a team, and what a column asks of who comes in.

-- Each saved change is a version of its own, and none is ever changed: old ones stay readable. The
-- checks are JSON, in their order. NULL as sprint: it holds from when it was saved.
CREATE TABLE done_version (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL UNIQUE,
    checks TEXT NOT NULL,
    owner_id TEXT REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    sprint_id TEXT REFERENCES sprint (id) DEFERRABLE INITIALLY DEFERRED,
    saved_at BIGINT NOT NULL,
    saved_by TEXT NOT NULL
);

-- A check that people tick, for one story; it stays over the versions that have the check.
-- ticked_at is 0 once it was unticked.
CREATE TABLE done_tick (
    id TEXT PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    check_key TEXT NOT NULL,
    name TEXT NOT NULL,
    evidence TEXT NOT NULL,
    ticked_at BIGINT NOT NULL,
    ticked_by TEXT NOT NULL
);
CREATE INDEX done_tick_story ON done_tick (story_id);

-- Under which version a story was closed, under the story's own id, and what was missing then.
CREATE TABLE done_closing (
    id TEXT PRIMARY KEY REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL,
    closed_at BIGINT NOT NULL,
    missing TEXT NOT NULL
);

-- A story that came into a column although something was missing, and why.
CREATE TABLE done_override (
    id TEXT PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    column_id TEXT NOT NULL,
    column_name TEXT NOT NULL,
    version INTEGER NOT NULL,
    missing TEXT NOT NULL,
    reason TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    given_by TEXT NOT NULL
);
CREATE INDEX done_override_story ON done_override (story_id);

-- What a column asks of who comes in, as a sum of bits; and whether all of this is only advice.
ALTER TABLE board_column ADD COLUMN entry_rules INTEGER NOT NULL DEFAULT 0;
ALTER TABLE board_rule ADD COLUMN advises INTEGER NOT NULL DEFAULT 0;
