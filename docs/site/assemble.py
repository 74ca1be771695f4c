#!/usr/bin/env python3
"""Assembles the pages of the site: docs/*.md, the documents beside them, the examples and the reference.

usage: assemble.py PROJECT FOLDER        FOLDER gets pages/ and mkdocs.yml

A link to a file that is no page becomes plain text: the site stands alone. A mark for the snippet test is taken out. Inline code
that is a name of the reference becomes a link to it.
"""

import pathlib
import posixpath
import re
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import reference  # noqa: E402  (this folder is no package)

LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)\s]+)\)")
# Documents outside docs/, and the page that each becomes.
BESIDE = {
    "SECURITY.md": "SECURITY.md",
    "CHANGELOG.md": "CHANGELOG.md",
    "CONTRIBUTING.md": "CONTRIBUTING.md",
    "benchmarks/README.md": "benchmarks.md",
}


def pages_of(root):
    """{path in the project: page}"""
    found = {f"docs/{path.name}": path.name for path in sorted((root / "docs").glob("*.md"))}
    found.update(BESIDE)
    found["include/filed/filed.hpp"] = "reference/index.md"
    found.update({f"examples/{path.name}": f"examples/{path.stem}.md" for path in sorted((root / "examples").glob("*.cpp"))})
    return found


def with_links(text, source, page, pages, titles):
    def link(found):
        words, target = found.groups()
        if "://" in target or target.startswith(("#", "mailto:")):
            return found.group()
        path, sign, anchor = target.partition("#")
        place = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
        if place == "README.md":
            return f"[{words}]({posixpath.relpath('index.md', posixpath.dirname(page) or '.')})"
        if place in pages:
            if words == path or words == place:  # a file's name, for who reads the file
                words = titles.get(place, words)
            return f"[{words}]({posixpath.relpath(pages[place], posixpath.dirname(page) or '.')}{sign}{anchor})"
        return words

    text = re.sub(r"^<!--\s*(snippet|errors)[^\n]*-->\n", "", text, flags=re.M)
    parts = re.split(r"(^```.*?^```$)", text, flags=re.M | re.S)  # no links in code
    return "".join(part if part.startswith("```") else LINK.sub(link, part) for part in parts)


def with_names(text, page, names):
    """Names of the reference, in inline code, become links to it: the first time in each section."""
    seen = set()

    def link(found):
        name = re.sub(r"\(.*\)$", "", found.group(1))
        target = names.get(name)
        if target is None or name in seen:
            return found.group()
        seen.add(name)
        return f"[{found.group()}]({posixpath.relpath('reference/' + target[0], posixpath.dirname(page) or '.')}#{target[1]})"

    lines, is_code = [], False
    for line in text.split("\n"):
        if line.startswith("```"):
            is_code = not is_code
        elif line.startswith("#") and not is_code:
            seen.clear()
        elif not is_code and not line.startswith("    "):
            line = re.sub(r"(?<![\[`])`([\w:]+(?:\([^`]*\))?)`(?![\]`])", link, line)
        lines.append(line)
    return "\n".join(lines)


def example(path):
    text = path.read_text(encoding="utf-8")
    about = re.match(r"(?:\s*//[^\n]*\n)*", text).group()
    words = "\n".join(re.sub(r"^\s*// ?", "", line) for line in about.splitlines())
    return f"# {path.name}\n\n{words}\n\n```cpp\n{text[len(about):].strip()}\n```\n"


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    root, folder = (pathlib.Path(argument).resolve() for argument in arguments)
    pages = pages_of(root)
    target = folder / "pages"
    shutil.rmtree(target, ignore_errors=True)
    (target / "examples").mkdir(parents=True)
    titles = {
        source: title.group(1)
        for source in pages
        if source.endswith(".md")
        if (title := re.search(r"^# (.+)$", (root / source).read_text(encoding="utf-8"), re.M))
    }
    for source, page in pages.items():
        path = root / source
        if path.suffix == ".hpp":
            continue
        text = example(path) if path.suffix == ".cpp" else path.read_text(encoding="utf-8")
        (target / page).write_text(with_links(text, source, page, pages, titles), encoding="utf-8")
    shutil.copytree(root / "docs/figures", target / "figures", ignore=shutil.ignore_patterns("*.json"))
    shutil.copy(root / "docs/site/filed.css", target / "filed.css")
    written = reference.write(root, target / "reference")
    names = reference.places(root)
    for path in target.rglob("*.md"):
        page = path.relative_to(target).as_posix()
        if page not in ("CHANGELOG.md", "reference/index.md"):
            path.write_text(with_names(path.read_text(encoding="utf-8"), page, names), encoding="utf-8")
    settings = (root / "docs/site/mkdocs.yml").read_text(encoding="utf-8")
    examples = [
        (path.stem.replace("_", " ").capitalize(), f"examples/{path.stem}.md") for path in sorted((root / "examples").glob("*.cpp"))
    ]
    for name, entries in (("REFERENCE", [(title, f"reference/{file}") for title, file in written]), ("EXAMPLES", examples)):
        settings = settings.replace(f" {name}\n", "\n" + "\n".join(f"      - {title}: {file}" for title, file in entries) + "\n")
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
