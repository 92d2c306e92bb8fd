# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from a program's start to its first painted window, in a screen of its own (Xvfb): Zonecase's start page beside a Qt
Widgets program with nothing in it, in turns; and to the end of `zonecase-cli --version`.

The screen's memory is a file: the moment after which the picture stands is read off it, so nothing in the programs knows
that they are measured. Prints medians. Exit status 1: a program painted nothing, or not what it should."""
import argparse
import mmap
import os
import statistics
import subprocess
import sys
import tempfile
import time

BIN = os.environ["ZONECASE_BIN"]
EMPTY = os.path.join(os.environ["ZONECASE_BINARY_DIR"], "tests", "bench", "emptywindow")
LONGEST = 20  # seconds until a program counts as one that paints nothing
REST = 0.2  # seconds without a change: shorter than a cursor's blink
WIDTH, HEIGHT = 1280, 800


class Screen:
    """An X server on a display number of its own choice."""

    def __init__(self, folder):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "%dx%dx24" % (WIDTH, HEIGHT), "-fbdir", folder, "-nolisten", "tcp"],
            pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = ":" + told.readline().strip()
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)

    def pixels(self):
        return self.memory[-WIDTH * HEIGHT * 4:]

    def end(self):
        self.server.terminate()
        self.server.wait()


def colours(pixels):
    """How many there are: a page with words has many shades, a bare window one or two."""
    return len({pixels[i:i + 4] for i in range(0, len(pixels), 4)})


def started(screen, command, environment):
    """Seconds until the picture stands (its last change before a rest), and its colours."""
    bare = shown = screen.pixels()
    begin = time.monotonic()
    seconds = 0.0
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while shown == bare or time.monotonic() - begin - seconds < REST:
            if program.poll() is not None or time.monotonic() - begin > LONGEST:
                raise SystemExit("%s painted nothing that stays." % command[0])
            now = screen.pixels()
            if now != shown:
                shown, seconds = now, time.monotonic() - begin
            time.sleep(0.001)
        return seconds, colours(shown)
    finally:
        program.terminate()
        program.wait()
        while screen.pixels() != bare and time.monotonic() - begin < LONGEST:
            time.sleep(0.01)


def answered(command):
    begin = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - begin


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=15)
    repeats = parser.parse_args().repeats
    with tempfile.TemporaryDirectory(prefix="zonecase-coldstart.") as folder:
        os.chmod(folder, 0o700)
        screen = Screen(folder)
        try:
            environment = dict(os.environ, DISPLAY=screen.display, QT_QPA_PLATFORM="xcb", HOME=folder, XDG_RUNTIME_DIR=folder)
            time.sleep(0.3)  # the server clears its screen
            empty, start, version, shades = [], [], [], []
            for _ in range(repeats):
                empty.append(started(screen, [EMPTY], environment)[0])
                seconds, shown = started(screen, [os.path.join(BIN, "zonecase")], environment)
                start.append(seconds)
                shades.append(shown)
                version.append(answered([os.path.join(BIN, "zonecase-cli"), "--version"]))
        finally:
            screen.end()
    for what, seconds in (("empty Qt Widgets program", empty), ("zonecase, start page", start), ("zonecase-cli --version", version)):
        print("%-26s median %4.0f ms (%.0f to %.0f)" % (
            what, statistics.median(seconds) * 1000, min(seconds) * 1000, max(seconds) * 1000))
    print("%-26s %4.0f ms" % ("difference of the windows", (statistics.median(start) - statistics.median(empty)) * 1000))
    if min(shades) < 16:
        print("What Zonecase painted first is not its start page: %d colours." % min(shades))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
