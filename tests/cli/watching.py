# SPDX-License-Identifier: GPL-3.0-or-later
"""A watch whose case is exchanged for another one, and a watch and a run whose clock is set while they ask.

Usage: watching.py ZONECASE-CLI LIBSHIFTTIME
"""
import contextlib
import json
import os
import signal
import sqlite3
import threading
import time

from program import Program, Server, main

SECOND = 1_000_000_000
LAB = ("--lab", "A1@t0", "--every", "10s", "--speed", "50")


def until(holds, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.05)
    return False


def rows(path, question):
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
        return file.execute(question).fetchall()
    return []


def said(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def ended(process):
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def leaves_another_case_alone(program, verdict):
    mine, other = (os.path.join(program.folder, name) for name in ("mine.zcase", "other.zcase"))
    for case in (mine, other):
        program.run("case", "new", case, "--title", os.path.basename(case))
    errors = os.path.join(program.folder, "errors")
    with open(errors, "w", encoding="utf-8") as sink:
        process = program.start("watch", "ministry.zz", "--check", "delegation", *LAB, "--case", mine, stderr=sink)
    looks = "SELECT count(*) FROM looks WHERE subject <> ''"
    verdict.check(until(lambda: rows(mine, looks)[:1] >= [(2,)]), "the watch records its looks")
    recorded = "SELECT seq, hex(row_digest), (SELECT count(*) FROM looks) FROM journal ORDER BY seq"
    before = rows(other, recorded)
    os.replace(other, mine)
    told = until(lambda: "will try again" in said(errors))
    time.sleep(2)  # some ten looks
    status, _, _ = ended(process)
    err = said(errors)
    verdict.check(told, f"it says that it cannot be recorded: {err}")
    verdict.equal(status, 3, f"a watch that cannot be recorded: {err}")
    verdict.equal(err.count("will try again"), 1, f"it says once that it will try again: {err}")
    verdict.check("Another case lies in the place of" in err, f"it says why: {err}")
    verdict.equal((rows(mine, recorded), len(before) > 0), (before, True), "nothing is written into the other case")


class Late:
    """A server that refuses, and the first time only when it is told to; and a clock that can be set."""

    def __init__(self, program, library):
        self.folder, self.may_answer = program.folder, threading.Event()
        self.shift = os.path.join(program.folder, "shift")
        self.set_clock(0)
        self.server = Server(self.refusal)
        self.profile = self.server.profile(program.folder, timeout=15000)
        self.environment = {**os.environ, "LD_PRELOAD": library, "SHIFTTIME_FILE": self.shift}

    def refusal(self, query):
        self.may_answer.wait(20)
        end = query.index(b"\0", 12) + 5
        return query[:2] + b"\x81\x05" + b"\0\1" + bytes(6) + query[12:end]

    def set_clock(self, seconds):
        with open(self.shift + ".new", "w", encoding="ascii") as file:
            file.write(f"{seconds * SECOND} 0\n")
        os.replace(self.shift + ".new", self.shift)

    def set_clock_while_it_asks(self, seconds):
        arrived = self.server.arrived.wait(20)
        self.set_clock(seconds)
        time.sleep(1)
        self.may_answer.set()
        return arrived


def goes_on_after_the_clock(program, verdict, library):
    """Set back by an hour while a question is out: the next look is due after the interval, not after the hour."""
    late = Late(program, library)
    case = os.path.join(program.folder, "clock.zcase")
    program.run("case", "new", case)
    process = program.start("watch", "ministry.zz", "--check", "chain", "--profile", late.profile, "--every", "10s", "--case", case,
                            env=late.environment)
    verdict.check(late.set_clock_while_it_asks(-3600), "the first look asks")
    looks = "SELECT count(*) FROM looks WHERE subject <> ''"
    verdict.check(until(lambda: rows(case, looks)[:1] >= [(2,)], 40), f"the second look comes: {rows(case, looks)}")
    ended(process)
    moved = [span for (span,) in rows(case, "SELECT span FROM looks WHERE kind = 'clock-moved'")]
    verdict.check(len(moved) == 1 and abs(moved[0] + 3600 * SECOND) < 2 * SECOND, f"the record says that the clock was set: {moved}")


def says_that_the_clock_was_set(program, verdict, library):
    """A run's times are no better than its clock."""
    for seconds, code in ((-3600, "run.clock-set-back"), (3600, "run.clock-jumped"), (0, None)):
        late = Late(program, library)
        process = program.start("chain", "ministry.zz", "--profile", late.profile, "--json", env=late.environment)
        late.set_clock_while_it_asks(seconds)
        out, err = process.communicate(timeout=60)
        said = {one["code"]: one["args"] for one in json.loads(out)["findings"] if one["code"].startswith("run.clock-")}
        verdict.equal(list(said), [code] if code else [], f"the clock set by {seconds} s: {err}")
        verdict.check(not said or 3598 <= said[code]["seconds"] <= 3602, f"by how much: {said}")


def test(verdict, folder, path, library):
    program, library = Program(path, folder), os.path.abspath(library)
    leaves_another_case_alone(program, verdict)
    goes_on_after_the_clock(program, verdict, library)
    says_that_the_clock_was_set(program, verdict, library)


main(test)
