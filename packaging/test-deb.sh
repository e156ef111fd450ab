#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries the Debian package as a clean Debian 12 would take it. Root only; nothing outside of a folder
# of its own is changed, and the folder goes at the end.
#
#   bash packaging/test-deb.sh FILE.deb [OLDER.deb]
#
# It makes a minimal system with debootstrap and in it: installs the older package, uses it as an
# ordinary user (who makes a workspace), upgrades, asks the desktop's own tools what they know of it,
# removes and purges. Without OLDER.deb the older one is FILE.deb with a lower number.
#
#   DAYSHIFT_SUITE=trixie     another release of Debian than bookworm
#   DAYSHIFT_DEBS=FOLDER      where downloaded packages are kept (~/.cache/dayshift/debs)
#   DAYSHIFT_KEEP=FOLDER      where the pictures that it painted are put
set -euo pipefail
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=packaging/cleanroot.sh
. "$here/cleanroot.sh"

deb="$(readlink -f "${1:?FILE.deb}")"
older="${2:-}"
fail() { echo "FAIL: $*" >&2; exit 1; }
[ -s "$deb" ] || fail "there is no package at $deb"
holds() { echo "  ok: $*"; }

make_root "${DAYSHIFT_SUITE:-bookworm}"
trap remove_root EXIT

if [ -z "$older" ]; then
    older="$scratch/older.deb"
    dpkg-deb -R "$deb" "$scratch/older"
    sed -i 's/^Version: .*/Version: 0.0.9-1/' "$scratch/older/DEBIAN/control"
    dpkg-deb --root-owner-group -b "$scratch/older" "$older" >/dev/null
fi
version() { dpkg-deb -f "$1" Version; }

# What a desktop has, and the system's own tools to ask with; none of it is needed to run Dayshift.
inside apt-get -qq -y --no-install-recommends install \
    shared-mime-info desktop-file-utils libglib2.0-bin hicolor-icon-theme man-db bash-completion >"$scratch/desktop.log" 2>&1 ||
    { tail -n 20 "$scratch/desktop.log" >&2; exit 1; }
inside useradd --create-home --home-dir /srv/mia --shell /bin/bash mia
files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./home -o -path ./srv \
        -o -path ./var/cache -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/log \) -prune -o -print | LC_ALL=C sort)
}
files >"$scratch/before"

put() { # FILE.deb: installs it with what it depends on
    install -m 644 "$1" "$root/tmp/dayshift.deb"
    inside apt-get -qq -y --no-install-recommends install /tmp/dayshift.deb >"$scratch/install.log" 2>&1 ||
        { tail -n 30 "$scratch/install.log" >&2; fail "apt could not install $1"; }
    [ "$(inside dpkg-query -W -f='${Version}' dayshift)" = "$(version "$1")" ] || fail "$1 is not what is installed"
    holds "$(version "$1") is installed"
}
mia() { inside runuser -u mia -- env -C /srv/mia HOME=/srv/mia LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/tmp/mia "$@"; }

echo "Installing and using the older package"
put "$older"
inside install -d -m 700 -o mia -g mia /tmp/mia
[[ "$(mia dayshift --version)" =~ ^dayshift\ [0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "dayshift --version"
holds "$(mia dayshift --version)"
mia dayshift new shop.dayshift --team "Web shop" >/dev/null
for title in "Sign in with a passkey" "Größe der Schaltfläche" "三つ目"; do
    mia dayshift add story "$title" --workspace shop.dayshift >/dev/null
done
[ "$(mia stat -c %a shop.dayshift)" = 600 ] || fail "others may read the workspace"
mia dayshift list stories --workspace shop.dayshift --json >"$scratch/stories"
[ "$(grep -c '"title"' "$scratch/stories" || true)" != 0 ] || fail "the stories are not there"
holds "a workspace was made, readable for its owner alone"

echo "Upgrading"
put "$deb"
mia dayshift list stories --workspace shop.dayshift --json | cmp - "$scratch/stories" || fail "the workspace changed by the upgrade"
mia dayshift check --workspace shop.dayshift >/dev/null || fail "the workspace is not sound after the upgrade"
holds "the workspace is as it was, and sound"

echo "Painting"
for view in day board pipeline; do
    mia dayshift snapshot "$view" --demo --out "$view.png" >/dev/null
    [ "$(head -c 8 "$root/srv/mia/$view.png" | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a ] || fail "no picture of $view"
    [ -z "${DAYSHIFT_KEEP:-}" ] || { mkdir -p "$DAYSHIFT_KEEP" && cp "$root/srv/mia/$view.png" "$DAYSHIFT_KEEP"; }
done
holds "day, board and pipeline of the demo are painted without a display"

echo "Asking the desktop"
cp "$root/srv/mia/shop.dayshift" "$root/srv/mia/no-suffix"
for file in shop.dayshift no-suffix; do
    inside gio info -a standard::content-type "/srv/mia/$file" | grep -q 'application/x-dayshift' || fail "the type of $file is not known"
done
holds "a workspace is known by its suffix, and by its first bytes without one"
for type in application/x-dayshift x-scheme-handler/dayshift; do
    inside gio mime "$type" | grep -q org.dayshift.Dayshift.desktop || fail "nothing opens $type"
done
holds "workspaces and dayshift: addresses are opened with Dayshift"
inside man -w dayshift | grep -q 'man1/dayshift\.1\.gz' || fail "no manual page"
# shellcheck disable=SC2016
inside bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader dayshift; complete -p dayshift' | grep -q dayshift || fail "no completion"
holds "manual page and completion are found"

echo "Removing"
inside apt-get -qq -y remove dayshift >/dev/null 2>&1
inside test ! -e /usr/bin/dayshift || fail "the program is still there"
[ -s "$root/srv/mia/shop.dayshift" ] || fail "the workspace is gone"
holds "the program is gone, the workspace is kept"
inside apt-get -qq -y purge dayshift >/dev/null 2>&1 || true
inside apt-get -qq -y --purge autoremove >/dev/null 2>&1
files | LC_ALL=C comm -13 "$scratch/before" - >"$scratch/left"
# What other packages' tools renew by themselves is theirs.
sed -i -E '\,^\./(etc/ld\.so\.cache|var/lib/(systemd|fontconfig)|usr/share/mime/|usr/local/share/fonts|usr/share/fonts),d' "$scratch/left"
if grep -i dayshift "$scratch/left"; then fail "these are left behind"; fi
if [ -s "$scratch/left" ]; then
    echo "  left by packages that it depended on, and theirs:"
    cut -d/ -f1-4 "$scratch/left" | LC_ALL=C sort | uniq -c
fi
holds "purged: nothing of Dayshift is left"
echo "PASS: $(basename "$deb") in a clean ${DAYSHIFT_SUITE:-bookworm}"
