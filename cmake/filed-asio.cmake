# Finds standalone Asio wherever it comes from and makes the target `filed::asio`. With FILED_BOOST_ASIO=ON that target is Boost.Asio,
# out of find_package(Boost), and the library is compiled for it.
#
# Looked for, in this order:
#   1. FILED_ASIO_INCLUDE_DIR, when it is set: the directory that holds asio/version.hpp;
#   2. a target asio::asio that the surrounding project already has;
#   3. find_package(asio CONFIG): vcpkg, Conan;
#   4. the header on the usual paths, and where pkg-config points: Debian, Homebrew, a system's package;
#   5. only with FILED_FETCH_ASIO=ON: the sources, by FetchContent (FETCHCONTENT_SOURCE_DIR_ASIO gives a local copy).
#
# The installed package runs this same file on the user's machine, so what depends on the version of Asio is
# decided where Asio is. The target is ours: no asio::asio is created here, since others create one unguarded.
include_guard(GLOBAL)

option(FILED_FETCH_ASIO "Download Asio when it is not found" OFF)
option(FILED_BOOST_ASIO "Use Boost.Asio instead of standalone Asio" "${FILED_BOOST_ASIO_DEFAULT}")

# Sets `result` to the number ASIO_VERSION of the Asio in `directory`, or to "" when there is none.
function(filed_read_asio_version directory result)
    set(${result} "" PARENT_SCOPE)
    if(EXISTS "${directory}/asio/version.hpp")
        file(STRINGS "${directory}/asio/version.hpp" line REGEX "^#define ASIO_VERSION [0-9]+")
        if(line MATCHES "ASIO_VERSION ([0-9]+)")
            set(${result} "${CMAKE_MATCH_1}" PARENT_SCOPE)
        endif()
    endif()
endfunction()

# Makes filed::asio and sets `problem` to "", or to the reason why it cannot.
function(filed_find_asio problem)
    set(${problem} "" PARENT_SCOPE)
    if(TARGET filed::asio)
        return()
    endif()

    if(FILED_BOOST_ASIO)
        find_package(Boost 1.79 QUIET)
        if(NOT Boost_FOUND)
            string(CONCAT text "filed needs Boost 1.79 or newer with FILED_BOOST_ASIO=ON and found none. Install it (Debian 12: "
                "libboost1.81-dev; vcpkg: boost-asio; Conan: boost), or set Boost_ROOT to its directory.")
            set(${problem} "${text}" PARENT_SCOPE)
            return()
        endif()
        add_library(filed::asio INTERFACE IMPORTED GLOBAL)
        target_include_directories(filed::asio SYSTEM INTERFACE ${Boost_INCLUDE_DIRS})
        target_compile_definitions(filed::asio INTERFACE FILED_BOOST_ASIO=1)
        if(NOT filed_FIND_QUIETLY)
            message(STATUS "filed: Asio of Boost ${Boost_VERSION_STRING}")
        endif()
        return()
    endif()

    set(library "")
    set(directories "")
    # What is found stays out of the cache: the variable is the user's, and an Asio that is installed later is seen.
    if(FILED_ASIO_INCLUDE_DIR)
        set(directories "${FILED_ASIO_INCLUDE_DIR}")
    else()
        if(NOT TARGET asio::asio)
            find_package(asio CONFIG QUIET)
        endif()
        if(TARGET asio::asio)
            set(library asio::asio)
            get_target_property(directories asio::asio INTERFACE_INCLUDE_DIRECTORIES)
        else()
            find_package(PkgConfig QUIET)
            if(PKG_CONFIG_FOUND)
                pkg_check_modules(FILED_PC_ASIO QUIET asio)
            endif()
            unset(filed_found_asio)
            find_path(filed_found_asio asio/version.hpp HINTS ${FILED_PC_ASIO_INCLUDE_DIRS} NO_CACHE)
            if(filed_found_asio)
                set(directories "${filed_found_asio}")
            elseif(FILED_FETCH_ASIO)
                include(FetchContent)
                FetchContent_Declare(asio GIT_REPOSITORY https://github.com/chriskohlhoff/asio.git
                    GIT_TAG asio-1-36-0 GIT_SHALLOW ON SOURCE_SUBDIR do-not-configure)
                FetchContent_MakeAvailable(asio)
                # Asio 1.38 moved asio/include to include.
                foreach(layout IN ITEMS include asio/include)
                    if(EXISTS "${asio_SOURCE_DIR}/${layout}/asio/version.hpp")
                        set(directories "${asio_SOURCE_DIR}/${layout}")
                    endif()
                endforeach()
            endif()
        endif()
    endif()
    if(NOT library AND NOT directories)
        string(CONCAT text
            "filed needs standalone Asio 1.22.1 or newer and found none. Install it (Debian: libasio-dev; vcpkg and Conan: "
            "asio), or set FILED_ASIO_INCLUDE_DIR to the directory that holds asio/version.hpp, or set FILED_FETCH_ASIO=ON "
            "to download it.")
        set(${problem} "${text}" PARENT_SCOPE)
        return()
    endif()

    # A package manager may hide its directory behind a generator expression; then the version stays unknown
    # here, and support/config.hpp checks it at compile time.
    set(version "")
    foreach(directory IN LISTS directories)
        string(REGEX REPLACE "^\\$<[^:]*:(.*)>$" "\\1" directory "${directory}")
        if(NOT version)
            filed_read_asio_version("${directory}" version)
        endif()
    endforeach()
    if(NOT library AND NOT version)
        set(${problem} "filed: there is no asio/version.hpp in ${directories} (FILED_ASIO_INCLUDE_DIR)" PARENT_SCOPE)
        return()
    endif()
    if(version AND version LESS 102201)
        set(${problem} "filed needs Asio 1.22.1 or newer; the one in ${directories} has ASIO_VERSION ${version}" PARENT_SCOPE)
        return()
    endif()

    add_library(filed::asio INTERFACE IMPORTED GLOBAL)
    if(library)
        target_link_libraries(filed::asio INTERFACE ${library})
    else()
        target_include_directories(filed::asio SYSTEM INTERFACE "${directories}")
    endif()
    target_compile_definitions(filed::asio INTERFACE ASIO_STANDALONE)
    # Asio before 1.26 hides C++20 coroutines from Clang. On the target, so that it also helps a source file
    # that includes Asio ahead of filed.
    if(version AND version LESS 102600)
        target_compile_definitions(filed::asio INTERFACE
            $<$<CXX_COMPILER_ID:Clang,AppleClang>:ASIO_HAS_CO_AWAIT=1>
            $<$<CXX_COMPILER_ID:Clang,AppleClang>:ASIO_HAS_STD_COROUTINE=1>)
    endif()
    if(NOT filed_FIND_QUIETLY)
        message(STATUS "filed: Asio ${version} in ${directories}")
    endif()
endfunction()
