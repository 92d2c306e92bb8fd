# SPDX-License-Identifier: GPL-3.0-or-later
"""Resolvers over TLS and HTTPS that do what they should not, each on an address of its own, and certificates to go with them."""
import datetime
import gzip
import ipaddress
import os
import socket
import ssl
import struct
import threading
import time

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
import dns.message
import dns.rcode

NAME = "dns.lab.test"
DAY = datetime.timedelta(days=1)
DATA, HEADERS, SETTINGS, PING, CONTINUATION = 0, 1, 4, 6, 9
END_STREAM, END_HEADERS = 1, 4
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


def _subject(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


class Authority:
    """Issues certificates into a folder; its own is in ca.pem there."""

    def __init__(self, folder, name="Zonecase Lab CA"):
        self.folder, self.name = folder, _subject(name)
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.now = datetime.datetime.utcnow()
        self.pem = os.path.join(folder, "%s.pem" % name.replace(" ", "-"))
        made = self._make(self.name, self.name, self.key.public_key(), self.key, -1, 365).add_extension(
            x509.BasicConstraints(ca=True, path_length=1), critical=True)
        self._save(self.pem, made.sign(self.key, hashes.SHA256()))

    def _make(self, subject, issuer, public, _, first, last):
        return (x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(public)
                .serial_number(x509.random_serial_number()).not_valid_before(self.now + first * DAY)
                .not_valid_after(self.now + last * DAY))

    @staticmethod
    def _save(path, *certificates):
        with open(path, "wb") as file:
            for one in certificates:
                file.write(one.public_bytes(serialization.Encoding.PEM))

    def issue(self, label, names=(NAME,), addresses=(), first=-1, last=90, self_signed=False):
        """(certificate, key) as paths; valid from and to these days from now."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = _subject(names[0] if names else label)
        alternatives = [x509.DNSName(name) for name in names] + [
            x509.IPAddress(ipaddress.ip_address(address)) for address in addresses]
        made = self._make(subject, subject if self_signed else self.name, key.public_key(), None, first, last).add_extension(
            x509.SubjectAlternativeName(alternatives), critical=False).add_extension(
                x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False).sign(
                    key if self_signed else self.key, hashes.SHA256())
        base = os.path.join(self.folder, label)
        self._save(base + ".crt", made)
        with open(base + ".key", "wb") as file:
            file.write(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL,
                                         serialization.NoEncryption()))
        os.chmod(base + ".key", 0o644)
        return base + ".crt", base + ".key"


def frame(kind, flags, stream, payload=b""):
    return struct.pack("!I", len(payload))[1:] + struct.pack("!BBI", kind, flags, stream) + payload


def _integer(value, prefix):
    """RFC 7541, 5.1, with nothing in the octet's upper bits."""
    most = (1 << prefix) - 1
    if value < most:
        return bytes([value])
    out, value = [most], value - most
    while value >= 128:
        out.append(value % 128 + 128)
        value //= 128
    return bytes(out + [value])


def fields(*pairs):
    """A header block of literals that nobody keeps (RFC 7541, 6.2.2)."""
    return b"".join(b"\0" + _integer(len(name), 7) + name.encode() + _integer(len(value), 7) + value.encode()
                    for name, value in pairs)


MESSAGE = (("content-type", "application/dns-message"),)


class Http2:
    """One connection, after the handshake: requests as they come, and frames by hand."""

    def __init__(self, connection):
        self.connection, self.buffer = connection, b""

    def read(self, count):
        while len(self.buffer) < count:
            more = self.connection.recv(65536)
            if not more:
                raise OSError("closed")
            self.buffer += more
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def requests(self):
        """(stream, body) of each, once its end has come."""
        self.read(len(PREFACE))
        self.send(frame(SETTINGS, 0, 0))
        bodies = {}
        while True:
            head = self.read(9)
            payload = self.read(int.from_bytes(head[:3], "big"))
            kind, flags, stream = head[3], head[4], int.from_bytes(head[5:], "big") & 0x7fffffff
            if kind == SETTINGS and not flags & 1:
                self.send(frame(SETTINGS, 1, 0))
            if kind == DATA:
                bodies[stream] = bodies.get(stream, b"") + payload
            if kind in (DATA, HEADERS) and flags & END_STREAM:
                yield stream, bodies.pop(stream, b"")

    def send(self, data):
        self.connection.sendall(data)

    def head(self, stream, status, pairs, last=False):
        self.send(frame(HEADERS, END_HEADERS | (END_STREAM if last else 0), stream, fields((":status", str(status)), *pairs)))

    def body(self, stream, data, last=True):
        for at in range(0, len(data), 16000):
            end = last and at + 16000 >= len(data)
            self.send(frame(DATA, END_STREAM if end else 0, stream, data[at:at + 16000]))


def answered(query, **how):
    """An answer to it, or to something else."""
    asked = dns.message.from_wire(query)
    response = dns.message.make_response(asked)
    response.set_rcode(dns.rcode.NXDOMAIN)
    if how.get("other"):
        response = dns.message.make_response(dns.message.make_query("elsewhere.test.", "A", id=asked.id))
    if how.get("id"):
        response.id = asked.id ^ 0x5555
    return response.to_wire()


def doh(behave):
    """A server over HTTP/2 that treats each request so."""
    def serve(connection):
        http = Http2(connection)
        for stream, body in http.requests():
            behave(http, stream, body)
    return serve


def endless(http, stream, _):
    http.head(stream, 200, MESSAGE)
    for _ in range(4000):
        http.send(frame(DATA, 0, stream, bytes(8000)))
        time.sleep(0.004)


def drip(http, stream, body):
    http.head(stream, 200, MESSAGE)
    for octet in answered(body):
        http.send(frame(DATA, 0, stream, bytes([octet])))
        time.sleep(0.2)


def redirect(http, stream, _):
    http.head(stream, 302, (("location", "https://evil.lab.test/<b>dns-query"),), last=True)


BOMB = gzip.compress(bytes(20_000_000))


def bomb(http, stream, _):
    http.head(stream, 200, MESSAGE + (("content-encoding", "gzip"),))
    http.body(stream, BOMB)


def page(http, stream, _):
    http.head(stream, 200, (("content-type", "text/html; charset=utf-8"), ("set-cookie", "who=you")))
    http.body(stream, b"<html><body>Sign in to go on</body></html>")


def failing(http, stream, _):
    http.head(stream, 503, (), last=True)


def large(http, stream, _):
    http.head(stream, 200, MESSAGE)
    for _ in range(9):
        http.send(frame(DATA, 0, stream, bytes(8000)))
        time.sleep(0.01)
    http.send(frame(DATA, END_STREAM, stream, b"end"))


def headers(http, stream, _):
    block = fields((":status", "200"), *MESSAGE, *(("x-%d" % number, "y" * 3000) for number in range(40)))
    parts = [block[at:at + 16000] for at in range(0, len(block), 16000)]
    http.send(frame(HEADERS, 0, stream, parts[0]))
    for part in parts[1:]:
        http.send(frame(CONTINUATION, END_HEADERS if part is parts[-1] else 0, stream, part))


def pings(http, _, __):
    for _ in range(400):
        http.send(frame(PING, 0, 0, bytes(8)) * 100)


def elsewhere(http, stream, body):
    http.head(stream, 200, MESSAGE)
    http.body(stream, answered(body, other=True))


class Ear:
    """A server that only listens: what it has heard inside TLS."""

    def __init__(self):
        self.heard = b""

    def __call__(self, connection):
        while True:
            more = connection.recv(65536)
            if not more:
                return
            self.heard += more


def old_http(connection):
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/dns-message\r\nContent-Length: 0\r\n\r\n")
    time.sleep(1)


def dot(behave):
    """A server over TLS alone that treats each message so."""
    def serve(connection):
        buffer = b""
        while True:
            more = connection.recv(65536)
            if not more:
                return
            buffer += more
            while len(buffer) >= 2 and len(buffer) >= 2 + int.from_bytes(buffer[:2], "big"):
                size = int.from_bytes(buffer[:2], "big")
                query, buffer = buffer[2:2 + size], buffer[2 + size:]
                behave(connection, query)
    return serve


def framed(message):
    return struct.pack("!H", len(message)) + message


def wrong_id(connection, query):
    connection.sendall(framed(answered(query, id=True)))


def wrong_question(connection, query):
    connection.sendall(framed(answered(query, other=True)))


def half(connection, query):
    connection.sendall(framed(answered(query))[:20])
    time.sleep(8)


def closing(connection, _):
    connection.close()


def flood(connection, _):
    for _ in range(2000):
        connection.sendall(framed(bytes(60000)))


def once(connection, query):
    """Answers one question and closes: as servers do with idle connections, but at once (RFC 7766, 6.2.3)."""
    connection.sendall(framed(answered(query)))
    connection.close()


class Listener:
    """Accepts in a thread, serves each connection in one of its own; counts what it accepted."""

    def __init__(self, address, port, serve, certificate=None, protocols=None):
        self.serve, self.context, self.accepted = serve, None, 0
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(*certificate)
            if protocols:
                self.context.set_alpn_protocols(protocols)
        self.socket = socket.create_server((address, port), backlog=64)
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        while True:
            connection, _ = self.socket.accept()
            self.accepted += 1
            threading.Thread(target=self._one, args=(connection,), daemon=True).start()

    def _one(self, connection):
        try:
            connection.settimeout(10)
            if self.context:
                connection = self.context.wrap_socket(connection, server_side=True)
            self.serve(connection)
        except (OSError, ValueError, dns.exception.DNSException):
            pass
        finally:
            connection.close()


def stalled(_):
    time.sleep(10)


def not_tls(connection):
    connection.recv(1000)
    connection.sendall(b"220 mail.lab.test ESMTP\r\n")
