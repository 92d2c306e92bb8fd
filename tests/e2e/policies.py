# SPDX-License-Identifier: GPL-3.0-or-later
"""The faults of tests/dnssec/tst_faults before Debian's Unbound and BIND: what they make of each is what `chain` says of
them beside its own verdict (`policies`), or a note here says why not."""
import concurrent.futures
import os
import socket
import subprocess
import sys
import tempfile
import time

import dnsviz
import netns
import peers
import servers
import stage

SECONDS = 170  # for all of it; faults that come after are named as left out
ADDRESSES = dnsviz.ADDRESSES + [servers.BIND]
POLICIES = {"unbound": "unbound", "BIND": "bind"}
# What the server puts into these is one cookie for all, which our own transport takes for a forgery.
COOKIES = {"healthy-cookies", "cookie-without-server-part", "cookie-of-wrong-length", "cookie-missing-in-one-answer"}

# What else they say, and why: by fault and program.
_MADE_ANEW = "makes the CNAME of a DNAME by itself and never looks at the one that came"
_ONE_ALIAS = "keeps one CNAME of the two, which no signature covers"
_REFUSED = "takes the whole message for malformed"
_KEYS = "stops at a key that it cannot read, whatever keys come after it"
_BIND_18 = "9.18 gives up at the first signature that fails; 9.20, which the policy is, at the second"
_CODE = "takes the response code as it is, and so lacks a proof for it"
_TORN = "says one or the other, depending on whom it asks first"
TORN = {"zone-below-without-ds-at-one-server", "keys-of-two-signers-crossed", "keys-of-two-signers-not-shared",
        "key-withdrawn-at-the-server-that-signs-with-it"}
NOTES = {
    **{(fault, program): _TORN for fault in TORN for program in POLICIES},
    ("key-revoked-signs-data", "unbound"): "lets a revoked key sign data; it reads the REVOKE bit of trust anchors only",
    ("cname-twice", "unbound"): _ONE_ALIAS, ("cname-twice", "BIND"): _ONE_ALIAS,
    ("dname-cname-of-other-target", "unbound"): _MADE_ANEW, ("dname-cname-of-other-target", "BIND"): _MADE_ANEW,
    ("signature-missing-over-soa", "BIND"): "leaves out an SOA without signature",
    ("key-too-short-p384", "BIND"): _KEYS, ("key-too-short-ed25519", "BIND"): _KEYS,
    ("key-rsa-with-long-exponent-length", "BIND"): _KEYS,
    ("key-below-the-apex", "BIND"): "looks for a DS at the name, as if the keys were a zone's",
    ("key-tag-clash", "BIND"): _BIND_18,
    ("healthy-compact-denial-with-its-code-restored", "BIND"): "does not know NXNAME",
    ("nsec-says-nxdomain-though-the-wildcard-exists", "BIND"): _CODE,
    ("nsec-says-nxdomain-for-empty-non-terminal", "BIND"): _CODE,
    ("nsec-pads-its-types", "BIND"): _REFUSED,
    ("nsec3-undefined-flags", "BIND"): "reads NSEC3 records with flags that it does not know",
}


class Resolver:
    """One of the programs, started anew for each fault: it has nothing in its cache."""

    def __init__(self, name, folder, at):
        self.name, self.folder = name, os.path.join(folder, name)
        os.makedirs(self.folder, exist_ok=True)
        hints, environment = os.path.join(folder, "root.hints"), None
        if name == "unbound":
            self.address = servers.UNBOUND
            command = servers.unbound(self.folder, hints, os.path.join(folder, "anchor.ds"), at)
        else:
            self.address, environment = servers.BIND, servers.at_time(at)
            command = servers.bind_resolver(self.folder, hints, os.path.join(folder, "anchor.bind"))
        with open(os.path.join(self.folder, "output"), "wb") as output:
            self.process = subprocess.Popen(command, stdout=output, stderr=output, stdin=subprocess.DEVNULL, env=environment,
                                            preexec_fn=netns.die_with_parent)

    def verdict(self, question, rdtype):
        for _ in range(500):  # until it listens
            try:
                socket.create_connection((self.address, 53), timeout=1).close()
                break
            except OSError:
                time.sleep(0.02)
        try:
            return peers.verdict(self.address, question, rdtype)[0]
        except Exception as error:  # pylint: disable=broad-except
            return type(error).__name__

    def end(self):
        self.process.terminate()
        self.process.wait()


def policies(folder, question, rdtype, at):
    _, out, _ = stage.cli("chain", question, "--type", rdtype, "--json", "--servers", "all", "--root-hints",
                          os.path.join(folder, "root.hints"), "--trust-anchor", os.path.join(folder, "anchor.ds"),
                          "--at", at, "--allow-addresses", "all")
    document = stage.document(out) or {}
    return {policy["name"]: policy["status"] for policy in document.get("policies", [])}


def is_same(theirs, ours):
    """A resolver that gets no answer even without validation says no more than that it fails."""
    return theirs == ours or (theirs == "servfail" and ours in ("bogus", "indeterminate"))


def compare(playing, folder, name):
    """{program: (what it says, what we say it would)}."""
    question, rdtype, now = playing.play(name, folder)
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now))
    with open(os.path.join(folder, "anchor.key"), encoding="ascii") as anchors:
        owner, _, *rest = anchors.readline().split()
    with open(os.path.join(folder, "anchor.bind"), "w", encoding="ascii") as file:
        file.write(" ".join([owner, *rest]))
    resolvers = [Resolver(program, folder, at) for program in POLICIES]
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        theirs = [pool.submit(resolver.verdict, question, rdtype) for resolver in resolvers]
        ours = policies(folder, question, rdtype, at)
        said = {resolver.name: (one.result(), ours.get(POLICIES[resolver.name], "none"))
                for resolver, one in zip(resolvers, theirs)}
    for resolver in resolvers:
        resolver.end()
    return said


def both_halves():
    """Two of these side by side, each in a network of its own."""
    halves = [subprocess.Popen([sys.executable, "-B", __file__, "%d/2" % part], stdout=subprocess.PIPE, text=True,
                               preexec_fn=netns.die_with_parent) for part in range(2)]
    print("".join(half.communicate()[0] for half in halves))
    return max(half.returncode for half in halves)


def chosen(names):
    if sys.argv[1:] in (["0/2"], ["1/2"]):
        return [name for name in names if name not in dnsviz.SLOW | COOKIES][int(sys.argv[1][0])::2]
    return sys.argv[1:]


def main():
    if len(sys.argv) == 1:
        return both_halves()
    netns.enter()
    netns.all_addresses_are_ours(ADDRESSES)
    verdict, playing, begun = stage.Verdict(), dnsviz.Stage(), time.monotonic()
    same, noted, left_out = 0, set(), []
    with tempfile.TemporaryDirectory(prefix="zonecase-policies.") as folder:
        with open(os.path.join(folder, "root.hints"), "w", encoding="ascii") as file:
            file.write(". 3600000 IN NS a.root.\na.root. 3600000 IN A 192.0.2.1\n")
        for name in chosen(playing.names()):
            if time.monotonic() - begun > SECONDS:
                left_out.append(name)
                continue
            for program, (theirs, ours) in compare(playing, folder, name).items():
                agrees, note = is_same(theirs, ours), NOTES.get((name, program))
                same += agrees
                if not agrees and note:
                    noted.add("%s %s" % (program, note))
                verdict.check(agrees or note, "%s: %s says %s, and its policy %s" % (name, program, theirs, ours))
    playing.end()
    print("%d verdicts of Unbound and BIND are those of their policies." % same)
    for note in sorted(noted):
        print("Note: %s." % note)
    print("Not put to them: %s" % ", ".join(left_out or ["none"]))
    verdict.exit()


if __name__ == "__main__":
    sys.exit(main())
