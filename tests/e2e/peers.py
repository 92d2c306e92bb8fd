# SPDX-License-Identifier: GPL-3.0-or-later
"""What other validators say of a name, in the words of RFC 4033 where they can be had."""
import os
import re
import subprocess

import dns.flags
import dns.message
import dns.query
import dns.rcode

import servers


def ask(resolver, name, rdtype, checking_disabled=False):
    query = dns.message.make_query(name, rdtype, want_dnssec=True)
    query.flags |= dns.flags.AD | (dns.flags.CD if checking_disabled else 0)
    reply, _ = dns.query.udp_with_fallback(query, resolver, timeout=20)
    return reply


def verdict(resolver, name, rdtype):
    """AD: secure; an answer without: insecure; a failure that goes away with checking disabled: bogus."""
    reply = ask(resolver, name, rdtype)
    rcode = dns.rcode.to_text(reply.rcode())
    if rcode != "SERVFAIL":
        return "secure" if reply.flags & dns.flags.AD else "insecure", rcode
    again = ask(resolver, name, rdtype, checking_disabled=True)
    return ("bogus" if again.rcode() != dns.rcode.SERVFAIL else "servfail"), rcode


def unbound_reasons(folder):
    """{(name, type): reason} of what Unbound's validator logged."""
    reasons = {}
    pattern = re.compile(r"validation failure <(\S+) (\S+) IN>: (.*)$")
    with open(os.path.join(folder, "unbound", "log"), encoding="utf-8", errors="replace") as log:
        for line in log:
            found = pattern.search(line)
            if found:
                reasons[found[1].lower(), found[2]] = found[3]
    return reasons


def _output(command, at, seconds=30):
    try:
        done = subprocess.run(command, capture_output=True, timeout=seconds, check=False, env=servers.at_time(at))
        return (done.stdout + done.stderr).decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        return "timeout"


def delv(folder, name, rdtype, at):
    """delv asks a resolver with checking disabled and validates itself."""
    text = _output(["delv", "-a", os.path.join(folder, "anchor.bind"), "+root=.", "@" + servers.BIND, name, rdtype], at)
    if "resolution failed" in text and "ncache" not in text:
        return "bogus"
    for sign, word in (("unsigned answer", "insecure"), ("negative response, unsigned", "insecure"), ("fully validated", "secure")):
        if sign in text:
            return word
    return text.strip().splitlines()[-1][:40] if text.strip() else "nothing"


def drill(folder, name, rdtype, at):
    text = _output(["drill", "-S", "-k", os.path.join(folder, "anchor.key"), "-r", os.path.join(folder, "root.hints"),
                    "@" + servers.UNBOUND, name, rdtype], at)
    if ";; Chase successful" in text:
        return "secure"
    if "Existence is denied by" in text and "BOGUS" not in text:
        return "secure"
    return "not secure" if text.strip() else "nothing"
