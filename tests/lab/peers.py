# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab on its own fictional addresses, judged by Unbound, BIND and delv: at each step of A1 they must say of the
lab's zones what the story says."""
import ipaddress
import os
import subprocess
import sys
import tempfile
import tomllib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
import netns  # noqa: E402
import peers  # noqa: E402
import servers  # noqa: E402

CLI = os.path.join(os.environ.get("ZONECASE_BIN", "build/dev/bin"), "zonecase-cli")
STEPS = {"t0": "2026-11-21T02:00:00Z", "t1": "2026-11-21T02:03:11Z", "t2": "2026-11-21T02:13:11Z", "t3": "2026-11-21T02:58:11Z"}

# name, type: the state at t0, t1, t2, t3 and why
EXPECTED = [
    ("webmail.ministry.zz.", "A", "secure insecure insecure secure"),  # the DS is away at t1 and t2
    ("ministry.zz.", "MX", "secure insecure insecure secure"),
    ("webmail.ministry.zz.", "AAAA", "secure insecure insecure secure"),  # NODATA
    ("nosuch.ministry.zz.", "A", "secure insecure insecure secure"),  # NXDOMAIN
    ("www.police.zz.", "A", "secure secure secure secure"),  # nobody touches it
    ("nosuch.police.zz.", "A", "secure secure secure secure"),
    ("nosuch.zz.", "A", "secure secure secure secure"),
    ("ministry.zz.", "DS", "secure secure secure secure"),  # its absence is proved as well as its presence
    ("edge-relay.test.", "SOA", "insecure insecure insecure insecure"),  # never had a DS
]


def play(step, folder):
    """The lab's process, once it has said that it is ready; it ends when its standard input is closed."""
    profile = os.path.join(folder, "lab.toml")
    lab = subprocess.Popen([CLI, "lab", "serve", "A1@" + step, "--namespace", "--speed", "0", "--profile-file", profile],
                           stdin=subprocess.PIPE, stdout=subprocess.PIPE, preexec_fn=netns.die_with_parent)
    first = lab.stdout.readline()
    if b"EXERCISE" not in first:
        raise SystemExit("FAILED: the lab did not start: %r" % first)
    with open(profile, "rb") as file:
        return lab, tomllib.load(file)


def write_world(folder, profile, root_key):
    for name, text in (("root.hints", profile["root_hints"]), ("anchor.ds", profile["trust_anchors"]), ("anchor.key", root_key)):
        with open(os.path.join(folder, name), "w", encoding="ascii") as file:
            file.write(text)


def root_key(server):
    """BIND's static key wants the DNSKEY; the DS of the profile is what Unbound uses, so both are tried."""
    for rrset in peers.ask(server, ".", "DNSKEY").answer:
        for record in rrset:
            if getattr(record, "flags", 0) == 257:
                return ". IN DNSKEY %s\n" % record.to_text()
    raise SystemExit("FAILED: the lab's root has no key.")


class Moment:
    """What servers.start_resolvers() wants to know of a world."""

    def __init__(self, at):
        self.AT = at


def check(step, index):
    wrong = []
    with tempfile.TemporaryDirectory() as folder, servers.Servers(folder) as running:
        lab, profile = play(step, folder)
        write_world(folder, profile, root_key("192.0.2.1"))
        servers.start_resolvers(running, Moment(STEPS[step]))
        for name, rdtype, states in EXPECTED:
            expected = states.split()[index]
            said = {"unbound": peers.verdict(servers.UNBOUND, name, rdtype)[0],
                    "bind": peers.verdict(servers.BIND, name, rdtype)[0],
                    "delv": peers.delv(folder, name, rdtype, STEPS[step])}
            print("%s %-22s %-5s expected %-9s %s" % (step, name, rdtype, expected, said))
            wrong += ["%s %s %s: %s says %s, not %s" % (step, name, rdtype, who, what, expected)
                      for who, what in said.items() if what != expected]
        lab.stdin.close()
        if lab.wait(10) != 0:
            wrong.append("%s: the lab ended with status %d" % (step, lab.returncode))
    return wrong


def main():
    netns.enter()
    addresses = subprocess.run([CLI, "lab", "show", "A1", "--addresses"], capture_output=True, check=True, text=True).stdout.split()
    six = [a for a in addresses if ipaddress.ip_address(a).version == 6]
    netns.all_addresses_are_ours(six + [servers.UNBOUND, servers.BIND])
    wrong = [line for index, step in enumerate(STEPS) for line in check(step, index)]
    sys.exit("FAILED:\n" + "\n".join(wrong) if wrong else 0)


main()
