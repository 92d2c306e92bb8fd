# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the table of Zonemaster's message tags: each code is in the catalogue, each test row named exists and, where the row says what
it changes, changes it so; each row without a code says why. The weights of the profile "zonemaster" are Zonemaster's own. Prints
how many rows are filled and how many are empty."""
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
APP = os.path.join(os.environ["ZONECASE_SOURCE_DIR"], "app")
FINDING = os.path.join(APP, "finding")


def text(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def catalogue():
    """Severities by code."""
    return dict(re.findall(r'^\s*\{"([a-z]+\.[a-z0-9-]+)", Severity::(\w+)', "\n".join(
        text(os.path.join(FINDING, name)) for name in os.listdir(FINDING) if name.endswith(".cpp")), re.M))


def weights():
    """What the profiles say otherwise than the catalogue: by profile, in the order of the source."""
    source = text(os.path.join(APP, "delegation", "severity.cpp"))
    return {name: re.findall(r'\{"([^"]+)", Severity::(\w+)\}', rows)
            for name, rows in re.findall(r"constexpr auto (\w+) = std::to_array<Weight>\(\{(.*?)\}\);", source, re.S)}


def scenarios():
    """Ids of the published scenarios; none where they are not at hand."""
    path = os.path.join(os.environ.get("ZONECASE_CONFORMANCE", ""), "delegation", "work", "scenarios.json")
    return {one["id"] for one in json.loads(text(path))} if os.path.exists(path) else None


def changes(source):
    """Of the damages in a test: what each changes, by title."""
    rows = re.findall(r'\.title = "([^"]*)"(.*?)\.changes\s*=\s*(\{\}|(?:u?"[^"]*"(?:_s)?\s*)+)', source, re.S)
    return {title: "".join(re.findall(r'"([^"]*)"', said)).split() for title, _, said in rows}


def is_test(named, sources, known):
    test, _, row = named.partition(": ")
    if test == "conformance_delegation":
        return known is None or row in known
    return test in sources and ('"%s"' % row in sources[test] or "::%s(" % row in sources[test])


def says(named, mark, codes, damages):
    """Whether a damage brings ("+") or keeps away one of the codes; what is no damage says nothing of it here."""
    test, _, row = named.partition(": ")
    said = damages.get(test, {}).get(row)
    if said is None:
        return True
    brings = any("+" + code.partition(".")[2] in said for code in codes)
    return brings if mark == "+" else not brings


def faults(rows):
    severities, known = catalogue(), scenarios()
    sources = {name[:-4]: text(os.path.join(HERE, name)) for name in os.listdir(HERE) if name.endswith(".cpp")}
    damages = {name: changes(source) for name, source in sources.items()}
    for case, tag, ours, fires, silent, reason, _ in rows:
        where = case + " " + tag
        if not ours:
            if not reason:
                yield where + ": no code, and no reason why."
            continue
        codes = ours.split(",")
        for code in codes:
            if code not in severities:
                yield "%s: %s is not in the catalogue." % (where, code)
        for named in (fires, silent):
            if not is_test(named, sources, known):
                yield "%s: there is no test “%s”." % (where, named)
        if not says(fires, "+", codes, damages):
            yield "%s: “%s” brings none of %s." % (where, fires, ours)
        if not says(silent, "-", codes, damages):
            yield "%s: “%s” brings one of %s." % (where, silent, ours)


def misweighed(rows):
    """Zonemaster's levels by code; a code that stands for several tags has the level of one of them."""
    severities, profiles = catalogue(), weights()
    levels = {}
    for _, _, ours, _, _, _, level in rows:
        for code in filter(None, ours.split(",")):
            levels.setdefault(code, set()).add("info" if level.startswith("debug") else level)
    for name, listed in profiles.items():
        if [code for code, _ in listed] != sorted({code for code, _ in listed}):
            yield "Severities of %s are not sorted, or double." % name
        for code, severity in listed:
            if severities.get(code) in (None, severity):
                yield "%s weighs %s as the catalogue does, or it is none." % (name, code)
    zonemaster = dict(profiles["Zonemaster"])
    # Zonemaster looks for a web address only where nothing else works, and calls it an error then; we tell it of every zone.
    levels.pop("delegation.web-addresses", None)
    for code, allowed in sorted(levels.items()):
        weight = zonemaster.get(code, severities.get(code, "")).lower()
        if allowed - {""} and weight not in allowed:
            yield "zonemaster weighs %s as %s; its tags have %s." % (code, weight, ", ".join(sorted(allowed)))


def main():
    rows = [line.split("\t") for line in text(os.path.join(HERE, "zonemaster-tags.tsv")).split("\n")
            if line and not line.startswith("#")]
    wrong = list(faults(rows)) + list(misweighed(rows))
    for line in wrong:
        print("FAILED: " + line)
    filled = sum(bool(row[2]) for row in rows)
    print("Zonemaster's tags: %d rows, %d filled, %d empty with their reason." % (len(rows), filled, len(rows) - filled))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
