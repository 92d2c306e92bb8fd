# SPDX-License-Identifier: GPL-3.0-or-later
"""`lab check`: the shipped answer keys hold, and a story in which one record is different does not pass by them."""
import os
import subprocess
import sys
import tempfile

CLI = os.path.join(os.environ.get("ZONECASE_BIN", "build/dev/bin"), "zonecase-cli")
SOURCE = os.environ.get("ZONECASE_SOURCE_DIR", ".")

# what is changed, into what, and a line that lab check must print then
CHANGES = [
    ('remove = ["zz. SOA", "ministry.zz. DS"]', 'remove = ["zz. SOA"]',
     "MISSING     t1 change change.ds-removed zone ministry.zz."),
    ("webmail.ministry.zz. 300 A 203.0.113.70", "webmail.ministry.zz. 300 A 198.51.100.81",
     "MISSING     t2 change change.answer name webmail.ministry.zz./A"),
    ('rewrite = "203.0.113.199"', "", "MISSING     t0 resolvers resolver.invents-answers resolver R3"),
    ("ns2.hostdns.test. 86400 A 192.0.2.139", "ns2.hostdns.test. 86400 A 192.0.2.140",
     "UNEXPECTED  t0 chain chain.set-aside zone ministry.zz."),
    ('"2026-11-21T02:01:00Z", "2026-11-21T02:07:00Z"', '"2026-11-21T02:00:30Z"',
     "right       t2 resolvers resolver.servfail-cured-by-cd rrset webmail.ministry.zz./A"),
    ('"2026-11-21T02:01:00Z", "2026-11-21T02:07:00Z", ', "",
     "MISSING     t2 resolvers resolver.servfail-cured-by-cd rrset webmail.ministry.zz./A"),
]


def check(scenario):
    done = subprocess.run([CLI, "lab", "check", scenario], capture_output=True, text=True, check=False, timeout=120)
    return done.returncode, done.stdout + done.stderr


def main():
    status, text = check("A1")
    print(text)
    wrong = [] if status == 0 else ["A1 does not pass by its own key: status %d" % status]
    with open(os.path.join(SOURCE, "resources/scenarios/A1.toml"), encoding="utf-8") as file:
        story = file.read()
    for before, after, line in CHANGES:
        if before not in story:
            wrong.append("A1 no longer has: " + before)
            continue
        with tempfile.NamedTemporaryFile("w", suffix=".toml", encoding="utf-8") as changed:
            changed.write(story.replace(before, after))
            changed.flush()
            status, text = check(changed.name)
        if line not in text or (status == 0) != line.startswith("right"):
            wrong.append("with “%s” instead of “%s”: status %d, no line “%s” in\n%s" % (after, before, status, line, text))
    sys.exit("FAILED:\n" + "\n".join(wrong) if wrong else 0)


main()
