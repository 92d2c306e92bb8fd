# SPDX-License-Identifier: GPL-3.0-or-later
"""The world of the resolver lab: zones whose servers change, steer, rotate or are lame, and resolvers that cache, filter,
invent and forge. scripted.py serves it; what honest resolvers do with it is left to Unbound, PowerDNS Recursor and Knot."""
import random
import threading
import time

import dns.dnssec
import dns.edns
import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset

import scripted

T = dns.rdatatype
NOW = int(time.time())
VALID = (NOW - 21 * scripted.DAY, NOW + 21 * scripted.DAY)
LONG_AGO = 15 * scripted.DAY  # no cache has a copy, fetched by a copy of the delegation, that is as old
SEEDS = 20
ROOT, ZZ, YY = "192.0.2.1", "192.0.2.2", "192.0.2.3"
HONEST = {"unbound": "198.51.100.53", "pdns-recursor": "203.0.113.53", "knot-resolver": "198.18.53.53"}
STALE = "198.18.54.53"  # Unbound that serves what it cannot refresh
EVIL, LANDING, SEARCH = "203.0.113.66", "203.0.113.80", "203.0.113.99"
WILD = ("nobody.yy.", "nobody.wild-apex.zz.", "nobody.wild-signed.zz.", "nobody.wild-alias.zz.")


def address_of(seed, version=1):
    """What the zones themselves give for a seed."""
    return "198.51.%d.%d" % (version, 10 + seed)


def names_of(zone, seeds=range(SEEDS)):
    return ["s%02d.%s." % (seed, zone) for seed in seeds]


def seed_of(name):
    return int(name.labels[0][1:].decode())


# What zones give: no two seeds alike. Caches cut what is above a day.
TTLS = (120, 180, 240, 300, 400, 600, 700, 900, 1200, 1800, 2400, 3600, 5000, 7200, 10000, 14400, 28800, 43200, 86400, 172800)


def set_of(seed, version=1):
    """One to three addresses."""
    first = address_of(seed, version)
    return [first] + ["198.51.%d.%d" % (version, 100 + 20 * more + seed) for more in range(1, 1 + seed % 3)]


def a_record(name, ttl, *addresses):
    return dns.rrset.from_text(name, ttl, "IN", "A", *addresses)


def network(address):
    return address.rsplit(".", 1)[0]


class Lab(scripted.World):
    """The zones, each at an address of its own."""

    def __init__(self):
        super().__init__()
        self.phase = 1
        self.resolvers = {}  # by address
        self.asking = threading.local()  # .client: who asks, for whoever answers
        self.next = 10
        self.zone(".", [ROOT], times=VALID).zone("zz.", [ZZ], times=VALID)
        self.zone("yy.", [YY], "*.yy. 300 IN A 198.51.100.200\n", algorithm=None)
        every = ("same", "stale", "served-stale", "changed", "steered", "rotated", "from-there", "landing-a", "landing-b",
                 "poison-ttl", "poison-ns", "forging", "raced", "intercepted", "blocked", "listed", "moved", "pools", "vouched",
                 "viewed", "ruled")
        for label in every:
            self.plain(label)
        self.plain("lame")
        self.behave(self.declared["lame.zz."]["addresses"][0], lambda query, answer, transport: refused(query))
        self.plain("half-lame", more=1)
        self.behave(self.declared["half-lame.zz."]["addresses"][1], lambda query, answer, transport: refused(query))
        self.plain("poison-signed", algorithm=13)
        self.plain("poison-both", algorithm=13)
        self.plain("moved-signed", algorithm=13)
        self.plain("bogus", algorithm=13, ds="bogus.zz. 300 IN DS 12345 13 2 " + "ab" * 32)
        self.zone("wild-apex.zz.", [self.address()], "*.wild-apex.zz. 300 IN A 198.51.100.201\n", algorithm=None)
        self.zone("wild-signed.zz.", [self.address()], "*.wild-signed.zz. 300 IN A 198.51.100.202\n", times=VALID)
        self.zone("wild-alias.zz.", [self.address()], "*.wild-alias.zz. 300 IN CNAME s00.same.zz.\n", times=VALID,
                  denial="nsec3", opt_out=True)
        self.zone("sentinel.zz.", [self.address()], "*.sentinel.zz. 300 IN A 198.51.100.203\n", times=VALID)
        for label, behaviour in (("stale", self.changes), ("changed", self.changes), ("served-stale", self.leaves),
                                 ("steered", self.steers), ("rotated", self.rotates), ("vouched", self.rotates),
                                 ("from-there", self.steers_by_source)):
            self.behave(self.declared[label + ".zz."]["addresses"][0], behaviour)

    def resolver(self, address, zones, wrong):
        self.resolvers[address] = Resolver(self, zones, wrong)
        return self.resolvers[address]

    def root_tag(self):
        return dns.dnssec.key_id(self.keys(".")[0].record)

    def address(self):
        self.next += 1
        return "192.0.2.%d" % self.next

    def plain(self, label, algorithm=None, ds="right", more=0):
        ttls = {"changed": [1] * SEEDS, "served-stale": [1 + seed % 2 for seed in range(SEEDS)]}.get(label, TTLS)
        records = "".join("%s %d IN A %s\n" % (name, ttls[seed], address)
                          for seed, name in enumerate(names_of(label + ".zz")) for address in set_of(seed))
        times = {"times": VALID} if algorithm else {}
        addresses = [self.address() for _ in range(1 + more)]
        self.zone(label + ".zz.", addresses, records, algorithm=algorithm, ds=ds, **times)

    def with_address(self, query, answer, *addresses):
        question = query.question[0]
        if question.rdtype == T.A and answer.answer:
            answer.answer = [a_record(question.name, answer.answer[0].ttl, *addresses)]
        return answer

    def changes(self, query, answer, _transport):
        if self.phase == 1 or not answer.answer or query.question[0].rdtype != T.A:
            return answer
        return self.with_address(query, answer, *set_of(seed_of(query.question[0].name), 2))

    def leaves(self, query, answer, transport):
        """Another answer for everybody, but not a word to one resolver."""
        if self.phase > 1 and self.asking.client == STALE:
            return None
        return self.changes(query, answer, transport)

    def steers(self, query, answer, transport):
        subnets = [option.address for option in query.options if isinstance(option, dns.edns.ECSOption)]
        return self.for_client(query, answer, subnets[0] if subnets else self.asking.client)

    def steers_by_source(self, query, answer, transport):
        return self.for_client(query, answer, self.asking.client)

    def for_client(self, query, answer, client):
        there = [network(address) for address in HONEST.values()]
        if network(client) not in there or not answer.answer or query.question[0].rdtype != T.A:
            return answer
        return self.with_address(query, answer, "198.51.%d.%d" % (
            100 + there.index(network(client)), 10 + seed_of(query.question[0].name)))

    def rotates(self, query, answer, transport):
        if not answer.answer or query.question[0].rdtype != T.A:
            return answer
        pool = ["198.51.%d.%d" % (20 + i, 10 + seed_of(query.question[0].name)) for i in range(3)]
        return self.with_address(query, answer, random.choice(pool))

    def truth(self, query):
        """What a faithful resolver that validates nothing says."""
        question = query.question[0]
        response = dns.message.make_response(query, recursion_available=True)
        zones = [(origin, zone) for at in self.at.values() for origin, zone in at.items() if question.name.is_subdomain(origin)]
        origin, zone = max(zones, key=lambda item: len(item[0]))
        zone.answer(response, question.name, question.rdtype)
        response.flags &= ~dns.flags.AA
        if not query.ednsflags & dns.flags.DO:
            for section in (response.answer, response.authority):
                section[:] = [one for one in section if one.rdtype not in (T.RRSIG, T.NSEC, T.NSEC3)]
        return response


def refused(query):
    response = dns.message.make_response(query)
    response.set_rcode(dns.rcode.REFUSED)
    return response


class Resolver:
    """A resolver that is faithful but for the names of some zones, and there says what `wrong` gives."""

    def __init__(self, lab, zones, wrong):
        self.lab, self.zones, self.wrong = lab, [dns.name.from_text(zone) for zone in zones], wrong
        self.begun = None  # when it was asked first: on a slow machine that is late, and no copy is older than it may be
        self.failed = set()  # names
        self.asked = 0

    def __call__(self, query, _answer, transport):
        self.begun = self.begun or time.time()
        self.asked += 1
        question = query.question[0]
        response = self.lab.truth(query)
        if any(question.name.is_subdomain(zone) for zone in self.zones):
            return self.wrong(self, query, response, transport)
        return response

    def aged(self, ttl):
        return max(0, ttl - int(time.time() - self.begun))


def is_seed(query):
    question = query.question[0]
    return question.rdtype == T.A and question.name.labels[0][:1] == b"s" and question.name.labels[0][1:].isdigit()


def emptied(response):
    response.answer, response.authority = [], []
    return response


def forged(query, response, ttl, address=EVIL):
    """The answer with another address, unsigned; now and then the right one stands beside it."""
    name = query.question[0].name
    beside = [address_of(seed_of(name))] if address == EVIL and seed_of(name) % 5 == 4 else []
    emptied(response).answer = [a_record(name, ttl, address, *beside)]
    response.set_rcode(dns.rcode.NOERROR)
    return response


def poisoned_for_long(self, query, response, transport):
    if not is_seed(query):
        return response
    # Seconds above what the zone gives and what caches lengthen TTLs to, or weeks.
    seed = seed_of(query.question[0].name)
    return forged(query, response, self.aged(max(TTLS[seed], 3600) + 300 + 40 * seed ** 3))


def poisoned_servers(self, query, response, transport):
    question = query.question[0]
    if question.rdtype == T.NS and question.name in self.zones:
        emptied(response).answer = [dns.rrset.from_text(question.name, self.aged(3000), "IN", "NS", "ns1.evil.example.")]
        return response
    return of_usual_length(self, query, response)


def of_usual_length(self, query, response):
    """No TTL gives it away."""
    return forged(query, response, self.aged(TTLS[seed_of(query.question[0].name)])) if is_seed(query) else response


def poisoned_unsigned(self, query, response, transport):
    return of_usual_length(self, query, response)


def poisoned_quietly(self, query, response, transport):
    """Nothing that a steering zone could not have given: nobody can tell from here."""
    return of_usual_length(self, query, response)


def raced(self, query, response, transport):
    """Somebody on the way is quicker."""
    if not is_seed(query) or transport == "tcp":
        return response
    ttl = TTLS[-1 - seed_of(query.question[0].name)]
    return [forged(query, dns.message.make_response(query, recursion_available=True), ttl), response]


def raced_with_a_word(self, query, response, transport):
    """The same, and the quicker answer says that it is the operator's rule."""
    answers = raced(self, query, response, transport)
    if isinstance(answers, list):
        answers[0].use_edns(0, 0, 1232, options=[dns.edns.EDEOption(15, "")])
    return answers


def intercepted(self, query, response, transport):
    """Somebody on the way lets no datagram pass."""
    ttl = TTLS[seed_of(query.question[0].name)] if is_seed(query) else 0
    return forged(query, response, ttl) if ttl and transport == "udp" else response


def blocked(self, query, response, transport):
    if not is_seed(query):
        return response
    seed = seed_of(query.question[0].name)
    code = 15 + seed % 4
    if seed % 3 == 0:
        forged(query, response, 60, "0.0.0.0")
    else:
        emptied(response).set_rcode((dns.rcode.NXDOMAIN, dns.rcode.REFUSED)[seed % 2])
    response.use_edns(0, 0, 1232, options=[dns.edns.EDEOption(code, "on the operator's list")])
    return response


def forging(self, query, response, transport):
    """RFC 8914, 4.5: an answer that is forged for a reason of policy."""
    if not is_seed(query):
        return response
    forged(query, response, self.aged(86400), LANDING)
    response.use_edns(0, 0, 1232, options=[dns.edns.EDEOption(4, "")])
    return response


def landed(self, query, response, transport):
    return forged(query, response, 5 + 7 * seed_of(query.question[0].name), LANDING) if is_seed(query) else response


def listed(self, query, response, transport):
    """As BIND's response policy zones answer: beside it stands the zone that the rule is from."""
    if not is_seed(query):
        return response
    emptied(response).set_rcode(dns.rcode.NXDOMAIN)
    response.additional = [dns.rrset.from_text("rpz.operator.example.", 60, "IN", "SOA", "a. b. 1 3600 600 86400 60")]
    return response


def moved_long_ttl(self, query, response, transport):
    """The zone moved before anybody looked: its TTL was a day, and old copies count down."""
    if not is_seed(query):
        return response
    seed = seed_of(query.question[0].name)
    return forged(query, response, self.aged(86400 - 400 * seed), "198.51.7.%d" % (10 + seed))


def moved_servers(self, query, response, transport):
    """The same, and the provider of before is still cached as the zone's."""
    question = query.question[0]
    if question.rdtype == T.NS and question.name in self.zones:
        emptied(response).answer = [dns.rrset.from_text(
            question.name, self.aged(40000), "IN", "NS", "ns1.provider.example.", "ns2.provider.example.")]
        return response
    return forged(query, response, self.aged(250), "198.51.7.10") if is_seed(query) else response


def viewed(self, query, response, transport):
    """The operator serves a zone of the same name inside."""
    question = query.question[0]
    if not any(question.name.is_subdomain(zone) for zone in self.zones):
        return response
    zone = self.zones[0]
    if is_seed(query):
        return forged(query, response, self.aged(86400), "198.51.77.%d" % (10 + seed_of(question.name)))
    emptied(response)
    if question.rdtype == T.NS and question.name == zone:
        response.answer = [dns.rrset.from_text(zone, self.aged(290), "IN", "NS", "ns0." + zone.to_text())]
    else:
        soa = dns.rrset.from_text(zone, self.aged(3600), "IN", "SOA", "dc1.corp.example. host. 9 3600 900 604800 300")
        (response.answer if question.rdtype == T.SOA and question.name == zone else response.authority).append(soa)
    return response


def ruled(self, query, response, transport):
    """A rule gives an address for a day: anew without a look-up and over TCP, and out of a front cache else."""
    if not is_seed(query):
        return response
    is_anew = transport == "tcp" or not query.flags & dns.flags.RD
    return forged(query, response, 86400 if is_anew else self.aged(86400), "198.51.78.%d" % (10 + seed_of(query.question[0].name)))


def moved_unsigned(self, query, response, transport):
    """The zone was signed after the copy was taken in."""
    return forged(query, response, self.aged(250), "198.51.7.10") if is_seed(query) else response


# cause: (zones, what goes wrong there, the cause that must be named)
FAULTY = {
    # Its servers may give another network another TTL. Signed, it would be signed there too.
    "poisoned, kept for long": (["poison-ttl.zz."], poisoned_for_long, "own-view-or-poisoned"),
    "poisoned, kept for long, signed zone": (["poison-both.zz."], poisoned_for_long, "poisoned-cache"),
    "forged, and it says so": (["forging.zz."], forging, "policy"),
    # An operator's own view of the zone looks the same, and two caches behind one address do.
    "poisoned, with its servers": (["poison-ns.zz."], poisoned_servers, "own-view-or-poisoned"),
    "poisoned, signed zone": (["poison-signed.zz."], poisoned_unsigned, "own-view-or-poisoned"),
    "raced on the path": (["raced.zz."], raced, "path-injection"),
    "raced, and called a rule": (["raced.zz."], raced_with_a_word, "path-injection"),
    "UDP intercepted": (["intercepted.zz."], intercepted, "transports-differ"),
    "blocked, with EDE": (["blocked.zz."], blocked, "policy"),
    "one landing address": (["landing-a.zz.", "landing-b.zz."], landed, "policy"),
    "response policy zone": (["listed.zz."], listed, "policy"),
}

def two_pools(self, query, response, transport):
    """Datagrams go to a server with an old copy, streams to one that asked anew."""
    if not is_seed(query) or transport == "tcp":
        return response
    return forged(query, response, self.aged(TTLS[seed_of(query.question[0].name)]), "198.51.7.10")


def two_pools_denied(self, query, response, transport):
    """The same, and the old copy is a denial of before the name was made."""
    if not is_seed(query) or transport == "tcp":
        return response
    emptied(response).set_rcode(dns.rcode.NXDOMAIN)
    zone = query.question[0].name.parent()
    response.authority = [dns.rrset.from_text(zone, self.aged(250), "IN", "SOA", "ns. host. 1 3600 900 604800 300")]
    return response


def late_failure(self, query, response, transport):
    """A server with an old copy, and another that gives up a little later."""
    if not is_seed(query):
        return response
    late = dns.message.make_response(query, recursion_available=True)
    late.set_rcode(dns.rcode.SERVFAIL)
    aged = forged(query, response, self.aged(TTLS[seed_of(query.question[0].name)]), "198.51.7.10")
    return [aged, late] if transport == "udp" else aged


def failing(self, query, response, transport):
    """For a reason of its own."""
    if is_seed(query):
        emptied(response).set_rcode(dns.rcode.SERVFAIL)
    return response


def failed_once(self, query, response, transport):
    """It does not reach the zone's servers at first."""
    name = query.question[0].name
    if not is_seed(query) or name in self.failed:
        return response
    self.failed.add(name)
    emptied(response).set_rcode(dns.rcode.SERVFAIL)
    return response


# As above, and nobody did anything wrong: what is known proves no cause.
BENIGN = {
    "moved, old copy with a long TTL": (["moved.zz."], moved_long_ttl, "unknown"),
    "moved, old servers cached": (["moved.zz."], moved_servers, "unknown"),
    "old copy over UDP, fresh over TCP": (["pools.zz."], two_pools, "unknown"),
    "old denial over UDP, fresh over TCP": (["pools.zz."], two_pools_denied, "unknown"),
    "a view of the zone of its own": (["viewed.zz."], viewed, ("own-view-or-poisoned", "unknown")),
    "a rule with a long TTL": (["ruled.zz."], ruled, "unknown"),
    "old copy, and a late failure": (["pools.zz."], late_failure, "unknown"),
    "failed once": (["pools.zz."], failed_once, "unknown"),
    "failing, one of two servers lame": (["half-lame.zz."], failing, "unknown"),
    "moved, signed since": (["moved-signed.zz."], moved_unsigned, "unknown"),
}


def substituting(condition, data=("A", SEARCH), ttl=60, clear_ad=False):
    """NXDOMAIN rewritten where the condition holds; data is a type and what it has, or None for nothing."""
    def behaviour(self, query, response, transport):
        name = query.question[0].name
        if clear_ad:
            response.flags &= ~dns.flags.AD
        if response.rcode() != dns.rcode.NXDOMAIN or not condition(query, name):
            return response
        emptied(response).set_rcode(dns.rcode.NOERROR)
        pairs = [] if data is None else data(query) if callable(data) else [data]
        for rdtype, text in pairs:
            if rdtype in (T.to_text(query.question[0].rdtype), "CNAME"):
                response.answer.append(dns.rrset.from_text(name, ttl, "IN", rdtype, text))
        if response.answer and response.answer[0].rdtype == T.CNAME:
            response.answer.append(a_record(dns.name.from_text("search.operator.example."), ttl, SEARCH))
        if data is not None and not response.answer:
            response.set_rcode(dns.rcode.NXDOMAIN)
        return response
    return behaviour


def always(_query, _name):
    return True


def has_edns(query):
    return query.edns >= 0 and bool(query.ednsflags & dns.flags.DO)


# style: (a name that nobody has, what is done)
STYLES = {
    "addresses only": ("nobody.same.zz.", substituting(always)),
    "both families": ("nobody.same.zz.", substituting(always, lambda query: [("A", SEARCH), ("AAAA", "2001:db8::99")])),
    "www only": ("www.nobody.same.zz.", substituting(lambda query, name: name.labels[0] == b"www")),
    "two labels only": ("nobody.zz.", substituting(lambda query, name: len(name) == 3)),
    "existing top-level domains only": ("nobody.same.zz.", substituting(lambda query, name: name.labels[-2] in (b"zz", b"yy"))),
    "empty": ("nobody.same.zz.", substituting(always, None)),
    "alias to a search host": ("nobody.same.zz.", substituting(always, ("CNAME", "search.operator.example."))),
    "one of a pool": ("nobody.same.zz.", substituting(always, lambda query: [("A", "203.0.113.%d" % random.randint(100, 199))])),
    "text too": ("nobody.same.zz.", substituting(always, lambda query: [("A", SEARCH), ("TXT", '"did you mean"')])),
    "AD cleared": ("nobody.same.zz.", substituting(always, clear_ad=True)),
    "TTL 0": ("nobody.same.zz.", substituting(always, ttl=0)),
    "only without DO or EDNS": ("nobody.same.zz.", substituting(lambda query, name: not has_edns(query))),
}
