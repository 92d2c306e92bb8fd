# SPDX-License-Identifier: GPL-3.0-or-later
"""What zonecase-cli prints under --json fits its schemas. It asks the lab only: nothing leaves the machine.

Usage: check_live.py SCHEMAS ZONECASE-CLI
"""
import json
import os
import subprocess
import sys
import tempfile

from documents import Schemas


class Program:
    def __init__(self, path, schemas, folder):
        self.path, self.schemas, self.folder = path, schemas, folder
        self.failures = []

    def run(self, *arguments, allowed=(0, 1)):
        done = subprocess.run([self.path, *arguments], cwd=self.folder, capture_output=True, text=True, timeout=120)
        if done.returncode not in allowed:
            self.failures.append(f"{' '.join(arguments)}: exit status {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def check(self, schema, *arguments):
        printed = self.run(*arguments, "--json")
        try:
            document = json.loads(printed)
        except ValueError:
            self.failures.append(f"{' '.join(arguments)}: no JSON document")
            return
        problems = self.schemas.problems(document)
        if document.get("schema") != f"zonecase.{schema}/1":
            problems.append(f"is {document.get('schema')!r} and not {schema}")
        self.failures += [f"{' '.join(arguments)}: {problem}" for problem in problems]


def main(schemaFolder, path):
    with tempfile.TemporaryDirectory() as folder:
        program = Program(os.path.abspath(path), Schemas(os.path.abspath(schemaFolder)), folder)
        lab = ("--lab", "A1@t2")
        program.check("plan", "chain", "ministry.zz", "--plan", *lab)
        program.check("lab-list", "lab", "list")
        program.check("delegation-checks", "delegation", "--checks")
        program.check("resolver-presets", "resolvers", "--preset", "list")
        program.check("delegation", "delegation", "ministry.zz", "--severity-profile", "registry", *lab)
        program.check("lab-show", "lab", "show", "A1")
        program.check("lab-check", "lab", "check", "A1")
        program.check("lab-run", "lab", "run", "A1")
        program.run("case", "new", "case.zcase", "--number", "2026-007", "--title", "a case", allowed=(0,))
        record = ("--case", "case.zcase", *lab)
        program.check("chain", "chain", "ministry.zz", "--servers", "all", *record, "--transcript", "chain.zct")
        program.check("chain-change", "chain", "ministry.zz", "--lab", "A1@t0", "--against", "chain.zct")
        program.check("chain", "chain", "no-such-name.ministry.zz", "--type", "MX", *record)
        program.check("delegation", "delegation", "ministry.zz", *record)
        for requirements in ("iana", "kindns"):
            program.check("requirements", "delegation", "ministry.zz", "--requirements", requirements, *lab)
        program.check("resolvers", "resolvers", "webmail.ministry.zz", *record)
        program.check("resolvers-values", "resolvers", "webmail.ministry.zz", "www.ministry.zz", "--by-value", *record)
        for more in ((), ("--by-value",), ("--repeat", "3")):
            program.check("plan", "resolvers", "webmail.ministry.zz", "--plan", *more, *lab)
        program.check("watch", "watch", "ministry.zz", "--every", "1h", "--for", "1m", "--speed", "1000", "--lab", "A1@t2")
        program.check("chain", "analyse", "chain.zct")
        program.check("analyse", "analyse", "case.zcase")
        program.check("plan", "chain", "ministry.zz", "--plan", *record)
        program.run("case", "export", "case.zcase", "-o", "last.zct", allowed=(0,))
        program.check("resolvers", "analyse", "last.zct")
        program.run("case", "note", "case.zcase", "Called the registry.", "--author", "Ana Lyst", allowed=(0,))
        program.run("case", "mark", "case.zcase", "203.0.113.66", "ns1.edge-relay.test", allowed=(0,))
        for schema, command in (("case-info", "info"), ("case-verify", "verify"), ("case-notes", "note"),
                                ("case-events", "events"), ("case-baselines", "baseline"), ("case-marks", "mark"),
                                ("case-findings", "findings"), ("case-shared", "shared")):
            program.check(schema, "case", command, "case.zcase")
    print("\n".join(program.failures) or "all documents fit")
    return 1 if program.failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
