# SPDX-License-Identifier: GPL-3.0-or-later
"""A world for measuring: the servers of a root, of zz. and of as many zones below it as there are names, and resolvers before them, all
in one process that answers from templates. A resolver may be slow (seeded, log-normal) and may forge."""
import heapq
import math
import os
import random
import selectors
import signal
import socket
import struct
import time

import netns

ROOT, TOP, ZONES = "127.0.1.1", "127.0.1.2", ("127.0.1.3", "127.0.1.4")
A, NS, SOA, MX, TXT, AAAA, OPT = 1, 2, 6, 15, 16, 28, 41
TYPES = ("A", "AAAA", "MX", "TXT", "NS", "SOA")
P95 = 1.6448536269514722  # standard deviations of a normal distribution
EDNS = b"\0" + struct.pack("!HHIH", OPT, 1232, 0, 0)


def wire(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".") if label) + b"\0"


def record(owner, rdtype, ttl, rdata):
    return owner + struct.pack("!HHIH", rdtype, 1, ttl, len(rdata)) + rdata


def soa(zone):
    return record(zone, SOA, 300, wire("ns." + "zz.") + wire("host.zz.") + struct.pack("!IIIII", 1, 3600, 900, 604800, 300))


def delegation(owner, servers):
    """NS records of the owner, and the addresses of the hosts that they name."""
    hosts = [bytes([3]) + b"ns%d" % i + owner for i in range(len(servers))]
    return ([record(owner, NS, 300, host) for host in hosts],
            [record(host, A, 300, socket.inet_aton(address)) for host, address in zip(hosts, servers)])


def address_of(name):
    """What the zone says: the same for the same name."""
    return socket.inet_aton("203.0.113.%d" % (sum(name) % 250 + 1))


def own(name, rdtype):
    """Records of a name that exists."""
    return {A: [record(b"\xc0\x0c", A, 300, address_of(name))],
            AAAA: [record(b"\xc0\x0c", AAAA, 300, b"\x20\x01\x0d\xb8" + b"\0" * 8 + address_of(name))],
            MX: [record(b"\xc0\x0c", MX, 300, b"\0\x0a\1m\xc0\x0c")],
            TXT: [record(b"\xc0\x0c", TXT, 300, b"\x0bv=spf1 -all")]}.get(rdtype, [])


def name_of(number, zones):
    """The n-th name of the world: it exists, in one of so many zones."""
    return "n%d.z%d.zz." % (number, number % zones)


class Question:
    def __init__(self, query):
        at, self.labels = 12, []
        while query[at]:
            self.labels.append(query[at + 1:at + 1 + query[at]].lower())
            at += 1 + query[at]
        self.rdtype = query[at + 1] << 8 | query[at + 2]
        self.end = at + 5
        self.name = b"".join(bytes([len(label)]) + label for label in self.labels) + b"\0"
        self.ident, self.flags = query[:2], query[2:4]
        self.wire = query[12:self.end]

    def below(self, count):
        """The name's last labels, as a name."""
        labels = self.labels[len(self.labels) - count:] if count else []
        return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"

    def exists(self):
        return len(self.labels) == 3 and self.labels[0][:1] == b"n" and self.labels[0][1:].isdigit()

    def response(self, flags, rcode, answer=(), authority=(), additional=()):
        head = self.ident + struct.pack("!HHHHH", 0x8000 | flags | (self.flags[0] & 1) << 8 | rcode, 1, len(answer), len(authority),
                                        len(additional) + 1)
        return head + self.wire + b"".join(answer) + b"".join(authority) + b"".join(additional) + EDNS


def content(question):
    """(rcode, answer, authority) of the whole world's truth."""
    depth = len(question.labels)
    zone = question.below(min(depth, 2))
    if question.exists() and own(question.name, question.rdtype):
        return 0, own(question.name, question.rdtype), ()
    if depth <= 2 and (depth == 0 or question.labels[-1] == b"zz"):
        servers = {0: (ROOT,), 1: (TOP,), 2: ZONES}[depth]
        if question.rdtype == NS:
            return 0, delegation(question.name, servers)[0], ()
        if question.rdtype == SOA:
            return 0, (soa(question.name),), ()
    is_host = depth == 3 and question.labels[0][:2] == b"ns"
    if is_host and question.rdtype == A:
        return 0, (record(b"\xc0\x0c", A, 300, socket.inet_aton(ZONES[int(question.labels[0][2:])])),), ()
    known = depth <= 2 or is_host or question.exists()
    return 0 if known else 3, (), (soa(zone),)


def authority(depth):
    """Servers of the zones of so many labels."""
    def answer(question):
        if len(question.labels) > depth and depth < 2:
            ns, glue = delegation(question.below(depth + 1), (TOP,) if depth == 0 else ZONES)
            return question.response(0, 0, (), ns, glue)
        rcode, found, denial = content(question)
        return question.response(0x0400, rcode, found, denial)
    return answer


def resolver(forged):
    """forged(name as labels): an address to give instead, or None."""
    def answer(question):
        lie = forged(question) if forged and question.rdtype == A and question.exists() else None
        if lie:
            return question.response(0x0080, 0, (record(b"\xc0\x0c", A, 300, socket.inet_aton(lie)),))
        rcode, found, denial = content(question)
        return question.response(0x0080, rcode, found, denial)
    return answer


def lateness(seed, p95, sigma=0.5):
    """Seconds that a resolver takes for a question, log-normal, nineteen in twenty below p95; for the same question the same."""
    median = math.log(p95) - P95 * sigma
    return lambda question: random.Random("%s %s" % (seed, question.wire.lower().hex())).lognormvariate(median, sigma)


class Simulation:
    """The servers run while the context lasts, in a process of their own. resolvers: {address: (forged or None, lateness or None)}. Into a
    log, if there is one, goes for each question to a resolver when it came, a line of address and seconds."""

    def __init__(self, resolvers, log=None):
        self.resolvers, self.log = set(resolvers), open(log, "w", encoding="ascii", buffering=1) if log else None
        self.servers = {ROOT: (authority(0), None), TOP: (authority(1), None), **{one: (authority(2), None) for one in ZONES}}
        for address, (forged, late) in resolvers.items():
            self.servers[address] = (resolver(forged), late)

    def __enter__(self):
        reading, writing = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            netns.die_with_parent()
            self.serve(writing)
        os.close(writing)
        os.read(reading, 1)
        os.close(reading)
        return self

    def __exit__(self, *_):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)

    def serve(self, ready):
        chosen = selectors.DefaultSelector()
        for address, (answer, late) in self.servers.items():
            one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 22)
            one.bind((address, 53))
            one.setblocking(False)
            chosen.register(one, selectors.EVENT_READ, (self.noted(address, answer), late))
            two = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            two.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            two.bind((address, 53))
            two.listen(64)
            chosen.register(two, selectors.EVENT_READ, (answer, None))
        os.write(ready, b".")
        waiting = []
        while True:
            rest = max(0, waiting[0][0] - time.monotonic()) if waiting else None
            for key, _ in chosen.select(rest):
                if key.fileobj.type == socket.SOCK_STREAM:
                    self.stream(key.fileobj, key.data[0])
                else:
                    self.datagrams(key.fileobj, *key.data, waiting)
            while waiting and waiting[0][0] <= time.monotonic():
                _, _, one, reply, client = heapq.heappop(waiting)
                one.sendto(reply, client)

    def noted(self, address, answer):
        if not self.log or address not in self.resolvers:
            return answer

        def note(question):
            self.log.write("%s %.6f\n" % (address, time.monotonic()))
            return answer(question)
        return note

    @staticmethod
    def datagrams(one, answer, late, waiting):
        for _ in range(64):
            try:
                query, client = one.recvfrom(4096)
            except BlockingIOError:
                return
            asked = Question(query)
            reply = answer(asked)
            if late is None:
                one.sendto(reply, client)
            else:
                heapq.heappush(waiting, (time.monotonic() + late(asked), id(reply), one, reply, client))

    @staticmethod
    def stream(listening, answer):
        connection, _ = listening.accept()
        with connection:
            connection.settimeout(0.5)
            try:
                query = connection.recv(4096)
                if len(query) > 14:
                    reply = answer(Question(query[2:]))
                    connection.sendall(struct.pack("!H", len(reply)) + reply)
            except OSError:
                pass


def hints(folder):
    """Options that lead Zonecase into this world."""
    path, none = os.path.join(folder, "root.hints"), os.path.join(folder, "no.anchors")
    with open(path, "w", encoding="ascii") as file:
        file.write(". 300 IN NS ns0.\nns0. 300 IN A %s\n" % ROOT)
    with open(none, "w", encoding="ascii"):
        pass
    return ["--root-hints", path, "--trust-anchor", none, "--allow-addresses", "all", "-4"]
