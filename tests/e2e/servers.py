# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts Debian's NSD, Knot, BIND, PowerDNS and Unbound on the addresses of the world, and ends them."""
import calendar
import os
import socket
import sqlite3
import subprocess
import time

import dns.message
import dns.query

import netns

UNBOUND, BIND = "127.0.0.53", "127.0.0.54"
SHIFTTIME = os.environ.get("ZONECASE_BINARY_DIR", "build/dev") + "/tests/e2e/libshifttime.so"


def _write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def nsd(folder, addresses, port, zones, open_to_all=(), identity=""):
    """Like the others: the zones' files by name, the zones that are handed out to whoever asks, and what it calls itself."""
    listen = "".join("  ip-address: %s\n" % address for address in addresses)
    transfer = "  provide-xfr: 0.0.0.0/0 NOKEY\n  provide-xfr: ::/0 NOKEY\n"
    zone = "".join('zone:\n  name: "%s"\n  zonefile: "%s"\n%s' % (
        name, path, transfer if name in open_to_all else "") for name, path in zones.items())
    conf = _write(folder + "/nsd.conf", (
        'server:\n{listen}  port: {port}\n  server-count: 1\n  username: ""\n  chroot: ""\n  zonesdir: "{folder}"\n'
        '  pidfile: "{folder}/nsd.pid"\n  database: ""\n  zonelistfile: "{folder}/zone.list"\n'
        '  xfrdfile: "{folder}/xfrd.state"\n  xfrdir: "{folder}"\n  logfile: "{folder}/log"\n'
        '  rrl-ratelimit: 0\n  rrl-whitelist-ratelimit: 0\n{named}'
        "remote-control:\n  control-enable: no\n{zone}").format(listen=listen, port=port, folder=folder, zone=zone, named=(
            '  identity: "%s"\n  nsid: "ascii_%s"\n' % (identity, identity) if identity else "")))
    return ["nsd", "-d", "-c", conf]


def knot(folder, addresses, port, zones, open_to_all=(), identity=""):
    zone = "".join('  - domain: "%s"\n    file: "%s"\n%s' % (
        name, path, "    acl: whoever\n" if name in open_to_all else "") for name, path in zones.items())
    conf = _write(folder + "/knot.conf", (
        'server:\n  rundir: "{folder}"\n  listen: [ {listen} ]\n  udp-workers: 1\n  tcp-workers: 1\n{named}'
        '  background-workers: 1\nlog:\n  - target: stderr\n    any: info\ndatabase:\n  storage: "{folder}"\n'
        'template:\n  - id: default\n    storage: "{folder}"\n    zonefile-sync: -1\n    zonefile-load: whole\n'
        "    journal-content: none\n    semantic-checks: off\nacl:\n  - id: whoever\n    action: transfer\nzone:\n{zone}").format(
            folder=folder, listen=", ".join('"%s@%d"' % (address, port) for address in addresses), zone=zone,
            named='  identity: "%s"\n  nsid: "%s"\n' % (identity, identity) if identity else ""))
    return ["knotd", "-c", conf]


# As BIND's own view of this class, but without its limit of three answers a second, which many runs at a time run into.
BIND_CHAOS = 'view "chaos" ch {\nrecursion no;\n%s};\n' % "".join(
    'zone "%s" ch { type primary; database "_builtin %s"; };\n' % (name, kind)
    for name, kind in (("version.bind", "version"), ("hostname.bind", "hostname"), ("authors.bind", "authors"), ("id.server", "id")))


def bind(folder, addresses, port, zones, open_to_all=(), identity="", options="recursion no;"):
    if identity:
        options += ' hostname "%s"; server-id "%s";' % (identity, identity)
    four = "".join(address + "; " for address in addresses if ":" not in address) or "none; "
    six = "".join(address + "; " for address in addresses if ":" in address) or "none; "
    serving = "type primary; check-integrity no; allow-transfer { %s; };"
    zone = "".join('zone "%s" { file "%s"; %s };\n' % (
        name, path, "type hint;" if path.endswith(".hints") else serving % ("any" if name in open_to_all else "none"))
                   for name, path in zones.items())
    conf = _write(folder + "/named.conf", (
        'options {{ directory "{folder}"; pid-file "{folder}/named.pid"; session-keyfile "{folder}/session.key";\n'
        "listen-on port {port} {{ {four}}}; listen-on-v6 port {port} {{ {six}}}; {options} dnssec-validation no; notify no;\n"
        'check-names primary ignore; minimal-responses no; }};\ncontrols {{ }};\nview "world" in {{\n{zone}}};\n{chaos}').format(
            folder=folder, port=port, four=four, six=six, zone=zone, options=options, chaos=BIND_CHAOS))
    return ["named", "-f", "-n", "1", "-c", conf, "-L", folder + "/log"]


def pdns(folder, addresses, port, zones, open_to_all=(), identity=""):
    """PowerDNS reads BIND's configuration; that a zone is signed already, and who may have it, stands in a database."""
    named = _write(folder + "/named.conf", "".join(
        'zone "%s" { type master; file "%s"; };\n' % (name.rstrip(".") or ".", path) for name, path in zones.items()))
    database = folder + "/dnssec.db"
    _write(folder + "/pdns.conf", (
        "launch=bind\nbind-config={named}\nbind-dnssec-db={database}\nlocal-address={listen}\nlocal-port={port}\n"
        "socket-dir={folder}\nsecurity-poll-suffix=\nreceiver-threads=1\ndistributor-threads=1\nallow-axfr-ips=\n"
        "disable-axfr=no\nwebserver=no\nzone-cache-refresh-interval=0\ncache-ttl=0\nquery-cache-ttl=0\n"
        "negquery-cache-ttl=0\nbind-check-interval=1\n{id}").format(
            named=named, database=database, listen=", ".join(addresses), port=port, folder=folder,
            id="server-id=%s\n" % identity if identity else ""))
    subprocess.run(["pdnsutil", "--config-dir=" + folder, "create-bind-db", database], check=True, stdout=subprocess.DEVNULL)
    with sqlite3.connect(database) as known:
        for name, path in zones.items():
            said = [("PRESIGNED", "1")] if _is_signed(path) else []
            said += [("ALLOW-AXFR-FROM", whom) for whom in ("0.0.0.0/0", "::/0") if name in open_to_all]
            known.executemany("INSERT INTO domainmetadata (domain, kind, content) VALUES (?, ?, ?)",
                              [(name.rstrip("."), kind, content) for kind, content in said])
    return ["pdns_server", "--config-dir=" + folder, "--daemon=no", "--guardian=no"]


def _is_signed(path):
    with open(path, encoding="ascii") as file:
        return " IN RRSIG " in file.read()


def unbound(folder, hints, anchor, at):
    override = "".join(c for c in at if c.isdigit())
    conf = _write(folder + "/unbound.conf", (
        'server:\n  interface: {address}\n  access-control: 127.0.0.0/8 allow\n  username: ""\n  chroot: ""\n'
        '  directory: "{folder}"\n  pidfile: "{folder}/unbound.pid"\n  use-syslog: no\n  logfile: "{folder}/log"\n'
        '  root-hints: "{hints}"\n  trust-anchor-file: "{anchor}"\n  val-override-date: "{at}"\n  val-log-level: 2\n'
        "  do-ip6: yes\n  prefer-ip6: no\n  module-config: \"validator iterator\"\n  num-threads: 1\n"
        '  trust-anchor-signaling: no\n  local-zone: "test." nodefault\n'
        "remote-control:\n  control-enable: no\n").format(
            address=UNBOUND, folder=folder, hints=hints, anchor=anchor, at=override))
    return ["unbound", "-d", "-c", conf]


def bind_resolver(folder, hints, key):
    conf = _write(folder + "/named.conf", (
        'options {{ directory "{folder}"; pid-file "{folder}/named.pid"; session-keyfile "{folder}/session.key";\n'
        "listen-on {{ {address}; }}; listen-on-v6 {{ none; }}; recursion yes; allow-recursion {{ any; }};\n"
        'dnssec-validation yes; empty-zones-enable no; max-cache-size 64m; }};\ncontrols {{ }};\nzone "." {{ type hint; file "{hints}"; }};\n'
        "trust-anchors {{ {key} }};\n").format(folder=folder, address=BIND, hints=hints, key=bind_anchor(key)))
    return ["named", "-f", "-n", "1", "-c", conf, "-L", folder + "/log"]


def bind_anchor(key):
    """The DNSKEY of a trust anchor file as BIND's configuration writes it."""
    _, _, _, flags, protocol, algorithm, *data = open(key, encoding="ascii").read().split()
    return '. static-key %s %s %s "%s";' % (flags, protocol, algorithm, "".join(data))


def at_time(at):
    """The environment in which a program believes that it is now that time; see shifttime.cpp."""
    then = calendar.timegm(time.strptime(at, "%Y-%m-%dT%H:%M:%SZ"))
    return dict(os.environ, LD_PRELOAD=SHIFTTIME, SHIFTTIME=str(then - int(time.time())))


class Servers:
    """Programs that were started; leaving the context ends each of them, by its process."""

    def __init__(self, folder):
        self.folder = folder
        self.running = []

    def __enter__(self):
        return self

    def start(self, label, make, addresses, *arguments, environment=None):
        folder = os.path.join(self.folder, label)
        os.makedirs(folder, exist_ok=True)
        command = make(folder, *arguments)
        with open(folder + "/output", "wb") as output:
            process = subprocess.Popen(command, stdout=output, stderr=output, stdin=subprocess.DEVNULL,
                                       env=environment, preexec_fn=netns.die_with_parent)
        self.running.append((label, process, addresses))

    def wait(self, port=53, seconds=30):
        """Until each answers on each of its addresses."""
        end = time.monotonic() + seconds
        for label, process, addresses in self.running:
            for address in addresses:
                while not answers(address, port):
                    if process.poll() is not None or time.monotonic() > end:
                        raise SystemExit("FAILED: %s does not answer at %s.\n%s" % (label, address, self.words(label)))
                    time.sleep(0.05)

    def words(self, label):
        text = ""
        for name in ("output", "log"):
            path = os.path.join(self.folder, label, name)
            if os.path.exists(path):
                text += open(path, encoding="utf-8", errors="replace").read()[-2000:]
        return text

    def __exit__(self, *_):
        for _, process, _ in self.running:
            process.terminate()
        for _, process, _ in self.running:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def answers(address, port=53):
    try:
        dns.query.udp(dns.message.make_query(".", "SOA"), address, port=port, timeout=0.5)
        return True
    except (dns.exception.DNSException, OSError, socket.timeout):
        return False


PROGRAMS = {"nsd": nsd, "knot": knot, "bind": bind, "pdns": pdns}


def start_world(servers, files, world, port=53):
    """All authoritative servers, at this port of their addresses."""
    for label, (program, addresses) in world.SERVERS.items():
        servers.start(label, PROGRAMS[program], addresses, addresses, port, files[label])
    servers.wait(port)


def start_resolvers(servers, world):
    """Unbound and BIND, with empty caches, judging as of the world's time."""
    hints = os.path.join(servers.folder, "root.hints")
    _write(os.path.join(servers.folder, "anchor.bind"),
           "trust-anchors { %s };\n" % bind_anchor(os.path.join(servers.folder, "anchor.key")))
    servers.start("unbound", unbound, [UNBOUND], hints, os.path.join(servers.folder, "anchor.ds"), world.AT)
    servers.start("bind-resolver", bind_resolver, [BIND], hints, os.path.join(servers.folder, "anchor.key"),
                  environment=at_time(world.AT))
    servers.wait()
