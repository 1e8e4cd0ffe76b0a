# Sourced by samples/run.sh and tests/run.sh: the Debian packages that the project needs, and how they get there.
program_packages=(g++ cmake ninja-build pkg-config libyaml-cpp-dev libfmt-dev libcli11-dev libidn2-dev
  libstemmer-dev libutf8proc-dev libmd-dev libcurl4-openssl-dev libsqlite3-dev libgumbo-dev
  libssl-dev libpoppler-cpp-dev libzip-dev libpugixml-dev libxlsxwriter-dev ca-certificates)
test_packages=(doctest-dev nlohmann-json3-dev libvalijson-dev nginx-light openssl zlib1g-dev catdoc groff-base chromium-headless-shell)
package_packages=(dpkg-dev)

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

installed() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install PACKAGE…: installs those that are not there yet; asks nothing and touches nothing when all are.
install() {
  local missing=() package
  for package in "$@"; do installed "$package" || missing+=("$package"); done
  [ ${#missing[@]} -eq 0 ] && return
  echo "Installing: ${missing[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [FOLDER [TARGET]]: configures FOLDER (build/PRESET) and builds it, or one target, on all cores; says more only when something goes wrong.
build() {
  local preset=$1 folder=${2:-build/$1} log
  # A build made in another folder (the tree was copied or moved) cannot be gone on with.
  grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt" || rm -rf "$folder"
  mkdir -p "$folder"
  log="$folder/build.log"
  local with_cache=()
  command -v ccache >/dev/null && with_cache=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  echo "Building $folder …"
  if ! { cmake --preset "$preset" -B "$folder" "${with_cache[@]}" && cmake --build "$folder" -j "$(nproc)" ${3:+--target "$3"}; } >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    echo "The build failed; all of it: $log" >&2
    return 1
  fi
}
