#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The tests under the sanitizers. Ends with 0 when they have nothing to say.
#
#   bash tests/sanitize.sh                address and undefined behaviour over the whole suite, then threads
#   bash tests/sanitize.sh asan           the first alone: tests/run.sh with the preset asan
#   bash tests/sanitize.sh tsan           the second alone: the rooms that have threads, and the program
#   bash tests/sanitize.sh tsan ROOM...   as in: tsan models/store
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
which="${1:-both}"
shift || true

if [ "$which" != tsan ]; then
    DAYSHIFT_PRESET=asan bash tests/run.sh
fi
[ "$which" != asan ] || exit 0

# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages build run test
rooms=("$@")
[ ${#rooms[@]} != 0 ] || rooms=(models/base models/store models/net models/pipeline models/production models/settings app)
targets=()
for room in "${rooms[@]}"; do
    targets+=("tst_${room//\//_}")
done
build=build/tsan
[ -e "$build/build.ninja" ] || cmake --preset tsan --log-level=WARNING
cmake --build "$build" --target dayshift "${targets[@]}"

# Qt is not instrumented, so what it locks and unlocks is not seen: what happens inside of its libraries
# is left out, and nothing else but the one class that tests/tsan.supp names. To leave out all of
# libQt6Core as a suppression would hide every race under an event loop. A program that is started out
# of one with threads would end the test: the sanitizer cannot look into the moment between the two.
export TSAN_OPTIONS="ignore_noninstrumented_modules=1 suppressions=$PWD/tests/tsan.supp halt_on_error=0 exitcode=66 die_after_fork=0"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 QTEST_DISABLE_STACK_DUMP=1 QTEST_FUNCTION_TIMEOUT=1200000
home="$(mktemp -d /tmp/dayshift-tsan.XXXXXX)"
trap 'rm -rf -- "$home"' EXIT
export HOME="$home" XDG_RUNTIME_DIR="$home"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
status=0
for target in "${targets[@]}"; do
    echo "== $target"
    "$build/tests/$target" >"$build/$target.log" 2>&1 || status=1
    grep -E '^(FAIL!|Totals)' "$build/$target.log" || true
    echo "races reported: $(grep -c '^WARNING: ThreadSanitizer' "$build/$target.log" || true) (see $build/$target.log)"
    ! grep -q '^WARNING: ThreadSanitizer' "$build/$target.log" || status=1
done
exit "$status"
