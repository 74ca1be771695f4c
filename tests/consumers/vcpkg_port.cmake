# Runs the script of a vcpkg port without vcpkg, with commands that do to a header-only port what vcpkg's own ones do.
#
#   cmake -DPORT=DIR -DPACKAGES=DIR -DBUILDTREES=DIR -DCOMPILER=CXX -P vcpkg_port.cmake
set(CURRENT_PACKAGES_DIR "${PACKAGES}")
get_filename_component(PORT_DIRECTORY "${PORT}" ABSOLUTE)
get_filename_component(PORT "${PORT}" NAME)

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(vcpkg_cmake_configure)
    cmake_parse_arguments(PARSE_ARGV 0 argument "" "SOURCE_PATH" "OPTIONS")
    run("${CMAKE_COMMAND}" -G Ninja -S "${argument_SOURCE_PATH}" -B "${BUILDTREES}" "-DCMAKE_CXX_COMPILER=${COMPILER}"
        "-DCMAKE_INSTALL_PREFIX=${PACKAGES}" ${argument_OPTIONS})
endfunction()

function(vcpkg_cmake_install)
    run("${CMAKE_COMMAND}" --build "${BUILDTREES}" --target install)
endfunction()

function(vcpkg_cmake_config_fixup)
    cmake_parse_arguments(PARSE_ARGV 0 argument "" "PACKAGE_NAME;CONFIG_PATH" "")
    file(RENAME "${PACKAGES}/${argument_CONFIG_PATH}" "${PACKAGES}/share/${argument_PACKAGE_NAME}")
    # The folder lies one level higher now.
    set(targets "${PACKAGES}/share/${argument_PACKAGE_NAME}/${argument_PACKAGE_NAME}-targets.cmake")
    file(READ "${targets}" text)
    string(REPLACE "get_filename_component(_IMPORT_PREFIX \"\${_IMPORT_PREFIX}\" PATH)\nif(" "if(" text "${text}")
    file(WRITE "${targets}" "${text}")
    file(GLOB left "${PACKAGES}/share/cmake/*")
    if(NOT left)
        file(REMOVE_RECURSE "${PACKAGES}/share/cmake")
    endif()
endfunction()

function(vcpkg_fixup_pkgconfig)
endfunction()

function(vcpkg_install_copyright)
    cmake_parse_arguments(PARSE_ARGV 0 argument "" "" "FILE_LIST")
    configure_file("${argument_FILE_LIST}" "${PACKAGES}/share/${PORT}/copyright" COPYONLY)
endfunction()

include("${PORT_DIRECTORY}/portfile.cmake")
