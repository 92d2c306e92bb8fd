# SPDX-License-Identifier: GPL-3.0-or-later
"""One record of scenario A1 changed changes the demo's status sentence, report and pictures, and nothing else does: two
plays of the same story say and show the same.
"""
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import zlib

BIN = os.environ.get("ZONECASE_BIN", "build/dev/bin")
SOURCE = os.environ.get("ZONECASE_SOURCE_DIR", ".")
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
STEPS = [2 * 3600, 2 * 3600 + 191, 2 * 3600 + 791, 2 * 3600 + 3491]  # as A1 has them, in seconds of its day
WITHIN = 60  # seconds that a play may take at a step


def run(program, *arguments):
    done = subprocess.run([os.path.join(BIN, program), *arguments], env=ENVIRONMENT, capture_output=True, text=True,
                          check=False, timeout=200)
    if done.returncode != 0:
        sys.exit(f"FAILED: {program} {' '.join(arguments)}: status {done.returncode}\n{done.stderr}")
    return done.stdout


def step_of(match):
    """A time while the story was at a step is that step's: how long probes take is the machine's affair."""
    second = int(match[1]) * 3600 + int(match[2]) * 60 + int(match[3])
    return next((f"t{n}" for n, step in enumerate(STEPS) if step <= second < step + WITHIN), match[0])


def half_minutes(match):
    seconds = sum(int(number) * {"h": 3600, "min": 60, "s": 1}[unit]
                  for number, unit in re.findall(r"(\d+) (h|min|s)\b", match[0]))
    return f"{round(seconds / 30) / 2} min"


def plain(report):
    """A report without what no two plays share: pictures, ids, digests, evidence numbers, when it was written, durations,
    and how many exhibits it all took: a busy machine asks twice. What follows from that is its order, too."""
    report = report.replace("\\", "")
    report = re.sub(r"data:image/png;base64,[A-Za-z0-9+/=]+", "PICTURE", report)
    report = re.sub(r'<a class="cite"[^>]*>[^<]*</a>', "E1", report)
    report = re.sub(r"\[E\d[^\]]*\]|\bE\d+(?:–E\d+)?\b", "[E]", report)
    report = re.sub(r"\b[0-9a-fA-F]{8,64}\b", "#", report)
    report = re.sub(r"\d+(?= more exhibits )", "N", report)
    report = re.sub(r"\d+(?=:#)", "N", report)
    report = re.sub(r"(Exhibits|Journal rows)((?:[*]| [|] |<[^>]*>)+)\d+", r"\1\2N", report)
    report = re.sub(r"(\d\d):(\d\d):(\d\d)(?:\.\d+)?", step_of, report)
    report = re.sub(r"\b\d+ (?:h|min|s)\b(?: \d+ (?:min|s)\b)*", half_minutes, report)
    return sorted(line for line in report.splitlines() if "As of" not in line)


def rows(path):
    """The rows of a PNG as they are packed: equal where the pixels of a row and of the one above it are."""
    with open(path, "rb") as file:
        data = file.read()
    at, packed, height = 8, b"", 0
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        if kind == b"IHDR":
            height = struct.unpack(">II", data[at + 8:at + 16])[1]
        if kind == b"IDAT":
            packed += data[at + 8:at + 8 + size]
        at += 12 + size
    pixels = zlib.decompress(packed)
    width = len(pixels) // height
    return [pixels[row * width:(row + 1) * width] for row in range(height)]


class Play:
    def __init__(self, folder, name, story):
        self.folder = os.path.join(folder, name)
        os.mkdir(self.folder)
        case, scenario = os.path.join(self.folder, "case.zcase"), os.path.join(self.folder, "A1.toml")
        with open(scenario, "w", encoding="utf-8") as file:
            file.write(story)
        self.state = json.loads(run("zonecase-cli", "lab", "run", scenario, "--case", case, "--json"))["state"]
        self.reports = {}
        for form in ("md", "html"):
            path = os.path.join(self.folder, "report." + form)
            run("zonecase-cli", "report", case, "-o", path)
            with open(path, encoding="utf-8") as file:
                self.reports[form] = plain(file.read())
        pictures = os.path.join(self.folder, "pictures")
        run("zonecase", "--pictures", pictures, case)
        self.pictures = {name: rows(os.path.join(pictures, name)) for name in sorted(os.listdir(pictures))
                         if not name.startswith("window-") and not name.endswith("-dark.png")}


def differing(one, other):
    """The rows that two plays' pictures do not share, by picture."""
    return {name: {n for n, pair in enumerate(zip(one.pictures[name], other.pictures[name])) if pair[0] != pair[1]}
            for name in one.pictures}


class Check:
    def __init__(self, folder, story):
        self.folder, self.story, self.wrong = folder, story, []
        self.plays = [Play(folder, f"play{n}", story) for n in range(3)]
        self.noise = {name: set() for name in self.plays[0].pictures}
        for play in self.plays[1:]:
            for name, found in differing(self.plays[0], play).items():
                self.noise[name] |= found

    def expect(self, holds, sentence):
        if not holds:
            self.wrong.append(sentence)

    def same_story(self):
        first = self.plays[0]
        for play in self.plays[1:]:
            self.expect(play.state == first.state, f"two plays of one story: {first.state} and {play.state}")
            for form, lines in first.reports.items():
                other = [line for line in play.reports[form] if line not in lines]
                self.expect(play.reports[form] == lines, f"two plays of one story, {form}: " + "\n".join(other)[:3000])
        self.expect(not self.noise["chain.png"], "the chain of one story is drawn in two ways")

    def changed(self, name, before, after, sentence, pictures):
        if before not in self.story:
            return self.wrong.append("A1 no longer has: " + before)
        first, play = self.plays[0], Play(self.folder, name, self.story.replace(before, after))
        self.expect((play.state != first.state) == sentence, f"{name}: the sentence is {play.state}")
        for form, lines in first.reports.items():
            self.expect(play.reports[form] != lines, f"{name}: the report ({form}) does not show it")
        found = differing(first, play)
        print(name, {picture: len(lines - self.noise[picture]) for picture, lines in found.items()})
        for picture in pictures:
            self.expect(found[picture] - self.noise[picture], f"{name}: {picture} does not show it")


def main():
    with open(os.path.join(SOURCE, "resources/scenarios/A1.toml"), encoding="utf-8") as file:
        story = file.read()
    with tempfile.TemporaryDirectory() as folder:
        check = Check(folder, story)
        print("noise", {picture: len(lines) for picture, lines in check.noise.items()})
        check.same_story()
        check.changed("proxy", "webmail.ministry.zz. 300 A 203.0.113.70", "webmail.ministry.zz. 300 A 203.0.113.171",
                      False, ["findings.png", "resolvers.png"])
        check.changed("ds-stays", 'remove = ["zz. SOA", "ministry.zz. DS"]', 'remove = ["zz. SOA"]',
                      True, ["overview.png", "findings.png", "chain.png"])
        check.changed("never-back", '    "ministry.zz. 3600 DS @ministry",\n]', "]", True,
                      ["chain.png", "overview.png", "findings.png"])
    sys.exit("FAILED:\n" + "\n".join(check.wrong) if check.wrong else 0)


main()
