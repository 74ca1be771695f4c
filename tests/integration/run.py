#!/usr/bin/env python3
"""Runs the library's programs against a server that we did not write: graphql-js behind nginx (see service.py).

usage: run.py --data DIR --work DIR --programs DIR [--examples DIR] [SCENARIO...]

Each scenario has its own server. Without a name all of them run.
"""

import argparse
import concurrent.futures
import contextlib
import ctypes
import http.client
import json
import os
import pathlib
import re
import resource
import select
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback

import service as services

SECONDS = 60  # what one program may take

EXCHANGE = {
    "query": "mutation E($k: String!) { exchangeSurfaceRefreshTokenForAccessTokens(refreshToken: $k) { userToken workspaceToken } }",
    "variables": {"k": "integration-api-key"},
}
LOGIN = {
    "query": "mutation L($k: String!) { loginViaPersonalApiToken(token: $k) { accessToken } }",
    "variables": {"k": "integration-api-key"},
}
ME = {"query": "{ me { __typename ... on WorkspaceUser { id role } ... on User { id name } } }"}

SCENARIOS = {}


def scenario(function):
    SCENARIOS[function.__name__] = function
    return function


def require(condition, what):
    if not condition:
        raise AssertionError(what)


def equal(found, expected, what):
    require(found == expected, f"{what}: expected {expected!r}, found {found!r}")


class Context:
    def __init__(self, options, service):
        self.service, self.examples, self.programs = service, options.examples, options.programs

    def example(self, name, **environment):
        """(exit code, standard output, standard error) of an example."""
        run = subprocess.run([self.examples / name], env=self.service.environment(**environment), stdin=subprocess.DEVNULL,
                             capture_output=True, text=True, timeout=SECONDS, check=False)
        return run.returncode, run.stdout, run.stderr

    def session(self, **environment):
        return Session([self.programs / "session"], self.service.environment(**environment))

    def async_server(self, **environment):
        return AsyncServer([self.examples / "async_server"], self.service.environment(**environment))


class Session:
    """A running session.cpp: one client that carries out a command at a time. See there for the commands."""

    def __init__(self, command, environment):
        self.process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        try:
            code = self.process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError("the program does not end, though its calls are done") from None
        finally:
            self.process.stdout.close()
        equal(code, 0, "exit code of the session")

    def ask(self, command):
        """The answer of a command: {"ok": ..., ...} or {"error": NAME, "message": ...}."""
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        require(line, f"the session ended at '{command}' with {self.process.poll()}")
        return json.loads(line)

    def expect(self, command, **values):
        answer = self.ask(command)
        for name, value in values.items():
            equal(answer.get(name), value, f"'{command}' -> {answer}: {name}")
        return answer

    def refused(self, command, error):
        """The command fails with an error of this name, whose text gives nothing away."""
        answer = self.ask(command)
        require("error" in answer and re.fullmatch(error, answer["error"]), f"'{command}': expected {error}, found {answer}")
        no_secrets(answer["message"])
        return answer


class AsyncServer:
    """A running examples/async_server.cpp, which is ended by SIGTERM where a test has not ended it otherwise."""

    def __init__(self, command, environment):
        self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        ready, _, _ = select.select([self.process.stdout], [], [], SECONDS)
        line = self.process.stdout.readline() if ready else ""
        if not re.fullmatch(r"\d+\n", line):
            self.process.kill()
            raise AssertionError(f"async_server printed no port but {line!r}: {self.process.communicate()[1]}")
        self.port = int(line)

    def __enter__(self):
        return self

    def __exit__(self, failure, *_):
        if self.process.returncode is None:
            self.process.kill() if failure else self.end(signal.SIGTERM)

    def end(self, how):
        """Sends the signal; the program must exit with 0 and without a word."""
        self.process.send_signal(how)
        equal(self.wait(), (0, ""), f"exit code and standard error after {how.name}")

    def wait(self):
        """(exit code, standard error) once it has ended by itself."""
        try:
            errors = self.process.communicate(timeout=SECONDS)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError("async_server does not end") from None
        return self.process.returncode, errors

    def get(self):
        """(status, text) of one request."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=SECONDS)
        with contextlib.closing(connection):
            connection.request("GET", "/")
            response = connection.getresponse()
            return response.status, response.read().decode()

    def burst(self, count):
        """The answers to so many requests, which are all sent before the first of them is read."""
        together = threading.Barrier(count, timeout=SECONDS)

        def one(_):
            with socket.create_connection(("127.0.0.1", self.port), SECONDS) as connection:
                together.wait()
                connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
                together.wait()
                response = http.client.HTTPResponse(connection)
                response.begin()
                return response.status, response.read().decode()

        with concurrent.futures.ThreadPoolExecutor(count) as threads:
            return list(threads.map(one, range(count)))


def listening_socket_of(process):
    """A copy of the socket that a child process listens on; None where the system does not give it away."""
    pidfd_getfd = 438  # the same number on all of Linux's architectures
    with contextlib.suppress(OSError, AttributeError):
        pidfd = os.pidfd_open(process.pid)
        try:
            for name in os.listdir(f"/proc/{process.pid}/fd"):
                descriptor = ctypes.CDLL(None, use_errno=True).syscall(pidfd_getfd, pidfd, int(name), 0)
                if descriptor < 0:
                    continue
                with contextlib.suppress(OSError):
                    copy = socket.socket(fileno=descriptor)
                    if copy.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                        return copy
                    copy.close()
                    continue
                os.close(descriptor)
        finally:
            os.close(pidfd)
    return None


def no_secrets(text):
    for secret in ("integration-api-key", "wrong-api-key", "eyJ", "Bearer "):
        require(secret not in text, f"a message gives {secret!r} away: {text}")


# ---------------------------------------------------------------------------


@scenario
def server(context):
    """The server itself, without the library: what the other scenarios rest on."""
    service = context.service
    status, media, body = service.post("/graphql", EXCHANGE)
    equal((status, media), (200, "application/json"), "exchange")
    tokens = json.loads(body)["data"]["exchangeSurfaceRefreshTokenForAccessTokens"]
    for kind, member in (("workspaceToken", "WorkspaceUser"), ("userToken", "User")):
        status, _, body = service.post("/graphql", ME, {"authorization": f"Bearer {tokens[kind]}"})
        equal((status, json.loads(body)["data"]["me"]["__typename"]), (200, member), kind)
    for header in ({}, {"authorization": "Bearer x.y.z"}, {"authorization": f"Bearer {tokens['userToken'][:-4]}AAAA"}):
        equal(json.loads(service.post("/graphql", ME, header)[2]), {"data": {"me": None}}, f"me with {header.keys()}")
    _, _, body = service.post("/graphql", {**EXCHANGE, "variables": {"k": "wrong"}})
    require(json.loads(body)["errors"][0]["path"] == ["exchangeSurfaceRefreshTokenForAccessTokens"], body)
    require(json.loads(service.post("/graphql", {"query": "{ nothing }"})[2])["errors"], "an unknown field is refused")

    workspace = {"authorization": f"Bearer {tokens['workspaceToken']}"}
    seen_of = {"null": (200, None), "401": (401, None), "error": (200, "UNAUTHENTICATED"), "field": (200, "UNAUTHENTICATED")}
    for refusal, seen in seen_of.items():
        service.settings(refusal=refusal)
        service.revoke()
        status, _, body = service.post("/graphql", ME, workspace)
        errors = json.loads(body).get("errors") or [{}]
        equal((status, errors[0].get("extensions", {}).get("code")), seen, f"refusal {refusal}")
        equal("data" in json.loads(body), refusal in ("null", "field"), f"data with refusal {refusal}")

    equal(service.post("/legacy/graphql", LOGIN)[0], 400, "login without source-platform")
    _, _, body = service.post("/legacy/graphql", LOGIN, {"source-platform": "tax-firm-a"})
    token = json.loads(body)["data"]["loginViaPersonalApiToken"]["accessToken"]
    headers = {"source-platform": "tax-firm-a", "authorization": f"Bearer {token}"}
    _, _, body = service.post("/legacy/graphql", {"query": "{ me { id name } }"}, headers)
    equal(json.loads(body)["data"]["me"], {"id": "user_123456", "name": "John Doe"}, "legacy me")
    equal(service.post("/unreachable", {})[:2], (502, "text/html"), "gateway without a server behind it")
    equal(service.post("/page", {})[:2], (200, "text/html"), "page")
    state = service.state()
    equal((state["exchanges"], state["logins"]), (2, 1), "counts")


@scenario
def quickstart(context):
    """The README's first program, as a user runs it."""
    code, output, errors = context.example("quickstart")
    equal(code, 0, f"exit code ({errors})")
    for words in ("Jane Preparer", "admin", "Example Tax Firm"):
        require(words in output, f"{words!r} is missing in {output!r}")
    require(re.search(r"019f0fb6-(37b1-7800-b7bc-0d11288504b1|26e9-74b7-a842-cb43a2a41682)", output), f"no id in {output!r}")
    state = context.service.state()
    equal((state["exchanges"], state["me"]["workspace"]), (1, 1), "exchanges and answers of me")
    equal(len(state["connections"]), 1, "connections")
    equal(state["alpn"], ["http/1.1"], "ALPN")
    require(set(state["protocols"]) <= {"TLSv1.2", "TLSv1.3"}, f"TLS {state['protocols']}")
    equal(state["serverNames"], ["localhost"], "SNI")
    require(all(value.startswith("application/json") for value in state["contentTypes"]), f"{state['contentTypes']}")
    equal(state["sourcePlatforms"], [None], "source-platform")

    # An address instead of a name, and a platform.
    address = context.service.url("/graphql", host="127.0.0.1")
    code, output, errors = context.example("quickstart", FILED_ENDPOINT=address, FILED_SOURCE_PLATFORM="tax-firm-a")
    equal(code, 0, f"by address ({errors})")
    require("tax-firm-a" in context.service.state()["sourcePlatforms"], "source-platform was not sent")


@scenario
def wrong_key(context):
    """A key that the server refuses, and none at all: a named error, non-zero, and nothing given away."""
    code, output, errors = context.example("quickstart", FILED_API_KEY="wrong-api-key")
    require(code != 0, f"exit code 0: {output}")
    require("filed.auth.key_rejected" in errors, f"the message does not name the key: {errors!r}")
    no_secrets(output + errors)
    equal(context.service.state()["exchanges"], 1, "a wrong key is tried once")
    code, output, errors = context.example("quickstart", FILED_API_KEY=None)
    require(code != 0 and "filed.missing_api_key" in errors and "FILED_API_KEY" in errors, f"without a key: {code} {errors!r}")


@scenario
def custom_operation(context):
    """An operation of a user's own, page by page."""
    code, output, errors = context.example("custom_operation")
    equal(code, 0, f"exit code ({errors})")
    names = re.findall(r"^Example Tax Firm: (.*), active since 2026-06-14T09:31:20.000Z$", output, re.MULTILINE)
    equal(names, ["Jane Taxpayer", "Riverside Dental LLC", "Oak Street Trust"], "clients")
    state = context.service.state()
    require("ListClients" in state["operations"], f"operations: {state['operations']}")
    equal((state["exchanges"], state["me"]["workspace"]), (1, 2), "exchanges and pages")


@scenario
def many_calls(context):
    """A burst on a cold cache, then more: one exchange, right answers, few connections."""
    with context.session() as session:
        session.expect("burst 200", ok=200, failed=0)
        session.expect("burst 200 user", ok=200, failed=0)
        session.expect("health", ok=True)
    state = context.service.state()
    equal(state["exchanges"], 1, "exchanges")
    equal((state["me"]["workspace"], state["me"]["user"], state["me"]["none"]), (200, 200, 0), "answers of me")
    require(len(state["connections"]) <= 64, f"{len(state['connections'])} connections for 400 calls")


@scenario
def async_server(context):
    """The README's server: all requests of a burst share one exchange; SIGTERM and SIGINT end it, also under load."""
    service = context.service
    hello = (200, "Hello from Example Tax Firm\n")
    with context.async_server() as server:
        equal(server.burst(50), [hello] * 50, "answers to the first burst")
        state = service.state()
        equal((state["exchanges"], state["me"]["workspace"], state["me"]["none"]), (1, 50, 0), "exchanges and answers of me")
        service.revoke()
        equal(server.burst(50), [hello] * 50, "answers to the second burst")
        equal(service.state()["exchanges"], 2, "exchanges after the tokens were revoked")
        with socket.create_connection(("127.0.0.1", server.port), SECONDS):  # a peer that says nothing keeps nobody from ending
            server.end(signal.SIGTERM)
    with context.async_server() as server:
        equal(server.get(), hello, "answer")
        server.end(signal.SIGINT)


@scenario
def async_server_without_a_key(context):
    """What goes wrong behind the server is named in its answers, and gives nothing away; it goes on serving."""
    with context.async_server(FILED_API_KEY="wrong-api-key") as server:
        answers = server.burst(50)
        for status, text in answers:
            require(status == 502 and "filed.auth.key_rejected" in text, f"{status} {text!r}")
            no_secrets(text)
        equal(context.service.state()["exchanges"], 1, "exchanges")
    code, output, errors = context.example("async_server", FILED_API_KEY=None)
    require(code != 0 and not output and "filed.missing_api_key" in errors, f"without a key: {code} {output!r} {errors!r}")


@scenario
def async_server_accept_errors(context):
    """Out of descriptors, the server waits for better times; a listening socket that is broken ends it with a named error."""
    hello = (200, "Hello from Example Tax Firm\n")
    with context.async_server() as server:
        equal(server.get(), hello, "answer")
        limits = resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE)
        resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (0, limits[1]))
        with socket.create_connection(("127.0.0.1", server.port), SECONDS) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            require(not select.select([connection], [], [], 0.3)[0], "it was accepted without a descriptor")
            equal(server.process.poll(), None, "exit code without descriptors")
            resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, limits)
            connection.settimeout(SECONDS)
            response = http.client.HTTPResponse(connection)
            response.begin()
            equal((response.status, response.read().decode()), hello, "answer once there are descriptors again")
        listening = listening_socket_of(server.process)
        if listening is not None:
            with listening:
                listening.shutdown(socket.SHUT_RDWR)
            code, errors = server.wait()
            require(code == 1 and errors.startswith("async_server: accept: "), f"broken listening socket: {code} {errors!r}")


@scenario
def revoked_tokens(context):
    """Tokens refused long before their exp, in each of the ways the server may say it: one exchange more, no failed call."""
    service = context.service
    with context.session() as session:
        for refusal in ("null", "401", "error"):
            service.settings(refusal=refusal)
            session.expect("me", ok=True, type="WorkspaceUser", name="Jane Preparer")
            before = service.state()["exchanges"]
            service.revoke()
            session.expect("me", ok=True, type="WorkspaceUser", name="Jane Preparer")
            equal(service.state()["exchanges"], before + 1, f"exchanges after refusal {refusal}")
            service.revoke()
            session.expect("burst 50", ok=50, failed=0)
            session.expect("me user", ok=True, type="User")
            equal(service.state()["exchanges"], before + 2, f"exchanges after refusal {refusal} of a burst")


@scenario
def token_refused_by_a_resolver(context):
    """UNAUTHENTICATED from the resolver of `me`, beside data: a query is sent once more with a new token."""
    service = context.service
    service.settings(refusal="field")
    with context.session() as session:
        session.expect("me", ok=True)
        service.revoke()
        session.expect("me", ok=True)
        session.expect("me", ok=True)
    equal(service.state()["exchanges"], 2, "exchanges")


@scenario
def expiring_tokens(context):
    """Tokens that live for a second or two: calls go on through several generations and none fails."""
    context.service.settings(lifetime=2)
    with context.session() as session:
        deadline = time.monotonic() + SECONDS
        while context.service.state()["exchanges"] < 3:
            require(time.monotonic() < deadline, "the tokens were never exchanged again")
            session.expect("burst 10", ok=10, failed=0)
            time.sleep(0.05)


@scenario
def key_that_stops_working(context):
    """The key is revoked while the program runs: the error names it, and a key that works again heals the client."""
    with context.session() as session:
        session.expect("me", ok=True)
        context.service.settings(apiKeys=[])
        context.service.revoke()
        session.refused("me", r"filed\.auth\.key_rejected")
        equal(context.service.state()["exchanges"], 2, "exchanges")
        context.service.settings(apiKeys=["integration-api-key"])
        deadline = time.monotonic() + SECONDS
        while not session.ask("me")["ok"] and time.monotonic() < deadline:
            time.sleep(0.1)
        session.expect("me", ok=True, name="Jane Preparer")
        equal(context.service.state()["exchanges"], 3, "exchanges once the key works again")


@scenario
def refused_certificates(context):
    """Unknown CA, expired certificate, another host's certificate: refused by name, and never a request sent."""
    service = context.service
    cases = (
        ("untrusted", {"FILED_CA_FILE": service.other_ca_file}, "certificate_untrusted"),
        ("expired", {"FILED_ENDPOINT": service.url("/graphql", "expired")}, "certificate_expired"),
        ("misnamed", {"FILED_ENDPOINT": service.url("/graphql", "misnamed")}, "host_name_mismatch"),
    )
    for name, environment, error in cases:
        code, output, errors = context.example("quickstart", **environment)
        require(code != 0, f"{name}: exit code 0: {output}")
        require(f"filed.tls.{error}" in errors, f"{name}: {errors!r} is not {error}")
        no_secrets(output + errors)
    equal(service.state()["requests"], 0, "requests")


@scenario
def gateway_failures(context):
    """What stands between fails: a 502 page, a 200 page, a closed port. A named error each time."""
    service = context.service
    for name, endpoint, error in (
            ("502", service.url("/unreachable"), r"filed\.auth\.token_unavailable.*HTTP 502"),
            ("page", service.url("/page"), r"filed\.graphql\.not_a_graphql_response"),
            ("404", service.url("/nothing"), r"filed\..*404"),
            ("closed port", f"https://localhost:{service.closed}/graphql", r"filed\.http\.connection_refused")):
        code, output, errors = context.example("quickstart", FILED_ENDPOINT=endpoint)
        require(code != 0 and re.search(error, errors), f"{name}: exit code {code}, {output!r}, {errors!r}")
        no_secrets(output + errors)


@scenario
def legacy(context):
    """The legacy gateway: its own login, and source-platform on every request."""
    with context.session(FILED_ENDPOINT=context.service.legacy_endpoint, FILED_SOURCE_PLATFORM="tax-firm-a") as session:
        session.expect("legacy me", ok=True, id="user_123456", name="John Doe")
        session.expect("legacy me", ok=True, id="user_123456", name="John Doe")
        context.service.revoke()
        session.expect("legacy me", ok=True, id="user_123456", name="John Doe")
    state = context.service.state()
    equal(state["logins"], 2, "logins")
    equal(state["me"]["legacy"], 3, "answers of me")
    equal(state["sourcePlatforms"], ["tax-firm-a"], "source-platform")


@scenario
def proxy(context):
    """Through tinyproxy: tunnels with a password, and every refusal by its name."""
    service = context.service
    port = service.start_proxy()
    good = f"http://proxy-user:proxy-password@127.0.0.1:{port}"
    with context.session(FILED_PROXY=good) as session:
        session.expect("me", ok=True, name="Jane Preparer")
        session.expect("burst 50", ok=50, failed=0)
        service.revoke()
        session.expect("me user", ok=True, type="User")
    state = service.state()
    equal(state["exchanges"], 2, "exchanges")
    connects = re.findall(r"Request .*: CONNECT (\S+) HTTP/1\.1", service.proxy_log())
    equal(set(connects), {f"localhost:{service.ports['good']}"}, "what the proxy was asked for")
    require(len(state["connections"]) <= len(connects) <= 64, f"{len(connects)} tunnels for {len(state['connections'])} connections that were used")

    requests = service.state()["requests"]
    cases = (
        ("no password", {"FILED_PROXY": f"127.0.0.1:{port}"}, r"filed\.http\.proxy_authentication_required"),
        ("wrong password", {"FILED_PROXY": f"http://proxy-user:proxy-wrong@127.0.0.1:{port}"}, r"filed\.http\.proxy_authentication_required"),
        ("forbidden port", {"FILED_PROXY": good, "FILED_ENDPOINT": service.url("/graphql", "expired")}, r"filed\.http\.proxy_refused"),
        ("no proxy there", {"FILED_PROXY": f"http://proxy-user:proxy-password@127.0.0.1:{service.closed}"}, r"filed\.http\.proxy_unreachable"),
        ("unusable", {"FILED_PROXY": "socks5://proxy-user:proxy-password@127.0.0.1"}, r"filed\.http\.invalid_url: .*option proxy"),
        ("other CA", {"FILED_PROXY": good, "FILED_CA_FILE": service.other_ca_file}, r"filed\.tls\.certificate_untrusted"),
    )
    for name, environment, error in cases:
        code, output, errors = context.example("quickstart", FILED_LOG="debug", **environment)
        require(code != 0 and re.search(error, errors), f"{name}: exit code {code}, {output!r}, {errors!r}")
        no_secrets(output + errors)
        for secret in ("proxy-user", "proxy-password", "proxy-wrong", "cHJveHkt"):
            require(secret not in output + errors, f"{name}: a message gives {secret!r} away: {errors}")
    equal(service.state()["requests"], requests, "requests")

    # The variables do not apply to this machine, and `off` switches them off.
    dead = f"http://127.0.0.1:{service.closed}"
    for environment in ({"HTTPS_PROXY": dead}, {"https_proxy": dead, "FILED_PROXY": "off"}):
        code, output, errors = context.example("quickstart", **environment)
        equal(code, 0, f"{environment} ({errors})")
    code, output, errors = context.example("quickstart", HTTPS_PROXY=dead, FILED_ENDPOINT="https://router.example/graphql")
    require(code != 0 and "filed.http.proxy_unreachable" in errors, f"another machine: {code} {errors!r}")
    code, output, errors = context.example("quickstart", HTTPS_PROXY=dead, NO_PROXY=".example", FILED_ENDPOINT="https://router.example/graphql")
    require(code != 0 and "proxy" not in errors, f"NO_PROXY: {code} {errors!r}")


@scenario
def observability(context):
    """The bridge to a tracing library, and the debug log: every phase is there, and nothing is given away."""
    code, output, errors = context.example("observability", FILED_LOG="debug")
    equal(code, 0, f"exit code ({errors})")
    for words in ("span connect ms=", "span handshake ms=", "tls.protocol.version=TLSv1.", "span exchange ms=", "span request ms=",
                  "http.response.status_code=200", "graphql.operation.name=Me", "graphql.operation.name=Health", "parent=81",
                  "requests=2 answers=2 errors=0 retries=0 exchanges=1 connections=1 reused=2"):
        require(words in output, f"{words!r} is missing in {output!r}")
    for event in ("call_begin", "resolve", "connect", "handshake", "send", "response", "exchange", "call_end"):
        require(f"filed event={event} " in errors, f"{event} is missing in {errors!r}")
    require("Server=nginx" in errors, f"no Server in {errors!r}")
    no_secrets(output + errors)
    code, output, errors = context.example("quickstart", FILED_LOG="verbose")
    require(code != 0 and "environment variable FILED_LOG" in errors, f"unknown level: {code} {errors!r}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--programs", type=pathlib.Path)
    parser.add_argument("--examples", type=pathlib.Path)
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help=", ".join(SCENARIOS))
    options = parser.parse_args()
    failed = 0
    for name in options.scenarios or SCENARIOS:
        began = time.monotonic()
        try:
            with services.Service(options.data.resolve(), options.work.resolve() / name) as service:
                SCENARIOS[name](Context(options, service))
            print(f"{name}: passed in {time.monotonic() - began:.1f} s", flush=True)
        except (AssertionError, services.ServiceError, OSError, subprocess.SubprocessError) as error:
            failed += 1
            if not isinstance(error, (AssertionError, services.ServiceError)):
                traceback.print_exc()
            print(f"{name}: FAILED: {error}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
