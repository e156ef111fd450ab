#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What neither the compiler nor the links between the rooms can hold:
#
#   bash tests/lint.sh             says FILE:LINE: what is wrong; status 1 if anything is
#   bash tests/lint.sh --format    also whether clang-format would change a file (needs clang-format 14)
set -uo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." || exit
wrong=0

if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    mapfile -t all < <(git ls-files --cached --others --exclude-standard)
else
    mapfile -t all < <(find . -type f -not -path './build/*' -not -path './.git/*' -printf '%P\n')
fi
present=()
for file in "${all[@]}"; do
    [ ! -f "$file" ] || present+=("$file")
done

files() { # EXTENDED-REGULAR-EXPRESSION: the files whose path it matches
    printf '%s\n' "${present[@]}" | grep -E "$1"
}

none() { # WHAT IS WRONG, PATHS, PATTERN [EXCEPT]: no line of these files may match
    local found paths
    mapfile -t paths < <(files "$2")
    [ ${#paths[@]} -gt 0 ] || return 0
    found=$(grep -nHE -- "$3" "${paths[@]}" | { if [ -n "${4:-}" ]; then grep -vE -- "$4"; else cat; fi; } | sed -E "s|^([^:]+:[0-9]+):.*|\1: $1|")
    if [ -n "$found" ]; then
        printf '%s\n' "$found"
        wrong=1
    fi
}

each() { # WHAT IS WRONG, PATHS, PATTERN: every one of these files has a line that matches
    local file
    while read -r file; do
        if ! head -n "${4:-100000}" -- "$file" | grep -E -- "$3" >/dev/null; then
            echo "$file:1: $1"
            wrong=1
        fi
    done < <(files "$2")
}

code='\.(h|cpp)$'
house='^(models|views|app|tests)/.*\.(h|cpp)$'
words='\.(h|cpp|cmake|sh|sql|py|md)$|CMakeLists\.txt$|^\.ci/run$'

each 'the first lines lack SPDX-License-Identifier: GPL-3.0-or-later' \
    '\.(h|cpp|cmake|sh|sql|py|fish|bash|1|desktop)$|CMakeLists\.txt$|^\.ci/run$|/packages\.txt$|/_dayshift$' \
    'SPDX-License-Identifier: GPL-3\.0-or-later' 5
each 'a header begins with #pragma once' '\.h$' '^#pragma once$' 40

none 'a whole Qt module is included; name the class' "$code" '#include <Qt(Core|Gui|Widgets|Network|Sql|Test|Charts|Svg|SvgWidgets|Xml|DBus|Concurrent)>'
none 'Qt is included by class, without its module' "$code" '#include <Qt[A-Z][A-Za-z]*/'
none 'our own files are included by their full path' '^(models|views|app)/.*\.(h|cpp)$' '#include "[^/"]+"' '\.moc"'
none 'models/ may not paint' '^models/' '#include <Q(Widget|Painter|Application|GuiApplication|Color|Icon|Font|FontMetrics|Pixmap|Image|Brush|Pen|Palette|Style|Chart|Action|UndoStack|UndoCommand)>'
none 'views/ know neither SQL nor sockets' '^views/' '#include <Q(Sql[A-Za-z]*|NetworkAccessManager|NetworkReply|NetworkRequest|TcpSocket|SslSocket|LocalSocket)>'
none 'app/ reaches SQL and the network through models/' '^app/' '#include <Q(Sql[A-Za-z]*|NetworkReply|TcpSocket|SslSocket)>'
none 'clang 14 cannot read views of <ranges>' "$code" '#include <ranges>|std::views::'
none 'Q_OBJECT belongs into a header' '^(models|views|app)/.*\.cpp$' '^\s*Q_OBJECT$'
none 'a singleton' '^(models|views|app)/' 'static [A-Za-z:]+ ?[&*] ?(instance|self)\('
none 'certificates are always verified' "$code" 'ignoreSslErrors\(\)|VerifyNone|QueryPeer'
none 'events are waited for, not stirred' '^(models|views|app)/' 'processEvents\(' '^app/cli/commands/snapshot\.cpp:'
none 'wait for a signal or a state, never for time' "$code" 'QThread::m?sleep|QThread::usleep|QTest::qSleep|sleep_for|waitForFinished\(-1\)'
none 'a test is not skipped' '^tests/' 'QSKIP\(|QEXPECT_FAIL\('
none 'unfinished' "$words" '\b(TODO|FIXME|XXX|HACK)\b' '^tests/lint\.sh:'
none 'a path of somebody'"'"'s machine' '^(models|views|app|packaging|resources)/|^CMake|^README' '(^|[^A-Za-z0-9_./-])/(home|Users|root)/[a-z]' '^tests/lint\.sh:'
none 'tab' '\.(h|cpp|cmake|sh|sql|md)$|CMakeLists\.txt$' $'\t' "'\\\\t'"
none 'blanks at the end of the line' '\.(h|cpp|cmake|sh|sql)$|CMakeLists\.txt$' '[ ]+$'
none 'German is not complete' '^translations/dayshift_de\.ts$' '<translation type="unfinished"'

# Two classes of one name in our namespace: the linker takes the functions of either for both.
twice=$(files '^(models|views|app)/.*\.(h|cpp)$' | xargs awk '
    FNR == 1 { hidden = 0 }
    /^namespace( \{)?$/ { hidden = 1 }
    /^} \/\/ namespace *$/ { hidden = 0 }
    /^(class|struct|enum class|enum) [A-Z][A-Za-z]*( final)?( :.*| \{.*)?$/ && !hidden {
        name = $2 == "class" ? $3 : $2
        if (name in first) print FILENAME ":" FNR ": a second " name ", the first is in " first[name]
        else first[name] = FILENAME
    }')
if [ -n "$twice" ]; then
    printf '%s\n' "$twice"
    wrong=1
fi

for file in $(files '\.sh$|^\.ci/run$'); do
    bash -n "$file" || wrong=1
done

if [ "${1:-}" = --format ]; then
    mapfile -t sources < <(files "$house")
    clang-format --dry-run --Werror "${sources[@]}" 2>&1 | grep -E 'error:' | sed -E 's/ error: code should be clang-formatted.*/ clang-format would change this/' | awk -F: '!seen[$1]++' && wrong=1
fi

long=$(files "$house" | xargs -r wc -l | awk '$2 != "total" && $1 > 400 { print "  " $2 ": " $1 " lines" }')
[ -z "$long" ] || printf 'Longer than 400 lines, which often means two subjects:\n%s\n' "$long"

if [ "$wrong" = 0 ]; then
    echo "Lint: nothing found in ${#present[@]} files."
else
    echo "Lint: see above." >&2
fi
exit "$wrong"
