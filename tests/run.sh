#!/usr/bin/env bash
# Installs what is missing, builds and runs every test under the address and undefined-behaviour sanitizers, then what runs
# on threads under the thread sanitizer. With MERILO_QUICK=1 every test once, without sanitizers: the everyday build, which
# is half as long. The last line says how many test cases passed and failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source .ci/packages.sh

passed=0 failed=0

# run PRESET: builds it, runs its tests and adds up the numbers that doctest prints. A run that broke before
# printing any counts as one failure.
run() {
  if ! build "$1"; then
    failed=$((failed + 1))
    return
  fi
  local broken=0 p f
  ctest --test-dir "build/$1" --output-on-failure -j "$(nproc)" || broken=1
  read -r p f < <(awk '/^\[doctest\] test cases:/ {
      for (i = 1; i < NF; ++i) { if ($(i + 1) == "passed") p += $i; if ($(i + 1) == "failed") f += $i }
    } END { print p + 0, f + 0 }' "build/$1/Testing/Temporary/LastTest.log")
  [ "$broken" -eq 1 ] && [ "$f" -eq 0 ] && f=1
  passed=$((passed + p)) failed=$((failed + f))
}

install "${program_packages[@]}" "${test_packages[@]}" || exit 1
if [ "${MERILO_QUICK:-}" = 1 ]; then
  run dev
else
  run asan
  run tsan
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
