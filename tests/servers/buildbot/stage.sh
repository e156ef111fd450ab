#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# stage.sh CONTROL STAGE: what the file CONTROL/STAGE wishes of this stage; success if there is none.
set -u
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
hang) exec sleep 86400 ;;
esac
