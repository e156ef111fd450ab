#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A PostgreSQL of the tests' own, reached through a socket in its folder and through nothing else:
# it needs no port, meets no other server, and everything of it lies in DIR.
#
#   postgres.sh start DIR      makes it if DIR is new; ready when this returns
#   postgres.sh stop DIR       DIR stays
#   . DIR/env                  DAYSHIFT_TEST_POSTGRES=<socket folder>; user and database: dayshift
#
# PostgreSQL refuses to run as root: then it runs as the user postgres, else nobody.
# DAYSHIFT_TEST_POSTGRES_FSYNC=on at the first start, for who measures how long a commit takes.
set -euo pipefail

die() { printf 'postgres.sh: %s\n' "$*" >&2; exit 1; }

[ $# = 2 ] || die "usage: postgres.sh start|stop DIR"
mkdir -p -- "$2"
dir="$(cd -- "$2" && pwd -P)"
data="$dir/data"
socket="$dir/socket"
log="$dir/postgres.log"
# A socket's path has to fit into 107 bytes, with /.s.PGSQL.5432 behind it.
[ ${#socket} -lt 90 ] || die "the path of $dir is too long for a socket; take a shorter one"

programs=
for candidate in /usr/lib/postgresql/*/bin; do # the newest comes last
    [ ! -x "$candidate/initdb" ] || programs="$candidate"
done
[ -n "$programs" ] || die "PostgreSQL is not installed; on Debian: apt-get install --no-install-recommends postgresql"

as=()
if [ "$(id -u)" = 0 ]; then
    user=postgres
    id "$user" >/dev/null 2>&1 || user=nobody
    # setpriv keeps the environment and the process, where su and runuser would add one of their own
    as=(setpriv "--reuid=$user" "--regid=$(id -g "$user")" --init-groups env HOME=/nonexistent)
    chmod o+x "$dir"
    "${as[@]}" test -x "$dir" || die "the user $user cannot enter $dir: a folder above it is closed"
fi
# from /, because the folder where we stand may be closed to that user
server() { (cd / && "${as[@]}" env LC_ALL=C.UTF-8 "$@"); }

make() {
    mkdir -p "$data" "$socket"
    chmod 700 "$data" "$socket"
    [ "$(id -u)" != 0 ] || chown "$user" "$data" "$socket"
    server "$programs/initdb" -D "$data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions \
        >"$log" 2>&1 || { cat "$log" >&2; die "initdb failed"; }
    server tee "$data/postgresql.auto.conf" >/dev/null <<EOF
listen_addresses = ''
unix_socket_directories = '$socket'
max_connections = 100
shared_buffers = 32MB
fsync = ${DAYSHIFT_TEST_POSTGRES_FSYNC:-off}
timezone = 'UTC'
log_line_prefix = '%m [%p] %u@%d '
EOF
}

# The server may have died without taking its lock with it, and a dead process that nobody has
# collected yet still counts as alive for PostgreSQL. Only one whose folder is ours is ours.
drop_stale_lock() {
    local lock="$data/postmaster.pid" pid
    [ -r "$lock" ] || return 0
    read -r pid <"$lock"
    if [ "$(readlink "/proc/$pid/cwd" 2>/dev/null)" != "$data" ]; then
        rm -f -- "$lock" "$socket"/.s.PGSQL.*
    fi
}

running() { server "$programs/pg_ctl" -D "$data" status >/dev/null 2>&1; }

sql() { server "$programs/psql" -X -q -v ON_ERROR_STOP=1 -h "$socket" -U postgres "$@"; }

case "$1" in
start)
    [ -s "$data/PG_VERSION" ] || make
    drop_stale_lock
    if ! running; then
        # its output goes to a file, or whoever reads ours would wait until the server ends
        server "$programs/pg_ctl" -D "$data" -w -t 60 -l "$data/server.log" start >>"$log" 2>&1 ||
            { server tail -n 20 "$data/server.log" >&2; die "the server did not start"; }
    fi
    if [ -z "$(sql -At -d postgres -c "SELECT 1 FROM pg_database WHERE datname = 'dayshift'")" ]; then
        # Roles are made by a workspace that is shared; the tests make some and so may its user.
        sql -d postgres -c "CREATE ROLE dayshift LOGIN CREATEDB CREATEROLE" -c "CREATE DATABASE dayshift OWNER dayshift"
    fi
    printf "export DAYSHIFT_TEST_POSTGRES='%s'\n" "$socket" >"$dir/env"
    ;;
stop)
    [ ! -s "$data/PG_VERSION" ] || ! running || server "$programs/pg_ctl" -D "$data" -m fast -w -t 30 stop >>"$log" 2>&1 ||
        server "$programs/pg_ctl" -D "$data" -m immediate -w -t 30 stop >>"$log" 2>&1 || die "the server did not stop"
    ;;
*) die "usage: postgres.sh start|stop DIR" ;;
esac
