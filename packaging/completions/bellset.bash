# SPDX-FileCopyrightText: 2026 Bellset contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2207
# bash completion for bellset(1)

_bellset() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()

    case $previous in
    --dnd) COMPREPLY=($(compgen -W '30 60 120 off' -- "$current")) && return ;;
    --server) return ;;
    --p12 | --ca | --screenshot)
        compopt -o filenames
        COMPREPLY=($(compgen -f -- "$current"))
        return
        ;;
    esac
    if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W '--background --dnd --calls --new-call --p12 --password-stdin --server --ca
            --screenshot --help --version' -- "$current"))
        return
    fi
    compopt -o filenames
    COMPREPLY=($(compgen -f -- "$current"))
}

complete -F _bellset bellset
