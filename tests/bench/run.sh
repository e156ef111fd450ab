#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures Dayshift beside its floor on this machine, and says whether each figure is within its
# limit:
#
#   bash tests/bench/run.sh                 workspaces of 1,000, 10,000 and 100,000 stories
#   bash tests/bench/run.sh 1000 10000      of these sizes only
#   bash tests/bench/run.sh --rivals        beside Backlog.md as well, which npm installs into
#                                           build/bench and Chromium shows
#   bash tests/bench/run.sh --build         how long a full build with tests takes, and one changed file
#
# Leave the machine alone meanwhile. Tables and build/bench/figures.json.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages build run test

build="$PWD/build/release"
results="$PWD/build/bench"
mkdir -p "$results"

if [ "${1:-}" = --build ]; then
    # In a folder of its own and without ccache, as on a machine that has never built it.
    fresh="$(mktemp -d /tmp/dayshift-build.XXXXXX)"
    trap 'rm -rf -- "$fresh"' EXIT
    cmake --preset dev -B "$fresh" -DDAYSHIFT_CCACHE=OFF >"$results/configure.log"
    export CCACHE_DISABLE=1 TIMEFORMAT='%R %U %S'
    full="$({ time cmake --build "$fresh" -j 2 >"$results/build.log"; } 2>&1)"
    touch models/board/boardtables.cpp
    one="$({ time cmake --build "$fresh" -j 2 >"$results/build-one.log"; } 2>&1)"
    read -r real user system <<<"$full"
    echo "full build with tests on two cores: $real s ($user s user, $system s system); at most 900 s"
    read -r real user system <<<"$one"
    echo "one file changed: $(awk "BEGIN { print $user + $system }") CPU s in $real s; at most 20 CPU s"
    exit
fi

if [[ " $* " == *" --rivals "* ]]; then
    # Who has an npm of another origin keeps it.
    command -v npm >/dev/null || install_packages npm || true
    install_packages rival || true # the rows say what is missing
fi

cmake --preset release >"$results/configure.log"
cmake --build "$build" --target dayshift bench

# A home and servers of its own; on a real disk, for a save on none costs nothing.
scratch="$results/scratch"
mkdir -p "$scratch/home" "$scratch/run"
chmod 700 "$scratch/run"
postgres="$(mktemp -d /tmp/dayshift-bench.XXXXXX)"
chmod 711 "$postgres"
display=
trap 'bash tests/servers/postgres.sh stop "$postgres" || true; rm -rf -- "$postgres"; [ -z "$display" ] || kill "$display"' EXIT
DAYSHIFT_TEST_POSTGRES_FSYNC=on bash tests/servers/postgres.sh start "$postgres"
# shellcheck source=/dev/null
. "$postgres/env"
# An X server of its own, where there is one: it says which number it took.
unset DISPLAY
if command -v Xvfb >/dev/null; then
    exec 6<>"$postgres/display"
    Xvfb -displayfd 6 -screen 0 1600x1000x24 -nolisten tcp 2>/dev/null &
    display=$!
    for _ in $(seq 100); do
        [ -s "$postgres/display" ] && break
        sleep 0.1
    done
    exec 6>&-
    DISPLAY=":$(tr -d '[:space:]' <"$postgres/display")"
    export DISPLAY
fi
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
export HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

/usr/bin/python3 tests/bench/run.py "$build" "$scratch" "$results/figures.json" "$@"
