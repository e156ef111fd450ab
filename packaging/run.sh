#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh clone to an open window, on a Debian 12 machine with nothing installed:
#
#   bash packaging/run.sh                  a workspace of your own (made on the first start)
#   bash packaging/run.sh --demo           the demo workspace; nothing of it is kept
#   bash packaging/run.sh ARGUMENTS...     handed on to dayshift, as in: run.sh team.dayshift
#
# It installs what is missing, builds a release build and opens it. Again: only what changed.
# Without a display it paints every view as PNG into build/snapshots (or DAYSHIFT_SNAPSHOTS).
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

views=(board pipeline production metrics)
build=build/release

install_packages build run

if [ ! -e "$build/build.ninja" ]; then
    cmake --preset release >"${TMPDIR:-/tmp}/dayshift-configure.$$" 2>&1 || {
        cat "${TMPDIR:-/tmp}/dayshift-configure.$$" >&2
        exit 1
    }
    rm -f "${TMPDIR:-/tmp}/dayshift-configure.$$"
fi
echo "Building Dayshift in $build; the first time takes some minutes." >&2
cmake --build "$build" --target dayshift >&2
dayshift="$PWD/$build/bin/dayshift"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [[ "${QT_QPA_PLATFORM:-}" == offscreen* ]]; then
    exec "$dayshift" "$@"
fi

# What asks for no window works without a display.
for argument in "$@"; do
    case "$argument" in
    --demo | --wall | -*) ;;
    *.dayshift | postgresql://*) ;;
    *) exec "$dayshift" "$@" ;;
    esac
done
