# SPDX-License-Identifier: GPL-3.0-or-later
"""The faults of tests/dnssec/tst_faults on the wire, with Debian's DNSViz and Zonecase side by side: what DNSViz calls an error
has its counterpart in what Zonecase says, by the table tests/dnssec/dnsviz-codes.tsv, or a note here says why not."""
import concurrent.futures
import json
import os
import subprocess
import sys
import tempfile
import time

import netns
import servers
import stage

SOURCE = os.environ.get("ZONECASE_SOURCE_DIR", ".")
SERVER = os.path.join(os.environ.get("ZONECASE_BINARY_DIR", "build/dev"), "tests", "dnssec", "faultserver")
ADDRESSES = ["192.0.2.1", "192.0.2.11", "192.0.2.12"]
SECONDS = 170  # for all of it; faults that come after are named as left out

# The packaged dnsviz looks for a module that the packaged pygraphviz no longer has.
# Loaded once, it takes a command line after the other and runs each in a process of its own.
DNSVIZ = '''
import json, os, sys, types, pygraphviz
pygraphviz.release = sys.modules['pygraphviz.release'] = types.ModuleType('pygraphviz.release')
pygraphviz.release.version = '1.7'
sys.path.pop(0)
import dnsviz.commands.probe, dnsviz.commands.grok
for line in sys.stdin:
    arguments = json.loads(line)
    child = os.fork()
    if not child:
        os.dup2(os.open(os.devnull, os.O_RDWR), 1)
        os.dup2(1, 2)
        os.dup2(1, 0)
        getattr(dnsviz.commands, arguments[0]).main(arguments)
        os._exit(0)
    print(os.waitpid(child, 0)[1], flush=True)
'''

# Each fault that is silent costs DNSViz a minute of tries; they are in tst_faults.
SLOW = {"server-silent", "keys-withheld", "truncated-over-tcp-too", "server-malformed", "server-answers-another-question",
        "cookie-of-another-client", "edns-badvers"}

# What DNSViz calls an error and Zonecase says otherwise or not at all, and why: by fault and code.
_LAME = "DNSViz reads a referral from a lame server as an empty answer of its own; we say chain.lame and what kind of referral"
_AA = "DNSViz reads a referral with AA as an empty answer; we take it as the referral it is and say chain.response-referral-with-aa"
_ASIDE = "zz. is delegated to servers that do not have it; a DS is the parent's to give, so they are not asked"
NOTES = {
    ("nsec3-opt-out-flag-missing", "SERVER_INVALID_RESPONSE_UDP"): _ASIDE,
    ("healthy-nsec3-opt-out", "SERVER_INVALID_RESPONSE_UDP"): _ASIDE,
    ("healthy-compact-denial-with-its-code-restored", "SNAME_NOT_COVERED"): "DNSViz does not know NXNAME (RFC 9824), which is the proof",
    ("healthy-wildcard-that-is-an-empty-non-terminal", "NO_NSEC_MATCHING_SNAME"):
        "DNSViz looks for an NSEC at the wildcard; it is an empty non-terminal, and one over it shows that",
    ("cname-twice", "SIGNATURE_INVALID"): "DNSViz keeps one CNAME of the two; with both the signature holds",
    ("referral-with-authority", "MISSING_NSEC_FOR_NODATA"): _AA,
    ("referral-with-authority", "MISSING_SOA_FOR_NODATA"): _AA,
}
for _fault in ("referral-upward", "referral-to-itself"):
    for _code in ("DNSKEY_MISSING_FROM_SERVERS", "MISSING_NSEC_FOR_NODATA", "MISSING_SEP_FOR_ALG", "MISSING_SOA_FOR_NODATA",
                  "NOT_AUTHORITATVE", "NO_SEP", "SERVER_NOT_AUTHORITATIVE", "ERROR_RESOLVING_NS_NAME",
                  "NO_ADDRESS_FOR_NS_NAME", "NS_NAME_NOT_IN_CHILD", "NS_NAME_NOT_IN_PARENT"):
        NOTES[_fault, _code] = _LAME


def table():
    """{DNSViz's code: (our codes, reason)}."""
    rows = {}
    with open(os.path.join(SOURCE, "tests", "dnssec", "dnsviz-codes.tsv"), encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 6 and cells[0] != "DNSViz":
                rows[cells[0]] = (set(cells[2].split()), cells[5])
    return rows


class Stage:
    """The server that plays one fault at a time."""

    def __init__(self):
        self.process = subprocess.Popen([SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        preexec_fn=netns.die_with_parent)

    def _say(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def names(self):
        return self._say("list").split()

    def play(self, name, folder):
        """(question, type, instant); the anchors are in the folder."""
        question, rdtype, now = self._say(name).split()
        for file, line in (("anchor.ds", self.process.stdout.readline()), ("anchor.key", self.process.stdout.readline())):
            with open(os.path.join(folder, file), "w", encoding="ascii") as out:
                out.write(line)
        return question, rdtype, int(now)

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def codes_in(node, kind, found):
    """Every code under "errors" (or "warnings") of what grok prints."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == kind:
                found.update(one["code"] for one in value)
            codes_in(value, kind, found)
    elif isinstance(node, list):
        for one in node:
            codes_in(one, kind, found)
    return found


class Dnsviz:
    """DNSViz, at the instant of the faults."""

    def __init__(self):
        self.process = None

    def _run(self, now, *arguments):
        if not self.process:
            environment = servers.at_time(time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now)))
            self.process = subprocess.Popen([sys.executable, "-B", "-c", DNSVIZ], stdin=subprocess.PIPE,
                                            stdout=subprocess.PIPE, text=True, env=environment,
                                            preexec_fn=netns.die_with_parent)
        self.process.stdin.write(json.dumps(arguments) + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip() == "0"

    def codes(self, folder, question, rdtype, now):
        """(errors, warnings); None where it fails."""
        probe, judged = os.path.join(folder, "probe.json"), os.path.join(folder, "grok.json")
        for path in (probe, judged):
            open(path, "w", encoding="ascii").close()
        if not self._run(now, "probe", "-A", "-a", ".", "-d", "0", "-4", "-R", rdtype, "-x", ".:a.root=192.0.2.1",
                         "-o", probe, question):
            return None
        self._run(now, "grok", "-t", os.path.join(folder, "anchor.key"), "-r", probe, "-o", judged)
        try:
            with open(judged, encoding="utf-8") as file:
                document = json.load(file)
        except ValueError:
            return None
        return codes_in(document, "errors", set()), codes_in(document, "warnings", set())

    def end(self):
        if self.process:
            self.process.stdin.close()
            self.process.wait()


def zonecase(folder, question, rdtype, now):
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now))
    _, out, _ = stage.cli("chain", question, "--type", rdtype, "--json", "--servers", "all", "--root-hints",
                          os.path.join(folder, "root.hints"), "--trust-anchor", os.path.join(folder, "anchor.ds"),
                          "--at", at, "--allow-addresses", "all")
    document = stage.document(out) or {}
    return document.get("status", "none"), {finding["code"] for finding in document.get("findings", [])}


def compare(playing, peer, folder, name, known):
    """One line of the table, and the errors without a counterpart."""
    question, rdtype, now = playing.play(name, folder)
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        ours = pool.submit(zonecase, folder, question, rdtype, now)
        theirs = peer.codes(folder, question, rdtype, now)
        status, said = ours.result()
    if theirs is None:
        return "%-46s %-13s DNSViz gives nothing" % (name, status), [], 0
    missing, held = [], 0
    for code in sorted(theirs[0]):
        codes, reason = known.get(code, (set(), ""))
        if codes & said or reason or (name, code) in NOTES:
            held += 1
        else:
            missing.append(code)
    line = "%-46s %-13s %s%s" % (name, status, " ".join(sorted(theirs[0])) or "-",
                                 "   (warnings: %s)" % " ".join(sorted(theirs[1])) if theirs[1] else "")
    return line, missing, held


def both_halves():
    """Two of these side by side, each in a network of its own: DNSViz takes its time."""
    halves = [subprocess.Popen([sys.executable, "-B", __file__, "%d/2" % part], stdout=subprocess.PIPE, text=True,
                               preexec_fn=netns.die_with_parent) for part in range(2)]
    printed = [half.communicate()[0] for half in halves]
    print("".join(printed))
    return max(half.returncode for half in halves)


def chosen(names):
    """The faults that the command line names, or every second one."""
    if sys.argv[1:] in (["0/2"], ["1/2"]):
        return [name for name in names if name not in SLOW][int(sys.argv[1][0])::2]
    return sys.argv[1:]


def main():
    if len(sys.argv) == 1:
        return both_halves()
    netns.enter()
    netns.all_addresses_are_ours(ADDRESSES)
    verdict, known, begun = stage.Verdict(), table(), time.monotonic()
    playing, peer = Stage(), Dnsviz()
    left_out, errors, compared = [], 0, 0
    with tempfile.TemporaryDirectory(prefix="zonecase-dnsviz.") as folder:
        with open(os.path.join(folder, "root.hints"), "w", encoding="ascii") as file:
            file.write(". 3600000 IN NS a.root.\na.root. 3600000 IN A 192.0.2.1\n")
        names = chosen(playing.names())
        print("%-46s %-13s %s" % ("fault", "Zonecase", "DNSViz's errors"))
        for name in names:
            if time.monotonic() - begun > SECONDS:
                left_out.append(name)
                continue
            line, missing, held = compare(playing, peer, folder, name, known)
            print(line, flush=True)
            verdict.check(not missing, "%s: no counterpart of %s" % (name, ", ".join(missing)))
            errors += held
            compared += 1
    playing.end()
    peer.end()
    print("\n%d faults beside DNSViz, %d of its errors with a counterpart or a note." % (compared, errors))
    for reason in sorted(set(NOTES.values())):
        print("Note: %s." % reason)
    print("Not put to it: %s" % ", ".join(left_out + sorted(SLOW)))
    verdict.exit()


if __name__ == "__main__":
    sys.exit(main())
