# SPDX-License-Identifier: GPL-3.0-or-later
"""What a case knows over several runs, against the embedded lab (registry.toml): the baseline and what differs from it, since
when, at whom; the signs of a hijack, each with a healthy look-alike that stays silent; and what the command line says of it.

Usage: incase.py ZONECASE-CLI
"""
import os

from program import Program, main

SCENARIO = os.path.join(os.path.dirname(os.path.abspath(__file__)), "registry.toml")
CASE = "case.zcase"
RELAY = "ns1.edge-relay.test./203.0.113.66"


class Story:
    def __init__(self, program, verdict):
        self.program, self.verdict = program, verdict

    def look(self, zone, step, *options):
        """A run into the case; what it prints, and its exit status."""
        status, out, err = self.program.run("delegation", zone, "--lab", f"{SCENARIO}@{step}", "--case", CASE, *options)
        self.verdict.check(out, f"{zone} at {step}: nothing was printed: {err}")
        return out, status

    def found(self):
        """The findings of the last run, by code."""
        document, _ = self.program.document("case", "findings", CASE)
        found = {}
        for one in (stored["finding"] for stored in document["findings"]):
            found.setdefault(one["code"], []).append(one)
        return found

    def last_run(self):
        return self.program.document("case", "info", CASE)[0]["runs"][-1]["id"]

    def signs(self):
        return sorted(code for code in self.found() if code.startswith(("hijack.", "history.")))


def arguments(found, code, *keys):
    return [tuple(one["args"][key] for key in keys) for one in found.get(code, [])]


def minutes(text):
    return text[11:16] if "T" in text else text


def accepts_and_withdraws(story):
    program, verdict = story.program, story.verdict
    verdict.equal(program.run("case", "baseline", CASE)[0], 3, "no run to accept")
    story.look("ministry.zz", "t0")
    first = story.last_run()
    status, out, _ = program.run("case", "baseline", CASE, "--label", "before the call", "--by", "N. Night")
    verdict.check(status == 0 and "before the call" in out and "N. Night" in out, f"accepting says what it did: {out}")
    document, _ = program.document("case", "baseline", CASE, "--list")
    verdict.equal([(one["subject"], one["label"], one["accepted_by"], one["run"]) for one in document["baselines"]],
                  [("ministry.zz.", "before the call", "N. Night", first)], "what is accepted")
    verdict.equal(program.run("case", "baseline", CASE, "--withdraw", "ministry.zz")[0], 0, "withdrawn by its zone")
    verdict.equal(program.document("case", "baseline", CASE, "--list")[0]["baselines"], [], "nothing is accepted")
    verdict.equal(program.run("case", "baseline", CASE, "--withdraw", "ministry.zz")[0], 3, "withdrawn once")
    verdict.equal(program.run("case", "baseline", CASE, "--list", "--run", first)[0], 2, "one thing at a time")
    verdict.equal(program.run("case", "baseline", CASE, "--run", first, "--label", "before the call")[0], 0, "by its id")
    story.look("ministry.zz", "t0", "--ns", "ns1.newhost.test")
    planned = story.last_run()
    verdict.equal(program.run("case", "baseline", CASE, "--run", planned)[0], 3, "a plan is no baseline")
    verdict.equal([code for code in story.found() if code.startswith(("baseline.", "change.", "hijack."))], [],
                  "a plan is not compared")


def remembers_the_rest(story):
    for zone in ("police", "tax", "school", "court", "bank", "port"):
        story.look(f"{zone}.zz", "t0")
        if zone in ("tax", "school", "bank", "port"):
            story.verdict.equal(story.program.run("case", "baseline", CASE)[0], 0, f"{zone} is accepted")
    out, status = story.look("ministry.zz", "t1")
    story.verdict.equal(sorted(code for code in story.found() if code.startswith("baseline.")), ["baseline.kept"],
                        "nothing differs")
    story.verdict.check(out.startswith("ministry.zz. is as accepted (before the call, 2026-11-21T02:00:00Z)"), out[:200])
    story.verdict.equal(status, 0, "nothing is wrong")
    for zone in ("school", "port", "bank"):
        story.look(f"{zone}.zz", "t1")
        story.verdict.equal(story.signs(), [], f"{zone} at t1: announcing a provider is no sign of anything")


def finds_the_hijack(story):
    verdict = story.verdict
    story.look("police.zz", "t2", "--exposure")
    out, status = story.look("ministry.zz", "t2", "--exposure")
    found = story.found()
    verdict.equal(status, 1, "a hijack is an error")
    for code in ("baseline.ds-gone", "baseline.ns-replaced", "baseline.keys-gone", "baseline.content-moved",
                 "hijack.new-server", "hijack.new-server-answers-all", "hijack.new-server-recurses",
                 "hijack.new-server-transfers", "hijack.shared-target"):
        verdict.check(code in found, f"ministry at t2: no {code} among {sorted(found)}")
    windows = [(minutes(good), minutes(bad)) for good, bad in
               arguments(found, "baseline.ns-replaced", "last_good", "first_bad")]
    verdict.equal(windows, [("02:05", "02:10")], "good at t1, bad at t2")
    verdict.equal(arguments(found, "hijack.new-server-recurses", "servers"), [(RELAY,)], "who recurses")
    verdict.equal([(zones, targets) for zones, targets in arguments(found, "hijack.shared-target", "zones", "targets")],
                  [("police.zz.", "203.0.113.66, ns1.edge-relay.test.")], "who else is touched")
    first = " ".join(out.split("\n\n")[0].split())
    for words in ("ministry.zz. is not as accepted (before the call, 2026-11-21T02:00:00Z).",
                  "ns1.edge-relay.test. and not ns1.hostdns.test., ns2.hostdns.test., at 2 of 2 servers of zz. ",
                  "Its DS records are gone at 2 of 2 servers of zz. ", "some time after 2026-11-21T02:05:",
                  "Touched too: police.zz."):
        verdict.check(words in first, f"the verdict lacks “{words}”: {first}")
    document, status = story.program.document("case", "shared", CASE)
    verdict.equal([(one["zones"], one["targets"]) for one in document["shared"]],
                  [(["ministry.zz.", "police.zz."], ["203.0.113.66", "ns1.edge-relay.test."])], "case shared")
    verdict.equal(status, 1, "case shared has found some")
    text = story.program.run("case", "shared", CASE)[1]
    verdict.check(" ".join(text.split()).startswith("ministry.zz., police.zz. went to the same place"), text)


def knows_a_planned_move(story):
    for zone in ("tax", "school"):
        _, status = story.look(f"{zone}.zz", "t2", "--exposure")
        found = story.found()
        story.verdict.check("baseline.moved-in-order" in found, f"{zone}: in order, {sorted(found)}")
        story.verdict.equal(story.signs(), [], f"{zone}: a planned change of provider is no hijack")
        story.verdict.check(not any(one["severity"] in ("error", "critical") for code, all_of in found.items()
                                    for one in all_of if code.startswith("baseline.")),
                            f"{zone}: no alarm against the baseline")
        del status


def finds_one_that_lies(story):
    story.look("bank.zz", "t2", "--vantage", "V2")
    found = story.found()
    for code in ("hijack.one-server-departs", "hijack.vantage-differs"):
        story.verdict.equal(arguments(found, code, "servers"), [("ns2.hostdns.test./192.0.2.139",)], code)
    story.verdict.equal(arguments(found, "hijack.vantage-differs", "vantage", "other"), [("V2", "V1")], "both vantages")
    story.look("bank.zz", "t2", "--vantage", "V2")
    story.verdict.check("hijack.one-server-departs" in story.found(), "it goes on lying")


def finds_what_looks_like_something_else(story):
    story.look("court.zz", "t3")
    found = story.found()
    story.verdict.equal(arguments(found, "hijack.look-alike-server", "name", "known", "how"),
                        [("ns1.h0stdns.test.", "ns1.hostdns.test.", "confusable")], "an imitation")
    story.verdict.equal(sorted(other for (other,) in arguments(found, "hijack.known-bad-address", "other")),
                        ["ministry.zz.", "police.zz."], "an address that others were led to")
    story.verdict.check("hijack.shared-target" in found, "court was last seen well before police and ministry went")
    story.verdict.equal(story.program.run("case", "mark", CASE, "203.0.113.66", "--reason", "the proxy")[0], 0, "marked")
    story.verdict.equal(story.program.run("case", "mark", CASE, "203.0.113.66")[0], 3, "marked once")
    document, _ = story.program.document("case", "mark", CASE)
    story.verdict.equal([(one["value"], one["reason"]) for one in document["marks"]], [("203.0.113.66", "the proxy")],
                        "what is marked")
    story.verdict.equal(arguments(story.found(), "hijack.marked-server", "reason"), [("the proxy",)],
                        "a mark holds for what was recorded before")
    story.look("court.zz", "t3")
    story.verdict.equal(arguments(story.found(), "hijack.marked-server", "reason"), [("the proxy",)], "a marked server")
    story.verdict.equal(story.program.run("case", "mark", CASE, "203.0.113.66", "--remove")[0], 0, "the mark is taken away")
    story.verdict.check("hijack.marked-server" not in story.found(), "a mark that is taken away holds for nothing")
    story.look("court.zz", "t3")
    story.verdict.check("hijack.marked-server" not in story.found(), "no mark, no finding")


def watches_serials(story):
    for step in ("t2", "t3"):
        story.look("port.zz", step)
    found = story.found()
    story.verdict.equal(arguments(found, "history.serial-behind", "servers", "serial", "newest"),
                        [("ns2.hostdns.test./192.0.2.139", 10, 13)], "one that stays behind")
    story.verdict.check("history.serial-back" not in found, "none goes back yet")
    story.look("port.zz", "t4")
    story.verdict.equal(arguments(story.found(), "history.serial-back", "servers", "before", "after"),
                        [("ns1.hostdns.test./198.51.100.11", 13, 9)], "one that goes back")


def sees_it_put_back(story):
    out, _ = story.look("ministry.zz", "t4")
    found = story.found()
    windows = {what: (minutes(bad), minutes(good))
               for what, bad, good in arguments(found, "baseline.restored", "what", "last_bad", "first_good")}
    story.verdict.equal(windows.get("NS"), ("02:10", "02:20"), "since when the name servers are back")
    story.verdict.check("baseline.kept" in found and out.startswith("ministry.zz. is as accepted"), out[:200])
    story.verdict.check(not [code for code in story.signs() if code != "hijack.known-bad-address"], story.signs())


def follows_a_chain(story):
    program, verdict = story.program, story.verdict
    for step in ("t0", "t1", "t2"):
        program.run("chain", "ministry.zz", "--type", "MX", "--lab", f"{SCENARIO}@{step}", "--case", "chain.zcase")
        if step == "t0":
            verdict.equal(program.run("case", "baseline", "chain.zcase", "--label", "good")[0], 0, "a chain is accepted")
    document, _ = program.document("case", "findings", "chain.zcase")
    windows = {one["code"]: (minutes(one["args"]["last_good"]), minutes(one["args"]["first_bad"]))
               for one in (stored["finding"] for stored in document["findings"]) if one["code"].startswith("baseline.")}
    verdict.equal(windows, {code: ("02:05", "02:10") for code in
                            ("baseline.chain-answer", "baseline.chain-ds-differs", "baseline.chain-status")},
                  "the chain against its baseline")


def watches_against_the_baseline(story):
    """A look of a watch knows what was accepted, and says what is wrong from its first look on."""
    program, verdict = story.program, story.verdict
    program.run("chain", "ministry.zz", "--type", "MX", "--lab", f"{SCENARIO}@t0", "--case", "watch.zcase")
    verdict.equal(program.run("case", "baseline", "watch.zcase", "--label", "good")[0], 0, "a chain is accepted")
    status, out, err = program.run("watch", "ministry.zz", "--type", "MX", "--check", "resolvers", "--resolver", "203.0.113.66",
                                   "--lab", f"{SCENARIO}@t2", "--every", "10s", "--for", "11s", "--speed", "10",
                                   "--case", "watch.zcase")
    verdict.equal(status, 1, f"a hijack is an error: {out}{err}")
    verdict.check("what was accepted as good is" in out, f"the first look names the hijack: {out}")
    found = program.document("case", "findings", "watch.zcase")[0]["findings"]
    verdict.check("resolver.cause-authority-hijack" in [one["finding"]["code"] for one in found], "and the case keeps it")


def test(verdict, folder, path):
    program = Program(path, folder)
    for case in (CASE, "chain.zcase", "watch.zcase"):
        program.run("case", "new", case, "--analyst", "A. Analyst")
    story = Story(program, verdict)
    for chapter in (accepts_and_withdraws, remembers_the_rest, finds_the_hijack, knows_a_planned_move, finds_one_that_lies,
                    finds_what_looks_like_something_else, watches_serials, sees_it_put_back, follows_a_chain,
                    watches_against_the_baseline):
        chapter(story)
    verdict.equal(program.document("case", "verify", CASE)[0]["damages"], [], "the case is whole")


main(test)
