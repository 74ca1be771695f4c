#!/usr/bin/env python3
"""Fails when a generated file differs from what its generator writes.

usage: generated.py FILE GENERATOR [ARGUMENT...]      (the generator prints the file)
"""

import difflib
import pathlib
import subprocess
import sys


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    kept = pathlib.Path(arguments[0]).read_text(encoding="utf-8")
    made = subprocess.run([sys.executable, "-B", *arguments[1:]], check=True, capture_output=True, text=True).stdout
    difference = list(difflib.unified_diff(kept.splitlines(True), made.splitlines(True), arguments[0], "generated"))
    sys.stdout.writelines(difference[:40])
    return 1 if difference else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
