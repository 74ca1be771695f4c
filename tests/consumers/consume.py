#!/usr/bin/env python3
"""Builds program/ by one of the ways in which a project can use filed, and runs it: it asks a stand-in of the API who it is.

usage: consume.py WAY --project DIR --build DIR --output DIR --stand-in PROGRAM --compiler COMPILER [CMAKE_ARGUMENT...]

WAY is one of
  installed         find_package on the installed tree
  finder            the same; Asio is found without a trace in the user's cache, a wrong place is refused, and it can be fetched
  add_subdirectory  the project's sources inside another project
  FetchContent      the same from an archive
  meson             a subproject of Meson
  pkg-config        the installed tree and the bare compiler
  include           include/ and the bare compiler
  single-header     single_include/ and the bare compiler
  boost-asio        the installed tree with Boost.Asio instead of standalone Asio
  separate          single_include/ and the bare compiler with FILED_SEPARATE_COMPILATION; without its one source, nothing links
  module            modules/filed.cppm as a named module, which needs Clang 19
  no-rtti           include/ and the bare compiler without run-time type information
  conan             conan create, then a program with Conan's files; Asio and OpenSSL are the system's
  vcpkg             the port's script, with vcpkg's own commands replaced by what they do to a port like this, then find_package

Exits with 77 if a tool is missing that the way needs.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = HERE / "program"
SHIPPED = ["CMakeLists.txt", "LICENSE", "cmake", "include", "meson.build", "meson_options.txt", "conanfile.py", "single_include"]


class Way:
    def __init__(self, options):
        self.__dict__.update(vars(options))
        shutil.rmtree(self.output, ignore_errors=True)
        self.output.mkdir(parents=True)
        self.prefix = self.output / "installed"
        self.tree = self.output / "tree"

    def run(self, *command, **more):
        command = [str(part) for part in command]
        print("+", " ".join(command), flush=True)
        return subprocess.run(command, check=True, stdin=subprocess.DEVNULL, **more)

    def need(self, *commands):
        for command in commands:
            if shutil.which(command) is None:
                print(f"{command} is not installed", flush=True)
                sys.exit(77)

    def cmake(self, *arguments):
        self.run("cmake", "-G", "Ninja", "-S", PROGRAM, "-B", self.tree, f"-DCMAKE_CXX_COMPILER={self.compiler}", *arguments, *self.extra)
        self.run("cmake", "--build", self.tree)
        return self.tree / "consumer"

    def bare(self, *flags, source=PROGRAM / "main.cpp", **more):
        program = self.output / "consumer"
        asio = [argument.split("=", 1)[1] for argument in self.extra if argument.startswith("-DFILED_ASIO_INCLUDE_DIR=")]
        # What the README tells those who use Clang with an old Asio and include Asio first.
        if "clang" in pathlib.Path(self.compiler).name:
            flags = ["-DASIO_HAS_CO_AWAIT=1", "-DASIO_HAS_STD_COROUTINE=1", *flags]
        self.run(self.compiler, "-std=c++20", source, "-o", program, *[f"-I{path}" for path in asio], *flags, **more)
        return program

    def refused(self, words, *flags, source=PROGRAM / "main.cpp"):
        try:
            self.bare(*flags, source=source, stderr=subprocess.PIPE, text=True)
        except subprocess.CalledProcessError as error:
            if re.search(words, error.stderr):
                return
            sys.exit(f"failed without saying {words!r}:\n{error.stderr[-3000:]}")
        sys.exit(f"succeeded instead of saying {words!r}")

    def copy_of_the_sources(self, place):
        for name in SHIPPED:
            source = self.project / name
            if source.is_dir():
                shutil.copytree(source, place / name)
            elif source.exists():
                place.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, place / name)

    def install(self):
        self.run("cmake", "--install", self.build, "--prefix", self.prefix)
        for header in (self.project / "include").rglob("*.hpp"):
            if not (self.prefix / "include" / header.relative_to(self.project / "include")).is_file():
                sys.exit(f"{header.name} is not installed")


def installed(way):
    way.install()
    return way.cmake(f"-DCMAKE_PREFIX_PATH={way.prefix}")


def finder(way):
    way.install()
    configure = ["cmake", "-G", "Ninja", "-S", PROGRAM, f"-DCMAKE_CXX_COMPILER={way.compiler}", f"-DCMAKE_PREFIX_PATH={way.prefix}"]
    told = way.run(*configure, "-B", way.output / "found", *way.extra, stdout=subprocess.PIPE, text=True).stdout
    cache = (way.output / "found" / "CMakeCache.txt").read_text(encoding="utf-8")
    if not way.extra and re.search("^FILED_ASIO_INCLUDE_DIR", cache, re.MULTILINE):
        sys.exit("FILED_ASIO_INCLUDE_DIR is the user's, who has not set it")
    place = pathlib.Path(re.search(r"filed: Asio \d+ in (.+)", told).group(1))

    try:
        way.run(*configure, "-B", way.output / "wrong", f"-DFILED_ASIO_INCLUDE_DIR={way.output}", stderr=subprocess.PIPE, text=True)
        sys.exit("a wrong FILED_ASIO_INCLUDE_DIR is accepted")
    except subprocess.CalledProcessError as error:
        if "there is no asio/version.hpp in" not in " ".join(error.stderr.split()):
            sys.exit(f"refused without a reason:\n{error.stderr}")

    # Nowhere to be found, and then fetched; the network is not asked where there is a copy of the sources.
    hidden = ["-DCMAKE_DISABLE_FIND_PACKAGE_asio=ON", f"-DCMAKE_IGNORE_PATH={place};/usr/include",
              f"-DOPENSSL_INCLUDE_DIR={re.search(r'OPENSSL_INCLUDE_DIR:PATH=(.+)', cache).group(1)}"]
    try:
        way.run(*configure, "-B", way.output / "none", *hidden, stderr=subprocess.PIPE, text=True)
        sys.exit("found an Asio that is hidden")
    except subprocess.CalledProcessError as error:
        if "set FILED_FETCH_ASIO=ON to download it" not in " ".join(error.stderr.split()):
            sys.exit(f"missed without a remedy:\n{error.stderr}")
    sources = way.output / "asio" / "asio" / "include"
    sources.mkdir(parents=True)
    shutil.copytree(place / "asio", sources / "asio")
    shutil.copy(place / "asio.hpp", sources)
    told = way.run(*configure, "-B", way.tree, *hidden, "-DFILED_FETCH_ASIO=ON", f"-DFETCHCONTENT_SOURCE_DIR_ASIO={way.output / 'asio'}",
                   stdout=subprocess.PIPE, text=True).stdout
    if f"in {sources}" not in told:
        sys.exit(f"not the fetched one:\n{told}")
    way.run("cmake", "--build", way.tree)
    return way.tree / "consumer"


def add_subdirectory(way):
    return way.cmake("-DWAY=add_subdirectory", f"-DFILED_SOURCE_DIR={way.project}")


def FetchContent(way):
    sources = way.output / f"filed-{way.version}"
    way.copy_of_the_sources(sources)
    archive = way.output / "filed.tar.gz"
    with tarfile.open(archive, "w:gz") as tar:
        tar.add(sources, sources.name)
    return way.cmake("-DWAY=FetchContent", f"-DFILED_ARCHIVE={archive}")


def meson(way):
    way.need("meson", "ninja")
    project = way.output / "project"
    shutil.copytree(PROGRAM, project)
    way.copy_of_the_sources(project / "subprojects" / "filed")
    way.run("meson", "setup", way.tree, project, "-Dbuildtype=plain", env={**os.environ, "CXX": way.compiler})
    way.run("meson", "compile", "-C", way.tree)
    return way.tree / "consumer"


def pkg_config(way):
    way.need("pkg-config")
    way.install()
    environment = {**os.environ, "PKG_CONFIG_PATH": str(way.prefix / "share" / "pkgconfig")}
    way.run("pkg-config", "--validate", "filed", env=environment)
    flags = way.run("pkg-config", "--cflags", "--libs", "filed", env=environment, stdout=subprocess.PIPE, text=True).stdout.split()
    return way.bare(*flags)


def include(way):
    return way.bare(f"-I{way.project / 'include'}", "-lssl", "-lcrypto")


def single_header(way):
    return way.bare(f"-I{way.project / 'single_include'}", "-lssl", "-lcrypto")


def separate(way):
    source = way.output / "filed.cpp"
    source.write_text("#include <filed/separate_compilation.hpp>\n", encoding="utf-8")
    late = way.output / "late.cpp"
    late.write_text("#include <filed/version.hpp>\n#include <filed/separate_compilation.hpp>\n", encoding="utf-8")
    flags = ["-DFILED_SEPARATE_COMPILATION=1", f"-I{way.project / 'single_include'}", "-lssl", "-lcrypto"]
    way.refused("undefined reference to .*_separate::call::environment::make", *flags)
    way.refused("include <filed/separate_compilation.hpp> ahead of all other headers of filed", "-fsyntax-only",
                "-DFILED_SEPARATE_COMPILATION=1", f"-I{way.project / 'include'}", source=late)
    return way.bare(source, *flags)


def boost_asio(way):
    if not pathlib.Path("/usr/include/boost/asio.hpp").exists():
        print("Boost.Asio is not installed", flush=True)
        sys.exit(77)
    way.install()
    return way.cmake(f"-DCMAKE_PREFIX_PATH={way.prefix}", "-DFILED_BOOST_ASIO=ON")


def module(way):
    compiler = "clang++-19"
    way.need(compiler)
    flags = ["-std=c++20", "-DASIO_STANDALONE", "-DASIO_HAS_CO_AWAIT=1", "-DASIO_HAS_STD_COROUTINE=1", f"-I{way.project / 'include'}"]
    unit, program = way.output / "filed.pcm", way.output / "consumer"
    way.run(compiler, *flags, "--precompile", way.project / "modules" / "filed.cppm", "-o", unit)
    way.run(compiler, *flags, f"-fmodule-file=filed={unit}", HERE / "module.cpp", unit, "-o", program, "-lssl", "-lcrypto")
    return program


def no_rtti(way):
    return way.bare(f"-I{way.project / 'include'}", "-fno-rtti", "-lssl", "-lcrypto", source=HERE / "no_rtti.cpp")


def conan(way):
    way.need("conan")
    # Conan writes into the folder of a recipe, and keeps packages in its home.
    sources = way.output / "sources"
    way.copy_of_the_sources(sources)
    shutil.copytree(way.project / "test_package", sources / "test_package", ignore=shutil.ignore_patterns("build"))
    environment = {**os.environ, "CONAN_HOME": str(way.output / "home"), "CXX": way.compiler, "CC": cc_of(way.compiler)}
    profile = way.output / "profile"
    way.run("conan", "profile", "detect", "--name", "detected", env=environment)
    profile.write_text("include(detected)\n[settings]\ncompiler.cppstd=20\n[conf]\n"
                       "tools.cmake.cmaketoolchain:generator=Ninja\n", encoding="utf-8")
    chosen = ["-pr:a", profile]
    asio = re.search(r"#define ASIO_VERSION (\d+)", pathlib.Path("/usr/include/asio/version.hpp").read_text(encoding="utf-8")).group(1)
    asio = f"{int(asio) // 100000}.{int(asio) // 100 % 1000}.{int(asio) % 100}"
    openssl = way.run("openssl", "version", stdout=subprocess.PIPE, text=True).stdout.split()[1]
    for name, version in (("asio", asio), ("openssl", openssl)):
        way.run("conan", "create", HERE / "conan" / name, "--version", version, *chosen, env=environment)
    way.run("conan", "create", sources, "--no-remote", *chosen, env=environment)
    consumer = way.output / "consumer" # conan writes beside the recipe that it installs for
    shutil.copytree(PROGRAM, consumer, dirs_exist_ok=True)
    way.run("conan", "install", consumer, "--no-remote", *chosen, "-of", way.output / "files", env=environment)
    return way.cmake(f"-DCMAKE_TOOLCHAIN_FILE={way.output / 'files' / 'conan_toolchain.cmake'}", "-DCMAKE_BUILD_TYPE=Release")


def cc_of(compiler):
    return compiler.replace("clang++", "clang").replace("g++", "gcc")


def vcpkg(way):
    port = way.project / "packaging" / "vcpkg" / "filed-cpp"
    manifest = json.loads((port / "vcpkg.json").read_text(encoding="utf-8"))
    if manifest["version"] != way.version:
        sys.exit(f"vcpkg.json says version {manifest['version']}, the library is {way.version}")
    if (port / "vcpkg.json").read_text(encoding="utf-8") != json.dumps(manifest, indent=2) + "\n":
        sys.exit("vcpkg.json is not formatted as vcpkg format-manifest does it")
    packages = way.output / "packages"
    way.run("cmake", f"-DPORT={port}", f"-DPACKAGES={packages}", f"-DBUILDTREES={way.output / 'buildtrees'}",
            f"-DCOMPILER={way.compiler}", "-P", HERE / "vcpkg_port.cmake")
    found = {path.relative_to(packages).as_posix() for path in packages.rglob("*") if path.is_file()}
    share = {path for path in found if not path.startswith("include/")}
    expected = {f"share/filed-cpp/{name}" for name in ("usage", "copyright")} | {"share/pkgconfig/filed.pc"} | {
        f"share/filed/{name}" for name in ("filed-config.cmake", "filed-config-version.cmake", "filed-targets.cmake", "filed-asio.cmake")}
    if share != expected:
        sys.exit(f"the port installs {sorted(share ^ expected)} too much or not at all")
    if re.search(r"^Libs: *\S", (packages / "share/pkgconfig/filed.pc").read_text(encoding="utf-8"), re.M):
        sys.exit("vcpkg takes a .pc file with libraries under share/ for misplaced")
    return way.cmake(f"-DCMAKE_PREFIX_PATH={packages}")


WAYS = {function.__name__.replace("_", "-") if function is not add_subdirectory else "add_subdirectory": function
        for function in (installed, finder, add_subdirectory, FetchContent, meson, pkg_config, include, single_header, separate, boost_asio, module,
                         no_rtti, conan, vcpkg)}


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("usage: ", 1)[1])
    parser.add_argument("way", choices=sorted(WAYS))
    for name in ("project", "build", "output", "stand-in"):
        parser.add_argument(f"--{name}", required=True, type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("--compiler", required=True)
    options, extra = parser.parse_known_args()
    options.extra = extra
    header = (options.project / "include" / "filed" / "version.hpp").read_text(encoding="utf-8")
    options.version = re.search(r'#define FILED_VERSION_TEXT "([^"]+)"', header).group(1)
    way = Way(options)
    program = WAYS[options.way](way)
    answer = way.run(options.stand_in, "--", program, stdout=subprocess.PIPE, text=True).stdout
    print(answer, end="")
    if not answer.strip():
        sys.exit("the program printed no name")


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f"failed: {' '.join(error.cmd)}")
