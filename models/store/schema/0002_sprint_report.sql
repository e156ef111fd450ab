-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a sprint can take, and what came of it once it is closed.

-- In points; NULL: nobody has said.
ALTER TABLE sprint ADD COLUMN capacity DOUBLE PRECISION;

-- One row for each closed sprint, under the sprint's own id: written when it is closed and never
-- again, so that its numbers stay what they were whatever becomes of its stories.
CREATE TABLE sprint_report (
    id TEXT PRIMARY KEY REFERENCES sprint (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    closed_at BIGINT NOT NULL,
    closed_by TEXT NOT NULL,
    capacity DOUBLE PRECISION,
    committed_stories INTEGER NOT NULL,
    committed_points DOUBLE PRECISION NOT NULL,
    added_stories INTEGER NOT NULL,
    added_points DOUBLE PRECISION NOT NULL,
    removed_stories INTEGER NOT NULL,
    removed_points DOUBLE PRECISION NOT NULL,
    done_stories INTEGER NOT NULL,
    done_points DOUBLE PRECISION NOT NULL,
    open_stories INTEGER NOT NULL,
    open_points DOUBLE PRECISION NOT NULL
);

-- The backlog in its order: its first screenful is found without a look at all stories.
CREATE INDEX story_backlog ON story (rank, id) WHERE archived = 0 AND sprint_id IS NULL;

-- What a team has agreed on for its board: one row, or none while nothing was ever changed.
CREATE TABLE board_rule (
    id TEXT PRIMARY KEY,
    refuses_when_full INTEGER NOT NULL
);
