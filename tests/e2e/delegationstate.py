# SPDX-License-Identifier: GPL-3.0-or-later
"""One healthy zone on NSD, Knot, BIND and PowerDNS: what each says of itself and lets strangers do, as it is set up; and the
serials of its servers while a change spreads from one to the other, run by run."""
import re
import signal
import sys
import tempfile
import time

import dns.message
import dns.query

import delegationlab
import delegationworld
import netns
import scripted
import servers
import stage

FIRST, SECOND = 2026011500, 2026011501
OPEN = ("ns2", "ns4")  # hand out the zone
SOFTWARE = {"nsd": "NSD ", "knot": "Knot DNS ", "bind": "9.", "pdns": "PowerDNS Authoritative Server "}
ZONE = delegationworld.Fault("state", {}, at=("nsd", "knot", "bind", "pdns"), open_to_all=OPEN)


class Spread:
    """The zone as it gets from server to server; PowerDNS looks for itself whether its file is new."""

    def __init__(self, lab, zone, running):
        self.lab, self.zone, self.running = lab, zone, running

    def bring(self, server):
        """The new serial to this server."""
        program = self.zone.servers()[server]
        path = self.lab.files[program][self.zone.name]
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace(str(FIRST), str(SECOND)))
        process = next(process for label, process, _ in self.running.running if label == program)
        if program != "pdns":
            process.send_signal(signal.SIGHUP)
        end = time.monotonic() + 20
        while self.serial(server) != SECOND:
            if time.monotonic() > end:
                raise SystemExit("FAILED: %s does not take the new zone.\n%s" % (program, self.running.words(program)))
            time.sleep(0.05)

    def serial(self, server):
        query = dns.message.make_query(self.zone.name, "SOA")
        answer = dns.query.udp(query, self.zone.addresses(server)[0], timeout=5)
        return answer.answer[0][0].serial if answer.answer else None


def named(document, code, **arguments):
    """Names of the servers in findings with this code and these arguments."""
    found = [one for one in document["findings"] if one["code"] == code
             and all(one["args"].get(key) == value for key, value in arguments.items())]
    return {label.split(".")[0] for one in found for label in one["args"]["servers"].split(", ")}


def check_itself(verdict, document, zone):
    """Names, software, recursion and transfer: each server's own answer, told and judged."""
    lines = ["", "# What each server says of itself", "", "| server | calls itself | software | recursion | the whole zone |",
             "|---|---|---|---|---|"]
    for server, program in zone.servers().items():
        rows = [row for row in document["servers"] if row["side"] == "child" and row["name"].startswith(server + ".")]
        expected = delegationworld.identity_of(program)
        verdict.check(rows and all(row["server_id"] == expected for row in rows), "%s calls itself %s" % (
            program, [row["server_id"] for row in rows]))
        verdict.check(server in named(document, "delegation.server-id", id=expected), program + " is not told to name itself")
        shown = [one["args"]["software"] for one in document["findings"] if one["code"] == "delegation.software-shown"
                 and server + "." in one["args"]["servers"]]
        verdict.check(len(shown) == 1 and re.match(re.escape(SOFTWARE[program]) + r"[\d.]", shown[0]), "%s says it is %s" % (
            program, shown))
        verdict.check(server in named(document, "delegation.recursion-closed"), program + " is not said to be closed")
        verdict.check(server not in named(document, "delegation.recursion-open"), program + " is said to recurse")
        is_open = server in named(document, "delegation.transfer-open")
        verdict.check(is_open == (server in OPEN), "%s: transfer open is %s" % (program, is_open))
        lines.append("| %s, %s | %s | %s | closed | %s |" % (
            server, program, rows[0]["server_id"] if rows else "?", ", ".join(shown), "handed out" if is_open else "refused"))
    return lines


def check_serials(verdict, lab, zone, spread):
    """A run after each step of the spreading change; who is behind is named, until nobody is."""
    lines = ["", "# Serials while a change spreads", "", "| after | " + " | ".join(zone.servers()) + " | said to differ |",
             "|---|" + "---|" * (len(zone.servers()) + 1)]
    changed = []
    for server in [None] + list(zone.servers()):
        if server:
            spread.bring(server)
            changed.append(server)
        document, _, err = delegationlab.ours(lab, zone)
        serials = {row["name"].split(".")[0]: row["serial"] for row in document["servers"] if row["side"] == "child"}
        expected = {one: SECOND if one in changed else FIRST for one in zone.servers()}
        verdict.check(serials == expected, "after %s the serials are %s %s" % (changed, serials, err))
        differing = named(document, "delegation.serial-differs")
        fewer = [one for one in expected if list(expected.values()).count(expected[one]) <= 2]
        is_mixed = len(set(expected.values())) > 1
        verdict.check(bool(differing) == is_mixed and differing <= set(fewer if is_mixed else ()), "after %s, %s differ" % (
            changed, sorted(differing)))
        lines.append("| %s | %s | %s |" % (server or "nothing", " | ".join(str(serials.get(one)) for one in zone.servers()),
                                          ", ".join(sorted(differing)) or "none"))
    return lines


def main():
    netns.enter()
    verdict = stage.Verdict()
    with tempfile.TemporaryDirectory(prefix="zonecase-state.") as folder:
        lab = delegationworld.Lab(folder, [ZONE])
        zone = lab.zones[0]
        netns.all_addresses_are_ours(lab.addresses())
        lab.write()
        with servers.Servers(folder) as running, scripted.Network(lab.boxes):
            lab.start(running)
            status, out, err = stage.cli(
                "delegation", zone.name, "--json", "--root-hints", lab.hints(), "--at", delegationworld.AT, "--allow-addresses",
                "all", "--identity", "--exposure")
            document = stage.document(out)
            if document is None:
                raise SystemExit("FAILED: no document, %d: %s" % (status, err))
            lines = check_itself(verdict, document, zone)
            lines += check_serials(verdict, lab, zone, Spread(lab, zone, running))
    delegationlab.write("delegation-state.md", lines[1:])
    verdict.exit()


if __name__ == "__main__":
    sys.exit(main())
