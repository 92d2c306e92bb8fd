# SPDX-License-Identifier: GPL-3.0-or-later
"""When caches took answers in, and how many stand behind an address, against live Unbound and PowerDNS Recursor: the truth is
the instant at which the authority was asked by that resolver.  dating.py [--keep] [--limited]

With --limited the resolvers have addresses at which the rate of ten questions a second holds, and one run asks both for a share of the
names: what is left of the width then is printed (a minute and a half; no test)."""
import calendar
import concurrent.futures
import json
import os
import random
import select
import socket
import statistics
import sys
import tempfile
import threading
import time

import dns.flags
import dns.message
import dns.query
import dns.rdatatype
import dns.rrset

import netns
import servers
import stage

BUILD = os.environ.get("ZONECASE_BINARY_DIR", "build/dev")
ROOT = "192.0.2.1"
# The resolvers are on loopback, where nothing is held back to keep a rate.
UNBOUND, PDNS = ("198.18.2.51", "198.18.2.52") if "--limited" in sys.argv else ("127.0.2.51", "127.0.2.52")
CACHES = ["127.0.2.%d" % (60 + i) for i in range(6)]
TTL = 3600
FILLING = 30.0  # seconds over which names come into the caches
NAMES = ["n%d.t.zz." % i for i in range(200)]
RUNS = 5  # side by side, each with its share of the names
POLLS = 8
GROUPS = 4  # of trials with several caches behind an address, each with its own names
BALANCED = [["b%d-%d.t.zz." % (group, i) for i in range(4)] for group in range(GROUPS)]
BALANCED_POLLS = 24
TRIALS = [2, 3, 4, 5, 6] * 2  # caches behind an address, in each group


class Authority(threading.Thread):
    """Root, zz. and t.zz. at one address, unsigned; notes who asked what first, and when."""

    def __init__(self):
        super().__init__(daemon=True)
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 22)
        self.socket.bind((ROOT, 53))
        self.asked = {}

    def run(self):
        while True:
            bytes_, whence = self.socket.recvfrom(4096)
            at = time.time_ns()
            query = dns.message.from_wire(bytes_)
            name, rdtype = query.question[0].name.to_text().lower(), query.question[0].rdtype
            if rdtype == dns.rdatatype.A:
                self.asked.setdefault((whence[0], name), at)
            self.socket.sendto(self.answer(query, name, rdtype).to_wire(), whence)

    @staticmethod
    def answer(query, name, rdtype):
        response = dns.message.make_response(query)
        response.flags |= dns.flags.AA
        apex = next(zone for zone in ("t.zz.", "zz.", ".") if name.endswith(zone))
        if name.endswith(".t.zz.") and rdtype == dns.rdatatype.A:
            response.answer.append(dns.rrset.from_text(name, TTL, "IN", "A", "198.51.100.7"))
        elif name == apex and rdtype == dns.rdatatype.NS:
            response.answer.append(dns.rrset.from_text(name, TTL, "IN", "NS", "a.root."))
        elif name == "a.root." and rdtype == dns.rdatatype.A:
            response.answer.append(dns.rrset.from_text(name, TTL, "IN", "A", ROOT))
        else:
            if not (name == apex or name == "a.root." or name.endswith(".t.zz.")):
                response.set_rcode(3)
            response.authority.append(dns.rrset.from_text(apex, 300, "IN", "SOA", "a.root. host. 1 3600 900 604800 300"))
        return response


class Balancer(threading.Thread):
    """Each of its addresses hands a query to any one of its caches, as a router that looks at ports would."""

    def __init__(self, backs, seed):
        super().__init__(daemon=True)
        self.random = random.Random(seed)
        self.backs, self.fronts, self.ways = backs, {}, {}
        for address in backs:
            front = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            front.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 21)
            front.bind((address, 53))
            self.fronts[front] = address

    def run(self):
        while True:
            for ready in select.select(list(self.fronts) + list(self.ways), [], [])[0]:
                if ready in self.fronts:
                    bytes_, whence = ready.recvfrom(4096)
                    way = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
                    way.connect((self.random.choice(self.backs[self.fronts[ready]]), 53))
                    way.send(bytes_)
                    self.ways[way] = (ready, whence)
                else:
                    front, whence = self.ways.pop(ready)
                    try:
                        front.sendto(ready.recv(4096), whence)
                    except OSError:
                        pass
                    ready.close()


def unbound(folder, address, hints):
    path = os.path.join(folder, "unbound.conf")
    with open(path, "w", encoding="ascii") as file:
        file.write(('server:\n  interface: {address}\n  outgoing-interface: {address}\n  access-control: 127.0.0.0/8 allow_snoop\n'
                    '  access-control: 0.0.0.0/0 allow_snoop\n'
                    '  username: ""\n  chroot: ""\n  directory: "{folder}"\n  pidfile: "{folder}/pid"\n  use-syslog: no\n'
                    '  logfile: "{folder}/log"\n  root-hints: "{hints}"\n  module-config: "iterator"\n  do-ip6: no\n'
                    '  do-not-query-localhost: no\n  num-threads: 1\nremote-control:\n  control-enable: no\n').format(address=address, folder=folder, hints=hints))
    return ["unbound", "-d", "-c", path]


def recursor(folder, address, hints):
    with open(os.path.join(folder, "recursor.conf"), "w", encoding="ascii") as file:
        file.write(("local-address={address}\nquery-local-address={address}\nsocket-dir={folder}\ndaemon=no\ndnssec=off\n"
                    "threads=1\nallow-from=0.0.0.0/0\ndont-query=\nsecurity-poll-suffix=\nhint-file={hints}\nquiet=yes\n"
                    "loglevel=3\n").format(address=address, folder=folder, hints=hints))
    return ["pdns_recursor", "--config-dir=" + folder]


def fill(planned):
    """(seconds from now, resolver, name) each: a client of that resolver asks."""
    begun = time.monotonic()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        for seconds, resolver, name in sorted(planned):
            time.sleep(max(0.0, begun + seconds - time.monotonic()))
            client.sendto(dns.message.make_query(name, "A").to_wire(), (resolver, 53))


def probe(names, addresses, polls, hints, every):
    """The comparison's document, of caches that are only read."""
    specs = [word for address in addresses for word in ("--resolver", address)]
    status, out, err = stage.cli("resolvers", *names, *specs, "--cache-only", "--repeat", str(polls), "--every", str(every),
                                 "--root-hints", hints, "--allow-addresses", "all", "-4", "--json", seconds=120)
    found = stage.document(out)
    if found is None:
        sys.exit("FAILED: zonecase-cli ended with %d: %s" % (status, err))
    return found


def nanoseconds(text):
    whole, _, fraction = text.rstrip("Z").partition(".")
    return calendar.timegm(time.strptime(whole, "%Y-%m-%dT%H:%M:%S")) * 10**9 + int(fraction.ljust(9, "0") or 0)


def judge_dates(verdict, documents, asked):
    """Lines on each resolver: how often the truth lies in the interval, and how wide that is."""
    lines = []
    for label, address in (("Unbound", UNBOUND), ("PowerDNS Recursor", PDNS)):
        cells = [cell for document in documents for cell in document["answers"] if cell["resolver"] == address]
        widths, inside, ends, alone = [], 0, 0, 0
        for cell in cells:
            truth = asked.get((address, cell["name"]))
            alone += cell["caches"] == 1
            if not truth or not cell["cached_at"]:
                continue
            begin, end = (nanoseconds(cell["cached_at"][which]) for which in ("from", "to"))
            widths.append((end - begin) / 1e9)
            inside += begin <= truth <= end
            ends += nanoseconds(cell["expires_at"]["from"]) <= truth + TTL * 10**9 <= nanoseconds(cell["expires_at"]["to"])
        median = statistics.median(widths) if widths else 99
        lines.append("Dating against %s: truth inside %d of %d intervals, median width %.2f s, widest %.2f s." % (
            label, inside, len(NAMES), median, max(widths, default=99)))
        verdict.check(len(cells) == len(NAMES), "%s: %d cells of %d" % (label, len(cells), len(NAMES)))
        verdict.check(inside * 100 >= 99 * len(NAMES), lines[-1])
        verdict.check(ends * 100 >= 99 * len(NAMES), "%s: the end is inside for %d" % (label, ends))
        verdict.check(median <= 1.2, lines[-1])
        verdict.check(alone * 100 >= 99 * len(NAMES), "%s: one cache was counted for %d" % (label, alone))
    return lines


def limited(verdict, hints, asked):
    """Dating where each resolver is asked at most ten questions a second, in one run."""
    begun = time.monotonic()
    names = NAMES[::RUNS]
    document = probe(names, [UNBOUND, PDNS], POLLS, hints, 1)
    seconds = time.monotonic() - begun
    for label, address in (("Unbound", UNBOUND), ("PowerDNS Recursor", PDNS)):
        cells = [cell for cell in document["answers"] if cell["resolver"] == address and cell["cached_at"]]
        bounds = [[nanoseconds(cell["cached_at"][which]) for which in ("from", "to")] for cell in cells]
        widths = [(end - begin) / 1e9 for begin, end in bounds]
        inside = sum(begin <= asked[address, cell["name"]] <= end for (begin, end), cell in zip(bounds, cells))
        verdict.check(len(cells) == len(names) and inside * 100 >= 99 * len(names), "%s: %d dated, %d rightly" % (label, len(cells), inside))
        verdict.check(sum(cell["polled"] for cell in cells) <= 60 + 10 * seconds, "%s was asked faster than ten times a second" % label)
        print("Ten questions a second, %s: truth inside %d of %d intervals, median width %.2f s, widest %.2f s, %d polls each, in %.0f s." % (
            label, inside, len(names), statistics.median(widths), max(widths), POLLS, seconds))


def judge_counts(verdict, documents, backs):
    right, table = 0, []
    for document in documents:
        for resolver in document["resolvers"]:
            address = resolver["spec"]["label"]
            if address not in backs:
                continue
            right += resolver["caches"] == len(backs[address])
            table.append("%d:%d" % (len(backs[address]), resolver["caches"]))
    line = "Caches behind one address, 2 to 6: counted right at %d of %d." % (right, len(table))
    verdict.check(len(table) == GROUPS * len(TRIALS), "%d trials of %d" % (len(table), GROUPS * len(TRIALS)))
    verdict.check(right * 100 >= 95 * len(table), line + " " + " ".join(table))
    return line


def main():
    netns.enter()
    netns.all_addresses_are_ours()
    begun, verdict, dice = time.monotonic(), stage.Verdict(), random.Random(20261128)
    with tempfile.TemporaryDirectory(prefix="zonecase-dating.") as folder, servers.Servers(folder) as running:
        hints = os.path.join(folder, "root.hints")
        with open(hints, "w", encoding="ascii") as file:
            file.write(". 3600000 IN NS a.root.\na.root. 3600000 IN A %s\n" % ROOT)
        authority = Authority()
        authority.start()
        for address in [UNBOUND] + CACHES:
            running.start("unbound-" + address, unbound, [address], address, hints)
        running.start("recursor", recursor, [PDNS], PDNS, hints)
        fronts = [["127.0.%d.%d" % (10 + group, i + 1) for i in range(len(TRIALS))] for group in range(GROUPS)]
        backs = {address: dice.sample(CACHES, many) for addresses in fronts for address, many in zip(addresses, TRIALS)}
        Balancer(backs, 7).start()
        running.wait()
        planned = [(dice.uniform(0, FILLING), resolver, name) for resolver in (UNBOUND, PDNS) for name in NAMES]
        planned += [(dice.uniform(0, FILLING), cache, name) for cache in CACHES for names in BALANCED for name in names]
        fill(planned)
        time.sleep(1.5)  # until the last of them is there
        if "--limited" in sys.argv:
            limited(verdict, hints, authority.asked)
            verdict.exit()
        with concurrent.futures.ThreadPoolExecutor(RUNS + GROUPS) as pool:
            dated = [pool.submit(probe, NAMES[i::RUNS], [UNBOUND, PDNS], POLLS, hints, 1) for i in range(RUNS)]
            counted = [pool.submit(probe, BALANCED[i], fronts[i], BALANCED_POLLS, hints, 0.2) for i in range(GROUPS)]
            dated, counted = [one.result() for one in dated], [one.result() for one in counted]
        lines = judge_dates(verdict, dated, authority.asked) + [judge_counts(verdict, counted, backs)]
    lines.append("All of it in %.0f s." % (time.monotonic() - begun))
    path = os.path.join(BUILD, "closing", "dating.txt")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    print("\n".join(lines))
    if "--keep" in sys.argv:
        with open(os.path.join(BUILD, "dating.json"), "w", encoding="utf-8") as file:
            json.dump({"dated": dated, "counted": counted}, file)
    verdict.exit()


if __name__ == "__main__":
    main()
