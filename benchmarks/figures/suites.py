"""The suites of benchmarks/: how each is run, and its figures as plain data.

A suite is a function of a `Run` that returns what figures.json keeps. What a suite prints is shown as it comes.
"""

import dataclasses
import json
import pathlib
import re
import resource
import subprocess
import sys


@dataclasses.dataclass
class Run:
    project: pathlib.Path
    build: pathlib.Path
    compiler: str
    quick: bool

    @property
    def benchmarks(self):
        return self.project / "benchmarks"

    @property
    def programs(self):
        return self.build / "benchmarks"


def shown(command, **options):
    """What a program prints; it is shown as well."""
    print("$", " ".join(str(part) for part in command), flush=True)
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True, **options)
    lines = []
    for line in process.stdout:
        print(line, end="", flush=True)
        lines.append(line)
    if process.wait() != 0:
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return "".join(lines)


def google_benchmark(run, program, *options):
    """Google Benchmark's own record: all single runs."""
    record = run.build / f"{program.name}.record.json"
    shown([program, f"--benchmark_out={record}", "--benchmark_out_format=json", *options])
    every = json.loads(record.read_text(encoding="utf-8"))["benchmarks"]
    factors = {"ns": 1, "us": 1e3, "ms": 1e6, "s": 1e9}
    return [
        dict(each, real_ns=each["real_time"] * factors[each["time_unit"]], cpu_ns=each["cpu_time"] * factors[each["time_unit"]])
        for each in every
        if each["run_type"] == "iteration"
    ]


def rows_by_name(every, key):
    """The least of each name's runs: what the machine does beside it only ever adds."""
    least = {}
    for each in every:
        name = each["name"]
        if name not in least or each[key] < least[name]:
            least[name] = each[key]
    return least


def record_of(run, name, script, *options):
    """What a script of ours measured, as it writes it with --json."""
    record = run.build / f"{name}.record.json"
    shown([sys.executable, "-B", run.benchmarks / script, run.build, "--json", record, *options])
    return json.loads(record.read_text(encoding="utf-8"))


def transport(run):
    """Requests over a warm connection, beside a raw loop over OpenSSL, Beast and libcurl."""
    options = ["--rounds", "2", "--requests", "8000"] if run.quick else ["--instructions"]
    return record_of(run, "transport", "transport/run.py", *options)


def cold(run):
    """A program's first call, beside one of blocking calls of OpenSSL; and a hundred calls at once over a slow network."""
    return record_of(run, "cold", "transport/cold.py", *(["--rounds", "12", "--bursts", "3"] if run.quick else []))


def json_layer(run):
    """Reading and writing JSON into and from the same structs, beside simdjson, RapidJSON, Boost.JSON and nlohmann/json."""
    program = run.programs / "json/filed_json_benchmark"
    options = (
        ["--benchmark_min_time=0.05", "--benchmark_repetitions=3"]
        if run.quick
        else ["--benchmark_min_time=0.1", "--benchmark_repetitions=5"]
    )
    # In turns, so that a busy moment does not meet one library alone.
    options += ["--benchmark_enable_random_interleaving=true"]
    times = rows_by_name(google_benchmark(run, program, *options), "cpu_ns")
    found = {"times_ns": times, "instructions": {}}
    if not run.quick:
        table = shown([sys.executable, "-B", run.benchmarks / "json/count_instructions.py", program]).splitlines()
        columns = [cell.strip() for cell in table[0].strip("|").split("|")][1:]
        for line in table[2:]:
            library, *cells = [cell.strip() for cell in line.strip("|").split("|")]
            for column, cell in zip(columns, cells):
                if cell != "-":
                    found["instructions"][f"{library}/{column}"] = int(cell.replace(",", ""))
    return found


def token_cache(run):
    """A token for a request, beside the shapes that other SDKs use; and crowds that wait for one."""
    options = ["--benchmark_min_time=0.1", "--benchmark_repetitions=3"] if run.quick else ["--benchmark_repetitions=9"]
    every = google_benchmark(run, run.programs / "token_cache/filed_token_cache_benchmark", *options)
    least = rows_by_name(every, "real_ns")
    hits = {}
    for name, nanoseconds in least.items():
        if found := re.match(r"hit<(\w+)_shape>/real_time/threads:(\d+)", name):
            hits.setdefault(found.group(2), {})[found.group(1)] = nanoseconds
    allocations = {
        found.group(1): each["allocations"]
        for each in every
        if (found := re.match(r"hit<(\w+)_shape>/real_time/threads:1$", each["name"]))
    }
    crowds = {name.split("/")[0]: nanoseconds for name, nanoseconds in least.items() if not name.startswith("hit<")}
    return {"hits_ns": hits, "allocations": allocations, "crowds_ns": crowds}


def compile_time(run):
    """What the same client, written with each library, costs the compiler: the programs of the suite `transport`."""
    work = run.build / "compile_time"
    work.mkdir(parents=True, exist_ok=True)
    rounds = 1 if run.quick else 2
    sources = {name: run.benchmarks / f"transport/{name}.cpp" for name in ("raw", "filed", "beast", "curl")}
    seconds = {name: [] for name in sources}
    for _ in range(rounds):
        for name, source in sources.items():
            command = [
                run.compiler,
                "-std=c++20",
                "-O2",
                "-g0",
                f"-I{run.project / 'include'}",
                "-c",
                str(source),
                "-o",
                str(work / f"{name}.o"),
            ]
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            if subprocess.run(command, check=False).returncode != 0:
                raise SystemExit(f"{source.name} does not compile")
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds[name].append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
            print(f"{name:6} {seconds[name][-1]:.2f} s", flush=True)
    sizes = {}
    for name in sources:
        table = subprocess.run(["size", str(work / f"{name}.o")], capture_output=True, text=True, check=True).stdout
        sizes[name] = sum(int(word) for word in table.splitlines()[1].split()[:2])
    return {"seconds": {name: min(runs) for name, runs in seconds.items()}, "bytes": sizes}


SUITES = {"transport": transport, "cold": cold, "json": json_layer, "token-cache": token_cache, "compile-time": compile_time}
