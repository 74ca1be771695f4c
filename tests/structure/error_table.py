#!/usr/bin/env python3
"""Checks that the table of errors in docs/errors.md is what the tables in the headers say; with --write, makes it so.

usage: error_table.py PROJECT_DIR [--write]
"""

import pathlib
import re
import sys

DOCUMENT = "docs/errors.md"
BEGIN, END = "<!-- errors: begin -->\n", "<!-- errors: end -->\n"
# The floors in the order in which a call passes them, with the category's name.
HEADERS = [("support/error.hpp", "filed"), ("auth/error.hpp", "filed.auth"), ("http/error.hpp", "filed.http"),
           ("tls/error.hpp", "filed.tls"), ("graphql/error.hpp", "filed.graphql"), ("json/error.hpp", "filed.json"),
           ("api/error.hpp", "filed.api")]
STRING = r'"(?:[^"\\]|\\.)*"'
ENTRY = re.compile(rf"\{{static_cast<int>\(errc::(\w+)\),\s*\"(\w+)\",\s*condition::(\w+),\s*((?:{STRING}\s*)+),\s*((?:{STRING}\s*)+)\}}")


def joined(literals):
    return "".join(part[1:-1].replace('\\"', '"').replace("\\\\", "\\") for part in re.findall(STRING, literals))


def table(project):
    lines = []
    for header, category in HEADERS:
        text = (project / "include" / "filed" / header).read_text(encoding="utf-8")
        entries = ENTRY.findall(text)
        if len(entries) != text.count("{static_cast<int>(errc::"):
            sys.exit(f"{header}: an entry that this program does not understand")
        if f'"{category}"' not in text:
            sys.exit(f"{header}: the category is not called {category}")
        namespace = category.replace(".", "::")
        lines += [f"### `{namespace}::errc`", "", "| name | condition | what happened | remedy |", "| --- | --- | --- | --- |"]
        for value, name, kind, what, remedy in entries:
            if value != name:
                sys.exit(f"{header}: errc::{value} is called {name}")
            cells = [f"`{name}`", kind, joined(what), joined(remedy)]
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
        lines.append("")
    return "\n".join(lines)


def main(arguments):
    if not arguments or arguments[1:] not in ([], ["--write"]):
        sys.exit(__doc__)
    project = pathlib.Path(arguments[0])
    path = project / DOCUMENT
    text = path.read_text(encoding="utf-8")
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        sys.exit(f"{DOCUMENT}: the marks of the table are not there once each")
    head, rest = text.split(BEGIN)
    tail = rest.split(END)[1]
    wanted = head + BEGIN + "\n" + table(project) + "\n" + END + tail
    if arguments[1:]:
        path.write_text(wanted, encoding="utf-8")
    elif text != wanted:
        sys.exit(f"{DOCUMENT} is not what the headers say: run tests/structure/error_table.py . --write")


if __name__ == "__main__":
    main(sys.argv[1:])
