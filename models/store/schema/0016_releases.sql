-- SPDX-License-Identifier: GPL-3.0-or-later
-- What goes out: a release with its contents, gates, signatures and baseline, how it was deployed,
-- and the watch afterwards.

CREATE TABLE release (
    id TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    service TEXT NOT NULL,
    state INTEGER NOT NULL,
    build_id TEXT REFERENCES build (id) DEFERRABLE INITIALLY DEFERRED,
    commit_hash TEXT NOT NULL,
    planned_at BIGINT NOT NULL,
    planned_by TEXT NOT NULL,
    sealed_at BIGINT NOT NULL,
    sealed_by TEXT NOT NULL,
    baseline_hash TEXT NOT NULL,
    sign_off_since BIGINT NOT NULL,
    deployed_at BIGINT NOT NULL,
    artifact TEXT NOT NULL,
    configuration TEXT NOT NULL,
    flags TEXT NOT NULL,
    rollback_to TEXT NOT NULL,
    notes TEXT NOT NULL
);
CREATE INDEX release_build ON release (build_id) WHERE build_id IS NOT NULL;
-- Which builds are made of a release's commit is asked with each look at its gates.
CREATE INDEX build_commit_hash ON build (commit_hash);

CREATE TABLE release_story (
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    story_id TEXT NOT NULL REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    added_at BIGINT NOT NULL
);
CREATE INDEX release_story_release ON release_story (release_id);
CREATE INDEX release_story_story ON release_story (story_id);

-- What a release was sealed as: each part with its version or hash.
CREATE TABLE baseline_part (
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL
);
CREATE INDEX baseline_part_release ON baseline_part (release_id);

-- What has to hold before it goes out, as it was found last, with what proves it: evidence is JSON
-- (which build, stage, report, criterion). A waived gate keeps who, when and why.
CREATE TABLE gate (
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    build_id TEXT REFERENCES build (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL,
    at BIGINT NOT NULL,
    waived_reason TEXT NOT NULL,
    waived_by TEXT NOT NULL,
    waived_at BIGINT NOT NULL
);
CREATE INDEX gate_release ON gate (release_id, kind);
CREATE INDEX gate_build ON gate (build_id) WHERE build_id IS NOT NULL;

-- Somebody signed, or refused, for a role. It is never changed but by becoming void.
CREATE TABLE signature (
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    role INTEGER NOT NULL,
    member_id TEXT REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL,
    meaning TEXT NOT NULL,
    refused INTEGER NOT NULL,
    reason TEXT NOT NULL,
    commit_hash TEXT NOT NULL,
    gates TEXT NOT NULL,
    baseline_hash TEXT NOT NULL,
    at BIGINT NOT NULL,
    void_at BIGINT NOT NULL,
    void_reason TEXT NOT NULL,
    login TEXT NOT NULL
);
CREATE INDEX signature_release ON signature (release_id, at);

-- What a member proves to be himself with, under the member's id: a slow hash (PBKDF2, SHA-512) of
-- a passphrase, in hexadecimal. It is no thing of the log, which would keep what was replaced, and
-- it leaves the workspace with no export.
CREATE TABLE signing_key (
    id TEXT PRIMARY KEY REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    salt TEXT NOT NULL,
    hash TEXT NOT NULL,
    rounds INTEGER NOT NULL,
    set_at BIGINT NOT NULL
);

-- What a deployment took along beyond its version, under the deployment's own id: what the server
-- tells is written anew with each reading, and this must not be.
CREATE TABLE deployment_contents (
    id TEXT PRIMARY KEY REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
    release_id TEXT REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    artifact TEXT NOT NULL,
    configuration TEXT NOT NULL,
    flags TEXT NOT NULL,
    rollback_to TEXT NOT NULL,
    started_by TEXT NOT NULL
);

-- The watch after a deployment: the very figure that had shown the failure has to stay in its band
-- for so many seconds. outcome is 0 while it watches.
CREATE TABLE deployment_check (
    id TEXT PRIMARY KEY,
    deployment_id TEXT NOT NULL REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
    incident_id TEXT REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED,
    indicator_id TEXT REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    started_at BIGINT NOT NULL,
    window_seconds BIGINT NOT NULL,
    in_band_since BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    outcome INTEGER NOT NULL,
    worst DOUBLE PRECISION,
    last DOUBLE PRECISION,
    reason TEXT NOT NULL,
    person TEXT NOT NULL
);
CREATE INDEX deployment_check_deployment ON deployment_check (deployment_id);

-- What a team has agreed on for its releases: one row, or none while nothing was ever changed.
-- signers is a sum of roles; gates is JSON (which are asked for, and the quality level).
CREATE TABLE release_rule (
    id TEXT PRIMARY KEY,
    signers INTEGER NOT NULL,
    gates TEXT NOT NULL,
    watch_seconds BIGINT NOT NULL,
    advises INTEGER NOT NULL
);
