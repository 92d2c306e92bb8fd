# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of names at a list of resolvers, grouped by what is wrong (`zonecase-cli resolvers --by-value`): time, CPU, memory and what
the case then holds, on loopback against simulated servers some of which forge. The answer is known: as a test, with fewer pairs,
this shows that each forged address has every name and every resolver, that nobody else has any, and that a series that is
stopped keeps what it has."""
import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "e2e"))
import delegation  # noqa: E402
import netns  # noqa: E402
import simulated  # noqa: E402
import stage  # noqa: E402

ZONES = 10
FEW, ALL = "198.51.100.66", "198.51.100.77"  # what is forged: of one name in fifty, and of one zone


def number_of(question):
    return int(question.labels[0][1:])


def forges_few(question):
    return FEW if number_of(question) % 50 == 7 else None


def forges_a_zone(question):
    return ALL if question.labels[1] == b"z3" else None


def address(number):
    return "127.1.%d.%d" % (number // 250, number % 250 + 1)


def resolvers(count):
    """{address: what it forges}: the first one in ten a few names, the next one a zone, the others nothing."""
    return {address(i): forges_few if i % 10 == 0 else forges_a_zone if i == 1 else None for i in range(count)}


def expected(names, listed):
    """{forged address: {name: resolvers}}."""
    found = {FEW: {}, ALL: {}}
    for number in range(names):
        name = simulated.name_of(number, ZONES)
        few = sorted(one for one, forged in listed.items() if forged is forges_few)
        if number % 50 == 7:
            found[FEW][name] = few
        if number % ZONES == 3:
            found[ALL][name] = [one for one, forged in listed.items() if forged is forges_a_zone]
    return {value: victims for value, victims in found.items() if victims}


def told(document):
    return {one["value"].removeprefix("A "): {victim["name"]: sorted(victim["resolvers"]) for victim in one["names"]}
            for one in document["values"]}


class Bulk:
    def __init__(self, folder, names, listed):
        self.folder = folder
        self.names, self.listed = os.path.join(folder, "names"), os.path.join(folder, "resolvers")
        with open(self.names, "w", encoding="ascii") as file:
            file.write("# ours\n" + "".join(simulated.name_of(number, ZONES) + "\n" for number in range(names)))
        with open(self.listed, "w", encoding="ascii") as file:
            file.write("".join(one + "\n" for one in listed))
        self.world = simulated.hints(folder)

    def command(self, case, *more):
        return [stage.CLI, "resolvers", "--by-value", "--names-from", self.names, "--resolvers-from", self.listed, "--json",
                "--case", case, *self.world, *more]

    def case(self, name):
        path = os.path.join(self.folder, name)
        subprocess.run([stage.CLI, "case", "new", path], check=True, stdout=subprocess.DEVNULL)
        return path


def runs_in(case):
    info = json.loads(subprocess.run([stage.CLI, "case", "info", case, "--json"], check=True, capture_output=True).stdout)
    return info["runs"] if isinstance(info["runs"], int) else len(info["runs"])


def whole(bulk, names, listed, verdict):
    case = bulk.case("whole.zcase")
    begun = time.monotonic()
    child = subprocess.Popen(bulk.command(case), stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
    memory = delegation.Memory(child.pid)
    out, err = child.stdout.read(), child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    wall, megabytes = time.monotonic() - begun, memory.end()
    document = stage.document(out)
    if not verdict.check(document, "no document: %s" % err.decode()[-300:]):
        return
    pairs = names * len(listed)
    wanted = expected(names, listed)
    verdict.check(child.returncode in (0, 1), "exit status %d: %s" % (child.returncode, err.decode()[-300:]))
    verdict.check(document["end"] == "complete", "it ended as %s" % document["end"])
    verdict.check(told(document) == wanted, "other victims than were made: %s" % {
        value: (len(victims), len(wanted.get(value, {}))) for value, victims in told(document).items()})
    wrong = sum(len(resolvers_) for victims in wanted.values() for resolvers_ in victims.values())
    counts = {"planned": pairs, "asked": pairs, "same": pairs - wrong, "rogue": wrong, "old": 0, "partial": 0, "steered": 0, "failed": 0,
              "not_compared": 0, "passing": 0}
    verdict.check(document["pairs"] == counts, "pairs are %s and not %s" % (document["pairs"], counts))
    verdict.check(all(victim["against"] == "authority" and len(victim["expected"]) == 1 for one in document["values"]
                      for victim in one["names"]), "something is held against another thing than the zone's servers")
    verdict.check(runs_in(case) == len(document["runs"]), "the case has %d runs" % runs_in(case))
    print("%d names × %d resolvers, %d pairs in %d runs, %d messages" % (
        names, len(listed), pairs, len(document["runs"]), document["queries"]))
    print("wall %.1f s, CPU %.1f s (%.0f µs a pair), at most %.0f MiB (all processes), case %.1f MiB (%.0f bytes a pair), document %.1f MiB"
          % (wall, usage.ru_utime + usage.ru_stime, (usage.ru_utime + usage.ru_stime) / pairs * 1e6, megabytes,
             os.path.getsize(case) / 2**20, os.path.getsize(case) / pairs, len(out) / 2**20), flush=True)


def stopped(bulk, verdict):
    """After its first run is stored."""
    case = bulk.case("stopped.zcase")
    child = subprocess.Popen(bulk.command(case), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    size = os.path.getsize(case)
    wal = case + "-wal"
    while child.poll() is None and os.path.getsize(case) + (os.path.getsize(wal) if os.path.exists(wal) else 0) < size + (1 << 20):
        time.sleep(0.01)
    child.send_signal(signal.SIGINT)
    out, _ = child.communicate(timeout=60)
    document = stage.document(out)
    if not verdict.check(document and child.returncode == 1, "stopped, it says %r (%d)" % (out[:100], child.returncode)):
        return
    verdict.check(document["end"] == "cancelled", "stopped, it ended as %s" % document["end"])
    verdict.check(0 < document["pairs"]["asked"] < document["pairs"]["planned"], "stopped, it has %s" % document["pairs"])
    verdict.check(runs_in(case) == len(document["runs"]), "stopped, the case has %d runs of %d" % (runs_in(case), len(document["runs"])))


def planned(bulk, names, count, verdict):
    """Before the first packet: what it asks, in how many runs, and what more where answers differ."""
    done = subprocess.run([one for one in bulk.command("-", "--plan") if one not in ("--case", "-")], capture_output=True, check=False)
    plan = stage.document(done.stdout)
    if not verdict.check(plan and plan.get("polls") and plan.get("probes"), "the plan lacks questions: %s" % done.stderr.decode()):
        return
    polls, probes = plan["polls"], plan["probes"]
    verdict.check(polls["each"] == names + 2 * polls["runs"] and polls["resolvers"] == count, "the plan has %s" % polls)
    verdict.check(probes["to_resolver"] == 16 and 0 < probes["of_name"] <= probes["in_all"], "the plan has %s" % probes)


def paced(folder, verdict):
    """Over all runs together no resolver is asked faster than its bucket allows: 60 at once, ten a second."""
    names, one, log = 130, "198.18.9.9", os.path.join(folder, "log")
    with simulated.Simulation({one: (None, None)}, log):
        bulk = Bulk(folder, names, [one])
        subprocess.run(bulk.command(bulk.case("paced.zcase")), check=False, stdout=subprocess.DEVNULL)
    with open(log, encoding="ascii") as file:
        times = [float(line.split()[1]) for line in file]
    verdict.check(len(times) >= names + 4, "%d questions in two runs" % len(times))
    most = max(j - i + 1 - 10 * (times[j] - times[i]) for i in range(len(times)) for j in range(i, len(times)))
    verdict.check(most <= 62, "there were %.1f more at once than ten a second" % most)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--names", type=int, default=1000)
    parser.add_argument("--resolvers", type=int, default=100)
    options = parser.parse_args()
    netns.enter()
    netns.all_addresses_are_ours()
    listed = resolvers(options.resolvers)
    verdict = stage.Verdict()
    with tempfile.TemporaryDirectory(prefix="zonecase-bench.") as folder, simulated.Simulation(
            {one: (forged, None) for one, forged in listed.items()}):
        bulk = Bulk(folder, options.names, listed)
        planned(bulk, options.names, options.resolvers, verdict)
        whole(bulk, options.names, listed, verdict)
        stopped(bulk, verdict)
    with tempfile.TemporaryDirectory(prefix="zonecase-bench.") as folder:
        paced(folder, verdict)
    verdict.exit()


if __name__ == "__main__":
    main()
