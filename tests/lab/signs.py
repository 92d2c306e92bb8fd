# SPDX-License-Identifier: GPL-3.0-or-later
"""Each sign of a hijack, from the lab's servers through probe and case to the finding, and its healthy look-alike.

One world (signs.toml) has two stories: in signs-hijack.toml zones are led away, in signs-planned.toml those who hold them move
them. Both are looked at in the same way. SIGNS says which sign stands where in the first; in the second none of its codes is found,
anywhere, at any time. What the issue on delegation checks lists for hijacks, and where each item is tested:

    item                                              here            elsewhere, on the whole path
    name server's domain expired, near expiry,                        lab_registry (A11, A12; twins: kept by the registry, renewed in
      in redemption, open to registration                             time), cli_registration
    look-alike name of a server                       court
    newly seen name of a server                       ministry        cli_incase (twins: tax, school)
    address equal to a hijacked host's, or marked     court           cli_incase
    one server of several that lies                   bank            cli_incase
    answers for every name                            ministry        cli_incase
    one address that answers by vantage               bank            cli_incase
    all in one prefix, one AS, one registrable domain ministry
    orphan glue, stale glue                           port
    CAA, MX, TXT moved with NS                        ministry
    open recursion, open transfer of new servers      ministry        cli_incase
    shared new targets across zones                   ministry        cli_incase (twins: tax, school)
    the registration changed                          ministry        lab_registry
    serial behind, serial back                        harbour         cli_incase
    equal serial, other content                       bank
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "cli"))
import mmdb  # noqa: E402
from program import Program, main  # noqa: E402

NETWORKS = {"192.0.2.0/24": (64501, "Example Net"), "198.51.100.0/24": (64502, "Provider Net"),
            "203.0.113.64/26": (64666, "Rented"), "203.0.113.192/26": (64503, "New Net")}
RELAYS = "ns1.edge-relay.test./203.0.113.66, ns2.edge-relay.test./203.0.113.67"
# Codes that say how a zone stands, and not what became of it: other zones may well stand so, and always did.
STATES = {"delegation.one-domain"}
LIAR = "ns2.hostdns.test./192.0.2.139"

# When each zone is looked at, and from where. The first look is accepted as good.
LOOKS = [("t0", zone, "V1") for zone in ("ministry", "police", "court", "bank", "harbour", "port")]
LOOKS += [("t1", "harbour", "V1"), ("t1", "bank", "V1"), ("t2", "ministry", "V1"), ("t2", "police", "V1"), ("t2", "bank", "V2"),
          ("t2", "harbour", "V1"), ("t2", "port", "V1"), ("t3", "court", "V1"), ("t3", "harbour", "V1"), ("t4", "harbour", "V1")]

# Step and zone, the code, and arguments as they must be.
SIGNS = [
    ("t3 court", "hijack.look-alike-server", {"name": "ns1.h0stdns.test.", "known": "ns1.hostdns.test.", "how": "confusable"}),
    ("t2 ministry", "hijack.new-server", {"names": "ns1.edge-relay.test., ns2.edge-relay.test."}),
    ("t3 court", "hijack.known-bad-address", {"address": "203.0.113.66", "other": "ministry.zz."}),
    ("t3 court", "hijack.marked-server", {"marked": "203.0.113.66", "reason": "the proxy"}),
    ("t2 bank", "hijack.one-server-departs", {"servers": LIAR, "count": 1}),
    ("t2 ministry", "hijack.new-server-answers-all", {"servers": RELAYS}),
    ("t2 bank", "hijack.vantage-differs", {"servers": LIAR, "vantage": "V2", "other": "V1"}),
    ("t2 ministry", "change.new-servers-one-block", {"prefix": "203.0.113.0/24", "servers": RELAYS}),
    ("t2 ministry", "change.new-servers-one-network", {"as": "64666"}),
    ("t2 ministry", "change.new-servers-one-domain", {"domain": "edge-relay.test."}),
    ("t2 ministry", "delegation.one-prefix", {"prefix": "203.0.113.0/24"}),
    ("t2 ministry", "delegation.one-network", {"as": 64666, "holder": "Rented"}),
    ("t2 ministry", "delegation.one-domain", {"domain": "edge-relay.test."}),
    ("t2 port", "delegation.glue-orphan", {"ns": "ns1.pier.zz.", "domain": "pier.zz.", "address": "198.51.100.11"}),
    ("t2 port", "delegation.glue-stale", {"servers": "ns1.quay.zz./203.0.113.99"}),
    ("t2 ministry", "baseline.content-moved", {"servers": RELAYS, "after": "CAA 0 issue \"any.test\", "
                                               "MX 10 mx.edge-relay.test., TXT \"v=spf1 +all\""}),
    ("t2 ministry", "hijack.new-server-recurses", {"servers": RELAYS}),
    ("t2 ministry", "hijack.new-server-transfers", {"servers": RELAYS}),
    ("t2 police", "hijack.shared-target", {"zones": "ministry.zz."}),
    ("t2 ministry", "change.registrar", {"before": "Example Registrar (9999)", "after": "Other Registrar (9998)"}),
    ("t2 ministry", "change.registration-unlocked", {"domain": "ministry.zz.", "after": "none"}),
    ("t2 ministry", "baseline.registrar", {"last_good": "2026-11-21T02:00:00Z", "first_bad": "2026-11-21T02:10:00Z"}),
    ("t2 ministry", "baseline.registration-unlocked", {"domain": "ministry.zz.", "after": "none"}),
    ("t3 harbour", "history.serial-behind", {"servers": LIAR, "serial": 10, "newest": 13, "count": 3}),
    ("t4 harbour", "history.serial-back", {"before": 13, "after": 9}),
    ("t2 bank", "delegation.same-serial-other-content", {}),
]


def world(folder, story):
    """The scenario: the world, and what befalls it."""
    path = os.path.join(folder, story + ".toml")
    with open(path, "w", encoding="utf-8") as whole:
        for part in ("signs", "signs-" + story):
            with open(os.path.join(HERE, part + ".toml"), encoding="utf-8") as file:
                whole.write(file.read() + "\n")
    return path


def looked_at(program, verdict, folder, story):
    """What each look of the story found: {"t2 ministry": [finding…]}."""
    scenario, case, found = world(folder, story), story + ".zcase", {}
    program.run("case", "new", case, "--analyst", "A. Analyst")
    for step, zone, vantage in LOOKS:
        status, out, err = program.run("delegation", zone + ".zz", "--lab", f"{scenario}@{step}", "--case", case, "--exposure",
                                       "--vantage", vantage, "--asn-database", "networks.mmdb")
        verdict.check(status in (0, 1) and out, f"{story}: {zone} at {step}: nothing was printed: {err}")
        if step == "t0":
            verdict.equal(program.run("case", "baseline", case)[0], 0, f"{story}: {zone} is accepted")
        if (step, zone) == ("t2", "port"):
            program.run("case", "mark", case, "203.0.113.66", "--reason", "the proxy")
        document, _ = program.document("case", "findings", case)
        found[f"{step} {zone}"] = [stored["finding"] for stored in document["findings"]]
    verdict.equal(program.document("case", "verify", case)[0]["damages"], [], f"{story}: the case is whole")
    return found


def test(verdict, folder, path):
    program = Program(path, folder)
    with open(os.path.join(folder, "networks.mmdb"), "wb") as file:
        file.write(mmdb.table(NETWORKS))
    hijack, planned = (looked_at(program, verdict, folder, story) for story in ("hijack", "planned"))
    for where, code, args in SIGNS:
        seen = [{key: one["args"].get(key) for key in args} for one in hijack[where] if one["code"] == code]
        verdict.check(args in seen, f"led away, {where}: no {code} {args}, but {seen}")
        zone = where.split()[1] if code in STATES else ""
        before = {at: all_of for at, all_of in hijack.items() if at.startswith("t0")}
        for looks, when in ((before, "before anything happened"), (planned, "where all was planned")):
            verdict.equal([(at, one["args"]) for at, all_of in looks.items() for one in all_of
                           if one["code"] == code and at.endswith(zone)], [], f"{code} {when}")
    for where in ("t2 ministry", "t2 police"):
        verdict.check("baseline.moved-in-order" in {one["code"] for one in planned[where]}, f"{where}: a planned move is in order")


main(test)
