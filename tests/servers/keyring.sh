#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A session bus with a GNOME keyring of the tests' own. Nobody's own keyring is touched: the home
# folder that it sees is in DIR.
#
#   keyring.sh start DIR    ready when this returns; the keyring is unlocked
#   keyring.sh lock DIR     as on a desktop where nobody has typed the password
#   keyring.sh stop DIR     DIR stays
#   DIR/env                 DBUS_SESSION_BUS_ADDRESS and the folders, one NAME=VALUE a line
set -euo pipefail

die() { printf 'keyring.sh: %s\n' "$*" >&2; exit 1; }

[ $# = 2 ] || die "usage: keyring.sh start|lock|stop DIR"
mkdir -p -- "$2"
dir="$(cd -- "$2" && pwd -P)"
[ ${#dir} -lt 80 ] || die "the path of $dir is too long for a socket; take a shorter one"
for program in dbus-daemon dbus-send gnome-keyring-daemon; do
    command -v "$program" >/dev/null \
        || die "$program is not installed; on Debian: apt-get install --no-install-recommends dbus gnome-keyring"
done

environment=(
    "HOME=$dir/home" "XDG_DATA_HOME=$dir/data" "XDG_CONFIG_HOME=$dir/config" "XDG_CACHE_HOME=$dir/cache"
    "XDG_RUNTIME_DIR=$dir/run" "DBUS_SESSION_BUS_ADDRESS=unix:path=$dir/run/bus"
)
within=(env -u GNOME_KEYRING_CONTROL -u SSH_AUTH_SOCK -u DISPLAY -u WAYLAND_DISPLAY "${environment[@]}")
login=/org/freedesktop/secrets/collection/login
secrets() { "${within[@]}" dbus-send --session --print-reply=literal --dest=org.freedesktop.secrets "$@"; }

# Asks the bus first: a call to a name that nobody owns yet would have the bus start a second keyring.
owned() {
    "${within[@]}" dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
}
unlocked() {
    owned && secrets $login org.freedesktop.DBus.Properties.Get \
        string:org.freedesktop.Secret.Collection string:Locked 2>/dev/null | grep -q 'boolean false'
}
await() { # WHAT, a condition
    local tries=200
    until "${@:2}"; do
        [ $((tries -= 1)) -gt 0 ] || { cat "$dir"/*.log >&2; die "$1 did not come up"; }
        sleep 0.05
    done
}

start() {
    mkdir -p "$dir"/{home,data,config,cache,run}
    chmod 700 "$dir/run"
    rm -f "$dir/run/bus"
    "${within[@]}" setsid dbus-daemon --session --nofork --nopidfile --address="unix:path=$dir/run/bus" \
        >"$dir/bus.log" 2>&1 </dev/null &
    echo $! >"$dir/bus.pid"
    await "the bus" test -S "$dir/run/bus"
    # The password is all of standard input; the collection "login" is made if it is missing.
    "${within[@]}" setsid gnome-keyring-daemon --foreground --components=secrets --unlock \
        --control-directory="$dir/run/keyring" >"$dir/keyring.log" 2>&1 <<<"test" &
    echo $! >"$dir/keyring.pid"
    await "the keyring" unlocked
    printf '%s\n' "${environment[@]}" >"$dir/env"
}

stop() {
    local name
    for name in keyring bus; do
        [ -f "$dir/$name.pid" ] || continue
        kill "$(cat "$dir/$name.pid")" 2>/dev/null || true
        rm -f "$dir/$name.pid"
    done
}

case "$1" in
    start)
        trap stop EXIT
        start
        trap - EXIT
        ;;
    lock) secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock "array:objpath:$login" >/dev/null ;;
    stop) stop ;;
    *) die "unknown: $1" ;;
esac
