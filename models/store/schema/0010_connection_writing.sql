-- SPDX-License-Identifier: GPL-3.0-or-later
-- Connections that may do more than read, and what was done through them.

ALTER TABLE connection ADD COLUMN may_write INTEGER NOT NULL DEFAULT 0;

-- What a person had a server do with a build. ended_at is 0 while the server has not answered; then
-- outcome says how it ended, and reason why it did not. The build may be gone by now, and the
-- connection too: then what was done with it is still told.
CREATE TABLE build_deed (
    id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL,
    build_id TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    number TEXT NOT NULL,
    act INTEGER NOT NULL,
    branch TEXT NOT NULL,
    actor TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    outcome INTEGER NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX build_deed_build ON build_deed (build_id, asked_at, id);
