# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts Debian's Unbound, PowerDNS Recursor and Knot Resolver as honest resolvers, each asking from its own address."""


def _write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def unbound(folder, address, hints, anchor, more=""):
    conf = _write(folder + "/unbound.conf", (
        'server:\n  interface: {address}\n  outgoing-interface: {address}\n  access-control: 0.0.0.0/0 allow\n  username: ""\n'
        '  chroot: ""\n  directory: "{folder}"\n  pidfile: "{folder}/unbound.pid"\n  use-syslog: no\n  logfile: "{folder}/log"\n'
        '  root-hints: "{hints}"\n  trust-anchor-file: "{anchor}"\n  do-ip6: no\n  module-config: "validator iterator"\n'
        "  num-threads: 1\n  trust-anchor-signaling: no\n  ede: yes\n  outbound-msg-retry: 2\n  infra-host-ttl: 1\n{more}"
        "remote-control:\n  control-enable: no\n").format(address=address, folder=folder, hints=hints, anchor=anchor, more=more))
    return ["unbound", "-d", "-c", conf]


def unbound_serving_stale(folder, address, hints, anchor):
    return unbound(folder, address, hints, anchor, "  serve-expired: yes\n  serve-expired-ttl: 86400\n"
                   "  serve-expired-client-timeout: 300\n  ede-serve-expired: yes\n")


def pdns_recursor(folder, address, hints, anchor):
    with open(anchor, encoding="ascii") as file:
        ds = file.read().split(" DS ")[1].strip()
    _write(folder + "/anchor.lua", 'clearTA()\naddTA(".", "%s")\n' % ds)
    _write(folder + "/recursor.conf", (
        "local-address={address}\nquery-local-address={address}\nallow-from=0.0.0.0/0\ndont-query=\nhint-file={hints}\n"
        "socket-dir={folder}\ndnssec=validate\nlua-config-file={folder}/anchor.lua\nthreads=1\nsecurity-poll-suffix=\n"
        "webserver=no\nminimum-ttl-override=0\nextended-resolution-errors=yes\nroot-nx-trust=no\nmax-mthreads=512\n"
        "network-timeout=500\nserve-rfc1918=no\nexport-etc-hosts=no\n").format(address=address, folder=folder, hints=hints))
    return ["pdns_recursor", "--config-dir=" + folder, "--daemon=no", "--write-pid=no"]


def knot_resolver(folder, address, hints, anchor):
    conf = _write(folder + "/kresd.conf", (
        "net.listen('{address}', 53, {{ kind = 'dns' }})\nnet.ipv6 = false\nnet.outgoing_v4('{address}')\n"
        "modules.load('hints')\nhints.root_file('{hints}')\ntrust_anchors.remove('.')\ntrust_anchors.add_file('{anchor}', true)\n"
        "cache.open(20 * MB, 'lmdb://{folder}/cache')\ncache.min_ttl(0)\nlog_level('info')\n"
        "modules.unload('priming')\nmodules.unload('ta_signal_query')\n").format(
            address=address, hints=hints, anchor=anchor, folder=folder))
    return ["kresd", "-n", "-c", conf, folder]


PROGRAMS = {"unbound": unbound, "pdns-recursor": pdns_recursor, "knot-resolver": knot_resolver}
