# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Source it, then:  install_packages build run      installs what is missing of packages.txt

packages_list="${BASH_SOURCE[0]%/*}/packages.txt"

missing_packages() { # GROUP...: those of packages.txt that are not installed, one a line
    local group name groups=" $* "
    while read -r group name; do
        [[ "$group" != '#'* && "$groups" == *" $group "* ]] || continue
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
    done <"$packages_list"
}

install_packages() { # GROUP...
    if ! command -v apt-get >/dev/null; then
        echo "This system has no apt-get, so nothing was installed. Dayshift needs what these Debian packages hold: $packages_list" >&2
        return 0
    fi
    local missing=()
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0

    local as=()
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            printf '%s\n' "These packages are missing, and only root may install them. Nothing was changed. Run as root:" \
                "  apt-get install --no-install-recommends ${missing[*]}" >&2
            return 1
        fi
        as=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
    # Debian starts a database server of its own as soon as PostgreSQL is there. The tests bring
    # their own, so none is wanted; the wish is taken back once the packages are in.
    local wish=/etc/postgresql-common/createcluster.d/dayshift-tests.conf status=0
    if [[ " ${missing[*]} " == *" postgresql "* && ! -e "$wish" ]]; then
        "${as[@]}" mkdir -p "${wish%/*}"
        echo 'create_main_cluster = false' | "${as[@]}" tee "$wish" >/dev/null
    else
        wish=
    fi
    "${as[@]}" apt-get -qq -o Acquire::Retries=3 update >&2 &&
        "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 \
            install --no-install-recommends "${missing[@]}" >&2 || status=$?
    [ -z "$wish" ] || "${as[@]}" rm -f "$wish"
    if [ "$status" != 0 ]; then
        echo "apt-get could not install them; what it said stands above. Nothing was built." >&2
    fi
    return "$status"
}
