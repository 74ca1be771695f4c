#!/usr/bin/env python3
"""Fails on an include that goes up a floor.

Reads every #include of the project's own headers in include/filed/ and holds it against the floors of
docs/architecture.md: an include goes down, or sideways inside its own folder, never up. A header that is
included and does not exist, a header in a folder without a floor, and a cycle of includes fail too.

usage: floors.py INCLUDE_DIR      (the directory that holds filed/)
       floors.py --self-test
"""

import pathlib
import re
import sys
import tempfile

# Folder of include/filed/ -> floor.
FLOORS = {
    "support": 0,
    "reflect": 1,
    "json": 2,
    "http": 2,
    "tls": 2,
    "graphql": 3,
    "auth": 3,
    "call": 4,
    "api": 5,
    "uploads": 5,
    "testing": 6,
}

# Headers that do not stand on their folder's floor: pattern of the path below include/filed/ -> floor.
# The first match counts.
SPECIAL = [
    (r"version\.hpp", 0),
    # The IO shell of http/: it joins the sans-IO cores of http/ and tls/, which know nothing of each other.
    (r"http/(pool|connection)(/.*|[a-z_]*\.hpp)", 3),
]

FACE = 6  # headers directly in include/filed/: filed.hpp, client.hpp, legacy.hpp, ...
UMBRELLA = "filed.hpp"
TEST_KIT = re.compile(r"testing(\.hpp|/.*)")  # floor 6 too; a production program never pays for it

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:<(filed/[^>]+)>|"([^"]+)")', re.MULTILINE)
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)


def folder(header):
    """The unit inside which headers may include each other sideways."""
    if TEST_KIT.fullmatch(header):
        return "testing"
    if header == "version.hpp":
        return "support"
    return header.split("/")[0] if "/" in header else ""


def floor(header):
    for pattern, level in SPECIAL:
        if re.fullmatch(pattern, header):
            return level
    name = folder(header)
    return FACE if name == "" else FLOORS.get(name)


def without_comments(text):
    return COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def includes(root, header):
    """Yields (line number, path below include/filed/ or None when it leaves it) for each include of our own."""
    text = without_comments((root / "filed" / header).read_text(encoding="utf-8"))
    for found in INCLUDE.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        if found.group(1):
            target = root / found.group(1)
        else:
            target = (root / "filed" / header).parent / found.group(2)
        try:
            yield line, target.resolve().relative_to((root / "filed").resolve()).as_posix()
        except ValueError:
            yield line, None


def problem_with(root, header, target):
    """Why `header` may not include `target`, or None."""
    if target is None:
        return "includes a file outside include/filed/"
    if not (root / "filed" / target).is_file():
        return f"includes filed/{target}, which does not exist"
    here, there = floor(header), floor(target)
    if here is None or there is None:
        return None  # reported once, for the header itself
    if there > here:
        return f"floor {here} includes filed/{target} of floor {there}: an include never goes up"
    if there == here and folder(header) != folder(target) and (folder(header), folder(target)) != ("testing", ""):
        return f"includes filed/{target} of another folder on the same floor {here}: sideways only inside one folder"
    return None


def cycles(graph):
    """Yields each cycle that a depth-first walk meets, as a list of headers."""
    done, path = set(), []

    def walk(header):
        if header in path:
            yield path[path.index(header):] + [header]
            return
        if header in done:
            return
        path.append(header)
        for target in graph.get(header, []):
            yield from walk(target)
        path.pop()
        done.add(header)

    for header in sorted(graph):
        yield from walk(header)


def check(root):
    """The list of problems of the headers under root/filed, and the number of headers and includes read."""
    problems, graph, count = [], {}, 0
    for path in sorted((root / "filed").rglob("*")):
        if not path.is_file():
            continue
        header = path.relative_to(root / "filed").as_posix()
        if path.suffix != ".hpp":
            problems.append(f"filed/{header}: not a header (.hpp)")
            continue
        if floor(header) is None:
            problems.append(f"filed/{header}: the folder {folder(header)}/ has no floor")
        graph[header] = []
        for line, target in includes(root, header):
            count += 1
            problem = problem_with(root, header, target)
            if problem:
                problems.append(f"filed/{header}:{line}: {problem}")
            if target is not None:
                graph[header].append(target)
    for cycle in cycles(graph):
        problems.append("cycle of includes: " + " -> ".join(cycle))
    reached, todo = set(), [UMBRELLA]
    while todo:
        header = todo.pop()
        if header not in reached:
            reached.add(header)
            todo += graph.get(header, [])
    for header in sorted(reached):
        if TEST_KIT.fullmatch(header):
            problems.append(f"filed/{header}: reachable from filed/{UMBRELLA}; the test kit must stay apart")
    return problems, len(graph), count


def self_test():
    """Small trees, each with the words that the one expected problem must contain, or None for none."""
    cases = [
        ("down", {"json/reader.hpp": "#include <filed/support/error.hpp>", "support/error.hpp": ""}, None),
        ("down several", {"api/me.hpp": "#include <filed/support/error.hpp>", "support/error.hpp": ""}, None),
        ("sideways", {"json/a.hpp": "#include <filed/json/b.hpp>", "json/b.hpp": ""}, None),
        ("quoted sideways", {"json/a.hpp": '#include "b.hpp"', "json/b.hpp": ""}, None),
        ("up", {"support/error.hpp": "\n#include <filed/json/b.hpp>", "json/b.hpp": ""},
         "filed/support/error.hpp:2: floor 0 includes filed/json/b.hpp of floor 2"),
        ("quoted up", {"support/error.hpp": '#  include "../json/b.hpp"', "json/b.hpp": ""}, "floor 2"),
        ("same floor", {"json/a.hpp": "#include <filed/http/b.hpp>", "http/b.hpp": ""}, "another folder"),
        ("pool is above http", {"http/parser.hpp": "#include <filed/http/pool.hpp>", "http/pool.hpp": ""}, "floor 3"),
        ("pool down", {"http/pool_limits.hpp": "#include <filed/http/message.hpp>", "http/message.hpp": ""}, None),
        ("connection joins", {"http/connection.hpp": "#include <filed/tls/engine.hpp>", "tls/engine.hpp": ""}, None),
        ("codec stays apart", {"http/parser.hpp": "#include <filed/tls/engine.hpp>", "tls/engine.hpp": ""}, "another folder"),
        ("pool folder", {"http/pool/slot.hpp": "#include <filed/http/pool.hpp>", "http/pool.hpp": ""}, None),
        ("pool to auth", {"http/pool.hpp": "#include <filed/auth/key.hpp>", "auth/key.hpp": ""}, "another folder"),
        ("missing", {"json/a.hpp": "#include <filed/json/gone.hpp>"}, "does not exist"),
        ("outside", {"json/a.hpp": '#include "../../other.hpp"'}, "outside"),
        ("unknown folder", {"novel/a.hpp": ""}, "has no floor"),
        ("stray file", {"json/a.txt": ""}, "not a header"),
        ("cycle", {"json/a.hpp": "#include <filed/json/b.hpp>", "json/b.hpp": "#include <filed/json/a.hpp>"}, "cycle"),
        ("face sideways", {"filed.hpp": "#include <filed/client.hpp>", "client.hpp": ""}, None),
        ("test kit on top", {"testing/server.hpp": "#include <filed/client.hpp>", "client.hpp": ""}, None),
        ("test kit below", {"client.hpp": "#include <filed/testing.hpp>", "testing.hpp": ""}, "another folder"),
        ("comment", {"support/a.hpp": "// #include <filed/json/b.hpp>\n/* \n#include <filed/json/b.hpp>\n*/"}, None),
        ("version", {"support/a.hpp": "#include <filed/version.hpp>", "version.hpp": ""}, None),
    ]
    failed = 0
    for name, files, words in cases:
        with tempfile.TemporaryDirectory() as directory:
            root = pathlib.Path(directory)
            for header, text in files.items():
                path = root / "filed" / header
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            problems, _, _ = check(root)
        right = not problems if words is None else len(problems) == 1 and words in problems[0]
        if not right:
            failed += 1
            print(f"self-test '{name}': expected {words!r}, found {problems}")
    # Two problems of one cause: the include itself, and that the umbrella reaches the test kit.
    with tempfile.TemporaryDirectory() as directory:
        root = pathlib.Path(directory)
        (root / "filed" / "testing").mkdir(parents=True)
        (root / "filed" / "filed.hpp").write_text("#include <filed/testing/server.hpp>", encoding="utf-8")
        (root / "filed" / "testing" / "server.hpp").write_text("", encoding="utf-8")
        problems, _, _ = check(root)
        if not any("must stay apart" in problem for problem in problems):
            failed += 1
            print(f"self-test 'umbrella': found {problems}")
    print(f"{len(cases) + 1} self-tests, {failed} failed")
    return failed


def main(arguments):
    if arguments == ["--self-test"]:
        return 1 if self_test() else 0
    if len(arguments) != 1:
        sys.exit(__doc__)
    problems, headers, count = check(pathlib.Path(arguments[0]))
    for problem in problems:
        print(problem)
    print(f"{headers} headers, {count} includes of our own, {len(problems)} problems")
    return 1 if problems or headers == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
