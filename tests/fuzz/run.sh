#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Looks for answers of servers that crash a reader, hang it, or fill the memory:
#
#   bash tests/fuzz/run.sh          for 60 seconds
#   bash tests/fuzz/run.sh 3600     for an hour
#
# What it finds stays in build/fuzz/found, what it has learnt in build/fuzz/corpus. Answers of
# servers saved in the folder that DAYSHIFT_FUZZ_SEEDS names, one folder a provider, give it a start.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages build fuzz

seconds="${1:-60}"
build=build/fuzz
mkdir -p "$build/corpus" "$build/found"
cmake --preset fuzz >"$build/configure.log" || {
    cat "$build/configure.log"
    exit 1
}
cmake --build "$build" --target fuzz_answers
program="$(find "$build" -name fuzz_answers -type f -perm -u+x)"

if [ -n "${DAYSHIFT_FUZZ_SEEDS:-}" ]; then
    "$program" "$build/corpus"
    unset DAYSHIFT_FUZZ_SEEDS
fi
# The words that the readers look for are where a guess would take longest.
grep -rhoE 'u?"[A-Za-z_:@-]{2,40}"(_s|_L1)' models/pipeline |
    sed -E 's/^u?("[^"]*").*/\1/' | sort -u >"$build/words"

# A body is bounded to 16 MB before it is read, so that a hundred times the input is generous.
"$program" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=1024 -max_len=65536 \
    -dict="$build/words" -artifact_prefix="$build/found/" -print_final_stats=1 -verbosity=0 \
    "$build/corpus"
