#!/usr/bin/env python3
"""Two translation units that include every header link into one program that runs.

It is built the way the README tells a user to: one compiler command, no build system. A function in a header that
is not inline, or an object with two definitions, ends here.

usage: two_units.py PROJECT_DIR OUTPUT_DIR COMPILER [FLAG...]
"""

import pathlib
import shlex
import subprocess
import sys


def main(arguments):
    if len(arguments) < 3:
        sys.exit(__doc__)
    root, output, compiler, flags = pathlib.Path(arguments[0]), pathlib.Path(arguments[1]), arguments[2], arguments[3:]
    output.mkdir(parents=True, exist_ok=True)
    headers = sorted(path.relative_to(root / "include").as_posix() for path in (root / "include" / "filed").rglob("*.hpp"))
    includes = "".join(f"#include <{header}>\n" for header in headers)
    (output / "a.cpp").write_text(
        includes + "#include <iostream>\nstd::string_view version_of_b();\n"
        "int main() {\n    std::cout << version_of_b() << '\\n';\n    return filed::version == version_of_b() ? 0 : 1;\n}\n",
        encoding="utf-8")
    # The other way round, so that no header depends on one that comes before it in the alphabet.
    backwards = "".join(f"#include <{header}>\n" for header in reversed(headers))
    (output / "b.cpp").write_text(
        backwards + "std::string_view version_of_b();\nstd::string_view version_of_b() { return filed::version; }\n",
        encoding="utf-8")
    program = output / "two_units"
    command = [compiler, "-std=c++20", f"-I{root / 'include'}", *flags, "-o", str(program),
               str(output / "a.cpp"), str(output / "b.cpp"), "-lssl", "-lcrypto"]
    print(shlex.join(command), flush=True)
    if subprocess.run(command, check=False).returncode != 0:
        return 1
    return subprocess.run([str(program)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
