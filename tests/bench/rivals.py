# SPDX-License-Identifier: GPL-3.0-or-later
"""The board that is beside Dayshift's in the benchmark: Backlog.md, a board of Markdown files behind
a web server of its own, seen through Chromium. Only its installation comes from elsewhere; the cards
are those of the workspace that Dayshift is measured with."""
import json
import os
import re
import shutil
import sqlite3
import subprocess

BACKLOG_MD = "1.52.0"
here = os.path.dirname(os.path.abspath(__file__))


class Missing(Exception):
    """What cannot be had on this machine, in words."""


def installed(folder):
    """The programs that it takes: node, Backlog.md and Chromium."""
    node, npm = shutil.which("node"), shutil.which("npm")
    chromium = shutil.which("chromium")
    if not node or not npm:
        raise Missing("there is no npm")
    if not chromium:
        raise Missing("there is no chromium")
    os.makedirs(folder, exist_ok=True)
    program = os.path.join(folder, "node_modules", ".bin", "backlog")
    known = subprocess.run([program, "--version"], stdout=subprocess.PIPE, text=True).stdout.strip() \
        if os.path.exists(program) else ""
    if known != BACKLOG_MD:
        done = subprocess.run([npm, "install", "--prefix", folder, "--no-audit", "--no-fund",
                               f"backlog.md@{BACKLOG_MD}"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              text=True, timeout=600)
        if done.returncode != 0 or not os.path.exists(program):
            raise Missing(f"npm did not install backlog.md: {done.stderr.strip()[-300:]}")
    return node, program, chromium


def write_tasks(workspace, folder):
    """The same cards in the same columns as a folder of Backlog.md. Looking at remotes and branches
    is switched off, which is in its favour."""
    shutil.rmtree(folder, ignore_errors=True)
    tasks = os.path.join(folder, "backlog", "tasks")
    os.makedirs(tasks)
    subprocess.run(["git", "init", "-q", folder], check=True)
    with sqlite3.connect(f"file:{workspace}?mode=ro", uri=True) as database:
        columns = [name for name, in database.execute("SELECT name FROM board_column ORDER BY rank")]
        rows = database.execute(
            "SELECT s.number, s.title, c.name, coalesce(m.name, ''), s.labels, s.rank FROM story s"
            " JOIN board_column c ON c.id = s.column_id LEFT JOIN member m ON m.id = s.owner_id"
            " WHERE s.archived = 0 ORDER BY s.rank").fetchall()
    with open(os.path.join(folder, "backlog", "config.yml"), "w", encoding="utf-8") as file:
        file.write(f'project_name: "Bench"\ndefault_status: {json.dumps(columns[0])}\n'
                   f"statuses: {json.dumps(columns)}\nlabels: []\ndate_format: yyyy-mm-dd\n"
                   "max_column_width: 20\nauto_open_browser: false\nremote_operations: false\n"
                   "auto_commit: false\nfilesystem_only: true\ncheck_active_branches: false\n"
                   'task_prefix: "task"\n')
    for number, title, column, owner, labels, rank in rows:
        people = f"\n  - '@{owner}'" if owner else " []"
        words = "".join(f"\n  - {label}" for label in labels.split(",") if label) or " []"
        name = re.sub(r"[^A-Za-z0-9]+", "-", title)[:60]
        with open(os.path.join(tasks, f"task-{number} - {name}.md"), "w", encoding="utf-8") as file:
            file.write(f"---\nid: TASK-{number}\ntitle: {json.dumps(title)}\nstatus: {json.dumps(column)}\n"
                       f"assignee:{people}\ncreated_date: '2026-01-05 09:00'\nlabels:{words}\n"
                       f"dependencies: []\nordinal: {int(rank) * 1000}\n---\n\n## Description\n\n"
                       f"{title}.\n")
    return len(rows)


def backlog_md(results, workspace, runs):
    """Milliseconds from its start, and from the navigation of a browser that is there already; and
    megabytes of server and browser together."""
    folder = os.path.join(results, "rivals")
    node, program, chromium = installed(folder)
    data = os.path.join(folder, "board")
    cards = write_tasks(workspace, data)
    done = subprocess.run([node, os.path.join(here, "browser.mjs"), program, chromium, data, str(cards), str(runs)],
                          check=True, stdout=subprocess.PIPE, timeout=1800)
    return json.loads(done.stdout)
