# SPDX-License-Identifier: GPL-3.0-or-later
"""A live run and the analysis of its transcript, in another process and with nothing to ask, give the same bytes. The same
transcript judged a week later gives another verdict where signatures have ended since."""
import os

import stage
import world


def main():
    verdict = stage.Verdict()
    transcripts = {}
    with stage.set_up() as folder:
        keep = os.path.join(folder, "transcripts")
        os.mkdir(keep)
        for number, expected in enumerate(world.EXPECTED):
            path = os.path.join(keep, "%d.zct" % number)
            status, _, out, err = stage.chain(folder, expected.name, expected.type, "--transcript", path)
            verdict.check(out, "%s: nothing was printed. %s" % (expected.name, err.strip()))
            transcripts[number] = (path, status, out, open(path, "rb").read() if os.path.exists(path) else b"")
        compare(verdict, transcripts)
    verdict.exit()


def compare(verdict, transcripts):
    for number, (path, live_status, live, _) in transcripts.items():
        expected = world.EXPECTED[number]
        status, out, err = stage.cli("analyse", path, "--json")  # as of the time that the live run was judged as of
        verdict.check(out == live and live, "%s: the analysis of the transcript differs from the live run. %s" % (
            expected.name, err.strip()))
        verdict.check(status == live_status, "%s: exit status %d live, %d replayed" % (expected.name, live_status, status))
        if expected.name == "www.short.zz.":
            check_time(verdict, path)


def check_time(verdict, path):
    """Secure as of its capture, bogus a week later: the verdict hangs on the instant that is stated, on no clock."""
    for at, state in ((world.AT, "secure"), (world.A_WEEK_LATER, "bogus")):
        _, out, err = stage.cli("analyse", path, "--json", "--at", at)
        document = stage.document(out) or {}
        verdict.check(document.get("status") == state, "as of %s the chain is %s, and %s is right. %s" % (
            at, document.get("status"), state, err.strip()))


if __name__ == "__main__":
    main()
