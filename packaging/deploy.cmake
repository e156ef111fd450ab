# SPDX-License-Identifier: GPL-3.0-or-later

# For systems that have no packages of Qt: cmake --install then puts Qt's libraries and plugins beside
# the program, by Qt's own deployment.
#
#   cmake --preset release && cmake --build build/release --target packaged
#   cmake --install build/release --prefix dist
#
# On Windows and macOS always; elsewhere with -DDAYSHIFT_DEPLOY=ON, from Qt 6.5: the Qt 6.4 of
# Debian 12 can deploy for Windows and macOS alone, and there the package is what is wanted.
if(NOT WIN32 AND NOT APPLE AND Qt6_VERSION VERSION_LESS 6.5)
    message(FATAL_ERROR "DAYSHIFT_DEPLOY needs Qt 6.5 here; this is ${Qt6_VERSION}. packaging/make-deb.sh makes a package instead.")
endif()

if(APPLE)
    set_target_properties(dayshift PROPERTIES
        MACOSX_BUNDLE ON
        OUTPUT_NAME Dayshift
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
        MACOSX_BUNDLE_GUI_IDENTIFIER ${id}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
    # The sizes that iconutil wants, from the pictures that icons.cmake paints.
    set(set ${CMAKE_CURRENT_BINARY_DIR}/dayshift.iconset)
    set(icns ${CMAKE_CURRENT_BINARY_DIR}/dayshift.icns)
    set(copies)
    foreach(size 16 32 128 256 512)
        list(APPEND copies COMMAND ${CMAKE_COMMAND} -E copy
            ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}.png ${set}/icon_${size}x${size}.png)
    endforeach()
    add_custom_command(OUTPUT ${icns}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${set}
        ${copies}
        COMMAND iconutil --convert icns --output ${icns} ${set}
        DEPENDS ${painted} VERBATIM)
    add_custom_target(icns DEPENDS ${icns})
    add_dependencies(packaged icns)
    install(FILES ${icns} DESTINATION Dayshift.app/Contents/Resources)
elseif(WIN32)
    # A program of the console, for its sub-commands print; dayshiftw is the same with a window alone.
    add_executable(dayshiftw WIN32 ${PROJECT_SOURCE_DIR}/app/main.cpp $<TARGET_OBJECTS:dayshift_commands>
        windows/dayshift.rc)
    enable_language(RC)
    target_include_directories(dayshiftw PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/icons)
    target_link_libraries(dayshiftw PRIVATE Qt6::Core Qt6::Gui Qt6::Widgets dayshift_app)
    target_compile_definitions(dayshiftw PRIVATE DAYSHIFT_VERSION="${PROJECT_VERSION}")
    add_dependencies(dayshiftw icons)
    add_dependencies(packaged dayshiftw)
    install(TARGETS dayshiftw RUNTIME DESTINATION bin)
endif()

install(TARGETS dayshift BUNDLE DESTINATION . RUNTIME DESTINATION bin)
if(Qt6_VERSION VERSION_LESS 6.5)
    qt_generate_deploy_app_script(TARGET dayshift FILENAME_VARIABLE deploy_script)
else()
    qt_generate_deploy_app_script(TARGET dayshift OUTPUT_SCRIPT deploy_script)
endif()
install(SCRIPT ${deploy_script})
