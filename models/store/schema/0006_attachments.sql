-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that people attach to stories, epics and comments. The bytes lie in the workspace itself, so
-- that a backup has them and every machine of a team reaches them.

-- What was attached. One that was deleted stays as a row, so that its history can be told.
CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    story_id TEXT REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    epic_id TEXT REFERENCES epic (id) DEFERRABLE INITIALLY DEFERRED,
    comment_id TEXT REFERENCES comment (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    hash TEXT NOT NULL,
    member_id TEXT REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    at BIGINT NOT NULL,
    removed_at BIGINT NOT NULL
);
CREATE INDEX attachment_story ON attachment (story_id) WHERE story_id IS NOT NULL;
CREATE INDEX attachment_epic ON attachment (epic_id) WHERE epic_id IS NOT NULL;
CREATE INDEX attachment_comment ON attachment (comment_id) WHERE comment_id IS NOT NULL;

-- Its bytes, piece by piece. They come before the row above and may outlive it for a while: nothing
-- refers to them until all of them are here, and an undo finds them again. SQLite keeps any bytes
-- in a column of PostgreSQL's type.
CREATE TABLE attachment_piece (
    id TEXT PRIMARY KEY,
    attachment_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    written_at BIGINT NOT NULL,
    bytes BYTEA NOT NULL
);
CREATE UNIQUE INDEX attachment_piece_place
    ON attachment_piece (attachment_id, number, written_at);

-- The numbers of a sprint that was closed and then opened again: people have seen them, so they stay,
-- beside those of its next closing. As the log writes fields.
CREATE TABLE superseded_report (
    id TEXT PRIMARY KEY,
    sprint_id TEXT NOT NULL REFERENCES sprint (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    at BIGINT NOT NULL,
    numbers TEXT NOT NULL
);
