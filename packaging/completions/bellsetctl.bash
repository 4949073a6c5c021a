# SPDX-FileCopyrightText: 2026 Bellset contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2207
# bash completion for bellsetctl(1)

_bellsetctl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local options='--account --ca --help --output --p12 --password-stdin --server --timeout --version'
    local word command='' second='' position=0 skip=no
    COMPREPLY=()

    case $previous in
    --p12 | --ca)
        compopt -o filenames
        COMPREPLY=($(compgen -f -- "$current"))
        return
        ;;
    -o | --output) COMPREPLY=($(compgen -W 'text json csv' -- "$current")) && return ;;
    --for) COMPREPLY=($(compgen -W '30m 1h 2h 4h' -- "$current")) && return ;;
    --protect) COMPREPLY=($(compgen -W 'keychain password' -- "$current")) && return ;;
    --except) COMPREPLY=($(compgen -W 'vip business coworkers friends family' -- "$current")) && return ;;
    --to) COMPREPLY=($(compgen -W 'mobile voicemail' -- "$current")) && return ;;
    --since) COMPREPLY=($(compgen -W 'today yesterday 7d 30d' -- "$current")) && return ;;
    --account | --at | --limit | --search | --server | --timeout | --until | --uuid) return ;;
    esac

    # The words before the cursor that are neither options nor values of options.
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [ "$skip" = yes ]; then
            skip=no
            continue
        fi
        case $word in
        --account | --ca | -o | --output | --p12 | --server | --timeout | --for | --to | --until | --protect | \
            --at | --except | --limit | --search | --since | --uuid) skip=yes ;;
        -*) ;;
        *)
            position=$((position + 1))
            [ "$position" -ne 1 ] || command=$word
            [ "$position" -ne 2 ] || second=$word
            ;;
        esac
    done

    case $command:$second in
    :)
        word="status dnd forward privacy aliases enum devices balance usage voicemail identity caller-id password"
        word="$word sign-ins voucher calls rules block unblock explain journal cert api"
        ;;
    dnd: | privacy:) word="on off" ;;
    dnd:on) word="--for --until --except" ;;
    rules:) word="show accept reject clear" ;;
    rules:accept) word="daily weekdays weekend everybody nobody vip business coworkers friends family off" ;;
    rules:reject) word="add remove" ;;
    rules:clear) word="accept reject" ;;
    explain:*) word="--at" ;;
    aliases:) word="check add remove" ;;
    devices:) word="sign-out" ;;
    balance:) word="--history --since --until --limit --offline" ;;
    usage:) word="--days" ;;
    voicemail:) word="show on off email pin" ;;
    identity:) word="show set" ;;
    identity:set)
        compopt -o nospace
        word="email= first= lastname= mobile_number= timezone= no_answer_timeout= quick_dial="
        ;;
    caller-id:) word="off" ;;
    forward:) word="all busy offline noanswer rejected off show" ;;
    forward:off) word="all busy offline noanswer rejected" ;;
    forward:show) word="" ;;
    forward:*) word="--to --until" ;;
    calls:*) word="--missed --in --out --since --until --search --limit --offline" ;;
    journal:) word="get put delete" ;;
    journal:get) word="--since --except --limit --summary" ;;
    journal:put)
        compopt -o filenames
        COMPREPLY=($(compgen -f -- "$current") $(compgen -W '--uuid --json' -- "$current"))
        return
        ;;
    cert:) word="import enrol show renew export list revoke" ;;
    cert:export)
        compopt -o filenames
        COMPREPLY=($(compgen -f -- "$current") $(compgen -W '--legacy' -- "$current"))
        return
        ;;
    cert:import)
        compopt -o filenames
        COMPREPLY=($(compgen -f -- "$current") $(compgen -W '--protect --replace' -- "$current"))
        return
        ;;
    cert:enrol) word="--invitation-stdin --protect" ;;
    api:) word="GET POST" ;;
    *) word="" ;;
    esac
    COMPREPLY=($(compgen -W "$word $options" -- "$current"))
}
complete -F _bellsetctl bellsetctl
