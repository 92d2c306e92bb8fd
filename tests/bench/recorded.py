# SPDX-License-Identifier: GPL-3.0-or-later
"""Time to judge what is already on record: `zonecase-cli analyse` on a transcript against `dnsviz grok` on a probe of the
same world, a deep and wide chain in which each zone has many servers. Prints figures. (As a test it is small and only shows
that all of it runs.)"""
import argparse
import contextlib
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "e2e"))
import bench  # noqa: E402
import netns  # noqa: E402
import servers  # noqa: E402
import stage  # noqa: E402
import world  # noqa: E402

LABELS = ["zz", "ec", "deep", "e", "d", "c", "b", "a"]


def widen(zones, wide):
    """Makes the world one chain of this many zones below the root, each with `wide` servers of two addresses."""
    names = ["."]
    for label in LABELS[:zones]:
        names.append(label + "." + ("" if names[-1] == "." else names[-1]))
    world.SERVERS, world.HOSTS, world.ZONES = {}, {}, []
    for depth, name in enumerate(names):
        labels = []
        for i in range(wide):
            label = "z%d-%d" % (depth, i)
            world.SERVERS[label] = ("nsd", ["198.18.%d.%d" % (depth, i + 1), "2001:db8:%x::%x" % (depth + 1, i + 1)])
            world.HOSTS[label] = "n%d.%s" % (i, "root." if name == "." else name)
            labels.append(label)
        world.ZONES.append(world.Zone(name, "" if name != names[-1] else "www 300 IN A 203.0.113.10\n", labels,
                                      algorithm=8 if depth % 2 else 13))
    world.ADDRESSES = [address for _, listed in world.SERVERS.values() for address in listed] + ["127.0.0.54"]
    return "www." + names[-1]


def start(running, files):
    """One program a zone, so that no address answers for both sides of a cut, on all of the zone's addresses."""
    for zone in world.ZONES:
        addresses = [address for label in zone.servers for address in world.SERVERS[label][1]]
        running.start(zone.servers[0], servers.nsd, addresses[:1], addresses, 53, files[zone.servers[0]])
    running.wait()


def seconds(command, repeats, environment=None):
    """(median of wall time, median of CPU time of the children) over the repeats."""
    wall, cpu = [], []
    for _ in range(repeats):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        begun = time.monotonic()
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False, env=environment,
                              timeout=900)
        wall.append(time.monotonic() - begun)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        if done.returncode not in (0, 1):
            sys.exit("FAILED: %s: %s" % (command[0], done.stderr.decode("utf-8", "replace")[-500:]))
    return statistics.median(wall), statistics.median(cpu)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--zones", type=int, default=8, help="below the root (default: 8)")
    parser.add_argument("--wide", type=int, default=11, help="servers of a zone, two addresses each (default: 11)")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--bin", action="append", metavar="DIR",
                        help="a build's programs; may be given again, to measure builds side by side (default: the tested build)")
    parser.add_argument("--keep", help="put the transcript here, to look where the time goes")
    options = parser.parse_args()
    name = widen(options.zones, options.wide)
    netns.enter()
    netns.all_addresses_are_ours(world.ADDRESSES)
    with tempfile.TemporaryDirectory(prefix="zonecase-bench.") as folder, contextlib.ExitStack() as stack:
        running = stack.enter_context(servers.Servers(folder))
        start(running, world.write(folder))
        transcript, probe = os.path.join(folder, "chain.zct"), os.path.join(folder, "probe.json")
        status, out, err = stage.cli("chain", name, "--servers", "all", "--json", "--transcript", transcript,
                                     *stage.pointed_at(folder))
        document = stage.document(out)
        if not document or document["status"] != "secure":
            sys.exit("FAILED: the chain is %s (%d): %s" % (document and document["status"], status, err))
        if options.keep:
            shutil.copy(transcript, options.keep)
        peer = bench.tools(folder, name, probe)
        begun = time.monotonic()
        subprocess.run(peer["dnsviz probe"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                       env=servers.at_time(world.AT), timeout=900)
        asked = queries(probe)
        print("%d zones, %d addresses each; dnsviz probe took %.1f s" % (options.zones + 1, 2 * options.wide, time.monotonic() - begun))
        ours = {programs: seconds([os.path.join(programs, "zonecase-cli"), "analyse", transcript, "--json"], options.repeats)
                for programs in options.bin or [stage.BIN]}
        theirs, their_cpu = seconds(peer["dnsviz grok"], options.repeats, servers.at_time(world.AT))
    line = "%-42s %10s %10s %12s"
    print(line % ("judging what is on record", "median s", "CPU s", "grok ÷ this"))
    print(line % ("dnsviz grok, %d queries" % asked, "%.3f" % theirs, "%.3f" % their_cpu, ""))
    for programs, (wall, cpu) in ours.items():
        print("zonecase-cli analyse, %d exchanges, of %s" % (document["queries"], programs))
        print(line % ("", "%.3f" % wall, "%.3f" % cpu, "%.1f" % (theirs / wall)))


def queries(path):
    """Queries in a probe's file: one for each server and address that was asked."""
    def counted(value):
        if isinstance(value, dict):
            own = sum(len(clients) for clients in value["responses"].values()) if isinstance(value.get("responses"), dict) else 0
            return own + sum(counted(part) for part in value.values())
        return sum(counted(part) for part in value) if isinstance(value, list) else 0
    with open(path, encoding="utf-8") as file:
        return counted(json.load(file))


if __name__ == "__main__":
    main()
