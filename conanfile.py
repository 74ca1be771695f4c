import os
import re

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load, rmdir
from conan.tools.scm import Version

required_conan_version = ">=2.1"


class FiledConan(ConanFile):
    name = "filed-cpp"
    description = "Header-only C++20 coroutine client for the Filed tax platform's GraphQL API"
    license = "BSL-1.0"
    homepage = "https://docs.apps.filed.com"
    topics = ("filed", "graphql", "coroutines", "asio", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"boost_asio": [True, False]} # Boost.Asio instead of standalone Asio
    default_options = {"boost_asio": False}
    exports_sources = "CMakeLists.txt", "LICENSE", "cmake/*", "include/*"
    no_copy_source = True

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include", "filed", "version.hpp"))
        self.version = re.search(r'#define FILED_VERSION_TEXT "([^"]+)"', header).group(1)

    def layout(self):
        cmake_layout(self)

    def requirements(self):
        if self.options.boost_asio:
            self.requires("boost/[>=1.79 <2]", transitive_headers=True)
        else:
            self.requires("asio/[>=1.22.1 <2]", transitive_headers=True)
        self.requires("openssl/[>=3 <4]", transitive_headers=True, transitive_libs=True)

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 20)
        # Coroutines of C++20, and aggregates in structured bindings as this library uses them.
        minimum = {"gcc": "12", "clang": "14"}.get(str(self.settings.compiler))
        if minimum and Version(self.settings.compiler.version) < minimum:
            raise ConanInvalidConfiguration(f"{self.ref} needs {self.settings.compiler} {minimum} or newer")
        if self.settings.compiler == "msvc":
            raise ConanInvalidConfiguration(f"{self.ref} knows the function names of GCC and Clang only (filed/reflect/name.hpp)")

    def generate(self):
        toolchain = CMakeToolchain(self)
        for option in ("FILED_BUILD_TESTS", "FILED_BUILD_EXAMPLES"):
            toolchain.cache_variables[option] = False
        toolchain.cache_variables["FILED_BOOST_ASIO"] = bool(self.options.boost_asio)
        toolchain.generate()
        CMakeDeps(self).generate()

    def build(self):
        CMake(self).configure()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        CMake(self).install()
        rmdir(self, os.path.join(self.package_folder, "share")) # Conan writes the CMake and pkg-config files

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.set_property("cmake_file_name", "filed")
        self.cpp_info.set_property("cmake_target_name", "filed::filed")
        self.cpp_info.set_property("pkg_config_name", "filed")
        asio = "boost::headers" if self.options.boost_asio else "asio::asio"
        self.cpp_info.requires = [asio, "openssl::ssl", "openssl::crypto"]
        if self.options.boost_asio:
            self.cpp_info.defines = ["FILED_BOOST_ASIO=1"]
        # Asio before 1.26 hides coroutines from Clang.
        elif "clang" in str(self.settings.compiler) and Version(self.dependencies["asio"].ref.version) < "1.26":
            self.cpp_info.defines = ["ASIO_HAS_CO_AWAIT=1", "ASIO_HAS_STD_COROUTINE=1"]
        if self.settings.os in ("Linux", "FreeBSD"):
            self.cpp_info.system_libs = ["pthread"]
