# What the project's own tests and examples are built with, and nobody else's.

if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(FILED_CCACHE ccache)
    if(FILED_CCACHE)
        # The settings let ccache work with precompiled headers; they are safe because no source of ours uses
        # __DATE__ or __TIME__.
        set(CMAKE_CXX_COMPILER_LAUNCHER
            ${CMAKE_COMMAND} -E env
            CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
            ${FILED_CCACHE})
    endif()
endif()

# Private dependency of our own targets: the strict warnings, and the sanitizers of FILED_SANITIZE.
add_library(filed_development INTERFACE)
target_compile_features(filed_development INTERFACE cxx_std_20)
if(MSVC)
    target_compile_options(filed_development INTERFACE /W4 /WX /bigobj /utf-8)
else()
    target_compile_options(filed_development INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC pairs a coroutine frame's operator new, which it inlines down to aligned_alloc, with Asio's operator delete, which it
        # does not, and warns of a mismatch that is none, in coroutines of programs too.
        target_compile_options(filed_development INTERFACE -Wno-mismatched-new-delete)
    endif()
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        # Without it ccache would see a new precompiled header in every build.
        target_compile_options(filed_development INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
endif()
if(FILED_SANITIZE)
    target_compile_options(filed_development INTERFACE
        -fsanitize=${FILED_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(filed_development INTERFACE -fsanitize=${FILED_SANITIZE})
    if(FILED_SANITIZE MATCHES "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Asio's fences: GCC warns that its thread sanitizer does not model them.
        target_compile_options(filed_development INTERFACE -Wno-tsan)
    endif()
endif()

# Every examples/NAME.cpp becomes a program NAME in the build tree's examples/.
function(filed_add_examples)
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/examples/*.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        set(target filed_example_${name})
        add_executable(${target} "${source}")
        target_link_libraries(${target} PRIVATE filed::filed filed_development)
        set_target_properties(${target} PROPERTIES
            OUTPUT_NAME ${name} RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/examples")
    endforeach()
endfunction()
