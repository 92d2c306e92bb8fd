# SPDX-License-Identifier: GPL-3.0-or-later
"""The faults of the delegation lab, as data. A row says what is wrong, where, and which servers Zonecase has to name."""
import dns.name
import dns.rcode
import dns.rdatatype

import middlebox as box
import signing
import world
from delegationworld import NAMES, NOBODY, Fault, add, both, drop, swap

T = dns.rdatatype
OLD, FAR = swap(" 2026011500 ", " 2026011400 "), swap(" 2026011500 ", " 15 ")
NS2_ADDRESSES = ("ns2 3600 IN A ", "ns2 3600 IN AAAA ")
FOURTH = "ns4 3600 IN A %s\nns4 3600 IN AAAA %s\n" % NOBODY
EVIL = "203.0.113.66"
DEAD = ("ns4/" + NOBODY[0], "ns4/" + NOBODY[1])


def sixty_percent():
    """The lines of three in five of the zone's names, here and there."""
    return tuple(name + " " for i, name in enumerate(NAMES) if i % 5 in (0, 2, 3))


def ds_text(*fields):
    return lambda right: "@ 3600 IN DS " + " ".join(fields) + "\n"


STRANGERS = signing.keys_of(13)
DS_OF_STRANGERS = "@ 3600 IN DS %s\n" % STRANGERS[0].ds(dns.name.from_text("other.zz.")).to_text()


DELEGATION = [
    Fault("missing glue", {"delegation.glue-missing": ("nsd", "knot", "bind", "pdns")}, parent={"*": drop(*NS2_ADDRESSES)}),
    Fault("glue missing at one parent server", {"delegation.glue-missing": ("pdns",)}, parent={"pdns": drop(*NS2_ADDRESSES)}),
    Fault("glue of another address", {"delegation.glue-differs": ("nsd", "knot", "bind", "pdns"),
                                      "delegation.glue-stale": ("ns2/" + NOBODY[0],)},
          parent={"*": both(drop("ns2 3600 IN A "), add("ns2 3600 IN A %s\n" % NOBODY[0]))}),
    Fault("glue without IPv6", {"delegation.glue-incomplete": ("nsd", "knot", "bind", "pdns")},
          parent={"*": drop("ns2 3600 IN AAAA ")}),
    Fault("server only at the parent", {"delegation.ns-only-at-parent": ("ns3",)},
          child={"*": drop("@ 3600 IN NS ns3")}, at=("knot", "bind", "pdns")),
    Fault("server only in the zone", {"delegation.ns-only-at-child": ("ns3",)},
          parent={"*": drop("@ 3600 IN NS ns3", "ns3 ")}, at=("pdns", "nsd", "knot")),
    Fault("no server in common", {"delegation.ns-disjoint": ("ns1", "ns2", "ns3")},
          child={"*": both(drop("@ 3600 IN NS"), add("@ 3600 IN NS ns1.host\n@ 3600 IN NS ns2.host\n"
                                                     "ns1.host 3600 IN A 198.18.11.1\nns2.host 3600 IN A 198.18.12.1\n"))},
          also=("ns-only-at-parent", ("ns-only-at-child", ("ns1.host", "ns2.host")))),
    Fault("not delegated at one parent server", {"delegation.missing-at-server": ("bind",)}, parent={"bind": None}),
    Fault("one parent server with other servers", {"delegation.parent-ns-differ": ("knot",)},
          parent={"knot": both(drop("@ 3600 IN NS ns3", "ns3 "), add("@ 3600 IN NS ns4\n" + FOURTH))}, waits=True,
          also=("glue-differs", ("ns-only-at-parent", ("ns4",)), ("ns-without-address", ("ns4",)), ("server-silent", DEAD))),
    # BIND loads no zone whose NS records name an alias, or a name in the zone without addresses.
    Fault("server name is an alias", {"delegation.ns-alias": ("ns1", "ns2", "ns3")}, at=("nsd", "knot", "pdns"),
          child={"*": both(drop(*NS2_ADDRESSES), add("ns2 3600 IN CNAME www\n"))}),
    Fault("server name without address", {"delegation.ns-without-address": ("ns4",)},
          child={"*": add("@ 3600 IN NS ns4\n")}, parent={"*": add("@ 3600 IN NS ns4\n")}, at=("knot", "pdns", "nsd"),
          also=(("glue-missing", ("nsd", "knot", "bind", "pdns")),)),
    Fault("server name in a domain that is gone", {"delegation.ns-without-address": ("ns.gone-since-long.zz.",),
                                                        "delegation.ns-domain-gone": ()},
          child={"*": add("@ 3600 IN NS ns.gone-since-long.zz.\n")},
          parent={"*": add("@ 3600 IN NS ns.gone-since-long.zz.\n")}),
    Fault("a server's name from a wildcard", {"delegation.ns-by-wildcard": ("ns1", "ns2", "ns3")}, at=("bind", "pdns", "nsd"),
          child={"*": both(drop("ns3 "), add("* 3600 IN A 198.18.11.1\n* 3600 IN AAAA 2001:db8:11::1\n"))}),
    Fault("the name is an alias at the parent", {"delegation.is-alias": ("nsd", "knot", "bind", "pdns")},
          parent={"*": lambda _: "@ 3600 IN CNAME www.other.zz.\n"}),
    Fault("delegated nowhere", {"delegation.not-found": ()}, parent={"*": None}),
    Fault("one server", {"delegation.few-servers": ("ns1",)},
          parent={"*": drop("@ 3600 IN NS ns2", "@ 3600 IN NS ns3", "ns2 ", "ns3 ")},
          child={"*": drop("@ 3600 IN NS ns2", "@ 3600 IN NS ns3", "ns2 ", "ns3 ")}, at=("pdns", "knot", "bind"),
          also=("few-servers-in-zone",)),
    Fault("two names for one server", {"delegation.same-address": ("ns1", "ns4")},
          parent={"*": add("@ 3600 IN NS ns4\nns4 3600 IN A 198.18.11.1\n")},
          child={"*": add("@ 3600 IN NS ns4\nns4 3600 IN A 198.18.11.1\n")}),
    Fault("a private address", {"delegation.address-local": ("ns4/10.1.2.3",)},
          parent={"*": add("@ 3600 IN NS ns4\nns4 3600 IN A 10.1.2.3\n")},
          child={"*": add("@ 3600 IN NS ns4\nns4 3600 IN A 10.1.2.3\n")}, waits=True,
          also=(("server-silent", ("ns4/10.1.2.3",)),)),
    Fault("no IPv6", {"delegation.no-v6": ()}, parent={"*": drop(*("ns%d 3600 IN AAAA" % i for i in (1, 2, 3)))},
          child={"*": drop(*("ns%d 3600 IN AAAA" % i for i in (1, 2, 3)))}, at=("bind", "pdns", "nsd")),
]

LAME = ("address-query-failed",)

SERVICE = [
    Fault("lame NSD", {"delegation.server-refuses": ("ns1",)}, child={"ns1": None}, also=LAME, at=("nsd", "knot", "bind")),
    Fault("lame Knot", {"delegation.server-refuses": ("ns1",)}, child={"ns1": None}, also=LAME, at=("knot", "bind", "pdns")),
    Fault("lame BIND", {"delegation.server-refuses": ("ns1",)}, child={"ns1": None}, also=LAME, at=("bind", "pdns", "nsd")),
    Fault("lame PowerDNS", {"delegation.server-refuses": ("ns1",)}, child={"ns1": None}, also=LAME, at=("pdns", "nsd", "knot")),
    Fault("a zone that BIND could not load", {"delegation.server-refuses": ("ns1",)}, at=("bind", "pdns", "nsd"),
          child={"ns1": add("this is no record at all\n")}, also=LAME),
    Fault("no server has the zone", {"delegation.server-refuses": ("ns1", "ns2", "ns3"), "delegation.no-working-server": ()},
          child={"*": None}, also=LAME + ("no-keys-told", ("spf-not-told", ()))),
    Fault("nobody at the address", {"delegation.server-silent": DEAD},
          parent={"*": add("@ 3600 IN NS ns4\n" + FOURTH)}, child={"*": add("@ 3600 IN NS ns4\n" + FOURTH)}, waits=True),
    Fault("a server without a word", {"delegation.server-silent": ("ns2",)}, waits=True, box={"ns2": box.silent},
          at=("knot", "bind", "pdns")),
    Fault("silent about this zone alone", {"delegation.server-mute": ("ns2",)}, waits=True, at=("bind", "pdns", "nsd"),
          box={"ns2": box.mute_about("silent-about-this-zone-alone.zz.")}),
    Fault("AA missing", {"delegation.server-not-authoritative": ("ns3",)}, also=LAME, box={"ns3": box.without_authority},
          at=("pdns", "nsd", "knot")),
    Fault("upward referral", {"delegation.server-refers-away": ("ns2",)}, also=LAME, box={"ns2": box.upward}),
    Fault("SOA missing", {"delegation.server-without-soa": ("ns2",)}, box={"ns2": box.without_type(T.SOA)},
          at=("knot", "bind", "pdns")),
    Fault("two SOA records", {"delegation.several-soa": ("ns1",)}, box={"ns1": box.soa_twice}, at=("bind", "pdns", "nsd")),
    Fault("answers from another address", {"delegation.udp-silent": ("ns2",), "delegation.answer-from-elsewhere": ("ns2",)},
          waits=True, box={"ns2": box.from_elsewhere}),
    Fault("answers with another id", {"delegation.server-silent": ("ns2",)}, waits=True, box={"ns2": box.another_id},
          at=("pdns", "nsd", "knot")),
    Fault("answers to another question", {"delegation.server-silent": ("ns3",)}, waits=True, box={"ns3": box.another_question}),
    Fault("answers cut off", {"delegation.server-silent": ("ns1",)}, waits=True, box={"ns1": box.garbled},
          at=("knot", "bind", "pdns")),
    Fault("a server that has an answer to everything", {"delegation.answers-for-others": ("ns3",)},
          at=("nsd", "bind", "catcher"), twin_at=("nsd", "bind", "knot")),
    Fault("recursion open", {"delegation.recursion-open": ("ns2",)},
          at=("knot", "resolver", "pdns"), twin_at=("knot", "bind", "pdns")),
]

CONTENT_DIFFERS = ("same-serial-other-content",)

CONTENT = [
    Fault("serial skew", {"delegation.serial-differs": ("ns2",)}, child={"ns2": OLD}),
    Fault("serial skew at PowerDNS", {"delegation.serial-differs": ("ns3",)}, child={"ns3": OLD}, at=("bind", "nsd", "pdns")),
    Fault("serial far behind", {"delegation.serial-far-behind": ("ns1",)}, child={"ns1": FAR}, at=("pdns", "nsd", "knot"),
          also=("primary-behind",)),
    Fault("equal serial, most names missing", {"delegation.same-serial-names-missing": ("ns3",)}, at=("nsd", "knot", "pdns"),
          child={"ns3": drop("www ", *sixty_percent())}),
    Fault("equal serial, signed, most names missing", {"delegation.same-serial-proofs-differ": ("ns2",)},
          at=("knot", "bind", "pdns"),
          child={"ns2": drop(*sixty_percent())}, signed=True),
    Fault("equal serial, NSEC3, most names missing", {"delegation.same-serial-proofs-differ": ("ns1",)},
          at=("bind", "nsd", "knot"),
          child={"ns1": drop(*sixty_percent())}, signed=True,
          denial="nsec3"),
    Fault("equal serial, other mail", {"delegation.same-serial-other-content": ("ns1",), "delegation.mail-differs": ("ns1",)},
          child={"ns1": swap("MX 10 mail", "MX 10 nsd.nic.zz.")}, at=("bind", "pdns", "nsd")),
    Fault("mail missing at one", {"delegation.mail-missing-at-server": ("ns2",)}, child={"ns2": drop("@ 3600 IN MX")},
          also=CONTENT_DIFFERS),
    Fault("another sender policy", {"delegation.spf-differs": ("ns3",)}, child={"ns3": swap("mx -all", "+all")},
          also=CONTENT_DIFFERS, at=("knot", "bind", "pdns")),
    Fault("another primary", {"delegation.primary-differs": ("ns2",)}, child={"ns2": swap("SOA ns1 ", "SOA ns2 ")},
          at=("pdns", "nsd", "knot")),
    Fault("servers differ in the zone", {"delegation.child-ns-differ": ("ns1",)}, at=("nsd", "bind", "pdns"),
          child={"ns1": both(drop("@ 3600 IN NS ns3"), add("@ 3600 IN NS ns4\n" + FOURTH))}, waits=True,
          also=CONTENT_DIFFERS + ("addresses-differ", ("ns-only-at-child", ("ns4",)), "one-server-differs",
                                  ("server-silent", DEAD))),
    Fault("a server's address differs", {"delegation.addresses-differ": ("ns3",)},
          child={"ns3": both(drop("ns2 3600 IN A "), add("ns2 3600 IN A %s\n" % NOBODY[0]))}, waits=True,
          also=CONTENT_DIFFERS + (("server-silent", ("ns2/" + NOBODY[0],)),)),
    Fault("one server lies", {"delegation.one-server-differs": ("ns2",)}, at=("knot", "bind", "pdns"),
          child={"ns2": both(swap("MX 10 mail", "MX 10 nsd.nic.zz."), swap("mx -all", "+all"), swap("203.0.113.80", EVIL))},
          also=CONTENT_DIFFERS + ("mail-differs", "spf-differs")),
    Fault("expire too short", {"delegation.expire-short": ("ns1", "ns2", "ns3")}, child={"*": swap(" 1209600 ", " 3600 ")}),
    Fault("questions for mail dropped", {"delegation.mail-query-silent": ("ns2",)}, waits=True,
          box={"ns2": box.dropping(T.MX)}),
    Fault("questions for mail refused", {"delegation.mail-query-refused": ("ns2",)}, at=("bind", "pdns", "nsd"),
          box={"ns2": box.refusing(dns.rcode.NOTIMP, T.MX)}),
]

TRANSPORT = [
    Fault("TCP refused", {"delegation.tcp-silent": ("ns2",)}, box={"ns2": box.tcp_closed}),
    Fault("TCP silent", {"delegation.tcp-silent": ("ns1",)}, waits=True, box={"ns1": box.tcp_silent},
          at=("knot", "bind", "pdns")),
    Fault("TCP answers REFUSED", {"delegation.tcp-answer": ("ns3",)}, box={"ns3": box.tcp_refuses}, at=("bind", "pdns", "nsd")),
    Fault("TC set without need", {"delegation.truncates-needlessly": ("ns2",)}, box={"ns2": box.truncating},
          at=("pdns", "nsd", "knot")),
    Fault("TC set and TCP silent", {"delegation.server-silent": ("ns2",)}, waits=True, box={"ns2": box.truncating_without_tcp}),
    Fault("EDNS: FORMERR", {"delegation.edns-refused": ("ns1",)}, box={"ns1": box.refusing_edns(dns.rcode.FORMERR)}),
    Fault("EDNS: NOTIMP", {"delegation.edns-refused": ("ns2",)}, box={"ns2": box.refusing_edns(dns.rcode.NOTIMP)},
          at=("knot", "bind", "pdns")),
    Fault("EDNS: dropped", {"delegation.edns-breaks": ("ns3",)}, waits=True, box={"ns3": box.edns_dropped},
          at=("bind", "pdns", "nsd")),
    Fault("EDNS: no OPT in the answer", {"delegation.edns-ignored": ("ns1",)}, box={"ns1": box.edns_ignored},
          at=("pdns", "nsd", "knot")),
    Fault("EDNS: OPT unasked", {"delegation.edns-unasked": ("ns2",)}, box={"ns2": box.edns_unasked}),
    Fault("without EDNS dropped", {"delegation.bare-silent": ("ns1",)}, waits=True, box={"ns1": box.bare_dropped},
          at=("knot", "bind", "pdns")),
    Fault("EDNS version 1 answered", {"delegation.edns-version-rcode": ("ns2",)}, box={"ns2": box.version_answered},
          at=("bind", "pdns", "nsd")),
    Fault("EDNS version 1: FORMERR", {"delegation.edns-version-rcode": ("ns3",)}, box={"ns3": box.version_formerr},
          at=("pdns", "nsd", "knot")),
    Fault("EDNS version 1 dropped", {"delegation.edns-version-silent": ("ns2",)}, waits=True, box={"ns2": box.version_dropped}),
    Fault("EDNS version 1: BADVERS with an answer", {"delegation.edns-version-answer": ("ns1",)},
          box={"ns1": box.version_refused_with_answer},
          at=("knot", "bind", "pdns")),
    Fault("EDNS version 1 in the answer", {"delegation.edns-version-wrong": ("ns2",)}, box={"ns2": box.version_one_spoken},
          at=("bind", "pdns", "nsd")),
    Fault("EDNS option: FORMERR", {"delegation.edns-option-rcode": ("ns3",)}, box={"ns3": box.option_formerr}),
    Fault("EDNS option dropped", {"delegation.edns-option-silent": ("ns1",)}, waits=True, box={"ns1": box.option_dropped},
          at=("pdns", "nsd", "knot")),
    Fault("EDNS option echoed", {"delegation.edns-option-returned": ("ns2",)}, box={"ns2": box.option_returned},
          at=("knot", "bind", "pdns")),
    Fault("EDNS option: no answer section", {"delegation.edns-option-answer": ("ns1",)}, box={"ns1": box.option_without_answer},
          at=("bind", "pdns", "nsd")),
    Fault("EDNS option: no OPT in the answer", {"delegation.edns-option-without-edns": ("ns3",)},
          box={"ns3": box.option_without_edns}),
    Fault("EDNS flags echoed", {"delegation.edns-flags-returned": ("ns2",)}, box={"ns2": box.flags_returned},
          at=("pdns", "nsd", "knot")),
    Fault("EDNS flags: FORMERR", {"delegation.edns-flags-rcode": ("ns1",)}, box={"ns1": box.flags_formerr}),
    Fault("EDNS flags dropped", {"delegation.edns-flags-silent": ("ns2",)}, waits=True, box={"ns2": box.flags_dropped},
          at=("knot", "bind", "pdns")),
    Fault("EDNS flags: no OPT in the answer", {"delegation.edns-flags-without-edns": ("ns3",)},
          box={"ns3": box.flags_without_edns},
          at=("bind", "pdns", "nsd")),
    Fault("case not kept", {"delegation.case-not-kept": ("ns2",)}, box={"ns2": box.case_lost}, at=("pdns", "nsd", "knot")),
    Fault("case matters", {"delegation.case-matters": ("ns1",)}, box={"ns1": box.case_matters}),
    Fault("version question: SERVFAIL", {"delegation.version-query-failed": ("ns1",)}, box={"ns1": box.chaos_servfail},
          at=("knot", "bind", "pdns")),
    Fault("version question dropped", {"delegation.version-query-failed": ("ns2",)}, waits=True,
          box={"ns2": box.chaos_dropped}),
    Fault("version answered in another class", {"delegation.version-wrong-class": ("ns3",)},
          box={"ns3": box.chaos_in_internet_class}),
]

EXPOSURE = [
    Fault("transfer open at " + title,
          {"delegation.transfer-open": ("ns1",)}, at=at, open_to_all=("ns1",), options=("--exposure",))
    for title, at in (("NSD", ("nsd", "knot", "bind")), ("Knot", ("knot", "bind", "pdns")), ("BIND", ("bind", "pdns", "nsd")),
                      ("PowerDNS", ("pdns", "nsd", "knot")))
]

UNPROVEN = ("denial-not-verified", "ds-key-does-not-sign", "keys-not-signed-for-ds")

SIGNED = [
    Fault("DS for an unsigned child", {"delegation.ds-for-unsigned": ("ns1", "ns2", "ns3")}, ds=lambda right: right),
    Fault("DS of another key", {"delegation.ds-no-match": ("ns1", "ns2", "ns3")}, signed=True,
          ds=lambda _: DS_OF_STRANGERS, at=("knot", "bind", "pdns")),
    Fault("DS missing at one parent server", {"delegation.ds-missing-at-server": ("pdns",)}, signed=True,
          parent={"pdns": drop("@ 3600 IN DS")}, at=("bind", "pdns", "nsd"), also=("parent-ds-differ",)),
    Fault("DS with SHA-1", {"delegation.ds-digest-deprecated": ("nsd", "knot", "bind", "pdns")}, signed=True,
          ds=lambda right: right + right.replace(" 13 2 ", " 13 1 ")[:len(right.replace(" 13 2 ", " 13 1 ")) - 25] + "\n"),
    Fault("signed without DS", {"delegation.signed-without-ds": ()}, signed=True, ds=lambda _: ""),
    Fault("one server not signed", {"delegation.not-signed-at-server": ("ns2",)}, signed=True, signing={"ns2": None},
          at=("pdns", "nsd", "knot"),
          also=CONTENT_DIFFERS + ("ds-for-unsigned", "keys-differ")),
    Fault("one server with other keys", {"delegation.keys-differ": ("ns3",), "delegation.ds-no-match": ("ns3",)}, signed=True,
          signing={"ns3": {"keys": STRANGERS}}, at=("bind", "pdns", "nsd"), also=CONTENT_DIFFERS),
    Fault("signatures expired at one", {"delegation.signature-expired": ("ns1",)}, signed=True,
          signing={"ns1": {"times": world.EXPIRED}},
          also=UNPROVEN + ("denial-signature-expired",)),
    Fault("signatures early at one", {"delegation.signature-early": ("ns2",)}, signed=True,
          signing={"ns2": {"times": world.EARLY}},
          at=("knot", "bind", "pdns"), also=UNPROVEN + ("denial-signature-early",)),
    Fault("NSEC here, NSEC3 there", {"delegation.denial-kinds-differ": ("ns1", "ns2")}, signed=True,
          signing={"ns3": {"denial": "nsec3"}},
          at=("nsd", "bind", "knot"), also=("nsec3-missing-at-server",)),
    Fault("CDS asks to remove the DS", {"delegation.cds-delete": ("ns1", "ns2", "ns3")}, signed=True,
          child={"*": add("@ 3600 IN CDS 0 0 0 00\n@ 3600 IN CDNSKEY 0 3 0 AA==\n")}, at=("nsd", "bind", "knot"),
          also=("cds-not-signed-by-ds-key",)),  # the lab's key signing key signs keys alone
    Fault("DNSKEY questions dropped", {"delegation.keys-not-told": ("ns2",)}, signed=True, waits=True,
          box={"ns2": box.dropping(T.DNSKEY)}),
    Fault("no proof that something is absent", {"delegation.denial-missing": ("ns2",)}, signed=True,
          box={"ns2": box.without_type(T.NSEC)}, at=("bind", "pdns", "nsd")),
]

FAULTS = DELEGATION + SERVICE + CONTENT + TRANSPORT + EXPOSURE + SIGNED
