#!/usr/bin/env bash
# run.sh [SECONDS [READER…]]: fuzzes the readers of documents, each for so many seconds (60), on one core and with little
# priority. Seeds are tests/fuzz/corpus; what grows of them stays under build/fuzz.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source .ci/packages.sh
install "${program_packages[@]}" "${test_packages[@]}" clang libclang-rt-14-dev || exit 1
build fuzz build/fuzz fuzz_reader || exit 1

seconds=${1:-60}
shift
readers=("$@")
[ ${#readers[@]} -gt 0 ] || readers=($(ls tests/fuzz/corpus))
for reader in "${readers[@]}"; do
  [ -d "tests/fuzz/corpus/$reader" ] || { echo "No such reader: $reader. There are: $(ls tests/fuzz/corpus | tr '\n' ' ')" >&2; exit 2; }
done
found=build/fuzz/found
mkdir -p "$found"
status=0
for reader in "${readers[@]}"; do
  grown=build/fuzz/grown/$reader
  mkdir -p "$grown"
  options=(-max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len=20000 -artifact_prefix="$found/$reader-" -print_final_stats=1)
  [ "$reader" = pdf ] && options+=(-fork=1 -ignore_crashes=1 -ignore_ooms=1 -ignore_timeouts=1)
  MERILO_FUZZ_TARGET=$reader nice build/fuzz/tests/fuzz_reader "${options[@]}" "$grown" "tests/fuzz/corpus/$reader" >"build/fuzz/$reader.log" 2>&1
  code=$?
  [ "$code" -eq 0 ] || status=1
  echo "$reader: exit code $code, $(grep -aoE 'stat::number_of_executed_units: *[0-9]+|^#[0-9]+' "build/fuzz/$reader.log" | tail -n 1 | grep -oE '[0-9]+$') inputs"
done
ls "$found"
exit "$status"
