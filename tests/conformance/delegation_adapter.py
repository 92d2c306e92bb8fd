# SPDX-License-Identifier: GPL-3.0-or-later
"""What the conformance runner calls for a delegation: --zone N --root-hints FILE [--ns HOST/ADDR]… [--ds TAG,ALG,TYPE,HEX]…
Prints the run's document: its findings carry the codes, its sets are the runner's."""
import argparse
import os

parser = argparse.ArgumentParser()
parser.add_argument("--zone", required=True)
parser.add_argument("--root-hints", required=True)
parser.add_argument("--ns", action="append", default=[])
parser.add_argument("--ds", action="append", default=[])
case = parser.parse_args()
cli = os.path.join(os.environ["ZONECASE_BIN"], "zonecase-cli")
command = [cli, "delegation", case.zone, "--root-hints", case.root_hints, "--json", "--allow-addresses", "all",
           "--announcements", "asnlookup.zonemaster.net"]
for server in case.ns:
    command += ["--ns", server]
for ds in case.ds:
    command += ["--ds", ds.replace(",", " ")]
os.execv(cli, command)
