#!/usr/bin/env python3
"""Prints the instructions that each operation of the JSON benchmark takes, as counted by callgrind.

usage: count_instructions.py BENCHMARK [--only=REGULAR_EXPRESSION] [option of the benchmark...]

Counts do not depend on what else the machine does. They include making the value and ending its life, with the allocator.
"""

import re
import subprocess
import sys


def count(command, operation):
    repeat = 1000 if "/me" in operation else 3
    output = subprocess.run(
        ["valgrind", "--tool=callgrind", "--collect-atstart=no", "--toggle-collect=*repeat_operation*",
         "--callgrind-out-file=/dev/null", *command, "--operation=" + operation, "--repeat=%d" % repeat],
        check=True, capture_output=True, text=True).stderr
    return int(re.search(r"Collected\s*:\s*(\d+)", output).group(1)) // repeat


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    wanted = [a[len("--only="):] for a in arguments if a.startswith("--only=")]
    command = [a for a in arguments if not a.startswith("--only=")]
    names = subprocess.run([*command, "--list"], check=True, capture_output=True, text=True).stdout.splitlines()
    names = [name for name in names if all(re.search(pattern, name) for pattern in wanted)]
    columns = list(dict.fromkeys(name.split("/", 1)[1] for name in names))
    print("| instructions | " + " | ".join(columns) + " |")
    print("|---|" + "---:|" * len(columns))
    for library in dict.fromkeys(name.split("/", 1)[0] for name in names):
        cells = ["{:,}".format(count(command, library + "/" + column)) if library + "/" + column in names else "-"
                 for column in columns]
        print("| " + library + " | " + " | ".join(cells) + " |", flush=True)


main(sys.argv[1:])
