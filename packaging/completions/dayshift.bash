# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# bash completion for dayshift

_dayshift() {
    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD - 1]}" command="" i words=""
    local commands="new import export list add edit move release connect poll explain metrics report snapshot check backup"
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "${COMP_WORDS[i]}" in
        --workspace) ((i++)) ;;
        -*) ;;
        *) command="${COMP_WORDS[i]}"; break ;;
        esac
    done

    case "$before" in
    --workspace | --map | --repair-copy | --out | --ca)
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return ;;
    --dataset)
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
        return ;;
    --theme) words="light dark contrast" ;;
    --provider) words="appveyor azure bitbucket buildbot cctray circleci concourse drone forgejo gitea github gitlab gocd jenkins teamcity travis woodpecker prometheus alertmanager health json csv" ;;
    --without-role) words="product-owner scrum-master developer dev-tester performance-engineer security-tester operations-engineer" ;;
    --rank) words="before: after: top bottom" ;;
    --language) words="de en" ;;
    --token-env)
        mapfile -t COMPREPLY < <(compgen -e -- "$word")
        return ;;
    --format) [ "$command" != export ] || words="json csv" ;;
    --team | --time-zone | --query | --role | --date | --epic | --sprint | --owner | --points | --priority | --value | --name | --account | --project | --login | \
        --connection | --every | --endpoint | --window | --as-of | --definition | --size | --scale | --weeks) return ;;
    *)
        case "$command" in
        "") words="$commands --demo --wall --help --version" ;;
        new) words="--team --time-zone" ;;
        import) words="--format --dry-run --map" ;;
        export) words="--out --format" ;;
        list) words="epics stories sprints members pipelines builds deployments releases incidents alerts sources figures day waiting activity connections --query --follow --role --date" ;;
        add) words="story epic incident member --epic --sprint --owner --points --priority --value --team --role --login" ;;
        edit) words="member --role --without-role --name --login --left --back" ;;
        release) words="create show seal sign refuse waive rehearse deploy recovered passphrase --service --build --story --rollback-to --as --gate --reason --yes" ;;
        move) words="--rank --override" ;;
        connect) words="appveyor azure bitbucket buildbot cctray circleci concourse drone forgejo gitea github gitlab gocd jenkins teamcity travis woodpecker prometheus alertmanager health json csv --name --account --token-stdin --token-env --ca --project --allow-writing --http2 --every --service --figure" ;;
        poll) words="--once --connection --every" ;;
        explain) words="--provider --endpoint" ;;
        metrics) words="--dataset --window --as-of --time-zone --definition" ;;
        report) words="review metrics --out --sprint --weeks" ;;
        snapshot) words="day board backlog epics pipeline production releases metrics review notifications settings wall --out --size --theme --language --scale --as-of" ;;
        check) words="--repair-copy" ;;
        backup) ;;
        esac
        [ -z "$command" ] || words+=" --workspace --json --help" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    case "$command" in
    "" | new | import | explain | backup)
        [[ "$word" == -* ]] || mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word") ;;
    esac
}

complete -o filenames -F _dayshift dayshift
