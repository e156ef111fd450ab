# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package, as packaging/make-deb.sh makes it with CPack.
set(DAYSHIFT_MAINTAINER "Dayshift maintainers <maintainers@dayshift.example>" CACHE STRING
    "Who answers for the package: whoever gives it to others puts their own address here")
set(doc ${CMAKE_INSTALL_DATADIR}/doc/dayshift)
set(revision 1)

# Manual and changelogs are compressed, as Debian's policy asks; -n leaves name and time out, so that
# the same sources give the same package.
configure_file(debian/changelog.in ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian @ONLY)
find_program(DAYSHIFT_GZIP gzip REQUIRED)
function(install_compressed from to folder)
    set(file ${CMAKE_CURRENT_BINARY_DIR}/${to}.gz)
    add_custom_command(OUTPUT ${file}
        COMMAND ${DAYSHIFT_GZIP} -9nc < ${from} > ${file}
        DEPENDS ${from} VERBATIM)
    install(FILES ${file} DESTINATION ${folder})
    set(compressed ${compressed} ${file} PARENT_SCOPE)
endfunction()
install_compressed(${CMAKE_CURRENT_SOURCE_DIR}/dayshift.1 dayshift.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${doc})
install_compressed(${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian changelog.Debian ${doc})
add_custom_target(compressed ALL DEPENDS ${compressed})
add_dependencies(packaged compressed)
install(FILES debian/copyright ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/SECURITY.md DESTINATION ${doc})
install(FILES debian/overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME dayshift)

# What is loaded at run time (drivers, keyring, fonts) is seen by no tool: it is the group "run" of
# packages.txt. The libraries that the program links are found by dpkg-shlibdeps.
file(STRINGS packages.txt lines REGEX "^run ")
list(TRANSFORM lines REPLACE "^run +" "")
list(JOIN lines ", " loaded)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS packages.txt)

set(CPACK_GENERATOR DEB)
set(CPACK_OUTPUT_FILE_PREFIX ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_NAME dayshift)
set(CPACK_PACKAGE_VENDOR Dayshift)
set(CPACK_PACKAGE_CONTACT ${DAYSHIFT_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop dashboard for DevOps teams")
set(CPACK_PACKAGE_DESCRIPTION "The team's plan, its pipelines and what its customers notice, in one window:
from the first customer who failed to the verified recovery, with work and
wait told apart on the way.
.
It needs no server of its own: a workspace is one file, or one PostgreSQL
database that the team shares. It reads GitHub, GitLab, Jenkins, Azure DevOps,
Buildbot and a dozen other CI servers, Prometheus and Alertmanager, and imports
the exports of Jira and nine other trackers.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${revision})
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS ${loaded})
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji, postgresql-client")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
