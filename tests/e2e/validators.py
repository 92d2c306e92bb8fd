# SPDX-License-Identifier: GPL-3.0-or-later
"""Every name of the world has the state that the fixture states: for Zonecase, and for Unbound as the independent witness.
BIND's resolver, delv and drill -S stand beside, with what they say printed and not judged."""
import concurrent.futures

import peers
import servers
import stage
import world


def judge(folder, expected, verdict):
    who = "%s %s" % (expected.name, expected.type)
    status, document, _, err = stage.chain(folder, expected.name, expected.type)
    document = document or {}
    verdict.check(document.get("status") == expected.status, "%s: Zonecase says %s, and it is %s: %s. %s" % (
        who, document.get("status"), expected.status, expected.reason, err.strip()))
    if expected.status != "bogus":
        verdict.check(document.get("rcode") == expected.rcode, "%s: Zonecase reports %s instead of %s" % (
            who, document.get("rcode"), expected.rcode))
    else:
        verdict.check(status == 1, "%s: bogus, and the exit status is %d" % (who, status))
    unbound = peers.verdict(servers.UNBOUND, expected.name, expected.type)
    verdict.check(unbound[0] == expected.status and (expected.status == "bogus" or unbound[1] == expected.rcode),
                  "%s: Unbound says %s, the fixture %s" % (who, "/".join(unbound), expected.status))
    return [document.get("status", "none"), unbound[0], peers.verdict(servers.BIND, expected.name, expected.type)[0],
            peers.delv(folder, expected.name, expected.type, world.AT),
            peers.drill(folder, expected.name, expected.type, world.AT), document.get("queries", 0)]


def main():
    verdict = stage.Verdict()
    with stage.set_up() as folder:
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            rows = list(pool.map(lambda expected: judge(folder, expected, verdict), world.EXPECTED))
        reasons = peers.unbound_reasons(folder)
    line = "%-22s %-5s %-10s %-14s %-10s %-10s %-10s %-10s %7s  %s"
    print(line % ("name", "type", "expected", "Zonecase", "Unbound", "BIND", "delv", "drill -S", "queries", "because"))
    for expected, row in zip(world.EXPECTED, rows):
        print(line % (expected.name, expected.type, expected.status, *row, expected.reason))
    print("\nWhat Unbound's validator logged:")
    for (name, rdtype), reason in sorted(reasons.items()):
        print("  %s %s: %s" % (name, rdtype, reason))
    for expected in world.EXPECTED:
        if expected.status == "bogus":
            verdict.check((expected.name, expected.type) in reasons,
                          "%s: Unbound failed, but not in validation" % expected.name)
    verdict.exit()


if __name__ == "__main__":
    main()
