# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan names whom the case knows; servers that were not in it are asked after a word on the terminal, and else not.

Usage: holding.py ZONECASE-CLI
"""
import json
import os
import pty

from program import Program, codes, main

ZONE = ("ns1.hostdns.test.", "ns2.hostdns.test.")
HOLD = ("chain", "ministry.zz", "--lab", "A1@t0", "--hold-at-child", "--json")


def held(document):
    return sorted(finding["args"]["server"] for finding in document["findings"] if finding["code"] == "run.server-held")


def at_terminal(program, word):
    """What is printed where the analyst types a word for each question."""
    terminal, theirs = pty.openpty()
    process = program.start(*HOLD, stdin=theirs)
    os.close(theirs)
    os.write(terminal, (word + "\n") * 20 if isinstance(word, bytes) else ((word + "\n") * 20).encode())
    out, err = process.communicate(timeout=60)
    os.close(terminal)
    return json.loads(out), err


def test(verdict, folder, path):
    program = Program(path, folder)
    plan, status = program.document("chain", "ministry.zz", "--lab", "A1@t0", "--plan")
    verdict.equal({server["role"] for server in plan["servers"]} - {"resolver"}, {"root"}, "the plan without a case")
    verdict.equal({"rate_per_second", "burst"} - plan.keys(), set(), "the token bucket in the plan")

    document, status = program.document(*HOLD[:-1])
    refused = held(document)
    verdict.check(refused, f"without a terminal nothing was held: {codes(document)}")
    asked = {server.split("/")[0] for zone in document["zones"] for server in zone["servers"]}
    verdict.check(not asked & set(ZONE), f"servers of the zone were asked without a word: {asked}")

    document, err = at_terminal(program, "n")
    verdict.equal(held(document), refused, "held after a no")
    verdict.check("ns1.hostdns.test." in err and "[y/N]" in err, f"the question does not name the servers: {err!r}")
    document, err = at_terminal(program, "y")
    verdict.equal(held(document), [], "held after a yes")
    verdict.equal(document["status"], "secure", "the verdict after a yes")

    program.run("case", "new", "case.zcase")
    program.run("chain", "ministry.zz", "--lab", "A1@t0", "--case", "case.zcase", "--servers", "all")
    plan, _ = program.document("chain", "ministry.zz", "--lab", "A1@t0", "--plan", "--case", "case.zcase")
    known = {server["name"]: server["last_seen"] for server in plan["servers"] if server["role"] == "known"}
    verdict.check(set(ZONE) <= known.keys(), f"the plan does not list the zone's servers: {sorted(known)}")
    verdict.check(all(seen and seen.startswith("2026-11-21T02:00:") for seen in known.values()), f"last seen: {known}")
    _, text, _ = program.run("chain", "ministry.zz", "--lab", "A1@t0", "--plan", "--case", "case.zcase")
    verdict.check("ns1.hostdns.test." in text and "last seen 2026-11-21T02:00:" in text, "the plan's text:\n" + text)
    document, status = program.document(*HOLD[:-1], "--case", "case.zcase")
    verdict.equal((held(document), document["status"]), ([], "secure"), "whom the case knows need not be held")
    info, _ = program.document("case", "info", "case.zcase")
    verdict.equal(len(info["runs"]), 2, "a plan is no run")
    missing = program.run("chain", "ministry.zz", "--lab", "A1@t0", "--plan", "--case", "none.zcase", "--json")
    verdict.equal(missing[:2], (3, ""), "the plan of a case that is not there")


main(test)
