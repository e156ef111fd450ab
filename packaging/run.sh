#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh clone to an open window, on a Debian 12 machine with nothing installed:
#
#   bash packaging/run.sh                  a workspace of your own (made on the first start)
#   bash packaging/run.sh --demo           the demo workspace; nothing of it is kept
#   bash packaging/run.sh ARGUMENTS...     handed on to dayshift, as in: run.sh shop.dayshift
#
# It installs what is missing, builds a release build and opens it. Again: only what changed.
# Without a display it paints every view as PNG into build/snapshots (or DAYSHIFT_SNAPSHOTS).
set -euo pipefail
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
# shellcheck source=packaging/packages.sh
. "$here/packaging/packages.sh"

views=(day board backlog epics pipeline production releases metrics review wall)
themes=(light dark)
build="$here/build/release"
dayshift="$build/bin/dayshift"

make() (
    cd "$here"
    install_packages build run
    if [ ! -e "$build/build.ninja" ]; then
        echo "Preparing $build" >&2
        cmake --preset release --log-level=WARNING >&2
    fi
    echo "Building Dayshift in $build; the first time takes some minutes." >&2
    cmake --build "$build" --target dayshift >&2
)

# Who names no workspace gets one of their own: the one that dayshift looks for by itself.
make_own() {
    local own="${XDG_DATA_HOME:-$HOME/.local/share}/dayshift/team.dayshift"
    [ -n "${DAYSHIFT_WORKSPACE:-}" ] || [ -e "$own" ] || "$dayshift" new "$own" --team "My team" >&2
}

# Without a display: every view of the workspace that the arguments name, as a picture.
paint() {
    local folder="${DAYSHIFT_SNAPSHOTS:-$here/build/snapshots}" workspace=() argument view theme
    for argument in "$@"; do
        case "$argument" in
        --demo) workspace=(--demo) ;;
        --wall) ;;
        *.dayshift | postgresql://*) workspace=(--workspace "$argument") ;;
        *) exec "$dayshift" "$@" ;; # a sub-command needs no display
        esac
    done
    [ ${#workspace[@]} != 0 ] || make_own
    mkdir -p "$folder"
    if [ -z "${XDG_RUNTIME_DIR:-}" ]; then # Qt would say at each picture that it is not set
        XDG_RUNTIME_DIR="$(mktemp -d)"
        export XDG_RUNTIME_DIR
        # shellcheck disable=SC2064  # its value of now
        trap "rm -rf -- '$XDG_RUNTIME_DIR'" EXIT
    fi
    echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window opens. Painting every view as PNG instead." >&2
    for theme in "${themes[@]}"; do
        for view in "${views[@]}"; do
            "$dayshift" snapshot "$view" "${workspace[@]}" --theme "$theme" --out "$folder/$view-$theme.png" >/dev/null
        done
    done
    echo "The pictures are in $folder:"
    for theme in "${themes[@]}"; do
        printf '  %s\n' "${views[@]/%/-$theme.png}"
    done
}

make
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    [ $# != 0 ] || make_own
    exec "$dayshift" "$@"
fi
paint "$@"
