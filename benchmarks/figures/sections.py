"""What each suite found, as a section of the page with its charts: a function of the figures that returns its text and {chart: SVG}."""

from chart import LIMIT, OURS, PEER, Bar, Panel, chart, number


def table(columns, rows):
    """The first column is text, the others are numbers. A column without a number is left out."""
    kept = [place for place in range(len(columns)) if place == 0 or any(row[place] for row in rows)]
    columns, rows = [columns[place] for place in kept], [[row[place] for place in kept] for row in rows]
    lines = ["| " + " | ".join(columns) + " |", "| --- |" + " ---: |" * (len(columns) - 1)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def bold(name, cells):
    return [f"**{cell}**" if cell else "" for cell in (name, *cells)] if name.startswith("filed") else [name, *cells]


class Names:
    """What a chart calls a library: with its version."""

    def __init__(self, environment):
        versions = environment["versions"]

        def versioned(library, key=None):
            version = versions.get(key or library)
            return f"{library} {version}" if version else library

        self.of = {
            "filed": versioned("filed"),
            "raw": "raw OpenSSL loop",
            "beast": versioned("Beast", "Boost"),
            "curl": versioned("libcurl"),
            "simdjson": versioned("simdjson"),
            "RapidJSON": versioned("RapidJSON"),
            "Boost.JSON": versioned("Boost.JSON", "Boost"),
            "nlohmann": versioned("nlohmann/json"),
            "filed, ID and Date": "filed, ID and Date",
            "filed, any text": "filed, any text",
            "mutex": "mutex and copy",
            "shared_mutex": "shared mutex",
            "atomic_pointer": "atomic shared_ptr",
        }

    def bar(self, name, value):
        kind = OURS if name.startswith("filed") else LIMIT if name == "raw" else PEER
        return Bar(self.of[name], value, kind)

    def bars(self, values):
        """The limit, filed, and its peers, the best of them first."""
        order = {"raw": 0, **{name: 1 for name in values if name.startswith("filed")}}
        return [
            self.bar(name, value)
            for name, value in sorted(
                values.items(), key=lambda item: (order.get(item[0], 2), order.get(item[0]) is None and item[1])
            )
        ]


def transport(figures, names):
    load = figures["load"]
    depths = sorted({row["in_flight"] for row in load})
    clients = list(dict.fromkeys(row["client"] for row in load))
    cell = {(row["client"], row["in_flight"]): row for row in load}

    def title(depth):
        return "one request at a time" if depth == 1 else f"{depth:.0f} requests at once"

    drawing = chart(
        "A request over a warm TLS connection",
        "microseconds of the client's processor time; less is better",
        [Panel(title(depth), names.bars({client: cell[client, depth]["cpu_us"] for client in clients})) for depth in depths],
    )
    rows = []
    for client in clients:
        cells = [f"{cell[client, depth]['cpu_us']:.1f} ({cell[client, depth]['times_raw']:.2f})" for depth in depths]
        cells += [
            f"{cell[client, depths[0]]['p50_us']:.0f}",
            f"{cell[client, depths[0]]['allocations']:.1f}",
            f"{figures['instructions'][client]:,}" if client in figures["instructions"] else "",
        ]
        rows.append(bold(names.of[client], cells))
    columns = ["client", *[f"{title(depth)}, µs (× raw)" for depth in depths], "median latency, µs", "allocations", "instructions"]
    text = f"""## Transport

The query `me` over TLS 1.3 and kept-alive HTTP/1.1 to a cheap server on the other processor. *filed* is the whole client: verified chain and name, a
deadline, the retry layer, the token cache, a typed result. Beast and libcurl, with Boost.JSON for the answer, verify and decode, and do nothing
else. The *raw OpenSSL loop* is no client but the limit: an epoll loop that verifies, checks and decodes nothing.

![Processor time of a request, filed beside Beast, libcurl and a raw loop](figures/transport.svg)

{table(columns, rows)}

Processor time of the client's process for one request, median of the rounds; latency and allocations (calls of `malloc` and its kind, OpenSSL's
included) at one request at a time; instructions in user space with 16 at once, counted by callgrind.
"""
    return text, {"transport": drawing}


def cold(figures, names):
    start = {name: figures["cold_start"][name] for name in ("raw", "filed")}
    names.of["raw"] = "blocking OpenSSL calls"
    drawing = chart(
        "From the start of the program to its first answer",
        "milliseconds, TLS handshake included; less is better",
        [
            Panel(title, names.bars({name: start[name][key] for name in start}))
            for title, key in (("elapsed", "wall_ms"), ("processor time", "cpu_ms"))
        ],
    )
    rows = [bold(names.of[name], [f"{of['wall_ms']:.2f}", f"{of['cpu_ms']:.2f}"]) for name, of in start.items()]
    burst = figures["cold_burst"]
    crowd = (
        f"{burst['calls']:.0f} calls at once on a client without a connection, over a network with {burst['round_trip_ms']:.0f} ms of round trip: all are "
        f"answered after **{burst['wall_ms']:.0f} ms**. Three round trips (TCP, TLS, the request) are {3 * burst['round_trip_ms']:.0f} ms."
        + (f" A bare epoll loop of OpenSSL that shakes as many hands needs {burst['raw']['wall_ms']:.0f} ms." if "raw" in burst else "")
        if "calls" in burst
        else "The burst over a slow network was left out: this system does not let a program make a network of its own."
    )
    text = f"""## Cold start

Look-up, connection, a verified TLS handshake, the request `health`, which needs no token, and its answer; beside a program of nothing but
blocking calls of OpenSSL, which verifies as well and decodes nothing.

![Time from the start of the program to its first answer](figures/cold.svg)

{table(["program", "elapsed, ms", "processor time, ms"], rows)}

{crowd}
"""
    return text, {"cold": drawing}


JSON_ORDER = ("filed", "filed, ID and Date", "simdjson", "Boost.JSON", "RapidJSON", "nlohmann")


def json_layer(figures, names):
    times, instructions = figures["times_ns"], figures["instructions"]
    known = [name for name in JSON_ORDER if f"{name}/parse/me" in times]

    def panel(verb, payload, title, unit):
        values = {name: times[f"{name}/{verb}/{payload}"] / unit for name in known if f"{name}/{verb}/{payload}" in times}
        return Panel(title, names.bars(values))

    def drawing(title, verb):
        return chart(
            title,
            "processor time; less is better",
            [
                panel(verb, "me", "the answer to me (336 bytes), nanoseconds", 1),
                panel(verb, "clients", "4,000 clients (1.05 MB), milliseconds", 1e6),
            ],
        )

    def rows_of(verb, payloads):
        rows = []
        for name in known:
            keys = [f"{name}/{verb}/{payload}" for payload in payloads]
            if keys[0] not in times:
                continue
            rows.append(
                bold(
                    names.of[name],
                    [
                        f"{number(times[key] / unit_of(payload)[0])} ({times[key] / times[f'filed/{verb}/{payload}']:.2f})"
                        for key, payload in zip(keys, payloads)
                    ],
                )
            )
        return rows

    def unit_of(payload):
        return (1, "ns") if payload.startswith("me") else (1e3, "µs")

    def columns(payloads):
        return [f"`{payload}`, {unit_of(payload)[1]} (× filed)" for payload in payloads]

    def counted(name):
        keys = [f"{name}/{verb}/{payload}" for verb in ("parse", "write") for payload in payloads[verb]]
        return bold(names.of[name], [f"{instructions[key]:,}" if key in instructions else "" for key in keys])

    payloads = {"parse": ("me", "me_tag_last", "clients", "clients_pretty"), "write": ("me", "clients")}
    text = f"""## JSON

Reading into and writing from the same structs of `std::string`s; each library's result was checked to be the same data before it was measured.
*ID and Date* has filed's own types for ids and instants in them instead, as its API's types have. `me_tag_last` has `__typename` at its end;
`clients_pretty` is indented. simdjson is compiled for AVX2, the others for any processor; it does not write. RapidJSON is told to check UTF-8.

![Time to read JSON, filed beside four libraries](figures/json-reading.svg)

![Time to write JSON, filed beside three libraries](figures/json-writing.svg)

Reading:

{table(["library", *columns(payloads["parse"])], rows_of("parse", payloads["parse"]))}

Writing:

{table(["library", *columns(payloads["write"])], rows_of("write", payloads["write"]))}

Processor time, the least of the runs. {"Instructions, which depend on nothing else that the machine does, counted by callgrind:" if instructions else ""}

{table(["library", *(f"{word} `{payload}`" for verb, word in (("parse", "read"), ("write", "write")) for payload in payloads[verb])],
       [counted(name) for name in known]) if instructions else ""}

More, with what the layer guarantees, in [json.md](json.md).
"""
    return text, {
        "json-reading": drawing("Reading JSON into structs", "parse"),
        "json-writing": drawing("Writing JSON from structs", "write"),
    }


def token_cache(figures, names):
    hits = figures["hits_ns"]
    threads = sorted(hits, key=int)

    def title(count):
        return "one thread" if count == "1" else f"{count} threads, all together"

    drawing = chart(
        "A fresh token into the buffer of a request",
        "nanoseconds for one header; less is better",
        [Panel(title(count), names.bars(hits[count])) for count in threads],
    )
    rows = [
        bold(names.of[name], [*[f"{hits[count][name]:.1f}" for count in threads], f"{figures['allocations'].get(name, 0):.0f}"])
        for name in hits[threads[0]]
    ]
    crowds = figures["crowds_ns"]
    text = f"""## Token cache

What a request pays for its header `Authorization` while the token is fresh. The peers are the shapes that other SDKs use, written anew for this
comparison: a mutex around a token that is copied out (google-cloud-cpp), a shared mutex and a header built each time (Azure's SDK), an atomic
`std::shared_ptr`.

![Time to put a fresh token into a request's buffer](figures/token-cache.svg)

{table(["shape", *[f"{title(count)}, ns" for count in threads], "allocations"], rows)}

Elapsed time for each header, the least of the runs. Crowds: {crowds['serve_ten_thousand'] / 1e6:.0f} ms from the answer of one exchange until the last of 10,000 waiting calls on 8 threads
has gone on; {crowds['join_and_leave']:.0f} ns for a call to join an exchange under way and to leave it again.
"""
    return text, {"token-cache": drawing}


def compile_time(figures, names):
    seconds = figures["seconds"]
    drawing = chart(
        "Compiling the client of the transport suite",
        "seconds of processor time, -O2; less is better",
        [Panel("", names.bars(seconds))],
    )
    rows = [bold(names.of[name], [f"{seconds[name]:.1f}", f"{figures['bytes'][name] / 1024:,.0f}"]) for name in seconds]
    text = f"""## Compile time

The programs of the suite above, each one file: the client written with each library. libcurl is compiled already, Beast is not; both compile
Boost.JSON, which decodes their answers.

![Time to compile the same client with each library](figures/compile-time.svg)

{table(["program", "seconds", "code and data, KiB"], rows)}
"""
    return text, {"compile-time": drawing}


SECTIONS = {"transport": transport, "cold": cold, "json": json_layer, "token-cache": token_cache, "compile-time": compile_time}
