#!/bin/sh
# Installs the missing system libraries that Qt needs on Debian and Ubuntu, if this user may; else names them.
set -eu
command -v ldconfig >/dev/null || exit 0
missing=""
for pair in libEGL.so.1:libegl1 libGL.so.1:libgl1 libxkbcommon.so.0:libxkbcommon0 libfontconfig.so.1:libfontconfig1 \
            libdbus-1.so.3:libdbus-1-3 libglib-2.0.so.0:libglib2.0-0 libxcb-cursor.so.0:libxcb-cursor0 \
            libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-icccm.so.4:libxcb-icccm4 \
            libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-image.so.0:libxcb-image0 libxcb-shape.so.0:libxcb-shape0 \
            libxcb-render-util.so.0:libxcb-render-util0 libxcb-xkb.so.1:libxcb-xkb1 libxcb-randr.so.0:libxcb-randr0; do
    ldconfig -p | grep -q "${pair%%:*}" || missing="$missing ${pair##*:}"
done
command -v fc-list >/dev/null && [ -n "$(fc-list 2>/dev/null)" ] || missing="$missing fontconfig fonts-dejavu-core"
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing system libraries for the window:$missing"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "The window needs these system libraries, please install them:$missing"
fi
