#!/usr/bin/env python3
"""Builds and runs a project that uses filed, each way that CMake offers: the installed package, and add_subdirectory.

usage: consumers.py PROJECT_DIR BUILD_DIR OUTPUT_DIR COMPILER [CMAKE_ARGUMENT...]
"""

import pathlib
import shutil
import subprocess
import sys


def run(*command):
    command = [str(part) for part in command]
    print("+", " ".join(command), flush=True)
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def main(arguments):
    if len(arguments) < 4:
        sys.exit(__doc__)
    project, build, output = (pathlib.Path(path).resolve() for path in arguments[:3])
    compiler, extra = arguments[3], arguments[4:]
    shutil.rmtree(output, ignore_errors=True)
    prefix = output / "installed"
    run("cmake", "--install", build, "--prefix", prefix)
    for header in (project / "include").rglob("*.hpp"):
        if not (prefix / "include" / header.relative_to(project / "include")).is_file():
            sys.exit(f"{header.name} is not installed")
    for way, argument in (("package", f"-DCMAKE_PREFIX_PATH={prefix}"), ("subdirectory", f"-DFILED_SOURCE_DIR={project}")):
        tree = output / way
        run("cmake", "-G", "Ninja", "-S", project / "tests" / "structure" / "consumer", "-B", tree,
            f"-DCMAKE_CXX_COMPILER={compiler}", argument, *extra)
        run("cmake", "--build", tree)
        run(tree / "consumer")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as error:
        sys.exit(f"failed: {' '.join(error.cmd)}")
