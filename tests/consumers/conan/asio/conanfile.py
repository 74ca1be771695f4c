from conan import ConanFile


class AsioConan(ConanFile):
    """The system's Asio under the name that Conan's index has for it."""

    name = "asio"
    package_type = "header-library"

    def package_info(self):
        self.cpp_info.bindirs = self.cpp_info.libdirs = self.cpp_info.includedirs = []
        self.cpp_info.defines = ["ASIO_STANDALONE"]
        self.cpp_info.system_libs = ["pthread"]
        self.cpp_info.set_property("cmake_target_name", "asio::asio")
