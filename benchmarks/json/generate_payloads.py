#!/usr/bin/env python3
"""Writes the payloads of the JSON benchmarks into a directory: the same bytes with every Python.

Usage: generate_payloads.py DIRECTORY

me.json              the documented answer to the query `me`, 336 bytes
me_tag_last.json     the same with __typename behind all other members
clients.json         a page of 4,000 clients, about one megabyte
clients_pretty.json  the same, indented
"""

import json
import pathlib
import sys


class Numbers:
    """A generator of its own, because Python's `choice` and `sample` change between versions."""

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % bound

    def one_of(self, values):
        return values[self.below(len(values))]

    def hexadecimal(self, digits):
        return "".join(self.one_of("0123456789abcdef") for _ in range(digits))

    def identifier(self):
        return "019f%s-%s-7%s-%s%s-%s" % (self.hexadecimal(4), self.hexadecimal(4), self.hexadecimal(3),
                                          self.one_of("89ab"), self.hexadecimal(3), self.hexadecimal(12))


USER = {"id": "019f0fb6-26e9-74b7-a842-cb43a2a41682", "name": "Jane Preparer", "email": "jane@example-firm.com"}
ME = {"id": "019f0fb6-37b1-7800-b7bc-0d11288504b1", "role": "admin", "createdAt": "2026-06-14T09:31:20.000Z", "user": USER,
      "workspace": {"id": "019f0fb6-379a-7f72-b7ec-ebd8f41ccfa1", "name": "Example Tax Firm"}}
TAG = {"__typename": "WorkspaceUser"}

FIRST_NAMES = ("James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph "
               "Jessica Thomas Sarah José Zoë François Müller").split()
LAST_NAMES = ("Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson "
              "Anderson Núñez Łukasz O'Brien").split()


def client(numbers, assignees):
    name = numbers.one_of(FIRST_NAMES) + " " + numbers.one_of(LAST_NAMES)
    kind = numbers.below(100)
    if kind < 2:
        name = 'The "%s" Trust' % name
    elif kind < 5:
        name += " & Sons\\Co"
    elif kind < 6:
        name += "\n(new)"
    first = numbers.below(len(assignees))
    return {
        "id": numbers.identifier(),
        "name": name,
        "externalId": None if numbers.below(5) == 0 else "EXT-%06d" % numbers.below(10**6),
        "status": numbers.one_of(["NOT_STARTED", "IN_PROGRESS", "IN_REVIEW", "COMPLETE", "ARCHIVED"]),
        "returnType": numbers.one_of(["1040", "1065", "1120", "1120S", "1041"]),
        "taxYear": 2023 + numbers.below(3),
        "createdAt": "2026-%02d-%02dT%02d:%02d:%02d.%03dZ" % (1 + numbers.below(12), 1 + numbers.below(28), numbers.below(24),
                                                              numbers.below(60), numbers.below(60), numbers.below(1000)),
        "assignees": [assignees[(first + i) % len(assignees)] for i in range(numbers.one_of([0, 0, 1, 1, 1, 2]))],
    }


def clients():
    numbers = Numbers(42)
    assignees = [{"id": numbers.identifier(), "name": numbers.one_of(FIRST_NAMES) + " " + numbers.one_of(LAST_NAMES)}
                 for _ in range(12)]
    return {"data": {"clients": [client(numbers, assignees) for _ in range(4000)]}}


def main():
    directory = pathlib.Path(sys.argv[1])
    directory.mkdir(parents=True, exist_ok=True)
    compact = {"ensure_ascii": False, "separators": (",", ":")}
    page = clients()
    for name, value, style in (("me", {"data": {"me": {**TAG, **ME}}}, compact),
                               ("me_tag_last", {"data": {"me": {**ME, **TAG}}}, compact),
                               ("clients", page, compact),
                               ("clients_pretty", page, {"ensure_ascii": False, "indent": 2})):
        (directory / (name + ".json")).write_text(json.dumps(value, **style), encoding="utf-8")


main()
