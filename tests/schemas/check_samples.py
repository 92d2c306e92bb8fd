# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents as the program writes them fit their schemas, and nearly the same documents do not.

Usage: check_samples.py SCHEMAS SAMPLES-PROGRAM
"""
import copy
import json
import pathlib
import subprocess
import sys
import tempfile

from documents import Schemas, objects

FREE = ("args", "parameters", "causes")  # objects whose keys belong to somebody else
CHOICE = ("events",)  # objects that may lack any of their keys


def spoilt(document):
    """Copies of the document with one thing wrong in each: an unknown key, or a missing one, in each object."""
    count = len(list(objects(document)))
    for index in range(count):
        for wrong in ("unknown", "missing"):
            copied = copy.deepcopy(document)
            target = list(objects(copied))[index]
            free = any(holder.get(key) is target for holder in objects(copied) for key in FREE)
            choice = any(holder.get(key) is target for holder in objects(copied) for key in CHOICE)
            if free or (wrong == "missing" and (choice or not target)):
                continue
            if wrong == "unknown":
                target["surprise"] = 1
            else:
                del target[sorted(target)[-1]]  # what some may lack does not come last
            yield f"{wrong} key in object {index}", copied


def replaced(value, old, new):
    if isinstance(value, dict):
        return {key: replaced(part, old, new) for key, part in value.items()}
    if isinstance(value, list):
        return [replaced(part, old, new) for part in value]
    return new if value == old else value


def main(schemaFolder, program):
    schemas = Schemas(schemaFolder)
    failures = []
    seen = set()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program, folder], check=True)
        documents = [json.loads(path.read_text()) for path in sorted(pathlib.Path(folder).glob("*.json"))]
    for number, document in enumerate(documents, 1):
        name = f"sample {number} ({document['schema']})"
        seen.add(document["schema"])
        failures += [f"{name}: {problem}" for problem in schemas.problems(document)]
        failures += [f"{name}: accepted with {what}" for what, copied in spoilt(document)
                     if not schemas.problems(copied)]
    chain = documents[0]
    for old, new in ((chain["at"], "2026-11-21 02:13:11"), ("ministry.zz.", "Ministry.ZZ."), ("ministry.zz.", "ministry.zz"),
                     ("insecure", "unsigned"), ("a.nic.zz./203.0.113.10", "a.nic.zz.")):
        if not schemas.problems(replaced(chain, old, new)):
            failures.append(f"accepted with {old!r} written {new!r}")
    for schema in ("chain", "delegation", "resolvers", "analyse", "case-info", "case-verify", "case-notes", "case-events",
                   "case-baselines", "case-marks", "case-findings", "case-shared"):
        if f"zonecase.{schema}/1" not in seen:
            failures.append(f"no sample of zonecase.{schema}/1")
    print("\n".join(failures) or f"{len(documents)} documents fit")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
