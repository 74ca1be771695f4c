#!/usr/bin/env python3
"""What the JSON layer costs the compiler: a file that reads and writes the answer to `me`, beside one that only has its types.

Prints the processor time of both and its ratio, the preprocessed lines, and the bytes of code and data. The two are compiled in turn,
and the middle one of the ratios counts, so that it hardly matters what else the machine does.

usage: json_unit.py WORK_DIR COMPILER [FLAG...]      RUNS of the environment: how many runs
"""

import os
import pathlib
import resource
import statistics
import subprocess
import sys

RUNS = int(os.environ.get("RUNS", "5"))

TYPES = """#include <optional>
#include <string>
#include <variant>
#include <vector>
struct User { std::string id, name, email; };
struct Workspace { std::string id, name; };
struct WorkspaceUser { std::string id, role, createdAt; User user; Workspace workspace; };
struct Data { std::variant<User, WorkspaceUser> me; };
struct Response { Data data; };
"""

USE = """#include <filed/json/json.hpp>
filed::result<Response> parse(std::string_view text) { return filed::json::read<Response>(text); }
filed::result<void> write(const Response& from, std::string& to) { return filed::json::write_to(to, from); }
"""


def compile_(command, source):
    """User time in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run([*command, "-O2", "-c", source, "-o", source.with_suffix(".o")], check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def lines(command, source):
    return subprocess.run([*command, "-E", "-P", source], check=True, capture_output=True).stdout.count(b"\n")


def code_and_data(source):
    """Bytes that are loaded; debug information and symbols are left out."""
    table = subprocess.run(["size", source.with_suffix(".o")], check=True, capture_output=True, text=True).stdout
    return sum(int(column) for column in table.splitlines()[1].split()[:2])


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    work, command = pathlib.Path(arguments[0]), arguments[1:]
    work.mkdir(parents=True, exist_ok=True)
    types, unit = work / "types.cpp", work / "unit.cpp"
    types.write_text(TYPES, encoding="utf-8")
    unit.write_text(TYPES + USE, encoding="utf-8")
    pairs = [(compile_(command, types), compile_(command, unit)) for _ in range(RUNS)]
    ratio = statistics.median(with_json / plain for plain, with_json in pairs)
    print(f"types {min(p[0] for p in pairs):.2f} s, with JSON {min(p[1] for p in pairs):.2f} s, {ratio:.1f} times as long")
    print(f"lines: types {lines(command, types)}, with JSON {lines(command, unit)}; code and data: {code_and_data(unit)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
