# SPDX-License-Identifier: GPL-3.0-or-later
"""Why resolvers differ, named against a truth file: Unbound, PowerDNS Recursor and Knot Resolver, honest, in front of zones
that change, steer, rotate, fail or have wildcards, and small servers that poison, inject, filter and invent. Each cause has
20 names. The table of what was named stands in resolver-lab.md in the build folder.  resolverlab.py [--show] [part of a cause]"""
import argparse
import collections
import concurrent.futures
import json
import os
import select
import socket
import sys
import tempfile
import threading
import time

import delegationlab
import netns
import recursors
import resolverfaults
import scripted
import servers
import stage

JOBS = min(4, (os.cpu_count() or 2) + 1)
AT_ONCE = 10  # names in one comparison
SHARE = 0.95
NOTHING = "–"
# cause: (zone, the kinds that are right, benign)
HONEST = {
    "the same": ("same.zz", (NOTHING,), True),
    "changed by its holder, old copy": ("stale.zz", ("stale",), True),
    "changed, against what was accepted": ("changed.zz", ("authority-hijack",), False),
    "steered by subnet": ("steered.zz", ("steering",), True),
    "dealt out in turn": ("rotated.zz", ("steering", NOTHING), True),  # by chance the resolver has what we were told
    "dealt out in turn, and one accepted": ("vouched.zz", ("steering", "stale", "unknown", NOTHING), True),
    "steered by source alone": ("from-there.zz", ("unknown",), True),
    "chain broken at the parent": ("bogus.zz", ("broken-validation",), True),
    "lame servers": ("lame.zz", ("lame-authority",), True),
    "wildcard": ("wild-apex.zz", (NOTHING,), True),
}
KNOWN = ("poison-ttl.zz", "poison-ns.zz", "poison-signed.zz", "poison-both.zz", "forging.zz", "viewed.zz", "ruled.zz")  # for long
ACCEPTED = ("changed.zz", "vouched.zz")
ACCUSING = ("authority-hijack", "poisoned-cache", "path-injection")
KINDS = ("authority-hijack", "stale", "serve-stale", "steering", "policy", "nxdomain-substitution", "poisoned-cache",
         "own-view-or-poisoned", "path-injection", "transports-differ", "broken-validation", "lame-authority", "unreached",
         "dns64", "unknown", NOTHING)


class Runner:
    """zonecase-cli pointed at the lab."""

    def __init__(self, folder):
        self.folder, self.queries, self.complaints = folder, 0, []
        self.planned = collections.Counter()  # questions to a resolver, by its address, that plans allow

    def pointed(self):
        return ["--root-hints", self.folder + "/root.hints", "--trust-anchor", self.folder + "/anchor.ds",
                "--allow-addresses", "all", "--timeout", "1500"]

    def must(self, *arguments, at=None):
        """As of now, or of another time."""
        status, _, err = stage.cli(*arguments, environment=servers.at_time(at) if at else None)
        if status:
            self.complaints.append("%s: %s" % (" ".join(arguments[:2]), err))

    def compare(self, resolver, names, *more):
        arguments = ["resolvers", *names, "--resolver", resolver, "--json", *self.pointed(), "--max-queries", "3000", *more]
        self.planned[resolver] += most_asked(stage.document(stage.cli(*arguments, "--plan")[1]), len(names))
        status, out, err = stage.cli(*arguments, seconds=110)
        document = stage.document(out)
        if document is None:
            self.complaints.append("no document for %s at %s: %s" % (names[0], resolver, err))
            return {"answers": [], "findings": [], "resolvers": [{}]}
        self.queries += document["queries"]
        limits = [one["text"] for one in document["findings"] if one["code"].startswith("run.")]
        if status > 1 or limits:
            self.complaints.append("%s at %s: %s" % (names[0], resolver, " ".join(limits) or err))
        return document


def most_asked(plan, names):
    """How often a resolver may be asked by what the plan of one type says before the first packet."""
    polls, probes = plan["polls"], plan["probes"]
    looked_into = min(names * probes["of_name"], probes["in_all"], names)
    return polls["each"] + looked_into * probes["to_resolver"] + names * probes["of_failure"] + probes["invented"]


def named(document):
    """{name: (kind, proof, missing)}."""
    said = {}
    for cell in document["answers"]:
        cause = cell["cause"] or {"kind": NOTHING if cell["class"] == "same" else cell["class"], "proof": "", "missing": []}
        said[cell["name"]] = (cause["kind"], cause["proof"] or ",".join(cause["missing"]))
    return said


class Truth:
    """What each seed is, where it is asked, and what was said of it."""

    def __init__(self):
        self.rows = []  # (cause, resolver's address, name, right kinds, benign)

    def add(self, cause, address, names, right, benign):
        self.rows += [(cause, address, name, right, benign) for name in names]

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            json.dump([{"cause": c, "resolver": a, "name": n, "right": r, "benign": b} for c, a, n, r, b in self.rows], file, indent=1)


def declared(lab):
    """The truth, and the faulty resolvers put into the lab."""
    truth = Truth()
    every = list(resolverfaults.HONEST.values())
    for cause, (zone, right, benign) in HONEST.items():
        for place, address in enumerate(every):
            names = resolverfaults.names_of(zone, range(place, resolverfaults.SEEDS, len(every)))
            truth.add(cause, address, names, right, benign)
    truth.add("out of reach for the resolver", resolverfaults.STALE, resolverfaults.names_of("served-stale.zz"),
              ("serve-stale",), True)
    faulty = {**resolverfaults.FAULTY, **resolverfaults.BENIGN}
    for number, (cause, (zones, wrong, kind)) in enumerate(faulty.items()):
        address = "198.18.60.%d" % (10 + number)
        lab.behave(address, lab.resolver(address, zones, wrong))
        names = [name for zone in zones for name in resolverfaults.names_of(zone[:-1], range(resolverfaults.SEEDS // len(zones)))]
        truth.add(cause, address, names, kind if isinstance(kind, tuple) else (kind,), cause in resolverfaults.BENIGN)
    quiet = "198.18.60.100"
    lab.behave(quiet, lab.resolver(quiet, ["same.zz."], resolverfaults.poisoned_quietly))
    truth.add("poisoned, nothing to tell it by", quiet, resolverfaults.names_of("same.zz"), ("unknown",), True)
    for number, (style, (_, wrong)) in enumerate(resolverfaults.STYLES.items()):
        address = "198.18.61.%d" % (10 + number)
        lab.behave(address, lab.resolver(address, ["."], wrong))
    return truth


def first_look(runner, pool):
    """Fills the honest resolvers' caches and the cases with what the zones say before they change."""
    jobs = []
    for label, address in list(resolverfaults.HONEST.items()) + [("stale", resolverfaults.STALE)]:
        zones = ("served-stale.zz",) if label == "stale" else ("stale.zz", *ACCEPTED)
        for zone in zones:
            case = "%s/%s-%s.zcase" % (runner.folder, label, zone)
            place = list(resolverfaults.HONEST).index(label) if label != "stale" else 0
            step = 1 if label == "stale" else len(resolverfaults.HONEST)
            names = resolverfaults.names_of(zone, range(place, resolverfaults.SEEDS, step))
            jobs.append(pool.submit(look_into_case, runner, case, address, names, zone in ACCEPTED))
    for zone in KNOWN:  # what was the zone's when no cache can have taken in what it has now
        jobs.append(pool.submit(look_long_ago, runner, zone))
    return [job.result() for job in jobs]


def look_long_ago(runner, zone):
    case = "%s/%s.zcase" % (runner.folder, zone)
    then = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - resolverfaults.LONG_AGO))
    runner.must("case", "new", case, at=then)
    for name in resolverfaults.names_of(zone):
        runner.must("chain", name, "--case", case, *runner.pointed(), at=then)


def look_into_case(runner, case, address, names, accept):
    runner.must("case", "new", case)
    for begin in range(0, len(names), AT_ONCE):
        runner.compare(address, names[begin:begin + AT_ONCE], "--case", case)
    for name in names if accept else ():  # somebody answers for what the chain says now
        runner.must("chain", name, "--case", case, *runner.pointed())
        runner.must("case", "baseline", case, "--run", "last", "--by", "lab")


def case_of(runner, address, name):
    zone = name.split(".", 1)[1].rstrip(".")
    label = {v: k for k, v in resolverfaults.HONEST.items()}.get(address, "stale")
    path = "%s/%s.zcase" % (runner.folder, zone if zone in KNOWN else label + "-" + zone)
    return ["--case", path] if os.path.exists(path) else []


def second_look(runner, truth, pool):
    """{(resolver, name): what was named}, and the documents."""
    groups = collections.OrderedDict()
    for cause, address, name, _, _ in truth.rows:
        groups.setdefault((address, cause), []).append(name)
    jobs = []
    for (address, cause), names in groups.items():
        step = len(names) if cause == "one landing address" else AT_ONCE
        for begin in range(0, len(names), step):
            part = names[begin:begin + step]
            if cause == "wildcard":
                part = ["any%s" % name for name in part]
            jobs.append((address, cause, pool.submit(
                runner.compare, address, part, *case_of(runner, address, part[0]))))
    said, documents = {}, []
    for address, cause, job in jobs:
        document = job.result()
        documents.append((cause, document))
        for name, told in named(document).items():
            said[address, name.replace("any", "", 1) if cause == "wildcard" else name] = told
    return said, documents


def judge(truth, said, documents, show):
    """(confusion table, right, number, benign that are accused, words)."""
    table = collections.OrderedDict()
    right, accused, words = 0, 0, []
    for cause, address, name, kinds, benign in truth.rows:
        kind, proof = said.get((address, name), ("not said", ""))
        table.setdefault(cause, collections.Counter())[kind] += 1
        right += kind in kinds
        accused += benign and kind in ACCUSING
        if kind not in kinds:
            words.append("%s: %s at %s is called %s (%s)" % (cause, name, address, kind, proof))
    benign_causes = {cause for cause, _, _, _, benign in truth.rows if benign}
    for cause, document in documents:
        for one in document["findings"]:
            if cause in benign_causes and one["code"] == "resolver.cause-authority-hijack":
                accused += 1
                words.append("%s: %s" % (cause, one["text"]))
            if show:
                print("%s: %s %s" % (cause, one["code"], one["text"]))
    return table, right, accused, words


def substitution(runner, pool):
    """(right of 16, words)."""
    jobs = []
    for number, (style, (name, _)) in enumerate(resolverfaults.STYLES.items()):
        jobs.append((style, True, pool.submit(runner.compare, "198.18.61.%d" % (10 + number), [name])))
    every = list(resolverfaults.HONEST.values())
    for number, name in enumerate(resolverfaults.WILD):
        jobs.append(("wildcard: " + name, False, pool.submit(runner.compare, every[number % len(every)], [name])))
    held, words, rows = 0, [], []
    for style, is_substituting, job in jobs:
        document = job.result()
        shapes = document["resolvers"][0].get("invention_style", [])
        causes = [kind for kind, _ in named(document).values()]
        codes = {one["code"] for one in document["findings"]}
        is_called = bool(shapes) and "resolver.invents-answers" in codes
        is_quiet = not shapes and "resolver.invents-answers" not in codes and causes == [NOTHING]
        good = is_called if is_substituting else is_quiet
        held += good
        rows.append("| %s | %s | %s |" % (style, "substitution" if is_called else "none", ", ".join(shapes) or NOTHING))
        if not good:
            words.append("%s: %s, %s" % (style, causes, shapes))
    return held, len(jobs), words, rows


def traits(runner, lab):
    """What is told of honest resolvers themselves."""
    document = runner.compare(resolverfaults.HONEST["unbound"], ["s00.same.zz."], "--sentinel", "sentinel.zz", "--identity")
    state = document["resolvers"][0]
    tag = lab.root_tag()
    if tag not in state.get("trusted_keys", []):
        yield "Unbound's root key %d is not told by the sentinel: %s" % (tag, state.get("trusted_keys"))
    if "unbound" not in state.get("software", "").lower():
        yield "Unbound is not told by its name: %s" % state.get("software")
    if not (state.get("validates") and state.get("keeps_case")):
        yield "Unbound validates and keeps letters: %s" % state


def beyond_the_plan(runner, lab):
    """The resolvers that count were not asked more often than the plans had said."""
    for address, resolver in lab.resolvers.items():
        if resolver.asked > runner.planned[address]:
            yield "%s was asked %d times, and the plans said %d." % (address, resolver.asked, runner.planned[address])


def run(lab, folder, options):
    begun = time.monotonic()
    runner = Runner(folder)
    truth = declared(lab)
    truth.rows = [row for row in truth.rows if options.part in row[0]]
    truth.write(folder + "/truth.json")
    with servers.Servers(folder) as running, Network(lab):
        for label, address in resolverfaults.HONEST.items():
            running.start(label, recursors.PROGRAMS[label], [address], address, folder + "/root.hints", folder + "/anchor.ds")
        running.start("stale", recursors.unbound_serving_stale, [resolverfaults.STALE], resolverfaults.STALE,
                      folder + "/root.hints", folder + "/anchor.ds")
        running.wait()
        with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
            first_look(runner, pool)
            lab.phase = 2
            time.sleep(2.5)  # what is kept for a second runs out
            said, documents = second_look(runner, truth, pool)
            held, styles, style_words, style_rows = substitution(runner, pool)
        words = list(runner.complaints) + list(beyond_the_plan(runner, lab)) + list(traits(runner, lab))
    table, right, accused, wrong = judge(truth, said, documents, options.show)
    words += style_words
    asked = "resolvers were asked %d times, of %d that the plans allow" % (
        sum(one.asked for one in lab.resolvers.values()), sum(runner.planned[address] for address in lab.resolvers))
    return report(table, right, len(truth.rows), accused, wrong, words, (held, styles, style_rows),
                  "%d queries in %.0f s; %s" % (runner.queries, time.monotonic() - begun, asked))


def report(table, right, number, accused, wrong, words, styles, effort):
    held, of_styles, style_rows = styles
    lines = ["# Why resolvers differ, named against the truth", "", "| truth | " + " | ".join(KINDS) + " |",
             "|---" * (len(KINDS) + 1) + "|"]
    for cause, counts in table.items():
        other = ["%s %d" % (kind, count) for kind, count in counts.items() if kind not in KINDS]
        lines.append("| %s | %s |%s" % (cause, " | ".join(str(counts[kind] or "") for kind in KINDS), " ".join(other)))
    lines += ["", "| names that nobody has | called | for which, with what |", "|---|---|---|"] + style_rows
    summary = ["Resolver lab: %d of %d cells named right (%.1f %%), %d causes, %d benign ones accused; NXDOMAIN substitution and "
               "honest wildcards %d of %d; %s." % (
                   right, number, 100 * right / max(1, number), len(table), accused, held, of_styles, effort)]
    delegationlab.write("resolver-lab.md", lines)
    delegationlab.write(os.path.join("closing", "resolver-lab.txt"), summary)
    for word in wrong:
        print("wrong: " + word)
    failed = right < SHARE * number or accused or held < of_styles or words or not number
    for word in words:
        print("FAILED: " + word)
    print("\n".join(summary))
    return 1 if failed else 0


class Network(scripted.Network):
    """Tells the lab who asks."""

    def serve(self):
        while not self.stop.is_set():
            ready, _, _ = select.select(list(self.sockets), [], [], 0.05)
            for one in ready:
                if one.type == socket.SOCK_DGRAM:
                    wire, client = one.recvfrom(4096)
                    self.world.asking.client = client[0]
                    for answer in self.world.reply(self.sockets[one], wire, "udp"):
                        self.send(one, answer, client)
                else:
                    connection, _ = one.accept()
                    threading.Thread(target=self.stream, args=(connection, self.sockets[one]), daemon=True).start()

    def stream(self, connection, address):
        self.world.asking.client = connection.getpeername()[0]
        super().stream(connection, address)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", action="store_true", help="print each sentence")
    parser.add_argument("part", nargs="?", default="")
    options = parser.parse_args()
    netns.enter()
    netns.all_addresses_are_ours(list(resolverfaults.HONEST.values()) + [resolverfaults.STALE])
    lab = resolverfaults.Lab().build()
    with tempfile.TemporaryDirectory(prefix="zonecase-resolvers.") as folder:
        with open(folder + "/root.hints", "w", encoding="ascii") as file:
            file.write(". 3600000 IN NS ns0.root.\nns0.root. 3600000 IN A %s\n" % resolverfaults.ROOT)
        with open(folder + "/anchor.ds", "w", encoding="ascii") as file:
            file.write(lab.anchors)
        return run(lab, folder, options)


if __name__ == "__main__":
    sys.exit(main())
