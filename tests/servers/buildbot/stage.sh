#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# stage.sh CONTROL STAGE: what the file CONTROL/STAGE wishes of this stage; success if there is none.
set -u
wish=success
[ ! -r "$1/$2" ] || read -r wish <"$1/$2"
echo "$2: $wish"
case "$wish" in
failure) exit 1 ;;
warnings) exit 2 ;;
until:*) while [ ! -e "$1/${wish#until:}" ]; do sleep 0.1; done ;;
esac
