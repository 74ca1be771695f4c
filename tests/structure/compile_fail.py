#!/usr/bin/env python3
"""Proves that the compiler refuses a program, and with the words that help.

The file's leading comment lines say what is expected:
    // expect: REGEX      must occur in the compiler's messages; several lines: all of them must
    // with: FLAG         one more flag for the compiler
    // only: gcc-12.2     only on compilers whose name-version begins so (gcc-12, clang-14, clang, ...); several: any

A warning that compilers give without being asked counts as a refusal: an ignored [[nodiscard]] is no more than that.

Where the text mentions FILED_COMPILE_FAIL_FIXED, the program must compile with that macro defined: the refusal
then has no other cause than the one the macro takes away.

usage: compile_fail.py FILE COMPILER [FLAG...]
exit:  0 refused as expected, 1 not, 77 not for this compiler
"""

import os
import pathlib
import re
import subprocess
import sys

SKIPPED = 77
ANNOTATION = re.compile(r"//\s*(expect|with|only):\s*(.+?)\s*$")


def annotations(text):
    found = {"expect": [], "with": [], "only": []}
    for line in text.splitlines():
        if not line.startswith("//"):
            break
        annotation = ANNOTATION.match(line)
        if annotation:
            found[annotation.group(1)].append(annotation.group(2))
    return found.values()


def compiler_name(compiler):
    """gcc-12.2.0 or clang-14.0.6, from the compiler's own macros."""
    run = subprocess.run([*compiler, "-x", "c++", "-E", "-dM", os.devnull], capture_output=True, text=True, check=True)
    macros = dict(re.findall(r"^#define (__\w+__) (.*)$", run.stdout, re.MULTILINE))
    if "__clang__" in macros:
        return "clang-" + ".".join(macros[f"__clang_{part}__"] for part in ("major", "minor", "patchlevel"))
    return "gcc-" + ".".join(macros[name] for name in ("__GNUC__", "__GNUC_MINOR__", "__GNUC_PATCHLEVEL__"))


def applies(condition, name):
    return name == condition or re.match(re.escape(condition) + r"[.-]", name) is not None


def compile_(compiler, flags, source):
    return subprocess.run([*compiler, *flags, "-Werror", "-fsyntax-only", source], capture_output=True, text=True, check=False,
                          env={**os.environ, "LC_ALL": "C"})


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    source, compiler, flags = arguments[0], arguments[1:2], arguments[2:]
    text = pathlib.Path(source).read_text(encoding="utf-8")
    expect, more_flags, only = annotations(text)
    flags += more_flags
    if not expect:
        print(f"{source}: no '// expect: REGEX' line")
        return 1
    name = compiler_name(compiler)
    if only and not any(applies(condition, name) for condition in only):
        print(f"{name} is not one of: {', '.join(only)}")
        return SKIPPED

    run = compile_(compiler, flags, source)
    if run.returncode == 0:
        print(f"{source}: {name} accepts the program; it must refuse it")
        return 1
    # Messages are wrapped and quoted differently from compiler to compiler.
    said = re.sub(r"\s+", " ", run.stderr)
    missing = [words for words in expect if not re.search(words, said)]
    if missing:
        print(f"{source}: refused, but the message lacks {missing}\n{run.stderr[-6000:]}")
        return 1
    if "FILED_COMPILE_FAIL_FIXED" in text:
        run = compile_(compiler, [*flags, "-DFILED_COMPILE_FAIL_FIXED=1"], source)
        if run.returncode != 0:
            print(f"{source}: refused with FILED_COMPILE_FAIL_FIXED as well\n{run.stderr[-6000:]}")
            return 1
    print(f"{name} refuses it: {expect}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
