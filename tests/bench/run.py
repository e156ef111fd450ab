#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Dayshift beside its floor on this machine; called by run.sh.

    run.py BUILD SCRATCH OUT.json [STORIES...]

Prints a table and writes the same as JSON. Each figure is the median of several runs, taken in turn
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

build, scratch, out = sys.argv[1:4]
sizes = [int(size) for size in sys.argv[4:]] or [1000, 10000, 100000]
bench = os.path.join(build, "bench")
rows = []


def workspace(stories):
    """A workspace as it was generated, never one that a measurement has changed."""
    return os.path.join(scratch, f"{stories}.dayshift")


def fresh(stories, name="work"):
    path = os.path.join(scratch, f"{name}.dayshift")
    for end in ("", "-wal", "-shm"):
        if os.path.exists(path + end):
            os.remove(path + end)
    shutil.copyfile(workspace(stories), path)
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


def program(name):
    return os.path.join(bench, "bench_" + name)


def row(what, value, limit, unit, floor=None, holds=None):
    if holds is None:
        holds = limit is None or value <= limit
    rows.append({"what": what, "value": value, "limit": limit, "unit": unit, "floor": floor, "ok": holds})
    told = "" if floor is None else f"{floor:10.2f}"
    most, verdict = (f"{limit:10.2f}", "ok" if holds else "TOO MUCH") if limit is not None else (f"{'':10}", "")
    print(f"{what:64} {value:10.2f} {told:10} {most} {unit:12} {verdict}".rstrip(), flush=True)


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
        row(f"drop of a card to painted, {stories} stories: p99", found["p99"], 16.7, "ms")
    found = figures(program("store"), "save", fresh(min(sizes)), "500")
    row("durable save of a card: p50", found["p50"] / found["floorP50"], 1.5, "x fdatasync", found["floorP50"])
    # Where the disk answers at once, it is SQLite that takes the time: so this stands beside it.
    raw = figures(program("raw"), "save", fresh(min(sizes)), "500")["p50"]
    row("the same beside the same transaction by SQLite alone", found["p50"] / raw, None, "x raw", raw)


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


def main():
    for stories in sizes:
        if not os.path.exists(workspace(stories)):
            subprocess.run([program("generate"), workspace(stories), str(stories)], check=True)
    print(f"{'':64} {'measured':>10} {'floor':>10} {'at most':>10}")
    problems = []
    for measure in (start, read, drop, scale, imports, hear):
        try:
            measure()
        except (OSError, ValueError, KeyError, SystemExit, subprocess.SubprocessError) as problem:
            problems.append(f"{measure.__name__}: {problem}")
            print(problems[-1], file=sys.stderr)
    with open(out, "w", encoding="utf-8") as file:
        json.dump({"cpus": os.cpu_count(), "load": os.getloadavg(), "rows": rows, "problems": problems}, file, indent=1)
    print(f"JSON: {out}")
    sys.exit(0 if not problems and all(each["ok"] for each in rows) else 1)


main()
