# SPDX-License-Identifier: GPL-3.0-or-later
"""Resolvers over TLS and HTTPS: Debian's Unbound and dnsdist with certificates of every kind, and servers that mean harm. Each
is told from the others, nothing is sent where the certificate is not right, and nobody is held up."""
import json
import os
import re
import subprocess
import tempfile
import time

import hostiletls
import netns
import servers
import stage
import world

BUILD = os.environ.get("ZONECASE_BINARY_DIR", "build/dev")
NAMES = ["www.ec.zz.", "www.rsa.zz.", "www.unsigned.zz.", "missing.rsa.zz."]
TIMEOUT = 600
TRIES_MS = TIMEOUT * (1 + 1.5 + 2.25)  # of one question that is met with silence: three tries, each half as long again
MEGABYTES = 200  # of all processes of a run together, no more than this for the largest
UNBOUND, UNBOUND_EXPIRED, DNSDIST = "198.18.2.1", "198.18.2.2", "198.18.1.%d"

CERTIFICATES = {  # label: (days, names, self-signed, who issues it), code of the finding
    "good": ({}, ""),
    "expired": ({"first": -90, "last": -2}, "certificate-expired"),
    "early": ({"first": 2, "last": 90}, "certificate-not-yet-valid"),
    "other": ({"names": ("elsewhere.lab.test",)}, "certificate-name"),
    "selfsigned": ({"self_signed": True}, "certificate-self-signed"),
    "stranger": ({}, "certificate-untrusted"),
}

DOH = [("endless", hostiletls.endless, "doh-size"), ("drip", hostiletls.drip, "answer-unfinished"),
       ("redirect", hostiletls.redirect, "doh-redirect"), ("bomb", hostiletls.bomb, "doh-encoding"),
       ("page", hostiletls.page, "doh-type"), ("failing", hostiletls.failing, "doh-status"),
       ("large", hostiletls.large, "doh-size"), ("headers", hostiletls.headers, "doh-headers"),
       ("pings", hostiletls.pings, "doh-protocol"), ("elsewhere", hostiletls.elsewhere, "silent:mismatched")]
DOT = [("wrong id", hostiletls.wrong_id, "silent:mismatched"), ("wrong question", hostiletls.wrong_question, "silent:mismatched"),
       ("half", hostiletls.half, "answer-unfinished"), ("closing", hostiletls.closing, "silent:closed"),
       ("flood", hostiletls.flood, "silent:mismatched")]


def tls(address, name=hostiletls.NAME):
    return "tls://%s%s" % (address, "#" + name if name else "")


def https(address, name=hostiletls.NAME, get=False):
    return "https://%s/dns-query%s@%s" % (name, "{?dns}" if get else "", address)


def unbound(folder, address, certificate):
    """As servers.unbound makes it, over TLS and HTTPS too."""
    command = servers.unbound(folder, os.path.join(folder, "..", "root.hints"), os.path.join(folder, "..", "anchor.ds"), world.AT)
    conf = command[-1]
    with open(conf, encoding="utf-8") as file:
        text = file.read().replace("interface: %s\n" % servers.UNBOUND, "interface: %s@53\n" % address)
    with open(conf, "w", encoding="utf-8") as file:
        file.write(text + (
            'server:\n  interface: {0}@853\n  interface: {0}@443\n  tls-service-pem: "{1}"\n  tls-service-key: "{2}"\n'
            '  incoming-num-tcp: 200\n  http-endpoint: "/dns-query"\n  access-control: 0.0.0.0/0 allow\n').format(address, *certificate))
    return command


def dnsdist(folder, address, certificate):
    """One process a certificate: Debian's has OpenSSL alone, and what an aborted handshake leaves in a thread's list of errors
    ends the next one of that thread, whoever asks."""
    conf = os.path.join(folder, "dnsdist.conf")
    with open(conf, "w", encoding="utf-8") as file:
        file.write('setSecurityPollSuffix("")\nsetACL("0.0.0.0/0")\nsetTCPRecvTimeout(20)\nsetTCPSendTimeout(20)\n'
                   'setLocal("{0}:53")\nnewServer({{address="{3}:53"}}):setUp()\n'
                   'addTLSLocal("{0}:853", "{1}", "{2}")\naddDOHLocal("{0}:443", "{1}", "{2}", "/dns-query")\n'.format(
                       address, *certificate, servers.UNBOUND))
    return ["dnsdist", "--supervised", "--disable-syslog", "-C", conf]


class Run:
    """One comparison: its document, what it took, and the largest process of it."""

    def __init__(self, folder, names, specs, *more, timeout=TIMEOUT, ca=None):
        arguments = ["resolvers", *names, "--json", "--at", world.AT, *stage.pointed_at(folder), "--timeout", str(timeout), *more]
        if ca:
            arguments += ["--tls-ca", ca]
        for spec in specs:
            arguments += ["--resolver", spec]
        begun = time.monotonic()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen([stage.CLI, *arguments], stdout=out, stderr=err, stdin=subprocess.DEVNULL,
                                       preexec_fn=netns.die_with_parent)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = status
            self.seconds, self.megabytes = time.monotonic() - begun, used.ru_maxrss / 1024
            out.seek(0)
            err.seek(0)
            self.bytes, self.err = out.read(), err.read().decode("utf-8", "replace")
        self.document = stage.document(self.bytes) or {"resolvers": [], "answers": [], "findings": []}

    def codes(self, spec):
        """What was found at a resolver; of silence with its kind."""
        found = set()
        for one in self.document["findings"]:
            if one["args"].get("resolver") != spec:
                continue
            code = one["code"].removeprefix("resolver.")
            found.add("silent:" + one["args"]["failure"] if code == "silent" else code)
        return found

    def secured(self, spec):
        return next((one.get("secured") or {} for one in self.document["resolvers"] if one["spec"]["label"] == spec), {})

    def cells(self, spec):
        return [one for one in self.document["answers"] if one["resolver"] == spec]


def check_good(verdict, folder, ca):
    """All transports of one resolver stand side by side, and say the same."""
    spec_of = {"udp": UNBOUND, "tcp": "tcp:" + UNBOUND, "tls": tls(UNBOUND), "post": https(UNBOUND), "get": https(UNBOUND, get=True),
               "dnsdist tls": tls(DNSDIST % 1), "dnsdist https": https(DNSDIST % 1, get=True),
               "by address": tls(UNBOUND, name="")}
    transcript, case = os.path.join(folder, "good.zct"), os.path.join(folder, "secured.zcase")
    stage.cli("case", "new", case, "--title", "Secured")
    run = Run(folder, NAMES, spec_of.values(), "--transcript", transcript, "--case", case, ca=ca, timeout=3000)
    for what, spec in spec_of.items():
        cells = run.cells(spec)
        verdict.check(len(cells) == len(NAMES) and all(cell["class"] == "same" for cell in cells),
                      "%s: %s %s" % (what, [(cell["class"], cell["outcome"]) for cell in cells], run.err[-300:]))
        seen = run.secured(spec)
        if ":" not in spec or spec.startswith("tcp:"):
            verdict.check(not seen, "%s has no TLS, and says %s" % (what, seen))
            continue
        verdict.check(seen.get("verified") and seen.get("version") == "TLSv1.3" and not seen.get("problems"),
                      "%s: %s" % (what, seen))
        verdict.check(seen.get("protocol") == ("h2" if spec.startswith("https") else ""), "%s: %s" % (what, seen.get("protocol")))
        verdict.check(seen.get("connections") == 1 and seen.get("questions", 0) >= len(NAMES) + 2,
                      "%s: %s connections for %s questions" % (what, seen.get("connections"), seen.get("questions")))
        verdict.check(bool(seen.get("certificates")) and hostiletls.NAME in seen["certificates"][0]["names"],
                      "%s: the certificate is not told: %s" % (what, seen.get("certificates")))
    _, out, err = stage.cli("analyse", transcript, "--json")
    verdict.check(out == run.bytes and out, "the transcript says something else than the run. " + err)
    _, out, err = stage.cli("analyse", case, "--run", "last", "--json")
    verdict.check(out == run.bytes and out, "the case says something else than the run. " + err)
    status, out, err = stage.cli("case", "verify", case)
    verdict.check(status == 0, "the case does not verify: %s%s" % (out.decode(), err))
    return sum(run.secured(spec).get("questions", 0) for spec in spec_of.values())


def check_certificates(verdict, folder, ca):
    """Each that is not right is told for what it is, over both, and what it would have said is not taken."""
    specs = {}
    for number, label in enumerate(CERTIFICATES, 1):
        specs[tls(DNSDIST % number)] = specs[https(DNSDIST % number)] = label
    specs[tls(UNBOUND_EXPIRED)] = specs[https(UNBOUND_EXPIRED)] = "expired"
    run = Run(folder, NAMES[:1], specs, ca=ca, timeout=3000)
    right = 0
    for spec, label in specs.items():
        code = CERTIFICATES[label][1]
        connection = {one for one in run.codes(spec) if "certificate" in one or "doh" in one or "tls" in one}
        right += verdict.check(connection == ({code} if code else set()), "%s (%s): %s" % (spec, label, sorted(run.codes(spec))))
        cells = run.cells(spec)
        verdict.check([cell["outcome"] for cell in cells] == ["untrusted" if code else "answered"],
                      "%s (%s): %s" % (spec, label, [cell["outcome"] for cell in cells]))
        verdict.check(bool(run.secured(spec).get("certificates")), "%s: the certificate is not kept" % spec)
    # Without the lab's authority nobody vouches for the good one either.
    alone = Run(folder, NAMES[:1], [tls(DNSDIST % 1)], timeout=3000)
    verdict.check("certificate-untrusted" in alone.codes(tls(DNSDIST % 1)), "trusted by nobody's word: %s" % alone.codes(tls(DNSDIST % 1)))
    return right, len(specs)


def check_hostile(verdict, folder, authority):
    """All at once: each ends in time, in little memory, with what is wrong with it."""
    certificate = authority.issue("hostile")
    expected, address = {}, ("198.18.3.%d" % number for number in range(1, 99))
    def listen(what, port, serve, code, spec=tls, **how):
        where = next(address)
        expected[spec(where)] = (what, code, hostiletls.Listener(where, port, serve, **how))
    for what, behave, code in DOH:
        listen(what, 443, hostiletls.doh(behave), code, https, certificate=certificate, protocols=["h2"])
    for what, behave, code in DOT:
        listen(what, 853, hostiletls.dot(behave), code, certificate=certificate)
    listen("downgrade", 443, hostiletls.old_http, "doh-downgrade", https, certificate=certificate, protocols=["http/1.1"])
    listen("old after all", 443, hostiletls.old_http, "doh-protocol", https, certificate=certificate, protocols=["h2"])
    listen("stalled", 853, hostiletls.stalled, "tls-stalled")
    listen("stalled over HTTPS", 443, hostiletls.stalled, "tls-stalled", https)
    listen("no TLS", 853, hostiletls.not_tls, "tls-failed")
    listen("closes after each", 853, hostiletls.dot(hostiletls.once), "", certificate=certificate)
    ears = [hostiletls.Ear(), hostiletls.Ear(), hostiletls.Ear()]
    forged = authority.issue("forged", self_signed=True)
    listen("forged over TLS", 853, ears[0], "certificate-self-signed", certificate=forged)
    listen("forged over HTTPS", 443, ears[1], "certificate-self-signed", https, certificate=forged, protocols=["h2"])
    listen("no HTTP/2", 443, ears[2], "doh-downgrade", https, certificate=certificate)
    run = Run(folder, NAMES[:1], expected, ca=authority.pem)
    verdict.check(not any(ear.heard for ear in ears), "one who is not trusted heard %s" % [ear.heard for ear in ears])
    right = 0
    for spec, (what, code, _) in expected.items():
        if code:
            right += verdict.check(code in run.codes(spec), "%s: %s, and %s was expected. %s" % (
                what, sorted(run.codes(spec)), code, run.err[-200:]))
            verdict.check(all(cell["outcome"] != "answered" for cell in run.cells(spec)), what + ": an answer was taken")
        else:
            right += verdict.check(all(cell["outcome"] == "answered" for cell in run.cells(spec)), "%s: %s" % (what, run.cells(spec)))
    most = 2 * TRIES_MS / 1000 + 3  # what hangs on the first question is asked after it
    verdict.check(run.seconds < most, "all took %.1f s, and %.1f s are enough" % (run.seconds, most))
    verdict.check(run.megabytes < MEGABYTES, "one process had %.0f MB" % run.megabytes)
    verdict.check("https://evil.lab.test/<b>dns-query" in json.dumps(run.document["findings"]), "where the redirect leads is not told")
    _, shown, _ = stage.cli("resolvers", "--help")
    verdict.check(b"tls://ADDR" in shown and b"no name is looked up" in re.sub(rb"\s+", b" ", shown), "--help is silent on it")
    return right, len(expected), run


def check_pacing(verdict, folder, ca):
    """The bucket of an address holds over TLS too, and the handshake takes a token of its own."""
    rate, burst = 5, 3
    with open(os.path.join(folder, "slow.toml"), "w", encoding="ascii") as file:
        file.write("rate_per_second = %d\nburst = %d\n" % (rate, burst))
    run = Run(folder, NAMES, [tls(DNSDIST % 1)], "--profile", os.path.join(folder, "slow.toml"), ca=ca, timeout=3000)
    seen = run.secured(tls(DNSDIST % 1))
    tokens = seen.get("questions", 0) + seen.get("connections", 0)
    least = (tokens - burst) / rate
    verdict.check(seen.get("verified") and run.document.get("elapsed_ms", 0) / 1000 >= least,
                  "%d tokens took %s ms, and not %.1f s" % (tokens, run.document.get("elapsed_ms"), least))


def check_repeats(verdict, folder, ca):
    """Asked again and again it is still one connection, over which the cache is dated as over UDP."""
    specs = [tls(UNBOUND), https(UNBOUND, get=True)]
    run = Run(folder, NAMES[:1], specs, "--repeat", "4", "--every", "0.5", ca=ca, timeout=3000)
    for spec in specs:
        seen, cells = run.secured(spec), run.cells(spec)
        verdict.check(seen.get("connections") == 1 and seen.get("questions", 0) >= 4 + 2, "%s again: %s %s" % (spec, seen, run.err))
        verdict.check([cell["cached_at"] is not None for cell in cells] == [True], "%s is not dated: %s" % (spec, cells))


def check_list(verdict, folder, ca):
    """Resolvers from a file, with their labels; a wrong line is named before anything is asked."""
    path = os.path.join(folder, "resolvers.txt")
    with open(path, "w", encoding="ascii") as file:
        file.write("# of the lab\n\n%s  Unbound over TLS\n%s\n" % (tls(UNBOUND), https(UNBOUND)))
    run = Run(folder, NAMES[:1], [], "--resolvers-from", path, ca=ca, timeout=3000)
    labels = [one["spec"]["label"] for one in run.document["resolvers"]]
    verdict.check(labels == ["Unbound over TLS", https(UNBOUND)], "of the list: %s %s" % (labels, run.err))
    with open(path, "a", encoding="ascii") as file:
        file.write("dns.example\n")
    status, _, err = stage.cli("resolvers", NAMES[0], "--resolvers-from", path)
    verdict.check(status == 2 and "Line 5" in err, "a wrong line: %s %s" % (status, err))


def main():
    verdict = stage.Verdict()
    begun = time.monotonic()
    with stage.set_up() as folder:
        authority, stranger = hostiletls.Authority(folder), hostiletls.Authority(folder, "Strange CA")
        made = {label: (stranger if label == "stranger" else authority).issue(label, addresses=(UNBOUND,), **how)
                for label, (how, _) in CERTIFICATES.items()}
        with servers.Servers(folder) as running:
            running.start("unbound-tls", unbound, [UNBOUND], UNBOUND, made["good"])
            running.start("unbound-expired", unbound, [UNBOUND_EXPIRED], UNBOUND_EXPIRED, made["expired"])
            for number, (label, certificate) in enumerate(made.items(), 1):
                running.start("dnsdist-" + label, dnsdist, [DNSDIST % number], DNSDIST % number, certificate)
            running.wait()
            questions = check_good(verdict, folder, authority.pem)
            right, certificates = check_certificates(verdict, folder, authority.pem)
            ended, hostile, run = check_hostile(verdict, folder, authority)
            check_pacing(verdict, folder, authority.pem)
            check_repeats(verdict, folder, authority.pem)
            check_list(verdict, folder, authority.pem)
    closing = ("Resolvers over TLS and HTTPS: %d questions on one connection a resolver; %d of %d certificates judged right; %d of %d "
               "hostile servers ended with their finding, all in %.1f s and at most %.0f MB; %.0f s in all.\n" % (
                   questions, right, certificates, ended, hostile, run.seconds, run.megabytes, time.monotonic() - begun))
    print(closing, end="")
    os.makedirs(os.path.join(BUILD, "closing"), exist_ok=True)
    with open(os.path.join(BUILD, "closing", "resolvers-secured.txt"), "w", encoding="utf-8") as file:
        file.write(closing)
    verdict.exit()


if __name__ == "__main__":
    main()
