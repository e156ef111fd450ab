-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is shown and said at the end of a sprint.

-- What became of each story of a sprint, frozen with its report when it is closed: whatever becomes
-- of the story later, the review stays what it was. Names and titles are those of then. NULL: no
-- estimate. added_at is 0 for what the sprint began with, removed_at for what was not taken out.
CREATE TABLE sprint_outcome (
    id TEXT PRIMARY KEY,
    sprint_id TEXT NOT NULL REFERENCES sprint (id) DEFERRABLE INITIALLY DEFERRED,
    story_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    points DOUBLE PRECISION,
    outcome INTEGER NOT NULL,
    owner TEXT NOT NULL,
    stood_in TEXT NOT NULL,
    category INTEGER NOT NULL,
    blocked_reason TEXT NOT NULL,
    waits_for TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    removed_at BIGINT NOT NULL,
    went_to TEXT NOT NULL,
    of_incident INTEGER NOT NULL,
    rank DOUBLE PRECISION NOT NULL
);
CREATE INDEX sprint_outcome_sprint ON sprint_outcome (sprint_id);

-- What is demonstrated at a review, in which order, how long that takes and when it was shown (0:
-- not yet).
CREATE TABLE review_item (
    id TEXT PRIMARY KEY,
    sprint_id TEXT NOT NULL REFERENCES sprint (id) DEFERRABLE INITIALLY DEFERRED,
    story_id TEXT NOT NULL,
    title TEXT NOT NULL,
    rank DOUBLE PRECISION NOT NULL,
    minutes INTEGER NOT NULL,
    shown_at BIGINT NOT NULL
);
CREATE INDEX review_item_sprint ON review_item (sprint_id);

-- What was noted at a review, and the story that became of it (NULL: none yet).
CREATE TABLE review_note (
    id TEXT PRIMARY KEY,
    sprint_id TEXT NOT NULL REFERENCES sprint (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    owner_id TEXT REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    story_id TEXT REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    at BIGINT NOT NULL
);
CREATE INDEX review_note_sprint ON review_note (sprint_id);

-- Who named which deployment as the cause of an incident (NULL: none), when and why: a line for each
-- time, so that a figure that changed by it can be argued with.
CREATE TABLE cause_reason (
    id TEXT PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED,
    deployment_id TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    named_by TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX cause_reason_incident ON cause_reason (incident_id);
