#!/usr/bin/env python3
"""Installs the npm packages of the lock file beside this program, when they are not there yet.

Asks no registry when nothing is missing. Several builds may run it at the same time.

usage: packages.py
"""

import fcntl
import hashlib
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


def ensure():
    modules = HERE / "node_modules"
    stamp = modules / ".filed-installed"
    wanted = hashlib.sha256((HERE / "package-lock.json").read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
        return
    with open(HERE / "package-lock.json", "rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
            return
        npm = shutil.which("npm")
        if npm is None:
            raise RuntimeError("npm is missing: run scripts/setup test")
        print("installing the npm packages of the integration test", flush=True)
        subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cwd=HERE, check=True)
        stamp.write_text(wanted, encoding="ascii")


if __name__ == "__main__":
    try:
        ensure()
    except (RuntimeError, subprocess.CalledProcessError) as error:
        sys.exit(str(error))
