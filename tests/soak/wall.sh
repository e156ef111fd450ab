#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Seven days of the real program as a wall display, at five hundred times: servers that restart,
# credentials that expire, a network that is cut, a workspace that goes away, a crash, a screen that
# changes, a clock that is set. About twenty minutes; the log stays in build/soak, with a picture of
# the end.
#
#   bash tests/soak/wall.sh [BUILD]        BUILD: a build folder; build/release if none is named
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

build="${1:-build/release}"
results="$PWD/build/soak"
mkdir -p "$results"
if [ $# -eq 0 ]; then
    cmake --preset release >"$results/configure.log"
fi
cmake --build "$build" --target soak_wall

display=
cleanup() {
    [ -z "$display" ] || kill "$display"
}
trap cleanup EXIT
if command -v Xvfb >/dev/null; then
    # It says which number it took.
    exec {number}<> <(:)
    Xvfb -displayfd "$number" -screen 0 1920x1080x24 +extension RANDR -nolisten tcp >"$results/xvfb.log" 2>&1 &
    display=$!
    read -r -t 20 -u "$number" screen
    export DISPLAY=":$screen" QT_QPA_PLATFORM=xcb
    command -v xrandr >/dev/null && export DAYSHIFT_SOAK_SCREEN=1
else
    export QT_QPA_PLATFORM=offscreen
fi
status=0
LC_ALL=C.UTF-8 "$build/tests/soak/soak_wall" week | tee "$results/wall.log" || status=$?
tail -n 1 "$results/wall.log"
exit "$status"
