#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# GitHub's own OpenAPI document, served by Prism on a free port of the loopback interface.
#
#   openapi.sh install               fetches Prism and the document from the npm registry into
#                                    build/openapi, once; nothing of it is shipped
#   openapi.sh mock DIR              answers with the document's own examples; a question that the
#                                    document does not allow is an error
#   openapi.sh referee DIR ADDRESS   passes on to ADDRESS; a question or an answer that breaks the
#                                    document is an error that names what
#   openapi.sh stop DIR
#   DIR/url                          where it answers
set -euo pipefail

die() { printf 'openapi.sh: %s\n' "$*" >&2; exit 1; }
usage() { die "usage: openapi.sh install | mock DIR | referee DIR ADDRESS | stop DIR"; }

here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)/openapi"
there="$here/../../../build/openapi"
document="$there/github.json"
# What Dayshift asks GitHub, with what lies beside it.
wanted='^/repos/\{owner\}/\{repo\}/(actions/(runs|jobs|workflows)(/|$)|deployments(/|$)|environments$)'

# Installed is what package.json names, and nothing that was left half done.
is_installed() { [ -s "$document" ] && cmp -s "$here/package.json" "$there/package.json"; }

install() {
    ! is_installed || return 0
    command -v npm >/dev/null || die "npm is not installed; on Debian: apt-get install --no-install-recommends nodejs npm"
    mkdir -p "$there"
    rm -f "$document"
    cp "$here/package.json" "$there/package.json"
    # Of 200 packages none runs a program of its own while it is installed.
    (cd "$there" && npm install --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error \
        >"$there/install.log" 2>&1) || {
        tail -n 20 "$there/install.log" >&2
        die "the npm registry gave no Prism; nothing was installed"
    }
    node "$here/slim.mjs" "$there/node_modules/@octokit/openapi/generated/api.github.com.json" \
        "$document.new" "$wanted"
    mv -f "$document.new" "$document"
}

# When the process began (field 22): a number that was given to another process is not ours.
began() {
    local stat
    stat="$(cat "/proc/$1/stat" 2>/dev/null)" || return 1
    stat="${stat##*) }"
    # shellcheck disable=SC2086  # split on purpose
    set -- $stat
    [ "$1" != Z ] || return 1
    printf '%s\n' "${20}"
}
running() {
    local pid start
    read -r pid start 2>/dev/null <"$dir/pid" || return 1
    [ "$(began "$pid")" = "$start" ] || return 1
    printf '%s\n' "$pid"
}
answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

serve() { # PRISM'S ARGUMENTS
    is_installed || die "not installed; run: bash tests/servers/openapi.sh install"
    local port i
    port="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => {
        console.log(s.address().port); s.close(); })')"
    setsid node "$there/node_modules/@stoplight/prism-cli/dist/index.js" "$@" --host 127.0.0.1 --port "$port" \
        >"$dir/log" 2>&1 </dev/null &
    printf '%s %s\n' "$!" "$(began "$!")" >"$dir/pid"
    for ((i = 0; i < 1200; i++)); do
        if answers "$port"; then
            printf 'http://127.0.0.1:%s\n' "$port" >"$dir/url"
            return 0
        fi
        running >/dev/null || break
        sleep 0.05
    done
    tail -n 20 "$dir/log" >&2 || true
    stop
    die "Prism did not get ready"
}

stop() {
    local pid
    if pid="$(running)"; then
        kill -TERM "$pid" 2>/dev/null || true
        while running >/dev/null; do sleep 0.05; done
    fi
    rm -f "$dir/pid" "$dir/url"
}

verb="${1:-}"
if [ "$verb" = install ]; then
    install
    exit
fi
[ $# -ge 2 ] || usage
mkdir -p -- "$2"
dir="$(cd -- "$2" && pwd -P)"
case "$verb $#" in
    "mock 2") serve mock "$document" ;;
    "referee 3") serve proxy "$document" "$3" --errors ;;
    "stop 2") stop ;;
    *) usage ;;
esac
