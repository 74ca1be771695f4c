"""What a figure depends on beside the program: machine, system, compiler, versions of the libraries, date and load."""

import datetime
import os
import pathlib
import platform
import re
import shutil
import subprocess

# What the preprocessor says of the headers that the benchmarks were built with. A library that is not there has no line.
PROBE = """
#include <asio/version.hpp>
#include <openssl/opensslv.h>
version Asio ASIO_VERSION
version OpenSSL OPENSSL_VERSION_STR
#if __has_include(<boost/version.hpp>)
#include <boost/version.hpp>
version Boost BOOST_LIB_VERSION
#endif
#if __has_include(<curl/curlver.h>)
#include <curl/curlver.h>
version libcurl LIBCURL_VERSION
#endif
#if __has_include(<simdjson.h>)
#if __has_include(<simdjson/simdjson_version.h>)
#include <simdjson/simdjson_version.h>
#else
#include <simdjson.h>
#endif
version simdjson SIMDJSON_VERSION
#endif
#if __has_include(<rapidjson/rapidjson.h>)
#include <rapidjson/rapidjson.h>
version RapidJSON RAPIDJSON_VERSION_STRING
#endif
#if __has_include(<nlohmann/json.hpp>)
#include <nlohmann/json.hpp>
version nlohmann/json NLOHMANN_JSON_VERSION_MAJOR.NLOHMANN_JSON_VERSION_MINOR.NLOHMANN_JSON_VERSION_PATCH
#endif
#include <filed/version.hpp>
version filed FILED_VERSION_TEXT
"""


def output(command, **options):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True, **options).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def versions(project, compiler):
    text = output([compiler, "-std=c++20", "-E", "-P", f"-I{project / 'include'}", "-x", "c++", "-"], input=PROBE)
    found = {}
    for line in text.splitlines():
        words = re.fullmatch(r"version (\S+) (.*)", line.strip())
        if not words:
            continue
        name, value = words.group(1), words.group(2)
        if name == "nlohmann/json":  # Its own name may have been replaced.
            value = re.sub(r"\s", "", value)
        found[name] = "".join(re.findall(r'"([^"]*)"', value)) or value
    number = int(found.get("Asio", "0"))
    found["Asio"] = f"{number // 100000}.{number // 100 % 1000}.{number % 100}"
    found["Boost"] = found["Boost"].replace("_", ".") if "Boost" in found else ""
    return {name: value for name, value in sorted(found.items(), key=lambda item: item[0].lower()) if value}


def processor():
    try:
        found = re.search(r"^model name\s*:\s*(.+)$", pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8"), re.M)
    except OSError:
        found = None
    return found.group(1) if found else platform.processor() or platform.machine()


def system():
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.system()


def facts(project, compiler):
    """Taken before the measurement, so that the load is that of others."""
    commit = output(["git", "-C", str(project), "rev-parse", "--short=10", "HEAD"])
    if commit and output(["git", "-C", str(project), "status", "--porcelain", "--", "include", "benchmarks"]):
        commit += " and changes"
    is_virtual = shutil.which("systemd-detect-virt") and output(["systemd-detect-virt"]) not in ("", "none")
    return {
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "processor": processor(),
        "processors": os.cpu_count(),
        "virtual": bool(is_virtual),
        "load": round(os.getloadavg()[0], 2),
        "system": system(),
        "kernel": f"{platform.system()} {platform.release()}",
        "compiler": output([compiler, "--version"]).splitlines()[0],
        "versions": versions(project, compiler),
        "commit": commit,
    }
