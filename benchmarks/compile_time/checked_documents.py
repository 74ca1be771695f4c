#!/usr/bin/env python3
"""What checked documents cost the compiler: a file of 50 operations over 250 aggregates of about 1,500 members.

The same types are compiled three times: reflected, which their JSON needs anyway; with each operation proven as well; and with the
proven documents put to use. The cost of a proof is the difference of the first two, in time of the compiler's own (user)
processor time, the least of several runs. Measured as a ratio to the first, so that a slow machine is no failure.

A checked document that nobody sends must leave nothing in the object file.

usage: checked_documents.py [--budget] WORK_DIR COMPILER [FLAG...]      RUNS of the environment: how many runs

Fails when a proof leaves something in the object file; with --budget also when it costs more than BUDGET, which on a machine that
does other things as well says little.
"""

import os
import pathlib
import resource
import subprocess
import sys

OPERATIONS = 50
BUDGET = 0.025  # seconds an operation, on a machine where the reflection of this file takes REFERENCE seconds
REFERENCE = 2.6
RUNS = int(os.environ.get("RUNS", "2"))

LEAVES = ["filed::ID", "std::string", "std::optional<std::string>", "std::int32_t", "std::optional<filed::Date>", "std::vector<std::string>", "bool"]


def aggregate(name, members):
    fields = "".join(f" {kind} {field};" for kind, field in members)
    return f"struct {name} {{{fields} }};\n"


def operation(number):
    """Five aggregates, a union, an alias, arguments, a derived fragment and one that is written out."""
    n = number
    leaves = [(LEAVES[(n + i) % len(LEAVES)], f"field{n % 7}_{i}") for i in range(7)]
    detail = [(LEAVES[(n + 2 * i) % len(LEAVES)], f"detail_{i}") for i in range(6)]
    text = f"namespace n{n} {{\n" + aggregate("Detail", detail) + aggregate("Row", [*leaves, ("Detail", "detail")])
    text += aggregate("Workspace", [("filed::ID", "id"), ("std::vector<Row>", "rows"), ("std::vector<Row>", "archived"), ("std::string", "name"),
                                    ("std::optional<std::int32_t>", "count")])
    text += aggregate("User", [("filed::ID", "id"), ("std::string", "name"), ("std::optional<std::string>", "email")])
    text += aggregate("WorkspaceUser", [("filed::ID", "id"), ("std::string", "role"), ("Workspace", "workspace")])
    text += f"""struct operation {{
    static constexpr std::string_view document = R"(
        query Operation{n}($offset: Int, $limit: Int, $ids: [ID!]!) {{
          me {{
            __typename
            ... on User {{ id name email }}
            ... on WorkspaceUser {{
              id
              role
              workspace {{
                id name count
                rows(offset: $offset, limit: $limit, ids: $ids) {{ ...Row }}
                archived: rows(filters: {{status: [ARCHIVED], search: "x", from: {n}}}) {{ {" ".join(name for _, name in leaves)} detail {{ ...All }} }}
              }}
            }}
          }}
        }}
        fragment All on Detail {{ {" ".join(name for _, name in detail)} }})";
    struct variables {{ filed::input<std::int32_t> offset{{}}, limit{{}}; std::vector<filed::ID> ids; }};
    struct data {{ std::optional<filed::one_of<User, WorkspaceUser>> me; }};
}};
"""
    types = ["Detail", "Row", "Workspace", "User", "WorkspaceUser", "operation::variables", "operation::data"]
    text += "#if STAGE >= 1\n" + "".join(f"static_assert(reflected<{name}>());\n" for name in types) + "#endif\n"
    text += "#if STAGE >= 2\nstatic_assert(filed::operation<operation>);\n#endif\n"
    text += f"#if STAGE >= 3\nstd::string_view text() {{ return filed::graphql::document_of<operation>; }}\n#endif\n"
    return text + f"}} // namespace n{n}\n"


def generate():
    head = """#include <filed/graphql/operation.hpp>
template <class T>
constexpr bool reflected() {
    return []<class... Members>(filed::reflect::type_list<Members...>) {
        return sizeof...(Members) == filed::reflect::member_names<T>.size();
    }(filed::reflect::member_types<T>{});
}
"""
    return head + "".join(operation(number) for number in range(OPERATIONS))


def compile_(command, source, stage, output):
    """User time in seconds, the least of RUNS."""
    times = []
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        run = subprocess.run([*command, f"-DSTAGE={stage}", "-O0", "-g0", "-c", source, "-o", output], capture_output=True, text=True, check=False)
        if run.returncode != 0:
            sys.exit(f"stage {stage}: {run.stderr[:4000]}")
        times.append(resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before)
    return min(times)


def main(arguments):
    has_budget = arguments[:1] == ["--budget"]
    arguments = arguments[has_budget:]
    if len(arguments) < 2:
        sys.exit(__doc__)
    work, command = pathlib.Path(arguments[0]), arguments[1:]
    work.mkdir(parents=True, exist_ok=True)
    source = work / "operations.cpp"
    source.write_text(generate(), encoding="utf-8")
    times, sizes = [], []
    for stage in range(4):
        output = work / f"stage_{stage}.o"
        times.append(compile_(command, source, stage, output))
        sizes.append(output.stat().st_size)
    types, reflected, proven, used = times
    allowed = BUDGET * OPERATIONS / REFERENCE
    share = (proven - reflected) / reflected
    is_within = share <= allowed
    print(f"{OPERATIONS} operations: types {types:.2f} s, reflected {reflected:.2f} s, proven {proven:.2f} s, with their texts {used:.2f} s")
    print(f"a proof: {1000 * (proven - reflected) / OPERATIONS:.1f} ms, {100 * share:.0f} % of the reflection "
          f"({'within' if is_within else 'beyond'} the budget of {100 * allowed:.0f} %)")
    print(f"object file: {sizes[1]} bytes reflected, {sizes[2]} bytes proven, {sizes[3]} with the texts")
    return 1 if sizes[2] != sizes[1] or (has_budget and not is_within) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
