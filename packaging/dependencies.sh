# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Bellset contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by run-tests and run-demo: which Debian packages a build and the gates need, and how they are installed.
# A machine that has them all is left alone: no network, no root.

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "these packages are missing and neither root nor sudo is at hand: run as root: $*"
    fi
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
is_available() { [ -n "$(apt-cache --quiet=2 show "$1" 2>/dev/null)" ]; }

debian_release() (
    # Derivatives carry the name of the Debian release they stand on in /etc/debian_version at best; when the
    # number is unknown the newest names are tried.
    VERSION_ID=
    if [ -r /etc/os-release ]; then . /etc/os-release; fi
    case "${ID:-}:${VERSION_ID:-}" in
    debian:12*) echo 12 ;;
    *) echo 13 ;;
    esac
)

build_packages() {
    echo g++ cmake ninja-build mold pkg-config \
        qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-charts-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
        libqt6sql6-sqlite libqt6sql6-psql libssl-dev libexpected-dev libkainjow-mustache-dev qtkeychain-qt6-dev \
        libldap-dev libqrencode-dev libsystemd-dev
    case "$(debian_release)" in
    # The default Boost of Debian 12 is 1.74, which lacks what the HTTP layer needs; Qt Charts there does not bring
    # the OpenGL headers that it asks for.
    12) echo libboost1.81-dev libqt6opengl6-dev ;;
    *) echo libboost-dev qt6-svg-plugins ;;
    esac
    # What the offscreen picture is drawn with, and curl to look at the server.
    echo fontconfig fonts-dejavu-core curl ca-certificates
}

test_packages() {
    echo openssl sqlite3 postgresql dbus procps python3 binutils chromium \
        slapd ldap-utils \
        desktop-file-utils appstream mandoc
    case "$(debian_release)" in
    12) echo clang-format-14 ;;
    esac
}

# install_missing PACKAGE…: one apt-get for what is not there yet, and nothing at all when everything is.
install_missing() {
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || fail "install the equivalents of these Debian packages: ${missing[*]}"
    say "installing ${#missing[@]} packages: ${missing[*]}"
    # RUNLEVEL=1: a package that brings a service (postgresql) must not start it.
    mkdir -p build
    if ! {
        as_root apt-get update -qq &&
            as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
                apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}"
    } >build/apt.log 2>&1; then
        tail -n 20 build/apt.log >&2
        fail "apt-get failed, see build/apt.log"
    fi
}

# Where ccache is at hand it must not preprocess every file first, and has to know of the precompiled headers.
export CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DIR=${CCACHE_DIR:-$PWD/build/ccache}

# build_targets PRESET [TARGET…]: ninja's own progress on a terminal; elsewhere every hundredth step and all that is
# no progress.
build_targets() {
    local preset=$1
    shift
    if [ -t 1 ]; then
        ninja -C "build/$preset" "$@"
    else
        ninja -C "build/$preset" "$@" | awk '
            /^ninja: (no work|Entering)/ { next }
            /^\[[0-9]+\/[0-9]+\]/ { step = $1; text = substr($0, length($1) + 2)
                if (text ~ /^(Building|Linking|Automatic|Generating|Running|Compiling|Creating|Re-)/) {
                    if (++seen % 100 == 0) { print "   " step; fflush() }
                    next
                } }
            { print; fflush() }'
    fi
}

# configure_once PRESET [OPTION…]: CMake reruns itself through ninja when a list file changes, so configuring
# again is needed only when the preset was never configured or its options changed.
configure_once() {
    local preset=$1
    shift
    local stamp=build/$preset/.configured-with wanted
    wanted="$preset $* $(cksum <CMakePresets.json)"
    if [ -f "build/$preset/build.ninja" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
        return 0
    fi
    cmake --preset "$preset" "$@" >"build/configure-$preset.log" 2>&1 || {
        cat "build/configure-$preset.log"
        return 1
    }
    echo "$wanted" >"$stamp"
}
