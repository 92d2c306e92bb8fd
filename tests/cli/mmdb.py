# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of networks in MaxMind's format, version 2, for the tests: IPv4 prefixes and the autonomous systems that announce them."""
import ipaddress


def number(value):
    return bytes([6 << 5 | 4]) + value.to_bytes(4, "big")


def small(value):
    return bytes([5 << 5 | 2]) + value.to_bytes(2, "big")


def text(value):
    size = len(value)
    return bytes([2 << 5 | min(size, 29)]) + (bytes([size - 29]) if size >= 29 else b"") + value.encode()


def mapping(members):
    return bytes([7 << 5 | len(members)]) + b"".join(text(key) + value for key, value in members.items())


def tree(prefixes):
    """Nodes of a binary tree by the bits of the prefixes: a branch is a node's number, an index into `prefixes`, or nothing."""
    nodes = [[None, None]]
    for index, prefix in enumerate(prefixes):
        network = ipaddress.ip_network(prefix)
        bits = f"{int(network.network_address):032b}"[:network.prefixlen]
        at = 0
        for bit in bits[:-1]:
            if nodes[at][int(bit)] is None:
                nodes[at][int(bit)] = ("node", len(nodes))
                nodes.append([None, None])
            at = nodes[at][int(bit)][1]
        nodes[at][int(bits[-1])] = ("entry", index)
    return nodes


def table(networks):
    """The file: {prefix: (AS, holder)}, prefixes that do not overlap. No other address is in it."""
    nodes, entries, offsets = tree(networks), b"", []
    for system, holder in networks.values():
        offsets.append(len(entries))
        entries += mapping({"autonomous_system_number": number(system), "autonomous_system_organization": text(holder)})

    def record(branch):
        if branch is None:
            return len(nodes)
        return branch[1] if branch[0] == "node" else len(nodes) + 16 + offsets[branch[1]]

    search = b"".join(record(branch).to_bytes(4, "big") for node in nodes for branch in node)
    about = mapping({"binary_format_major_version": small(2), "binary_format_minor_version": small(0),
                     "build_epoch": b"\x08\x02" + (1790000000).to_bytes(8, "big"), "database_type": text("Test-ASN"),
                     "description": mapping({}), "ip_version": small(4), "languages": b"\0\4", "node_count": number(len(nodes)),
                     "record_size": small(32)})
    return search + bytes(16) + entries + b"\xab\xcd\xefMaxMind.com" + about
