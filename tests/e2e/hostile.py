# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that want a validator's time, memory or belief: behaviours read out of what Unbound, BIND and Knot Resolver mended
since 2023. Each run ends within 30 s and 512 MiB with at most 1000 messages and 5 s of CPU, gives a document, never believes
what it must not, and says what it cut."""
import random
import struct
import sys

import dns.edns
import dns.flags
import dns.message
import dns.name
import dns.rdata
import dns.rrset

import scripted
import signing
from scripted import ROOT, T, World, name_of

EVIL, OTHER, VICTIM = "198.51.100.1", "198.51.100.2", "198.51.100.77"
WALL, MEGABYTES, QUERIES, CPU = 30, 512, 1000, 5
RANDOM = random.Random(1)
LIMIT = "chain.check-limit"


def world(records="www 300 IN A 203.0.113.1\n", addresses=(EVIL,), **more):
    w = World().zone(".", [ROOT]).zone("zz.", ["192.0.2.2"])
    return w.zone("evil.zz.", list(addresses), records, **more)


def rdata(rdtype, text):
    return dns.rdata.from_text(1, rdtype, text)


def rrset(owner, rdtype, *texts, ttl=300):
    return dns.rrset.from_rdata_list(name_of(owner), ttl, [rdata(rdtype, text) for text in texts])


def colliding(tag, algorithm=13, size=64):
    """A DNSKEY record of this tag with a key that nobody has."""
    while True:
        body = bytearray(struct.pack("!HBB", 256, 3, algorithm) + RANDOM.randbytes(size))
        body[-2:] = b"\0\0"
        total = sum(b << 8 if i % 2 == 0 else b for i, b in enumerate(body))
        for last in range(65536):
            whole = total + last
            if (whole + (whole >> 16)) & 0xffff == tag:
                body[-2:] = struct.pack("!H", last)
                return dns.rdata.from_wire(1, T.DNSKEY, bytes(body), 0, len(body))


def forged(like, count, length=64):
    """Signatures like this one, over nothing."""
    return [like.replace(signature=RANDOM.randbytes(length)) for _ in range(count)]


def with_signatures(name, rdtype, count, keep=False, valid=0):
    """Puts forged signatures in the place of (or beside) those of one set."""
    made = {}

    def behaviour(_, answer, __):
        for section in (answer.answer, answer.authority):
            for at, one in enumerate(section):
                if one.rdtype == T.RRSIG and one.covers == rdtype and (name is None or one.name == name_of(name)):
                    key = (one.name, one.covers)
                    items = made.setdefault(key, (list(one) if keep else []) + forged(one[0], count))
                    section[at] = dns.rrset.from_rdata_list(one.name, one.ttl, items)
                    section[at].covers = rdtype
        return answer
    return behaviour


def keytrap(keys, signatures, name="www.evil.zz.", rdtype=T.A):
    """Keys that share the zone signing key's tag, and signatures that name it (CVE-2023-50387)."""
    pair = scripted.keys_for("evil.zz.", 13)
    tag = signing.dns.dnssec.key_id(pair[1].record)
    extra = []
    for _ in range(keys):
        key = signing.Key.__new__(signing.Key)
        key.record, key.private = colliding(tag), None
        extra.append(key)
    w = world()
    w.declared["evil.zz."]["records"] += "".join("@ 300 IN DNSKEY %s\n" % key.record.to_text() for key in extra)
    return w.behave(EVIL, with_signatures(name, rdtype, signatures))


def bare(query, rcode=0, aa=True):
    response = dns.message.make_response(query, recursion_available=False)
    response.set_rcode(rcode)
    response.flags |= dns.flags.AA if aa else 0
    return response


def referral(query, cut, hosts, glue=()):
    response = bare(query, aa=False)
    response.authority.append(rrset(cut, "NS", *hosts))
    response.additional.extend(rrset(host, "A", address) for host, address in glue)
    return response


def unsigned_world(behaviour, more=""):
    """evil.zz. is not signed, and all that it says is the behaviour's."""
    return world(more, algorithm=0, ds="none").behave(EVIL, behaviour)


def only_for(part, behaviour):
    """The faithful answer but for the questions that end so."""
    def choose(query, answer, transport):
        return behaviour(query, answer, transport) if query.question[0].name.is_subdomain(name_of(part)) else answer
    return choose


def deep(labels, zone="evil.zz."):
    return ".".join(["a"] * labels) + "." + zone


def glueless(count, where="victim.zz."):
    return lambda query, *_: referral(query, "www.evil.zz.", ["n%d.%s" % (i, where) for i in range(count)])


def staircase(w, depth):
    """A cut at each label, each level at an address of its own."""
    def level(number):
        def behaviour(query, *_):
            name = query.question[0].name
            if len(name) <= 4 + number:
                return bare(query)
            cut = name.split(4 + number)[1].to_text()
            return referral(query, cut, ["ns." + cut], [("ns." + cut, "198.18.0.%d" % number)])
        return behaviour
    w.behave(EVIL, level(1))
    for number in range(1, depth):
        w.behave("198.18.0.%d" % number, level(number + 1))
    return w


def tree(query, *_):
    """Server names whose zones have server names whose zones … (NRDelegation, CVE-2022-3204; CAMP)."""
    name = query.question[0].name
    if len(name) < 4:
        return bare(query)
    cut = name.split(4)[1].to_text()
    return referral(query, cut, ["n.%s-%d.evil.zz." % (cut.split(".")[0][:40], i) for i in range(8)])


def next_alias(query, *_):
    response = bare(query)
    name = query.question[0].name.to_text()
    number = int(name[1:].split(".")[0]) if name[1:].split(".")[0].isdigit() else 0
    response.answer.append(rrset(name, "CNAME", "a%d.evil.zz." % (number + 1)))
    return response


def campaign(query, *_):
    """Aliases into zones that each have servers without addresses."""
    name = query.question[0].name
    if len(name) > 4 and name.labels[0] == b"t":
        return next_alias_in_zone(query)
    if len(name) < 4:
        return bare(query)
    cut = name.split(4)[1].to_text()
    return referral(query, cut, ["ns%d.%s" % (i, cut) for i in range(12)] + ["g." + cut], [("g." + cut, EVIL)])


def next_alias_in_zone(query):
    response = bare(query)
    name = query.question[0].name.to_text()
    number = int(name.split(".")[1][1:] or 0)
    response.answer.append(rrset(name, "CNAME", "t.z%d.evil.zz." % (number + 1)))
    return response


def growing_dname(query, *_):
    response = bare(query)
    name = query.question[0].name
    response.answer.append(rrset("d.evil.zz.", "DNAME", "x.d.evil.zz."))
    return response if name.is_subdomain(name_of("d.evil.zz.")) and name != name_of("d.evil.zz.") else bare(query, 3)


def many_addresses(query, *_):
    response = bare(query)
    response.answer.append(rrset(query.question[0].name.to_text(), "A", *["203.0.%d.%d" % (i // 250, i % 250) for i in range(3500)]))
    return response


def many_owners(query, *_):
    response = bare(query)
    name = query.question[0].name
    response.answer.append(rrset(name.to_text(), "A", "203.0.113.1"))
    for i in range(1200):
        response.answer.append(rrset("x%d.y%d.%s" % (i, i, name.to_text()), "TXT", '"%s"' % ("t" * 20)))
    return response


def header(query, flags=0x8400, counts=(1, 1, 0, 0)):
    question = query.question[0]
    return struct.pack("!HHHHHH", query.id, flags, *counts) + question.name.to_wire() + struct.pack("!HH", question.rdtype, 1)


def pointer_loop(query, *_):
    wire = header(query)
    at = len(wire)
    return wire + struct.pack("!H", 0xc000 | at) + struct.pack("!HHIH", 1, 1, 300, 4) + b"\1\2\3\4"


def pointer_stairs(query, *_):
    """Names of many labels, each a pointer to the one before: cheap to send, dear to unfold (CVE-2024-8508 in reverse)."""
    wire = header(query, counts=(1, 900, 0, 0))
    before = 12
    for _ in range(900):
        at = len(wire)
        wire += b"\1a" + struct.pack("!H", 0xc000 | before) + struct.pack("!HHIH", 1, 1, 300, 4) + b"\1\2\3\4"
        before = at if at < 0x3fff else before
    return wire


def truncated_forever(query, *_):
    response = bare(query)
    response.flags |= dns.flags.TC
    return response


def silent_tcp(query, answer, transport):
    if transport == "tcp":
        return None
    return truncated_forever(query)


def extended_errors(query, answer, _):
    options = [dns.edns.GenericOption(15, b"\0\6" + b"x" * 40)] * 1200
    answer.use_edns(0, dns.flags.DO, 1232, options=options)
    return answer


def cookies(query, *_):
    response = bare(query)
    response.use_edns(0, dns.flags.DO, 1232)
    response.set_rcode(23)
    return response


def bad_version(query, *_):
    response = bare(query)
    response.use_edns(0, 0, 1232)
    response.set_rcode(16)
    return response


def forged_flood(query, answer, transport):
    """Answers with other ids come first (and the right one last)."""
    if transport == "tcp":
        return answer
    lies = []
    for i in range(1, 120):
        lie = bare(query)
        lie.id = (query.id + i) % 65536
        lie.answer.append(rrset(query.question[0].name.to_text(), "A", "203.0.113.66"))
        lies.append(lie)
    return lies + [answer]


def stray(query, answer, _):
    """NS of the parent and addresses of others beside the answer (CVE-2025-11411, CVE-2025-40778)."""
    answer.authority.append(rrset("zz.", "NS", "ns.attacker.zz."))
    answer.authority.append(rrset(".", "NS", "ns.attacker.zz."))
    answer.additional.append(rrset("ns.attacker.zz.", "A", VICTIM))
    answer.answer.append(rrset("other.zz.", "A", "203.0.113.66"))
    return answer


def upward(query, *_):
    """A referral to what lies above, with addresses for it (MaginotDNS)."""
    return referral(query, "zz.", ["ns.attacker.zz."], [("ns.attacker.zz.", VICTIM)])


def sig0(query, answer, _):
    wire = answer.to_wire(max_size=65535)
    counts = list(struct.unpack("!HHHH", wire[4:12]))
    counts[3] += 400
    body = struct.pack("!HBBIIIHH", 0, 13, 0, 0, 0, 0, 1, 0)[:18] + b"\0" + b"s" * 64
    return wire[:4] + struct.pack("!HHHH", *counts) + wire[12:] + (b"\0" + struct.pack("!HHIH", 24, 255, 0, len(body)) + body) * 400


def bloat(query, answer, _):
    answer.authority.append(rrset("evil.zz.", "NS", *["n%d.evil.zz." % i for i in range(400)]))
    for i in range(400):
        answer.additional.append(rrset("n%d.evil.zz." % i, "A", "203.0.113.%d" % (i % 250)))
    return answer


def drip(query, answer, transport):
    """Over TCP: one message's length, and then nothing."""
    return [b""] if transport == "tcp" else truncated_forever(query)


def rsa_key(modulus, exponent):
    body = bytes([0]) + struct.pack("!H", len(exponent)) + exponent + modulus
    return dns.rdata.from_wire(1, T.DNSKEY, struct.pack("!HBB", 257, 3, 8) + body, 0, 4 + len(body))


def costly_rsa(bits, exponent_bits):
    """The zone's only key is as dear to use as RSA allows: the DS vouches for it, its signature is forged."""
    modulus = bytes([0xff]) + RANDOM.randbytes(bits // 8 - 2) + b"\xff"
    record = rsa_key(modulus, bytes([0xff]) + RANDOM.randbytes(exponent_bits // 8 - 2) + b"\xff")
    tag = signing.dns.dnssec.key_id(record)
    ds = signing.dns.dnssec.make_ds(name_of("evil.zz."), record, "SHA256").to_text()
    w = world("", algorithm=0, ds="evil.zz. 300 IN DS " + ds)

    def behaviour(query, answer, _):
        question = query.question[0]
        response = bare(query)
        one = dns.rrset.from_rdata(question.name, 300, record) if question.rdtype == T.DNSKEY else rrset(
            question.name.to_text(), "A", "203.0.113.1")
        first, last = scripted.VALID
        like = signing.RRSIG(1, T.RRSIG, one.rdtype, 8, len(question.name) - 1, 300, last, first, tag, name_of("evil.zz."), b"")
        signatures = dns.rrset.from_rdata_list(question.name, 300, forged(like, 12, bits // 8))
        signatures.covers = one.rdtype
        response.answer += [one, signatures]
        return response
    return w.behave(EVIL, behaviour)


def nsec3_world(iterations, salt="aabbccdd", records="www 300 IN A 203.0.113.1\n"):
    """Denial whose hashes are dear (CVE-2023-50868). The signer hashes but once a name; the zone is small."""
    original = signing.dns.dnssec.nsec3_hash
    signing.dns.dnssec.nsec3_hash = lambda name, text, _, algorithm: original(name, text, iterations, algorithm)
    from_text = signing.dns.rdata.from_text
    signing.dns.rdata.from_text = lambda cls, kind, text, *rest, **more: from_text(
        cls, kind, text.replace(" 0 " + salt, " %d " % iterations + salt, 1) if kind in (T.NSEC3, T.NSEC3PARAM) else text, *rest, **more)
    try:
        return world(records, denial="nsec3", salt=salt).build()
    finally:
        signing.dns.dnssec.nsec3_hash = original
        signing.dns.rdata.from_text = from_text


def many_nsec3(count):
    """A denial of many NSEC3 records, each with a forged signature."""
    def behaviour(query, answer, _):
        like = next((r[0] for r in answer.authority if r.rdtype == T.RRSIG and r.covers == T.NSEC3), None)
        if like is None:
            return answer
        for i in range(count):
            label = "%032x" % RANDOM.getrandbits(128)
            owner = name_of(label.translate(str.maketrans("wxyz", "abcd")) + ".evil.zz.")
            one = dns.rrset.from_rdata(owner, 300, rdata("NSEC3", "1 0 0 aabbccdd %s A" % ("0" * 31 + "v")))
            signature = dns.rrset.from_rdata_list(owner, 300, forged(like, 1))
            signature.covers = T.NSEC3
            answer.authority += [one, signature]
        return answer
    return behaviour


def many_ds(count):
    good = signing.dns.dnssec.make_ds(name_of("evil.zz."), scripted.keys_for("evil.zz.", 13)[0].record, "SHA256")
    lines = ["evil.zz. 300 IN DS %d 13 2 %s" % (good.key_tag, RANDOM.randbytes(32).hex()) for _ in range(count)]
    return world(ds="\n".join(lines + ["evil.zz. 300 IN DS " + good.to_text()]))


def circle():
    """a.zz. is served by names in b.zz., and b.zz. by names in a.zz. (TsuNAME)."""
    w = World().zone(".", [ROOT]).zone("zz.", ["192.0.2.2"], "a 300 IN NS ns.b\nb 300 IN NS ns.a\n")
    return w


def own_names():
    return World().zone(".", [ROOT]).zone("zz.", ["192.0.2.2"], "a 300 IN NS ns1.a\na 300 IN NS ns2.a\n")


def phantom(count):
    """Many servers, and none that answers."""
    w = World().zone(".", [ROOT]).zone("zz.", ["192.0.2.2"])
    return w.zone("evil.zz.", ["198.51.100.%d" % (100 + i) for i in range(count)], "www 300 IN A 203.0.113.1\n")


def silent(*_):
    return None


def silenced(w):
    for address in w.declared["evil.zz."]["addresses"]:
        w.behave(address, silent)
    return w


def reply_with(rcode):
    return lambda query, *_: bare(query, rcode)


def shape(mutate):
    """Records whose RDATA is not of its type's shape."""
    def behaviour(query, *_):
        body = mutate(query.question[0])
        name, rdtype, data = body
        return header(query) + name.to_wire() + struct.pack("!HHIH", rdtype, 1, 300, len(data)) + data
    return behaviour


PATIENT = "13 servers, all silent, with the time-outs that a user has"

BEHAVIOURS = [
    # title, world, name, type, statuses that are right, codes of which one must be there
    ("KeyTrap: 60 keys of one tag, 60 signatures", lambda: keytrap(60, 60), "www.evil.zz.", "A", {"bogus"}, {LIMIT}),
    ("SigJam: 300 signatures of one key", lambda: keytrap(0, 300), "www.evil.zz.", "A", {"bogus"}, {LIMIT}),
    ("LockCram: 60 keys, one signature", lambda: keytrap(60, 1), "www.evil.zz.", "A", {"bogus"}, {LIMIT}),
    ("KeyTrap over the denial", lambda: keytrap(40, 40, None, T.NSEC), "nope.evil.zz.", "A", {"bogus"}, {LIMIT}),
    ("KeyTrap over the key set itself", lambda: keytrap(40, 200, None, T.DNSKEY), "www.evil.zz.", "A", {"bogus"}, {LIMIT}),
    ("300 forged signatures beside the right one", lambda: world().behave(EVIL, with_signatures(None, T.A, 300, keep=True)),
     "www.evil.zz.", "A", {"secure", "bogus"}, {LIMIT}),
    ("HashTrap: 200 DS records of one tag", lambda: many_ds(200), "www.evil.zz.", "A", {"secure", "indeterminate"}, {LIMIT}),
    ("RSA: a modulus and an exponent of 4096 bits", lambda: costly_rsa(4096, 4096), "www.evil.zz.", "A", {"bogus"}, {"chain.dnskey-bogus", LIMIT}),
    ("RSA: a modulus of 16384 bits", lambda: costly_rsa(16384, 64), "www.evil.zz.", "A", {"bogus"}, {"chain.dnskey-bogus", LIMIT}),
    ("NSEC3: 150 iterations, 120 labels", lambda: nsec3_world(150), deep(110), "A", {"secure"}, set()),
    ("NSEC3: 2500 iterations, 120 labels", lambda: nsec3_world(2500), deep(110), "A", {"insecure"}, {"chain.nsec3-iterations"}),
    ("NSEC3: 65535 iterations", lambda: nsec3_world(65535), "nope.evil.zz.", "A", {"insecure"}, {"chain.nsec3-iterations"}),
    ("NSEC3: a salt of 255 octets", lambda: nsec3_world(150, "ab" * 255), deep(60), "A", {"secure"}, set()),
    ("NSEC3: 200 records in a denial", lambda: nsec3_world(0).behave(EVIL, many_nsec3(200)), "nope.evil.zz.", "A", {"secure", "bogus"}, {LIMIT}),
    ("1000 server names without addresses (NXNS)", lambda: unsigned_world(only_for("www.evil.zz.", glueless(900))), "www.evil.zz.", "A",
     {"insecure", "indeterminate"}, {"chain.server-limit"}),
    ("server names under one victim (NRDelegation)", lambda: unsigned_world(only_for("www.evil.zz.", glueless(300, "nowhere.evil.zz."))), "www.evil.zz.", "A",
     {"insecure", "indeterminate"}, {"chain.server-limit"}),
    ("server names that need server names that need …", lambda: unsigned_world(tree), "www.evil.zz.", "A",
     {"insecure", "indeterminate"}, {"chain.lookup-limit", "run.limit-reached"}),
    ("two zones that wait for each other (TsuNAME)", circle, "www.a.zz.", "A", {"insecure", "indeterminate"}, {"chain.lookup-limit"}),
    ("servers named in the zone they serve, no glue", own_names, "www.a.zz.", "A", {"insecure", "indeterminate"}, {"chain.lookup-limit", "run.no-server-reached"}),
    ("a cut at each of 100 labels", lambda: staircase(unsigned_world(silent), 100), deep(100), "A", {"insecure", "indeterminate"}, {"run.limit-reached"}),
    ("a cut at each of 20 labels", lambda: staircase(unsigned_world(silent), 21), deep(20), "A", {"insecure"}, set()),
    ("an alias to itself", lambda: world("self 300 IN CNAME self\n"), "self.evil.zz.", "A", {"indeterminate"}, {"chain.alias-loop"}),
    ("aliases in a circle", lambda: world("a 300 IN CNAME b\nb 300 IN CNAME c\nc 300 IN CNAME a\n"), "a.evil.zz.", "A", {"indeterminate"}, {"chain.alias-loop"}),
    ("aliases without end", lambda: unsigned_world(next_alias), "a0.evil.zz.", "A", {"insecure", "indeterminate"}, {"chain.alias-limit"}),
    ("aliases into zones without addresses (CAMP)", lambda: unsigned_world(campaign), "t.z0.evil.zz.", "A", {"insecure", "indeterminate"},
     {"chain.alias-limit", "run.limit-reached", "chain.lookup-limit"}),
    ("a DNAME that makes longer names", lambda: unsigned_world(growing_dname), "q.d.evil.zz.", "A", {"insecure", "indeterminate"},
     {"chain.alias-limit", "chain.alias-loop"}),
    ("a chain of 40 signed aliases", lambda: world("".join("a%d 300 IN CNAME a%d\n" % (i, i + 1) for i in range(40))), "a0.evil.zz.", "A",
     {"indeterminate"}, {"chain.alias-limit"}),
    ("3500 addresses at a name (CVE-2024-1737)", lambda: unsigned_world(many_addresses), "www.evil.zz.", "A", {"insecure"}, set()),
    ("1200 other owners beside the answer (CVE-2024-8508)", lambda: unsigned_world(many_owners), "www.evil.zz.", "A", {"insecure"}, set()),
    ("a name that points at itself", lambda: world().behave(EVIL, pointer_loop), "www.evil.zz.", "A", {"bogus"}, {"run.server-silent"}),
    ("900 names that hang from one another", lambda: world().behave(EVIL, pointer_stairs), "www.evil.zz.", "A", {"bogus", "indeterminate"}, set()),
    ("truncated for ever", lambda: world().behave(EVIL, truncated_forever), "www.evil.zz.", "A", {"bogus"}, {"run.server-silent"}),
    ("truncated, and TCP is silent", lambda: world().behave(EVIL, silent_tcp), "www.evil.zz.", "A", {"bogus"}, {"run.server-silent"}),
    ("TCP that gives an empty message", lambda: world().behave(EVIL, drip), "www.evil.zz.", "A", {"bogus"}, {"run.server-silent"}),
    ("1200 extended errors (CVE-2024-1931)", lambda: world().behave(EVIL, extended_errors), "www.evil.zz.", "A", {"secure"}, set()),
    ("BADCOOKIE for ever", lambda: world().behave(EVIL, cookies), "www.evil.zz.", "A", {"bogus"}, {"run.server-silent", "chain.lame"}),
    ("BADVERS for ever", lambda: world().behave(EVIL, bad_version), "www.evil.zz.", "A", {"bogus"}, {"run.server-silent", "chain.lame"}),
    ("SERVFAIL from everybody", lambda: world(addresses=[EVIL, OTHER]).behave(EVIL, reply_with(2)).behave(OTHER, reply_with(2)), "www.evil.zz.", "A",
     {"bogus"}, {"chain.lame"}),
    ("119 forged answers before the right one", lambda: world().behave(EVIL, forged_flood), "www.evil.zz.", "A", {"secure"}, set()),
    ("NS of the parent beside the answer (CVE-2025-11411)", lambda: world().behave(EVIL, stray).behave(VICTIM, reply_with(0)), "www.evil.zz.", "A",
     {"secure"}, set()),
    ("a referral to what lies above (MaginotDNS)", lambda: unsigned_world(upward).behave(VICTIM, reply_with(0)), "www.evil.zz.", "A",
     {"insecure", "indeterminate"}, {"chain.lame"}),
    ("400 SIG(0) records (CVE-2024-1975)", lambda: world().behave(EVIL, sig0), "www.evil.zz.", "A", {"secure", "bogus"}, set()),
    ("400 servers with addresses beside each answer (CVE-2024-11187)", lambda: world().behave(EVIL, bloat), "www.evil.zz.", "A", {"secure"}, set()),
    ("13 servers, all silent (phantom domain)", lambda: silenced(phantom(13)), "www.evil.zz.", "A", {"bogus"}, {"run.server-silent"}),
    (PATIENT, lambda: silenced(phantom(13)), "www.evil.zz.", "A", {"bogus"}, {"run.server-silent"}),
    ("40 servers, all silent", lambda: silenced(phantom(40)), "www.evil.zz.", "A", {"bogus"}, {"chain.server-limit"}),
    ("an NSEC3 of no octets", lambda: world().behave(EVIL, shape(lambda q: (q.name, 50, b""))), "www.evil.zz.", "A", {"bogus"}, {"run.server-silent"}),
    ("a DNSKEY of four octets", lambda: world().behave(EVIL, shape(lambda q: (q.name, 48, b"\1\1\3\x0d"))), "www.evil.zz.", "A", {"bogus"}, set()),
    ("an RRSIG without a signature", lambda: world().behave(EVIL, shape(lambda q: (q.name, 46, b"\0\1\x0d\3" + b"\0" * 14 + b"\0"))), "www.evil.zz.", "A",
     {"bogus"}, set()),
]


def check(title, got, statuses, codes):
    wrong = []
    if not got.document:
        wrong.append("there is no document (exit status %s): %s" % (got.exit, got.err.strip()[-300:]))
    elif got.status not in statuses:
        wrong.append("it is called %s" % got.status)
    if codes and not codes & got.codes:
        wrong.append("none of %s says what was cut, only %s" % (", ".join(sorted(codes)), ", ".join(sorted(got.codes))))
    for what, value, most in (("s", got.wall, WALL), ("MiB", got.megabytes, MEGABYTES), ("messages", got.served, QUERIES), ("s of CPU", got.cpu, CPU)):
        if value > most:
            wrong.append("it took %.1f %s" % (value, what))
    if any(VICTIM in server for zone in got.document.get("zones", []) for server in zone["servers"]):
        wrong.append("it followed an address that was not the server's to give")
    if any("203.0.113.66" in line for line in got.answer or []):
        wrong.append("it believed an answer that nobody gave")
    for sentence in wrong:
        print("FAILED: %s: %s." % (title, sentence))
    return not wrong


def main():
    scripted.enter()
    held, total = 0, 0
    print("%-62s %-14s %6s %6s %7s %5s  %s" % ("behaviour", "verdict", "wall s", "CPU s", "queries", "MiB", "what was cut"))
    for title, make, name, rdtype, statuses, codes in BEHAVIOURS:
        if len(sys.argv) > 1 and sys.argv[1] not in title:
            continue
        w = make()
        if not w.at or set(w.declared["."]["addresses"]) - set(w.at):
            w.build()
        # Who has to answer is waited for as a user would: a busy machine takes long to make 400 records.
        is_waited_for = title == PATIENT or statuses == {"secure"}
        got = scripted.chain(w, name, rdtype, *([] if is_waited_for else ["--timeout", "300"]), seconds=2 * WALL)
        total += 1
        held += check(title, got, statuses, codes)
        cut = [code for code in sorted(got.codes) if "limit" in code or "loop" in code or "iterations" in code]
        print("%-62s %-14s %6.1f %6.2f %7d %5.0f  %s" % (title, got.status, got.wall, got.cpu, got.served, got.megabytes, ", ".join(cut)))
        sys.stdout.flush()
    print("%d of %d behaviours were survived." % (held, total))
    return 0 if held == total and total else 1


if __name__ == "__main__":
    sys.exit(main())
