#!/usr/bin/env python3
"""Checks that every number of the token cache's design stands over a test or a benchmark, and that the cache stays small.

    token_cache_tests.py PROJECT

T1 to T41 are tests, E1 to E32 events, R1 to R12 rules, G1 to G19 numeric goals. A number is there when the name of a test case says
it or, for a goal, the comment on a benchmark; or when it stands in ELSEWHERE with what sees to it. Those of the retry layer (T42
and on) are not the token cache's.
"""

import pathlib
import re
import sys

NUMBERS = {"T": 41, "E": 32, "R": 12, "G": 19}
ELSEWHERE: dict[str, str] = {
    "G19": "this script counts the lines",
}
# What a test of the design asks for beyond what the test cases of that number do, and why it is left out.
LEFT_OUT: dict[str, str] = {
    "T38": "a fork while an exchange is under way: the documentation says that a child makes a client of its own",
    "G16": "a million schedules: FILED_G16_SCHEDULES says how many a run plays",
    "T40": "the core file: the library does not lock or hide its pages (the design calls that optional). While a client is open its "
           "secrets are in a core file; after close() there is nothing to be found, as the scan of the whole memory shows",
    "T41": "half-written, linked and foreign files, and a full disk: the library brings no store on files",
}
MOST_LINES = 1500
CACHE = ("cache_core", "token_cache", "snapshot", "reader_copies", "cache_options")


def numbers_in(texts: list[str]) -> set[str]:
    return {number for text in texts for number in re.findall(r"\b[TERG]\d+\b", text)}


def names_of_tests(text: str) -> list[str]:
    return re.findall(r'TEST_CASE\(\s*((?:"[^"\n]*"\s*)+)\)', text)


def comments_on_benchmarks(text: str) -> list[str]:
    return re.findall(r"^/// (.*)", text, re.MULTILINE)


def code_lines(text: str) -> int:
    """Lines that are neither empty nor a comment alone."""
    return sum(1 for line in text.splitlines() if line.strip() and not line.strip().startswith("//"))


def main() -> int:
    project = pathlib.Path(sys.argv[1])

    def read(pattern: str) -> list[str]:
        return [path.read_text(encoding="utf-8") for path in sorted(project.glob(pattern))]

    tested = numbers_in([name for text in read("tests/**/*_test.cpp") for name in names_of_tests(text)])
    measured = numbers_in([comment for text in read("benchmarks/token_cache/*.cpp") for comment in comments_on_benchmarks(text)])
    found = tested | {number for number in measured if number.startswith("G")}
    wanted = [f"{kind}{number}" for kind, last in NUMBERS.items() for number in range(1, last + 1)]
    missing = [number for number in wanted if number not in found and number not in ELSEWHERE]
    needless = [number for number in ELSEWHERE if number in found] + [number for number in LEFT_OUT if number not in found]
    for number in missing:
        print(f"no test case is named {number}, no benchmark is, and no reason is given")
    for number in needless:
        print(f"{number}: the reason that is given for it does not fit")
    lines = sum(code_lines((project / f"include/filed/auth/{name}.hpp").read_text(encoding="utf-8")) for name in CACHE)
    print(f"{len(found.intersection(wanted))} of {len(wanted)} numbers, {lines} lines of code")
    if lines > MOST_LINES:
        print(f"the token cache has more than {MOST_LINES} lines of code")
    return 1 if missing or needless or lines > MOST_LINES else 0


if __name__ == "__main__":
    sys.exit(main())
