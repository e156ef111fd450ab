#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# stage.sh CONTROL STAGE: what the file CONTROL/STAGE wishes of this stage; success if there is none.
# CONTROL/STAGE.times gets a line when it begins and one when it ends, by the clock of this machine:
# Buildbot tells whole seconds.
set -u
clock() { date -u +%Y-%m-%dT%H:%M:%S.%3NZ; }
clock >>"$1/$2.times"
trap 'clock >>"$1/$2.times"' EXIT
wish=success
[ ! -r "$1/$2" ] || read -r wish <"$1/$2"
echo "$2: $wish"
case "$wish" in
until:*)
    gate="${wish%% *}"
    while [ ! -e "$1/${gate#until:}" ]; do sleep 0.1; done
    wish="${wish#"$gate"}"
    wish="${wish# }"
    ;;
esac
# What the stage really does, where a test has it do something.
[ ! -r "$1/$2.run" ] || sh "$1/$2.run" || exit 1
case "$wish" in
failure)
    echo "E: $2: it does not hold" >&2
    exit 1
    ;;
warnings) exit 2 ;;
exception) exit 4 ;;
hang)
    trap - EXIT
    exec sleep 86400
    ;;
esac
