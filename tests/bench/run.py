#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Dayshift beside its floor on this machine; called by run.sh.

    run.py BUILD SCRATCH OUT.json [--rivals] [STORIES...]

With --rivals it stands beside Backlog.md as well, which takes minutes; see rivals.py. Prints a table and writes the same as JSON. Each figure is the median of several runs, taken in turn
with its floor, so that both see the same machine.
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from urllib.parse import quote

import rivals as others

build, scratch, out = sys.argv[1:4]
with_rivals = "--rivals" in sys.argv[4:]
sizes = [int(size) for size in sys.argv[4:] if size != "--rivals"] or [1000, 10000, 100000]
bench = os.path.join(build, "bench")
rows = []
not_measured = []


def workspace(stories, kind=None):
    """A workspace as it was generated, never one that a measurement has changed."""
    path = os.path.join(scratch, f"{stories}{'-' + kind if kind else ''}.dayshift")
    if not os.path.exists(path):
        subprocess.run([program("generate"), path, str(stories), *([kind] if kind else [])], check=True)
    return path


def fresh(stories, name="work", kind=None):
    path = os.path.join(scratch, f"{name}.dayshift")
    for end in ("", "-wal", "-shm"):
        if os.path.exists(path + end):
            os.remove(path + end)
    shutil.copyfile(workspace(stories, kind), path)
    return path


def figures(*command):
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, timeout=600)
    return json.loads(done.stdout)


def spent(*command):
    """CPU seconds and peak memory in MB of one run."""
    pid = os.posix_spawn(command[0], command, os.environ)
    _, status, usage = os.wait4(pid, 0)
    if status != 0:
        raise SystemExit(f"{' '.join(command)} ended with {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def waited(*command):
    """Milliseconds from the start of a process to its end, and its CPU seconds."""
    began = time.monotonic()
    cpu, _ = spent(*command)
    return (time.monotonic() - began) * 1000, cpu


def skip(what, why):
    not_measured.append(f"{what}: {why}")
    print(f"{what}: NOT MEASURED, {why}", flush=True)


def program(name):
    return os.path.join(bench, "bench_" + name)


def row(what, value, limit, unit, floor=None, holds=None):
    if holds is None:
        holds = limit is None or value <= limit
    rows.append({"what": what, "value": value, "limit": limit, "unit": unit, "floor": floor, "ok": holds})
    told = "" if floor is None else f"{floor:10.2f}"
    most, verdict = (f"{limit:10.2f}", "ok" if holds else "TOO MUCH") if limit is not None else (f"{'':10}", "")
    print(f"{what:76} {value:10.2f} {told:10} {most} {unit:12} {verdict}".rstrip(), flush=True)


def start():
    """On an X server, as people have one; and without, where the empty window loads no fonts at all."""
    for platform in ("xcb", "offscreen"):
        if platform == "xcb" and not os.environ.get("DISPLAY"):
            print("start on an X server: not measured, there is no display")
            continue
        os.environ["QT_QPA_PLATFORM"] = platform
        judged = platform == "xcb" or not os.environ.get("DISPLAY")
        for stories, limit in ((10000, 2.5), (100000, 3)):
            if stories not in sizes:
                continue
            runs = [(spent(program("window")), spent(program("board"), "painted", workspace(stories)))
                    for _ in range(11)]
            floor = statistics.median(empty[0] for empty, _ in runs)
            value = statistics.median(board[0] for _, board in runs)
            row(f"start to painted board, {stories} stories, {platform}: CPU", value / floor,
                limit if judged else None, "x empty", floor * 1000)
            floor = statistics.median(empty[1] for empty, _ in runs)
            value = statistics.median(board[1] for _, board in runs)
            row(f"peak memory at first paint, {stories} stories, {platform}", value / floor,
                1.3 if judged else None, "x empty", floor)
        if 100000 in sizes:
            runs = [(spent(program("window"))[1], spent(program("board"), "loaded", workspace(100000))[1])
                    for _ in range(3)]
            floor = statistics.median(empty for empty, _ in runs)
            value = statistics.median(loaded for _, loaded in runs)
            row(f"peak memory with 100000 stories loaded, {platform}", value - floor,
                60 if judged else None, "MB more", floor)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def read():
    biggest = max(sizes)
    runs = [(figures(program("raw"), "scan", workspace(biggest)),
             figures(program("board"), "read", workspace(biggest))) for _ in range(5)]
    floor = statistics.median(raw["ms"] for raw, _ in runs)
    value = statistics.median(board["ms"] for _, board in runs)
    row(f"reading all {biggest} in the background", value / floor, 2.5, "x raw scan", floor)
    row("longest time that the window was held meanwhile",
        statistics.median(board["longestHoldMs"] for _, board in runs), 50, "ms")


def drop():
    for stories in sizes:
        found = figures(program("board"), "drop", fresh(stories), "200")
        row(f"drop of a card to painted, {stories} stories: p99", found["drawn"]["p99"], 16.7, "ms")
        row(f"the same drop to committed on disk, {stories} stories: p99", found["committed"]["p99"], 50, "ms")
    found = figures(program("store"), "save", fresh(min(sizes)), "500")
    row("durable save of a card: p50", found["p50"] / found["floorP50"], 1.5, "x fdatasync", found["floorP50"])
    # Where the disk answers at once, it is SQLite that takes the time: so this stands beside it.
    raw = figures(program("raw"), "save", fresh(min(sizes)), "500")["p50"]
    row("the same beside the same transaction by SQLite alone", found["p50"] / raw, None, "x raw", raw)


def answer():
    """From the start of the process until every card is in its column, all columns are drawn, and a key that
    was pressed then is on the screen; beside the sqlite3 program that reads the same rows and writes
    them nowhere."""
    stories = 100000
    if stories not in sizes:
        return
    sqlite = shutil.which("sqlite3")
    if not sqlite:
        skip(f"{stories} stories to answering beside sqlite3", "there is no sqlite3 program")
        return
    reading = (sqlite, "-cmd", ".output /dev/null", workspace(stories), "SELECT * FROM story")
    showing = (program("board"), "answering", workspace(stories))
    runs = [(waited(*reading), waited(*showing)) for _ in range(7)]
    floor = statistics.median(raw[0] for raw, _ in runs)
    row(f"process start to all of {stories} cards drawn and answering",
        statistics.median(board[0] / raw[0] for raw, board in runs), 6, "x sqlite3", floor)
    row("the same in CPU time of both", statistics.median(board[1] / raw[1] for raw, board in runs), None,
        "x sqlite3", statistics.median(raw[1] for raw, _ in runs) * 1000)


def search():
    """The last key in the filter field of the whole window until every hit can be scrolled to and
    the first ones are painted: all hits, not a page of them."""
    for stories, limit in ((10000, 30), (100000, 60)):
        if stories not in sizes:
            continue
        found = figures(program("board"), "search", workspace(stories))
        row(f"search among {stories}, last key to all hits shown: longest", found["most"], limit, "ms")
        row(f"search among {stories}, last key to all hits shown: p50", found["p50"], None, "ms")


def story():
    """Enter on the board until the newest of 2,000 comments and changes are painted."""
    runs = [figures(program("board"), "story", fresh(10000, kind="talk")) for _ in range(5)]
    row("opening a story with 2,000 comments and changes, the first time", statistics.median(
        each["first"] for each in runs), 100, "ms")
    row("the same with the panel open already", statistics.median(each["again"] for each in runs), 100, "ms")


def plan():
    """Sprint planning: the backlog of 100,000 beside a sprint, by the limits of the board."""
    stories = 100000
    if stories not in sizes:
        return
    if os.environ.get("DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "xcb"
    runs = [(spent(program("window")), spent(program("board"), "painted", workspace(stories, "backlog"), "backlog"))
            for _ in range(7)]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    floor = statistics.median(empty[0] for empty, _ in runs)
    row(f"start to painted sprint planning, backlog of {stories}: CPU",
        statistics.median(board[0] for _, board in runs) / floor, 3, "x empty", floor * 1000)
    scrolled = figures(program("scale"), "scroll", str(stories), "plan")
    row(f"scrolling a backlog of {stories} and its sprint, frame: p50", scrolled["p50"], 5, "ms")
    row(f"scrolling a backlog of {stories} and its sprint, frame: p99", scrolled["p99"], 16.7, "ms")
    typed = figures(program("scale"), "type", str(stories), "plan")["board"]
    row(f"keystroke in the filter of a backlog of {stories} to painted: p50", typed["p50"], 16, "ms")
    row(f"keystroke in the filter of a backlog of {stories} to painted: p99", typed["p99"], 60, "ms")


def rivals():
    """Beside Backlog.md, the fastest board for a browser that was found, with the same cards. Judged
    is what is kindest to it: its server and the browser run already, and only the page is opened,
    while Dayshift starts from nothing. It is a server for a browser, Dayshift a window: what both do
    is show all cards in their columns and answer. Its processes share one machine with its reader
    here; over a network it would wait besides."""
    if not with_rivals:
        print("beside Backlog.md: not asked for, see --rivals")
        return
    for stories, most in ((1000, 1 / 5), (10000, 1 / 15)):
        if stories not in sizes:
            continue
        what = f"{stories} cards, process start to drawn and answering, beside Backlog.md"
        try:
            runs = []
            for _ in range(3):
                began = time.monotonic() * 1000
                mine = figures(program("board"), "answering", workspace(stories))
                runs.append((mine["at"] - began, mine["pssMb"],
                             others.backlog_md(os.path.dirname(out), workspace(stories), 3)))
        except (others.Missing, subprocess.SubprocessError) as problem:
            skip(what, problem)
            continue
        opened = statistics.median(each for _, _, theirs in runs for each in theirs["opened"])
        started = statistics.median(theirs["started"] for _, _, theirs in runs)
        memory = statistics.median(theirs["pssMb"] for _, _, theirs in runs)
        mine = statistics.median(each[0] for each in runs)
        row(what + " opening a page", mine / opened, most, "of its time", opened)
        row(what + " started, too", mine / started, None, "of its time", started)
        row(f"{stories} cards, memory (PSS) beside its server and browser",
            statistics.median(each[1] for each in runs) / memory, 1 / 10, "of its MB", memory)


def scale():
    """The board alone, in memory: what grows with the number of cards, and what must not."""
    def of(what, count, lanes=0):
        return figures(program("scale"), what, str(count), str(lanes))

    few, many = of("scroll", 100000), of("scroll", 1000000)
    row("scrolling five columns of 20,000 cards, frame: p50", few["p50"], 5, "ms")
    row("scrolling five columns of 20,000 cards, frame: p99", few["p99"], 16.7, "ms")
    row("the same with 1,000,000 cards: p50", many["p50"] / few["p50"], 1.5, "x", few["p50"])
    laid = of("scroll", 100000, 40)
    row("the same 100,000 in 40 lanes, frame: p50", laid["p50"], 5, "ms")
    row("the same 100,000 in 40 lanes, frame: p99", laid["p99"], 16.7, "ms")
    row("a story changed by somebody else to painted, 100,000 in 40 lanes: p50",
        of("change", 100000, 40)["change"]["p50"], 1, "ms")
    row("keystroke in the filter to painted, 100,000 in 40 lanes: p50", of("type", 100000, 40)["board"]["p50"], 16, "ms")
    small, big = of("change", 1000), of("change", 100000)
    row("a story changed by somebody else to painted, 1,000: p50", small["change"]["p50"], 1, "ms")
    row("a story changed by somebody else to painted, 100,000: p50", big["change"]["p50"], 1, "ms")
    row("the second beside the first", big["change"]["p50"] / small["change"]["p50"], 2, "x")
    row("a story moved by somebody else to painted, 100,000: p99", big["move"]["p99"], 16.7, "ms")
    row("1,000 changed at once to painted, 100,000", of("burst", 100000)["p50"], 50, "ms")
    typed = of("type", 100000)
    row("keystroke in the filter to painted, 100,000: p50", typed["board"]["p50"], 16, "ms")
    row("keystroke in the filter to painted, 100,000: p99", typed["board"]["p99"], 60, "ms")
    row("five plain lists behind QSortFilterProxyModel: p50, at least", typed["proxy"]["p50"] / typed["board"]["p50"], 5,
        "x slower", typed["board"]["p50"], typed["proxy"]["p50"] >= 5 * typed["board"]["p50"])
    row("five plain lists behind QSortFilterProxyModel: worst, at least", typed["proxy"]["most"] / typed["board"]["most"], 20,
        "x slower", typed["board"]["most"], typed["proxy"]["most"] >= 20 * typed["board"]["most"])


def csv_of(stories):
    path = os.path.join(scratch, f"{stories}.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("Summary,Issue key,Issue id,Issue Type,Status,Project key,Priority,Assignee,Created,Story Points,Sprint,Labels\n")
        for i in range(1, stories + 1):
            file.write(f"Repair part {i} of the checkout,SHOP-{i},{10000 + i},Story,{('To Do', 'In Progress', 'Done')[i % 3]},"
                       f"SHOP,Medium,Developer {i % 12},{1 + i % 28}/Mar/24 9:41 AM,{1 << i % 5},Sprint {i // 4000},web\n")
    return path


def imports():
    stories = max(sizes)
    file = csv_of(stories)
    dayshift = os.path.join(build, "bin", "dayshift")
    ratios, floors = [], []
    for _ in range(3):
        path = os.path.join(scratch, "imported.dayshift")
        for end in ("", "-wal", "-shm"):
            if os.path.exists(path + end):
                os.remove(path + end)
        subprocess.run([dayshift, "new", path, "--team", "Bench"], check=True, stdout=subprocess.DEVNULL)
        began = time.monotonic()
        done = subprocess.run([dayshift, "import", file, "--workspace", path], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
        took = (time.monotonic() - began) * 1000
        if done.returncode not in (0, 3):
            raise SystemExit("the import failed")
        floor = figures(program("raw"), "copy", path, os.path.join(scratch, "copied.db"))["ms"]
        ratios.append(took / floor)
        floors.append(floor)
    row(f"import of {stories} stories", statistics.median(ratios), 4.5, "x raw rows", statistics.median(floors))


def hear():
    found = figures(program("board"), "hear", fresh(min(sizes)), "100")
    row("another process' change to painted, SQLite: p50", found["p50"], 30, "ms")
    row("another process' change to painted, SQLite: p99", found["p99"], 300, "ms")
    row("of 100 of them seen painted, SQLite", found["n"], None, "changes", holds=found["n"] >= 60)
    socket = os.environ.get("DAYSHIFT_TEST_POSTGRES")
    if not socket:
        print("PostgreSQL: not measured, DAYSHIFT_TEST_POSTGRES is not set")
        return
    address = f"postgresql://dayshift@{quote(socket, safe='')}/dayshift"
    dayshift = os.path.join(build, "bin", "dayshift")
    subprocess.run([dayshift, "new", address, "--team", "Bench"], check=True, stdout=subprocess.DEVNULL)
    done = subprocess.run([dayshift, "import", csv_of(1000), "--workspace", address], stdout=subprocess.DEVNULL)
    if done.returncode not in (0, 3):
        raise SystemExit("the import into PostgreSQL failed")
    found = figures(program("board"), "hear", address, "100")
    row("another process' change to painted, PostgreSQL: p50", found["p50"], 30, "ms")
    row("another process' change to painted, PostgreSQL: p99", found["p99"], 250, "ms")
    row("of 100 of them seen painted, PostgreSQL", found["n"], None, "changes", holds=found["n"] >= 60)


def network():
    """Servers on this machine: what asking them costs beside curl, and what it does to the window."""
    command = program("network")
    served = subprocess.Popen([command, "serve", "4", "0"], stdout=subprocess.PIPE)
    ports = served.stdout.readline().split()
    config = os.path.join(scratch, "curl.txt")
    with open(config, "w", encoding="utf-8") as file:
        for i in range(1000):
            file.write(f'url = "http://127.0.0.1:{ports[i % 4].decode()}/p/{i}"\noutput = "/dev/null"\n')
    curl = shutil.which("curl")
    runs = []
    for _ in range(5):
        theirs = None
        if curl:
            theirs = spent(curl, "-s", "--parallel", "--parallel-max", "16", "--noproxy", "*",
                           "-H", 'If-None-Match: "1"', "-K", config)[0]
        runs.append((figures(command, "unchanged"), theirs))
    served.kill()
    served.wait()
    row("1,000 pipelines unchanged (304), a whole round", statistics.median(own["ms"] for own, _ in runs), 1000, "ms")
    row("the timer of 4 ms in the window's thread meanwhile: p99",
        statistics.median(own["tickP99"] for own, _ in runs), 16.7, "ms")
    if curl:
        floor = statistics.median(theirs for _, theirs in runs) * 1000
        row("CPU per request", statistics.median(own["cpuUs"] for own, _ in runs) / floor, 8, "x curl", floor)
    else:
        skip("CPU per request", "there is no curl")
    row("1,000 answers of ten servers that think for 50 ms, HTTP/1.1",
        statistics.median(figures(command, "latency", "50")["ms"] for _ in range(3)), 3000, "ms", 1000 / 40 * 50)
    if shutil.which("nghttpx"):
        row("1,000 answers of one server that thinks for 50 ms, HTTP/2",
            statistics.median(figures(command, "http2", "50")["ms"] for _ in range(3)), 1000, "ms",
            1000 / 100 * 50)
    else:
        skip("1,000 answers by HTTP/2", "there is no nghttpx")
    row("memory after 1,000 rounds of 100 beside after 20", figures(command, "grow", "1000")["mb"], 10, "MB")
    row("six hung servers: the healthy one is later by, at most",
        statistics.median(figures(command, "hung")["ms"] for _ in range(3)), 100, "ms")
    path = os.path.join(scratch, "feed.dayshift")
    for end in ("", "-wal", "-shm"):
        if os.path.exists(path + end):
            os.remove(path + end)
    dayshift = os.path.join(build, "bin", "dayshift")
    subprocess.run([dayshift, "new", path, "--team", "Bench"], check=True, stdout=subprocess.DEVNULL)
    found = figures(command, "feed", path, "60")
    row("a feed of 5,000 taken in: the window frozen for, at most", found["intakeStallMs"], 16.7, "ms")
    row("one of 5,000 changed, arrival to painted: p50", found["arrivalMs"], 100, "ms")
    row("the window frozen meanwhile, at most", found["changeStallMs"], 16.7, "ms")
    row("a feed of 5,000 every 5 s, nothing changed: CPU", found["share"] * 100, 1, "% of a core")
    row("memory of it all", found["mb"], 100, "MB")


def day():
    """A day and the past."""
    found = figures(program("day"), "paint", "500")
    row("a day of 500 bars in eight lanes: painted", found["paintMs"], 8, "ms")
    row("the same, a frame of zoom or scroll: p99", found["frameP99Ms"], 16.7, "ms")
    row("yesterday of 100,000 builds, opened", figures(program("day"), "yesterday", "100000")["yesterdayMs"], 100, "ms")
    found = figures(program("day"), "replay", "1000000")
    row("a jump in a year's log of 1,000,000 changes", found["jumpMs"], 300, "ms")
    row("the worst of 20 of them", found["jumpWorstMs"], 300, "ms")
    row("then each frame: p99", found["frameP99Ms"], 33, "ms")
    row("its log read for it, once", found["openMs"], None, "ms")


def palette():
    """The command palette over 100,000 stories, from a key to its results on the screen."""
    found = figures(program("palette"), "100000")
    row("palette, a key over 100,000 stories until its results are painted", found["keyP50Ms"], 50, "ms")
    row("the same, the worst of all keys", found["keyWorstMs"], 50, "ms")


# What a person would ask for the four key figures of 90 days, with the indexes that serve it best.
FOUR_FIGURES = """
SELECT count(*) FROM deployments WHERE environment = 'production' AND status = 'success'
    AND finished_at >= '2025-09-16T22:00:00Z' AND finished_at < '2025-12-15T23:00:00Z';
WITH lead AS (
    SELECT unixepoch(max(d.finished_at)) - unixepoch((SELECT min(t.at) FROM transitions t
               WHERE t.story_id = c.story_id AND t.to_status = 'In Progress')) AS seconds
    FROM deployments d JOIN deployment_changes c ON c.deployment_id = d.deployment_id
    WHERE d.environment = 'production' AND d.status = 'success'
        AND d.finished_at >= '2025-09-16T22:00:00Z' AND d.finished_at < '2025-12-15T23:00:00Z'
    GROUP BY c.story_id)
SELECT seconds FROM lead ORDER BY seconds LIMIT 1 OFFSET (SELECT count(*) FROM lead) / 2;
SELECT count(*) FROM deployments d WHERE environment = 'production' AND status = 'success'
    AND finished_at >= '2025-09-16T22:00:00Z' AND finished_at < '2025-12-15T23:00:00Z'
    AND (EXISTS (SELECT 1 FROM incidents i WHERE i.caused_by = d.deployment_id)
         OR EXISTS (SELECT 1 FROM deployments r WHERE r.relates_to = d.deployment_id));
SELECT avg(unixepoch(resolved_at) - unixepoch(opened_at)) FROM incidents
    WHERE resolved_at >= '2025-09-16T22:00:00Z' AND resolved_at < '2025-12-15T23:00:00Z';
"""


def metrics():
    """A million deployments, beside the SQL for four of the figures."""
    folder = os.path.join(scratch, "metrics")
    base = os.path.join(scratch, "metrics.db")
    if not os.path.exists(os.path.join(folder, "params.json")):
        subprocess.run([program("metrics"), "make", folder, "1000000"], check=True)
    found = figures(program("metrics"), "read", folder)
    if not os.path.exists(base):
        load = ".mode csv\n" + "".join(f".import {folder}/{name}.csv {name}\n" for name in
                                       ("deployments", "deployment_changes", "transitions", "incidents"))
        load += ("CREATE INDEX d ON deployments (environment, status, finished_at, deployment_id);"
                 "CREATE INDEX r ON deployments (relates_to); CREATE INDEX c ON deployment_changes (deployment_id, story_id);"
                 "CREATE INDEX t ON transitions (story_id, to_status, at); CREATE INDEX i ON incidents (caused_by);"
                 "CREATE INDEX o ON incidents (resolved_at, opened_at); ANALYZE;")
        subprocess.run(["sqlite3", base], input=load, text=True, check=True)
    began = time.monotonic()
    subprocess.run(["sqlite3", base], input=FOUR_FIGURES, text=True, check=True, stdout=subprocess.DEVNULL)
    sql = (time.monotonic() - began) * 1000
    row("1,000,000 deployments, 5,000,000 status changes: read, every figure", found["coldMs"], 3000, "ms")
    row("every figure again, beside SQL for four of them in sqlite3", found["warmMs"], 150, "ms", sql,
        found["warmMs"] <= 150 and found["warmMs"] < sql)
    row("memory for it", found["mb"], 250, "MB")


def exports():
    """What a person waits for after saving."""
    folder = os.path.join(scratch, "exports")
    found = figures(program("exports"), "chart", folder)
    for kind in ("png", "svg", "pdf"):
        row(f"a chart of half a year as {kind.upper()}", found[kind], 300, "ms")
    row("a report of 10,000 rows as PDF", figures(program("exports"), "report", folder, "10000")["pdf"], 1000, "ms")


def main():
    for stories in sizes:
        workspace(stories)
    print(f"{'':76} {'measured':>10} {'floor':>10} {'at most':>10}")
    problems = []
    for measure in (start, answer, read, drop, search, story, scale, plan, imports, hear, day, palette, metrics, exports, network, rivals):
        try:
            measure()
        except (OSError, ValueError, KeyError, SystemExit, subprocess.SubprocessError) as problem:
            problems.append(f"{measure.__name__}: {problem}")
            print(problems[-1], file=sys.stderr)
    with open(out, "w", encoding="utf-8") as file:
        json.dump({"cpus": os.cpu_count(), "load": os.getloadavg(), "rows": rows, "problems": problems,
                   "notMeasured": not_measured}, file, indent=1)
    print(f"JSON: {out}")
    sys.exit(0 if not problems and not not_measured and all(each["ok"] for each in rows) else 1)


main()
