#!/usr/bin/env bash
# Measures reading a hundred PDF documents of some hundred pages each in one helper process against pdftotext on the same
# files. Both are run in turn, the medians are compared.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source .ci/packages.sh
install "${program_packages[@]}" "${test_packages[@]}" libreoffice-writer-nogui fonts-dejavu-core poppler-utils
build bench

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

# A text of a hundred pages, of words that do not repeat in a simple way.
awk 'BEGIN {
    srand(7); split("методическая служба района наставник молодой педагог анализ мониторинг показатель доля отчёт утвердить приказ учитель план", word, " ")
    print "<html><head><meta charset=\"utf-8\"></head><body>"
    for (p = 1; p <= 1300; ++p) {
      line = "<p>" p ". "
      for (w = 0; w < 30; ++w) line = line word[1 + int(rand() * 15)] " " (w % 9 ? "" : int(rand() * 2000) ", ")
      print line ".</p>"
    }
    print "</body></html>"
  }' >"$data/long.html"
soffice --headless --infilter="HTML (StarWriter)" --convert-to pdf:writer_pdf_Export --outdir "$data" "$data/long.html" >/dev/null 2>&1
pdfinfo "$data/long.pdf" | grep Pages
mkdir "$data/files"
for i in $(seq -w 100); do cp "$data/long.pdf" "$data/files/$i.pdf"; done

ours() { build/bench/tests/merilo_bench_documents build/bench/merilo-document "$data"/files/*.pdf >/dev/null; }
theirs() { for file in "$data"/files/*.pdf; do pdftotext "$file" - >/dev/null; done; }

# seconds COMMAND: of processor time, its children included; less at the mercy of what else runs than the clock.
seconds() {
  local TIMEFORMAT="%U %S"
  { time "$@"; } 2>&1 | awk '{ print $1 + $2 }'
}
ratios=()
for round in 1 2 3; do
  mine=$(seconds ours)
  other=$(seconds theirs)
  echo "round $round: merilo-document $mine s, pdftotext $other s of processor time"
  ratios+=("$(awk "BEGIN { print $mine / $other }")")
done
median=$(printf '%s\n' "${ratios[@]}" | sort -n | sed -n 2p)
echo "against pdftotext, median of three: $median (limit 1.2)"
awk "BEGIN { exit !($median <= 1.2) }"
