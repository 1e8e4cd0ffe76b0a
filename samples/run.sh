#!/usr/bin/env bash
# Installs what is missing, builds the program, scores the sample region and says where the reports are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source .ci/packages.sh

install "${program_packages[@]}"
build release

program=build/release/merilo
reports=build/samples
mkdir -p "$reports"
"$program" score samples/region --reviews samples/region/reviews --lang ru --quiet \
  --report "markdown:$reports/region.md" --report "json:$reports/region.json" --report "xlsx:$reports/region.xlsx" \
  --report "html:$reports/region.html"
"$program" template krasnoyarsk-methodical-work-municipal --lang ru --output "$reports/форма.xlsx"
"$program" convert samples/exemplary/submission.yaml "$reports/образец.xlsx" --lang ru --quiet

cat <<END

Отчёт по региону, с объяснением каждого потерянного балла (открыть в браузере): $PWD/$reports/region.html
Рабочая книга региона (Excel, LibreOffice): $PWD/$reports/region.xlsx
То же текстом и для программ: $PWD/$reports/region.md, $PWD/$reports/region.json
Пустая форма, которую заполняют в Excel, и заполненный образец: $PWD/$reports/форма.xlsx, $PWD/$reports/образец.xlsx

Четыре муниципалитета из источников – из разных регионов, их смотрят по одному:
  cd "$PWD"
END
for folder in samples/municipalities/*/; do
  echo "  $program score ${folder}submission.yaml"
done
