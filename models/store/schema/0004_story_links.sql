-- SPDX-License-Identifier: GPL-3.0-or-later
-- How stories hang together, and what each must fulfil to be accepted.

-- Read from left to right: "from blocks to". Of a relation that is the same both ways one row says
-- it, the smaller id first.
CREATE TABLE story_link (
    id TEXT PRIMARY KEY,
    from_id TEXT NOT NULL REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL,
    to_id TEXT NOT NULL REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (from_id <> to_id)
);
CREATE UNIQUE INDEX story_link_from ON story_link (from_id, kind, to_id);
CREATE INDEX story_link_to ON story_link (to_id, kind);

-- ticked_at is 0 while nobody has ticked it by hand; then who did, and what they saw.
CREATE TABLE criterion (
    id TEXT PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    rank DOUBLE PRECISION NOT NULL,
    ticked_at BIGINT NOT NULL,
    ticked_by TEXT NOT NULL,
    evidence TEXT NOT NULL
);
CREATE INDEX criterion_story ON criterion (story_id, rank, id);

-- Which stage of which pipeline proves a criterion. The connection may be gone: then nothing does.
CREATE TABLE criterion_test (
    id TEXT PRIMARY KEY,
    criterion_id TEXT NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    connection_id TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    test TEXT NOT NULL
);
CREATE INDEX criterion_test_criterion ON criterion_test (criterion_id);

-- What happened to them is told in the history of their stories. The log is long, these lines few.
CREATE INDEX activity_part ON activity (sequence) WHERE thing_table IN ('story_link', 'criterion');

-- The children of a story, for whoever looks whether it is its own ancestor.
CREATE INDEX story_parent ON story (parent_id) WHERE parent_id IS NOT NULL;
