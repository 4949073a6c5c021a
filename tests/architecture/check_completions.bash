#!/bin/bash
# SPDX-FileCopyrightText: 2026 Bellset contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_completions.bash FOLDER: asks the completions of packaging/completions what they offer.
set -euo pipefail
. "$1/bellset.bash"
. "$1/bellsetctl.bash"
. "$1/bellsetd.bash"
compopt() { :; } # only inside a real completion
failed=0

# offers LINE EXPECTED…: what stands at the end of LINE can be completed to each of EXPECTED.
offers() {
    local line=$1 expected function_name
    shift
    read -r -a COMP_WORDS <<<"$line"
    [[ $line != *' ' ]] || COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    function_name=_${COMP_WORDS[0]}
    "$function_name"
    for expected in "$@"; do
        if [[ " ${COMPREPLY[*]} " != *" $expected "* ]]; then
            echo "'$line' does not offer $expected but: ${COMPREPLY[*]}"
            failed=1
        fi
    done
}

offers 'bellset --' --background --dnd --calls --new-call --p12 --password-stdin --server --ca --screenshot --help
offers 'bellset --dnd ' 60 off
offers 'bellsetctl ' status dnd forward privacy rules block unblock explain journal calls cert api --help
offers 'bellsetctl for' forward
offers 'bellsetctl dnd ' on off
offers 'bellsetctl dnd on --' --for --except
offers 'bellsetctl dnd on --except ' vip family
offers 'bellsetctl rules ' show accept reject clear
offers 'bellsetctl rules accept ' weekdays
offers 'bellsetctl rules reject ' add remove
offers 'bellsetctl explain bob ' --at
offers 'bellsetctl --account alice@example.org dnd ' on off
offers 'bellsetctl -o ' text json csv
offers 'bellsetctl forward ' all busy offline noanswer rejected off show
offers 'bellsetctl forward all --to ' mobile voicemail
offers 'bellsetctl journal ' get put delete
offers 'bellsetctl journal get --' --since --except --limit --summary
offers 'bellsetctl journal put --' --uuid
offers 'bellsetctl cert ' import enrol show renew export list revoke
offers 'bellsetctl cert export --' --legacy
offers 'bellsetd ' init serve demo account cert invite voucher check-config migrate
offers 'bellsetd account ' add list remove journal owner passwd
offers 'bellsetd account add x@example.org --' --role --owner
offers 'bellsetd cert issue --' --out-dir --owner --legacy --password-stdin
offers 'bellsetctl ' aliases enum devices balance usage voicemail identity caller-id password voucher
offers 'bellsetctl aliases ' add remove
offers 'bellsetctl voicemail ' show on off email pin
offers 'bellsetctl identity set ' mobile_number=
offers 'bellsetctl balance --' --history
offers 'bellsetctl usage --' --days
offers 'bellsetd voucher ' create list
offers 'bellsetd voucher create --' --value --count --expires
offers 'bellsetctl calls --' --missed --in --out --since --until --search --limit --offline
offers 'bellsetctl calls --since ' today yesterday
offers 'bellsetctl --limit 5 ca' calls
offers 'bellsetd account add x@example.org --role ' user helpdesk admin
offers 'bellsetd serve --' --listen --ready-file --config --data-dir
offers 'bellsetd invite x@example.org --' --expires
offers 'bellsetctl cert enrol x@example.org --' --invitation-stdin --protect
complete -p bellsetctl bellsetd >/dev/null
exit $failed
