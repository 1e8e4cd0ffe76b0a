#!/usr/bin/env bash
# Makes the Debian package: installs what is missing, builds with Debian's own flags, leaves build/package/merilo_….deb.
# Packing the same build again gives the same bytes: what has a date has that of the changelog, unless SOURCE_DATE_EPOCH
# says otherwise.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source .ci/packages.sh

install "${program_packages[@]}" "${package_packages[@]}"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date -d "$(sed -n 's/^ -- .*>  //p' cli/packaging/changelog | head -n 1)" +%s)}
CXXFLAGS="$(DEB_BUILD_MAINT_OPTIONS=hardening=+all dpkg-buildflags --get CXXFLAGS) $(dpkg-buildflags --get CPPFLAGS)"
LDFLAGS="$(DEB_BUILD_MAINT_OPTIONS=hardening=+all dpkg-buildflags --get LDFLAGS)"
export SOURCE_DATE_EPOCH CXXFLAGS LDFLAGS
umask 022
build release build/package
rm -f build/package/*.deb
(cd build/package && cpack -G DEB >cpack.log) || { cat build/package/cpack.log >&2; exit 1; }
echo "The package: $PWD/$(echo build/package/*.deb)"
