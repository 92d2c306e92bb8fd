# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands at port 53 of each address and hands every message on to the server behind it, as late as a distant network would.
Counts what was asked. Not every kernel has netem, so the distance is made here."""
import asyncio
import socket
import threading
import time


class Distance:
    """Relays UDP and TCP from port 53 of the addresses to `port`; rtt in seconds. Counts queries."""

    def __init__(self, addresses, port, rtt):
        self.addresses, self.port, self.half = addresses, port, rtt / 2
        self.queries = 0
        self.trace = []  # (seconds, address, message) of each query since take_count()
        self.ready = threading.Event()
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self):
        self.thread.start()
        if not self.ready.wait(10):
            raise SystemExit("FAILED: the delaying proxy did not come up.")
        return self

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(5)

    def take_count(self):
        """Queries since the last call."""
        count, self.queries, self.trace = self.queries, 0, []
        return count

    def asked(self, address, message):
        self.queries += 1
        self.trace.append((time.monotonic(), address, message))

    def _run(self):
        asyncio.set_event_loop(self.loop)
        self.loop.run_until_complete(self._listen())
        self.ready.set()
        self.loop.run_forever()

    async def _listen(self):
        for address in self.addresses:
            await self.loop.create_datagram_endpoint(lambda a=address: _Datagrams(self, a), local_addr=(address, 53))
            await asyncio.start_server(lambda r, w, a=address: self._stream(a, r, w), address, 53)

    async def _stream(self, address, reader, writer):
        """A connection costs a round trip before its first byte, as a handshake does."""
        await asyncio.sleep(2 * self.half)
        far_reader, far_writer = await asyncio.open_connection(address, self.port)
        await asyncio.gather(self._pipe(reader, far_writer, address), self._pipe(far_reader, writer, None),
                             return_exceptions=True)

    async def _pipe(self, reader, writer, asked):
        try:
            while True:
                head = await reader.readexactly(2)
                message = head + await reader.readexactly(int.from_bytes(head, "big"))
                if asked:
                    self.asked(asked, message[2:])
                self.loop.call_later(self.half, writer.write, message)
        except (asyncio.IncompleteReadError, OSError):
            self.loop.call_later(self.half, writer.close)


class _Datagrams(asyncio.DatagramProtocol):
    """The near side: one socket to the server for each query, so that answers find their asker."""

    def __init__(self, distance, address):
        self.distance, self.address, self.transport = distance, address, None

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, sender):
        self.distance.asked(self.address, data)
        self.distance.loop.call_later(self.distance.half, self._ask, data, sender)

    def _ask(self, data, sender):
        loop = self.distance.loop
        far = socket.socket(socket.AF_INET6 if ":" in self.address else socket.AF_INET, socket.SOCK_DGRAM)
        far.setblocking(False)
        far.connect((self.address, self.distance.port))
        far.send(data)
        give_up = loop.call_later(5, self._close, far)

        def answered():
            try:
                answer = far.recv(65535)
            except OSError:
                answer = None
            give_up.cancel()
            self._close(far)
            if answer:
                loop.call_later(self.distance.half, self.transport.sendto, answer, sender)

        loop.add_reader(far, answered)

    def _close(self, far):
        self.distance.loop.remove_reader(far)
        far.close()
