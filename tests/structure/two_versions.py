#!/usr/bin/env python3
"""Two versions of the library in one program are told apart.

In one translation unit the second copy is refused, with words that say what is wrong, wherever it comes from. Between units, a function
that takes a client of one version is not the function that takes one of the other: the linker says which of them is missing. The same
holds for the library with standalone Asio and with Boost.Asio.

usage: two_versions.py PROJECT_DIR OUTPUT_DIR COMPILER [FLAG...]
"""

import pathlib
import re
import shutil
import subprocess
import sys

TWICE = "filed is included twice"


def failing(command, words):
    """Whether the command fails and says the words."""
    ran = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    said = re.sub(r"\s+", " ", ran.stderr)
    if ran.returncode == 0 or not re.search(words, said):
        print(f"{'succeeded' if ran.returncode == 0 else 'failed without saying'} {words!r}: {command[-1]}\n{ran.stderr[-3000:]}")
        return False
    return True


def main(arguments):
    if len(arguments) < 3:
        sys.exit(__doc__)
    project, output, compiler = pathlib.Path(arguments[0]).resolve(), pathlib.Path(arguments[1]).resolve(), [*arguments[2:], "-std=c++20"]
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    ours, other, single = project / "include", output / "other", project / "single_include"
    shutil.copytree(ours, other)
    version = other / "filed" / "version.hpp"
    text = version.read_text(encoding="utf-8")
    changed = re.sub(r"(#define FILED_VERSION_PATCH) (\d+)", lambda found: f"{found[1]} {int(found[2]) + 1}", text)
    if changed == text:
        sys.exit("version.hpp does not define FILED_VERSION_PATCH")
    version.write_text(changed, encoding="utf-8")
    name = "v" + "_".join(re.search(rf"#define FILED_VERSION_{part} (\d+)", text)[1] for part in ("MAJOR", "MINOR", "PATCH"))

    def unit(name, text):
        path = output / f"{name}.cpp"
        path.write_text(text, encoding="utf-8")
        return path

    held = True
    for first, second in ((ours / "filed/version.hpp", other / "filed/version.hpp"), (ours / "filed/support/config.hpp", single / "filed/filed.hpp"),
                          (other / "filed/version.hpp", ours / "filed/filed.hpp")):
        twice = unit("twice", f'#include "{first}"\n#include "{second}"\n')
        held &= failing([*compiler, f"-I{ours}", "-fsyntax-only", "-Wfatal-errors", twice], TWICE)

    # One of the two is enough to know where the client really is: the other names it without a look at its header, which saves a compilation.
    named = "#include <filed/version.hpp>\nnamespace filed::inline FILED_ABI { class client; }\nvoid greet(const filed::client&);\n"
    caller = unit("caller", named + "int main(int, char** text) { greet(*reinterpret_cast<filed::client*>(text)); }\n")
    called = unit("called", "#include <filed/client.hpp>\nvoid greet(const filed::client&);\nvoid greet(const filed::client&) {}\n")
    objects = [caller.with_suffix(".o"), called.with_suffix(".o")]

    for source, include in ((caller, other), (called, other)):
        subprocess.run([*compiler, f"-I{include}", "-O0", "-c", source, "-o", source.with_suffix(".o")], check=True)
    link = [*compiler, "-o", output / "program", *objects, "-lssl", "-lcrypto", "-pthread"]
    subprocess.run(link, check=True)
    for flags, missing in (([f"-I{ours}"], name), ([f"-I{other}", "-DFILED_BOOST_ASIO=1"], r"v\w+_boost")):
        subprocess.run([*compiler, *flags, "-c", caller, "-o", objects[0]], check=True)
        held &= failing(link, rf"undefined reference to .*greet\(filed::{missing}::client const&\)")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
