# SPDX-License-Identifier: GPL-3.0-or-later
"""Two stories of top-level domains whose servers' names can be had by strangers (.io in 2017, .cd in 2021) hold by their keys; the
same worlds in which the names are kept, or renewed in time, stay silent."""
import os
import re
import subprocess
import sys
import tempfile

CLI = os.path.join(os.environ.get("ZONECASE_BIN", "build/dev/bin"), "zonecase-cli")
HERE = os.path.dirname(os.path.abspath(__file__))


def check(path):
    done = subprocess.run([CLI, "lab", "check", path], capture_output=True, text=True, check=False, timeout=120)
    return done.returncode, done.stdout + done.stderr


def story(name):
    with open(os.path.join(HERE, name + ".toml"), encoding="utf-8") as file:
        return file.read()


def without(text, table, steps):
    """The scenario without these tables of these steps, and without its key."""
    parts = re.split(r"\n(?=\[\[)", text.split("\n# The answer key")[0])
    drop = ['[[%s]]\nstep = "%s"\n' % (table, step) for step in steps]
    kept = [part for part in parts if not any(part.startswith(head) for head in drop)]
    assert len(kept) < len(parts)
    return "\n".join(kept) + "\n"


def kept_by_the_registry():
    """.zz keeps the names through the hand-over."""
    return without(without(story("A11"), "change", ["t2", "t3"]), "registration", ["t1", "t2", "t3"])


def renewed_in_time():
    """The bill is paid before t1, and nothing else happens until the delegation is changed as planned."""
    text = without(without(story("A12"), "change", ["t3", "t5"]), "registration", ["t1", "t2", "t3", "t4", "t5"])
    first = text.index("[[registration]]")
    assert text[first:].count("[[registration]]") == 1
    renewed = text[first:].replace('step = "t0"', 'step = "t1"').replace("2026-10-15", "2027-10-15")
    return text + "\n" + renewed


def main():
    wrong = []
    for name in ("A11", "A12"):
        status, text = check(os.path.join(HERE, name + ".toml"))
        print(text)
        if status != 0:
            wrong.append("%s does not pass by its key." % name)
    # what may be found: the planned change of the delegation, which is none of the registrations' business
    for title, world, allowed in (("kept by the registry", kept_by_the_registry(), set()),
                                  ("renewed in time", renewed_in_time(), {"change.ns-changed", "change.zone-ns-changed"})):
        with tempfile.NamedTemporaryFile("w", suffix=".toml", encoding="utf-8") as file:
            file.write(world)
            file.flush()
            _, text = check(file.name)
        print("%s:\n%s" % (title, text))
        found = set(re.findall(r"^UNEXPECTED +\S+ \S+ (\S+)", text, re.M))
        if found != allowed:
            wrong.append("%s: found %s, not %s" % (title, sorted(found), sorted(allowed)))
        if "expected, 0 missing" not in text:
            wrong.append("%s: not played" % title)
    sys.exit("FAILED:\n" + "\n".join(wrong) if wrong else 0)


main()
