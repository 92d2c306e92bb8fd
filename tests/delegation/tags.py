# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the table of Zonemaster's message tags: each code is in the catalogue, each test row named exists, each row without a code
says why. Prints how many rows are filled and how many are empty."""
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FINDING = os.path.join(os.environ["ZONECASE_SOURCE_DIR"], "app", "finding")


def text(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def codes():
    return set(re.findall(r'^\s*\{"([a-z]+\.[a-z0-9-]+)"', "\n".join(
        text(os.path.join(FINDING, name)) for name in os.listdir(FINDING) if name.endswith(".cpp")), re.M))


def scenarios():
    """Ids of the published scenarios; none where they are not at hand."""
    path = os.path.join(os.environ.get("ZONECASE_CONFORMANCE", ""), "delegation", "work", "scenarios.json")
    return {one["id"] for one in json.loads(text(path))} if os.path.exists(path) else None


def is_test(named, sources, known):
    test, _, row = named.partition(": ")
    if test == "conformance_delegation":
        return known is None or row in known
    return test in sources and ('"%s"' % row in sources[test] or "::%s(" % row in sources[test])


def faults(rows):
    catalogue, known = codes(), scenarios()
    sources = {name[:-4]: text(os.path.join(HERE, name)) for name in os.listdir(HERE) if name.endswith(".cpp")}
    for case, tag, ours, fires, silent, reason in rows:
        where = case + " " + tag
        if not ours:
            if not reason:
                yield where + ": no code, and no reason why."
            continue
        for code in ours.split(","):
            if code not in catalogue:
                yield "%s: %s is not in the catalogue." % (where, code)
        for named in (fires, silent):
            if not is_test(named, sources, known):
                yield "%s: there is no test “%s”." % (where, named)


def main():
    rows = [line.split("\t") for line in text(os.path.join(HERE, "zonemaster-tags.tsv")).split("\n")
            if line and not line.startswith("#")]
    wrong = list(faults(rows))
    for line in wrong:
        print("FAILED: " + line)
    filled = sum(bool(row[2]) for row in rows)
    print("Zonemaster's tags: %d rows, %d filled, %d empty with their reason." % (len(rows), filled, len(rows) - filled))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
