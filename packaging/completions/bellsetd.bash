# SPDX-FileCopyrightText: 2026 Bellset contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2207
# bash completion for bellsetd(8)

_bellsetd() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local words='' place='--config --data-dir --database --help'
    COMPREPLY=()

    case $previous in
    --config | --ready-file)
        compopt -o filenames
        COMPREPLY=($(compgen -f -- "$current"))
        return
        ;;
    --data-dir | --out-dir)
        compopt -o filenames
        COMPREPLY=($(compgen -d -- "$current"))
        return
        ;;
    --role) COMPREPLY=($(compgen -W 'user helpdesk admin' -- "$current")) && return ;;
    --accounts | --admin | --count | --database | --domain | --expires | --host | --listen | --listen-plain | \
        --owner | --quota-mb | --retention-days | --value | --workers) return ;;
    esac

    case $COMP_CWORD:${COMP_WORDS[1]} in
    1:*) words='init serve demo account cert invite voucher check-config migrate --help --version' place='' ;;
    *:init) words='--domain --admin --host --password-stdin' ;;
    *:serve) words='--listen --listen-plain --workers --ready-file' ;;
    *:demo) words='--listen --ready-file --accounts' ;;
    2:account) words='add list remove journal owner passwd' ;;
    *:account) words='--role --owner --password-stdin --quota-mb --retention-days' ;;
    2:cert) words='issue list revoke' ;;
    *:cert) words='--out-dir --owner --legacy --password-stdin' ;;
    2:voucher) words='create list' ;;
    *:voucher) words='--value --count --expires' ;;
    *:invite) words='--expires' ;;
    esac
    COMPREPLY=($(compgen -W "$words $place" -- "$current"))
}
complete -F _bellsetd bellsetd
