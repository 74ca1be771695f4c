#!/usr/bin/env python3
"""Compiles, and where marked runs, the C++ code blocks of Markdown documents, so that what they show is true.

A ```cpp block that holds a `main(` is compiled and linked as it stands. Any other must carry a mark, an HTML comment
on the line above it:

    <!-- snippet: examples/NAME.cpp -->  the text of that file, which the build compiles, without its first comment
    <!-- snippet: compile -->   a translation unit without a main()
    <!-- snippet: run -->       run the program as well; it must exit with 0
    <!-- snippet: run against the stand-in -->   the same with FILED_API_KEY, FILED_ENDPOINT and FILED_CA_FILE of a stand-in
    <!-- snippet: output -->    (any language) exactly what the last program printed that was run, or that is an example;
                                an example runs against the stand-in
    <!-- snippet: above -->     declarations at namespace scope; later `inside` blocks of the document see them
    <!-- snippet: inside -->    statements of a coroutine that has `filed::client client`, `asio::any_io_executor executor`
                                and `std::string text`
    <!-- snippet: skip REASON -->

usage: snippets.py --output DIR --project DIR [--stand-in PROGRAM] [--examples DIR] DOCUMENT... -- COMPILER [FLAG...]
       snippets.py --self-test
"""

import argparse
import dataclasses
import functools
import os
import pathlib
import re
import subprocess
import sys

MARK = re.compile(r"<!--\s*snippet:\s*(\S+)\s*(.*?)\s*-->\s*")
KINDS = {"compile", "run", "output", "above", "inside", "skip"}
FENCE = re.compile(r"^(`{3,})(\w*)[^`]*$")
HAS_MAIN = re.compile(r"\bint\s+main\s*\(")

PROLOGUE = "#include <filed/filed.hpp>\n#include <filed/testing.hpp>\n\n#include <cassert>\n#include <future>\n#include <iostream>\n#include <string>\n"


@dataclasses.dataclass
class Block:
    document: str
    line: int
    language: str
    mark: str
    rest: str
    text: str

    @property
    def place(self):
        return f"{self.document}:{self.line}"


class Wrong(Exception):
    pass


def blocks_of(document, text):
    """The marked blocks and the C++ blocks of a document; a fence inside a longer fence is text."""
    blocks, lines, index = [], text.splitlines(), 0
    while index < len(lines):
        opened = FENCE.match(lines[index].strip())
        if not opened:
            index += 1
            continue
        start, fence = index, opened.group(1)
        index += 1
        while index < len(lines) and lines[index].strip() != fence:
            index += 1
        if index == len(lines):
            raise Wrong(f"{document}:{start + 1}: the code block has no end")
        mark = MARK.fullmatch(lines[start - 1].strip()) if start > 0 else None
        kind, rest = (mark.group(1), mark.group(2)) if mark else ("", "")
        if kind.startswith("examples/"):
            kind, rest = "example", kind
        elif kind and (kind not in KINDS or (rest not in ("", "against the stand-in") and kind != "skip")):
            raise Wrong(f"{document}:{start}: unknown mark '{kind} {rest}'")
        language = opened.group(2)
        if language in ("cpp", "c++") or kind == "output":
            body = "\n".join(lines[start + 1:index]) + "\n"
            if not kind:
                if not HAS_MAIN.search(body):
                    raise Wrong(f"{document}:{start + 1}: no main() and no mark: put <!-- snippet: ... --> on the line above")
                kind = "compile"
            if kind == "skip" and not rest:
                raise Wrong(f"{document}:{start + 1}: skip needs a reason")
            blocks.append(Block(document, start + 1, language, kind, rest, body))
        elif kind:
            raise Wrong(f"{document}:{start + 1}: a '{kind}' mark on a block that is not C++")
        index += 1
    return blocks


def without_first_comment(text):
    return re.sub(r"\A(?:\s*//[^\n]*\n)*", "", text).strip()


def inside_unit(blocks):
    """One translation unit out of all `above` and `inside` blocks of a document, with their own line numbers."""
    parts, count = [PROLOGUE], 0
    for block in blocks:
        place = f'#line {block.line + 1} "{block.document}"\n'
        if block.mark == "above":
            parts.append(place + block.text)
        elif block.mark == "inside":
            count += 1
            parts.append(
                f"asio::awaitable<void> snippet_{count}([[maybe_unused]] filed::client client, "
                "[[maybe_unused]] asio::any_io_executor executor, [[maybe_unused]] std::string text) {\n"
                f"{place}{block.text}    co_return;\n}}\n")
    return "\n".join(parts) if count else ""


def run(command, **options):
    return subprocess.run([str(part) for part in command], check=False, **options)


class Builder:
    def __init__(self, output, compiler):
        self.output, self.compiler, self.count = output, compiler, 0
        output.mkdir(parents=True, exist_ok=True)

    def build(self, text, link):
        """Compiles the text, returns the program, or raises."""
        self.count += 1
        source = self.output / f"snippet_{self.count}.cpp"
        source.write_text(text, encoding="utf-8")
        program = source.with_suffix("")
        compiler, flags = self.compiler[0], self.compiler[1:]
        command = [compiler, *flags, source] + (["-o", program, "-lssl", "-lcrypto", "-pthread"] if link else ["-fsyntax-only"])
        if run(command).returncode != 0:
            raise Wrong("does not compile")
        return program


def execute(command):
    """What the program prints."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("FILED_")}
    ran = run(command, env=environment, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=60, text=True)
    if ran.returncode != 0:
        raise Wrong(f"exits with {ran.returncode}")
    return ran.stdout


def run_against_stand_in(stand_in, program):
    if not stand_in:
        raise Wrong("is to be run, but there is no stand-in program")
    return execute([stand_in, "--", program])


def check(document, text, options, builder):
    """The number of blocks that were proved; raises on the first that is wrong."""
    blocks, output = blocks_of(document, text), None
    for block in blocks:
        try:
            if block.mark == "example":
                if without_first_comment((options.project / block.rest).read_text(encoding="utf-8")) != block.text.strip():
                    raise Wrong(f"differs from {block.rest}")
                name = pathlib.Path(block.rest).stem
                output = functools.partial(run_against_stand_in, options.stand_in, options.examples / name)
            elif block.mark in ("compile", "run"):
                program = builder.build(f'#line {block.line + 1} "{document}"\n{block.text}', link=bool(HAS_MAIN.search(block.text)))
                if block.mark == "run":
                    output = functools.partial(str, execute([program]) if not block.rest else
                                               run_against_stand_in(options.stand_in, program))
            elif block.mark == "output":
                if output is None:
                    raise Wrong("no program before it is run")
                printed = output()
                if printed.strip() != block.text.strip():
                    raise Wrong(f"the program prints\n{printed}")
        except Wrong as wrong:
            raise Wrong(f"{block.place}: {wrong}") from None
    unit = inside_unit(blocks)
    if unit:
        try:
            builder.build(unit, link=False)
        except Wrong as wrong:
            raise Wrong(f"{document}: an `inside` block {wrong}") from None
    return len(blocks) - sum(block.mark == "skip" for block in blocks)


def self_test():
    failed = 0

    def expect(name, text, words):
        nonlocal failed
        try:
            found = " ".join(f"{block.mark}@{block.line}" for block in blocks_of("a.md", text))
        except Wrong as wrong:
            found = str(wrong)
        if words not in found:
            failed += 1
            print(f"self-test '{name}': expected {words!r}, found {found!r}")

    expect("main", "```cpp\nint main() {}\n```\n", "compile@1")
    expect("unmarked", "x\n```cpp\nint x;\n```\n", "a.md:2: no main() and no mark")
    expect("marked", "<!-- snippet: inside -->\n```cpp\nint x;\n```\n", "inside@2")
    expect("run", "<!-- snippet: run -->\n```cpp\nint main() {}\n```\n<!-- snippet: output -->\n```\nhi\n```\n", "run@2 output@6")
    expect("example", "<!-- snippet: examples/a.cpp -->\n```cpp\nint main() {}\n```\n", "example@2")
    expect("stand-in", "<!-- snippet: run against the stand-in -->\n```cpp\nint main() {}\n```\n", "run@2")
    expect("misspelt", "<!-- snippet: rnu -->\n```cpp\nint main() {}\n```\n", "unknown mark")
    expect("open", "```cpp\nint main() {}\n", "has no end")
    expect("reasonless", "<!-- snippet: skip -->\n```cpp\nint x;\n```\n", "needs a reason")
    expect("not C++", "<!-- snippet: run -->\n```sh\nls\n```\n", "not C++")
    expect("other language", "```sh\nls\n```\n", "")
    expect("longer fence", "````md\n```cpp\nint x;\n```\n````\n", "")
    unit = inside_unit(blocks_of("a.md", "<!-- snippet: above -->\n```cpp\nint x;\n```\n<!-- snippet: inside -->\n```cpp\nx = 1;\n```\n"))
    if not ("int x;" in unit and "snippet_1" in unit and '#line 7 "a.md"' in unit):
        failed += 1
        print(f"self-test 'unit': {unit}")
    print(f"13 self-tests, {failed} failed")
    return failed


def main(arguments):
    if arguments == ["--self-test"]:
        return 1 if self_test() else 0
    own, compiler = arguments, []
    if "--" in arguments:
        own, compiler = arguments[:arguments.index("--")], arguments[arguments.index("--") + 1:]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=pathlib.Path, required=True)
    parser.add_argument("--project", type=pathlib.Path, required=True)
    parser.add_argument("--stand-in", type=pathlib.Path)
    parser.add_argument("--examples", type=pathlib.Path)
    parser.add_argument("documents", nargs="+")
    options = parser.parse_args(own)
    if not compiler:
        parser.error("no compiler after --")
    builder, failed = Builder(options.output, compiler), 0
    for document in options.documents:
        try:
            proved = check(document, (options.project / document).read_text(encoding="utf-8"), options, builder)
            print(f"{document}: {proved} code blocks hold")
        except Wrong as wrong:
            failed += 1
            print(wrong)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
