# SPDX-License-Identifier: GPL-3.0-or-later
"""Registrations and a table of networks given as files: what follows of them, that `analyse` works it out again without the files, and
that a case keeps them as they were."""
import hashlib
import json
import os

import mmdb
from program import Program, main

ANSWER = {
    "objectClassName": "domain", "ldhName": "HOSTDNS.TEST", "status": ["client transfer prohibited"],
    "events": [{"eventAction": "expiration", "eventDate": "2026-11-20T00:00:00Z"},
               {"eventAction": "last update of RDAP database", "eventDate": "2026-11-21T00:00:00Z"}],
    "entities": [{"roles": ["registrar"], "vcardArray": ["vcard", [["fn", {}, "text", "Registrar\u001b[31m"]]]}]}
NOT_FOUND = {"errorCode": 404, "title": "Not Found"}


ONE_NETWORK = {"0.0.0.0/1": (64500, "Example Net"), "128.0.0.0/1": (64500, "Example Net")}
TWO_NETWORKS = {"198.51.100.0/24": (64500, "Example Net"), "203.0.113.0/24": (64501, "Other Net"), "192.0.2.0/24": (64501, "Other Net")}


def write(folder, name, content):
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def codes(document):
    return {finding["code"] for finding in document["findings"]}


def judge(program, verdict, folder):
    rdap = write(folder, "hostdns.json", ANSWER)
    gone = write(folder, "gone.json", NOT_FOUND)
    networks = write(folder, "asn.mmdb", mmdb.table(ONE_NETWORK))
    whole = ["delegation", "ministry.zz", "--lab", "A1@t0", "--rdap", rdap, "--asn-database", networks]

    status, live, _ = program.run(*whole, "--transcript", "run.zct", "--json")
    document = json.loads(live)
    verdict.equal(status, 1, "status with an expired domain")
    verdict.check({"delegation.ns-domain-expired", "delegation.one-network"} <= codes(document), "findings of both files")
    verdict.check("delegation.ns-domain-expiring" not in codes(document), "the file counts more than the lab's registry")
    hostdns = next(one for one in document["registration"] if one["domain"] == "hostdns.test.")
    with open(rdap, "rb") as file:
        verdict.equal(hostdns["stated"]["sha256"], hashlib.sha256(file.read()).hexdigest(), "digest of the file")
    verdict.equal(hostdns["phase"], "expired", "phase")
    verdict.equal(document["request"]["networks"]["built"], "2026-09-21T14:13:20Z", "the table's time")

    status, plain, _ = program.run(*whole)
    verdict.check("ends 2026-11-20T00:00:00Z" in plain and "\x1b" not in plain, "text for people, escaped")

    # Without the files: what they said is in the run.
    for path in (rdap, networks):
        os.rename(path, path + ".away")
    _, again, _ = program.run("analyse", "run.zct", "--json")
    verdict.equal(again, live, "the document worked out again")
    _, earlier, _ = program.run("analyse", "run.zct", "--json", "--at", "2026-11-01T00:00:00Z")
    verdict.check("delegation.ns-domain-expiring" in codes(json.loads(earlier)), "as of three weeks before it expires")
    for path in (rdap, networks):
        os.rename(path + ".away", path)

    status, silent, _ = program.run("delegation", "ministry.zz", "--lab", "A1@t0", "--json")
    verdict.equal(status, 0, "status with the lab's registry alone")
    verdict.check(not {"delegation.ns-domain-expired", "delegation.one-network"} & codes(json.loads(silent)), "silent without")

    _, free, _ = program.run("delegation", "ministry.zz", "--lab", "A1@t0", "--rdap", "hostdns.test=" + gone, "--json")
    verdict.check("delegation.ns-domain-free" in codes(json.loads(free)), "a 404 with its domain")

    program.run("case", "new", "a.zcase", "--title", "t")
    status, _, err = program.run(*whole, "--case", "a.zcase")
    verdict.equal(status, 1, "status with a case: " + err)
    status, out, _ = program.run("case", "verify", "a.zcase", "--json")
    verdict.equal(status, 0, "the case verifies: " + out)
    _, info, _ = program.run("case", "info", "a.zcase", "--json")
    custody = [entry for entry in json.loads(info)["custody"] if entry["action"] == "received"]
    verdict.equal([entry["item"] for entry in custody], ["exhibit:" + hostdns["stated"]["sha256"]], "custody")
    _, replayed, _ = program.run("analyse", "a.zcase", "--run", "last", "--json")
    verdict.check("delegation.one-network" in codes(json.loads(replayed)), "worked out again from the case")


def standing(program, list_of, *options):
    """How the network diversity of a list stands, and why."""
    document, _ = program.document("delegation", "ministry.zz", "--lab", "A1@t0", "--requirements", list_of, *options)
    one = next(one for one in document["requirements"] if one["id"] == list_of + ".network-diversity")
    return one["standing"], one["because"]["code"]


def join_the_table(program, verdict, folder):
    """Whose networks the servers are in, by the table: in the rows, and for those who ask for several."""
    one, two, none = (write(folder, name, mmdb.table(networks)) for name, networks in
                      (("one.mmdb", ONE_NETWORK), ("two.mmdb", TWO_NETWORKS), ("none.mmdb", {"10.0.0.0/8": (64502, "Far Net")})))
    for list_of in ("iana", "kindns"):
        verdict.equal(standing(program, list_of, "--asn-database", two), ("met", "requirement.networks-in-table"), "two networks")
        verdict.equal(standing(program, list_of, "--asn-database", one), ("not-met", "requirement.one-network-in-table"), "one")
        verdict.equal(standing(program, list_of, "--asn-database", none), ("cannot-tell", "requirement.not-in-table"), "not in it")
        verdict.equal(standing(program, list_of), ("cannot-tell", "requirement.not-asked-announcements"), "without a table")
    document, _ = program.document("delegation", "ministry.zz", "--lab", "A1@t0", "--asn-database", two)
    rows = {(row["network"], row["prefix"], row["network_source"]) for row in document["servers"] if row["side"] == "child"}
    verdict.check(len(rows) == 2 and ("64500", "198.51.100.0/24", "table") in rows, f"the zone's rows: {rows}")
    verdict.check(all(bool(row["proof"]["network"]) == bool(row["network"]) for row in document["servers"]),
                  "a network without proof, or the other way round")
    _, text, _ = program.run("delegation", "ministry.zz", "--lab", "A1@t0", "--asn-database", two)
    verdict.check("network AS 64500, 198.51.100.0/24 (Example Net)" in text, "text for people")


def refuse(program, verdict, folder):
    empty = write(folder, "empty.json", b"")
    gone = write(folder, "gone.json", NOT_FOUND)
    for arguments, part in ((["--rdap", empty], "not JSON"), (["--rdap", gone], "DOMAIN=FILE"), (["--rdap", "none.json"], "none.json"),
                            (["--asn-database", empty], "no table of networks"), (["--asn-database", "none"], "none")):
        status, out, err = program.run("delegation", "ministry.zz", "--lab", "A1@t0", "--json", *arguments)
        verdict.check((status, out) == (3, "") and part in err, "%s: %s %r" % (arguments, status, err))


def test(verdict, folder, path):
    program = Program(path, folder)
    judge(program, verdict, folder)
    join_the_table(program, verdict, folder)
    refuse(program, verdict, folder)


main(test)
