# SPDX-License-Identifier: GPL-3.0-or-later
"""A network of its own for a test: every address is local there, and nothing that is sent can leave."""
import ctypes
import os
import signal
import subprocess
import sys

INSIDE = "ZONECASE_TEST_NAMESPACE"
PR_SET_PDEATHSIG = 1


def _can(command):
    return subprocess.run(command + ["true"], stderr=subprocess.DEVNULL, check=False).returncode == 0


def enter():
    """Starts this script again inside a namespace, unless it is there already. A machine that refuses fails the test."""
    if os.environ.get(INSIDE):
        return
    for command in (["unshare", "-Urn"], ["unshare", "-n"]):  # in a chroot, root may do the second only
        if _can(command):
            os.environ[INSIDE] = "1"
            os.execvp("unshare", command + [sys.executable, "-B"] + sys.argv)
    sys.exit("FAILED: this machine lets nobody make a network namespace (unshare -Urn), and the test needs one.")


def all_addresses_are_ours(bound=()):
    """lo up, and every IPv4 and IPv6 address ends on this machine. These ones are lo's own: BIND looks for them there,
    and IPv6 lets nobody bind another."""
    commands = ["ip link set lo up", "ip route add local default dev lo", "ip -6 route add local ::/0 dev lo"]
    for command in commands + [
            "ip address add %s/%s" % (address, "128 dev lo nodad" if ":" in address else "32 dev lo") for address in bound]:
        subprocess.run(command.split(), check=True)


def die_with_parent():
    """For Popen's preexec_fn: a server never outlives the test that started it."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
