#!/usr/bin/env python3
"""Runs suites of benchmarks and writes what they found: a record, a page and its charts. scripts/bench builds the programs and calls it.

    run.py --build FOLDER [--output FOLDER] [--quick] [SUITE...]     suites: transport cold json token-cache compile-time
    run.py --draw [--check] [--output FOLDER]                        the page and the charts anew out of the record; nothing is measured

The output folder is docs/, where a suite that is not named keeps its figures; of a quick run build/figures/, anew. --check fails when a file is not what
the record says.
"""

import argparse
import json
import pathlib
import sys

PROJECT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import machine  # noqa: E402  (this folder is no package)
import page  # noqa: E402
import suites  # noqa: E402


def read(record):
    return json.loads(record.read_text(encoding="utf-8")) if record.exists() else {"suites": {}}


def draw(output, record, is_check):
    wrong = 0
    files = {output / name: text for name, text in page.pages(record).items()}
    readme = PROJECT / "README.md"
    if output == PROJECT / "docs":
        files[readme] = page.with_summary(readme.read_text(encoding="utf-8"), record)
    for path, text in files.items():
        if is_check:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                wrong += 1
                print(f"{path.relative_to(PROJECT)} is not what figures.json says: run scripts/bench --draw")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return wrong


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--build", type=pathlib.Path)
    options.add_argument("--output", type=pathlib.Path)
    options.add_argument("--compiler", default="g++")
    options.add_argument("--quick", action="store_true")
    options.add_argument("--draw", action="store_true")
    options.add_argument("--check", action="store_true")
    options.add_argument("suites", nargs="*", metavar="SUITE")
    given = options.parse_args()
    unknown = set(given.suites) - set(suites.SUITES)
    if unknown:
        options.error(f"no suite {', '.join(sorted(unknown))}; there are {', '.join(suites.SUITES)}")
    output = (given.output or PROJECT / ("build/figures" if given.quick else "docs")).resolve()
    kept = output / "figures/figures.json"
    if given.draw or given.check:
        return 1 if draw(output, read(kept), given.check) else 0
    if not given.build:
        options.error("--build is missing")

    if given.quick:
        kept.unlink(missing_ok=True)
    run = suites.Run(PROJECT, given.build.resolve(), given.compiler, given.quick)
    for name in given.suites or suites.SUITES:
        print(f"\n==== {name}", flush=True)
        environment = machine.facts(PROJECT, given.compiler)
        figures = suites.SUITES[name](run)
        record = read(kept)  # it may have changed meanwhile
        record["suites"][name] = {"environment": environment, "quick": given.quick, "figures": figures}
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    draw(output, read(kept), False)
    print(f"\nwritten: {output / 'figures.md'} and its charts", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
