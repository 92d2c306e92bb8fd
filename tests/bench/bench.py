# SPDX-License-Identifier: GPL-3.0-or-later
"""Wall time and queries of Zonecase and its peers, side by side in one run, against the same real servers at the same
distance. Prints figures; whether they are good is for the reader. (As a test it only shows that all of it runs.)"""
import argparse
import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time

import dns.message
import dns.rdatatype

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "e2e"))
import netns  # noqa: E402  (the end-to-end tests' world is this one's)
import proxy  # noqa: E402
import servers  # noqa: E402
import stage  # noqa: E402
import world  # noqa: E402

NAME, ZONE, DEPTH = "www.deep.ec.zz.", "ec.zz.", 4  # root, zz, ec, deep: a question each before the answer
BEHIND = 5300
# The packaged dnsviz looks for a module that the packaged pygraphviz no longer has.
DNSVIZ = ("import sys,types,runpy,shutil,pygraphviz\n"
          "m=types.ModuleType('pygraphviz.release');m.version='1.7'\n"
          "sys.modules['pygraphviz.release']=m;pygraphviz.release=m\n"
          "sys.argv=['dnsviz']+sys.argv[1:];sys.path.pop(0)\nrunpy.run_path(shutil.which('dnsviz'),run_name='__main__')")


# What cannot iterate by itself, and so is measured with an empty Unbound before it.
ASKS_A_RESOLVER = ("delv", "drill -S")


def tools(folder, name=NAME, probe=None):
    """{label: command line}."""
    hints, key = os.path.join(folder, "root.hints"), os.path.join(folder, "anchor.key")
    probe = probe or os.path.join(folder, "probe.json")
    iterating = servers.unbound(os.path.join(folder), hints, os.path.join(folder, "anchor.ds"), world.AT)[-1]
    anchors = os.path.join(folder, "delv.keys")
    with open(anchors, "w", encoding="ascii") as file:
        file.write("trust-anchors { %s };\n" % servers.bind_anchor(key))
    roots = ",".join("%s=%s" % (line.split()[0].rstrip("."), bracketed(line.split()[4]))
                     for line in open(hints, encoding="ascii") if line.split()[3] in ("A", "AAAA"))
    ours = stage.pointed_at(folder)
    return {
        "zonecase-cli chain": [stage.CLI, "chain", name, "--servers", "all", "--json", *ours],
        "zonecase-cli chain, sample": [stage.CLI, "chain", name, "--json", *ours],
        "zonecase-cli delegation": [stage.CLI, "delegation", ZONE, "--servers", "all", "--json", *ours],
        "dnsviz probe": ["dnsviz", "probe", "-A", "-a", ".", "-d", "0", "-R", "A", "-x", ".:" + roots, "-o", probe, name],
        "dnsviz grok": [sys.executable, "-c", DNSVIZ, "grok", "-P", "-t", key, "-r", probe],
        "delv": ["delv", "-a", anchors, "+root=.", "@" + servers.UNBOUND, name, "A"],
        "drill -S": ["drill", "-S", "-k", key, name, "@" + servers.UNBOUND],
        "unbound-host": ["unbound-host", "-C", iterating, "-t", "A", "-v", name],
        "zonemaster-cli": ["zonemaster-cli", "--hints", hints, "--no-progress", "--no-time", "--raw", "--level", "ERROR",
                           ZONE.rstrip(".")],
    }


def bracketed(address):
    return "[%s]" % address if ":" in address else address


@contextlib.contextmanager
def cold_unbound(folder):
    """A resolver with nothing in its cache, for those that ask one."""
    with tempfile.TemporaryDirectory(dir=folder) as scratch, servers.Servers(scratch) as running:
        running.start("unbound", servers.unbound, [], os.path.join(folder, "root.hints"),
                      os.path.join(folder, "anchor.ds"), world.AT)
        while not listens(servers.UNBOUND):
            time.sleep(0.02)
        yield


def listens(address):
    """Whether something has the port, without asking it anything: that would warm its cache."""
    listed = subprocess.run(["ss", "-Hlun", "src", address + ":53"], capture_output=True, check=True)
    return bool(listed.stdout.strip())


def measure(label, command, folder, distance):
    """(seconds, queries, exit status) of one run."""
    with cold_unbound(folder) if label in ASKS_A_RESOLVER else contextlib.nullcontext():
        distance.take_count()
        begun = time.monotonic()
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                              check=False, env=servers.at_time(world.AT), timeout=600)
        seconds = time.monotonic() - begun
    if done.returncode not in (0, 1):
        print("%s ended with %d: %s" % (label, done.returncode, done.stderr.decode("utf-8", "replace").strip()[-300:]))
    return seconds, distance.take_count(), done.returncode


def print_trace(folder, distance):
    """Every query of one chain run in its order: what waits for what is where the time goes."""
    distance.take_count()
    begun = time.monotonic()
    subprocess.run(tools(folder)["zonecase-cli chain"], stdout=subprocess.DEVNULL, check=False, env=servers.at_time(world.AT))
    for seconds, address, message in distance.trace:
        question = dns.message.from_wire(message).question[0]
        print("%6.0f ms  %-18s %s %s" % (
            (seconds - begun) * 1000, address, question.name, dns.rdatatype.to_text(question.rdtype)))


def compare(folder, distance, rtt, repeats):
    floor = DEPTH * rtt
    line = "%-28s %10s %10s %9s %9s"
    print(line % ("%g ms round trip" % (rtt * 1000), "median s", "best s", "queries", "× floor"))
    print(line % ("floor: %d deep × round trip" % DEPTH, "%.3f" % floor, "", DEPTH, "1.0"))
    failed = []
    for label, command in tools(folder).items():
        runs = [measure(label, command, folder, distance) for _ in range(repeats)]
        median = statistics.median(seconds for seconds, _, _ in runs)
        times = "%.1f" % (median / floor) if floor and not label.endswith(("grok", "master-cli", "delegation")) else ""
        print(line % (label, "%.3f" % median, "%.3f" % min(run[0] for run in runs), runs[-1][1], times), flush=True)
        if any(status not in (0, 1) for _, _, status in runs):
            failed.append(label)
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rtt", type=float, default=50, help="milliseconds there and back (default: 50)")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--trace", action="store_true", help="only print what one chain run asks, and when")
    options = parser.parse_args()
    netns.enter()
    netns.all_addresses_are_ours(world.ADDRESSES)
    addresses = [address for _, listed in world.SERVERS.values() for address in listed]
    with tempfile.TemporaryDirectory(prefix="zonecase-bench.") as folder, servers.Servers(folder) as running:
        servers.start_world(running, world.write(folder), world, BEHIND)
        with proxy.Distance(addresses, BEHIND, options.rtt / 1000) as distance:
            if options.trace:
                return print_trace(folder, distance)
            failed = compare(folder, distance, options.rtt / 1000, options.repeats)
    if failed:
        sys.exit("FAILED: could not be measured: " + ", ".join(failed))
    return None


if __name__ == "__main__":
    main()
