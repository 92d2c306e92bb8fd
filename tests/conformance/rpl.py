# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the scripted DNSSEC scenarios of the folder that ZONECASE_CONFORMANCE names and prints the table of verdicts. Fails
when Zonecase calls a case secure that is not; every other difference is printed and left to the reader."""
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "e2e"))
import netns  # noqa: E402  (beside the end-to-end tests)

SKIPPED = 77


def unsound(cases):
    """The cases that were called secure and are not."""
    return [case for case in cases
            if (case.get("got") or {}).get("status") == "secure" and "secure" not in case["want"]["accept"]]


def run(folder, result):
    adapter = "/usr/bin/python3 -B " + os.path.join(HERE, "adapter.py")
    pool = os.path.join(os.environ["ZONECASE_BINARY_DIR"], "tests", "conformance", "keys")
    subprocess.run([sys.executable, "-B", os.path.join(folder, "run.py"), "run", "--adapter", adapter, "-q",
                    "--pool", pool, "--out", result], check=True)
    with open(result, encoding="utf-8") as file:
        return json.load(file)["cases"]


def main():
    folder = os.path.join(os.environ.get("ZONECASE_CONFORMANCE", ""), "rpl")
    if not os.path.exists(os.path.join(folder, "run.py")):
        print("Skipped: ZONECASE_CONFORMANCE names no folder with conformance cases.")
        return SKIPPED
    netns.enter()
    with tempfile.TemporaryDirectory(prefix="zonecase-conformance.") as scratch:
        cases = run(folder, os.path.join(scratch, "result.json"))
    wrong = unsound(cases)
    for case in wrong:
        print("FAILED: %s is called secure, and it is %s." % (case["id"], case["want"]["status"]))
    judged = sum(bool((case.get("got") or {}).get("status")) for case in cases)
    if not judged:
        print("FAILED: not one of %d cases got a verdict." % len(cases))
    return 1 if wrong or not judged else 0


if __name__ == "__main__":
    sys.exit(main())
