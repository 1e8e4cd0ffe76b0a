# What `cmake --install` puts where, and the Debian package that cpack makes of it.
include(GNUInstallDirs)
set(PACKAGING ${CMAKE_CURRENT_LIST_DIR})

# The changelog says which version this is and of which day; the manual pages bear its date, so that a second build makes the same.
file(STRINGS ${PACKAGING}/changelog CHANGES)
list(GET CHANGES 0 NEWEST)
list(FILTER CHANGES INCLUDE REGEX "^ -- ")
list(GET CHANGES 0 TRAILER)
if(NOT NEWEST MATCHES "^merilo \\(${PROJECT_VERSION}-([0-9]+)\\)")
  message(FATAL_ERROR "cli/packaging/changelog does not begin with version ${PROJECT_VERSION}")
endif()
set(PACKAGE_RELEASE ${CMAKE_MATCH_1})
string(REGEX REPLACE "^ -- (.*>)  .*$" "\\1" PACKAGE_MAINTAINER "${TRAILER}")
string(REGEX REPLACE "^ -- .*>  " "" PACKAGE_DAY "${TRAILER}")
execute_process(COMMAND date -u +%F -d "${PACKAGE_DAY}" OUTPUT_VARIABLE PACKAGE_DAY OUTPUT_STRIP_TRAILING_WHITESPACE)

# The manual pages are made of the words of the program's own help.
set(PAPERS ${CMAKE_BINARY_DIR}/papers)
foreach(lang en ru)
  add_custom_command(
    OUTPUT ${PAPERS}/${lang}/merilo.1.gz
    COMMAND ${CMAKE_COMMAND} -E make_directory ${PAPERS}/${lang}
    COMMAND merilo man --lang ${lang} --as-of ${PACKAGE_DAY} --output ${PAPERS}/${lang}/merilo.1
    COMMAND gzip -9nf ${PAPERS}/${lang}/merilo.1
    DEPENDS merilo VERBATIM)
endforeach()
add_custom_command(OUTPUT ${PAPERS}/changelog.Debian.gz
  COMMAND ${CMAKE_COMMAND} -E make_directory ${PAPERS}
  COMMAND gzip -9nc ${PACKAGING}/changelog > ${PAPERS}/changelog.Debian.gz
  DEPENDS ${PACKAGING}/changelog)
if(NOT MERILO_TESTS)
  set(ALWAYS ALL)
endif()
add_custom_target(papers ${ALWAYS} DEPENDS ${PAPERS}/en/merilo.1.gz ${PAPERS}/ru/merilo.1.gz ${PAPERS}/changelog.Debian.gz)

set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
install(TARGETS merilo DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS merilo-fetch merilo-document DESTINATION libexec/merilo)  # where cli/beside.cpp looks for them
install(FILES ${PAPERS}/en/merilo.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PAPERS}/ru/merilo.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/ru/man1)
install(FILES ${PACKAGING}/completion.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME merilo)
install(FILES ${PACKAGING}/completion.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _merilo)
install(FILES ${PACKAGING}/completion.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d RENAME merilo.fish)
install(FILES ${RUBRIC_FILES} DESTINATION ${CMAKE_INSTALL_DATADIR}/merilo/rubrics)
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${PACKAGING}/copyright ${PAPERS}/changelog.Debian.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CMAKE_SOURCE_DIR}/rubrics/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME rubrics.md)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/samples/exemplary ${CMAKE_SOURCE_DIR}/samples/ci DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples
  PATTERN "*.db" EXCLUDE)
install(FILES ${PACKAGING}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME merilo)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME merilo)
set(CPACK_PACKAGE_CONTACT "${PACKAGE_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "score municipalities' monitoring submissions by a rubric")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${PACKAGING}/description)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${PACKAGE_RELEASE})
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS ca-certificates)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "catdoc, tesseract-ocr, tesseract-ocr-rus")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS bash-completion)
include(CPack)
