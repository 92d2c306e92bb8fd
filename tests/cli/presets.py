# SPDX-License-Identifier: GPL-3.0-or-later
"""Presets of public resolvers are listed, and a plan names every address of theirs. Nobody is asked here.

Usage: presets.py ZONECASE-CLI
"""
from program import Program, main


def listed(verdict, program):
    document, status = program.document("resolvers", "--preset", "list")
    verdict.equal(status, 0, "listing")
    presets = {preset["name"]: preset for preset in document.get("presets", [])}
    verdict.check({"quad9", "cloudflare", "google"} <= set(presets), "there are only %s" % sorted(presets))
    verdict.equal(program.document("watch", "--preset", "list")[0], document, "the list of a watch")
    status, text, _ = program.run("resolvers", "--preset", "list")
    verdict.check("None of these is asked unless you name it." in text, text)
    for preset in presets.values():
        for part in (preset["name"], preset["operator"], preset["source"], preset["as_of"], *preset["resolvers"]):
            verdict.check(part in text, "%s is not in the list" % part)
    return presets


def planned(verdict, program, presets):
    wanted = presets["quad9"]["resolvers"] + presets["cloudflare"]["resolvers"]
    names = ("--preset", "quad9", "--preset", "cloudflare", "--preset", "quad9")
    plan, status = program.document("resolvers", "a.zz", *names, "--plan")
    verdict.equal(status, 0, "the plan")
    asked = [one for one in plan["servers"] if one["role"] == "resolver"]
    verdict.equal(len(asked), len(wanted), "each once")
    for spec in wanted:
        secured = spec.startswith(("tls:", "https:"))
        verdict.check(any(one["address"] in spec and ("transport" in one) == secured
                          and (not secured or one["authentication"] in spec) for one in asked),
                      "the plan does not name %s" % spec)
    verdict.equal(plan["polls"]["resolvers"], len(wanted), "what each is asked")
    watch, status = program.document("watch", "a.zz", "b.zz", *names, "--plan")
    verdict.equal(status, 0, "the plan of a watch")
    for part in ("servers", "polls", "probes", "max_queries"):
        verdict.equal(watch.get(part), plan.get(part), "%s of a watch" % part)
    for part in ("rate_per_second", "burst"):  # four looks side by side share them
        verdict.check(0 < 4 * watch[part] <= plan[part], "%s of a watch: %s of %s" % (part, watch[part], plan[part]))
    status, text, err = program.run("watch", "a.zz", "b.zz", *names, "--plan", "--every", "5m")
    verdict.equal((status, err), (0, ""), "the plan of a watch as text")
    for part in ("Every 5m, give or take 10 per cent, up to 4 looks side by side:", "chain a.zz. A", "resolvers b.zz.",
                 "Questions to resolvers: ", "a second to one address after the first", "9.9.9.9", "one.one.one.one"):
        verdict.check(part in text, "“%s” is not in\n%s" % (part, text))


def test(verdict, folder, path):
    program = Program(path, folder)
    presets = listed(verdict, program)
    planned(verdict, program, presets)
    status, out, err = program.run("resolvers", "a.zz", "--preset", "quad8", "--plan")
    verdict.equal((status, out), (2, ""), "an unknown preset")
    verdict.check("There is no preset “quad8”. There are: " in err and "quad9" in err, err)


main(test)
