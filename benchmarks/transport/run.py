#!/usr/bin/env python3
"""Runs the clients of this folder interleaved against one server and prints a table of ratios.

    run.py BUILD_FOLDER [--requests N] [--rounds N] [--in-flight N,...] [--instructions] [--json FILE]

Client and server are pinned to a processor each. Times are CPU time of the client's process for one request, the median
of the rounds; `x raw` is the ratio to the raw loop of the same run. With --instructions callgrind counts what a client
executes in user space for one request: the difference of two run lengths, so that the start does not count. With --json the same figures
go into a file as well.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess

NAMES = ("raw", "filed", "beast", "curl")


def pinned(processor, command):
    can_pin = shutil.which("taskset") and (os.cpu_count() or 1) > 1
    return (["taskset", "-c", str(processor)] if can_pin else []) + [str(part) for part in command]


def run(client, server, in_flight, requests):
    done = subprocess.run(pinned(0, [client, *server, in_flight, requests]), capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise SystemExit(f"{client.name} failed: {done.stderr.strip()}")
    return json.loads(done.stdout)


def instructions(client, server, in_flight=16):
    counts = []
    for requests in (500, 1500):
        done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", str(client), *server, str(in_flight), str(requests)],
                              capture_output=True, text=True, timeout=600)
        found = re.search(r"Collected : (\d+)", done.stderr)
        if done.returncode != 0 or not found:
            raise SystemExit(f"{client.name} under callgrind failed: {done.stderr[-500:]}")
        counts.append(int(found.group(1)))
    return (counts[1] - counts[0]) / (1000 * 1.1)  # a tenth of the requests warms up, on top


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("build", type=pathlib.Path, help="where the clients were built")
    options.add_argument("--requests", type=int, default=20000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--in-flight", type=lambda text: [int(each) for each in text.split(",")], default=[1, 16, 64], help="1,16,64 unless it says otherwise")
    options.add_argument("--instructions", action="store_true")
    options.add_argument("--json", type=pathlib.Path, help="a file for the figures")
    given = options.parse_args()
    found = {path.name: path for path in given.build.rglob("bench_transport_*") if path.is_file() and os.access(path, os.X_OK)}
    clients = [(name, found[f"bench_transport_{name}"]) for name in NAMES if f"bench_transport_{name}" in found]

    process = subprocess.Popen(pinned(1, [found["bench_transport_server"]]), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    server = process.stdout.readline().split()
    measured, counted = [], {}
    try:
        print(f"{'client':8} {'in flight':>9} {'CPU us':>8} {'x raw':>6} {'per s':>8} {'p50 us':>8} {'p99 us':>8} {'allocations':>12}")
        for in_flight in given.in_flight:
            rounds = {name: [] for name, _ in clients}
            for _ in range(given.rounds):
                for name, path in clients:
                    rounds[name].append(run(path, server, in_flight, given.requests if in_flight > 1 else given.requests // 4))
            middle = {name: {key: statistics.median(each[key] for each in runs) for key in ("cpu_us", "per_second", "p50_us", "p99_us", "allocations")}
                      for name, runs in rounds.items()}
            for name, figures in middle.items():
                measured.append({"client": name, "in_flight": in_flight, "times_raw": round(figures["cpu_us"] / middle["raw"]["cpu_us"], 3), **figures})
                print(f"{name:8} {in_flight:9} {figures['cpu_us']:8.2f} {figures['cpu_us'] / middle['raw']['cpu_us']:6.2f} {figures['per_second']:8.0f} "
                      f"{figures['p50_us']:8.1f} {figures['p99_us']:8.1f} {figures['allocations']:12.2f}", flush=True)
        if given.instructions:
            for name, path in clients:
                counted[name] = round(instructions(path, server))
                print(f"{name:8} {counted[name]:9} instructions per request in user space", flush=True)
    finally:
        process.stdin.close()
        process.wait(timeout=10)
    if given.json:
        given.json.write_text(json.dumps({"requests": given.requests, "rounds": given.rounds, "load": measured, "instructions": counted}, indent=2) + "\n")


if __name__ == "__main__":
    main()
