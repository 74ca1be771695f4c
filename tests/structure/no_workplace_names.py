#!/usr/bin/env python3
"""Fails when a file of the project names the machine it was made on, or a host that it has no business with.

Looks at every file that git would commit (without git: at every file outside build trees):
  - absolute paths of a home or work directory, anywhere;
  - lock files that record download addresses;
  - outside C++ sources, where addresses are test data: every URL whose host is neither reserved for examples,
    nor loopback, nor listed in HOSTS. A package registry's host belongs in nobody's checkout.

usage: no_workplace_names.py PROJECT_DIR
       no_workplace_names.py --self-test
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

HOSTS = {
    "router.apps.filed.com", "gateway.filed.com", "docs.apps.filed.com", "docs.filed.com", "app.filed.com",
    "mcp.apps.filed.com", "files.apps.filed.com",
    "github.com", "www.rfc-editor.org", "spec.graphql.org", "graphql.org", "think-async.com", "docs.openssl.org",
    "www.openssl.org", "cmake.org", "mesonbuild.com", "en.cppreference.com", "www.boost.org", "semver.org",
    "keepachangelog.com", "gcc.gnu.org", "wg21.link", "tus.io", "json-schema.org", "editorconfig.org",
    "www.w3.org", # the name of SVG
}
RESERVED = re.compile(r"(^|\.)(example|test|invalid|localhost|example\.(com|org|net))$")
LOOPBACK = re.compile(r"^(127(\.\d+){3}|\[::1\])$")
URL = re.compile(r"\b(?:https?|git|ssh|ftp)://(?:[^\s/@\"'<>]*@)?(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+)")
# Written in parts, so that this file does not name what it looks for.
MACHINE_PATH = re.compile(r"(?<![\w.$}{)-])/(?:" + "|".join(["wo" "rk", "fa" "rm", "ro" "ot", "ho" "me", "Us" "ers"]) + r")/[\w.]")
SKIPPED_FOLDERS = {".git", "build", "node_modules", "__pycache__"}
SOURCES = {".hpp", ".cpp", ".h", ".graphql"}


def files_of(root):
    listed = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-co", "--exclude-standard", "-z"], capture_output=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        paths = [root / name for name in listed.stdout.decode().split("\0") if name]
    else:
        paths = [path for path in root.rglob("*")
                 if not any(part in SKIPPED_FOLDERS or part.startswith("build-") for part in path.relative_to(root).parts)]
    return sorted(path for path in paths if path.is_file() and not path.is_symlink())


def problems_of(root, path):
    name = path.relative_to(root).as_posix()
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return  # not a text
    for number, line in enumerate(text.splitlines(), 1):
        found = MACHINE_PATH.search(line)
        if found:
            yield f"{name}:{number}: path of a machine: {found.group()}..."
        if path.suffix in SOURCES:
            continue
        for host in URL.findall(line):
            host = host.lower().rstrip(".")
            if host in HOSTS or LOOPBACK.match(host) or RESERVED.search(host) or "." not in host:
                continue
            yield f"{name}:{number}: unknown host {host}"
    if path.name.endswith("package-lock.json"):
        for package, entry in json.loads(text).get("packages", {}).items():
            if "resolved" in entry:
                yield f"{name}: {package or 'the root'} records a download address"


def check(root):
    paths = files_of(root)
    return [problem for path in paths for problem in problems_of(root, path)], len(paths)


def self_test():
    cases = [
        ("a.md", "see https://github.com/x/y and http://127.0.0.1:80/ and https://api.example.com", None),
        ("a.md", "see https://registry." + "somewhere.dev/x", "unknown host"),
        ("a.sh", "cd /ho" + "me/me/project", "path of a machine"),
        ("a.sh", 'cd "$HERE/ho' + 'me/x" "${d}/wo' + 'rk/x"', None),
        ("a.cpp", 'parse("https:' + '//any.host.at.all/")', None),
        ("a.cpp", '"/wo' + 'rk/x"', "path of a machine"),
        ("package-lock.json", '{"packages": {"node_modules/x": {"resolved": "https://github.com/x"}}}', "download address"),
        ("package-lock.json", '{"packages": {"node_modules/x": {"version": "1.0.0"}}}', None),
    ]
    failed = 0
    for name, text, words in cases:
        with tempfile.TemporaryDirectory() as directory:
            root = pathlib.Path(directory)
            (root / name).write_text(text, encoding="utf-8")
            problems, _ = check(root)
        right = not problems if words is None else len(problems) == 1 and words in problems[0]
        if not right:
            failed += 1
            print(f"self-test {name!r}: expected {words!r}, found {problems}")
    print(f"{len(cases)} self-tests, {failed} failed")
    return failed


def main(arguments):
    if arguments == ["--self-test"]:
        return 1 if self_test() else 0
    if len(arguments) != 1:
        sys.exit(__doc__)
    problems, count = check(pathlib.Path(arguments[0]).resolve())
    for problem in problems:
        print(problem)
    print(f"{count} files, {len(problems)} problems")
    return 1 if problems or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
