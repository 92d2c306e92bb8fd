# SPDX-License-Identifier: GPL-3.0-or-later
"""A small Internet in one process, for servers that do what no real server does: zones that are signed as declared, and at
each address a behaviour that may answer, alter, withhold or invent. All in a network namespace, where every address is ours."""
import calendar
import json
import os
import select
import signal
import socket
import struct
import subprocess
import tempfile
import threading

import dns.flags
import dns.message
import dns.name
import dns.rdata
import dns.rdatatype

import authority
import netns
import signing

AT = "2026-01-15T12:00:00Z"
NOW = calendar.timegm((2026, 1, 15, 12, 0, 0))
DAY = 86400
VALID = (NOW - 7 * DAY, NOW + 21 * DAY)
CLI = os.path.join(os.environ.get("ZONECASE_BIN", "build/dev/bin"), "zonecase-cli")
ROOT = "192.0.2.1"
T = dns.rdatatype
KEYS = {}


def name_of(text):
    return dns.name.from_text(text)


def keys_for(origin, algorithm):
    """Key pairs are made once a run: nothing hangs from their values."""
    return KEYS.setdefault((origin, algorithm), signing.keys_of(algorithm))


class World:
    """Zones by name, from the root down, and what each address does."""

    def __init__(self):
        self.declared = {}
        self.behaviours = {}
        self.at = {}  # address: {origin: Authority}
        self.anchors = ""

    def zone(self, origin, addresses, records="", algorithm=13, ds="right", keys=None, **more):
        """ds: right, none, or text lines of the caller's. More goes to signing.signed()."""
        self.declared[origin] = dict(addresses=addresses, records=records, algorithm=algorithm, ds=ds, keys=keys, more=more)
        return self

    def behave(self, address, behaviour):
        """behaviour(query, answer, transport) gives a message, bytes, a list of either, or None for silence."""
        self.behaviours[address] = behaviour
        return self

    def keys(self, origin):
        declared = self.declared[origin]
        return declared["keys"] or keys_for(origin, declared["algorithm"])

    def text(self, origin):
        declared = self.declared[origin]
        lines = ["@ 300 IN SOA ns.%s. host. 1 3600 900 604800 300" % origin.strip(".")] if origin != "." else [
            "@ 300 IN SOA a.root. host. 1 3600 900 604800 300"]
        lines += self.delegation(origin, "@")
        for child, below in self.declared.items():
            parent = max((o for o in self.declared if o != child and name_of(child).is_subdomain(name_of(o))), key=len, default=None)
            if child == "." or parent != origin:
                continue
            lines += self.delegation(child, child)
            if below["ds"] == "right" and below["algorithm"]:
                lines.append("%s 300 IN DS %s" % (child, self.keys(child)[0].ds(name_of(child)).to_text()))
            elif below["ds"] not in ("right", "none"):
                lines += below["ds"].splitlines()
        return "\n".join(lines + [declared["records"], ""])

    def delegation(self, origin, owner):
        lines = []
        for number, address in enumerate(self.declared[origin]["addresses"]):
            host = "ns%d.%s" % (number, origin if origin != "." else "root.")
            lines.append("%s 300 IN NS %s" % (owner, host))
            lines.append("%s 300 IN %s %s" % (host, "AAAA" if ":" in address else "A", address))
        return lines

    def build(self):
        for origin, declared in self.declared.items():
            if declared["algorithm"]:
                zone = signing.signed(origin, self.text(origin), self.keys(origin), *declared["more"].pop("times", VALID), **declared["more"])
            else:
                zone = signing.parsed(origin, self.text(origin))
            for address in declared["addresses"]:
                self.at.setdefault(address, {})[name_of(origin)] = authority.Authority(zone)
        if not self.anchors and self.declared["."]["algorithm"]:
            self.anchors = ". IN DS %s\n" % self.keys(".")[0].ds(dns.name.root).to_text()
        return self

    def standard(self, address, query):
        """What a faithful server at this address says."""
        question = query.question[0]
        response = dns.message.make_response(query, recursion_available=False)
        zones = [o for o in self.at.get(address, {}) if question.name.is_subdomain(o)
                 and not (question.rdtype == T.DS and question.name == o and o != dns.name.root and len(self.at[address]) > 1)]
        if not zones:
            response.set_rcode(5)
            return response
        self.at[address][max(zones, key=len)].answer(response, question.name, question.rdtype)
        if query.ednsflags & dns.flags.DO == 0:
            for section in (response.answer, response.authority):
                section[:] = [r for r in section if r.rdtype not in (T.RRSIG, T.NSEC, T.NSEC3) or r.rdtype == question.rdtype]
        return response

    def reply(self, address, wire, transport):
        try:
            query = dns.message.from_wire(wire)
        except Exception:  # what this program sends is tested elsewhere
            return []
        answer = self.standard(address, query)
        behaviour = self.behaviours.get(address)
        if behaviour:
            answer = behaviour(query, answer, transport)
        answers = answer if isinstance(answer, list) else [answer]
        return [self.wire(query, one, transport) for one in answers if one is not None]

    @staticmethod
    def wire(query, answer, transport):
        if isinstance(answer, bytes):
            return answer if transport == "tcp" or len(answer) <= 1232 else truncated(query)
        wire = answer.to_wire(max_size=65535)
        return wire if transport == "tcp" or len(wire) <= 1232 else truncated(query)

    def addresses(self):
        return sorted(set(self.at) | set(self.behaviours))

    @staticmethod
    def listens(_address, _kind):
        return True


def truncated(query):
    response = dns.message.make_response(query)
    response.flags |= dns.flags.TC | dns.flags.AA
    return response.to_wire()


class Network:
    """Serves a world from a thread while the context lasts: what its reply() gives, bytes, or bytes and whence they are sent."""

    def __init__(self, world):
        self.world = world
        self.stop = threading.Event()
        self.sockets = {}
        self.queries = 0

    def __enter__(self):
        for address in self.world.addresses():
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            subprocess.run(["ip", "address", "add", address + ("/128" if ":" in address else "/32"), "dev", "lo"]
                           + (["nodad"] if ":" in address else []), check=False, stderr=subprocess.DEVNULL)
            for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
                if not self.world.listens(address, kind):
                    continue
                one = socket.socket(family, kind)
                one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                one.bind((address, 53))
                if kind == socket.SOCK_STREAM:
                    one.listen(64)
                self.sockets[one] = address
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        self.thread.join()
        for one in self.sockets:
            one.close()

    def serve(self):
        while not self.stop.is_set():
            ready, _, _ = select.select(list(self.sockets), [], [], 0.05)
            for one in ready:
                if one.type == socket.SOCK_DGRAM:
                    wire, client = one.recvfrom(4096)
                    self.queries += 1
                    for answer in self.world.reply(self.sockets[one], wire, "udp"):
                        self.send(one, answer, client)
                else:
                    connection, _ = one.accept()
                    threading.Thread(target=self.stream, args=(connection, self.sockets[one]), daemon=True).start()

    @staticmethod
    def send(one, answer, client):
        if not isinstance(answer, tuple):
            one.sendto(answer, client)
            return
        answer, source = answer
        with socket.socket(one.family, socket.SOCK_DGRAM) as other:
            other.bind((source, 0))
            other.sendto(answer, client)

    def stream(self, connection, address):
        try:
            connection.settimeout(5)
            head = connection.recv(2)
            while len(head) == 2:
                wire = connection.recv(struct.unpack("!H", head)[0])
                self.queries += 1
                for answer in self.world.reply(address, wire, "tcp"):
                    connection.sendall(struct.pack("!H", len(answer)) + answer)
                head = connection.recv(2)
        except OSError:
            pass
        finally:
            connection.close()


class Outcome:
    """What one command came to and what it cost."""

    def __init__(self, status, out, err, usage, wall, served):
        self.exit, self.err, self.wall, self.served = status, err, wall, served
        self.cpu = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024
        try:
            self.document = json.loads(out)
        except ValueError:
            self.document = {}
        self.status = self.document.get("status")
        self.rcode = self.document.get("rcode")
        self.answer = self.document.get("answer")
        self.queries = self.document.get("queries", 0)
        self.findings = self.document.get("findings", [])
        self.codes = {finding["code"] for finding in self.findings}


def enter():
    netns.enter()
    netns.all_addresses_are_ours()


def chain(world, name, rdtype="A", *more, seconds=60, at=AT):
    """Runs `zonecase-cli chain` in a world that has been built."""
    import time
    with tempfile.TemporaryDirectory(prefix="zonecase-scripted.") as folder, Network(world) as network:
        hints, anchors = os.path.join(folder, "hints"), os.path.join(folder, "anchors")
        with open(hints, "w", encoding="ascii") as file:
            for number, address in enumerate(world.declared["."]["addresses"]):
                file.write(". 300 IN NS ns%d.root.\nns%d.root. 300 IN %s %s\n" % (
                    number, number, "AAAA" if ":" in address else "A", address))
        with open(anchors, "w", encoding="utf-8") as file:
            file.write(world.anchors)
        command = [CLI, "chain", name, "--type", rdtype, "--json", "--root-hints", hints, "--trust-anchor", anchors, "--at", at,
                   "--allow-addresses", "all", *more]
        begun = time.monotonic()
        with open(os.path.join(folder, "out"), "w+b") as out, open(os.path.join(folder, "err"), "w+b") as err:
            child = subprocess.Popen(command, stdout=out, stderr=err, stdin=subprocess.DEVNULL, start_new_session=True)
            alarm = threading.Timer(seconds, lambda: os.killpg(child.pid, signal.SIGKILL))
            alarm.start()
            _, status, usage = os.wait4(child.pid, 0)
            alarm.cancel()
            child.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            err.seek(0)
            return Outcome(child.returncode, out.read(), err.read().decode("utf-8", "replace"), usage,
                           time.monotonic() - begun, network.queries)
