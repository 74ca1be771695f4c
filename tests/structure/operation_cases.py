#!/usr/bin/env python3
"""Proves what the compiler says of tests/graphql/operation_cases.hpp: which operations it accepts, which it refuses, and why.

All cases are compiled at once; every refusal names its operation. In the line above each REJECT stands what the message must hold:

    // says: "word" name 2:14 A.me      words and enumerators in this order, then the place in the document, then the path

A compiler that can compute the message of a static_assert (C++26, Clang 19) must say the same as a sentence.

usage: operation_cases.py SOURCE COMPILER [FLAG...]      SOURCE is operation_cases.cpp, beside operation_cases.hpp
exit:  0 as expected, 1 not, 77 there is no such compiler here
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

CASE = re.compile(r"(?:^// says: (?P<says>.*)\n)?^(?P<kind>ACCEPT|REJECT)\((?P<name>\w+),(?:\s*(?P<problem>\w+),)?", re.MULTILINE)
MISMATCH = re.compile(r"document_mismatch<cases::(.*?)>::value")
SKIPPED = 77
COMPUTED_MESSAGES = 202306  # of __cpp_static_assert
SENTENCE = "A.me: field is selected but has no member: 'nmae' (C++: Workspace); did you mean 'name'? [document line 2, column 12]"
SENTENCE_OF_A_TYPE = "A: variable type differs: 'ids' is [ID]! in the document and [ID!]! in C++ [document line 1, column 15]"


def cases(text):
    """name -> None for an accepted case, else (problem, what the message must hold)."""
    found = {}
    for case in CASE.finditer(text):
        refused = case["kind"] == "REJECT"
        found[case["name"]] = (case["problem"], (case["says"] or "").split()) if refused else None
    return found


def split(arguments):
    """The template arguments of a message, at the commas of the outermost level."""
    parts, depth, quoted, part = [], 0, False, ""
    for i, byte in enumerate(arguments):
        if byte == '"' and arguments[i - 1] != "\\":
            quoted = not quoted
        if not quoted:
            depth += (byte in "<{(") - (byte in ">})")
        if byte == "," and depth == 0 and not quoted:
            parts.append(part.strip())
            part = ""
        else:
            part += byte
    return parts + [part.strip()]


def readable(argument):
    """A word in quotation marks, an enumerator's name, or a number. Clang 14 prints the characters of a word, and at most ten."""
    word = re.search(r'\{"(.*)"\}', argument)
    if word:
        return '"' + word[1].replace('\\"', '"') + '"'
    if argument.startswith("{{"):
        numbers = [int(number) for number in re.findall(r"\d+", argument)]
        text = "".join(chr(number) for number in numbers).rstrip("\0")
        return f'"{text}…' if "..." in argument else f'"{text}"'
    return re.sub(r".*(::|\))", "", argument)


def same(expected, found):
    return expected.startswith(found[:-1]) if found.endswith("…") else expected == found


def lacks(says, arguments):
    """The first expected part that a message does not hold, or None."""
    rest = arguments[:-2]  # name, type, suggestion, line, column, path...
    for part in says:
        place = re.fullmatch(r"(\d+):(\d+)", part)
        if place:
            if arguments[3:5] != [place[1], place[2]]:
                return part
        elif part[0] == '"' or "_" in part:
            while rest and not same(part, rest[0]):
                rest = rest[1:]
            if not rest:
                return part
        else:
            path = [f'"{step}"' for step in part.split(".")]
            if len(path) != len(arguments[5:]) or not all(map(same, path, arguments[5:])):
                return part
    return None


def computes_messages(compiler, flags):
    run = subprocess.run([*compiler, *flags, "-std=c++2c", "-x", "c++", "-E", "-dM", os.devnull], capture_output=True, text=True, check=False)
    version = re.search(r"#define __cpp_static_assert (\d+)", run.stdout)
    return run.returncode == 0 and version is not None and int(version[1]) >= COMPUTED_MESSAGES


def sentences(compiler, flags, source, refusals):
    """What is wrong with the messages where they are sentences: each names the problem, the words, the place and the path."""
    said = compile_(compiler, flags, source, "-std=c++2c").stderr
    missing = [sentence for sentence in (SENTENCE, SENTENCE_OF_A_TYPE) if sentence not in said]
    spoken = re.findall(r"static assertion failed.*?: (.*)", said)
    for name, (problem, says) in refusals.items():
        words = [problem.replace("_", " ")]
        for part in says:
            place = re.fullmatch(r"(\d+):(\d+)", part)
            if place:
                words.append(f"line {place[1]}, column {place[2]}]")
            elif part[0] == '"':
                words.append(part[1:-1])
            elif "_" not in part: # a path; the names of syntax problems have texts of their own
                words.append(part + ": ")
        if not any(all(word in sentence for word in words) for sentence in spoken):
            missing.append(f"{name}: {words}")
    return [f"no such sentence in C++26: {sentence}" for sentence in missing]


def compile_(compiler, flags, source, *more):
    limits = ["-ferror-limit=0", "-fbracket-depth=512"] if "clang" in subprocess.run(
        [*compiler, "--version"], capture_output=True, text=True, check=True).stdout else ["-fmax-errors=0"]
    return subprocess.run([*compiler, *flags, "-fsyntax-only", *limits, *more, source], capture_output=True, text=True, check=False,
                          env={**os.environ, "LC_ALL": "C"})


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    source, compiler, flags = pathlib.Path(arguments[0]), arguments[1:2], arguments[2:]
    if shutil.which(compiler[0]) is None:
        print(f"{compiler[0]} is not installed")
        return SKIPPED
    expected = cases(source.with_suffix(".hpp").read_text(encoding="utf-8"))
    failed = []

    said = compile_(compiler, flags, source)
    found = {}
    for message in MISMATCH.findall(said.stderr):
        name, problem, *rest = split(message)
        found[name] = (readable(problem), [readable(argument) for argument in rest])
    for name, refusal in expected.items():
        if refusal is None:
            if name in found:
                failed.append(f"{name}: refused with {found[name]}")
        elif not refusal[1]:
            failed.append(f"{name}: nothing is said of its message; it is {found.get(name)}")
        elif name not in found:
            failed.append(f"{name}: accepted; it is to be refused with {refusal[0]}")
        elif found[name][0] != refusal[0]:
            failed.append(f"{name}: refused with {found[name][0]}, not with {refusal[0]}")
        elif lack := lacks(refusal[1], found[name][1]):
            failed.append(f"{name}: the message lacks {lack}: {found[name][1]}")

    # That a case is not refused with the words looked for above does not mean that it compiles.
    accepted = compile_(compiler, flags, source, "-DFILED_ONLY_ACCEPTED_CASES=1")
    if accepted.returncode != 0:
        failed.append(f"the accepted cases alone do not compile:\n{accepted.stderr[:4000]}")

    speaks = computes_messages(compiler, flags)
    if speaks:
        failed += sentences(compiler, flags, source, {name: refusal for name, refusal in expected.items() if refusal})

    for failure in failed:
        print(failure)
    refused = sum(1 for refusal in expected.values() if refusal)
    print(f"{len(expected) - refused} operations to be accepted, {refused} to be refused, {len(failed)} wrong"
          + (", sentences in C++26" if speaks else ""))
    return 1 if failed or not refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
