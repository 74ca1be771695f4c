#!/usr/bin/env python3
"""Checks that every test of the token cache's design exists under its number, and that the cache stays small.

    token_cache_tests.py PROJECT

A number exists when the name of a test case says it, or when it stands in NOT_APPLICABLE with the reason. Those of the retry
layer (T42 and on) are not the token cache's.
"""

import pathlib
import re
import sys

LAST_TEST = 41
MOST_LINES = 1500
NOT_APPLICABLE: dict[int, str] = {}
CACHE = ("cache_core", "token_cache", "snapshot", "reader_copies", "cache_options")


def numbers_in(text: str) -> set[int]:
    """The numbers in the names of the test cases."""
    names = re.findall(r'TEST_CASE\(\s*((?:"[^"\n]*"\s*)+)\)', text)
    return {int(number) for name in names for number in re.findall(r"\bT(\d+)\b", name)}


def code_lines(text: str) -> int:
    """Lines that are neither empty nor a comment alone."""
    return sum(1 for line in text.splitlines() if line.strip() and not line.strip().startswith("//"))


def main() -> int:
    project = pathlib.Path(sys.argv[1])
    found: set[int] = set()
    for path in sorted((project / "tests").rglob("*_test.cpp")):
        found |= numbers_in(path.read_text(encoding="utf-8"))
    missing = [n for n in range(1, LAST_TEST + 1) if n not in found and n not in NOT_APPLICABLE]
    for number in missing:
        print(f"no test case is named T{number}, and no reason is given")
    needless = [n for n in NOT_APPLICABLE if n in found]
    for number in needless:
        print(f"T{number} has a test case and a reason not to have one")
    lines = sum(code_lines((project / f"include/filed/auth/{name}.hpp").read_text(encoding="utf-8")) for name in CACHE)
    print(f"{len(found)} numbers, {lines} lines of code")
    if lines > MOST_LINES:
        print(f"the token cache has more than {MOST_LINES} lines of code")
    return 1 if missing or needless or lines > MOST_LINES else 0


if __name__ == "__main__":
    sys.exit(main())
