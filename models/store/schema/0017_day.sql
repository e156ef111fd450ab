-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people know better than the servers: when a step of a day really began and ended. Each word
-- is a row of its own and none is ever changed: the newest of a step holds, the others are its history.

CREATE TABLE time_correction (
    id TEXT PRIMARY KEY,
    step TEXT NOT NULL,
    title TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    was_started_at BIGINT NOT NULL,
    was_ended_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    person TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX time_correction_step ON time_correction (step, at);

-- One day is read without a look at all the others.
CREATE INDEX incident_resolved ON incident (resolved_at);
CREATE INDEX incident_opened ON incident (opened_at);
CREATE INDEX deployment_started ON deployment (started_at);
CREATE INDEX signature_at ON signature (at);
CREATE INDEX deployment_check_incident ON deployment_check (incident_id)
    WHERE incident_id IS NOT NULL;
