#!/usr/bin/env bash
# run.sh [--measure]: learns from the corpus of documents what their words speak for (README.md says when).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source .ci/packages.sh
install "${program_packages[@]}" "${test_packages[@]}" liblinear-dev
build bench build/bench merilo_learn
exec build/bench/tests/merilo_learn "${1:-lib/collect/profile/learned}"
