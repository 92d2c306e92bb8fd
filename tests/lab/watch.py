# SPDX-License-Identifier: GPL-3.0-or-later
"""Fifty zones watched for a day of the lab's time, while the watch is killed, the machine sleeps and somebody sets the clock:
every planted change is found, dated and shown once, and the record says when nobody looked.  watch.py [--keep FOLDER]"""
import contextlib
import datetime
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

BIN = os.environ.get("ZONECASE_BIN", "build/dev/bin")
SHIFT = os.path.join(os.environ.get("ZONECASE_BINARY_DIR", "build/dev"), "tests/e2e/libshifttime.so")
ZONES = ["z%02d.zz." % n for n in range(1, 51)]
DAY = datetime.datetime(2026, 11, 21, tzinfo=datetime.timezone.utc)
EVERY, SPEED = 7200, 4000
TOLERANCE = 60  # seconds: as the record has it
SECOND = 1_000_000_000

# zone, hour, what happens, a code that must be told of it
PLANTED = [
    ("z03.zz.", 3.1, "moves", "change.ns-changed"),
    ("z03.zz.", 9.3, "comes back", "change.restored"),
    ("z11.zz.", 5.2, "loses its DS", "change.ds-removed"),
    ("z17.zz.", 5.2, "moves", "change.ns-changed"),
    ("z24.zz.", 13.4, "moves", "change.ns-changed"),
    ("z31.zz.", 15.1, "loses its DS", "change.ds-removed"),
    ("z42.zz.", 17.2, "moves", "change.ns-changed"),
    ("z42.zz.", 21.4, "comes back", "change.restored"),
    ("z50.zz.", 19.3, "moves", "change.ns-changed"),
]
SIGNED = {zone for zone, _, what, _ in PLANTED if what == "loses its DS"}


def instant(hour):
    return (DAY + datetime.timedelta(hours=hour)).strftime("%Y-%m-%dT%H:%M:%SZ")


def seconds(text):
    whole, _, part = text.rstrip("Z").partition(".")
    return datetime.datetime.fromisoformat(whole + "+00:00").timestamp() + float("0." + (part or "0"))


def soa(zone, server, serial=1):
    return "%s 300 SOA %s hostmaster.%s %d 7200 3600 1209600 300" % (zone, server, server.split(".", 1)[1], serial)


def zone_block(name, ident, records, signed=False):
    return '[[zone]]\nid = "%s"\nname = "%s"\ndenial = "%s"\nrecords = """\n%s\n"""\n' % (
        ident, name, "nsec" if signed else "unsigned", "\n".join(records))


def server_block(name, address, zones):
    return '[[server]]\nname = "%s"\naddresses = ["%s"]\nzones = [%s]\n' % (
        name, address, ", ".join('"%s"' % one for one in zones))


def names(zone, host):
    return ["%s 300 NS ns%d.%s.test." % (zone, n, host) for n in (1, 2)]


def story():
    """The scenario: .zz with fifty delegations to one host; some go to another and some come back."""
    steps = sorted({hour for _, hour, _, _ in PLANTED})
    text = ['schema = "zonecase.scenario/1"\nid = "W1"\ntitle = "A day"\nsummary = "Fifty zones, a day."\nsubject = "z01.zz."\n'
            'baseline = "t0"\nprobes = ["z01.zz."]\ntail = "%s"\nprefixes = ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"]\n'
            % instant(30)]
    for number, hour in enumerate([0] + steps):
        text.append('[[step]]\nid = "t%d"\nat = "%s"\ntitle = "hour %s"\ntext = "…"\n' % (number, instant(hour), hour))
    ns = {"root": ("a.root.test.", "192.0.2.1"), "zz": ("a.nic.zz.", "192.0.2.21"), "test": ("a.nic.test.", "192.0.2.11")}
    text.append(zone_block(".", "root", [
        ". 86400 SOA a.root.test. hostmaster.root.test. 1 1800 900 604800 86400", ". 86400 NS a.root.test.",
        "a.root.test. 86400 A 192.0.2.1", "zz. 86400 NS a.nic.zz.", "zz. 86400 DS @zz", "a.nic.zz. 86400 A 192.0.2.21",
        "test. 86400 NS a.nic.test.", "a.nic.test. 86400 A 192.0.2.11"], True))
    text.append(zone_block("test.", "test", [
        "test. 86400 SOA a.nic.test. hostmaster.nic.test. 1 1800 900 604800 900", "test. 86400 NS a.nic.test.",
        "a.nic.test. 86400 A 192.0.2.11", "a.root.test. 86400 A 192.0.2.1"] + [
            line for host, one, two in (("good", "198.51.100.11", "198.51.100.12"), ("evil", "203.0.113.66", "203.0.113.67"))
            for line in ("%s.test. 86400 NS ns1.%s.test." % (host, host), "%s.test. 86400 NS ns2.%s.test." % (host, host),
                         "ns1.%s.test. 86400 A %s" % (host, one), "ns2.%s.test. 86400 A %s" % (host, two))]))
    text.append(zone_block("zz.", "zz", [
        "zz. 86400 SOA a.nic.zz. hostmaster.nic.zz. 1 1800 900 604800 900", "zz. 86400 NS a.nic.zz.",
        "a.nic.zz. 86400 A 192.0.2.21"] + [line for zone in ZONES for line in names(zone, "good")] + [
            "%s 3600 DS @%s" % (zone, zone.split(".")[0]) for zone in sorted(SIGNED)], True))
    for host, one, two in (("good", "198.51.100.11", "198.51.100.12"), ("evil", "203.0.113.66", "203.0.113.67")):
        text.append(zone_block(host + ".test.", host, [soa(host + ".test.", "ns1.%s.test." % host)] + [
            "%s.test. 86400 NS ns%d.%s.test." % (host, n, host) for n in (1, 2)] + [
                "ns1.%s.test. 86400 A %s" % (host, one), "ns2.%s.test. 86400 A %s" % (host, two)]))
    moving = sorted({zone for zone, _, what, _ in PLANTED if what == "moves"})
    for zone in ZONES:
        ident = zone.split(".")[0]
        text.append(zone_block(zone, ident, [soa(zone, "ns1.good.test.")] + names(zone, "good") + [
            "%s 300 A 198.51.100.80" % zone], zone in SIGNED))
        if zone in moving:
            text.append(zone_block(zone, ident + "-forged", [soa(zone, "ns1.evil.test.")] + names(zone, "evil") + [
                "%s 300 A 203.0.113.80" % zone]))
    for key in ("root", "zz", "test"):
        text.append(server_block(*ns[key], [key]))
    for n in (1, 2):
        text.append(server_block("ns%d.good.test." % n, "198.51.100.1%d" % n, ["good"] + [z.split(".")[0] for z in ZONES]))
        text.append(server_block("ns%d.evil.test." % n, "203.0.113.6%d" % (5 + n), ["evil"] + [
            z.split(".")[0] + "-forged" for z in moving]))
    for zone, hour, what, _ in PLANTED:
        step = 1 + steps.index(hour)
        remove, add = {
            "moves": (['"%s NS"' % zone], names(zone, "evil")), "comes back": (['"%s NS"' % zone], names(zone, "good")),
            "loses its DS": (['"%s DS"' % zone], [])}[what]
        text.append('[[change]]\nstep = "t%d"\nzone = "zz"\nremove = [%s]\nadd = [%s]\n' % (
            step, ", ".join(remove), ", ".join('"%s"' % one for one in add)))
    return "\n".join(text)


class Watch:
    """One life of `zonecase-cli watch`."""

    def __init__(self, folder, step, length):
        self.shift = os.path.join(folder, "shift")
        environment = {**os.environ, "LD_PRELOAD": SHIFT, "SHIFTTIME_FILE": self.shift, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        self.process = subprocess.Popen(
            [os.path.join(BIN, "zonecase-cli"), "watch", *ZONES, "--check", "delegation", "--every", "%ds" % EVERY, "--for",
             "%ds" % length, "--lab", os.path.join(folder, "W1.toml") + "@" + step, "--speed", str(SPEED), "--case",
             os.path.join(folder, "case.zcase"), "--json"],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True,
            start_new_session=True)

    def document(self):
        out, err = self.process.communicate(timeout=250)
        if self.process.returncode not in (0, 1):
            sys.exit("FAILED: the watch ended with status %s: %s" % (self.process.returncode, err[-1000:]))
        return json.loads(out)

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)  # its lab and its workers with it, as when the power goes
        self.process.communicate()


def looks(folder):
    """The record as it stands in the case, in order."""
    path = "file:%s?mode=ro" % os.path.join(folder, "case.zcase")
    for _ in range(50):
        try:
            with contextlib.closing(sqlite3.connect(path, uri=True, timeout=5)) as file:
                return file.execute("SELECT at, kind, subject, span, hex(run) FROM looks ORDER BY number").fetchall()
        except sqlite3.Error:
            time.sleep(0.1)  # it is being written
    sys.exit("FAILED: the case cannot be read")


def until(folder, hour, most=120):
    """Waits until a look of that hour of the lab's day is in the case."""
    wanted, end = DAY.timestamp() + hour * 3600, time.monotonic() + most
    while time.monotonic() < end:
        if any(at / SECOND >= wanted and subject for at, _, subject, _, _ in looks(folder)):
            return
        time.sleep(0.05)
    sys.exit("FAILED: the watch did not come to hour %s within %d s." % (hour, most))


def shift(watch, date, always):
    with open(watch.shift + ".new", "w", encoding="ascii") as file:
        file.write("%d %d\n" % (date * SECOND, always * SECOND))
    os.replace(watch.shift + ".new", watch.shift)


def sleep_long(folder, watch, most=10):
    """The machine sleeps for two and a half seconds. Between looks these are nearly three hours of the lab's; while it asks, the
    lab's clock goes as ours, and nothing is missed: then it sleeps once more. Returns how long it slept."""
    for count in range(1, most + 1):
        shift(watch, 2.5 * count, 2.5 * count)
        end = time.monotonic() + 20
        spans = []
        while len(spans) < count and time.monotonic() < end:
            time.sleep(0.1)
            spans = [span for _, kind, _, span, _ in looks(folder) if kind == "slept"]
        if spans and max(spans) > 1.2 * EVERY * SECOND:
            return 2.5 * count
        time.sleep(0.4 * count)
    sys.exit("FAILED: the machine slept %d times, and each time while the watch was asking." % most)


def cli(*arguments):
    done = subprocess.run([os.path.join(BIN, "zonecase-cli"), *arguments], capture_output=True, text=True, timeout=120, check=False)
    if done.returncode not in (0, 1):
        sys.exit("FAILED: zonecase-cli %s: %s" % (" ".join(arguments), done.stderr))
    return done.stdout


def play(folder):
    with open(os.path.join(folder, "W1.toml"), "w", encoding="utf-8") as file:
        file.write(story())
    case = os.path.join(folder, "case.zcase")
    cli("case", "new", case, "--number", "1", "--title", "A day")
    first = Watch(folder, "t0", 24 * 3600)
    until(folder, 7)
    first.kill()
    # Somebody tries a delegation before it is made: that is no look at what is.
    cli("delegation", "z05.zz.", "--ns", "ns1.evil.test.", "--lab", os.path.join(folder, "W1.toml") + "@t1", "--case", case)
    # The lab begins anew at the step of hour 9.3: between the kill and then nobody looks.
    step = 1 + sorted({hour for _, hour, _, _ in PLANTED}).index(9.3)
    second = Watch(folder, "t%d" % step, int((24 - 9.3) * 3600))
    until(folder, 10.5)
    slept = sleep_long(folder, second)
    until(folder, 16)
    shift(second, slept + 2.5, slept)  # and now somebody sets the clock forward
    return second.document()


def told_changes(folder):
    """(zone, code, last good, first bad, servers) of each change in the case."""
    told = []
    with contextlib.closing(sqlite3.connect(os.path.join(folder, "case.zcase"))) as file:
        for code, zone, args in file.execute("SELECT code, subject_id, args FROM findings WHERE code LIKE 'change.%'"
                                             " AND severity <> 'info' ORDER BY number"):
            window = json.loads(args)
            told.append((zone, code, seconds(window["last_good"]), seconds(window["first_bad"]), window.get("servers", "")))
    return told


def check(folder, document):
    wrong = []
    told = told_changes(folder)
    record = looks(folder)
    moved = sum(span for _, kind, _, span, _ in record if kind == "clock-moved") / SECOND
    for zone, hour, what, code in PLANTED:
        at = DAY.timestamp() + hour * 3600
        fits = [one for one in told if one[0] == zone and one[1] == code and one[2] < at <= one[3] + 1]
        # What comes back has one code for the delegation and for the zone's own records: once each, at other servers.
        places = 2 if what == "comes back" else 1
        if len(fits) != places or len({one[4] for one in fits}) != places:
            wrong.append("%s %s at hour %s: told %d times: %s" % (zone, what, hour, len(fits), [
                (one[1], (one[2] - DAY.timestamp()) / 3600, (one[3] - DAY.timestamp()) / 3600) for one in told if one[0] == zone]))
    planted = {zone for zone, _, _, _ in PLANTED}
    wrong += ["%s never changed, and is told: %s" % (one[0], one[1]) for one in told if one[0] not in planted]
    for zone in ZONES:
        kept = [hexed for _, kind, subject, _, hexed in record if kind == "kept" and subject == zone]
        expected = 1 + len([one for one in PLANTED if one[0] == zone])
        if len(kept) != expected:
            wrong.append("%s: %d runs are kept, %d expected" % (zone, len(kept), expected))
    wrong += gaps(record, document["gaps"])
    for reason in ("died", "asleep"):
        if not any(one["reason"] == reason for one in document["gaps"]):
            wrong.append("no gap is called “%s”" % reason)
    if not any(one["kind"] == "clock-moved" and one["seconds"] >= 2 for one in document["clock"]):
        wrong.append("nobody noticed that the clock was set")
    if not any(one["kind"] == "slept" and one["seconds"] >= 2 for one in document["clock"]):
        wrong.append("nobody noticed the sleep")
    verified = json.loads(cli("case", "verify", os.path.join(folder, "case.zcase"), "--json"))
    if verified.get("damages"):
        wrong.append("the case is damaged: %s" % verified["damages"][:3])
    count = len([1 for _, kind, subject, _, _ in record if subject])
    summary = ("Watch: %d zones, %d looks, %d runs kept, %d of %d changes found, dated and shown once; gaps: %s; clock set by %.0f s." % (
        len(ZONES), count, len([1 for one in record if one[1] == "kept"]), len(PLANTED) - len([w for w in wrong if "told" in w]),
        len(PLANTED), ", ".join("%s %s-%s" % (one["reason"], one["from"][11:16], one["to"][11:16]) for one in document["gaps"]),
        moved))
    print(summary)
    closing = os.path.join(os.environ.get("ZONECASE_BINARY_DIR", "build/dev"), "closing")
    os.makedirs(closing, exist_ok=True)
    with open(os.path.join(closing, "watch.txt"), "w", encoding="utf-8") as file:
        file.write(summary + "\n")
    return wrong


def gaps(record, stated):
    """Worked out again from the record: each time that a zone was looked at later than promised lies in a stated gap, and
    each stated gap is of zones that were."""
    wrong, last, shifts = [], {}, 0
    covered = set()
    for at, kind, subject, span, _ in record:
        if kind == "clock-moved":
            shifts += span
        if kind not in ("kept", "unchanged"):
            continue
        before = last.get(subject)
        last[subject] = (at, span, shifts)
        if before is None:
            continue
        late = at - (shifts - before[2]) > before[0] + before[1] + TOLERANCE * SECOND
        inside = [n for n, one in enumerate(stated) if subject in one["subjects"] and seconds(one["from"]) <= before[0] / SECOND + 1
                  and at / SECOND <= seconds(one["to"]) + 1]
        if late and not inside:
            wrong.append("%s was not looked at from %d to %d, and no gap says so" % (subject, before[0] / SECOND, at / SECOND))
        if late:
            covered.update(inside)
    wrong += ["a gap is stated in which everybody was looked at: %s" % one for n, one in enumerate(stated) if n not in covered]
    return wrong


def main():
    with tempfile.TemporaryDirectory(prefix="zonecase-watch.") as temporary:
        folder = sys.argv[2] if sys.argv[1:2] == ["--keep"] else temporary
        os.makedirs(folder, exist_ok=True)
        wrong = check(folder, play(folder))
    for one in wrong:
        print("FAILED: " + one)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
