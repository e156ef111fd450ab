#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A Buildbot master and a worker of the tests' own, on free ports of the loopback interface; all of
# it lies in DIR.
#
#   buildbot.sh start DIR      makes it if DIR is new; the worker is attached when this returns
#   buildbot.sh stop DIR       DIR and its port stay, so that it can be started again
#   buildbot.sh lose DIR       the worker dies as by a power cut; start brings another one
#   . DIR/env                  DAYSHIFT_TEST_BUILDBOT=http://127.0.0.1:PORT
#                              DAYSHIFT_TEST_BUILDBOT_DIR=DIR
#
# A stage reads DIR/control/STAGE (build, functional, performance, security, deploy) when it runs:
#   success | failure | warnings | exception | hang | until:NAME [WISH] (waits for the file
#   DIR/control/NAME, then does as it is wished)
# and runs the shell script DIR/control/STAGE.run, if there is one. DIR/control/STAGE.times tells when
# it began and ended.
# While DIR/control/closed exists, only who has signed in as mia may read.
#
# DAYSHIFT_BUILDBOT_BUILDERS=N, at the first start: N builders more, each with a build that passed,
# failed or had warnings.
set -euo pipefail

die() { printf 'buildbot.sh: %s\n' "$*" >&2; exit 1; }

[ $# = 2 ] || die "usage: buildbot.sh start|stop|lose DIR"
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)/buildbot"
mkdir -p -- "$2/control"
dir="$(cd -- "$2" && pwd -P)"
# Debian's own: another Python that comes earlier in PATH does not see Debian's modules.
python=/usr/bin/python3
export PATH="/usr/bin:/bin:/usr/sbin:/sbin" LC_ALL=C.UTF-8 PYTHONPATH="$here/plugins" PYTHONDONTWRITEBYTECODE=1
# Nothing of Buildbot may be sent to a proxy on its way to this machine.
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY

free_ports() {
    "$python" - <<'PY'
import socket
held = [socket.socket(), socket.socket()]
for s in held:
    s.bind(("127.0.0.1", 0))
print(*(s.getsockname()[1] for s in held))
PY
}

settings() {
    if [ ! -r "$dir/settings" ]; then
        local ports
        ports="$(free_ports)"
        printf 'export DAYSHIFT_BB_PORT=%s DAYSHIFT_BB_WORKERS=%s DAYSHIFT_BB_DIR=%q DAYSHIFT_BB_BUILDERS=%d\n' \
            "${ports% *}" "${ports#* }" "$dir" "${DAYSHIFT_BUILDBOT_BUILDERS:-0}" >"$dir/settings"
    fi
    # shellcheck source=/dev/null
    . "$dir/settings"
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

running() { # master|worker: its pid
    local pid start
    read -r pid start 2>/dev/null <"$dir/$1.pid" || return 1
    [ "$(began "$pid")" = "$start" ] || return 1
    printf '%s\n' "$pid"
}

spawn() { # master|worker
    ! running "$1" >/dev/null || return 0
    rm -f "$dir/$1/twistd.log"
    # In the foreground of a session of its own: the pid is known from the first moment.
    (cd "$dir/$1" && exec setsid twistd3 --nodaemon --no_save --pidfile= --logfile=twistd.log \
        --python=buildbot.tac </dev/null >>"$dir/$1.log" 2>&1) &
    printf '%s %s\n' "$!" "$(began "$!")" >"$dir/$1.pid"
}

answers() { "$python" - "$DAYSHIFT_BB_PORT" <<'PY'
import sys, urllib.request
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
opener.open(f"http://127.0.0.1:{sys.argv[1]}/api/v2/masters", timeout=5).read()
PY
}
attached() { grep -q 'worker is ready' "$dir/worker/twistd.log"; }

await() { # master|worker PROBE
    local i
    for ((i = 0; i < 600; i++)); do
        ! "$2" >/dev/null 2>&1 || return 0
        running "$1" >/dev/null || break
        sleep 0.1
    done
    tail -n 30 "$dir/$1.log" "$dir/$1/twistd.log" >&2 || true
    die "the $1 did not get ready"
}

finish() { # master|worker
    local pid i
    if pid="$(running "$1")"; then
        kill -TERM "$pid" 2>/dev/null || true
        for ((i = 0; i < 300; i++)); do
            running "$1" >/dev/null || break
            sleep 0.1
        done
        ! running "$1" >/dev/null || kill -KILL "$pid" 2>/dev/null || true
    fi
    rm -f "$dir/$1.pid"
}

case "$1" in
start)
    for program in buildbot buildbot-worker twistd3; do
        command -v "$program" >/dev/null ||
            die "$program is not installed; on Debian: apt-get install --no-install-recommends buildbot buildbot-worker"
    done
    settings
    if [ ! -r "$dir/master/state.sqlite" ]; then
        buildbot create-master --quiet "$dir/master" >"$dir/create.log" 2>&1 ||
            { cat "$dir/create.log" >&2; die "no master could be made"; }
        cp -f "$here/master.cfg" "$dir/master/master.cfg"
        cp -f "$here/stage.sh" "$dir/stage.sh"
        if [ "$DAYSHIFT_BB_BUILDERS" -gt 0 ]; then
            # The master gives its builders their ids when it first runs; only then can they have built.
            spawn master
            await master answers
            finish master
            "$python" "$here/history.py" "$dir/master/state.sqlite" >>"$dir/create.log" 2>&1 ||
                { cat "$dir/create.log" >&2; die "no history could be written"; }
        fi
    fi
    if [ ! -r "$dir/worker/buildbot.tac" ]; then
        buildbot-worker create-worker --quiet "$dir/worker" "127.0.0.1:$DAYSHIFT_BB_WORKERS" w1 loopback \
            >>"$dir/create.log" 2>&1 || { cat "$dir/create.log" >&2; die "no worker could be made"; }
    fi
    spawn master
    await master answers
    spawn worker
    await worker attached
    printf "export DAYSHIFT_TEST_BUILDBOT='http://127.0.0.1:%s'\nexport DAYSHIFT_TEST_BUILDBOT_DIR='%s'\n" \
        "$DAYSHIFT_BB_PORT" "$dir" >"$dir/env"
    ;;
lose)
    ! pid="$(running worker)" || kill -KILL "$pid"
    rm -f "$dir/worker.pid"
    ;;
stop)
    # The worker first: it then leaves in order.
    finish worker
    finish master
    ;;
*) die "usage: buildbot.sh start|stop|lose DIR" ;;
esac
