#!/bin/sh
# Adds Hilum to the menu of this user, and to the programs that open films; with --remove takes it out again.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
applications=${XDG_DATA_HOME:-$HOME/.local/share}/applications
entry=$applications/hilum.desktop
if [ "${1:-}" = --remove ]; then
    rm -f "$entry"
else
    mkdir -p "$applications"
    # A path in Exec is quoted; what it holds is escaped twice (Desktop Entry Specification, "The Exec key").
    program=$(printf '%s' "$here/hilum" | sed -e 's/["`$\\]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
    while IFS= read -r line; do
        case $line in
            Exec=*) printf 'Exec="%s" %%F\n' "$program" ;;
            Icon=*) printf 'Icon=%s\n' "$here/hilum.png" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done < "$here/hilum.desktop" > "$entry"
fi
command -v update-desktop-database >/dev/null && update-desktop-database "$applications" || true
