# SPDX-License-Identifier: GPL-3.0-or-later
"""A run keeps the time that it was judged as of: its analysis prints the bytes that the live run printed.

Usage: judged.py ZONECASE-CLI
"""
import json

from program import Program, main

LATER = "2027-11-21T02:00:00Z"


def test(verdict, folder, path):
    program = Program(path, folder)
    program.run("case", "new", "case.zcase")
    for name, extra in (("start", ()), ("later", ("--at", LATER))):
        transcript = name + ".zct"
        status, live, err = program.run("chain", "ministry.zz", "--lab", "A1@t0", "--json", "--transcript", transcript,
                                        "--case", "case.zcase", *extra)
        verdict.check(live, f"{name}: nothing was printed: {err}")
        again = program.run("analyse", transcript, "--json")
        verdict.equal(again[:2], (status, live), f"{name}: the analysis of the transcript")
        stored = program.run("analyse", "case.zcase", "--run", "last", "--json")
        verdict.equal(stored[:2], (status, live), f"{name}: the analysis of the case")
    document = json.loads(live)
    verdict.equal(document["at"], LATER, "the live run's time")
    verdict.equal(document["status"], "bogus", "a year later the signatures have ended")
    other, _ = program.document("analyse", "start.zct", "--at", LATER)
    verdict.equal((other["at"], other["status"]), (LATER, "bogus"), "--at still says otherwise")


main(test)
