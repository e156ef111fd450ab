#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the Debian package and has Debian's own tools judge it:
#
#   bash packaging/make-deb.sh         prints the path of the package as its last line
#
# It installs what is missing. packaging/test-deb.sh then tries the package in a clean system.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

build=build/package
install_packages build run package
[ -e "$build/build.ninja" ] || cmake --preset package --log-level=WARNING >&2
cmake --build "$build" --target packaged >&2

# The time of the last change stands in the package, so that the same sources give the same bytes.
SOURCE_DATE_EPOCH="$(git log -1 --format=%ct 2>/dev/null || date +%s)"
export SOURCE_DATE_EPOCH
rm -rf -- "$build/packages"
(umask 022 && cpack --config "$build/CPackConfig.cmake" -B "$build/packages" >&2)
deb="$(find "$PWD/$build/packages" -maxdepth 1 -name '*.deb' -print -quit)"

id=org.dayshift.Dayshift
desktop-file-validate "packaging/$id.desktop"
echo "desktop-file-validate: nothing found" >&2
appstreamcli validate --no-net --pedantic --explain "packaging/$id.metainfo.xml" >&2
xmllint --noout "packaging/$id.xml"
as=()
[ "$(id -u)" != 0 ] || as=(--allow-root)
lintian "${as[@]}" --display-info --fail-on error,warning "$deb" >&2
echo "lintian: neither errors nor warnings" >&2
echo "$deb"
