# SPDX-License-Identifier: GPL-3.0-or-later
"""The world of the end-to-end tests: zones, who serves them, what is wrong with them, and the state that each name has.

The states are written by hand, each with its reason; they are what Zonecase and Unbound are held against. Everything
is judged as of AT; signatures are made for that instant, so no test reads a clock."""
import calendar
import os
from dataclasses import dataclass, field

import dns.name

import signing

DAY = 86400
AT = "2026-01-15T12:00:00Z"
NOW = calendar.timegm((2026, 1, 15, 12, 0, 0))
A_WEEK_LATER = "2026-01-22T12:00:00Z"

# Each server is a program of its own, so that no address answers for both sides of a zone cut.
SERVERS = {
    "root1": ("nsd", ["192.0.2.1", "2001:db8::1"]),
    "root2": ("knot", ["192.0.2.2"]),
    "tld1": ("knot", ["192.0.2.11", "2001:db8:1::1"]),
    "tld2": ("bind", ["192.0.2.12"]),
    "leaf1": ("nsd", ["198.51.100.1", "2001:db8:2::1"]),
    "leaf2": ("knot", ["198.51.100.2"]),
    "leaf3": ("bind", ["198.51.100.3"]),
    "deep": ("knot", ["198.51.100.4"]),
    "six": ("nsd", ["2001:db8:6::6"]),
}

ADDRESSES = [address for _, addresses in SERVERS.values() for address in addresses] + ["127.0.0.54"]

VALID = (NOW - 7 * DAY, NOW + 21 * DAY)
EXPIRED = (NOW - 30 * DAY, NOW - 2 * DAY)
EARLY = (NOW + 2 * DAY, NOW + 30 * DAY)
SHORT = (NOW - 2 * DAY, NOW + 2 * DAY)


@dataclass
class Zone:
    name: str
    records: str
    servers: list
    algorithm: int = 13  # 0: not signed
    times: tuple = VALID
    denial: str = "nsec"
    salt: str = "-"
    opt_out: bool = False
    ds: str = "right"  # right, none, wrong, unknown
    withheld: list = field(default_factory=list)  # types that are taken out after signing
    served_unsigned: bool = False
    times_on: dict = field(default_factory=dict)  # server: times, where one differs
    delegated_to: list = None  # NS of the parent where it is not that of the zone


def leaf(name, **more):
    """A zone with one web server below it, at two hosts' servers."""
    records = more.pop("records", "www 300 IN A 203.0.113.10\nwww 300 IN TXT \"%s\"\n" % name)
    return Zone(name, records, more.pop("servers", ["leaf1", "leaf2"]), **more)


HOSTS = {"leaf1": "ns1.host.zz.", "leaf2": "ns2.host.zz.", "leaf3": "ns3.host.zz.", "deep": "ns.deep.ec.zz.", "six": "ns6.six.zz.",
         "tld1": "a.nic.zz.", "tld2": "b.nic.zz.", "root1": "a.root.", "root2": "b.root."}

ZONES = [
    Zone(".", "", ["root1", "root2"], algorithm=8),
    Zone("zz.", "", ["tld1", "tld2"], algorithm=13),
    Zone("test.", "", ["tld1", "tld2"], algorithm=8, denial="nsec3", salt="c0ffee", opt_out=True),
    Zone("host.zz.", "", ["leaf1", "leaf2", "leaf3"], algorithm=13),
    leaf("rsa.zz.", algorithm=8),
    leaf("ec.zz.", algorithm=13, servers=["leaf2", "leaf3"]),
    leaf("p384.zz.", algorithm=14),
    leaf("ed.zz.", algorithm=15, servers=["leaf1", "leaf3"]),
    leaf("ed448.zz.", algorithm=16),
    leaf("deep.ec.zz.", algorithm=13, servers=["deep"]),
    leaf("hashed.zz.", denial="nsec3", salt="aabbccdd", records="www 300 IN A 203.0.113.10\na.b.c 300 IN A 203.0.113.11\n"),
    leaf("hashed.test.", denial="nsec3", algorithm=15),
    leaf("unsigned.zz.", algorithm=0, ds="none"),
    leaf("unsigned.test.", algorithm=0, ds="none"),
    leaf("island.zz.", ds="none"),
    leaf("unknown.zz.", ds="unknown"),
    leaf("expired.zz.", times=EXPIRED),
    leaf("early.zz.", times=EARLY),
    leaf("short.zz.", times=SHORT),
    leaf("wrongds.zz.", ds="wrong"),
    leaf("nokey.zz.", withheld=["DNSKEY"], servers=["leaf1"]),
    leaf("stripped.zz.", served_unsigned=True),
    leaf("half.zz.", times_on={"leaf2": EXPIRED}),
    leaf("wild.zz.", records="* 300 IN A 203.0.113.20\nsolid 300 IN TXT \"here\"\n", servers=["leaf1", "leaf2", "leaf3"]),
    leaf("wildhash.zz.", denial="nsec3", records="* 300 IN A 203.0.113.21\nsolid 300 IN TXT \"here\"\n"),
    leaf("alias.zz.", servers=["leaf2", "leaf3"], records=(
        "secure 300 IN CNAME www.ec.zz.\nunsigned 300 IN CNAME www.unsigned.zz.\nbogus 300 IN CNAME www.expired.zz.\n"
        "tree 300 IN DNAME ec.zz.\nnowhere 300 IN CNAME missing.ec.zz.\n")),
    leaf("lame.zz.", servers=["leaf1"], delegated_to=["leaf1", "leaf3"]),
    leaf("six.zz.", servers=["six"]),
]


@dataclass
class Expected:
    name: str
    type: str
    status: str
    rcode: str
    reason: str


EXPECTED = [Expected(*line) for line in (
    (".", "SOA", "secure", "NOERROR", "the root's key is the anchor; RSA/SHA-256"),
    ("www.rsa.zz.", "A", "secure", "NOERROR", "algorithm 8, key signing and zone signing key"),
    ("www.ec.zz.", "A", "secure", "NOERROR", "algorithm 13"),
    ("www.p384.zz.", "A", "secure", "NOERROR", "algorithm 14"),
    ("www.ed.zz.", "A", "secure", "NOERROR", "algorithm 15"),
    ("www.ed448.zz.", "A", "secure", "NOERROR", "algorithm 16"),
    ("www.deep.ec.zz.", "A", "secure", "NOERROR", "four zones deep, each with its DS"),
    ("www.rsa.zz.", "MX", "secure", "NOERROR", "no MX: the NSEC of the name lists its types, RFC 4035 5.4"),
    ("missing.rsa.zz.", "A", "secure", "NXDOMAIN", "an NSEC covers the name, another the wildcard"),
    ("missing.zz.", "A", "secure", "NXDOMAIN", "denied by the top-level domain with NSEC"),
    ("www.hashed.zz.", "A", "secure", "NOERROR", "NSEC3 zone with a salt"),
    ("missing.hashed.zz.", "A", "secure", "NXDOMAIN", "closest encloser proof, RFC 5155 8.4, no opt-out"),
    ("b.c.hashed.zz.", "A", "secure", "NOERROR", "an empty non-terminal has an NSEC3 with no types"),
    ("www.hashed.zz.", "AAAA", "secure", "NOERROR", "the NSEC3 that matches the name lacks the type"),
    ("www.hashed.test.", "A", "secure", "NOERROR", "a signed delegation in an opt-out zone is in its chain"),
    ("www.unsigned.test.", "A", "insecure", "NOERROR", "an opt-out span covers the delegation, RFC 5155 8.9"),
    ("missing.test.", "A", "insecure", "NXDOMAIN", "the span that covers the next closer name is opt-out, RFC 5155 9.2"),
    ("www.unsigned.zz.", "A", "insecure", "NOERROR", "the NSEC of the delegation says NS and no DS"),
    ("www.island.zz.", "A", "insecure", "NOERROR", "signed, but the parent proves that there is no DS"),
    ("www.unknown.zz.", "A", "insecure", "NOERROR", "the only DS has an algorithm that nobody knows, RFC 4035 5.2"),
    ("www.expired.zz.", "A", "bogus", "NOERROR", "all signatures ended two days before"),
    ("www.early.zz.", "A", "bogus", "NOERROR", "all signatures begin in two days"),
    ("www.short.zz.", "A", "secure", "NOERROR", "signatures end in two days: bogus a week later"),
    ("www.wrongds.zz.", "A", "bogus", "NOERROR", "the DS is of a key that the zone does not have"),
    ("www.nokey.zz.", "A", "bogus", "NOERROR", "there is a DS, but the DNSKEY set is withheld"),
    ("www.stripped.zz.", "A", "bogus", "NOERROR", "there is a DS, but answers carry no signature"),
    ("www.half.zz.", "A", "secure", "NOERROR", "one server's signatures are expired; the other's validate"),
    ("anything.wild.zz.", "A", "secure", "NOERROR", "wildcard, with proof that the name itself does not exist"),
    ("solid.wild.zz.", "A", "secure", "NOERROR", "the name exists without the type, so the wildcard is out of play"),
    ("anything.wild.zz.", "MX", "secure", "NOERROR", "wildcard without the type, RFC 4035 5.4"),
    ("anything.wildhash.zz.", "A", "secure", "NOERROR", "wildcard in an NSEC3 zone, RFC 5155 8.8"),
    ("secure.alias.zz.", "A", "secure", "NOERROR", "CNAME into another secure zone"),
    ("unsigned.alias.zz.", "A", "insecure", "NOERROR", "the weakest link counts: CNAME into an unsigned zone"),
    ("bogus.alias.zz.", "A", "bogus", "NOERROR", "CNAME into a zone whose signatures are expired"),
    ("www.tree.alias.zz.", "A", "secure", "NOERROR", "a signed DNAME; the CNAME made from it needs no signature, RFC 6672 5.3.1"),
    ("nowhere.alias.zz.", "A", "secure", "NXDOMAIN", "CNAME to a name that provably does not exist"),
    ("www.lame.zz.", "A", "secure", "NOERROR", "one of two servers refuses, the other answers"),
    ("www.six.zz.", "A", "secure", "NOERROR", "its only server has an IPv6 address only"),
)]


def parent_of(name):
    """The nearest zone above a zone."""
    above = dns.name.from_text(name)
    known = {dns.name.from_text(zone.name): zone for zone in ZONES}
    while True:
        above = above.parent()
        if above in known:
            return known[above]


def _glue(host, server):
    return "".join("%s 3600 IN %s %s\n" % (host, "AAAA" if ":" in address else "A", address)
                   for address in SERVERS[server][1])


def _delegation(child, keys):
    """What the parent says of a child: NS, glue, DS."""
    lines = ""
    for server in child.delegated_to or child.servers:
        lines += "%s 3600 IN NS %s\n" % (child.name, HOSTS[server])
        if dns.name.from_text(HOSTS[server]).is_subdomain(dns.name.from_text(parent_of(child.name).name)):
            lines += _glue(HOSTS[server], server)
    owner = dns.name.from_text(child.name)
    ds = {"right": lambda: keys[child.name][0].ds(owner).to_text(),
          "wrong": lambda: signing.Key(child.algorithm, signing.KSK).ds(owner).to_text(),
          "unknown": lambda: "4711 250 2 " + "ab" * 32,
          "none": lambda: ""}[child.ds]()
    return lines + ("%s 3600 IN DS %s\n" % (child.name, ds) if ds else "")


def text_of(zone, keys):
    """The zone before it is signed."""
    lines = "$ORIGIN %s\n$TTL 3600\n@ IN SOA %s hostmaster.host.zz. 1 7200 3600 1209600 300\n" % (
        zone.name, HOSTS[zone.servers[0]])
    for server in zone.servers:
        lines += "@ IN NS %s\n" % HOSTS[server]
    for server, host in HOSTS.items():
        inside = zone.name == "." and host.endswith(".root.") or zone.name == host.split(".", 1)[1]
        if inside or zone.name == "zz." and host.endswith(".nic.zz."):
            lines += _glue(host, server)
    return lines + zone.records + "".join(
        _delegation(child, keys) for child in ZONES if child.name != "." and parent_of(child.name) is zone)


def _made(zone, keys, times):
    if not zone.algorithm or zone.served_unsigned:
        return signing.parsed(zone.name, text_of(zone, keys))
    made = signing.signed(zone.name, text_of(zone, keys), keys[zone.name], *times,
                          denial=zone.denial, salt=zone.salt, opt_out=zone.opt_out)
    for rdtype in zone.withheld:
        signing.without(made, dns.rdatatype.from_text(rdtype))
    return made


def write(folder):
    """Writes every server's zone files, the root hints and the trust anchor. Returns {server: {zone: path}}."""
    keys = {zone.name: signing.keys_of(zone.algorithm) for zone in ZONES if zone.algorithm}
    files = {server: {} for server in SERVERS}
    for zone in ZONES:
        made = {}
        for server in zone.servers:
            times = zone.times_on.get(server, zone.times)
            if times not in made:
                made[times] = _made(zone, keys, times).to_text(relativize=False)
            path = os.path.join(folder, "%s-%s.zone" % (zone.name.strip(".") or "root", server))
            with open(path, "w", encoding="ascii") as file:
                file.write(made[times])
            files[server][zone.name] = path
    with open(os.path.join(folder, "root.hints"), "w", encoding="ascii") as file:
        for server in ZONES[0].servers:
            file.write(". 3600000 IN NS %s\n%s" % (HOSTS[server], _glue(HOSTS[server], server)))
    root_key = keys["."][0]
    with open(os.path.join(folder, "anchor.ds"), "w", encoding="ascii") as file:
        file.write(". IN DS %s\n" % root_key.ds(dns.name.root).to_text())
    with open(os.path.join(folder, "anchor.key"), "w", encoding="ascii") as file:
        file.write(". IN DNSKEY %s\n" % root_key.record.to_text())
    return files
