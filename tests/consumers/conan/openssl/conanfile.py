from conan import ConanFile


class OpenSSLConan(ConanFile):
    """The system's OpenSSL under the name that Conan's index has for it."""

    name = "openssl"
    package_type = "shared-library"

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "OpenSSL")
        self.cpp_info.set_property("cmake_find_mode", "both")
        for component, target in (("crypto", "OpenSSL::Crypto"), ("ssl", "OpenSSL::SSL")):
            part = self.cpp_info.components[component]
            part.bindirs = part.libdirs = part.includedirs = []
            part.system_libs = [component]
            part.set_property("cmake_target_name", target)
        self.cpp_info.components["ssl"].requires = ["crypto"]
