# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening, browsing, reporting and closing a case sends no packet: nothing arrives where the namespace's default routes lead,
and no program makes a socket of the Internet's families."""
import os
import signal
import subprocess
import sys
import tempfile

import netns
import stage
import tap

PLANTED = ("import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); "
           "s.sendto(b'planted', ('203.0.113.99', 53))")


class Silence:
    """Runs commands and says of each what it let out."""

    def __init__(self, folder):
        self.folder = folder
        self.way_out = tap.Tap()
        self.count = 0

    def broken_by(self, command, drive=None, **how):
        """(exit status, what left or was about to) of a command; `drive` is called with the process while it runs."""
        self.count += 1
        trace = os.path.join(self.folder, "trace%d" % self.count)
        process = tap.watch(command, trace, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **how)
        if drive:
            drive()
        _, err = process.communicate(timeout=120)
        return process.returncode, self.way_out.packets() + tap.internet_sockets(trace), err.decode("utf-8", "replace")


def make_case(path):
    """A case with something in it, from the lab."""
    stage.cli("case", "new", path, "--title", "Silence")
    for step in ("t0", "t2"):
        status, _, err = stage.cli("chain", "webmail.ministry.zz", "--lab", "A1@" + step, "--case", path)
        if status not in (0, 1):
            sys.exit("FAILED: no case could be recorded from the lab: " + err)


def window(environment, title):
    """The id of the window of this title, as soon as it shows."""
    found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title], env=environment,
                           capture_output=True, text=True, timeout=60, check=True)
    return found.stdout.split()[-1]


def browse(environment):
    """Through all pages of the case, out of it, and out of the program (there is no window manager to close it)."""
    case = window(environment, " – Zonecase$")
    keys = ["ctrl+%d" % number for number in range(1, 10)] + ["Tab", "Down", "Return", "Escape", "ctrl+w"]
    subprocess.run(["xdotool", "windowfocus", "--sync", case, "key", "--delay", "80", *keys], env=environment, check=True)
    start = window(environment, "^Zonecase$")
    pid = subprocess.run(["xdotool", "getwindowpid", start], env=environment, capture_output=True, text=True, check=True)
    os.kill(int(pid.stdout), signal.SIGTERM)


def main():
    netns.enter()
    verdict = stage.Verdict()
    with tempfile.TemporaryDirectory(prefix="zonecase-silence.") as folder:
        silence = Silence(folder)
        _, seen, _ = silence.broken_by([sys.executable, "-c", PLANTED])
        verdict.check(len(seen) == 2, "the planted datagram was to be seen twice, as packet and as socket: %s" % seen)
        case = os.path.join(folder, "silence.zcase")
        make_case(case)
        silence.way_out.packets()
        commands = [[stage.CLI, "case", "info", case], [stage.CLI, "case", "verify", case], [stage.CLI, "case", "events", case],
                    [stage.CLI, "analyse", case]]
        commands += [[stage.CLI, "report", case, "-o", os.path.join(folder, "report." + form)] for form in
                     ("pdf", "html", "md", "odt")]
        commands += [[os.path.join(stage.BIN, "zonecase"), "--pictures", os.path.join(folder, "pictures"), case]]
        for command in commands:
            quiet(verdict, silence, command)
        with Screen(folder) as display:
            environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb")
            quiet(verdict, silence, [os.path.join(stage.BIN, "zonecase"), case], env=environment,
                  drive=lambda: browse(environment))
    verdict.exit()


def quiet(verdict, silence, command, **how):
    what = " ".join(os.path.basename(word) for word in command)
    status, seen, err = silence.broken_by(command, **how)
    verdict.check(status in (0, 1, -signal.SIGTERM, 128 + signal.SIGTERM), "%s ended with %s: %s" % (what, status, err[-400:]))
    verdict.check(not seen, "%s was not silent: %s" % (what, "; ".join(seen)))


class Screen:
    """An X server of this test's own, on a display that was free."""

    def __init__(self, folder):
        self.ready, write = os.pipe()
        with open(os.path.join(folder, "xvfb"), "wb") as log:
            self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten",
                                            "tcp"], pass_fds=[write], stdout=log, stderr=log,
                                           preexec_fn=netns.die_with_parent)
        os.close(write)

    def __enter__(self):
        number = os.read(self.ready, 16).strip().decode()
        if not number:
            sys.exit("FAILED: Xvfb did not start.")
        return ":" + number

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


if __name__ == "__main__":
    main()
