# SPDX-License-Identifier: GPL-3.0-or-later

# The sign in the sizes that desktops look for, painted from the two drawings. The one without the
# arc is for the small ones, where seven dots would be dust.
if(CMAKE_CROSSCOMPILING)
    return() # what paints them would not run here; the drawings themselves are installed
endif()

add_executable(painticons icons/painticons.cpp)
target_link_libraries(painticons PRIVATE Qt6::Svg)

function(paint_icons drawing)
    set(wanted)
    set(files)
    foreach(size ${ARGN})
        set(file ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}.png)
        list(APPEND wanted ${size} ${file})
        list(APPEND files ${file})
        if(NOT WIN32 AND NOT APPLE)
            install(FILES ${file} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME ${id}.png)
        endif()
    endforeach()
    if(WIN32)
        list(APPEND wanted 256 ${CMAKE_CURRENT_BINARY_DIR}/icons/dayshift.ico)
    endif()
    add_custom_command(OUTPUT ${files}
        COMMAND painticons ${drawing} ${wanted}
        DEPENDS painticons ${drawing} VERBATIM)
    set(painted ${painted} ${files} PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/icons)
paint_icons(${PROJECT_SOURCE_DIR}/resources/icons/dayshift.svg 16 22 24 32)
paint_icons(${CMAKE_CURRENT_SOURCE_DIR}/icons/${id}.svg 48 64 128 256 512)
add_custom_target(icons ALL DEPENDS ${painted})
add_dependencies(packaged icons)
