# SPDX-License-Identifier: GPL-3.0-or-later
"""The world of the delegation lab: a root, one top-level domain on NSD, Knot, BIND and PowerDNS, and below it for each fault a
zone that has it and a twin that differs from it in nothing else."""
import os
import re
from dataclasses import dataclass, field

import dns.name

import middlebox
import servers
import signing
import world

AT = world.AT
ROOT = ("knot", ["198.18.0.1"])
# The servers of zz., and those of the zones below: programs of their own, so that no address answers for both sides of a cut.
PARENTS = {"nsd": "198.18.1.1", "knot": "198.18.2.1", "bind": "198.18.3.1", "pdns": "198.18.4.1"}
HOSTS = {"nsd": ("198.18.11.1", "2001:db8:11::1"), "knot": ("198.18.12.1", "2001:db8:12::1"),
         "bind": ("198.18.13.1", "2001:db8:13::1"), "pdns": ("198.18.14.1", "2001:db8:14::1"),
         # BIND as it must not be set up, and an NSD that has the root and a wildcard below: it answers whatever it is asked.
         "resolver": ("198.18.15.1", "2001:db8:15::1"), "catcher": ("198.18.16.1", "2001:db8:16::1")}
PROGRAM = dict({name: name for name in PARENTS}, resolver="bind", catcher="nsd")
NOBODY = ("198.18.99.1", "2001:db8:99::1")  # no program listens there
BOXES = ("198.18.%d.%d", "2001:db8:%x::%x")  # the box of a zone stands before one of its servers

CHILD = """@ 3600 IN SOA ns1 hostmaster 2026011500 14400 3600 1209600 3600
@ 3600 IN MX 10 mail
@ 3600 IN TXT "v=spf1 mx -all"
mail 3600 IN A 203.0.113.25
mail 3600 IN AAAA 2001:db8:25::25
www 3600 IN A 203.0.113.80
"""
NAMES = ("alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra "
         "tango uniform victor whiskey xray yankee zulu").split()
CHILD += "".join("%s 3600 IN A 203.0.113.%d\n" % (name, 100 + i) for i, name in enumerate(NAMES))


def swap(old, new):
    """Each edit takes a text and gives another; one that changes nothing is a mistake in the table."""
    def edit(text):
        if old not in text:
            raise AssertionError("nothing to swap: " + old)
        return text.replace(old, new)
    return edit


def drop(*starts):
    def edit(text):
        kept = [line for line in text.splitlines(True) if not line.startswith(starts)]
        if len(kept) == len(text.splitlines()):
            raise AssertionError("nothing to drop: " + " ".join(starts))
        return "".join(kept)
    return edit


def add(lines):
    return lambda text: text + lines


def both(*edits):
    def edit(text):
        for one in edits:
            text = one(text)
        return text
    return edit


def identity_of(program):
    """What a program is told to call itself."""
    return program + " in the lab"


@dataclass
class Fault:
    """One row of the table. Servers are called ns1 to ns3 in the zone, and by their program's name at the parent; "*" is all."""
    name: str
    found: dict  # {code: those that the finding must name, and no others}
    at: tuple = ("nsd", "knot", "bind")  # the programs behind ns1, ns2, ns3
    parent: dict = field(default_factory=dict)  # {program: edit}; None: it has no delegation of the zone
    child: dict = field(default_factory=dict)  # {ns1…: edit}; None: the zone is not set up there
    box: dict = field(default_factory=dict)  # {ns1…: behaviour}; the twin's box hands on all as it is
    signing: dict = field(default_factory=dict)  # {ns1…: arguments of signing.signed()}; None: not signed there
    signed: bool = False
    ds: object = None  # an edit of the right DS line; without it that one, if the zone is signed
    open_to_all: tuple = ()  # ns1… that hand out the zone
    also: tuple = ()  # what else is said at warning or above, and rightly: codes, or (code, servers) if not the same servers
    waits: bool = False  # some of its questions get no answer
    options: tuple = ()  # of the command line
    twin_at: tuple = ()  # where the twin is served, if the fault is the program
    denial: str = "nsec"

    def said(self):
        """{code: servers} of all that has to be said; the first is what the row is about."""
        first = next(iter(self.found.values()))
        rest = [one if isinstance(one, tuple) else (one, first) for one in self.also]
        return {**self.found, **{"delegation." + code: tokens for code, tokens in rest}}

    def label(self, is_twin):
        return re.sub("[^a-z0-9]+", "-", self.name.lower()).strip("-") + ("-well" if is_twin else "")


@dataclass
class Zone:
    """One of the two zones of a row."""
    fault: Fault
    is_twin: bool
    number: int

    @property
    def name(self):
        return self.fault.label(self.is_twin) + ".zz."

    def part(self, kind):
        return {} if self.is_twin else getattr(self.fault, kind)

    def edit_of(self, kind, who):
        """The edits for one server, in the order "*", its own; None if it shall have nothing at all."""
        edits = self.part(kind)
        if edits.get(who, add("")) is None or edits.get("*", add("")) is None:
            return None
        return both(edits.get("*", add("")), edits.get(who, add("")))

    def addresses(self, server):
        """Where the server of this name is said to be: the box, if one stands before it."""
        if server in self.fault.box:
            return tuple(form % (100 + self.number // 200, 1 + self.number % 200) for form in BOXES)
        return HOSTS[self.servers()[server]]

    def servers(self):
        at = self.fault.twin_at if self.is_twin and self.fault.twin_at else self.fault.at
        return {"ns%d" % (i + 1): program for i, program in enumerate(at)}

    def lines_of_addresses(self):
        return "".join("%s 3600 IN %s %s\n" % (server, "AAAA" if ":" in address else "A", address)
                       for server in self.servers() for address in self.addresses(server))

    def delegation(self, program, keys):
        edit = self.edit_of("parent", program)
        if edit is None:
            return ""
        names = "".join("@ 3600 IN NS %s\n" % server for server in self.servers())
        return "$ORIGIN %s\n%s" % (self.name, edit(names + self.lines_of_addresses() + self.ds(keys)))

    def ds(self, keys):
        right = "@ 3600 IN DS %s\n" % keys[0].ds(dns.name.from_text(self.name)).to_text()
        if self.fault.ds and not self.is_twin:
            return self.fault.ds(right)
        return right if self.fault.signed else ""

    def text(self, server):
        """The zone as one of its servers has it, before it is signed; None if it has not."""
        edit = self.edit_of("child", server)
        if edit is None:
            return None
        lines = CHILD + "".join("@ 3600 IN NS %s\n" % server for server in self.servers()) + self.lines_of_addresses()
        return "$ORIGIN %s\n%s" % (self.name, edit(lines))

    def made(self, server, keys):
        text = self.text(server)
        if text is None:
            return None
        own = self.part("signing").get(server, {})
        if not self.fault.signed or own is None:
            return text
        more = {"denial": self.fault.denial, **own}
        times = more.pop("times", world.VALID)
        return signing.signed(self.name, text, more.pop("keys", keys), *times, **more).to_text(relativize=False)


class Lab:
    """All zones of the table, written, and the programs that serve them."""

    def __init__(self, folder, faults):
        self.folder = folder
        self.keys = signing.keys_of(13)  # one pair for all: nothing hangs from whose it is
        self.zones = [Zone(fault, is_twin, 2 * i + is_twin) for i, fault in enumerate(faults) for is_twin in (False, True)]
        self.boxes = middlebox.Boxes()
        self.files = {label: {} for label in ["root"] + ["zz-" + p for p in PARENTS] + list(HOSTS)}
        self.open_to_all = {label: [] for label in HOSTS}

    def addresses(self):
        """Those of the programs; the boxes bring theirs."""
        return ROOT[1] + list(PARENTS.values()) + [a for pair in HOSTS.values() for a in pair] + ["127.0.0.1"]

    def hints(self):
        return os.path.join(self.folder, "root.hints")

    def write(self):
        self.write_top()
        for zone in self.zones:
            for server, program in zone.servers().items():
                self.write_zone(zone, server, program)
        self._write("root.hints", ". 3600000 IN NS a.root.\na.root. 3600000 IN A %s\n" % ROOT[1][0])
        catching = self._write("catcher.zone", ". 3600 IN SOA ns1.catcher. host.catcher. 1 14400 3600 1209600 3600\n"
                               ". 3600 IN NS ns1.catcher.\n*. 60 IN A 203.0.113.66\n")
        self.files["catcher"]["."] = catching

    def write_zone(self, zone, server, program):
        if server in zone.fault.box:
            behaviour = middlebox.faithful if zone.is_twin else zone.fault.box[server]
            for address, behind in zip(zone.addresses(server), HOSTS[program]):
                self.boxes.put(address, behind, behaviour)
        made = zone.made(server, self.keys)
        if made is None:
            return
        if zone.name in self.files[program]:
            raise AssertionError("%s has two servers on %s" % (zone.name, program))
        self.files[program][zone.name] = self._write("%s%s.%s" % (zone.name, server, program), made)
        if server in zone.part("open_to_all"):
            self.open_to_all[program].append(zone.name)

    def write_top(self):
        pairs = {origin: signing.keys_of(13) for origin in (".", "zz.")}
        servers_of_zz = "".join("zz. 3600 IN NS %s.nic.zz.\n" % program for program in PARENTS)
        glue = "".join("%s.nic.zz. 3600 IN A %s\n" % item for item in PARENTS.items())
        soa = "%s 3600 IN SOA %s hostmaster.nic.zz. 1 14400 3600 1209600 3600\n"
        text = (soa % (".", "a.root.") + ". 3600 IN NS a.root.\na.root. 3600 IN A %s\n" % ROOT[1][0] + servers_of_zz + glue +
                "zz. 3600 IN DS %s\n" % pairs["zz."][0].ds(dns.name.from_text("zz.")).to_text())
        self.files["root"]["."] = self._write("root.zone", signing.signed(".", text, pairs["."], *world.VALID).to_text(
            relativize=False))
        for program in PARENTS:
            text = soa % ("zz.", "nsd.nic.zz.") + servers_of_zz + glue + "".join(
                zone.delegation(program, self.keys) for zone in self.zones)
            made = signing.signed("zz.", text, pairs["zz."], *world.VALID)
            self.files["zz-" + program]["zz."] = self._write("zz." + program, made.to_text(relativize=False))

    def _write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def start(self, running):
        running.start("root", servers.PROGRAMS[ROOT[0]], ROOT[1], ROOT[1], 53, self.files["root"])
        for program, address in PARENTS.items():
            running.start("zz-" + program, servers.PROGRAMS[program], [address], [address], 53, self.files["zz-" + program])
        for label, addresses in HOSTS.items():
            make, more = servers.PROGRAMS[PROGRAM[label]], [self.open_to_all[label], identity_of(label)]
            if label == "resolver":
                more.append("recursion yes; allow-recursion { any; }; allow-query-cache { any; };")
                self.files[label]["."] = self.hints()
            running.start(label, make, list(addresses), list(addresses), 53, self.files[label], *more)
        running.wait()
