#!/usr/bin/env python3
"""The API reference out of the doc comments: one page for what belongs together, in the order in which a program meets it.

    reference.py --check PROJECT       fails when a public declaration has no doc comment
    reference.py PROJECT FOLDER        writes the pages

Public is what PAGES lists. A declaration needs no comment of its own when it follows an overload of the same name that has one, or when the language says
what it does.
"""

import dataclasses
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import declarations  # noqa: E402  (this folder is no package)


@dataclasses.dataclass
class Page:
    name: str
    title: str
    about: str
    headers: tuple
    include: str = "filed/filed.hpp"
    only: tuple = ()   # qualified names; empty: all of the headers


PAGES = (
    Page("client", "Client", "The client and what a call can be told. [Five minutes](../start.md) show it at work.",
         ("client.hpp", "call/as_result.hpp", "call/options.hpp"),
         only=("filed::client", "filed::as_result", "filed::as_result_t", "filed::as_result_with", "filed::request_options", "filed::client_options",
               "filed::source_platform")),
    Page("options", "Options of a client", "The members of `client_options`, one by one. What they are for: [transport](../transport.md), [retries](../retries.md), "
         "[tokens](../tokens.md), [proxies](../proxies.md).",
         ("http/pool_options.hpp", "tls/options.hpp", "http/proxy.hpp", "call/retry_options.hpp", "auth/cache_options.hpp", "http/limits.hpp",
          "graphql/response_limits.hpp", "json/limits.hpp"),
         only=("filed::http::pool_options", "filed::tls::options", "filed::tls::protocol", "filed::http::proxy_setting", "filed::retry_options",
               "filed::auth::cache_options", "filed::http::limits", "filed::graphql::response_limits", "filed::json::limits")),
    Page("credentials", "Credentials and tokens", "Who the client is. See [tokens](../tokens.md).",
         ("auth/api_key.hpp", "auth/credentials.hpp", "auth/tokens.hpp", "auth/token_store.hpp", "support/secret.hpp"),
         only=("filed::api_key", "filed::access_token", "filed::AccessTokens", "filed::token_kind", "filed::credentials", "filed::token_provider",
               "filed::token_store", "filed::stored_tokens", "filed::secret")),
    Page("results", "Results and errors", "A value or an error, both typed. See [errors](../errors.md).",
         ("support/result.hpp", "support/error.hpp", "graphql/error.hpp", "http/error.hpp", "tls/error.hpp", "auth/error.hpp", "json/error.hpp"),
         only=("filed::result", "filed::result<void>", "filed::error", "filed::exception", "filed::condition", "filed::errc", "filed::error_detail",
               "filed::graphql::errc", "filed::graphql::error_detail", "filed::graphql::response_error", "filed::graphql::path_segment",
               "filed::http::errc", "filed::tls::errc", "filed::auth::errc", "filed::json::errc", "filed::json::error_detail")),
    Page("identity", "Operations of the API", "Types as the API's documentation spells them.",
         ("api/me.hpp", "api/health.hpp", "auth/tokens.hpp"),
         only=("filed::Me", "filed::User", "filed::WorkspaceUser", "filed::Workspace", "filed::WorkspaceShortDetails", "filed::UserShortDetails",
               "filed::WorkspaceRole", "filed::WorkspaceRoleValue", "filed::Health")),
    Page("operations", "Operations of your own", "Documents that the compiler checks. See [operations](../operations.md).",
         ("graphql/operation.hpp", "graphql/typed_response.hpp", "graphql/problem.hpp", "http/message.hpp"),
         only=("filed::operation", "filed::document", "filed::response", "filed::graphql::response_details", "filed::graphql::path_step",
               "filed::graphql::document_of", "filed::graphql::name_of", "filed::graphql::type_of", "filed::graphql::document_id",
               "filed::graphql::variables_of", "filed::graphql::no_variables", "filed::graphql::problem")),
    Page("values", "Values of GraphQL", "Types for variables and data.",
         ("graphql/id.hpp", "graphql/date.hpp", "graphql/input.hpp", "graphql/one_of.hpp", "graphql/open_enum.hpp", "graphql/scalar.hpp"),
         only=("filed::ID", "filed::Date", "filed::input", "filed::null", "filed::null_t", "filed::one_of", "filed::unknown", "filed::open_enum",
               "filed::open_enumeration")),
    Page("observation", "Observation", "Events, counters and the debug log. See [observability](../observability.md).",
         ("call/observer.hpp", "http/observer.hpp", "call/counters.hpp", "auth/cache_options.hpp", "http/transport.hpp"),
         only=("filed::observer", "filed::call_label", "filed::call_begin_event", "filed::call_end_event", "filed::exchange_event", "filed::response_event",
               "filed::retry_event", "filed::client_counters", "filed::call_counters", "filed::auth::counters", "filed::auth::token_event",
               "filed::http::connection_counters", "filed::http::connection_observer", "filed::http::connect_event", "filed::http::close_event",
               "filed::http::handshake_event", "filed::http::phase_event", "filed::http::resolve_event", "filed::http::send_event",
               "filed::http::tunnel_event", "filed::http::exchange_label", "filed::retry_reason", "filed::auth::token_change")),
    Page("json", "JSON", "Usable without the client. See [JSON](../json.md).",
         ("json/read.hpp", "json/write.hpp", "json/raw.hpp", "json/codec.hpp", "reflect/description.hpp", "json/reader.hpp", "json/writer.hpp"), "filed/json/json.hpp",
         only=("filed::json::read", "filed::json::read_padded", "filed::json::write", "filed::json::write_to", "filed::json::raw", "filed::json::codec",
               "filed::reflect::description", "filed::reflect::member_list", "filed::reflect::named", "filed::json::reader", "filed::json::writer")),
    Page("legacy", "The legacy gateway", "A client of its own for the older API.", ("legacy.hpp", "api/legacy.hpp"),
         only=("filed::legacy::client", "filed::legacy::User")),
    Page("testing", "Test kit", "A real HTTPS server in your process. See [testing](../testing.md).",
         ("testing/stand_in.hpp", "testing/stand_in_options.hpp", "testing/answer.hpp", "testing/counts.hpp", "testing/recorded_request.hpp",
          "testing/identity.hpp", "testing/api_settings.hpp", "testing/graphql_error.hpp", "testing/error.hpp"), "filed/testing.hpp"),
    Page("version", "Version and configuration", "Macros that a program may read or set.", ("version.hpp", "support/config.hpp"), "filed/version.hpp",
         only=("filed::version", "filed::safe_as_prvalue", "FILED_VERSION_MAJOR", "FILED_VERSION_MINOR", "FILED_VERSION_PATCH", "FILED_VERSION", "FILED_VERSION_TEXT",
               "FILED_ABI")),
)


def is_plain(declaration):
    """Whether the language says what it does: constructors without arguments, copies and moves, comparisons, output, overrides."""
    text, name = declaration.text, declaration.name
    if re.search(r"=\s*(default|delete)\s*$|\boverride\b", text) or name.startswith("~") or declaration.scope[:1] == ("std",) or name.startswith("std::"):
        return True
    if declaration.kind == "alias":
        return name == "value_type"
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
    for header in page.headers:
        path = root / "include/filed" / header
        of_header, _ = declarations.read(f"filed/{header}", path.read_text(encoding="utf-8"))
        found += [each for each in of_header if not page.only or each.qualified in page.only]
    order = {name: place for place, name in enumerate(page.only)}
    return sorted(found, key=lambda each: order.get(each.qualified, 0))


def check(root):
    wrong = 0
    for page in PAGES:
        found = declarations_of(root, page)
        for name in set(page.only) - {each.qualified for each in found}:
            wrong += 1
            print(f"docs/site/reference.py: page {page.name}: no header declares {name}")
        for each in without_comment(found):
            wrong += 1
            print(f"include/{each.header}:{each.line}: {each.qualified} has no doc comment: {each.text.splitlines()[-1].strip()}")
    print(f"{len(PAGES)} pages, {wrong} problems")
    return 1 if wrong else 0


PARAMETER = re.compile(r"^\\param\s+(\S+)\s+(.*)$")


def markdown(comment):
    """A doc comment as Markdown: `\\param` becomes a list; indented code is C++."""
    lines, code, parameters = [], [], []

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
                lines.append("") # a paragraph of its own
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


def grouped(members):
    """Overloads that follow each other and have one comment between them."""
    groups = []
    for each in members:
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
        lines += [code(";\n".join(member.text for member in group) + ";"), "", markdown(group[0].comment), ""]
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
    data = [member for member in each.members if member.kind in ("variable", "alias") and "\n" not in member.text
            and "```" not in markdown(member.comment)]
    types = [member for member in each.members if member.kind in ("class", "enum")]
    if enumerators:
        lines += data_table("enumerator", enumerators)
    if data:
        lines += data_table("member", data)
    for name, groups in by_name([member for member in each.members if member not in enumerators and member not in data and member not in types]):
        lines += heading(level + 1, groups[0][0], groups[0][0].name) + texts(groups)
    for member in types:
        lines += render(member, level + 1)
    return lines


def write(root, folder):
    """The pages; returns their titles and names in order."""
    folder.mkdir(parents=True, exist_ok=True)
    index = ["# Reference", "", "Everything that a program may name, page by page, out of the headers' own comments. What is not here (`detail` namespaces, and the",
             "floors below the client) may change with any version. All of it is in namespace `filed`; `#include <filed/filed.hpp>` brings all but the test kit.", ""]
    written = [("All pages", "index.md")]
    for page in PAGES:
        found = declarations_of(root, page)
        lines = [f"# {page.title}", "", page.about, ""]
        if page.include:
            lines += [code(f"#include <{page.include}>"), ""]
        index += [f"## [{page.title}]({page.name}.md)", "", page.about.replace("](../", "](../"), ""]
        for name, groups in by_name(found):
            first = groups[0][0]
            brief = re.split(r"(?<=[.:])\s", re.sub(r"\s+", " ", first.comment), maxsplit=1)[0]
            index.append(f"- [`{name}`]({page.name}.md#{anchor(name)}): {brief}")
            if first.kind in ("class", "enum") and len(groups) == 1:
                lines += render(first, 2)
            else:
                lines += [*heading(2, first, name), *([f"`#include <{first.header}>`", ""] if first.kind != "macro" else []), *texts(groups)]
        index.append("")
        (folder / f"{page.name}.md").write_text(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)), encoding="utf-8")
        written.append((page.title, f"{page.name}.md"))
    (folder / "index.md").write_text("\n".join(index), encoding="utf-8")
    return written


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
