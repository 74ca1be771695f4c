#!/usr/bin/env python3
"""The public declarations of a header with their doc comments, as they stand in the source.

No compiler: it reads the headers of this project, which are written in one style, and takes declarations and comments by the letter, so that what
is shown is what is written. `requires` clauses and defaults stay; bodies, initialisers of members and attributes go.

usage: declarations.py --self-test
"""

import dataclasses
import re
import sys

OPENED, CLOSED = "([{", ")]}"


@dataclasses.dataclass
class Declaration:
    kind: str  # class, enum, enumerator, function, variable, alias, concept, macro
    scope: tuple  # of names: ("filed", "http"), ("filed", "client")
    name: str
    text: str  # the declaration, without its body
    comment: str  # Markdown; "" when there is none
    header: str
    line: int
    members: list = dataclasses.field(default_factory=list)

    @property
    def qualified(self):
        return "::".join((*self.scope, self.name))


class Unreadable(Exception):
    pass


def comment_of(lines):
    """`///` lines as Markdown."""
    return "\n".join(re.sub(r"^\s*///<? ?", "", line) for line in lines).strip("\n")


def kind_and_name(text):
    """What a declaration without its comment declares; kind None when it is nothing that has a name of its own."""
    plain = without_template(re.sub(r"\[\[.*?\]\]\s*", "", text)).strip()
    plain = without_requirement(plain)
    if found := re.match(r"(?:struct|class|union)\s+(?:alignas\([^)]*\)\s*)?([\w:]+)", plain):
        return "class", found.group(1) + (arguments_at(plain, found.end()) if plain[found.end() : found.end() + 1] == "<" else "")
    if found := re.match(r"enum\s+(?:class\s+|struct\s+)?(\w+)", plain):
        return "enum", found.group(1)
    if found := re.match(r"concept\s+(\w+)", plain):
        return "concept", found.group(1)
    if found := re.match(r"using\s+(\w+)\s*=", plain):
        return "alias", found.group(1)
    if plain.startswith(("using", "static_assert", "friend class", "friend struct", "extern template")):
        return None, ""
    if found := re.search(r"\b(operator\s*(?:\(\)|\[\]|\"\"\s*\w+|[^\s\w(]+|[\w:]+(?:\s*[*&])?(?:\s+\w+)*))\s*\(", plain):
        return "function", re.sub(r"^(operator)\s+(?=\W)", r"\1", found.group(1))
    before = plain
    if found := re.search(r"(~?\w+)\s*\(", before):
        if not re.search(r"=", re.sub(r"\([^()]*\)", "", before[: found.start()])) and found.group(1) not in (
            "alignas",
            "decltype",
            "explicit",
            "noexcept",
        ):
            return "function", found.group(1)
    if found := re.search(r"(\w+)\s*(?:\[[^\]]*\])?\s*(?:=.*|\{.*)?;?\s*$", before, re.S):
        return "variable", found.group(1)
    return None, ""


def arguments_at(text, at):
    """`<...>`"""
    depth = 0
    for end in range(at, len(text)):
        depth += {"<": 1, ">": -1}.get(text[end], 0)
        if depth == 0:
            return text[at : end + 1]
    return text[at:]


def without_template(text):
    """The text behind `template <...>`."""
    text = text.strip()
    while text.startswith("template"):
        at = text.index("<")
        text = text[at + len(arguments_at(text, at)) :].strip()
    return text


def without_requirement(text):
    """The text behind a `requires` clause: primary expressions, joined by && and ||."""
    if not text.startswith("requires"):
        return text
    rest = text.removeprefix("requires").lstrip(" \n!")
    while True:
        if found := re.match(r"requires\s*(?=[({])|[\w:]+(?=<)|[\w:]+", rest):
            rest = rest[found.end() :]
        while rest[:1] in ("(", "{", "<"):
            if rest[0] == "<":
                rest = rest[len(arguments_at(rest, 0)) :].lstrip()
            else:
                depth = 0
                for end, sign in enumerate(rest):
                    depth += (sign in OPENED) - (sign in CLOSED)
                    if depth == 0:
                        break
                rest = rest[end + 1 :].lstrip()
        joined = re.match(r"\s*(?:&&|\|\|)\s*!?", rest)
        if not joined:
            return rest.strip()
        rest = rest[joined.end() :]


class Reader:
    def __init__(self, header, text):
        self.header, self.text = header, text
        self.at = 0

    def line(self, at=None):
        return self.text.count("\n", 0, self.at if at is None else at) + 1

    def fail(self, what):
        raise Unreadable(f"{self.header}:{self.line()}: {what}")

    def skip_literal(self, at):
        """The end of what begins here, if it is a comment, a string or a character; `at` otherwise."""
        text = self.text
        if text.startswith("//", at):
            end = text.find("\n", at)
            return len(text) if end < 0 else end
        if text.startswith("/*", at):
            return text.index("*/", at) + 2
        if found := re.match(r'R"([^(]*)\(', text[at : at + 20]):
            return text.index(")" + found.group(1) + '"', at) + len(found.group(1)) + 2
        if text[at] in "\"'" and not (text[at] == "'" and at > 0 and text[at - 1].isalnum()):
            end = at + 1
            while text[end] != text[at]:
                end += 2 if text[end] == "\\" else 1
            return end + 1
        return at

    def skip_balanced(self, at):
        """The place behind the bracket that closes the one here."""
        depth = 0
        while True:
            past = self.skip_literal(at)
            if past != at:
                at = past
                continue
            if self.text[at] in OPENED:
                depth += 1
            elif self.text[at] in CLOSED:
                depth -= 1
            at += 1
            if depth == 0:
                return at

    def skip_to(self, sign, at):
        """The place behind the next `sign` outside brackets."""
        while self.text[at] != sign:
            past = self.skip_literal(at)
            if past != at:
                at = past
            elif self.text[at] in OPENED:
                at = self.skip_balanced(at)
            else:
                at += 1
        return at + 1

    def trailing_comment(self, at):
        """A `///<` on this line, with the lines that go on with it: text and its end."""
        found = re.match(r"[ \t,]*(///<[^\n]*(?:\n[ \t]*///<[^\n]*)*)", self.text[at:])
        return (comment_of(found.group(1).splitlines()), at + found.end()) if found else ("", at)

    def declarations(self, scope, is_class, is_public, name=""):
        """All up to the closing brace of the scope, or the end of the file."""
        found, comment = [], []
        while True:
            gap = re.match(r"\s*", self.text[self.at :]).group()
            if gap.count("\n") > 1:
                comment = []
            self.at += len(gap)
            if self.at >= len(self.text):
                return found
            here = self.text[self.at : self.at + 200]
            if here[0] == "}":
                self.at += 1
                return found
            if here.startswith("///"):
                end = self.skip_literal(self.at)
                comment.append(self.text[self.at : end])
                self.at = end
            elif here.startswith(("//", "/*")):
                self.at = self.skip_literal(self.at)
            elif here[0] == "#":
                end = re.match(r"(?:[^\n]*\\\n)*[^\n]*", self.text[self.at :]).end()
                if (macro := re.match(r"#define\s+(\w+)(\([^)]*\))?", here)) and comment:
                    found.append(
                        Declaration(
                            "macro",
                            (),
                            macro.group(1),
                            f"#define {macro.group(1)}{macro.group(2) or ''}",
                            comment_of(comment),
                            self.header,
                            self.line(),
                        )
                    )
                if not here.startswith("#if"):  # what is said of a macro may stand above its conditions
                    comment = []
                self.at += end
            elif label := re.match(r"(public|protected|private)\s*:(?!:)", here):
                is_public, comment = label.group(1) == "public", []
                self.at += label.end()
            elif here[0] == ";":
                self.at += 1
            else:
                found += [
                    each
                    for each in self.declaration(scope, comment_of(comment), is_class, name)
                    if is_public or each.kind == "namespace"
                ]
                comment = []

    def declaration(self, scope, comment, is_class, class_name):
        begin, line = self.at, self.line()
        if namespace := re.match(r"(?:inline\s+)?namespace\s*([^{;]*)\{", self.text[self.at :]):
            self.at += namespace.end()
            names = [word for word in re.split(r"::|\s+", namespace.group(1)) if word and word not in ("inline", "FILED_ABI")]
            inner = self.declarations((*scope, *names), False, True)
            return [] if "detail" in names else inner
        at, colon, equals = begin, None, None
        while True:  # to the end of the head
            past = self.skip_literal(at)
            if past != at:
                at = past
                continue
            sign = self.text[at]
            if sign == ";":
                break
            if sign == "{":
                before = self.text[begin:at].rstrip()
                if re.search(r"\brequires(\s*\([^()]*(\([^()]*\)[^()]*)*\))?$", before) or equals is not None:
                    at = self.skip_balanced(at)
                    continue
                break
            if sign in "([":
                at = self.skip_balanced(at)
                continue
            head = self.text[begin:at]
            if (
                sign == "="
                and equals is None
                and not re.search(r"operator\s*[-+*/%^&|<>=!]*$", head)
                and self.text[at - 1] not in "=<>!"
                and self.text[at + 1] != "="
            ):
                if head.count("<") <= head.count(">") + head.count("->") * 0 - head.count("->"):
                    equals = at
            if (
                sign == ":"
                and equals is None
                and ":" not in (self.text[at - 1], self.text[at + 1])
                and re.sub(r"//[^\n]*", "", head).rstrip().endswith((")", "noexcept"))
            ):
                colon = at
                while self.text[at] != "{" or re.search(r"[\w>]\s*$", self.text[begin:at]):  # over `member{...}`
                    past = self.skip_literal(at)
                    at = past if past != at else self.skip_balanced(at) if self.text[at] in "({" else at + 1
                break
            at += 1
        head = self.text[begin : colon or at].rstrip()
        kind, name = kind_and_name(head)
        members = []
        if kind == "class" and self.text[at] == "{":
            self.at = at + 1
            inner_name = re.sub(r"<.*", "", name, flags=re.S)
            members = self.declarations(
                (*scope, inner_name), True, not re.search(r"\bclass\s+" + re.escape(inner_name), without_template(head)), inner_name
            )
            self.at = self.skip_to(";", self.at)
        elif kind == "enum" and self.text[at] == "{":
            members, self.at = self.enumerators((*scope, name), at + 1)
            self.at = self.skip_to(";", self.at)
        elif self.text[at] == "{" and kind == "variable":
            self.at = self.skip_to(";", at)
        elif self.text[at] == "{":
            self.at = self.skip_balanced(at)
        else:
            self.at = at + 1
        trailing, self.at = self.trailing_comment(self.at)
        if kind is None:
            return []
        if kind == "function" and head.startswith(("friend ", "[[nodiscard]] friend ")) and self.text[at] == ";":
            return []
        if kind == "class" and self.text[at] == ";" and not comment:
            return []  # named ahead
        if kind in ("variable", "alias", "concept"):
            head = self.text[begin:at].rstrip()
        return [Declaration(kind, scope, name, tidy(head), comment or trailing, self.header, line, members)]

    def enumerators(self, scope, at):
        found, comment = [], []
        while True:
            at += re.match(r"\s*", self.text[at:]).end()
            if self.text[at] == "}":
                return found, at + 1
            if self.text.startswith("///", at):
                end = self.skip_literal(at)
                comment.append(self.text[at:end])
                at = end
            elif self.text.startswith("//", at):
                at = self.skip_literal(at)
            elif self.text[at] == ",":
                at += 1
            else:
                name = re.match(r"(\w+)(?:\s*=\s*[^,}/]+)?", self.text[at:])
                if not name:
                    self.at = at
                    self.fail("no enumerator")
                line, text = self.line(at), name.group().strip()
                trailing, at = self.trailing_comment(at + name.end())
                found.append(
                    Declaration("enumerator", scope, name.group(1), text, comment_of(comment) or trailing, self.header, line)
                )
                comment = []


def tidy(text):
    """Without the indentation of its place and without what only a compiler reads."""
    text = re.sub(r"\bFILED_(?:ALWAYS_INLINE|NEVER_INLINE|LASTING)\s*", "", text)
    text = re.sub(r"\[\[(?:nodiscard|gnu::cold)(?:,\s*gnu::cold)?\]\]\s*", "", text)
    text = re.sub(r'("(?:[^"\\\n]|\\.)*")|[ \t]*//[^\n]*', lambda found: found.group(1) or "", text)
    lines = text.split("\n")
    rest = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    common = min(rest, default=0)
    first = lines[0].lstrip()
    if lines[1:] and not first.startswith("template"):
        common = max(0, common - 4)
    return "\n".join([first, *(line[common:] for line in lines[1:] if line.strip())]).rstrip()


def read(header, text):
    """The public declarations of a header, and what it says of itself (`\\file`)."""
    text = re.sub(r"\r", "", text)
    about = re.match(r"///\s*\\file\n((?:///[^\n]*\n)*)", text)
    reader = Reader(header, text)
    if about:
        reader.at = about.end()
    return reader.declarations((), False, True), comment_of(about.group(1).splitlines()) if about else ""


SELF_TEST = [  # what is declared: text, then `kind qualified-name | text | comment` of each public declaration
    (
        "/// A.\nclass a {\n    int hidden_;\npublic:\n    /// B.\n    [[nodiscard]] int b() const { return hidden_; }\nprivate:\n    int c();\n};",
        ["class a | class a | A.", "function a::b | int b() const | B."],
    ),
    (
        "namespace n::inline FILED_ABI::m {\n/// S.\nstruct s {\n    int x = 1; ///< X,\n               ///< too\n    int y;\n};\nnamespace detail { int z; }\n}",
        ["class n::m::s | struct s | S.", "variable n::m::s::x | int x = 1 | X,\ntoo", "variable n::m::s::y | int y | "],
    ),
    (
        "/// E.\nenum class e : int {\n    a = 1, ///< A\n    b\n};",
        ["enum e | enum class e : int | E.", "enumerator e::a | a = 1 | A", "enumerator e::b | b | "],
    ),
    (
        "struct s {\n    /// From.\n    explicit s(int a) noexcept // NOLINT\n        : a_{a}, b_{'}'} {}\n    int a_, b_;\n    char c;\n};",
        [
            "class s | struct s | ",
            "function s::s | explicit s(int a) noexcept | From.",
            "variable s::b_ | int a_, b_ | ",
            "variable s::c | char c | ",
        ],
    ),
    (
        "/// C.\ntemplate <class T>\nconcept c = requires(T t) { t.x; } && true;\n/// U.\ntemplate <class T = int>\nusing u = T;",
        [
            "concept c | template <class T>\nconcept c = requires(T t) { t.x; } && true | C.",
            "alias u | template <class T = int>\nusing u = T | U.",
        ],
    ),
    (
        'template <class T>\n    requires requires(T t) { t.x; }\nvoid f(T t = T{}) { g("}"); }\nint after;',
        [
            "function f | template <class T>\n    requires requires(T t) { t.x; }\nvoid f(T t = T{}) | ",
            "variable after | int after | ",
        ],
    ),
    (
        "struct s {\n    s& operator=(const s&) = default;\n    bool operator==(const s&) const;\n    explicit operator bool() const;\n};",
        [
            "class s | struct s | ",
            "function s::operator= | s& operator=(const s&) = default | ",
            "function s::operator== | bool operator==(const s&) const | ",
            "function s::operator bool | explicit operator bool() const | ",
        ],
    ),
    (
        '/// M.\n#define M(x) \\\n    x\nclass ahead;\nconst char* text = "https://x"; // no\n/// Far.\n\nint near;',
        ["macro M | #define M(x) | M.", 'variable text | const char* text = "https://x" | ', "variable near | int near | "],
    ),
]


def self_test():
    failed = 0
    for text, expected in SELF_TEST:

        def flat(found):
            return [
                line
                for each in found
                for line in [f"{each.kind} {each.qualified} | {each.text} | {each.comment}", *flat(each.members)]
            ]

        found = flat(read("test.hpp", text)[0])
        if found != expected:
            failed += 1
            print(f"self-test {text!r}:\n  expected {expected}\n  found    {found}")
    print(f"{len(SELF_TEST)} self-tests, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else __doc__)
