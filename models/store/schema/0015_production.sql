-- SPDX-License-Identifier: GPL-3.0-or-later
-- What customers get: where it is measured, what was measured, which alerts that raised, and what
-- each incident did to whom.

-- A server or file that tells of production. As of connections, the secret lies in the keyring.
CREATE TABLE source (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    probe TEXT NOT NULL,
    address TEXT NOT NULL,
    account TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    every_seconds INTEGER NOT NULL,
    enabled INTEGER NOT NULL
);

-- How it was last read, under the source's own id.
CREATE TABLE source_reading (
    id TEXT PRIMARY KEY REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    read_at BIGINT NOT NULL,
    tried_at BIGINT NOT NULL,
    failed_since BIGINT NOT NULL,
    failure TEXT NOT NULL,
    reason TEXT NOT NULL,
    next_at BIGINT NOT NULL
);

-- One figure that a source measures. What is no part of the answer is ''; NULL: no limit was set.
CREATE TABLE indicator (
    id TEXT PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    meaning INTEGER NOT NULL,
    service TEXT NOT NULL,
    query TEXT NOT NULL,
    group_label TEXT NOT NULL,
    unit TEXT NOT NULL,
    formula TEXT NOT NULL,
    at_least DOUBLE PRECISION,
    at_most DOUBLE PRECISION,
    rank DOUBLE PRECISION NOT NULL
);

-- What was measured. Not a thing of the log: the values carry their own time, and are thinned out
-- with age. label is the group's value ('': the whole). NULL: measured, but not a number.
CREATE TABLE sample (
    indicator_id TEXT NOT NULL,
    label TEXT NOT NULL,
    at BIGINT NOT NULL,
    value DOUBLE PRECISION,
    PRIMARY KEY (indicator_id, label, at)
);
CREATE INDEX sample_age ON sample (at);

-- One alert from its first firing to its end; when it flaps, it is still this one. It never
-- disappears by itself: seen_at is 0 until a person has seen how it ended.
CREATE TABLE alert (
    id TEXT PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    fingerprint TEXT NOT NULL,
    name TEXT NOT NULL,
    severity INTEGER NOT NULL,
    service TEXT NOT NULL,
    summary TEXT NOT NULL,
    labels TEXT NOT NULL,
    state INTEGER NOT NULL,
    started_at BIGINT NOT NULL,
    noticed_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    flaps INTEGER NOT NULL,
    silenced_until BIGINT NOT NULL,
    muted_until BIGINT NOT NULL,
    mute_reason TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    dismissed_reason TEXT NOT NULL,
    dismissed_by TEXT NOT NULL,
    incident_id TEXT REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX alert_incident ON alert (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX alert_started ON alert (started_at);

-- What else changed in production, besides deployments: configuration, flags, jobs.
CREATE TABLE production_change (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    detail TEXT NOT NULL,
    service TEXT NOT NULL
);
CREATE INDEX production_change_at ON production_change (at);

-- What the metric said when the incident was raised, kept as it was said; which figure showed it;
-- and how it came to be called recovered: watched (1), or by a person with a reason (2).
ALTER TABLE incident ADD COLUMN impact TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN impact_failed DOUBLE PRECISION;
ALTER TABLE incident ADD COLUMN impact_total DOUBLE PRECISION;
ALTER TABLE incident ADD COLUMN impact_unit TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN impact_seconds BIGINT NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN indicator_id TEXT REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE incident ADD COLUMN raised_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN raised_by TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN assigned_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN works_again_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN recovered_how INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN recovered_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN recovered_by TEXT NOT NULL DEFAULT '';
