# Install rules: the headers, and a CMake package `filed` whose one target is filed::filed.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(FILED_CMAKE_INSTALL_DIR "${CMAKE_INSTALL_DATADIR}/cmake/filed" CACHE STRING "Where the CMake package goes")

install(TARGETS filed EXPORT filed-targets
    FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(EXPORT filed-targets NAMESPACE filed:: DESTINATION "${FILED_CMAKE_INSTALL_DIR}")

configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/filed-config.cmake.in" "${PROJECT_BINARY_DIR}/filed-config.cmake"
    INSTALL_DESTINATION "${FILED_CMAKE_INSTALL_DIR}" NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
# Before 1.0 a minor version may break; header-only, so any architecture will do.
write_basic_package_version_file("${PROJECT_BINARY_DIR}/filed-config-version.cmake"
    VERSION ${PROJECT_VERSION} COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES
    "${PROJECT_BINARY_DIR}/filed-config.cmake"
    "${PROJECT_BINARY_DIR}/filed-config-version.cmake"
    "${CMAKE_CURRENT_LIST_DIR}/filed-asio.cmake"
    DESTINATION "${FILED_CMAKE_INSTALL_DIR}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/filed")

# For those who compile without CMake. Not `Requires: asio`: Debian has no asio.pc, and vcpkg's is broken. Nothing in it names the
# prefix, which `cmake --install --prefix` chooses later.
set(filed_pc_directory "${CMAKE_INSTALL_DATADIR}/pkgconfig")
file(RELATIVE_PATH filed_prefix_from_pc "/prefix/${filed_pc_directory}" "/prefix")
set(filed_pc_asio -DASIO_STANDALONE)
if(FILED_BOOST_ASIO)
    set(filed_pc_asio -DFILED_BOOST_ASIO=1)
endif()
configure_file("${CMAKE_CURRENT_LIST_DIR}/filed.pc.in" "${PROJECT_BINARY_DIR}/filed.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/filed.pc" DESTINATION "${filed_pc_directory}")
