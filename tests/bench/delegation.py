# SPDX-License-Identifier: GPL-3.0-or-later
"""Delegation checks side by side in one run: wall time, queries that arrive and memory of `zonecase-cli delegation`, zonemaster-cli and
`dnsviz probe` on a healthy signed zone with two servers of two addresses each (IPv4 and IPv6), near, far away, and with one of
the two servers dead. Prints figures. (As a test it only shows that all of it runs.)"""
import argparse
import fcntl
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "e2e"))
import bench  # noqa: E402
import netns  # noqa: E402
import proxy  # noqa: E402
import servers  # noqa: E402
import tap  # noqa: E402
import world  # noqa: E402

ZONE = bench.ZONE
COMPARED = ("zonecase-cli delegation", "zonemaster-cli", "dnsviz probe")


def populate():
    """The root, a top-level domain and the zone, each on two servers of two addresses."""
    world.SERVERS, world.HOSTS, world.ZONES = {}, {}, []
    for depth, (zone, host) in enumerate(((".", "root."), ("zz.", "nic.zz."), (ZONE, ZONE))):
        labels = []
        for i, program in enumerate(("nsd", "knot")):
            label = "%s%d" % (host.split(".")[0], i)
            world.SERVERS[label] = (program, ["198.18.%d.%d" % (depth, i + 1), "2001:db8:%x::%x" % (depth + 1, i + 1)])
            world.HOSTS[label] = "ns%d.%s" % (i, host)
            labels.append(label)
        records = "www 300 IN A 203.0.113.10\n@ 300 IN MX 10 www\n@ 300 IN TXT \"v=spf1 mx -all\"\n" if zone == ZONE else ""
        world.ZONES.append(world.Zone(zone, records, labels, algorithm=8 if zone == "." else 13))
    world.ADDRESSES = [address for _, listed in world.SERVERS.values() for address in listed] + ["127.0.0.54"]
    return world.SERVERS[world.ZONES[-1].servers[1]][1]


def bury(addresses):
    """What is sent there vanishes without a word, as with a machine that is off. Returns the grave: it must stay open."""
    grave = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(grave, tap.TUNSETIFF, struct.pack("16sH22x", b"void", tap.IFF_TUN | tap.IFF_NO_PI))
    for command in ["ip link set void up", "ip address add 192.0.2.200/32 dev void", "ip address add 2001:db8:ff::1/128 dev void nodad"] + [
            "ip %s route replace table local %s dev void" % ("-6" if ":" in one else "-4", one) for one in addresses]:
        subprocess.run(command.split(), check=True)
    return grave


class Memory:
    """The most that a process and all below it hold at once, looked at every few milliseconds; in MiB."""

    def __init__(self, pid):
        self.pid, self.peak, self.over = pid, 0, threading.Event()
        self.thread = threading.Thread(target=self._watch, daemon=True)
        self.thread.start()

    def end(self):
        self.over.set()
        self.thread.join()
        return self.peak / 1024

    def _watch(self):
        while not self.over.wait(0.003):
            self.peak = max(self.peak, sum(self._resident(pid) for pid in self._tree(self.pid)))

    def _tree(self, pid):
        yield pid
        try:
            with open("/proc/%d/task/%d/children" % (pid, pid), encoding="ascii") as file:
                children = [int(child) for child in file.read().split()]
        except OSError:
            return
        for child in children:
            yield from self._tree(child)

    def _resident(self, pid):
        """Shared pages are counted for each process, so this is rather too much than too little."""
        try:
            with open("/proc/%d/status" % pid, encoding="ascii") as file:
                return next((int(line.split()[1]) for line in file if line.startswith("VmRSS:")), 0)
        except OSError:
            return 0


def measure(command, distance):
    """(seconds, queries, MiB) of one run."""
    distance.take_count()
    begun = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                             env=servers.at_time(world.AT))
    memory = Memory(child.pid)
    _, err = child.communicate(timeout=900)
    seconds = time.monotonic() - begun
    if child.returncode not in (0, 1):
        sys.exit("FAILED: %s ended with %d: %s" % (command[0], child.returncode, err.decode("utf-8", "replace")[-300:]))
    return seconds, distance.take_count(), memory.end()


def compare(folder, distance, title, repeats):
    line = "%-44s %10s %9s %9s"
    print(line % (title, "median s", "queries", "peak MiB"))
    for label in COMPARED:
        runs = [measure(bench.tools(folder, ZONE)[label], distance) for _ in range(repeats)]
        print(line % (label, "%.2f" % statistics.median(run[0] for run in runs), runs[-1][1],
                      "%.0f" % max(run[2] for run in runs)), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rtt", type=float, nargs="+", default=[0, 50], help="milliseconds there and back (default: 0 50)")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--alive-only", action="store_true", help="leave out the dead server, which takes its time")
    options = parser.parse_args()
    doomed = populate()
    netns.enter()
    netns.all_addresses_are_ours(world.ADDRESSES)
    with tempfile.TemporaryDirectory(prefix="zonecase-bench.") as folder, servers.Servers(folder) as running:
        servers.start_world(running, world.write(folder), world, bench.BEHIND)
        with proxy.Distance(world.ADDRESSES[:-1], bench.BEHIND, 0) as distance:
            for rtt in options.rtt:
                distance.half = rtt / 2000
                compare(folder, distance, "%g ms round trip" % rtt, options.repeats)
            if not options.alive_only:
                grave = bury(doomed)
                compare(folder, distance, "%g ms round trip, one of two servers dead" % options.rtt[-1], 1)
                os.close(grave)


if __name__ == "__main__":
    main()
