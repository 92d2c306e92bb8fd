# SPDX-License-Identifier: GPL-3.0-or-later
"""Text made for people is in their language; a document is in English whatever they speak.

Usage: language.py ZONECASE-CLI
"""
import json
import os

from program import Program, main


def test(verdict, folder, path):
    program = Program(path, folder)

    def run(*arguments, **words):
        environment = {key: value for key, value in os.environ.items()
                       if not key.startswith("LC_") and key not in ("LANG", "LANGUAGE")}
        return program.run(*arguments, env={**environment, **words})

    chain = ("chain", "ministry.zz", "--lab", "A1@t1", "--transcript", "chain.zct")
    run(*chain, LC_ALL="C.UTF-8")
    text = {name: run("analyse", "chain.zct", **words)[1] for name, words in {
        "english": {"LC_ALL": "en_GB.UTF-8"}, "none": {"LC_ALL": "C.UTF-8"}, "french": {"LC_ALL": "fr_FR.UTF-8"},
        "lang": {"LANG": "fr_FR.UTF-8"}, "list": {"LANG": "en_GB.UTF-8", "LANGUAGE": "fr:en"},
        "other": {"LC_ALL": "tlh"}}.items()}
    verdict.check("messages sent" in text["none"] and "messages envoyés" not in text["none"], text["none"])
    verdict.check("messages sent" not in text["french"], "French text speaks English:\n" + text["french"])
    for name, same in (("english", "none"), ("other", "none"), ("lang", "french"), ("list", "french")):
        verdict.equal(text[name], text[same], f"{name} as {same}")
    verdict.check("ministry.zz. A: insecure" in text["french"], "status words are never translated:\n" + text["french"])
    document = {name: run("analyse", "chain.zct", "--json", LC_ALL=name)[1] for name in ("C.UTF-8", "fr_FR.UTF-8")}
    verdict.check(len(set(document.values())) == 1, "the document depends on the language")
    verdict.check(json.loads(document["fr_FR.UTF-8"])["findings"], "the document has no findings whose text could be looked at")
    run("lab", "run", "A1", "--case", "case.zcase", LC_ALL="fr_FR.UTF-8")
    events = {name: run("case", "events", "case.zcase", "--json", LC_ALL=name)[1] for name in ("C.UTF-8", "fr_FR.UTF-8")}
    verdict.check(len(set(events.values())) == 1, "the events' document depends on the language")
    plain = {name: run("case", "events", "case.zcase", LC_ALL=name)[1] for name in ("C.UTF-8", "fr_FR.UTF-8")}
    verdict.check(len(set(plain.values())) == 2, "the events' text does not depend on the language")
    checks = {name: run("delegation", "--checks", LC_ALL=name)[1] for name in ("C.UTF-8", "fr_FR.UTF-8")}
    verdict.check("Does each server answer over TCP?" in checks["C.UTF-8"], checks["C.UTF-8"])
    verdict.check("Does each server answer over TCP?" not in checks["fr_FR.UTF-8"], "the checks ask in English")
    listed = {name: run("delegation", "--checks", "--json", LC_ALL=name)[1] for name in ("C.UTF-8", "fr_FR.UTF-8")}
    verdict.check(len(set(listed.values())) == 1, "the checks' document depends on the language")


main(test)
