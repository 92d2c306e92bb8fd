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
    compare(verdict, program)
    other, _ = program.document("analyse", "start.zct", "--at", LATER)
    verdict.equal((other["at"], other["status"]), (LATER, "bogus"), "--at still says otherwise")


def compare(verdict, program):
    """Recorded against recorded says, byte for byte, what the live run said against the same record."""
    lab = ("chain", "ministry.zz", "--lab", "A1@t2")
    for form in (("--json",), ()):
        for title, against, extra in (("a transcript", "start.zct", ()), ("the run before", "last", ("--case", "case.zcase"))):
            status, live, err = program.run(*lab, *form, "--transcript", "now.zct", "--against", against, *extra)
            verdict.check(live, f"against {title}: nothing was printed: {err}")
            recorded = ("case.zcase", "--run", "last") if extra else ("now.zct",)
            again = program.run("analyse", *recorded, *form, "--against", against)
            verdict.equal(again[:2], (status, live), f"against {title} {form}: the analysis")
    document, _ = program.document("analyse", "now.zct", "--against", "start.zct")
    verdict.equal(document["schema"], "zonecase.chain-change/1", "the comparison's schema")
    verdict.check(document["changes"], "the hijack changed nothing")
    same, _ = program.document("analyse", "start.zct", "--against", "start.zct")
    verdict.equal(same["changes"], [], "a chain against itself")
    for arguments, expected in ((("case.zcase", "--against", "last"), 2), (("now.zct", "--against", "nowhere.zct"), 3),
                                (("case.zcase", "--run", "last", "--against", "0" * 32), 3)):
        status, out, err = program.run("analyse", *arguments, "--json")
        verdict.equal((status, out, bool(err)), (expected, "", True), f"analyse {' '.join(arguments)}")


main(test)
