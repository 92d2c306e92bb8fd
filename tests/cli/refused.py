# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot be meant, read or written ends with the right status and one sentence, and prints nothing else.

Usage: refused.py ZONECASE-CLI
"""
import os
import resource
import shutil
import sqlite3
import subprocess

from program import Program, main

USAGE, NOT_BEGUN = 2, 3
LAB = ("--lab", "A1@t0")
WRONG = (
    "chain", "chain|", "chain|a.zz|b.zz", "chain|a..b", "chain|" + "x" * 64 + ".zz", "chain|a zz", "chain|a.zz|--type|FOO", "chain|a.zz|--type|ANY", "chain|a.zz|--type|RRSIG",
    "chain|a.zz|--at|yesterday", "chain|a.zz|-4|-6", "chain|a.zz|--timeout|x", "chain|a.zz|--max-queries|0",
    "chain|a.zz|--servers|few", "chain|a.zz|--allow-addresses|1.2.3", "chain|a.zz|--nonsense", "chain|a.zz|--profile|text",
    "delegation", "delegation|zz|--ns|///", "delegation|zz|--ns|a.zz/nowhere", "delegation|zz|--ds|x y", "delegation|zz|--ds|65536 13 2 00",
    "delegation|zz|--ds|1 13 2 abcd", "delegation|zz|--severity-profile|nobody", "delegation|zz|--checks",
    "analyse|run.zct|--severity-profile|nobody", "resolvers",
    "resolvers|a.zz", "resolvers|a.zz|--resolver|nope", "resolvers|a.zz|--resolver|R9|--lab|A1@t0", "analyse",
    "analyse|a|b", "analyse|run.zct|--at|x", "analyse|full.zcase|--against|last", "case", "case|foo", "case|new", "case|new|x.zcase|--tlp|PINK",
    "case|new|x.zcase|--kind|x", "case|info", "case|verify|case.zcase|--receipt|x",
    "case|verify|case.zcase|--receipt|4:" + "ab" * 31, "case|verify|case.zcase|--receipt|4:" + "xy" * 32, "case|note|case.zcase|",
    "case|note|case.zcase|a|--time|never", "case|note|case.zcase|a|--reference|bad", "case|export|case.zcase", "report",
    "report|case.zcase", "report|case.zcase|-o|r.doc", "lab", "lab|foo", "lab|list|more", "lab|show", "lab|show|NOPE",
    "lab|run", "lab|run|NOPE", "lab|check|NOPE", "lab|serve", "lab|serve|A1|--speed|-1", "foo",
    "watch", "watch|a..b", "watch|a.zz|--every|5", "watch|a.zz|--every|1s", "watch|a.zz|--jitter|60", "watch|a.zz|--for|0s",
    "watch|a.zz|--check|mail", "watch|a.zz|--check|resolvers", "watch|a.zz|--speed|0", "watch|a.zz|--check|resolvers|--preset|quad8",
    "resolvers|a.zz|--preset|quad8", "resolvers|a.zz|--resolver|192.0.2.1|--bad|203.0.113", "resolvers|a.zz|--resolver|192.0.2.1|--bad|a..b")
IMPOSSIBLE = (
    "chain|a.zz|--lab|NOPE", "chain|a.zz|--lab|A1@t9", "chain|a.zz|--profile|none", "chain|a.zz|--profile|folder",
    "chain|a.zz|--root-hints|none", "chain|a.zz|--root-hints|text|--plan", "chain|a.zz|--trust-anchor|text|--lab|A1@t0",
    "chain|ministry.zz|--lab|A1@t0|--case|none", "chain|ministry.zz|--lab|A1@t0|--case|folder",
    "chain|ministry.zz|--lab|A1@t0|--case|text", "chain|ministry.zz|--lab|A1@t0|--case|cut.zcase",
    "chain|ministry.zz|--lab|A1@t0|--transcript|no/such/x.zct", "chain|ministry.zz|--lab|A1@t0|--transcript|folder",
    "chain|ministry.zz|--lab|A1@t0|--case|newer.zcase", "case|note|newer.zcase|a", "analyse|none", "analyse|folder", "analyse|run.zct|--against|none", "analyse|run.zct|--against|last",
    "analyse|text", "analyse|cut.zct", "analyse|cut.zcase", "analyse|case.zcase", "analyse|case.zcase|--run|zz",
    "case|new|case.zcase", "case|new|no/such/x.zcase", "case|new|folder", "case|info|none", "case|info|folder",
    "case|info|text", "case|info|cut.zcase", "case|info|empty", "case|verify|none", "case|note|none|a", "case|events|none",
    "case|export|case.zcase|-o|x.zct", "case|export|none|-o|x.zct", "case|export|full.zcase|-o|no/such/x.zct",
    "watch|a.zz|--names|none", "watch|ministry.zz|--lab|NOPE", "watch|ministry.zz|--lab|A1|--case|text",
    "watch|ministry.zz|--lab|A1|--case|newer.zcase", "lab|run|A1|--case|folder", "lab|run|A1|--case|text", "lab|serve|A1@t9", "report|none|-o|r.md")


def prepare(program):
    program.run("case", "new", "case.zcase")
    program.run("lab", "run", "A1", "--case", "full.zcase")
    program.run("chain", "ministry.zz", *LAB, "--transcript", "run.zct")
    path = lambda name: os.path.join(program.folder, name)
    os.mkdir(path("folder"))
    for name, content in (("text", "certainly\n"), ("empty", "")):
        with open(path(name), "w", encoding="utf-8") as file:
            file.write(content)
    for whole, part in (("full.zcase", "cut.zcase"), ("run.zct", "cut.zct")):
        with open(path(whole), "rb") as file, open(path(part), "wb") as cut:
            cut.write(file.read(3000))
    shutil.copy(path("full.zcase"), path("newer.zcase"))
    with sqlite3.connect(path("newer.zcase")) as database:
        database.execute("PRAGMA user_version = 99")
        database.execute("CREATE TABLE later (one INTEGER)")
    database.close()


def refuses(verdict, program, line, status):
    arguments = line.split("|")
    seen, out, err = program.run(*arguments)
    told = [one for one in err.splitlines() if not one.startswith("QStandardPaths:")]
    verdict.equal((seen, out), (status, ""), line)
    verdict.check(len(told) == 1 and told[0].startswith("zonecase"), f"{line}: not one sentence: {err!r}")


def small_files():
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))


def fills_up(verdict, program):
    """No file may grow beyond its limit, as on a full disk: what is acknowledged is there, and the status says no."""
    program.run("case", "new", "small.zcase")
    for number in range(12):
        done = subprocess.run([program.path, "chain", "ministry.zz", *LAB, "--servers", "all", "--case", "small.zcase",
                               "--json"], cwd=program.folder, capture_output=True, text=True, check=False, timeout=120,
                              preexec_fn=small_files, restore_signals=False)
        if done.returncode == NOT_BEGUN:
            break
    verdict.equal((done.returncode, done.stdout), (NOT_BEGUN, ""), f"run {number} on a full disk ({done.stderr.strip()})")
    verdict.check(len(done.stderr.splitlines()) == 1, f"on a full disk: {done.stderr!r}")
    status, out, err = program.run("case", "verify", "small.zcase")
    verdict.equal(status, 0, f"the case after that: {out}{err}")


def test(verdict, folder, path):
    program = Program(path, folder)
    prepare(program)
    for line in WRONG:
        refuses(verdict, program, line, USAGE)
    for line in IMPOSSIBLE:
        refuses(verdict, program, line, NOT_BEGUN)
    info, status = program.document("case", "info", "newer.zcase")
    verdict.equal(status, 0, f"a case of a newer format is read: {info}")
    verdict.check(any("newer" in note for note in info.get("opening", [])), f"it does not say so: {info.get('opening')}")
    status, _, err = program.run("chain", "ministry.zz", *LAB, "--plan", "--transcript", "no/such/x.zct")
    verdict.equal((status, err), (0, ""), "a plan")
    for words in ((), ("chain",), ("case",), ("lab",), ("lab", "run")):
        status, out, err = program.run(*words, "--help")
        verdict.equal((status, err), (0, ""), f"{words} --help")
        verdict.check("Exit status: 0 " in out, f"{words} --help does not explain the exit status")
    for name in ("r.pdf", "r.md"):
        status, out, err = program.run("report", "full.zcase", "-o", name)
        verdict.equal((status, out, err), (0, "", ""), f"report into {name}")
    status, out, err = program.run("report", "none", "-o", "r.md")
    verdict.check(err.startswith("zonecase-cli: ") and err.count("\n") == 1, f"report of no case: {err!r}")
    with open("/dev/full", "w", encoding="utf-8") as full:
        for line in (("lab", "show", "A1"), ("case", "info", "full.zcase", "--json")):
            done = subprocess.run([program.path, *line], cwd=folder, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
            verdict.equal(done.returncode, NOT_BEGUN, f"{line} into a full device")
    fills_up(verdict, program)


main(test)
