#!/usr/bin/env bash
# run.sh [SECONDS [TARGET…]]: fuzzes every target for so many seconds (60), on one core and with little priority. Seeds are
# tests/fuzz/corpus and the project's own files; what grows of them stays under build/fuzz.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source .ci/packages.sh
install "${program_packages[@]}" "${test_packages[@]}" clang libclang-rt-14-dev || exit 1
for program in reader submission rubric page workbook; do build fuzz build/fuzz "fuzz_$program" || exit 1; done

# Targets with a program of their own; the readers of documents share one.
declare -A seeds=([submission]=samples/municipalities [rubric]=rubrics [page]=tests/fuzz/corpus/html [workbook]=tests/office/data)
for reader in $(ls tests/fuzz/corpus); do seeds[$reader]=tests/fuzz/corpus/$reader; done

seconds=${1:-60}
shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=($(printf '%s\n' "${!seeds[@]}" | sort))
for target in "${targets[@]}"; do
  [ -n "${seeds[$target]:-}" ] || { echo "No such target: $target. There are: $(printf '%s\n' "${!seeds[@]}" | sort | tr '\n' ' ')" >&2; exit 2; }
done
found=build/fuzz/found
mkdir -p "$found"
status=0
for target in "${targets[@]}"; do
  grown=build/fuzz/grown/$target
  mkdir -p "$grown"
  program=build/fuzz/tests/fuzz_$target
  [ -d "tests/fuzz/corpus/$target" ] && program=build/fuzz/tests/fuzz_reader
  options=(-max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len=20000 -artifact_prefix="$found/$target-" -print_final_stats=1)
  [ "$target" = pdf ] && options+=(-fork=1 -ignore_crashes=1 -ignore_ooms=1 -ignore_timeouts=1)
  MERILO_FUZZ_TARGET=$target nice "$program" "${options[@]}" "$grown" "${seeds[$target]}" >"build/fuzz/$target.log" 2>&1
  code=$?
  [ "$code" -eq 0 ] || status=1
  echo "$target: exit code $code, $(grep -aoE 'stat::number_of_executed_units: *[0-9]+|^#[0-9]+' "build/fuzz/$target.log" | tail -n 1 | grep -oE '[0-9]+$') inputs"
done
ls "$found"
exit "$status"
