# SPDX-License-Identifier: GPL-3.0-or-later
"""What comparing resolvers costs, in one run.

First the processor's time: of `zonecase-cli resolvers` for each pair of a name and a resolver (asked, read, compared with the zone's
servers, judged, stored in a case), with all its processes, beside dnsperf's for each query at the same servers with the same names. Then the
clock: 34 resolvers that answer late (log-normal, seeded, the same question equally late each time), six types each, beside the slowest of
them alone, and beside a bare sender that puts the slowest one's questions all at once. Prints figures; whether they are good is for
the reader. (As a test it only shows that all of it runs.)"""
import argparse
import json
import os
import re
import selectors
import shutil
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "e2e"))
import netns  # noqa: E402
import simulated  # noqa: E402
import stage  # noqa: E402

QUICK = ["127.0.2.1", "127.0.2.2"]
LATE = ["127.0.3.%d" % number for number in range(1, 35)]
SEEN = simulated.name_of(0, 1)


class Done:
    """A command, with what it and all that it started took of the processor."""

    def __init__(self, command, must=(0, 1)):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            begun = time.monotonic()
            child = subprocess.Popen(command, stdout=out, stderr=err, stdin=subprocess.DEVNULL)
            _, status, usage = os.wait4(child.pid, 0)
            self.wall = time.monotonic() - begun
            child.returncode = os.waitstatus_to_exitcode(status)
            self.user, self.system = usage.ru_utime, usage.ru_stime
            self.megabytes = usage.ru_maxrss / 1024  # of the largest process
            out.seek(0)
            err.seek(0)
            self.out, self.err = out.read(), err.read().decode("utf-8", "replace")
        if child.returncode not in must:
            sys.exit("FAILED: %s ended with %d: %s" % (command[0], child.returncode, self.err[-300:]))

    @property
    def cpu(self):
        return self.user + self.system


def compare(programs, world, names, types, resolvers, *more):
    command = [os.path.join(programs, "zonecase-cli"), "resolvers", *names, "--json", *world, *more]
    for rdtype in types:
        command += ["--type", rdtype]
    for address in resolvers:
        command += ["--resolver", address]
    return Done(command)


def checked(done, names, types, resolvers):
    """The document, which has every pair and an answer in each."""
    document = json.loads(done.out)
    answers = [one for one in document["answers"] if one["class"] == "same"]
    if len(answers) != len(names) * len(types) * len(resolvers):
        sys.exit("FAILED: %d of %d pairs are as they should be." % (len(answers), len(names) * len(types) * len(resolvers)))
    return document


def dnsperf(folder, names, address, runs):
    """(CPU seconds of a query: user and system, together; queries a second)."""
    asked = os.path.join(folder, "asked")
    with open(asked, "w", encoding="ascii") as file:
        file.write("".join("%s A\n" % name for name in names))
    done = Done(["dnsperf", "-s", address, "-d", asked, "-n", str(runs), "-c", "1", "-T", "1", "-q", "100", "-e"], must=(0,))
    text = done.out.decode()
    completed = int(re.search(r"Queries completed:\s+(\d+)", text).group(1))
    return done.cpu / completed, completed / done.wall


def measure_cpu(folder, world, options):
    names = [simulated.name_of(number, options.zones) for number in range(options.names)]
    pairs = len(names) * len(QUICK)
    if shutil.which("dnsperf"):
        raw = [dnsperf(folder, names, address, options.perf_runs) for address in QUICK for _ in range(options.repeats)]
        peer = statistics.median(cost for cost, _ in raw)
        print("dnsperf: %.1f µs of CPU a query, %.0f queries/s (the servers are the limit)" % (
            peer * 1e6, statistics.median(speed for _, speed in raw)))
    else:
        peer = None
        print("dnsperf is not installed: there is nothing to set the CPU beside.")
    line = "%-34s %10s %10s %10s %10s %10s"
    print(line % ("%d names, %d resolvers" % (len(names), len(QUICK)), "wall s", "user s", "system s", "µs a pair", "× dnsperf"))
    for programs in options.bin or [stage.BIN]:
        for label, stored in (("asked, read, compared, judged", False), ("… and stored", True)):
            runs = []
            for number in range(options.repeats):
                more = []
                if stored:
                    case = os.path.join(folder, "%d.zcase" % number)
                    if os.path.exists(case):
                        os.remove(case)
                    Done([os.path.join(programs, "zonecase-cli"), "case", "new", case], must=(0,))
                    more = ["--case", case]
                runs.append(compare(programs, world, names, ["A"], QUICK, *more))
            document = checked(runs[-1], names, ["A"], QUICK)
            median = sorted(runs, key=lambda one: one.cpu)[len(runs) // 2]
            print(line % (label, "%.2f" % median.wall, "%.2f" % median.user, "%.2f" % median.system,
                          "%.0f" % (median.cpu / pairs * 1e6), "%.1f" % (median.cpu / pairs / peer) if peer else ""))
        print("%d messages were sent, %.0f µs of CPU each; %s" % (
            document["queries"], median.cpu / document["queries"] * 1e6, os.path.abspath(programs)), flush=True)


def bare(address, names):
    """Seconds until a resolver has answered the questions, put all at once by next to nothing."""
    chosen = selectors.DefaultSelector()
    begun = time.monotonic()
    for number, (name, rdtype) in enumerate(names):
        one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        one.connect((address, 53))
        one.send(struct.pack("!HHHHHH", number, 0x0100, 1, 0, 0, 0) + simulated.wire(name) + struct.pack("!HH", rdtype, 1))
        chosen.register(one, selectors.EVENT_READ)
    while chosen.get_map():
        for key, _ in chosen.select(5) or sys.exit("FAILED: %s does not answer." % address):
            key.fileobj.recv(4096)
            chosen.unregister(key.fileobj)
            key.fileobj.close()
    return time.monotonic() - begun


def measure_clock(world, options):
    numbers = [getattr(simulated, rdtype) for rdtype in simulated.TYPES]
    floor = max(bare(address, [(SEEN, number) for number in numbers] + [(".", simulated.SOA)]) for address in LATE)
    alone = []
    for address in LATE:
        done = compare(options.bin[0] if options.bin else stage.BIN, world, [SEEN], simulated.TYPES, [address])
        alone.append((checked(done, [SEEN], simulated.TYPES, [address])["elapsed_ms"] / 1000, done.wall))
    runs = []
    for _ in range(options.repeats):
        done = compare(options.bin[0] if options.bin else stage.BIN, world, [SEEN], simulated.TYPES, LATE)
        runs.append((checked(done, [SEEN], simulated.TYPES, LATE)["elapsed_ms"] / 1000, done.wall, done.cpu))
    table, wall, cpu = (statistics.median(run[i] for run in runs) for i in range(3))
    line = "%-52s %10s %14s"
    print(line % ("%d resolvers × %d types, p95 %g ms" % (len(LATE), len(numbers), options.p95), "ms", "full table ÷"))
    print(line % ("full table (the run alone)", "%.0f" % (table * 1000), ""))
    print(line % ("slowest resolver alone (its run alone)", "%.0f" % (max(alone)[0] * 1000), "%.2f" % (table / max(alone)[0])))
    print(line % ("slowest resolver's questions, put by a bare sender", "%.0f" % (floor * 1000), "%.2f" % (table / floor)))
    slowest = max(wall for _, wall in alone)
    print(line % ("full table, with the programs' start", "%.0f" % (wall * 1000), ""))
    print(line % ("slowest resolver alone, with the programs' start", "%.0f" % (slowest * 1000), "%.2f" % (wall / slowest)))
    print("%.2f s of CPU" % cpu)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--names", type=int, default=1000)
    parser.add_argument("--zones", type=int, default=1, help="that the names are in (default: 1)")
    parser.add_argument("--p95", type=float, default=80, help="milliseconds (default: 80)")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--perf-runs", type=int, default=50, help="how often dnsperf asks for all names (default: 50)")
    parser.add_argument("--bin", action="append", metavar="DIR", help="a build's programs; may be given again")
    parser.add_argument("--only", choices=["cpu", "clock"])
    options = parser.parse_args()
    netns.enter()
    netns.all_addresses_are_ours()
    late = {address: (None, simulated.lateness(address, options.p95 / 1000)) for address in LATE}
    quick = {address: (None, None) for address in QUICK}
    with tempfile.TemporaryDirectory(prefix="zonecase-bench.") as folder, simulated.Simulation({**quick, **late}):
        world = simulated.hints(folder)
        if options.only != "clock":
            measure_cpu(folder, world, options)
        if options.only != "cpu":
            measure_clock(world, options)


if __name__ == "__main__":
    main()
