"""The page of figures, docs/figures.md, its charts, docs/figures/*.svg, and the table of the README.

All of it comes out of docs/figures/figures.json, and is always the same for the same record.
"""

import json

from chart import number
from sections import JSON_ORDER, SECTIONS, Names, table

HEAD = """<!-- Written by scripts/bench out of docs/figures/figures.json; changes belong into benchmarks/figures/. -->

# Figures

What `scripts/bench` measured: filed beside well-known libraries that do the same work, built with the same compiler and flags, measured in turns on
one machine. Ratios carry over to other machines better than times do. What the suites do is in [benchmarks/README.md](../benchmarks/README.md);
what follows from it for a program, in [performance.md](performance.md).

    ./scripts/bench                # everything, and this page again: about twelve minutes
    ./scripts/bench json           # one suite; the others keep their figures
    ./scripts/bench --quick        # under three minutes, into build/figures/
"""


def conditions(suites):
    """The machines and their facts; suites that were run on the same day on the same machine share a line."""
    rows = []
    for name, suite in suites.items():
        of = suite["environment"]
        rows.append([name, of["date"], f"{of['load']:.2f}", of["commit"]])
    lines = []
    for facts in unique(suite["environment"] for suite in suites.values()):
        machine = f"{facts['processor']}, {facts['processors']} processors" + (", a virtual machine" if facts["virtual"] else "")
        lines.append(f"- **Machine**: {machine}; {facts['system']}, {facts['kernel']}.")
        lines.append(f"- **Compiler**: {facts['compiler']}, `-O3 -DNDEBUG` (`-O2` for compile time).")
        lines.append("- **Libraries**: " + ", ".join(f"{name} {version}" for name, version in facts["versions"].items()) + ".")
    return "\n".join(lines) + "\n\n" + table(["suite", "measured", "load before", "commit"], rows)


def unique(environments):
    seen = {}
    for each in environments:
        key = {name: value for name, value in each.items() if name not in ("date", "load", "commit")}
        seen.setdefault(json.dumps(key, sort_keys=True), each)
    return seen.values()


def summary(record):
    """The table of the README: what a reader asks first."""
    suites = record["suites"]
    rows = []

    def row(suite, title, unit, values, digits=number):
        names = Names(suites[suite]["environment"])
        names.of["raw"] = "the limit, a raw OpenSSL loop" if suite == "transport" else "blocking OpenSSL calls"
        others = sorted((name for name in values if not name.startswith("filed")), key=lambda name: values[name])
        rows.append(
            [
                title,
                f"**{digits(values['filed'])}{unit}**",
                ", ".join(f"{names.of[name]}: {digits(values[name])}" for name in others),
            ]
        )

    if "transport" in suites:
        cells = [each for each in suites["transport"]["figures"]["load"] if each["in_flight"] == 16]
        row(
            "transport",
            "a request on a warm connection, 16 at once: processor time",
            " µs",
            {each["client"]: each["cpu_us"] for each in cells},
        )
        row(
            "transport",
            "the same: allocations",
            "",
            {each["client"]: each["allocations"] for each in cells},
            lambda value: f"{value:.0f}",
        )
    if "cold" in suites:
        start = suites["cold"]["figures"]["cold_start"]
        row(
            "cold",
            "from the start of the program to its first answer, TLS handshake included",
            " ms",
            {name: start[name]["wall_ms"] for name in ("raw", "filed")},
        )
    if "json" in suites:
        times = suites["json"]["figures"]["times_ns"]
        for verb, title in (("parse", "reading the JSON answer to `me`"), ("write", "writing it")):
            row("json", title, " ns", {name: times[f"{name}/{verb}/me"] for name in JSON_ORDER if f"{name}/{verb}/me" in times})
    if "token-cache" in suites:
        row("token-cache", "a token for a request", " ns", suites["token-cache"]["figures"]["hits_ns"]["1"])
    if "compile-time" in suites:
        seconds = dict(suites["compile-time"]["figures"]["seconds"])
        seconds.pop("raw")
        row("compile-time", "compiling a client in one file, `-O2`", " s", seconds)
    lines = ["| | filed | beside |", "| --- | ---: | --- |", *("| " + " | ".join(cells) + " |" for cells in rows)]
    facts = next(iter(suites.values()))["environment"] if suites else None
    if facts:
        lines += [
            "",
            f"{facts['processor']}, {facts['processors']} processors, {facts['system']}, GCC {facts['compiler'].split()[-1]}, {facts['date'][:10]}; less is better everywhere.",
        ]
    return "\n".join(lines)


BEGIN, END = "<!-- figures: begin, written by scripts/bench -->\n", "<!-- figures: end -->\n"


def with_summary(text, record):
    """The README with its table anew."""
    if BEGIN not in text or END not in text:
        return text
    return text[: text.index(BEGIN) + len(BEGIN)] + summary(record) + "\n" + text[text.index(END) :]


def pages(record):
    """{file name below docs/: text}"""
    suites = {name: record["suites"][name] for name in SECTIONS if name in record["suites"]}
    parts, files = [HEAD], {}
    if any(suite["quick"] for suite in suites.values()):
        parts.append("*A quick run: fewer repetitions, no instructions counted. Its figures are rough.*\n")
    parts.append("## Measured on\n\n" + conditions(suites) + "\n")
    for name, suite in suites.items():
        text, drawings = SECTIONS[name](suite["figures"], Names(suite["environment"]))
        parts.append(text)
        files.update({f"figures/{file}.svg": drawing for file, drawing in drawings.items()})
    files["figures.md"] = "\n".join(parts)
    return files
