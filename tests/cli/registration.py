# SPDX-License-Identifier: GPL-3.0-or-later
"""Registrations and a table of networks given as files: what follows of them, that `analyse` works it out again without the files, and
that a case keeps them as they were."""
import hashlib
import json
import os

from program import Program, main

ANSWER = {
    "objectClassName": "domain", "ldhName": "HOSTDNS.TEST", "status": ["client transfer prohibited"],
    "events": [{"eventAction": "expiration", "eventDate": "2026-11-20T00:00:00Z"},
               {"eventAction": "last update of RDAP database", "eventDate": "2026-11-21T00:00:00Z"}],
    "entities": [{"roles": ["registrar"], "vcardArray": ["vcard", [["fn", {}, "text", "Registrar\u001b[31m"]]]}]}
NOT_FOUND = {"errorCode": 404, "title": "Not Found"}


def number(value):
    return bytes([6 << 5 | 4]) + value.to_bytes(4, "big")


def small(value):
    return bytes([5 << 5 | 2]) + value.to_bytes(2, "big")


def text(value):
    size = len(value)
    return bytes([2 << 5 | min(size, 29)]) + (bytes([size - 29]) if size >= 29 else b"") + value.encode()


def mapping(members):
    return bytes([7 << 5 | len(members)]) + b"".join(text(key) + value for key, value in members.items())


def table():
    """MaxMind's format, version 2: every IPv4 address lies in AS 64500."""
    tree = (1 + 16).to_bytes(4, "big") * 2
    entry = mapping({"autonomous_system_number": number(64500), "autonomous_system_organization": text("Example Net")})
    about = mapping({"binary_format_major_version": small(2), "binary_format_minor_version": small(0),
                     "build_epoch": b"\x08\x02" + (1790000000).to_bytes(8, "big"), "database_type": text("Test-ASN"),
                     "description": mapping({}), "ip_version": small(4), "languages": b"\0\4", "node_count": number(1),
                     "record_size": small(32)})
    return tree + bytes(16) + entry + b"\xab\xcd\xefMaxMind.com" + about


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
    networks = write(folder, "asn.mmdb", table())
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
    refuse(program, verdict, folder)


main(test)
