# SPDX-License-Identifier: GPL-3.0-or-later
"""While one command holds a case, others read a snapshot, leave what they have in its inbox, or say who holds it.

Usage: held.py ZONECASE-CLI
"""
import json
import os
import signal

from program import Program, Server, main

LAB = ("--lab", "A1@t0")


def judges_what_the_inbox_brings(program, verdict, server, folder):
    """A run that waited in the inbox is set against the accepted one as if it had been made into the case itself."""
    scenario = os.path.join(os.path.dirname(os.path.abspath(__file__)), "registry.toml")
    program.run("case", "new", "watched.zcase", "--analyst", "Ana Lyst")
    program.run("delegation", "ministry.zz", "--lab", scenario + "@t0", "--case", "watched.zcase")
    verdict.equal(program.run("case", "baseline", "watched.zcase")[0], 0, "a run is accepted")
    server.arrived.clear()
    holder = program.start("chain", "ministry.zz", "--profile", server.profile(folder), "--case", "watched.zcase", "--json")
    verdict.check(server.arrived.wait(60), "no query arrived")
    status, _, err = program.run("delegation", "ministry.zz", "--lab", scenario + "@t2", "--case", "watched.zcase")
    verdict.check(status == 1 and "waits for its holder" in err, f"a run into the inbox: {status} {err!r}")
    holder.send_signal(signal.SIGTERM)
    holder.communicate(timeout=60)
    verdict.equal(program.run("case", "note", "watched.zcase", "Called.")[0], 0, "a note when the case is free again")
    info, _ = program.document("case", "info", "watched.zcase")
    brought = [run["id"] for run in info["runs"] if run["command"] == "delegation"][-1]
    document, _ = program.document("case", "findings", "watched.zcase", "--run", brought)
    codes = {stored["finding"]["code"] for stored in document["findings"]}
    expected = {"baseline.ns-replaced", "baseline.ds-gone", "hijack.new-server", "change.ns-changed", "delegation.agrees"}
    verdict.check(expected <= codes, f"of the run from the inbox: no {sorted(expected - codes)} among {sorted(codes)}")
    verdict.equal(program.run("case", "baseline", "watched.zcase", "--run", brought)[0], 0, "it has a document to be accepted")
    verdict.equal(program.run("case", "verify", "watched.zcase")[0], 0, "the case with what came by the inbox")


def test(verdict, folder, path):
    program = Program(path, folder)
    server = Server()
    program.run("case", "new", "case.zcase", "--analyst", "Ana Lyst")
    program.run("chain", "ministry.zz", *LAB, "--case", "case.zcase")
    holder = program.start("chain", "ministry.zz", "--profile", server.profile(folder), "--case", "case.zcase", "--json")
    verdict.check(server.arrived.wait(60), "no query arrived")

    for line in (("case", "note", "case.zcase", "Called."), ("chain", "zz", *LAB, "--case", "case.zcase", "--no-inbox", "--json"),
                 ("lab", "run", "A1", "--case", "case.zcase")):
        status, out, err = program.run(*line)
        verdict.equal((status, out), (3, ""), " ".join(line))
        verdict.check(len(err.splitlines()) == 1 and "held" in err, f"{' '.join(line)}: {err!r}")
    info, status = program.document("case", "info", "case.zcase")
    verdict.equal(status, 0, "case info of a held case")
    verdict.check(any("held" in note for note in info["opening"]), f"the snapshot does not say so: {info['opening']}")
    verdict.equal(len(info["runs"]), 2, "runs in the snapshot")

    status, _, err = program.run("case", "export", "case.zcase", "-o", "run.zct", "--run", info["runs"][0]["id"])
    verdict.equal(status, 0, "an export from a held case")
    verdict.check("inbox" in err and os.path.exists(os.path.join(folder, "run.zct")), f"an export from a held case: {err!r}")
    document, status = program.document("chain", "zz", *LAB, "--case", "case.zcase")
    verdict.equal((status, document.get("status")), (0, "secure"), "a run into a held case")
    with open(os.path.join(folder, "hostdns.json"), "w", encoding="utf-8") as file:
        json.dump({"objectClassName": "domain", "ldhName": "hostdns.test"}, file)
    document, _ = program.document("delegation", "ministry.zz", *LAB, "--rdap", "hostdns.json", "--case", "case.zcase")
    handed = [one["sha256"] for one in document["request"]["registrations"] if one["source"] == "rdap"]

    holder.send_signal(signal.SIGTERM)
    holder.communicate(timeout=60)
    verdict.equal(holder.returncode, 1, "the holder's exit status")
    verdict.equal(program.run("case", "note", "case.zcase", "Called.")[0], 0, "a note when the case is free again")
    info, _ = program.document("case", "info", "case.zcase")
    verdict.equal([run["end"] for run in info["runs"]].count("complete"), 3, "the runs from the inbox")
    verdict.equal(sorted((entry["action"], entry["item"], entry["actor"]) for entry in info["custody"]),
                  [("exported", "run:" + info["runs"][0]["id"], "Ana Lyst"),
                   ("received", "exhibit:" + "".join(handed), "Ana Lyst")], "the export's and the file's entry from the inbox")
    verdict.equal(program.run("case", "verify", "case.zcase")[0], 0, "the case at the end")
    verdict.check(not os.path.exists(os.path.join(folder, "case.zcase.inbox")), "the inbox is still there")
    judges_what_the_inbox_brings(program, verdict, server, folder)


main(test)
