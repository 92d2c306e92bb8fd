# SPDX-License-Identifier: GPL-3.0-or-later
"""Verdicts in a world of one process: denial of existence, wildcards, aliases, anchors, times, keys and digests, each by the
RFC that decides it. Real servers cannot be brought to most of this; validators.py asks the ones that can."""
import hashlib
import sys

import dns.message
import dns.rrset

import authority
import hostile
import scripted
import signing
from scripted import AT, DAY, NOW, T, World, name_of

LEAF = ("www 300 IN A 203.0.113.1\n*.w 300 IN A 203.0.113.2\na.b.c 300 IN A 203.0.113.3\nalias 300 IN CNAME www\n"
        "old 300 IN DNAME new\nx.new 300 IN A 203.0.113.4\n*.cw 300 IN CNAME www\nout 300 IN CNAME www.plain.zz.\n"
        "gone 300 IN CNAME nothing\nself 300 IN CNAME self\nlong 300 IN DNAME %s\ntxt 300 IN TXT \"Mixed Case\"\n"
        "mx 300 IN MX 10 Mail.Example.ZZ.\nsub.del 300 IN NS ns.elsewhere.\ndeep.*.star 300 IN A 203.0.113.5\n" % ".".join(["l" * 60] * 4))
ADDRESS = "198.51.100.1"
SECOND = "198.51.100.2"


def world(leaf=LEAF, addresses=(ADDRESS,), **more):
    """Root, zz. and leaf.zz., with plain.zz. beside it that is not signed."""
    w = World().zone(".", [scripted.ROOT]).zone("zz.", ["192.0.2.2"])
    w.zone("leaf.zz.", list(addresses), leaf, **more)
    w.zone("plain.zz.", ["198.51.100.9"], "www 300 IN A 203.0.113.9\n", algorithm=0, ds="none")
    return w


def strip(*types, only=None):
    """Takes these types out of an answer, and the signatures over them."""
    def behaviour(query, answer, _):
        if only is None or query.question[0].rdtype in only:
            for section in (answer.answer, answer.authority):
                section[:] = [r for r in section if r.rdtype not in types and getattr(r, "covers", 0) not in types]
        return answer
    return behaviour


def unsigned(query, answer, _):
    for section in (answer.answer, answer.authority):
        section[:] = [r for r in section if r.rdtype not in (T.RRSIG, T.NSEC, T.NSEC3)]
    return answer


def without_do(query, answer, transport):
    answer.use_edns(0, 0, 1232)
    return unsigned(query, answer, transport) if query.question[0].rdtype != T.DNSKEY else strip(T.RRSIG)(query, answer, transport)


def without_edns(query, answer, transport):
    if query.edns >= 0:
        refusal = dns.message.make_response(query)
        refusal.use_edns(False)
        refusal.set_rcode(1)
        return refusal
    answer.use_edns(False)
    return unsigned(query, answer, transport)


def refused_keys(query, answer, _):
    if query.question[0].rdtype == T.DNSKEY:
        answer.answer.clear()
        answer.set_rcode(5)
    return answer


def silent_keys(query, answer, _):
    return None if query.question[0].rdtype == T.DNSKEY else answer


def empty_keys(query, answer, transport):
    return strip(T.DNSKEY)(query, answer, transport)


WITHHELD = {"DO cleared": without_do, "EDNS refused": without_edns, "DNSKEY refused": refused_keys, "DNSKEY timeouts": silent_keys,
            "DNSKEY denied": empty_keys, "signatures stripped": unsigned, "DS denied at the child": strip(T.DS)}


def nxdomain(query, answer, _):
    """Says that the name does not exist, whatever else it says."""
    if query.question[0].rdtype == T.A:
        answer.set_rcode(3)
    return answer


def compact(zone):
    """One NSEC made up for a name that does not exist, with the response code that belongs to it (RFC 9824)."""
    key = scripted.keys_for(zone, 13)[1]
    def behaviour(query, answer, _):
        name = query.question[0].name
        if answer.rcode() != 3:
            return answer
        answer.authority[:] = [r for r in answer.authority if T.NSEC not in (r.rdtype, r.covers)]
        nsec = dns.rrset.from_text(name, 300, "IN", "NSEC", "\\000.%s RRSIG NSEC TYPE128" % name)
        signature = dns.rrset.from_rdata(name, 300, key.signature(name, nsec, name_of(zone), *scripted.VALID))
        answer.authority += [nsec, signature]
        return answer
    return behaviour


def spoil(keep):
    """Every signature damaged but the first `keep` of a set."""
    def behaviour(query, answer, _):
        for section in (answer.answer, answer.authority):
            for at, rrset in enumerate(section):
                if rrset.rdtype == T.RRSIG and query.question[0].rdtype != T.DNSKEY:
                    items = sorted(rrset, key=lambda r: r.signature)
                    bad = [r.replace(signature=bytes([r.signature[0] ^ 1]) + r.signature[1:]) for r in items[keep:]]
                    new = dns.rrset.from_rdata_list(rrset.name, rrset.ttl, items[:keep] + bad)
                    new.covers = rrset.covers
                    section[at] = new
        return answer
    return behaviour


def ds_of(origin, digest="sha256", kind=2, tag=None):
    """A DS line for the zone's key signing key."""
    key = scripted.keys_for(origin, 13)[0].record
    content = hashlib.new(digest, name_of(origin).to_digestable() + key.to_wire()).hexdigest()
    return "%s 300 IN DS %d 13 %d %s" % (origin, tag or signing.dns.dnssec.key_id(key), kind, content)


def revoked_world():
    """The key that the anchor names has its REVOKE bit set and signs its set; a new one signs too."""
    old, new, zsk = signing.Key(13, 257), signing.Key(13, 257), signing.Key(13, 256)
    anchor = old.record
    old.record = old.record.replace(flags=257 | 128)

    w = World()
    zone = signing.parsed(".", "@ 300 IN SOA a.root. host. 1 3600 900 604800 300\n@ 300 IN NS ns0.root.\nns0.root. 300 IN A %s\n"
                          "www 300 IN A 203.0.113.5\n" % scripted.ROOT)
    signing.add(zone, zone.origin, 300, old.record, new.record, zsk.record)
    signing.add_nsec(zone, [], 300)
    for name in list(zone.nodes):
        for rdataset in list(zone.nodes[name].rdatasets):
            for key in ((old, new) if rdataset.rdtype == T.DNSKEY else (zsk,)):
                signing.add(zone, name, rdataset.ttl, key.signature(name, rdataset, zone.origin, *scripted.VALID))
    w.declared["."] = dict(addresses=[scripted.ROOT], algorithm=13)
    w.at = {scripted.ROOT: {zone.origin: authority.Authority(zone)}}
    return w, anchor, new.record


def cases():
    """(title, world, name, type, status, rcode, codes that must be there, options)"""
    def case(title, w, name, rdtype, status, rcode=None, codes=(), options=(), at=AT):
        return title, w, name, rdtype, status, rcode, codes, options, at
    for denial in ("nsec", "nsec3"):
        w = world(denial=denial).build()
        for title, name, rdtype, status, rcode in (
                ("an answer", "www", "A", "secure", "NOERROR"), ("no such type", "www", "MX", "secure", "NOERROR"),
                ("no such name", "nope", "A", "secure", "NXDOMAIN"), ("no such name, deep", "x.y.z.nope", "A", "secure", "NXDOMAIN"),
                ("an empty non-terminal", "b.c", "A", "secure", "NOERROR"), ("a wildcard", "q.w", "A", "secure", "NOERROR"),
                ("a wildcard, deeper", "r.q.w", "A", "secure", "NOERROR"), ("a wildcard without the type", "q.w", "MX", "secure", "NOERROR"),
                ("the wildcard itself", "*.w", "A", "secure", "NOERROR"),
                ("a wildcard that is an empty non-terminal", "q.star", "A", "secure", "NOERROR"), ("an alias", "alias", "A", "secure", "NOERROR"),
                ("an alias asked for", "alias", "CNAME", "secure", "NOERROR"), ("an alias out of a wildcard", "q.cw", "A", "secure", "NOERROR"),
                ("a redirection", "x.old", "A", "secure", "NOERROR"), ("a redirection to nothing", "y.old", "A", "secure", "NXDOMAIN"),
                ("a redirection asked for", "old", "DNAME", "secure", "NOERROR"),
                ("an alias to what is unsigned", "out", "A", "insecure", "NOERROR"), ("an alias to nothing", "gone", "A", "secure", "NXDOMAIN"),
                ("an alias to itself", "self", "A", "indeterminate", None), ("a name that grows too long", "%s.long" % ("y" * 60), "A", "secure", "YXDOMAIN"),
                ("no DS at a name that is no cut", "www", "DS", "secure", "NOERROR"), ("DNSKEY of a name", "www", "DNSKEY", "secure", "NOERROR"),
                ("names in RDATA, in capitals", "mx", "MX", "secure", "NOERROR")):
            yield case("%s: %s" % (denial, title), w, name + ".leaf.zz.", rdtype, status, rcode)
        for title, rdtype, status in (("DNSKEY", "DNSKEY", "secure"), ("SOA", "SOA", "secure"), ("DS", "DS", "secure")):
            yield case("%s: the apex's %s" % (denial, title), w, "leaf.zz.", rdtype, status, "NOERROR")
        yield case("%s: DS of an unsigned delegation" % denial, w, "plain.zz.", "DS", "secure", "NOERROR")
        yield case("%s: below an unsigned delegation" % denial, w, "www.plain.zz.", "A", "insecure", "NOERROR")
        yield case("%s: the root's DS" % denial, w, ".", "DS", "secure", "NOERROR")
    w = world(denial="nsec3", opt_out=True).build()
    yield case("opt-out: no such name", w, "nope.leaf.zz.", "A", "insecure", "NXDOMAIN")
    yield case("opt-out: a wildcard", w, "q.w.leaf.zz.", "A", "insecure", "NOERROR")
    yield case("opt-out: no such type", w, "www.leaf.zz.", "MX", "secure", "NOERROR")
    yield case("opt-out: DS of an unsigned delegation", w, "sub.del.leaf.zz.", "DS", "insecure", "NOERROR")
    for title, more, status in (("expired", dict(times=(NOW - 30 * DAY, NOW - 2 * DAY)), "bogus"),
                                ("premature", dict(times=(NOW + 2 * DAY, NOW + 30 * DAY)), "bogus"),
                                ("the last second", dict(times=(NOW - DAY, NOW)), "secure"),
                                ("the first second", dict(times=(NOW, NOW + DAY)), "secure")):
        yield case("signatures: " + title, world(**more).build(), "www.leaf.zz.", "A", status)
    yield from ds_cases(case)
    yield from anchor_cases(case)
    for algorithm in (8, 14, 15, 16):
        yield case("algorithm %d" % algorithm, world(algorithm=algorithm).build(), "www.leaf.zz.", "A", "secure")
    for title, behaviour in WITHHELD.items():
        if title.startswith("DS"):
            continue
        yield case("withheld at one of two servers: " + title, world(addresses=[ADDRESS, SECOND]).behave(SECOND, behaviour).build(),
                   "www.leaf.zz.", "A", "secure", "NOERROR", ["chain.set-aside"])
        yield case("withheld at all servers: " + title, world(addresses=[ADDRESS, SECOND]).behave(ADDRESS, behaviour).behave(SECOND, behaviour).build(),
                   "www.leaf.zz.", "A", "bogus")
        yield case("withheld at the parent's only server: " + title, world().behave("192.0.2.2", behaviour).build(), "www.leaf.zz.", "A", "bogus")
        yield case("withheld at the parent, an unsigned child: " + title, world().behave("192.0.2.2", behaviour).build(), "www.plain.zz.", "A", "bogus")
    yield case("a server that is excluded", world(addresses=[ADDRESS, SECOND]).behave(SECOND, unsigned).build(), "www.leaf.zz.", "A", "secure",
               "NOERROR", [], ["--exclude", SECOND])
    yield case("DS left out of the referral, given when asked for", world().behave("192.0.2.2", strip(T.DS, only=[T.A])).build(),
               "www.leaf.zz.", "A", "secure")
    yield case("one good signature among bad ones", world(keys=scripted.keys_for("leaf.zz.", 13) + signing.keys_of(13)[1:]).behave(ADDRESS, spoil(1)).build(),
               "www.leaf.zz.", "A", "secure")
    yield case("an answer that comes with NXDOMAIN", world().behave(ADDRESS, nxdomain).build(), "www.leaf.zz.", "A", "bogus", None,
               ["chain.answer-denied-by-rcode", "chain.answer-under-nxdomain"])
    yield case("NXDOMAIN where the wildcard is an empty non-terminal", world().behave(ADDRESS, nxdomain).build(), "q.star.leaf.zz.", "A",
               "secure", "NOERROR", ["chain.nxdomain-for-existing"])
    yield case("compact denial with its code restored", world().behave(ADDRESS, compact("leaf.zz.")).build(), "nope.leaf.zz.", "A", "secure",
               "NXDOMAIN", ["chain.denial-compact"])
    yield case("no good signature", world().behave(ADDRESS, spoil(0)).build(), "www.leaf.zz.", "A", "bogus")
    for title, types, name, rdtype in (("wildcard's", (T.NSEC,), "q.w", "A"), ("NODATA's", (T.NSEC,), "www", "MX"), ("NXDOMAIN's", (T.NSEC,), "nope", "A")):
        yield case("the %s proof is missing" % title, world().behave(ADDRESS, strip(*types)).build(), name + ".leaf.zz.", rdtype, "bogus")


def ds_cases(case):
    good = ds_of("leaf.zz.")
    for title, ds, status in (
            ("SHA-384", ds_of("leaf.zz.", "sha384", 4), "secure"), ("SHA-1 alone", ds_of("leaf.zz.", "sha1", 1), "secure"),
            ("of an unknown algorithm", good.replace(" 13 2 ", " 200 2 "), "insecure"),
            ("of an unknown digest type", good.replace(" 13 2 ", " 13 200 "), "insecure"),
            ("of a wrong digest", good[:-4] + ("0000" if not good.endswith("0000") else "1111"), "bogus"),
            ("of a wrong tag", ds_of("leaf.zz.", tag=1), "bogus"),
            ("right and wrong together", good + "\n" + ds_of("leaf.zz.", tag=1), "secure"),
            ("unknown and wrong together", good.replace(" 13 2 ", " 200 2 ") + "\n" + ds_of("leaf.zz.", tag=1), "bogus"),
            ("SHA-1 right, SHA-256 wrong", ds_of("leaf.zz.", "sha1", 1) + "\n" + ds_of("leaf.zz.", tag=1), "bogus")):
        yield case("DS " + title, world(ds=ds).build(), "www.leaf.zz.", "A", status)
    yield case("DS for a zone that is not signed", world(algorithm=0, ds=good).build(), "www.leaf.zz.", "A", "bogus")


def anchor_cases(case):
    def anchored(lines):
        w = world()
        w.build()
        w.anchors = lines(w)
        return w
    def ds_line(w, origin):
        return "%s IN DS %s\n" % (origin, w.keys(origin)[0].ds(name_of(origin)).to_text())
    def key_line(w, origin):
        return "%s IN DNSKEY %s\n" % (origin, w.keys(origin)[0].record.to_text())
    stale = ". IN DS 1 13 2 " + "AB" * 32 + "\n"
    for title, lines, name, status in (
            ("a DNSKEY", lambda w: key_line(w, "."), "www.leaf.zz.", "secure"),
            ("a stale one beside the right one", lambda w: stale + ds_line(w, "."), "www.leaf.zz.", "secure"),
            ("a stale one alone", lambda w: stale, "www.leaf.zz.", "bogus"),
            ("an island", lambda w: ds_line(w, "leaf.zz."), "www.leaf.zz.", "secure"),
            ("an island by DNSKEY", lambda w: key_line(w, "leaf.zz."), "www.leaf.zz.", "secure"),
            ("beside an island", lambda w: ds_line(w, "leaf.zz."), "www.plain.zz.", "indeterminate"),
            ("two islands", lambda w: ds_line(w, "leaf.zz.") + ds_line(w, "zz."), "www.plain.zz.", "insecure"),
            ("a stale one for the island under a right root", lambda w: ds_line(w, ".") + "leaf.zz. IN DS 1 13 2 " + "AB" * 32, "www.leaf.zz.", "bogus"),
            ("of an unknown algorithm", lambda w: ". IN DS 1 200 2 " + "AB" * 32 + "\n", "www.leaf.zz.", "insecure"),
            ("none", lambda w: "", "www.leaf.zz.", "indeterminate")):
        yield case("anchor: " + title, anchored(lines), name, "A", status)
    for title, lines, status in (("of the anchored zone", lambda w: ds_line(w, "leaf.zz."), "insecure"),
                                 ("of a zone anchored itself and above", lambda w: ds_line(w, "leaf.zz.") + ds_line(w, "zz."), "secure"),
                                 ("of a zone with a stale anchor", lambda w: "leaf.zz. IN DS 1 13 2 " + "AB" * 32 + "\n" + ds_line(w, "zz."), "secure")):
        yield case("anchor: the DS set " + title, anchored(lines), "leaf.zz.", "DS", status)
    w = world().build()
    for title, negative, name, status in (("at the zone", "leaf.zz.", "www.leaf.zz.", "insecure"), ("above", "zz.", "www.leaf.zz.", "insecure"),
                                          ("the root", ".", "www.leaf.zz.", "insecure"), ("at the name", "www.leaf.zz.", "www.leaf.zz.", "insecure"),
                                          ("elsewhere", "other.zz.", "www.leaf.zz.", "secure")):
        yield case("negative anchor: " + title, w, name, "A", status, "NOERROR", ["chain.negative-anchor"] if status == "insecure" else [],
                   ["--negative-trust-anchor", negative])
    expired = world(times=(NOW - 30 * DAY, NOW - 2 * DAY)).build()
    yield case("negative anchor: at a zone whose signatures ended", expired, "www.leaf.zz.", "A", "insecure", "NOERROR",
               ["chain.negative-anchor"], ["--negative-trust-anchor", "leaf.zz."])
    below = anchored(lambda w: ds_line(w, ".") + ds_line(w, "leaf.zz."))
    yield case("negative anchor above a positive one", below, "www.leaf.zz.", "A", "secure", "NOERROR", [], ["--negative-trust-anchor", "zz."])
    w, old, new = revoked_world()
    w.anchors = ". IN DNSKEY %s\n" % old.to_text()
    yield case("anchor: revoked since", w, "www.", "A", "bogus", None, ["chain.anchor-revoked"])
    w2, old, new = revoked_world()
    w2.anchors = ". IN DNSKEY %s\n. IN DNSKEY %s\n" % (old.to_text(), new.to_text())
    yield case("anchor: revoked, with its successor", w2, "www.", "A", "secure", None, ["chain.anchor-revoked"])
    w3, old, new = revoked_world()
    w3.anchors = ". IN DNSKEY %s\n" % new.to_text()
    yield case("a revoked key beside a good anchor", w3, "www.", "A", "secure", None, ["chain.key-revoked"])


def policy_cases():
    """(title, world, name, what each policy makes of it): rfc, unbound, bind, no-sha1."""
    yield "an ordinary zone", world().build(), "www.leaf.zz.", ["secure"] * 4
    yield "100 iterations", hostile.nsec3_world(100), "nope.evil.zz.", ["secure", "secure", "insecure", "secure"]
    yield "200 iterations", hostile.nsec3_world(200), "nope.evil.zz.", ["secure", "insecure", "insecure", "insecure"]
    yield "5000 iterations", hostile.nsec3_world(5000), "nope.evil.zz.", ["insecure"] * 4
    yield "signatures that ended an hour ago", world(times=(NOW - 20 * DAY, NOW - 3600)).build(), "www.leaf.zz.", [
        "bogus", "secure", "bogus", "bogus"]
    # RFC 4509, 3 is a SHOULD that Unbound does not follow as it is shipped.
    yield "a DS with SHA-1 that is right beside one with SHA-256 that is not", world(
        ds=ds_of("leaf.zz.", "sha1", 1) + "\n" + ds_of("leaf.zz.", tag=1)).build(), "www.leaf.zz.", ["bogus", "secure", "bogus", "bogus"]
    yield "a DS with SHA-1 alone", world(ds=ds_of("leaf.zz.", "sha1", 1)).build(), "www.leaf.zz.", ["secure", "secure", "secure", "insecure"]


def check_policies():
    wrong = 0
    for title, w, name, expected in policy_cases():
        got = scripted.chain(w, name)
        policies = got.document.get("policies", [])
        statuses = [policy["status"] for policy in policies]
        unexplained = [policy["name"] for policy in policies if (policy["status"] != got.status) != bool(policy["reason"])]
        if statuses != expected or unexplained or ("chain.policy-differs" in got.codes) != (len({*statuses, got.status}) > 1):
            wrong += 1
            print("FAILED: policies, %s: %s, and they are %s; without a reason: %s" % (title, statuses, expected, unexplained))
    return wrong


def main():
    scripted.enter()
    held = 0
    wrong = check_policies()
    for title, w, name, rdtype, status, rcode, codes, options, at in cases():
        if len(sys.argv) > 1 and sys.argv[1] not in title:
            continue
        got = scripted.chain(w, name, rdtype, *options, at=at)
        differs = [] if got.status == status else ["status %s, and it is %s" % (got.status, status)]
        differs += [] if rcode in (None, got.rcode) else ["rcode %s, and it is %s" % (got.rcode, rcode)]
        differs += ["%s is missing" % code for code in codes if code not in got.codes]
        held += not differs
        wrong += bool(differs)
        if differs:
            print("FAILED: %s (%s %s): %s. %s %s" % (title, name, rdtype, "; ".join(differs), got.err.strip(), [
                finding["text"] for finding in got.findings][:4]))
    print("%d verdicts are right, %d are not." % (held, wrong))
    return 1 if wrong or not held else 0


if __name__ == "__main__":
    sys.exit(main())
