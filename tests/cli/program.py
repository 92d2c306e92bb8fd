# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command line share: the program in a folder of its own, and a server on the loopback."""
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading

ANCHOR = ". 3600 DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D\n"


class Program:
    def __init__(self, path, folder):
        self.path, self.folder = os.path.abspath(path), folder

    def start(self, *arguments, **options):
        return subprocess.Popen([self.path, *arguments], cwd=self.folder, text=True, **{
            "stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options})

    def run(self, *arguments, **options):
        process = self.start(*arguments, **options)
        out, err = process.communicate(timeout=120)
        return process.returncode, out, err

    def document(self, *arguments):
        """The document, and the exit status that it came with."""
        status, out, err = self.run(*arguments, "--json")
        return (json.loads(out) if out else {"nothing": err}), status


class Server:
    """A name server on the loopback that says of each query what it is told to; nothing is silence."""

    def __init__(self, answer=lambda query: None):
        self.arrived = threading.Event()
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.answer = answer
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            query, client = self.socket.recvfrom(4096)
            self.arrived.set()
            response = self.answer(query)
            if response:
                self.socket.sendto(response, client)

    def profile(self, folder, timeout=5000, roots=1):
        """A profile in which this server is every root server."""
        hints = "".join(f". 3600 NS r{n}.root.zz.\\nr{n}.root.zz. 3600 A 198.41.0.{n}\\n" for n in range(1, roots + 1))
        anchor = ANCHOR.replace("\n", "\\n")
        path = os.path.join(folder, "profile.toml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(f'name = "test"\nexercise = true\ntimeout_ms = {timeout}\n'
                       f'root_hints = "{hints}"\ntrust_anchors = "{anchor}"\n[addresses]\n')
            file.writelines(f'"198.41.0.{n}" = "127.0.0.1@{self.port}"\n' for n in range(1, roots + 1))
        return path


class Verdict:
    def __init__(self):
        self.failures, self.count = [], 0

    def check(self, holds, sentence):
        self.count += 1
        if not holds:
            self.failures.append(sentence)

    def equal(self, seen, expected, what):
        self.check(seen == expected, f"{what}: {seen!r} where {expected!r} is right")

    def status(self):
        print("\n".join(self.failures) or f"{self.count} checks hold")
        return 1 if self.failures else 0


def main(test):
    verdict = Verdict()
    with tempfile.TemporaryDirectory() as folder:
        test(verdict, folder, *sys.argv[1:])
    sys.exit(verdict.status())


def codes(document):
    return [finding["code"] for finding in document.get("findings", [])]
