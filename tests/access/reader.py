# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the program as a screen reader does, through AT-SPI, and works it by keyboard alone.

usage: reader.py PROGRAM WORKSPACE SIGNING
WORKSPACE has a story, SIGNING a release that waits for Mia.
Starts the program on the display and the session bus of its environment. Exits with 0 if all holds.
"""
import os
import re
import subprocess
import sys
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LONGEST = 60.0
heard = []
lock = threading.Lock()


def listen(event):
    """Keeps what a screen reader would say: what gets the focus, and what is announced."""
    try:
        name = event.source.get_name() if event.source else ""
    except GLib.Error:
        name = ""  # it is gone again
    with lock:
        heard.append((event.type, event.detail1, name))


def wait(says, holds):
    """Asks again until there is an answer; a test that waits too long has failed."""
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        try:
            found = holds()
        except GLib.Error:
            found = None  # it changed while it was being read
        if found:
            print("ok:", says)
            return found
        time.sleep(0.1)
    with lock:
        for line in heard[-15:]:
            print("heard:", line, file=sys.stderr)
    sys.exit(f"not so: {says}")


def children(thing):
    """Without those that went while they were being counted."""
    all_of_them = (thing.get_child_at_index(i) for i in range(thing.get_child_count()))
    return [child for child in all_of_them if child is not None]


def walk(thing, depth=0):
    yield thing
    if depth > 25:
        return
    for child in children(thing):
        yield from walk(child, depth + 1)


def application(pid):
    for each in children(Atspi.get_desktop(0)):
        if each.get_process_id() == pid:
            return each
    return None


def columns(app):
    """The lists of cards, by the name of their column."""
    found = {}
    for thing in walk(app):
        if thing.get_role() == Atspi.Role.LIST and re.search(r", \d+ stor", thing.get_name() or "") \
                and thing.get_state_set().contains(Atspi.StateType.SHOWING):
            found[thing.get_name().split(",")[0]] = thing
    return found


def cards(column):
    return [c.get_name() for c in children(column) if c.get_role() == Atspi.Role.LIST_ITEM]


def was_heard(words, kinds=("focused", "alert", "announcement", "accessible-name")):
    with lock:
        return any(words in name and any(kind in what for kind in kinds)
                   for what, _, name in heard)


def forget():
    with lock:
        heard.clear()


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def focus(started):
    subprocess.run(["xdotool", "search", "--sync", "--pid", str(started.pid), "--onlyvisible",
                    "--name", "Dayshift", "windowfocus", "--sync"], check=True,
                   stdout=subprocess.DEVNULL)


def start(program, workspace, **environment):
    """The program with its window in front and the keyboard in it; and what is on the bus of it."""
    started = subprocess.Popen([program, "--workspace", workspace],
                               env={**os.environ, **environment})
    try:
        app = wait("the program is on the bus", lambda: application(started.pid))
        focus(started)
        wait("the window has the keyboard",
             lambda: any(t.get_state_set().contains(Atspi.StateType.FOCUSED) for t in walk(app)))
    except BaseException:
        started.terminate()
        raise
    return started, app


def ends(started):
    started.terminate()
    started.wait(20)


def text(words):
    subprocess.run(["xdotool", "type", "--delay", "20", words], check=True)


def names(app):
    """How long a client takes to read 200 names."""
    things = [thing for thing in walk(app)][:200]
    while things and len(things) < 200:
        things += things[:200 - len(things)]
    began = time.monotonic()
    for thing in things:
        thing.clear_cache()
        thing.get_name()
    spent = (time.monotonic() - began) * 1000
    print(f"ok: {len(things)} names are read in {spent:.1f} ms")


def incident(program, workspace):
    """Raises an incident from wherever one is, by keyboard alone."""
    started, app = start(program, workspace)
    try:
        forget()
        press("ctrl+i")
        wait("Ctrl+I opens the panel with its title, and says so",
             lambda: was_heard("Title", ("focused",)))
        press("ctrl+a")
        text("Checkout is down")
        forget()
        press("ctrl+Return")
        wait("that the incident was raised is announced",
             lambda: was_heard("Checkout is down", ("showing", "alert", "announcement", "name")))
        press("ctrl+2")
        wait("its story is a card of the board",
             lambda: any("Checkout is down" in c for l in columns(app).values() for c in cards(l)))
        names(app)
    finally:
        ends(started)


def release(program, workspace):
    """Signs a release by keyboard alone."""
    started, app = start(program, workspace, DAYSHIFT_ME="Mia")
    try:
        forget()
        press("ctrl+k")
        wait("Ctrl+K opens the palette, and says so",
             lambda: was_heard("Search or run a command", ("focused",)))
        text("22.3.1")
        wait("how much was found is announced", lambda: was_heard("result", ("name", "alert", "showing")))
        wait("the release is what Enter opens", lambda: was_heard("22.3.1", ("focused",)))
        forget()
        press("Return")
        wait("the palette is gone", lambda: not any(
            t.get_role() == Atspi.Role.DIALOG and t.get_state_set().contains(Atspi.StateType.SHOWING)
            for t in children(app)))
        focus(started)  # which a window manager does; there is none here
        wait("the release is read", lambda: was_heard("22.3.1", ("focused",)))
        wait("the list has the keyboard", lambda: any(
            t.get_role() == Atspi.Role.LIST and t.get_state_set().contains(Atspi.StateType.FOCUSED)
            or "22.3.1" in (t.get_name() or "") and t.get_state_set().contains(Atspi.StateType.FOCUSED)
            for t in walk(app)))
        press("s")
        wait("S asks for the passphrase, and says so",
             lambda: was_heard("assphrase", ("focused",)))
        text("MiaMiaMia")
        forget()
        press("Return")
        wait("that it was signed is announced",
             lambda: was_heard("You have signed", ("showing", "alert", "announcement", "name")))
    finally:
        ends(started)


def main(program, workspace, signing):
    listener = Atspi.EventListener.new(listen)
    for kind in ("object:state-changed:focused", "object:property-change:accessible-name",
                 "object:announcement", "object:state-changed:showing", "window:activate",
                 "object:active-descendant-changed"):
        listener.register(kind)
    threading.Thread(target=Atspi.event_main, daemon=True).start()
    board_by_keyboard(program, workspace)
    incident(program, workspace)
    release(program, signing)


def board_by_keyboard(program, workspace):
    started = subprocess.Popen([program, "--workspace", workspace])
    try:
        app = wait("the program is on the bus", lambda: application(started.pid))
        wait("the day is what one meets first",
             lambda: was_heard("Nothing happened yet today", ("accessible-name",)))
        subprocess.run(["xdotool", "search", "--sync", "--pid", str(started.pid), "--onlyvisible",
                        "--name", "Dayshift", "windowfocus", "--sync"], check=True,
                       stdout=subprocess.DEVNULL)
        wait("the window has the keyboard",
             lambda: any(t.get_state_set().contains(Atspi.StateType.FOCUSED) for t in walk(app)))
        press("ctrl+2")
        board = wait("Ctrl+2 leads to the board with its five columns",
                     lambda: (lambda c: c if len(c) == 5 else None)(columns(app)))
        first = wait("a card is one sentence: number, title, owner, age",
                     lambda: next((c for c in cards(board["To do"]) if "Pay by card" in c), None))
        assert first.startswith("Story 1, Pay by card"), first
        assert "\n" not in first and "nobody's" in first and "in column for" in first, first

        forget()
        press("c")
        wait("C opens a field for the title, and says so",
             lambda: was_heard("itle", ("focused",)))
        subprocess.run(["xdotool", "type", "--delay", "20", "Ship it"], check=True)
        forget()
        press("Return")
        press("Escape")
        wait("the new story is a card",
             lambda: any("Ship it" in c for c in cards(columns(app)["To do"])))
        wait("that it was written is announced", lambda: was_heard("Ship it"))
        forget()
        turns = iter(["Home", "Down", "Up"] * 40)

        def on_it():
            press(next(turns))
            time.sleep(0.3)
            return was_heard("Ship it", ("focused",))

        wait("arrow keys go to it, and it is read", on_it)
        forget()
        press("ctrl+Right")
        wait("Ctrl+Right moves it",
             lambda: any("Ship it" in c for c in cards(columns(app)["In progress"])))
        wait("the move is announced", lambda: was_heard("moved to In progress"))
        forget()
        press("ctrl+z")
        wait("Ctrl+Z takes it back",
             lambda: any("Ship it" in c for c in cards(columns(app)["To do"])))
    finally:
        started.terminate()
        started.wait(20)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[3])
