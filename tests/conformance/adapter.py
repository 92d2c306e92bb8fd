# SPDX-License-Identifier: GPL-3.0-or-later
"""What the conformance runner calls for a case: --name N --type T --root-hints FILE --trust-anchor FILE --at T."""
import argparse
import os

parser = argparse.ArgumentParser()
for option in ("name", "type", "root-hints", "trust-anchor", "at"):
    parser.add_argument("--" + option, required=True)
case = vars(parser.parse_args())
cli = os.path.join(os.environ["ZONECASE_BIN"], "zonecase-cli")
os.execv(cli, [cli, "chain", case["name"], "--type", case["type"], "--root-hints", case["root_hints"],
               "--trust-anchor", case["trust_anchor"], "--at", case["at"], "--json", "--allow-addresses", "all"])
