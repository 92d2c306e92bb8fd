#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seed corpora of the fuzz targets into corpus/ beside this file."""

import hashlib
import json
import pathlib
import struct

HERE = pathlib.Path(__file__).parent / "corpus"


def name(text):
    labels = [label for label in text.split(".") if label]
    return b"".join(bytes([len(label)]) + label.encode() for label in labels) + b"\0"


def rr(owner, number, rdata, ttl=300, klass=1):
    return owner + struct.pack("!HHIH", number, klass, ttl, len(rdata)) + rdata


def message(question=b"", answer=(), authority=(), additional=(), flags=0x8400):
    counts = (1 if question else 0, len(answer), len(authority), len(additional))
    head = struct.pack("!HHHHHH", 0x1234, flags, *counts)
    return head + question + b"".join([*answer, *authority, *additional])


ZZ = name("zz")
POINTER = b"\xc0\x0c"
SIGNATURE = struct.pack("!HBBIIIH", 1, 13, 1, 300, 1800000000, 1790000000, 4711) + ZZ + b"s" * 64
RDATA = {
    "a": (1, b"\xc0\0\x02\x01"), "ns": (2, b"\2ns" + POINTER), "cname": (5, POINTER),
    "soa": (6, POINTER + POINTER + b"\0" * 20), "wks": (11, b"\xc0\0\x02\x01\x06\x40"), "hinfo": (13, b"\1a\1b"),
    "mx": (15, b"\0\x0a" + POINTER), "txt": (16, b"\2hi\0"), "loc": (29, bytes([0, 0x12, 0x16, 0x13] + [0x80, 0, 0, 0] * 3)),
    "aaaa": (28, b"\x20\1\x0d\xb8" + b"\0" * 11 + b"\1"), "srv": (33, b"\0\1\0\2\0\x35" + ZZ),
    "naptr": (35, b"\0\1\0\2\1u\1s\1r" + ZZ), "cert": (37, b"\0\1\0\2\5cert"), "dname": (39, ZZ),
    "apl": (42, b"\0\1\x18\3\xc0\0\2"), "ds": (43, b"\x12\x34\x0d\2" + b"d" * 32), "sshfp": (44, b"\1\1" + b"f" * 20),
    "ipseckey": (45, b"\x0a\1\2\xc0\0\2\1key"), "rrsig": (46, SIGNATURE), "nsec": (47, ZZ + b"\0\6\x40\1\0\0\0\3"),
    "dnskey": (48, b"\1\1\3\x0d" + b"k" * 64), "nsec3": (50, b"\1\0\0\x0a\2\xab\xcd\x14" + b"h" * 20 + b"\0\1\x40"),
    "nsec3-algorithm-2": (50, b"\2\0\0\x0a\2\xab\xcd\x14" + b"h" * 20 + b"\0\1\x40"), "ns-empty": (2, b""),
    "nsec3param": (51, b"\1\0\0\x0a\2\xab\xcd"), "tlsa": (52, b"\3\1\1" + b"t" * 32), "hip": (55, b"\2\1\0\3hikey" + ZZ),
    "csync": (62, b"\0\0\0\1\0\3\0\1\x40"), "zonemd": (63, b"\0\0\0\1\1\1" + b"m" * 48),
    "https": (65, b"\0\1\0\0\1\0\3\2h2\0\4\0\4\xc0\0\2\1\0\5\0\2ab"), "eui48": (108, b"abcdef"),
    "tkey": (249, ZZ + b"\0" * 12 + b"\0\1k\0\1o"), "tsig": (250, ZZ + b"\0" * 8 + b"\0\1m\0\0\0\0\0\1o"),
    "uri": (256, b"\0\1\0\2http"), "caa": (257, b"\0\5issueca.zz"), "type65280": (65280, b"any"),
}
RECORDS = {
    "hints": ".  3600000  NS  A.ROOT-SERVERS.NET. ; the root\nA.ROOT-SERVERS.NET. A 198.41.0.4\n",
    "anchor": '. IN DS ( 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D084\n  58E880409BBC683457104237C7F8EC8D )\n',
    "strings": 'zz. 1 TXT "a;b" "c\\"d" e\\032f\n\t2 CAA 0 issue ";"\n',
    "many": "zz. MX 10 a.zz.\nzz. SRV 1 2 3 a.zz.\nzz. HTTPS 1 . alpn=h2 ipv4hint=192.0.2.1\nzz. TYPE65280 \\# 2 abcd\n",
}


def cbor(value):
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(cbor(item) for item in value)
    return head(5, len(value)) + b"".join(cbor(key) + cbor(item) for key, item in value.items())


def head(major, value):
    if value < 24:
        return bytes([major << 5 | value])
    for code, pattern in ((24, "!B"), (25, "!H"), (26, "!I"), (27, "!Q")):
        if value < 1 << 8 * struct.calcsize(pattern):
            return bytes([major << 5 | code]) + struct.pack(pattern, value)
    raise ValueError(value)


def exchange():
    return cbor(["zonecase.exchange/1", "here", "internet", b"", name("a.nic.zz"), b"\xc0\0\x02\x35", 53, "udp", 1, 0,
                 b"query", b"response", "none", [["id", b"x"]], 1, 1790000000000000000, 1234])


def run(ids):
    profile = cbor({"name": "lab", "ipv4": True, "burst": 3})
    return cbor(["zonecase.run/1", b"r" * 16, "chain", b"{}", profile, "0.1.0", 1, 2, "complete", 3, 4, ids, [], ["queries"]])


def transcript():
    digest = hashlib.sha256(exchange()).digest()
    return b"\xd9\xd9\xf7" + cbor(["zonecase.transcript/1", run([digest]), exchange()])


RDAP = {
    "domain": {
        "objectClassName": "domain", "ldhName": "ministry.zz", "status": ["client hold", "serverTransferProhibited"],
        "events": [{"eventAction": "expiration", "eventDate": "2026-10-14T09:00:00+02:00"},
                   {"eventAction": "last update of RDAP database", "eventDate": "2026-10-01T00:00:00.5Z"}],
        "entities": [{"roles": ["registrar"], "publicIds": [{"type": "IANA Registrar ID", "identifier": "9999"}],
                      "vcardArray": ["vcard", [["fn", {}, "text", "Registrar"]]]}],
        "nameservers": [{"ldhName": "ns1.ministry.zz"}],
        "secureDNS": {"delegationSigned": True,
                      "dsData": [{"keyTag": 1, "algorithm": 13, "digestType": 2, "digest": "AB"}]}},
    "bare": {"objectClassName": "domain", "ldhName": "a.zz"},
    "not-found": {"errorCode": 404, "title": "Not Found"},
    "too-many": {"errorCode": 429},
}


def framed(value):
    body = cbor(value)
    return struct.pack("!I", len(body)) + body


NAMES = {"confusable": ("ns1.h0stdns.test.", "ns1.hostdns.test."), "transposed": ("a.hotsdns.test.", "a.hostdns.test."),
         "script": ("ns1.xn--hstdns-wqf.test.", "ns001.hostdns00000.test."), "suffix": ("ns1.hostdns.zz.", "ns1.hostdns.yy."),
         "encoded": ("ns1.xn--hstdns-wqf.test.", "ns1.xn--hstdns-wqg.test.")}


def write(target, title, content):
    folder = HERE / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / title).write_bytes(content)


def frame(kind, flags, stream, payload=b""):
    return struct.pack("!I", len(payload))[1:] + struct.pack("!BBI", kind, flags, stream) + payload


def write_secured():
    """The certificate beside them is one of tests/dns/certificates."""
    fields = b"".join(b"\0" + bytes([len(k)]) + k + bytes([len(v)]) + v for k, v in (
        (b":status", b"200"), (b"content-type", b"application/dns-message"), (b"age", b"5")))
    write("secured", "http", b"\1" + frame(4, 0, 0) + frame(1, 4, 1, fields) + frame(0, 1, 1, b"answer"))
    write("secured", "http-leaves", b"\1" + frame(4, 0, 0) + frame(6, 0, 0, b"p" * 8) + frame(7, 0, 0, b"\0" * 8))
    write("secured", "http-resets", b"\1" + frame(4, 0, 0) + frame(3, 0, 1, b"\0\0\0\2"))
    write("secured", "messages", b"\2\0\3abc\0\1d\0")
    write("secured", "spec-tls", b"\3tls://192.0.2.1@853#dns.example")
    write("secured", "spec-https", b"\3https://dns.example:443/dns-query{?dns}@2001:db8::1")


def write_traits():
    """Replies to whatever question comes first: the octet before each counts among those that are left."""
    def reply(which, rcode, answers, additional, rest):
        return bytes([which, rcode, answers, additional, len(rest)]) + rest
    def option(code, content):
        data = struct.pack("!HH", code, len(content)) + content
        return rr(b"\0", 41, data, 0, 1232)
    txt = lambda text, klass=1: rr(POINTER, 16, bytes([len(text)]) + text, 0, klass)
    address = rr(POINTER, 1, b"\xcb\0\x71\x42")
    for title, code, text in (("stale", 3, b""), ("filtered", 17, "gesperrt \u00e4".encode()), ("bogus", 6, b"\xff\xfe"), ("short", 0, None)):
        error = option(15, struct.pack("!H", code) + text) if text is not None else option(15, b"\0")
        write("traits", "ede-" + title, b"".join(reply(which, 0, 1, 1, address + error) for which in range(4)))
    write("traits", "ede-servfail", b"".join(reply(which, 2, 0, 1, option(15, struct.pack("!H", 9) + b"no key")) for which in range(6)))
    write("traits", "chaos", b"".join(reply(0, 0, 1, 0, txt(b"unbound 1.17", 3)) for _ in range(6)))
    write("traits", "whoami", b"".join(reply(which, 0, 1, 0, txt(b"192.0.2.77")) for which in range(8)))
    write("traits", "whoami-address", b"".join(reply(which, 0, 1, 0, address) for which in range(8)))
    write("traits", "nsid", b"".join(reply(which, 0, 0, 1, option(3, b"fra1")) for which in range(8)))
    write("traits", "sentinel", b"".join(reply(0, rcode, 1 - rcode // 2, 0, b"" if rcode else address) for rcode in (0, 2) * 6))
    write("traits", "text-torn", reply(0, 0, 1, 0, rr(POINTER, 16, b"\x05ab")) * 6)


def main():
    question = ZZ + b"\0\1\0\1"
    edns = rr(b"\0", 41, b"\0\x0a\0\x08cookie00", 0x8000, 1232)
    for title, (number, rdata) in RDATA.items():
        write("message", title, message(question, [rr(POINTER, number, rdata)], additional=[edns]))
    write("message", "sections", message(question, [rr(POINTER, *RDATA["a"])], [rr(POINTER, *RDATA["soa"])], [edns]))
    for title, text in RECORDS.items():
        write("records", title, text.encode())
    for title, (one, other) in NAMES.items():
        write("likeness", title, (one + other).encode())
    for title, answer in RDAP.items():
        write("rdap", title, json.dumps(answer).encode())
    write_secured()
    write_traits()
    write("rdap", "deep", b"[" * 40 + b"]" * 40)
    write("transcript", "exchange", exchange())
    write("transcript", "transcript", transcript())
    write("transcript", "run", run([]))
    write("transcript", "run-float", run([]).replace(b"\x03\x04\x80", b"\x03\xfa\xfa\xfa\xfa\xfa\x80"))
    write("transcript", "profile-cbor", cbor({"name": "lab", "ipv4": True, "burst": 3}))
    write("transcript", "profile", b'name = "x"\nipv4 = true\n')
    write("protocol", "exchange", framed({"kind": "exchange", "exchange": exchange()}))
    write("protocol", "started", framed({"kind": "started", "run": run([])}))
    write("protocol", "finished", framed({"kind": "finished", "run": run([]), "document": b"{}"}))
    write("protocol", "job", framed({"kind": "job", "command": "analyse", "parameters": b"{}", "profile": cbor({}),
                                     "at": 5, "recorded": transcript()}))
    write("protocol", "progress", framed({"kind": "progress", "sent": 1, "wanted": 2, "what": "zz."}))
    write("protocol", "parsing", framed({"kind": "parsing", "id": b"i" * 32}))
    write("protocol", "held", framed({"kind": "held", "servers": [[name("a.zz"), b"\xc0\0\2\1", 53]]}))
    write("protocol", "release", framed({"kind": "release", "allowed": [b"\xc0\0\2\1"], "refused": []}))
    write("protocol", "failed", framed({"kind": "failed", "code": 1, "detail": "no"}))


main()
