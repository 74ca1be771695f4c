"""The server of the integration test: graphql-js behind nginx, on free loopback ports, for the time of a `with` block.

    with Service(data_dir, work_dir) as service:
        service.endpoint         https://localhost:PORT/graphql
        service.environment()    what a program needs to reach it: FILED_ENDPOINT, FILED_CA_FILE
        service.state()          what graphql-js served

`service.start_proxy()` adds tinyproxy, which opens tunnels to nginx for those who know its password.

nginx runs with a directory of its own and needs no rights. All processes end with the block, and also when this
process is killed: node because its standard input closes, nginx because Linux then sends it a signal.
"""

import contextlib
import ctypes
import http.client
import json
import os
import pathlib
import select
import shutil
import signal
import socket
import ssl
import subprocess
import time

import packages

HERE = pathlib.Path(__file__).resolve().parent
START_SECONDS = 30
PORT_ATTEMPTS = 5

# The connection's serial number and what TLS agreed on go to graphql-js as headers, so that the test can ask for them.
NGINX = """
daemon off;
worker_processes 1;
pid {work}/nginx.pid;
error_log {work}/nginx-error.log warn;
{user}
events {{ worker_connections 512; }}
http {{
    access_log {work}/nginx-access.log;
    client_body_temp_path {work}/client_body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    client_body_buffer_size 1m;
    keepalive_timeout 60s;
    ssl_protocols TLSv1.2 TLSv1.3;
    upstream graphql {{ server 127.0.0.1:{api}; keepalive 16; }}
    server {{
        listen 127.0.0.1:{good} ssl;
        ssl_certificate {work}/good.pem;
        ssl_certificate_key {work}/good.key;
        location / {{
            proxy_pass http://graphql;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header X-Connection $connection;
            proxy_set_header X-TLS-Protocol $ssl_protocol;
            proxy_set_header X-TLS-ALPN $ssl_alpn_protocol;
            proxy_set_header X-TLS-Server-Name $ssl_server_name;
        }}
        location = /unreachable {{ proxy_pass http://127.0.0.1:{closed}; }}
        location = /page {{ default_type text/html; return 200 "<!doctype html><title>A page</title>"; }}
    }}
    server {{
        listen 127.0.0.1:{expired} ssl;
        ssl_certificate {work}/expired.pem;
        ssl_certificate_key {work}/expired.key;
        return 500;
    }}
    server {{
        listen 127.0.0.1:{misnamed} ssl;
        ssl_certificate {work}/misnamed.pem;
        ssl_certificate_key {work}/misnamed.key;
        return 500;
    }}
}}
"""

AUTHORITY = """
[ca]
default_ca = authority
[authority]
dir = {work}/authority
new_certs_dir = {work}/authority
database = {work}/authority/index.txt
rand_serial = yes
certificate = {work}/ca.pem
private_key = {work}/ca.key
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = optional
"""


TINYPROXY = """\
Port {port}
Listen 127.0.0.1
Timeout 60
MaxClients 100
Allow 127.0.0.1
BasicAuth proxy-user proxy-password
ConnectPort {good}
LogFile "{work}/tinyproxy.log"
LogLevel Connect
"""


class ServiceError(RuntimeError):
    pass


def program(name, *directories):
    found = shutil.which(name) or shutil.which(name, path=os.pathsep.join(directories))
    if found is None:
        raise ServiceError(f"{name} is missing: run scripts/setup test")
    return found


def die_with_parent():
    """Runs in the child: ask Linux for a signal when the parent is gone. Elsewhere the `with` block has to do."""
    with contextlib.suppress(AttributeError, OSError):
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


class Service:
    def __init__(self, data, work):
        self.data, self.work = pathlib.Path(data), pathlib.Path(work)
        self.processes = contextlib.ExitStack()

    # -- life ---------------------------------------------------------------

    def __enter__(self):
        try:
            packages.ensure()
            shutil.rmtree(self.work, ignore_errors=True)
            self.work.mkdir(parents=True)
            self.make_certificates()
            self.start_graphql()
            self.start_nginx()
        except BaseException:
            self.processes.close()
            raise
        return self

    def __exit__(self, *_):
        self.processes.close()

    def start(self, command, **options):
        process = subprocess.Popen(command, preexec_fn=die_with_parent, **options)  # pylint: disable=subprocess-popen-preexec-fn

        def stop():
            if process.stdin:
                process.stdin.close()
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout:
                process.stdout.close()

        self.processes.callback(stop)
        return process

    def start_graphql(self):
        node = self.start([program("node"), HERE / "server.mjs", self.data], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        ready, _, _ = select.select([node.stdout], [], [], START_SECONDS)
        line = node.stdout.readline() if ready else b""
        if not line:
            raise ServiceError("the GraphQL server did not start")
        ports = json.loads(line)
        self.api, self.control = ports["api"], ports["control"]

    def start_nginx(self):
        """The ports are free when they are chosen; if another process takes one before nginx does, others are tried."""
        nginx = program("nginx", "/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin")
        for _ in range(PORT_ATTEMPTS):
            good, expired, misnamed, self.closed = free_ports(4)
            configuration = self.work / "nginx.conf"
            configuration.write_text(NGINX.format(
                work=self.work, api=self.api, good=good, expired=expired, misnamed=misnamed, closed=self.closed,
                user="user root root;" if os.geteuid() == 0 else ""), encoding="utf-8")
            # The error log of before the configuration is read would otherwise be the system's.
            command = [nginx, "-p", self.work, "-e", self.work / "nginx-error.log", "-c", configuration]
            process = self.start(command, stdin=subprocess.DEVNULL)
            if self.answers(process, good):
                self.ports = {"good": good, "expired": expired, "misnamed": misnamed}
                return
        raise ServiceError("nginx did not start:\n" + (self.work / "nginx-error.log").read_text(encoding="utf-8"))

    def start_proxy(self):
        """Starts tinyproxy, which asks for a password and knows no port but that of the good server. Returns its port."""
        tinyproxy = program("tinyproxy", "/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin")
        for _ in range(PORT_ATTEMPTS):
            [port] = free_ports(1)
            configuration = self.work / "tinyproxy.conf"
            configuration.write_text(TINYPROXY.format(work=self.work, port=port, good=self.ports["good"]), encoding="utf-8")
            process = self.start([tinyproxy, "-d", "-c", configuration], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
            if self.answers(process, port):
                return port
        raise ServiceError("tinyproxy did not start")

    def proxy_log(self):
        return (self.work / "tinyproxy.log").read_text(encoding="utf-8", errors="replace")

    @staticmethod
    def answers(process, port):
        """Waits until the process listens on the port; False when it ends or does not listen in time."""
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and process.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                return process.poll() is None
            time.sleep(0.02)
        return False

    # -- certificates ---------------------------------------------------------

    def openssl(self, *arguments):
        run = subprocess.run([program("openssl"), *map(str, arguments)], cwd=self.work, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise ServiceError(f"openssl {arguments[0]}: {run.stderr}")

    def make_certificates(self):
        """A CA for this run, three leaves under it, and a second CA that signed nothing."""
        (self.work / "authority").mkdir()
        (self.work / "authority" / "index.txt").touch()
        (self.work / "authority.cnf").write_text(AUTHORITY.format(work=self.work), encoding="utf-8")
        key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
        for name in ("ca", "other-ca"):
            self.openssl("req", "-x509", *key, "-keyout", f"{name}.key", "-out", f"{name}.pem", "-days", 2, "-subj", f"/CN={name} of this run",
                         "-addext", "keyUsage=critical,keyCertSign,cRLSign")
        now = time.time()
        for name, names, start, end in (
                ("good", "DNS:localhost,IP:127.0.0.1", now - 3600, now + 86400),
                ("expired", "DNS:localhost,IP:127.0.0.1", now - 7200, now - 3600),
                ("misnamed", "DNS:elsewhere.example", now - 3600, now + 86400)):
            self.openssl("req", "-new", *key, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={name}",
                         "-addext", f"subjectAltName={names}", "-addext", "extendedKeyUsage=serverAuth")
            stamp = [time.strftime("%Y%m%d%H%M%SZ", time.gmtime(moment)) for moment in (start, end)]
            self.openssl("ca", "-batch", "-notext", "-config", "authority.cnf", "-in", f"{name}.csr", "-out", f"{name}.pem",
                         "-startdate", stamp[0], "-enddate", stamp[1])

    # -- use ------------------------------------------------------------------

    @property
    def ca_file(self):
        return str(self.work / "ca.pem")

    @property
    def other_ca_file(self):
        return str(self.work / "other-ca.pem")

    @property
    def endpoint(self):
        return self.url("/graphql")

    @property
    def legacy_endpoint(self):
        return self.url("/legacy/graphql")

    def url(self, path, server="good", host="localhost"):
        return f"https://{host}:{self.ports[server]}{path}"

    def environment(self, **changes):
        """The environment for a program: this process's without FILED_ and proxy variables, then ours, then `changes`."""
        base = {name: value for name, value in os.environ.items() if not name.startswith("FILED_") and not name.lower().endswith("_proxy")}
        base.update(FILED_API_KEY="integration-api-key", FILED_ENDPOINT=self.endpoint, FILED_CA_FILE=self.ca_file)
        base.update(changes)
        return {name: value for name, value in base.items() if value is not None}

    def ask_control(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.control, timeout=10)
        with contextlib.closing(connection):
            connection.request(method, path, json.dumps(body) if body is not None else None)
            return json.loads(connection.getresponse().read())

    def state(self):
        return self.ask_control("GET", "/state")

    def settings(self, **changes):
        return self.ask_control("POST", "/settings", changes)

    def revoke(self):
        return self.ask_control("POST", "/revoke")

    def post(self, path, body, headers=None):
        """One request without the library: (status, media type, body)."""
        context = ssl.create_default_context(cafile=self.ca_file)
        connection = http.client.HTTPSConnection("localhost", self.ports["good"], context=context, timeout=10)
        with contextlib.closing(connection):
            connection.request("POST", path, json.dumps(body), {"content-type": "application/json", **(headers or {})})
            response = connection.getresponse()
            return response.status, response.headers.get_content_type(), response.read().decode()
