-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people say of an epic, as comment is for stories, and the files that go with it.

CREATE TABLE epic_comment (
    id TEXT PRIMARY KEY,
    epic_id TEXT NOT NULL REFERENCES epic (id) DEFERRABLE INITIALLY DEFERRED,
    member_id TEXT REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX epic_comment_epic ON epic_comment (epic_id, at);

ALTER TABLE attachment ADD COLUMN epic_comment_id TEXT
    REFERENCES epic_comment (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX attachment_epic_comment ON attachment (epic_comment_id)
    WHERE epic_comment_id IS NOT NULL;
