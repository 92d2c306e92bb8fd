# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes corpus/chain: transcripts of small worlds, one for each road through the analysis. Run it by hand, with ZONECASE_BIN set."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "e2e"))
import scripted  # noqa: E402  (beside the end-to-end tests)

RECORDS = "www 300 IN A 203.0.113.1\n*.w 300 IN A 203.0.113.2\nalias 300 IN CNAME www\nold 300 IN DNAME new\nx.new 300 IN A 203.0.113.4\n"
ROADS = {"nsec": [("www.", "A"), ("nope.", "A"), ("q.w.", "A"), ("x.old.", "A"), ("www.", "MX")],
         "nsec3": [("nope.", "A"), ("q.w.", "A"), ("q.w.", "MX")]}


def main():
    scripted.enter()
    folder = os.path.join(HERE, "corpus", "chain")
    os.makedirs(folder, exist_ok=True)
    def record(world, title, name, rdtype):
        scripted.chain(world, name, rdtype, "--transcript", os.path.join(folder, title), "--servers", "one")
    for denial, questions in ROADS.items():
        world = scripted.World().zone(".", [scripted.ROOT], RECORDS, algorithm=15, denial=denial).build()
        for name, rdtype in questions:
            record(world, "%s-%s-%s" % (denial, name.strip("."), rdtype.lower()), name, rdtype)
    for title, ds, opt_out in (("signed", "right", False), ("unsigned", "none", False), ("opt-out", "none", True)):
        world = scripted.World().zone(".", [scripted.ROOT], algorithm=15, denial="nsec3" if opt_out else "nsec", opt_out=opt_out)
        world.zone("zz.", ["192.0.2.2"], RECORDS, algorithm=15 if ds == "right" else 0, ds=ds).build()
        record(world, "cut-" + title, "www.zz.", "A")


if __name__ == "__main__":
    main()
