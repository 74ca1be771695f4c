#!/usr/bin/env python3
"""The API reference out of the doc comments: one page for what belongs together, in the order in which a program meets it.

    reference.py --check PROJECT       fails when a public declaration has no doc comment
    reference.py PROJECT FOLDER        writes the pages

Public is what pages.py lists. A declaration needs no comment of its own when it follows an overload of the same name that has
one, when the language says what it does, or when it is a field or a value of the API's schema.
"""

import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import declarations  # noqa: E402  (this folder is no package)
from pages import PAGES  # noqa: E402


def is_plain(declaration):
    """Whether the language says what it does: constructors without arguments, copies and moves, comparisons, output, overrides."""
    text, name = declaration.text, declaration.name
    if (
        re.search(r"=\s*(default|delete)\s*$|\boverride\b", text)
        or name.startswith("~")
        or declaration.scope[:1] == ("std",)
        or name.startswith("std::")
    ):
        return True
    if declaration.kind == "alias":
        return name == "value_type"
    if declaration.kind in ("variable", "enumerator") and declaration.scope[-1][:1].isupper():
        return True  # the schema's own name in a type that is spelled as in the schema
    own = re.escape(declaration.scope[-1]) if declaration.scope else ""
    if re.search(rf"\b(?:{own}|operator=)\((?:const )?{own}\s*&{{0,2}}\s*\w*\)", text) or re.search(rf"\b{own}\(\)", text):
        return True
    return name in ("operator==", "operator<=>", "operator<<", "operator->", "operator*", "make_error_code")


def needs_comment(declaration, before):
    if declaration.comment or is_plain(declaration):
        return False
    return not (declaration.kind == "function" and before is not None and before.name == declaration.name)


def without_comment(found):
    """Declarations without a doc comment, members included."""
    before = None
    for each in found:
        if needs_comment(each, before):
            yield each
        yield from without_comment(each.members)
        before = each


def declarations_of(root, page):
    found = []
    for header in page.headers.split():
        path = root / "include/filed" / header
        of_header, _ = declarations.read(f"filed/{header}", path.read_text(encoding="utf-8"))
        found += [each for each in of_header if page.has(each.qualified)]
    return sorted(found, key=lambda each: page.place_of(each.qualified))


def check(root):
    wrong = 0
    for page in PAGES:
        found = declarations_of(root, page)
        for name in set(page.names.split()) - {each.qualified for each in found}:
            wrong += 1
            print(f"docs/site/pages.py: page {page.name}: no header declares {name}")
        for each in without_comment(found):
            wrong += 1
            print(f"include/{each.header}:{each.line}: {each.qualified} has no doc comment: {each.text.splitlines()[-1].strip()}")
    print(f"{len(PAGES)} pages, {wrong} problems")
    return 1 if wrong else 0


PARAMETER = re.compile(r"^\\param\s+(\S+)\s+(.*)$")


def markdown(comment):
    """A doc comment as Markdown: `\\param` becomes a list; indented code is C++."""
    lines, code, parameters = [], [], []
    comment = re.sub(r"(?m)^\\name\s+(.*)$|^@[{}]$", lambda found: found.group(1) or "", comment)
    comment = re.sub(
        r"(?ms)^\\code$\n(.*?)^\\endcode$", lambda found: "\n" + re.sub(r"(?m)^(?=.)", "    ", found.group(1)), comment
    )
    comment = re.sub(r"\\returns?\s+", "Returns ", re.sub(r"(?<=\S)\s+(?=\\(?:param|return))", "\n", comment))

    def end_code():
        if code:
            while not code[-1]:
                code.pop()
            lines.extend(["", "```cpp", *code, "```", ""])
            code.clear()

    in_parameter = False
    for line in comment.split("\n"):
        if found := PARAMETER.match(line.strip()):
            end_code()
            if not parameters and lines and lines[-1]:
                lines.append("")
            lines.append(f"- `{found.group(1)}`: {found.group(2)}")
            parameters.append(found.group(1))
            in_parameter = True
        elif in_parameter and line.startswith("    "):
            lines.append("  " + line.strip())
        elif line.startswith("    ") and (code or not lines or not lines[-1].strip()):
            code.append(line[4:])
        elif code and not line.strip():
            code.append("")
        else:
            end_code()
            if line.startswith("**") and lines and lines[-1].strip():
                lines.append("")  # a paragraph of its own
            if in_parameter and line.strip():
                lines.append("")
            in_parameter = False
            lines.append(line)
    end_code()
    # `|` tables and lists need an empty line before them.
    text = []
    for line in lines:
        if line.startswith(("- ", "| ")) and text and text[-1].strip() and not text[-1].startswith(("- ", "  ", "| ")):
            text.append("")
        text.append(line)
    return "\n".join(text).strip()


def code(text):
    return f"```cpp\n{text}\n```"


def cell(text):
    return re.sub(r"\s+", " ", text).replace("|", "\\|")


def is_worth_showing(declaration):
    """Copies, assignments, destructors and overrides are as the language has them; whether a type can be copied, its comment says."""
    return bool(declaration.comment) or not (
        re.search(r"=\s*(default|delete)\s*$|\boverride\b", declaration.text)
        or declaration.name.startswith("~")
        or declaration.name == "operator="
    )


def grouped(members):
    """Overloads that follow each other and have one comment between them."""
    groups = []
    for each in filter(is_worth_showing, members):
        if groups and each.kind == "function" and each.name == groups[-1][-1].name and not each.comment:
            groups[-1].append(each)
        else:
            groups.append([each])
    return groups


def data_table(title, members):
    rows = [f"| `{cell(each.text)}` | {cell(markdown(each.comment))} |" for each in members]
    return [f"| {title} | |", "| --- | --- |", *rows, ""]


def by_name(members):
    """[(name, groups of overloads)], in order of the first of each name."""
    names = {}
    for group in grouped(members):
        names.setdefault(group[0].qualified, []).append(group)
    return names.items()


def heading(level, declaration, shown):
    return ["#" * level + f" `{shown}` {{#{anchor(declaration.qualified)}}}", ""]


def texts(groups):
    """Declarations and what is said of them, overload by overload."""
    lines = []
    for group in groups:
        end = "" if group[0].kind == "macro" else ";"
        lines += [code("\n".join(member.text + end for member in group)), "", markdown(group[0].comment), ""]
    return lines


def render(each, level):
    """A type with its members."""
    lines = heading(level, each, each.qualified if level == 2 else each.name)
    if level == 2:
        lines += [f"`#include <{each.header}>`", ""]
    if "\n" in each.text or ":" in each.text.replace("::", ""):
        lines += [code(each.text), ""]
    lines += [markdown(each.comment), ""]
    enumerators = [member for member in each.members if member.kind == "enumerator"]
    data = [
        member
        for member in each.members
        if member.kind in ("variable", "alias")
        and "\n" not in member.text
        and "```" not in markdown(member.comment)
        and (member.comment or member.name != "value_type")
    ]
    types = [member for member in each.members if member.kind in ("class", "enum")]
    if enumerators:
        lines += data_table("enumerator", enumerators)
    if data:
        lines += data_table("member", data)
    for name, groups in by_name(
        [member for member in each.members if member not in enumerators and member not in data and member not in types]
    ):
        lines += heading(level + 1, groups[0][0], groups[0][0].name) + texts(groups)
    for member in types:
        lines += render(member, level + 1)
    return lines


def write(root, folder):
    """The pages; returns their titles and names in order."""
    folder.mkdir(parents=True, exist_ok=True)
    index = [
        "# Reference",
        "",
        "Everything that a program may name, page by page, out of the headers' own comments. What is not here (`detail` namespaces, and the",
        "floors below the client) may change with any version. All of it is in namespace `filed`; `#include <filed/filed.hpp>` brings all but the test kit.",
        "",
    ]
    written = [("All pages", "index.md")]
    for page in PAGES:
        found = declarations_of(root, page)
        lines = [f"# {page.title}", "", page.about, ""]
        if page.include:
            lines += [code(f"#include <{page.include}>"), ""]
        index += [f"## [{page.title}]({page.name}.md)", "", page.about.replace("](../", "](../"), ""]
        for name, groups in by_name(found):
            first = groups[0][0]
            brief = re.split(r"(?<=\.)(?<!e\.g\.)\s|\s\\", re.sub(r"\s+", " ", first.comment.split("\n\n")[0]), maxsplit=1)[
                0
            ].rstrip(":")
            index.append(f"- [`{name}`]({page.name}.md#{anchor(name)}): {brief}")
            if first.kind in ("class", "enum") and len(groups) == 1:
                lines += render(first, 2)
            else:
                lines += [
                    *heading(2, first, name),
                    *([f"`#include <{first.header}>`", ""] if first.kind != "macro" else []),
                    *texts(groups),
                ]
        index.append("")
        (folder / f"{page.name}.md").write_text(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)), encoding="utf-8")
        written.append((page.title, f"{page.name}.md"))
    (folder / "index.md").write_text("\n".join(index), encoding="utf-8")
    return written


def places(root):
    """{name as a text may write it: (page, anchor)} of what has a heading, and of the data members that stand in a table below one."""
    found = {}

    def add(each, page, heading_of):
        name = each.qualified.removeprefix("filed::")
        has_heading = heading_of is None or each.kind in ("class", "enum", "function")
        target = (f"{page.name}.md", anchor(each.qualified) if has_heading else heading_of)
        for way in {name, each.qualified}:
            found.setdefault(way, target)
        for member in filter(is_worth_showing, each.members):
            add(member, page, anchor(each.qualified))

    for page in PAGES:
        for each in declarations_of(root, page):
            add(each, page, None)
    return found


def anchor(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    if arguments[0] == "--check":
        return check(pathlib.Path(arguments[1]).resolve())
    write(pathlib.Path(arguments[0]).resolve(), pathlib.Path(arguments[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
