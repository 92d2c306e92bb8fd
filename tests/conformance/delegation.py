# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the delegation scenarios of the folder that ZONECASE_CONFORMANCE names, the ones to do with them, and prints the runner's
table. Fails where a set differs, where a code shows that must not, and where one is missing that must show."""
import collections
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SKIPPED = 77
JOBS = "2"
LONGEST = 15.0  # seconds that a run with a dead server may take


def run(folder, mapping, result, arguments):
    adapter = "/usr/bin/python3 -B " + os.path.join(HERE, "delegation_adapter.py")
    subprocess.run([sys.executable, "-B", os.path.join(folder, "run.py"), "--adapter", adapter, "--mapping", mapping,
                    "--include-todo", "--jobs", JOBS, "--out", result] + arguments, check=True)
    with open(result, encoding="utf-8") as file:
        return json.load(file)["results"]


def filled(mapping):
    """Numbers of tags by weight, with a code and without."""
    counts = collections.defaultdict(lambda: [0, 0])
    with open(mapping, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                columns = line.rstrip("\n").split("\t")
                counts[columns[2]][0 if columns[1] else 1] += 1
    return counts


def complaints(cases):
    for name, case in sorted(cases.items()):
        if case["verdict"] in ("fail", "error"):
            yield "%s: missing %s, unexpected %s %s" % (name, " ".join(case.get("missing", [])) or "nothing",
                                                        " ".join(case.get("unexpected", [])) or "nothing",
                                                        case.get("error", ""))
        if case["wall"] > LONGEST:
            yield "%s took %.1f s." % (name, case["wall"])


def main():
    folder = os.path.join(os.environ.get("ZONECASE_CONFORMANCE", ""), "delegation")
    if not os.path.exists(os.path.join(folder, "run.py")):
        print("Skipped: ZONECASE_CONFORMANCE names no folder with delegation scenarios.")
        return SKIPPED
    mapping = os.path.join(HERE, "delegation_mapping.tsv")
    with tempfile.TemporaryDirectory(prefix="zonecase-conformance.") as scratch:
        cases = run(folder, mapping, os.path.join(scratch, "result.json"), sys.argv[1:])
    wrong = list(complaints(cases))
    for line in wrong:
        print("FAILED: " + line)
    verdicts = collections.Counter(case["verdict"] for case in cases.values())
    print("Scenarios: " + ", ".join("%d %s" % (verdicts[key], key) for key in sorted(verdicts)) +
          "; longest %.1f s." % max(case["wall"] for case in cases.values()))
    counts = filled(mapping)
    print("Tags with a code: " + ", ".join("%s %d of %d" % (key, counts[key][0], sum(counts[key])) for key in "HML-"))
    if counts["H"][1]:
        wrong.append("a tag of weight H has no code")
        print("FAILED: %d tags of weight H have no code." % counts["H"][1])
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
