#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""history.py STATE: gives each builder service-N of a master that does not run one build of five
steps, long over. Two hundred real ones would take a master two minutes."""
import sqlite3
import sys
import time

SUCCESS, WARNINGS, FAILURE = range(3)
STAGES = ("build", "functional", "performance", "security", "deploy")

db = sqlite3.connect(sys.argv[1])
(master,) = db.execute("SELECT id FROM masters").fetchone()
(worker,) = db.execute("SELECT id FROM workers").fetchone() or (None,)
if worker is None:
    worker = db.execute("INSERT INTO workers (name, info, paused, graceful) VALUES ('w1', '{}', 0, 0)").lastrowid
began = int(time.time()) - 86_400
# Without one Buildbot does not find the request of a build.
stamp = db.execute(
    "INSERT INTO sourcestamps (ss_hash, branch, revision, repository, codebase, project, created_at)"
    " VALUES ('history', NULL, NULL, '', '', '', ?)", (began,)).lastrowid
for builder, name in db.execute("SELECT id, name FROM builders WHERE name LIKE 'service-%' ORDER BY name").fetchall():
    number = int(name.split("-")[1])
    result = {3: FAILURE, 7: WARNINGS}.get(number % 10, SUCCESS)
    at = began + 60 * number
    buildset = db.execute(
        "INSERT INTO buildsets (external_idstring, reason, submitted_at, complete, complete_at, results)"
        " VALUES (NULL, 'history', ?, 1, ?, ?)", (at, at + 50, result)).lastrowid
    db.execute("INSERT INTO buildset_sourcestamps (buildsetid, sourcestampid) VALUES (?, ?)", (buildset, stamp))
    request = db.execute(
        "INSERT INTO buildrequests (buildsetid, builderid, priority, complete, results, submitted_at, complete_at,"
        " waited_for) VALUES (?, ?, 0, 1, ?, ?, ?, 0)", (buildset, builder, result, at, at + 50)).lastrowid
    build = db.execute(
        "INSERT INTO builds (number, builderid, buildrequestid, workerid, masterid, started_at, complete_at,"
        " state_string, results) VALUES (1, ?, ?, ?, ?, ?, ?, 'finished', ?)",
        (builder, request, worker, master, at, at + 50, result)).lastrowid
    for step, stage in enumerate(STAGES):
        if result == FAILURE and stage == "deploy":
            break
        its = {(FAILURE, "security"): FAILURE, (WARNINGS, "security"): WARNINGS}.get((result, stage), SUCCESS)
        db.execute(
            "INSERT INTO steps (number, name, buildid, started_at, complete_at, state_string, results, urls_json,"
            " hidden) VALUES (?, ?, ?, ?, ?, 'finished', ?, '[]', 0)",
            (step, stage, build, at + 10 * step, at + 10 * step + 9, its))
db.commit()
