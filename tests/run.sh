#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Dayshift and runs every test, with the real servers that they need:
#
#   bash tests/run.sh                        everything
#   bash tests/run.sh -R board               arguments go to ctest: here the tests named so
#   DAYSHIFT_PRESET=asan bash tests/run.sh   with another preset of CMakePresets.json
#
# It installs what is missing, starts a PostgreSQL, two Buildbots and a Prometheus with its
# Alertmanager of its own on this machine, and stops them at the end. GitHub's own schema is judged by Prism, which comes from the npm registry
# into build/openapi while the program is built, and stays there; where that registry cannot be
# reached the end of the output says NOT RUN. No display is needed. The last line is ctest's own
# summary.
# With CI=true warnings are errors.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

preset="${DAYSHIFT_PRESET:-dev}"
build="build/$preset"
werror=OFF
[ "${CI:-}" != true ] || werror=ON

# Everything that a server or a test writes lies in here. Another user has to be able to enter it,
# as PostgreSQL does not run as root; and a socket's path has to be short.
scratch="$(mktemp -d /tmp/dayshift-tests.XXXXXX)"
chmod 711 "$scratch"
# shellcheck disable=SC2317  # the trap calls it
tidy() {
    local status=$?
    trap - EXIT INT TERM
    for server in postgres buildbot monitoring; do
        [ ! -d "$scratch/$server" ] || bash "tests/servers/$server.sh" stop "$scratch/$server" || true
    done
    [ ! -d "$scratch/master" ] || bash tests/servers/buildbot.sh stop "$scratch/master" || true
    rm -rf -- "$scratch"
    exit "$status"
}
trap tidy EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say() { printf '\n== %s\n' "$*"; }

say "Packages"
install_packages build run test
# Whoever has another Node.js than Debian's has npm with it.
command -v npm >/dev/null || install_packages npm || true
bash tests/servers/openapi.sh install >"$scratch/openapi.log" 2>&1 &
installing=$!

say "Lint"
bash tests/lint.sh

say "Build in $build"
cmake --preset "$preset" -DDAYSHIFT_WERROR="$werror" >"$scratch/configure.log" 2>&1 || {
    cat "$scratch/configure.log"
    exit 1
}
# The benchmarks, too: nothing else would tell that they do not build any more.
cmake --build "$build" --target all bench

# As long as all tests are asked for: a minute of answers that no server would give.
fuzzed=0
if [ $# = 0 ] && [ "$preset" = dev ]; then
    say "Fuzzing"
    bash tests/fuzz/run.sh 60 >"$scratch/fuzz.log" 2>&1 || fuzzed=$?
    if [ "$fuzzed" = 0 ]; then
        grep '^stat::' "$scratch/fuzz.log"
    else
        tail -n 60 "$scratch/fuzz.log"
    fi
fi

say "Servers"
for server in postgres buildbot monitoring; do
    mkdir -p "$scratch/$server"
    # Monitoring with a password and a certificate of its own: all is asked through both.
    MONITORING_LOCKED=1 bash "tests/servers/$server.sh" start "$scratch/$server"
    # shellcheck source=/dev/null
    . "$scratch/$server/env"
    echo "$server answers"
done
DAYSHIFT_BUILDBOT_BUILDERS=200 bash tests/servers/buildbot.sh start "$scratch/master"
# shellcheck source=/dev/null
DAYSHIFT_TEST_MASTER="$(. "$scratch/master/env" && echo "$DAYSHIFT_TEST_BUILDBOT")"
export DAYSHIFT_TEST_MASTER DAYSHIFT_TEST_MASTER_DIR="$scratch/master"
echo "buildbot with 200 builders answers"
wait "$installing" || {
    cat "$scratch/openapi.log"
    unjudged="NOT RUN: GitHub's schema, for Prism could not be installed."
}

# The tests see a home of their own: no settings, no keyring, no display of whoever runs them.
mkdir -m 700 "$scratch/home" "$scratch/home/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
export HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/home/run" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
unset DAYSHIFT_WORKSPACE http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY

say "Tests"
status=0
ctest --test-dir "$build" --output-on-failure --no-tests=error --parallel 2 "$@" 2>&1 |
    tee "$scratch/ctest.log" || status=$?

say "What was shown"
sed -nE 's/^PASS +: //p' "$build/Testing/Temporary/LastTest.log" | grep -vE '::(initTestCase|cleanupTestCase|init|cleanup)\(\)' | sort | uniq || true

echo
[ -z "${unjudged:-}" ] || echo "$unjudged"
grep -E '% tests passed, [0-9]+ tests failed out of' "$scratch/ctest.log" || {
    echo "ctest gave no summary" >&2
    exit 1
}
if [ "$fuzzed" != 0 ]; then
    echo "An answer breaks a reader: see Fuzzing above."
    exit "$fuzzed"
fi
exit "$status"
