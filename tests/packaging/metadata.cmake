# SPDX-License-Identifier: GPL-3.0-or-later

# What desktops, software centres and Debian read of the program is valid by their own tools, tells the
# program's own version, and names what is really there.
set(id org.dayshift.Dayshift)
set(packaging ${HOUSE}/packaging)
execute_process(COMMAND desktop-file-validate ${packaging}/${id}.desktop COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND appstreamcli validate --no-net ${packaging}/${id}.metainfo.xml COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND xmllint --noout ${packaging}/${id}.xml COMMAND_ERROR_IS_FATAL ANY)

file(READ ${packaging}/${id}.metainfo.xml metainfo)
string(REGEX MATCH "<release version=\"([0-9.]+)\"" _ "${metainfo}")
if(NOT CMAKE_MATCH_1 STREQUAL VERSION)
    message(FATAL_ERROR "The newest release of ${id}.metainfo.xml is ${CMAKE_MATCH_1}, the program ${VERSION}.")
endif()
file(READ ${packaging}/dayshift.1 manual LIMIT 400)
if(NOT manual MATCHES "\"Dayshift ${VERSION}\"")
    message(FATAL_ERROR "The manual page is not that of ${VERSION}.")
endif()
foreach(type application/x-dayshift x-scheme-handler/dayshift)
    file(STRINGS ${packaging}/${id}.desktop entry REGEX "^MimeType=.*${type};")
    if(NOT entry OR NOT metainfo MATCHES "<mediatype>${type}</mediatype>")
        message(FATAL_ERROR "${type} is not told by the desktop entry and the metadata alike.")
    endif()
endforeach()
