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
  --report "html:$reports/region.html" --report "markdown:$reports/region.md" --report "json:$reports/region.json"

cat <<END

Отчёт по региону, с объяснением каждого потерянного балла (откройте в браузере): $PWD/$reports/region.html
Он же текстом: $PWD/$reports/region.md
Те же результаты для программ: $PWD/$reports/region.json

Четыре муниципалитета из источников – из разных регионов, их смотрят по одному:
  cd "$PWD"
END
for folder in samples/municipalities/*/; do
  echo "  $program score ${folder}submission.yaml"
done
