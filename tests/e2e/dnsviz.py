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
DNSVIZ = ("import sys,types,runpy,shutil,pygraphviz\n"
          "m=types.ModuleType('pygraphviz.release');m.version='1.7'\n"
          "sys.modules['pygraphviz.release']=m;pygraphviz.release=m\n"
          "sys.argv=['dnsviz']+sys.argv[1:];sys.path.pop(0)\nrunpy.run_path(shutil.which('dnsviz'),run_name='__main__')")

# Each fault that is silent costs DNSViz a minute of tries; they are in tst_faults.
SLOW = {"server-silent", "keys-withheld", "truncated-over-tcp-too", "server-malformed", "server-answers-another-question",
        "cookie-of-another-client", "edns-badvers"}

# What DNSViz calls an error and Zonecase does not say, by fault and code ("*" for every fault).
NOTES = {}


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


def dnsviz(folder, question, rdtype, now):
    """(errors, warnings) of DNSViz; None where it fails."""
    environment = servers.at_time(time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now)))
    probe = os.path.join(folder, "probe.json")
    asked = subprocess.run(["dnsviz", "probe", "-A", "-a", ".", "-d", "0", "-4", "-R", rdtype, "-x", ".:a.root=192.0.2.1",
                            "-o", probe, question], capture_output=True, timeout=60, check=False, env=environment)
    if asked.returncode:
        return None
    judged = subprocess.run([sys.executable, "-c", DNSVIZ, "grok", "-t", os.path.join(folder, "anchor.key"), "-r", probe],
                            capture_output=True, timeout=60, check=False, env=environment)
    try:
        document = json.loads(judged.stdout)
    except ValueError:
        return None
    return codes_in(document, "errors", set()), codes_in(document, "warnings", set())


def zonecase(folder, question, rdtype, now):
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now))
    _, out, _ = stage.cli("chain", question, "--type", rdtype, "--json", "--servers", "all", "--root-hints",
                          os.path.join(folder, "root.hints"), "--trust-anchor", os.path.join(folder, "anchor.ds"),
                          "--at", at, "--allow-addresses", "all")
    document = stage.document(out) or {}
    return document.get("status", "none"), {finding["code"] for finding in document.get("findings", [])}


def compare(playing, folder, name, known):
    """One line of the table, and the errors without a counterpart."""
    question, rdtype, now = playing.play(name, folder)
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        ours = pool.submit(zonecase, folder, question, rdtype, now)
        try:
            theirs = dnsviz(folder, question, rdtype, now)
        except subprocess.TimeoutExpired:
            theirs = None
        status, said = ours.result()
    if theirs is None:
        return "%-46s %-13s DNSViz gives nothing" % (name, status), [], 0
    missing, held = [], 0
    for code in sorted(theirs[0]):
        codes, reason = known.get(code, (set(), ""))
        if codes & said or reason or (name, code) in NOTES or ("*", code) in NOTES:
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
    playing = Stage()
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
            line, missing, held = compare(playing, folder, name, known)
            print(line, flush=True)
            verdict.check(not missing, "%s: no counterpart of %s" % (name, ", ".join(missing)))
            errors += held
            compared += 1
    playing.end()
    print("\n%d faults beside DNSViz, %d of its errors with a counterpart or a note." % (compared, errors))
    print("Not put to it: %s" % ", ".join(left_out + sorted(SLOW)))
    verdict.exit()


if __name__ == "__main__":
    sys.exit(main())
