#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starts the real program on a display and a session bus of its own, and reads the board there by a
# real AT-SPI client, as a screen reader does: cards, a story written and moved by keyboard, and
# what is said of it.
#
#   read.sh PROGRAM WORLD    WORLD makes a workspace with a release to sign; the last line says whether all holds
set -euo pipefail

die() { printf 'read.sh: %s\n' "$*" >&2; exit 1; }

[ $# = 2 ] || die "usage: read.sh PROGRAM WORLD"
program="$(cd -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")"
world="$(cd -- "$(dirname -- "$2")" && pwd -P)/$(basename -- "$2")"
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)"
for needed in Xvfb xdotool dbus-run-session /usr/bin/python3; do
    command -v "$needed" >/dev/null || die "$needed is not installed; see packaging/packages.txt"
done

if [ -z "${DAYSHIFT_READER_INSIDE:-}" ]; then
    scratch="$(mktemp -d /tmp/dayshift-reader.XXXXXX)"
    trap 'rm -rf -- "$scratch"' EXIT
    mkdir -m 700 "$scratch/run"
    # Nobody's own bus, home or settings are touched.
    env -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM HOME="$scratch" XDG_RUNTIME_DIR="$scratch/run" \
        XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data" LC_ALL=C.UTF-8 LANGUAGE=en \
        DAYSHIFT_READER_INSIDE="$scratch" \
        xvfb-run -a -s "-screen 0 1440x900x24" dbus-run-session -- bash "${BASH_SOURCE[0]}" "$program" "$world"
    exit
fi

scratch="$DAYSHIFT_READER_INSIDE"
workspace="$scratch/shop.dayshift"
export QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=0
QT_QPA_PLATFORM=offscreen "$program" new "$workspace" --team Shop --time-zone UTC >/dev/null
QT_QPA_PLATFORM=offscreen "$program" add story "Pay by card" --workspace "$workspace" >/dev/null
signing="$scratch/signing.dayshift"
export QT_QPA_PLATFORM=offscreen
"$program" new "$signing" --team Shop --time-zone UTC >/dev/null
"$world" "$signing"
DAYSHIFT_ME=Owen "$program" release rehearse 22.3.1 --reason "restored on test" --workspace "$signing" >/dev/null
DAYSHIFT_ME=Owen "$program" release seal 22.3.1 --workspace "$signing" >/dev/null
export QT_QPA_PLATFORM=xcb
timeout -k 5 240 /usr/bin/python3 "$here/reader.py" "$program" "$workspace" "$signing"
echo "A screen reader can work the board, incidents and releases."
