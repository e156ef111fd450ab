# SPDX-License-Identifier: GPL-3.0-or-later
#
# Asks the compiler whether a room may include a header:
#   cmake -DNAME=test -DHOUSE=root -DHEADER=models/store/table.h -DMAY=OFF -DCOMPILER=c++ "-DDOORS=dir;dir" -DWORK=dir -P include.cmake

if(HEADER MATCHES / AND NOT EXISTS ${HOUSE}/${HEADER})
    message(FATAL_ERROR "there is no ${HEADER} any more; name another in CMakeLists.txt")
endif()
file(MAKE_DIRECTORY ${WORK})
string(MAKE_C_IDENTIFIER "${NAME}" source)
set(source ${WORK}/${source}.cpp)
file(WRITE ${source} "#include <${HEADER}>\n")
list(TRANSFORM DOORS PREPEND -I)
# Preprocessing is enough: an include that finds no file stops the compiler there.
execute_process(
    COMMAND ${COMPILER} -std=c++20 -fPIC -E ${DOORS} ${source} -o ${source}.i
    RESULT_VARIABLE result
    ERROR_VARIABLE errors)

if(MAY)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${HEADER} should be in reach here, and is not:\n${errors}")
    endif()
elseif(result EQUAL 0)
    message(FATAL_ERROR "${HEADER} is in reach here, against the map of the rooms")
elseif(NOT errors MATCHES "${HEADER}: No such file or directory|'${HEADER}' file not found")
    message(FATAL_ERROR "stopped for another reason:\n${errors}")
endif()
