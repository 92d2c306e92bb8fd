# SPDX-License-Identifier: GPL-3.0-or-later
"""Once a run has begun there is a document, whatever ends it: a signal, a worker that hangs, one that dies again and again.

Usage: interrupted.py ZONECASE-CLI ZONECASE-CLI-ABORT
"""
import json
import os
import signal

from program import Program, Server, codes, main

MARK = b"\x0cabort-worker\x02zz\x00"


def deadly(query):
    """An alias to the name that the test build of the worker aborts on."""
    question = query[12:query.index(b"\0", 12) + 5]
    record = b"\xc0\x0c\x00\x05\x00\x01\x00\x00\x00\x3c" + len(MARK).to_bytes(2, "big") + MARK
    return query[:2] + b"\x84\x00" + b"\x00\x01\x00\x01\x00\x00\x00\x00" + question + record


def children(pid):
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="latin-1") as file:
                    if int(file.read().rpartition(")")[2].split()[1]) == pid:
                        found.append(int(entry))
            except OSError:
                pass
    return found


def interrupted(verdict, program, what, ending, hang=False):
    server = Server()
    program.run("case", "new", what + ".zcase")
    process = program.start("chain", "ministry.zz", "--profile", server.profile(program.folder), "--json",
                            "--case", what + ".zcase", "--transcript", what + ".zct")
    verdict.check(server.arrived.wait(60), f"{what}: no query arrived")
    if hang:
        for worker in children(process.pid):
            os.kill(worker, signal.SIGSTOP)
    process.send_signal(ending)
    out, err = process.communicate(timeout=60)
    verdict.equal(process.returncode, 1, f"{what}: exit status ({err.strip()})")
    document = json.loads(out) if out else {}
    verdict.check("run.cancelled" in codes(document), f"{what}: no finding says so: {codes(document)}")
    verdict.equal(document.get("status"), "indeterminate", f"{what}: status")
    info, _ = program.document("case", "info", what + ".zcase")
    verdict.equal([run["end"] for run in info["runs"]], ["cancelled"], f"{what}: the run in the case")
    verdict.check(info["exchanges"] > 0 or hang or "chain" in document.get("schema", ""), f"{what}: nothing recorded")
    verdict.equal(program.run("analyse", what + ".zct", "--json")[:2], (1, out), f"{what}: the analysis of the transcript")
    verdict.equal(program.run("analyse", what + ".zcase", "--run", "last", "--json")[:2], (1, out),
                  f"{what}: the analysis of the case")


def died(verdict, program):
    server = Server(deadly)
    program.run("case", "new", "died.zcase")
    status, out, err = program.run("chain", "ministry.zz", "--profile", server.profile(program.folder, roots=12), "--json",
                                   "--transcript", "died.zct", "--case", "died.zcase", "--servers", "all")
    verdict.equal(status, 1, f"died: exit status ({err.strip()})")
    document = json.loads(out) if out else {}
    deaths = [finding for finding in document.get("findings", []) if finding["code"] == "run.worker-died"]
    verdict.check(len(deaths) > 8, f"died: only {len(deaths)} findings name the message: {codes(document)}")
    info, _ = program.document("case", "info", "died.zcase")
    verdict.equal([run["end"] for run in info["runs"]], ["died"], "died: the run in the case")
    verdict.check(all(len(finding["evidence"]) == 1 for finding in deaths), "died: a finding without its message")
    verdict.equal(program.run("analyse", "died.zct", "--json")[1], out, "died: the analysis of the transcript")


def test(verdict, folder, path, aborting):
    program = Program(path, folder)
    interrupted(verdict, program, "SIGINT", signal.SIGINT)
    interrupted(verdict, program, "SIGTERM", signal.SIGTERM)
    interrupted(verdict, program, "hanging", signal.SIGTERM, hang=True)
    died(verdict, Program(aborting, folder))


main(test)
