#!/usr/bin/env python3
"""How fast a program's first calls are.

    cold.py BUILD_FOLDER [--rounds N] [--bursts N] [--json FILE]

Cold start: from the start of the process to the answer of its first call, beside a program of nothing but blocking calls of OpenSSL that
verifies as well. Both are run interleaved; medians.

Cold burst: a hundred calls at once on a client without a connection and with room for a hundred, over a network with 50 ms of round trip,
which slow_network makes in a network namespace of its own. Three round trips (TCP, TLS, the request) are 150 ms; what comes on top is the
processor time of a hundred handshakes, which a bare epoll loop of OpenSSL needs as well and shows beside it. Where the system does not permit
that, it is left out with a word. With --json the figures go into a file as well.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

BURST = 100
ROUND_TRIP_MS = 50
# Nothing of the machine's own network changes; `localhost` is where the slow way leads.
NAMESPACE = ["unshare", "--map-root-user", "--net", "--mount", "sh", "-c",
             'hosts=$(mktemp) && echo "10.9.0.2 localhost" > "$hosts" && mount --bind "$hosts" /etc/hosts && rm "$hosts" && exec "$@"', "sh"]


class Server:
    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([str(program), *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.arguments = self.process.stdout.readline().split()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(timeout=10)


def measured(command):
    """Milliseconds until the answer was there, of processor time, and what the program printed."""
    out, into = os.pipe()
    began = time.clock_gettime(time.CLOCK_MONOTONIC)
    child = os.posix_spawn(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, into, 1), (os.POSIX_SPAWN_CLOSE, out)])
    os.close(into)
    with os.fdopen(out) as text:
        said = text.read().split()
    _, status, used = os.wait4(child, 0)
    if status != 0 or not said:
        raise SystemExit(f"{command[0]} failed")
    return (float(said[0]) - began) * 1e3, (used.ru_utime + used.ru_stime) * 1e3, said


def start(found, rounds):
    with Server(found["bench_transport_server"]) as server:
        programs = {"raw": [str(found["bench_transport_cold_raw"]), *server.arguments, "1"], "filed": [str(found["bench_transport_cold_filed"]), *server.arguments, "1"]}
        taken = {name: [] for name in programs}
        for turn in range(rounds + 2):  # the first two fill the page cache
            for name, command in programs.items():
                wall, processor, _ = measured(command)
                if turn >= 2:
                    taken[name].append((wall, processor))
    middle = {name: [statistics.median(each) for each in zip(*runs)] for name, runs in taken.items()}
    print(f"{'cold start':12} {'wall ms':>8} {'CPU ms':>8}")
    for name, (wall, processor) in middle.items():
        print(f"{name:12} {wall:8.2f} {processor:8.2f}")
    above = [mine - bare for mine, bare in zip(middle["filed"], middle["raw"])]
    print(f"{'above raw':12} {above[0]:8.2f} {above[1]:8.2f}      goal: at most 1 ms")
    return {name: {"wall_ms": wall, "cpu_ms": processor} for name, (wall, processor) in {**middle, "above_raw": above}.items()}


def burst(found, bursts, build):
    """Measures in a namespace: this script once more, inside."""
    reason = "unshare is missing" if not shutil.which("unshare") else None
    if not reason:
        tried = subprocess.run([*NAMESPACE, str(found["bench_transport_slow_network"]), "1"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
        reason = tried.stderr.strip() if tried.returncode != 0 else None
    if reason:
        print(f"cold burst: left out, this system does not permit it ({reason})")
        return {"left_out": reason}
    inside = [sys.executable, __file__, str(build.resolve()), "--bursts", str(bursts), "--inside"]
    figures = json.loads(subprocess.run([*NAMESPACE, *inside], check=True, stdout=subprocess.PIPE, text=True).stdout)
    print(f"{'cold burst':12} {'wall ms':>8} {'CPU ms':>8}      {BURST} calls at {ROUND_TRIP_MS} ms round trip")
    raw = figures["raw"]
    for name, one in (("raw", raw), ("filed", figures)):
        print(f"{name:12} {one['wall_ms']:8.1f} {one['cpu_ms']:8.1f}      {one['fastest_ms']:.1f} to {one['slowest_ms']:.1f}")
    print(f"{'times raw':12} {figures['wall_ms'] / raw['wall_ms']:8.3f} {figures['cpu_ms'] / raw['cpu_ms']:8.3f}      goal: at most 190 ms, on a quiet machine")
    return figures


def burst_inside(found, bursts):
    with Server(found["bench_transport_slow_network"], str(ROUND_TRIP_MS // 2)), Server(found["bench_transport_server"], "10.9.0.1") as server:
        taken = {"raw": [], "filed": []}
        for _ in range(bursts):
            for name, runs in taken.items():
                _, processor, said = measured([str(found[f"bench_transport_cold_{name}"]), *server.arguments, str(BURST)])
                runs.append((float(said[1]), processor))
    figures = {}
    for name, runs in taken.items():
        times, processor = zip(*runs)
        figures[name] = {"wall_ms": statistics.median(times), "fastest_ms": min(times), "slowest_ms": max(times), "cpu_ms": statistics.median(processor)}
    figures = {"calls": BURST, "round_trip_ms": ROUND_TRIP_MS, **figures["filed"], "raw": figures["raw"]}
    print(json.dumps(figures))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("build", type=pathlib.Path, help="where the programs were built")
    options.add_argument("--rounds", type=int, default=40)
    options.add_argument("--bursts", type=int, default=9)
    options.add_argument("--json", type=pathlib.Path, help="a file for the figures")
    options.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    given = options.parse_args()
    found = {path.name: path.resolve() for path in given.build.rglob("bench_transport_*") if path.is_file() and os.access(path, os.X_OK)}
    if given.inside:
        return burst_inside(found, given.bursts)
    first = start(found, given.rounds)
    sys.stdout.flush()
    calls = burst(found, given.bursts, given.build)
    if given.json:
        given.json.write_text(json.dumps({"cold_start": first, "cold_burst": calls}, indent=2) + "\n")


if __name__ == "__main__":
    main()
