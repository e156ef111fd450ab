#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A Prometheus, an Alertmanager and a small login service on loopback, of the tests' own.
#
#   monitoring.sh start DIR            ready when this returns
#   monitoring.sh stop DIR             DIR stays
#   monitoring.sh kill DIR PART        login, prometheus or alertmanager, at once
#   monitoring.sh again DIR PART       starts that part again
#   . DIR/env                          DAYSHIFT_TEST_MONITORING=DIR, PROMETHEUS_URL,
#                                      ALERTMANAGER_URL, LOGIN_URL, MONITORING_PASSWORD
#
# MONITORING_LOCKED=1 at the first start: both servers want the account "reader" with that password,
# and speak HTTPS with a certificate of DIR/ca.crt alone.
set -euo pipefail

die() { printf 'monitoring.sh: %s\n' "$*" >&2; exit 1; }

[ $# -ge 2 ] || die "usage: monitoring.sh start|stop|kill|again DIR [PART]"
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)"
mkdir -p -- "$2"
dir="$(cd -- "$2" && pwd -P)"
for program in prometheus prometheus-alertmanager python3 curl; do
    command -v "$program" >/dev/null || die "$program is not installed; see packaging/packages.txt"
done

# Debian's own, which has Debian's modules, where there are several.
python=/usr/bin/python3
[ -x "$python" ] || python=python3

free_ports() {
    "$python" - <<'EOF'
import socket
sockets = [socket.socket() for _ in range(3)]
for s in sockets:
    s.bind(("127.0.0.1", 0))
print(*[s.getsockname()[1] for s in sockets])
EOF
}

make_certificates() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Tests' own authority" \
        -keyout "$dir/ca.key" -out "$dir/ca.crt" 2>/dev/null
    openssl req -newkey rsa:2048 -nodes -subj "/CN=localhost" \
        -keyout "$dir/server.key" -out "$dir/server.csr" 2>/dev/null
    openssl x509 -req -in "$dir/server.csr" -CA "$dir/ca.crt" -CAkey "$dir/ca.key" \
        -CAcreateserial -days 2 -out "$dir/server.crt" \
        -extfile <(printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\n') 2>/dev/null
}

make() {
    local login prometheus alertmanager scheme=http client="" password locked="${MONITORING_LOCKED:-0}"
    read -r login prometheus alertmanager < <(free_ports)
    password="$("$python" -c 'import secrets; print(secrets.token_hex(8))')"
    : >"$dir/web.yml"
    if [ "$locked" = 1 ]; then
        scheme=https
        make_certificates
        local hash
        hash="$("$python" -c 'import bcrypt, sys
print(bcrypt.hashpw(sys.argv[1].encode(), bcrypt.gensalt(4)).decode())' "$password")"
        printf "tls_server_config: {cert_file: '%s', key_file: '%s'}\nbasic_auth_users: {reader: '%s'}\n" \
            "$dir/server.crt" "$dir/server.key" "$hash" >"$dir/web.yml"
        client="
    scheme: https
    tls_config: {ca_file: '$dir/ca.crt'}
    basic_auth: {username: reader, password: '$password'}"
    fi
    cat >"$dir/env" <<EOF
export DAYSHIFT_TEST_MONITORING='$dir'
export PROMETHEUS_URL='$scheme://127.0.0.1:$prometheus'
export ALERTMANAGER_URL='$scheme://127.0.0.1:$alertmanager'
export LOGIN_URL='http://127.0.0.1:$login'
export MONITORING_PASSWORD='$password'
EOF
    cat >"$dir/rules.yml" <<'EOF'
groups:
- name: login
  rules:
  - alert: LoginFailures
    expr: sum(rate(login_attempts_total{result="error"}[10s])) / sum(rate(login_attempts_total[10s])) > 0.2
    for: 2s
    labels: {severity: critical, service: login}
    annotations: {summary: "Sign-in fails for {{ $value | humanizePercentage }}"}
  - alert: Watchdog
    expr: vector(1)
    labels: {severity: none}
EOF
    cat >"$dir/prometheus.yml" <<EOF
global: {scrape_interval: 1s, scrape_timeout: 1s, evaluation_interval: 1s, external_labels: {site: test}}
rule_files: ['$dir/rules.yml']
alerting:
  alertmanagers:
  - static_configs: [{targets: ['127.0.0.1:$alertmanager']}]$client
scrape_configs:
- job_name: login
  static_configs: [{targets: ['127.0.0.1:$login'], labels: {service: login}}]
EOF
    cat >"$dir/alertmanager.yml" <<'EOF'
route: {receiver: nobody, group_wait: 0s, group_interval: 1s}
receivers: [{name: nobody}]
EOF
}

spawn() { # PART COMMAND...
    local part="$1"
    shift
    # Both tell everybody their working folder.
    (cd "$dir" && exec setsid "$@" >>"$dir/$part.log" 2>&1) &
    echo $! >"$dir/$part.pid"
}

up() {
    local pid=""
    [ ! -r "$dir/$1.pid" ] || pid="$(cat "$dir/$1.pid")"
    if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; then return 0; fi
    case "$1" in
    login) spawn login "$python" -B "$here/monitoring/login.py" "${LOGIN_URL##*:}" ;;
    prometheus)
        spawn prometheus prometheus --config.file="$dir/prometheus.yml" \
            --storage.tsdb.path="$dir/prometheus" --web.listen-address="${PROMETHEUS_URL#*//}" \
            --web.config.file="$dir/web.yml"
        ;;
    alertmanager)
        # Without an empty address it opens a port to everybody, and settles first.
        spawn alertmanager prometheus-alertmanager --config.file="$dir/alertmanager.yml" \
            --storage.path="$dir/alertmanager" --web.listen-address="${ALERTMANAGER_URL#*//}" \
            --web.config.file="$dir/web.yml" --cluster.listen-address=
        ;;
    *) die "no part is called $1" ;;
    esac
}

ask() { # URL
    local options=(-fsS --max-time 3 -o /dev/null)
    [ ! -r "$dir/ca.crt" ] || options+=(--cacert "$dir/ca.crt" -u "reader:$MONITORING_PASSWORD")
    curl "${options[@]}" "$1" 2>/dev/null
}

wait_for() { # URL PART
    local deadline=$((SECONDS + 60))
    until ask "$1"; do
        [ "$SECONDS" -lt "$deadline" ] || { tail -n 20 "$dir/$2.log" >&2; die "$2 does not answer"; }
        sleep 0.2
    done
}

down() {
    local pid
    [ -r "$dir/$1.pid" ] || return 0
    pid="$(cat "$dir/$1.pid")"
    kill "-${2:-TERM}" "$pid" 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
    rm -f "$dir/$1.pid"
}

[ -r "$dir/env" ] || [ "$1" != start ] || make
# shellcheck source=/dev/null
[ ! -r "$dir/env" ] || . "$dir/env"
case "$1" in
start)
    for part in login alertmanager prometheus; do up "$part"; done
    wait_for "$LOGIN_URL/metrics" login
    wait_for "$ALERTMANAGER_URL/-/ready" alertmanager
    wait_for "$PROMETHEUS_URL/-/ready" prometheus
    ;;
stop) for part in prometheus alertmanager login; do down "$part"; done ;;
kill) down "${3:?}" KILL ;;
again)
    up "${3:?}"
    case "$3" in
    login) wait_for "$LOGIN_URL/metrics" login ;;
    prometheus) wait_for "$PROMETHEUS_URL/-/ready" prometheus ;;
    alertmanager) wait_for "$ALERTMANAGER_URL/-/ready" alertmanager ;;
    esac
    ;;
*) die "no verb is called $1" ;;
esac
