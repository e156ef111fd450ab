# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Source it for a clean Debian in a folder of its own, made with debootstrap:
#
#   make_root SUITE       sets $scratch and $root
#   inside COMMAND...     runs it in there as root, with mounts and processes of its own
#   remove_root           takes it away; nothing of it outlives its last command

make_root() { # SUITE
    [ "$(id -u)" = 0 ] || { echo "Only root can make a clean system." >&2; exit 1; }
    command -v debootstrap >/dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 1; }
    local debs="${DAYSHIFT_DEBS:-${XDG_CACHE_HOME:-$HOME/.cache}/dayshift/debs}/$1" mirror=http://deb.debian.org/debian
    scratch="$(mktemp -d /var/tmp/dayshift-root.XXXXXX)"
    chmod 755 "$scratch"
    root="$scratch/root"
    mkdir -p "$debs/archives"
    echo "Making a clean $1" >&2
    debootstrap --variant=minbase --cache-dir="$debs/archives" "$1" "$root" "$mirror" >"$scratch/debootstrap.log" 2>&1 || {
        tail -n 20 "$scratch/debootstrap.log" >&2
        rm -rf --one-file-system -- "$scratch"
        exit 1
    }
    debs="$debs/archives"
    cat >"$root/etc/apt/apt.conf.d/80dayshift" <<'CONF'
APT::Install-Recommends "false";
Acquire::Languages "none";
Acquire::Retries "3";
Dir::Cache::archives "/var/cache/dayshift-debs";
Binary::apt-get::APT::Keep-Downloaded-Packages "true";
APT::Keep-Downloaded-Packages "true";
CONF
    mkdir -p "$root/var/cache/dayshift-debs"
    # Where a package would start a server: not in here.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    kept_debs="$debs"
    inside apt-get -qq update
}

# The mounts belong to the command's own namespace, so there is nothing to unmount.
inside() { # COMMAND...
    # shellcheck disable=SC2016  # the inner shell fills them in
    unshare --mount --pid --fork --kill-child bash -c '
        set -e
        root="$1" debs="$2"
        mount --bind "$debs" "$root/var/cache/dayshift-debs"
        mount -t proc proc "$root/proc"
        mount -t tmpfs -o mode=1777 shm "$root/dev/shm" 2>/dev/null || true
        for pair in ${DAYSHIFT_BIND:-}; do
            mkdir -p "$root/${pair#*:}"
            mount --bind "${pair%%:*}" "$root/${pair#*:}"
        done
        shift 2
        exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive "$@"
    ' inside "$root" "$kept_debs" "$@"
}

remove_root() { rm -rf --one-file-system -- "$scratch"; }
