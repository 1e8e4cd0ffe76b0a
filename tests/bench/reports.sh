#!/usr/bin/env bash
# How much longer it takes to score 60 municipalities with the reports that people read (regional workbook, HTML) than
# without any. Both in turn in one run, the median of the rounds; fails above the limit. The documents are read each time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source .ci/packages.sh
if [ -z "${MERILO:-}" ]; then
  install "${program_packages[@]}" "${test_packages[@]}"
  build bench
fi
merilo=$(realpath "${MERILO:-build/bench/merilo}")
rounds=${ROUNDS:-5}
limit=200  # per cent

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
for copy in 1 2 3 4 5; do
  for folder in samples/region/*/; do
    name=$(basename "$folder")
    [ "$name" = reviews ] && continue
    mkdir -p "$data/region"
    cp -r "$folder" "$data/region/$name-$copy"
    # Another municipality of the same submission.
    sed -i -E "/municipality/,+2 s/(name\"?: *\"?[^\",}]+)/\1 № $copy/" "$data/region/$name-$copy"/submission.*
  done
done

reports=() formats=()
for format in xlsx html; do
  if "$merilo" score samples/exemplary --format "$format" --output "$data/one" 2>"$data/why"; then
    reports+=(--report "$format:$data/report.$format")
    formats+=("$format")
  else
    echo "without $format: $(head -n 1 "$data/why")"
  fi
done

# Microseconds of one run with these options.
timed() {
  local start=${EPOCHREALTIME/[.,]/}
  "$merilo" score "$data/region" --as-of 2026-01-15 --quiet --output "$data/screen" "$@"
  echo $((${EPOCHREALTIME/[.,]/} - start))
}

median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }

timed >/dev/null  # everything is in memory from here on
for ((round = 0; round < rounds; ++round)); do
  timed >>"$data/without"
  timed "${reports[@]}" >>"$data/with"
done
without=$(median <"$data/without")
with=$(median <"$data/with")
ratio=$((100 * with / without))
echo "60 municipalities: $((without / 1000)) ms scored, $((with / 1000)) ms with ${formats[*]}: ratio" \
  "$((ratio / 100)).$(printf %02d $((ratio % 100))) (limit 2.00)"
ls -l "$data"/report.* | awk '{print $5 " bytes: " $NF}' | sed "s|$data/||"
[ "$ratio" -lt "$limit" ]
