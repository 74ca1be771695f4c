#!/usr/bin/env python3
"""Every header compiles after the macros of windows.h, the C library, Xlib and Qt, which foreign_macros.hpp defines.

What filed includes from elsewhere is included before them: whether those headers stand such macros is not up to filed.

usage: foreign_macros.py PROJECT_DIR COMPILER [FLAG...]
exit:  77 when the compiler is not installed
"""

import pathlib
import re
import shutil
import subprocess
import sys

INCLUDE = re.compile(r"^\s*#\s*include\s*(<[^>]+>|FILED_ASIO\([^)]+\))", re.MULTILINE)
MACROS = pathlib.Path(__file__).resolve().with_name("foreign_macros.hpp")
# What decides how Asio is included comes before Asio, and so before the macros; it includes nothing else.
CONFIGURATION = "filed/support/config.hpp"


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    include, compiler = pathlib.Path(arguments[0]) / "include", arguments[1:]
    if shutil.which(compiler[0]) is None:
        print(f"{compiler[0]} is not installed")
        return 77
    headers = {path.relative_to(include).as_posix(): path.read_text(encoding="utf-8") for path in sorted((include / "filed").rglob("*.hpp"))}
    foreign = sorted({name for text in headers.values() for name in INCLUDE.findall(text) if not name.startswith(("<filed/", "<boost/"))})
    names = [f"<{CONFIGURATION}>", *foreign, f"<{MACROS}>", *(f"<{name}>" for name in headers)]
    unit = "".join(f"#include {name}\n" for name in names) + "int main() {}\n"
    return subprocess.run([*compiler, "-fsyntax-only", "-x", "c++", "-"], input=unit, text=True, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
