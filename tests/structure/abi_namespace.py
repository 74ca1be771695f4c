#!/usr/bin/env python3
"""Every header opens `filed` as `namespace filed::inline FILED_ABI`, or two versions in one program would be one to the linker.

A header that opens no namespace holds nothing but directives and comments.

usage: abi_namespace.py INCLUDE_DIR      (the directory that holds filed/)
       abi_namespace.py --self-test
"""

import pathlib
import re
import sys

OPENS = re.compile(r"(inline )?namespace\b[^=]*\{[^}]*") # not the alias of one, nor one that ends on its line
OURS = re.compile(r"namespace filed::inline FILED_ABI(::\w+)* \{( // .*)?")
CLOSES = re.compile(r"\} // namespace\b.*")
NO_CODE = re.compile(r"\s*(#|//|$)")


def problems_of(text):
    problems, depth, opened = [], 0, 0
    for line in text.splitlines():
        if OPENS.fullmatch(line):
            if depth == 0 and not OURS.fullmatch(line):
                problems.append(line)
            depth, opened = depth + 1, opened + 1
        elif CLOSES.fullmatch(line):
            depth -= 1
    if depth != 0:
        problems.append("its namespaces do not end with `} // namespace NAME`")
    if opened == 0:
        problems += [line for line in text.splitlines() if not NO_CODE.match(line)][:1]
    return problems


def self_test():
    ours, end = "namespace filed::inline FILED_ABI {\n", "} // namespace filed\n"
    cases = [
        (ours + "namespace detail {\nint a;\n} // namespace detail\n" + end, 0),
        (ours.replace(" {", "::json {") + end + "template <>\nstruct std::hash<filed::ID> {};\n" + ours + end, 0),
        (ours + "namespace here = detail;\nnamespace here { class context; }\n" + end, 0),
        ("/// namespace filed {\n#pragma once\n#include <filed/a.hpp>\n", 0),
        ("namespace filed {\n" + end, 1),
        ("namespace filed::json {\n" + end, 1),
        ("namespace filed::FILED_ABI {\n" + end, 1),
        (ours + end + "namespace filed {\n" + end, 1),
        (ours + "}\n", 1),
        ("#pragma once\nstruct a {};\n", 1),
    ]
    failed = [text for text, count in cases if len(problems_of(text)) != count]
    print(f"{len(cases)} self-tests, {len(failed)} failed", *failed, sep="\n")
    return len(failed)


def main(arguments):
    if arguments == ["--self-test"]:
        return 1 if self_test() else 0
    if len(arguments) != 1:
        sys.exit(__doc__)
    found = 0
    for path in sorted(pathlib.Path(arguments[0], "filed").rglob("*.hpp")):
        for problem in problems_of(path.read_text(encoding="utf-8")):
            found += 1
            print(f"{path}: outside of the namespace of the version: {problem}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
