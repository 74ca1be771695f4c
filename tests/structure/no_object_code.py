#!/usr/bin/env python3
"""Fails when the proof of a checked document leaves something in the object file.

The accepted cases of tests/graphql/operation_cases.hpp are compiled, and so is the bare include: both must define the same symbols.
A document that is put to use has to show up, or the comparison would prove nothing.

usage: no_object_code.py SOURCE COMPILER [FLAG...]      SOURCE is operation_cases.cpp
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

INCLUDE = "#include <filed/graphql/operation.hpp>\n"
USE = "std::string_view text() {{ return filed::graphql::document_of<cases::{name}>; }}\n"


def symbols(compiler, folder, name, text):
    """Kind and name of each symbol that the object file of a program defines."""
    source, output = folder / f"{name}.cpp", folder / f"{name}.o"
    source.write_text(text, encoding="utf-8")
    subprocess.run([*compiler, "-O0", "-g0", "-DFILED_ONLY_ACCEPTED_CASES=1", "-c", source, "-o", output], check=True)
    listed = subprocess.run(["nm", "--defined-only", "-C", output], capture_output=True, text=True, check=True)
    return {line.split(maxsplit=1)[1] for line in listed.stdout.splitlines()}


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    if shutil.which("nm") is None:
        print("there is no nm")
        return 77
    cases, compiler = pathlib.Path(arguments[0]).resolve(), arguments[1:]
    first = next(line for line in cases.with_suffix(".hpp").read_text(encoding="utf-8").splitlines() if line.startswith("ACCEPT("))
    name = first.removeprefix("ACCEPT(").split(",")[0]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        bare = symbols(compiler, folder, "bare", INCLUDE)
        proven = symbols(compiler, folder, "proven", f'#include "{cases}"\n')
        used = symbols(compiler, folder, "used", f'#include "{cases}"\n' + USE.format(name=name))
    for symbol in sorted(proven - bare):
        print(f"left by a proof: {symbol}")
    if not any(f"<cases::{name}>" in symbol for symbol in used):
        print(f"the document of cases::{name} is not seen in a program that uses it: {sorted(used - bare)}")
        return 1
    return 1 if proven - bare else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
