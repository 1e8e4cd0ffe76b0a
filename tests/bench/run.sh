#!/usr/bin/env bash
# Measures speed against a bare YAML parse, and whether memory grows with the number of files in jsonl mode.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source .ci/packages.sh
install "${program_packages[@]}" "${test_packages[@]}"
build bench

bin=build/bench
status=0
"$bin/tests/merilo_bench" || status=1

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
# peak FILES: kilobytes that the program held at most while it scored so many.
peak() {
  "$bin/tests/merilo_bench" "$data/$1" "$1"
  "$bin/tests/merilo_peak" "$bin/merilo" score "$data/$1" --format jsonl --output /dev/null
}
few=$(peak 200)
many=$(peak 2000)
ratio=$((100 * many / few))
echo "peak memory: 200 files $few KB, 2000 files $many KB, ratio $((ratio / 100)).$(printf %02d $((ratio % 100))) (limit 1.30)"
[ "$ratio" -le 130 ] || status=1
exit "$status"
