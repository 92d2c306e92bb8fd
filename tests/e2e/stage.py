# SPDX-License-Identifier: GPL-3.0-or-later
"""The world, up and running in a namespace of its own, and Zonecase pointed at it."""
import contextlib
import json
import os
import subprocess
import tempfile

import netns
import servers
import world

BIN = os.environ.get("ZONECASE_BIN", "build/dev/bin")
CLI = os.path.join(BIN, "zonecase-cli")


@contextlib.contextmanager
def set_up():
    """The folder with the world's files; all servers answer while the context lasts."""
    netns.enter()
    netns.all_addresses_are_ours(world.ADDRESSES)
    with tempfile.TemporaryDirectory(prefix="zonecase-e2e.") as folder:
        files = world.write(folder)
        with servers.Servers(folder) as running:
            servers.start_world(running, files, world)
            servers.start_resolvers(running, world)
            yield folder


def cli(*arguments, seconds=60, environment=None):
    """Exit status, standard output as it is, standard error as text."""
    done = subprocess.run([CLI, *arguments], capture_output=True, timeout=seconds, check=False, stdin=subprocess.DEVNULL,
                          env=environment)
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")


def pointed_at(folder, at=world.AT):
    """The options that lead a probe into this world."""
    return ["--root-hints", os.path.join(folder, "root.hints"), "--trust-anchor", os.path.join(folder, "anchor.ds"),
            "--at", at, "--allow-addresses", "all"]


def chain(folder, name, rdtype, *more):
    """(exit status, document or None, standard output, standard error) of a chain probe."""
    status, out, err = cli("chain", name, "--type", rdtype, "--json", *pointed_at(folder), *more)
    return status, document(out), out, err


def document(out):
    try:
        return json.loads(out)
    except ValueError:
        return None


class Verdict:
    """Collects what did not hold, and ends the test with it."""

    def __init__(self):
        self.wrong = []
        self.held = 0

    def check(self, holds, what):
        if holds:
            self.held += 1
        else:
            self.wrong.append(what)
        return holds

    def exit(self):
        for what in self.wrong:
            print("FAILED: " + what)
        print("%d checks held, %d did not." % (self.held, len(self.wrong)))
        raise SystemExit(1 if self.wrong or not self.held else 0)
