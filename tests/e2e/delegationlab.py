# SPDX-License-Identifier: GPL-3.0-or-later
"""Delegations with one fault each, served by NSD, Knot, BIND and PowerDNS: Zonecase finds each, names the servers that show it
and no other, and says nothing of the kind about the twin without the fault. What zonemaster-cli says of them stands beside it,
in delegation-lab.md in the build folder.  delegationlab.py [--peer all|none|some] [--show] [part of a fault's name]"""
import argparse
import concurrent.futures
import json
import os
import subprocess
import sys
import tempfile
import time

import delegationfaults
import delegationworld
import netns
import scripted
import servers
import stage

BUILD = os.environ.get("ZONECASE_BINARY_DIR", "build/dev")
JOBS = min(4, (os.cpu_count() or 2) + 1)
GRAVE = ("warning", "error", "critical")
SECONDS = 120  # for one run of ours
PEER_SECONDS = 100  # for one of zonemaster-cli, which waits long for those that are silent
SOME = ("missing glue", "lame NSD", "serial skew", "AA missing", "EDNS: FORMERR", "recursion open", "DS for an unsigned child",
        "equal serial, signed, most names missing")
HEAD = ["# Faults at the cut, found live", "", "| fault | served by | Zonecase, and where | zonemaster-cli, beyond what it says of "
        "the twin (notices in parentheses) |", "|---|---|---|---|"]
PROFILE = {"resolver": {"defaults": {"timeout": 2, "retry": 1, "retrans": 1}}, "asn_db": {"style": "cymru"}}


def ours(lab, zone):
    """(document, seconds, words of the error stream)."""
    begun = time.monotonic()
    patience = "1500" if zone.fault.waits and not zone.is_twin else "5000"
    status, out, err = stage.cli("delegation", zone.name, "--json", "--root-hints", lab.hints(), "--at", delegationworld.AT,
                                 "--allow-addresses", "all", "--timeout", patience, *zone.fault.options, seconds=SECONDS)
    return stage.document(out) or {"findings": [], "queries": 0}, time.monotonic() - begun, err if status > 1 else ""


def theirs(lab, zone):
    """{tag: is it at WARNING or above} of zonemaster-cli, from NOTICE on; None if it took too long."""
    command = ["zonemaster-cli", "--hints", lab.hints(), "--profile", os.path.join(lab.folder, "profile.json"), "--no-progress",
               "--json", "--raw", "--level", "NOTICE", zone.name.rstrip(".")]
    try:
        done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, timeout=PEER_SECONDS, check=False,
                              env=servers.at_time(delegationworld.AT))
    except subprocess.TimeoutExpired:
        return None
    said = stage.document(done.stdout)
    if said is None:
        return {"no JSON": False}
    return {one["tag"]: one["level"] != "NOTICE" for one in said}


def labels(zone, tokens):
    """name/address of each server that a row's short names mean."""
    expected = set()
    for token in tokens:
        if token in delegationworld.PARENTS:
            expected.add("%s.nic.zz./%s" % (token, delegationworld.PARENTS[token]))
        elif "/" in token:
            expected.add("%s.%s/%s" % (token.split("/")[0], zone.name, token.split("/")[1]))
        elif token in zone.servers():
            expected.update("%s.%s/%s" % (token, zone.name, address) for address in zone.addresses(token))
    return expected


def named(findings, code):
    """The servers in all findings with this code."""
    return {one for finding in findings if finding["code"] == code
            for one in finding["args"].get("servers", "").split(", ") if one}


def grave(findings):
    """{code: servers} at warning or above."""
    return {one["code"]: named(findings, one["code"]) for one in findings if one["severity"] in GRAVE}


def complaints(zone, findings, twin, twin_findings):
    """What is wrong with what was said of a zone and its twin."""
    codes, twin_codes = {one["code"] for one in findings}, {one["code"] for one in twin_findings}
    for code, tokens in zone.fault.said().items():
        if code not in codes:
            yield "%s is not found" % code
        elif any("servers" in one["args"] for one in findings if one["code"] == code):
            differs = named(findings, code) ^ labels(zone, tokens)
            if differs:
                yield "%s names %s" % (code, ", ".join(sorted(named(findings, code))))
        else:
            said = " ".join(str(value) for one in findings if one["code"] == code for value in one["args"].values())
            for token in tokens:
                if (token if token.endswith(".") else "%s.%s" % (token, zone.name)) not in said:
                    yield "%s does not name %s: %s" % (code, token, said)
        if code in twin_codes:
            yield "%s is said of the twin, %s" % (code, twin.name)
    for code in sorted(set(grave(findings)) - set(grave(twin_findings)) - set(zone.fault.said())):
        yield "%s is said, which the row does not have: %s" % (code, ", ".join(sorted(named(findings, code))))


def row_of(zone, findings, peer, twin_peer):
    """One line of the table."""
    said = ["%s (%s)" % (code, ", ".join(short(zone, one) for one in sorted(where)) or "zone")
            for code, where in ((code, named(findings, code)) for code in zone.fault.found)]
    if peer is None or twin_peer is None:
        beside = "not asked" if twin_peer is None else "took more than %d s" % PEER_SECONDS
    else:
        beyond = sorted(set(peer) - set(twin_peer))
        beside = ", ".join(tag if peer[tag] else "(%s)" % tag for tag in beyond) or "–"
    return "| %s | %s | %s | %s |" % (zone.fault.name, ", ".join(zone.fault.at), "<br>".join(said), beside)


def short(zone, label):
    return label.replace("." + zone.name + "/", " ").replace(".nic.zz./", " ")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--peer", choices=("all", "some", "none"), default="some")
    parser.add_argument("--show", action="store_true", help="print each sentence")
    parser.add_argument("part", nargs="?", default="")
    options = parser.parse_args()
    netns.enter()
    faults = [fault for fault in delegationfaults.FAULTS if options.part in fault.name]
    with tempfile.TemporaryDirectory(prefix="zonecase-lab.") as folder:
        lab = delegationworld.Lab(folder, faults)
        netns.all_addresses_are_ours(lab.addresses())
        lab.write()
        with open(os.path.join(folder, "profile.json"), "w", encoding="ascii") as file:
            json.dump(PROFILE, file)
        with servers.Servers(folder) as running, scripted.Network(lab.boxes):
            lab.start(running)
            return judge(lab, options)


def judge(lab, options):
    """Runs all, prints what is wrong, writes the table and the closing lines."""
    begun = time.monotonic()
    pairs = [(lab.zones[i], lab.zones[i + 1]) for i in range(0, len(lab.zones), 2)]
    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        runs = dict(zip((zone.name for zone in lab.zones), pool.map(lambda zone: ours(lab, zone), lab.zones)))
        ours_took = time.monotonic() - begun
        asked = [zone for zone, _ in pairs if options.peer == "all" or options.peer == "some" and zone.fault.name in SOME]
        plain = {}  # is it signed: a twin, for what zonemaster-cli says of every such zone of this world
        for zone, twin in pairs:
            plain.setdefault(zone.fault.signed, twin)
        every = asked + list(plain.values()) if asked else []
        peers = dict(zip((zone.name for zone in every), pool.map(lambda zone: theirs(lab, zone), every)))
    table, wrong, held = [], [], 0
    for zone, twin in pairs:
        (document, seconds, err), (twin_document, twin_seconds, twin_err) = runs[zone.name], runs[twin.name]
        found = list(complaints(zone, document["findings"], twin, twin_document["findings"]))
        found += ["no document: " + words for words in (err, twin_err) if words]
        held += not found
        wrong += ["%s: %s." % (zone.fault.name, one) for one in found]
        table.append(row_of(zone, document["findings"], peers.get(zone.name),
                            peers[plain[zone.fault.signed].name] if zone.name in peers else None))
        if options.show:
            show(zone, document, seconds, twin_document, twin_seconds)
    for one in wrong:
        print("FAILED: " + one)
    summary = ["Delegation lab: %d of %d faults found, with their servers, and silent on the twin; %d queries in %.0f s." % (
        held, len(pairs), sum(document["queries"] for document, _, _ in runs.values()), ours_took)]
    if peers:
        summary.append(of_peer(asked, peers, plain, time.monotonic() - begun - ours_took))
    write("delegation-lab.md", HEAD + table)
    write(os.path.join("closing", "delegation-lab.txt"), summary)
    print("\n".join(summary))
    return 1 if wrong or not held else 0


def of_peer(asked, peers, plain, seconds):
    slow = [zone for zone in asked if peers[zone.name] is None]
    told = []
    for zone in asked:
        usual = peers[plain[zone.fault.signed].name] or {}
        if any(is_grave for tag, is_grave in (peers[zone.name] or {}).items() if tag not in usual):
            told.append(zone)
    return ("zonemaster-cli beside it: of %d faults, something at WARNING or above about %d, nothing about %d, no end within %d "
            "s for %d; %.0f s." % (len(asked), len(told), len(asked) - len(told) - len(slow), PEER_SECONDS, len(slow), seconds))


def show(zone, document, seconds, twin, twin_seconds):
    print("\n%s (%s): %.1f s, %d queries; twin %.1f s, %d" % (zone.fault.name, zone.name, seconds, document["queries"],
                                                             twin_seconds, twin["queries"]))
    usual = {(one["code"], one["text"].replace("-well.zz.", ".zz.")) for one in twin["findings"]}
    for one in document["findings"]:
        if (one["code"], one["text"]) not in usual and one["severity"] != "info":
            print("  %-8s %s: %s" % (one["severity"], one["code"], one["text"]))


def write(name, lines):
    path = os.path.join(BUILD, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    sys.exit(main())
