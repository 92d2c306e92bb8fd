# SPDX-License-Identifier: GPL-3.0-or-later
"""The way out of a test's namespace: a device that keeps everything that would have left, and a watch on system calls."""
import fcntl
import os
import re
import select
import struct
import subprocess

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
# A socket of the Internet's families is the first step of any packet; even one that sends nothing is one too many.
INTERNET = re.compile(r"socket\((AF_INET6?|AF_PACKET|AF_NETLINK, SOCK_RAW\|?[A-Z_|]*, NETLINK_ROUTE)")


class Tap:
    """Default routes into a device of ours."""

    def __init__(self):
        try:
            self.device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
        except OSError as error:
            raise SystemExit("FAILED: this machine has no /dev/net/tun to catch packets with (%s)." % error) from error
        fcntl.ioctl(self.device, TUNSETIFF, struct.pack("16sH22x", b"out", IFF_TUN | IFF_NO_PI))
        # Without an address of its own the kernel has nothing to announce, so all that appears was sent by a program.
        for command in ("ip link set lo up", "ip link set out addrgenmode none", "ip link set out up",
                        "ip address add 192.0.2.200/32 dev out", "ip route add default dev out",
                        "ip -6 route add default dev out"):
            subprocess.run(command.split(), check=True)

    def packets(self):
        """Destinations of what was sent since the last call."""
        found = []
        while select.select([self.device], [], [], 0)[0]:
            packet = os.read(self.device, 65535)
            where = packet[16:20] if packet[0] >> 4 == 4 else packet[24:40]
            found.append(".".join(map(str, where)) if len(where) == 4 else where.hex(":", 2))
        return found


def internet_sockets(trace):
    """Lines of an strace that made an Internet socket."""
    with open(trace, encoding="utf-8", errors="replace") as file:
        return [line.strip() for line in file if INTERNET.search(line)]


def watch(command, trace, **how):
    """The command under strace, as Popen."""
    return subprocess.Popen(["strace", "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", trace, *command],
                            stdin=subprocess.DEVNULL, **how)
