#!/usr/bin/env python3
"""What checked documents cost the compiler: a file of 50 operations over 250 aggregates of about 1,500 members.

The same types are compiled reflected, which their JSON needs anyway, and with each operation proven as well. The cost of a proof is
the difference, as a share of the reflection, so that a slow machine is no failure. Judged are

- the compiler's instructions, where `perf` can count them: no load changes them;
- elsewhere its own (user) processor time, of which a busy machine adds more to the one than to the other: so the two are compiled in turns,
  the least of each counts, more rounds are made while the budget is exceeded, and it is exceeded only beyond SLACK times its amount;
- the steps of the longest proof, which GCC counts and nothing else changes.

A checked document that nobody sends must leave nothing in the object file.

usage: checked_documents.py [--report] WORK_DIR COMPILER [FLAG...]      --report: all rounds, and the types and the texts as well

Fails when a proof leaves something in the object file, takes too many steps, or costs more than the budget in every round.
"""

import pathlib
import resource
import shutil
import subprocess
import sys

OPERATIONS = 50
BUDGET = 0.025   # seconds an operation, on a machine where the reflection of this file takes REFERENCE seconds
REFERENCE = 2.6
ALLOWED = BUDGET * OPERATIONS / REFERENCE # what the proofs may cost, as a share of the reflection
SLACK = 1.6      # for user time; instructions have none
MOST_STEPS = 600_000 # of GCC's constant evaluation, for a document of a thousand characters: 433,000 in November 2026
LEAST_ROUNDS = 2
MOST_ROUNDS = 6
TYPES, REFLECTED, PROVEN, USED = range(4) # what is compiled: STAGE

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


class Meter:
    """Compiles, and says what it cost: in instructions, or in seconds of user time."""

    def __init__(self, command, source, work):
        self.command, self.source, self.work = command, source, work
        self.perf = shutil.which("perf")
        if self.perf and self._instructions([sys.executable, "-c", "pass"]) is None:
            self.perf = None # a virtual machine without counters, or a kernel that does not let everybody read them
        self.unit = "instructions" if self.perf else "user time"

    def object_of(self, stage):
        return self.work / f"stage_{stage}.o"

    def cost(self, stage):
        command = [*self.command, f"-DSTAGE={stage}", "-O0", "-g0", "-c", self.source, "-o", self.object_of(stage)]
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        counted = self._instructions(command) if self.perf else self._run(command)
        seconds = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
        return (counted if self.perf else seconds), seconds

    def is_proven_in(self, steps):
        """Whether no proof takes more steps; True where the compiler does not count them."""
        command = [*self.command, f"-DSTAGE={PROVEN}", f"-fconstexpr-ops-limit={steps}", "-fsyntax-only", self.source]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        return run.returncode == 0 or "fconstexpr-ops-limit" not in run.stderr or "unknown argument" in run.stderr

    def _run(self, command):
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            sys.exit(f"{command}: {run.stderr[:4000]}")

    def _instructions(self, command):
        counts = self.work / "instructions.csv"
        self._run([self.perf, "stat", "-x,", "-e", "instructions:u", "-o", counts, "--", *command])
        lines = [line.split(",") for line in counts.read_text(encoding="utf-8").splitlines() if "instructions" in line]
        return int(lines[0][0]) if lines and lines[0][0].isdigit() else None


def main(arguments):
    reports = arguments[:1] == ["--report"]
    arguments = arguments[reports:]
    if len(arguments) < 2:
        sys.exit(__doc__)
    work, command = pathlib.Path(arguments[0]), arguments[1:]
    work.mkdir(parents=True, exist_ok=True)
    source = work / "operations.cpp"
    source.write_text(generate(), encoding="utf-8")

    meter = Meter(command, source, work)
    allowed = ALLOWED if meter.perf else ALLOWED * SLACK
    measured = {stage: [] for stage in range(4)}
    stages = range(4) if reports else (REFLECTED, PROVEN)
    for rounds in range(1, MOST_ROUNDS + 1):
        for stage in stages:
            measured[stage].append(meter.cost(stage))
        reflected, proven = (min(measured[stage]) for stage in (REFLECTED, PROVEN))
        share = (proven[0] - reflected[0]) / reflected[0]
        if not reports and rounds >= LEAST_ROUNDS and share <= allowed:
            break
    least = {stage: min(seconds for _, seconds in costs) for stage, costs in measured.items() if costs}
    named = {TYPES: "types", REFLECTED: "reflected", PROVEN: "proven", USED: "with their texts"}
    print(f"{OPERATIONS} operations: " + ", ".join(f"{named[stage]} {least[stage]:.2f} s" for stage in stages))
    each = 1000 * (least[PROVEN] - least[REFLECTED]) / OPERATIONS
    print(f"a proof: {each:.1f} ms; the proofs are {100 * share:.0f} % of the reflection by {meter.unit}, of {100 * allowed:.0f} % allowed, "
          f"after {rounds} rounds")
    sizes = {stage: meter.object_of(stage).stat().st_size for stage in stages}
    print("object file: " + ", ".join(f"{sizes[stage]} bytes {named[stage]}" for stage in stages))
    if sizes[PROVEN] != sizes[REFLECTED]:
        print("a proof leaves something in the object file")
    if share > allowed:
        print("a proof costs more than the budget")
    is_short = meter.is_proven_in(MOST_STEPS)
    if not is_short:
        print(f"a proof takes more than {MOST_STEPS} steps of constant evaluation")
    return 1 if sizes[PROVEN] != sizes[REFLECTED] or share > allowed or not is_short else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
