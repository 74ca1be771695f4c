# Shared by the scripts; sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Progress goes to standard error: standard output belongs to the program that a script runs.
say() { printf '%s\n' "$*" >&2; }

# How many compilers may run at once: one for each processor, and 1.5 GiB of free memory for each.
parallelism() {
    local processors memory
    processors=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo 2>/dev/null || true)
    memory=${memory:-$processors}
    [ "$memory" -ge 1 ] || memory=1
    if [ "$memory" -lt "$processors" ]; then echo "$memory"; else echo "$processors"; fi
}

# Runs a command quietly; on failure shows what it said.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 || status=$?
    [ "$status" -eq 0 ] || cat "$log" >&2
    rm -f "$log"
    return "$status"
}
