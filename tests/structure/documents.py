#!/usr/bin/env python3
"""Fails when a document of the project names a file that does not exist.

Checked in the given Markdown files: every path that begins with a top-level folder of the project, in backquotes
or as the target of a relative link. `include/filed/json/` is a folder, `include/filed/json/reader.hpp` a file;
`*` and `{a,b}` are looked up as patterns, and a path with <, > or an ellipsis is left alone.

usage: documents.py PROJECT_DIR FILE...
"""

import pathlib
import re
import sys

QUOTED = re.compile(r"`([^`\s]+)`")
LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)]*)?\)")
FOLDERS = ("include/", "tests/", "examples/", "benchmarks/", "scripts/", "cmake/", "docs/", ".ci/", "packaging/", "single_include/")


def alternatives(path):
    """`a/{b,c}.hpp` -> `a/b.hpp`, `a/c.hpp`"""
    found = re.search(r"\{([^{}]*)\}", path)
    if not found:
        return [path]
    return [whole for part in found.group(1).split(",")
            for whole in alternatives(path[:found.start()] + part + path[found.end():])]


def exists(root, path):
    return any(root.glob(path.rstrip("/"))) if any(sign in path for sign in "*?[") else (root / path).exists()


def check(root, document):
    text = document.read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        names = [name.removeprefix("./") for name in QUOTED.findall(line)]
        names = [(root, name) for name in names if name.startswith(FOLDERS)]
        names += [(document.parent, name) for name in LINK.findall(line) if "://" not in name and not name.startswith("mailto:")]
        for base, name in names:
            if any(sign in name for sign in "<>$…") or "NAME" in name or "..." in name:
                continue
            for path in alternatives(name.rstrip(",.;:")):
                if not exists(base, path):
                    yield f"{document.relative_to(root)}:{number}: {path} does not exist"


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    root = pathlib.Path(arguments[0]).resolve()
    problems = [problem for name in arguments[1:] for problem in check(root, root / name)]
    for problem in problems:
        print(problem)
    print(f"{len(arguments) - 1} documents, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
