# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands between the world and a real server and spoils what that one says: each box hands a question on to the server
behind it, or does not, and alters the answer. A behaviour is given the question and a way to ask the server behind."""
import socket
import struct

import dns.edns
import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdataclass
import dns.rdatatype
import dns.rrset

T = dns.rdatatype
NOBODYS_FLAGS = 0x7fff  # all but DO


class Boxes:
    """For scripted.Network: at each address the server behind it and what the box does."""

    def __init__(self):
        self.at = {}
        self.without_tcp = set()

    def put(self, address, behind, behaviour):
        self.at[address] = (behind, behaviour)
        if behaviour is tcp_closed:
            self.without_tcp.add(address)

    def addresses(self):
        return sorted(self.at)

    def listens(self, address, kind):
        return kind == socket.SOCK_DGRAM or address not in self.without_tcp

    def reply(self, address, wire, transport):
        behind, behaviour = self.at[address]
        try:
            answer = behaviour(Question(wire, transport, behind))
        except (OSError, dns.exception.DNSException):
            return []
        return [] if answer is None else [answer]


class Question:
    """What was asked, over what, and whom the box could ask."""

    def __init__(self, wire, transport, behind):
        self.wire, self.transport, self.behind = wire, transport, behind
        self.message = dns.message.from_wire(wire)
        self.name, self.type = self.message.question[0].name, self.message.question[0].rdtype
        self.is_chaos = self.message.question[0].rdclass == dns.rdataclass.CH
        self.has_edns = self.message.edns >= 0

    def forwarded(self, wire=None):
        """The bytes that the server behind answers."""
        wire = wire or self.wire
        family = socket.AF_INET6 if ":" in self.behind else socket.AF_INET
        kind = socket.SOCK_STREAM if self.transport == "tcp" else socket.SOCK_DGRAM
        with socket.socket(family, kind) as one:
            one.settimeout(2)
            one.connect((self.behind, 53))
            if kind == socket.SOCK_DGRAM:
                one.send(wire)
                return one.recv(65535)
            one.sendall(struct.pack("!H", len(wire)) + wire)
            return _octets(one, struct.unpack("!H", _octets(one, 2))[0])

    def answer(self, message=None):
        """The same, to be altered."""
        wire = self.forwarded(message.to_wire() if message else None)
        answer = dns.message.from_wire(wire)
        answer.id = self.message.id
        return answer

    def refusal(self, rcode, edns=False):
        """No records, and what the server behind would never say."""
        answer = dns.message.make_response(self.message)
        if not edns:
            answer.use_edns(False)
        answer.set_rcode(rcode)
        return answer.to_wire()


def _octets(connection, count):
    data = b""
    while len(data) < count:
        more = connection.recv(count - len(data))
        if not more:
            raise OSError("closed")
        data += more
    return data


def faithful(question):
    return question.forwarded()


def silent(_):
    return None


def tcp_closed(question):
    return question.forwarded()


def tcp_silent(question):
    return None if question.transport == "tcp" else question.forwarded()


def tcp_refuses(question):
    return question.refusal(dns.rcode.REFUSED) if question.transport == "tcp" else question.forwarded()


def refusing_edns(rcode):
    return lambda question: question.refusal(rcode) if question.has_edns else question.forwarded()


def edns_dropped(question):
    return None if question.has_edns else question.forwarded()


def edns_ignored(question):
    bare = dns.message.make_query(question.name, question.type, question.message.question[0].rdclass, use_edns=False)
    bare.flags = question.message.flags
    return question.answer(bare).to_wire()


def edns_unasked(question):
    answer = question.answer()
    if not question.has_edns:
        answer.use_edns(0, 0, 1232)
    return answer.to_wire()


def bare_dropped(question):
    return question.forwarded() if question.has_edns or question.is_chaos else None


def version_answered(question):
    """As if it had been version 0."""
    if question.message.edns != 1:
        return question.forwarded()
    plain = dns.message.from_wire(question.wire)
    plain.use_edns(0, plain.ednsflags, plain.payload)
    return question.answer(plain).to_wire()


def version_formerr(question):
    return question.refusal(dns.rcode.FORMERR) if question.message.edns == 1 else question.forwarded()


def version_dropped(question):
    return None if question.message.edns == 1 else question.forwarded()


def version_refused_with_answer(question):
    """BADVERS, and the records all the same."""
    if question.message.edns != 1:
        return question.forwarded()
    answer = dns.message.from_wire(version_answered(question))
    answer.use_edns(0, 0, 1232)
    answer.set_rcode(dns.rcode.BADVERS)
    return answer.to_wire()


def version_one_spoken(question):
    if question.message.edns != 0:
        return question.forwarded()
    answer = question.answer()
    answer.use_edns(1, answer.ednsflags, 1232)
    return answer.to_wire()


def _has_nobodys_option(question):
    return any(option.otype == 137 for option in question.message.options)


def option_formerr(question):
    return question.refusal(dns.rcode.FORMERR, True) if _has_nobodys_option(question) else question.forwarded()


def option_dropped(question):
    return None if _has_nobodys_option(question) else question.forwarded()


def option_returned(question):
    if not _has_nobodys_option(question):
        return question.forwarded()
    answer = question.answer()
    answer.use_edns(0, answer.ednsflags, 1232, options=question.message.options)
    return answer.to_wire()


def option_without_answer(question):
    if not _has_nobodys_option(question):
        return question.forwarded()
    answer = question.answer()
    answer.answer, answer.authority, answer.additional = [], [], []
    return answer.to_wire()


def option_without_edns(question):
    return edns_ignored(question) if _has_nobodys_option(question) else question.forwarded()


def _has_nobodys_flags(question):
    return question.has_edns and question.message.ednsflags & NOBODYS_FLAGS != 0


def flags_returned(question):
    if not _has_nobodys_flags(question):
        return question.forwarded()
    answer = question.answer()
    answer.use_edns(0, answer.ednsflags | question.message.ednsflags & NOBODYS_FLAGS, 1232)
    return answer.to_wire()


def flags_formerr(question):
    return question.refusal(dns.rcode.FORMERR, True) if _has_nobodys_flags(question) else question.forwarded()


def flags_dropped(question):
    return None if _has_nobodys_flags(question) else question.forwarded()


def flags_without_edns(question):
    return edns_ignored(question) if _has_nobodys_flags(question) else question.forwarded()


def truncating(question):
    """Over UDP never more than the question comes back, as if each answer were too large."""
    if question.transport == "tcp":
        return question.forwarded()
    answer = question.answer()
    answer.flags |= dns.flags.TC
    answer.answer, answer.authority, answer.additional = [], [], []
    return answer.to_wire()


def truncating_without_tcp(question):
    return None if question.transport == "tcp" else truncating(question)


def case_lost(question):
    """The question comes back in small letters."""
    wire = bytearray(question.forwarded())
    end = 12 + len(question.name.to_wire())
    wire[12:end] = bytes(wire[12:end]).lower()
    return bytes(wire)


def case_matters(question):
    name = question.name.to_text()
    return question.refusal(dns.rcode.NXDOMAIN) if name != name.lower() else question.forwarded()


def without_authority(question):
    answer = question.answer()
    answer.flags &= ~dns.flags.AA
    return answer.to_wire()


def upward(question):
    """What BIND once said of names that it had nothing of: go and ask the root."""
    answer = dns.message.make_response(question.message)
    answer.authority.append(dns.rrset.from_text(".", 300, "IN", "NS", "a.root."))
    return answer.to_wire()


def refusing(rcode, *types):
    def behaviour(question):
        if question.is_chaos or (types and question.type not in types):
            return question.forwarded()
        return question.refusal(rcode, question.has_edns)
    return behaviour


def dropping(*types):
    return lambda question: None if question.type in types and not question.is_chaos else question.forwarded()


def mute_about(suffix):
    """Answers nothing about one zone, and other questions well."""
    return lambda question: None if question.name.is_subdomain(dns.name.from_text(suffix)) else question.forwarded()


def without_type(*types):
    """The records of these types, and their signatures, are taken out of each answer."""
    def behaviour(question):
        answer = question.answer()
        for section in (answer.answer, answer.authority):
            section[:] = [one for one in section if one.rdtype not in types and one.covers not in types]
        return answer.to_wire()
    return behaviour


def soa_twice(question):
    answer = question.answer()
    if question.type == T.SOA and answer.answer and not question.is_chaos:
        texts = [rdata.to_text() for rdata in answer.answer[0]]
        numbers = texts[0].split()
        other = " ".join(numbers[:6] + [str(int(numbers[6]) + 1)])
        answer.answer.append(dns.rrset.from_text(answer.answer[0].name, 3600, "IN", "SOA", other))
    return _whole(answer)


def _whole(answer):
    return answer.to_wire(max_size=65535)


def another_id(question):
    wire = bytearray(question.forwarded())
    wire[0] ^= 0xff
    return bytes(wire)


def another_question(question):
    """An answer to what nobody asked."""
    other = dns.message.make_query("other." + question.name.to_text(), question.type)
    answer = question.answer(other)
    answer.id = question.message.id
    return answer.to_wire()


def from_elsewhere(question):
    """The right answer, sent by the server behind itself: not from the address that was asked."""
    wire = question.forwarded()
    return (wire, question.behind) if question.transport == "udp" else wire


def chaos_servfail(question):
    return question.refusal(dns.rcode.SERVFAIL) if question.is_chaos else question.forwarded()


def chaos_dropped(question):
    return None if question.is_chaos else question.forwarded()


def chaos_in_internet_class(question):
    if not question.is_chaos or question.type != T.TXT:
        return question.forwarded()
    answer = dns.message.make_response(question.message)
    answer.flags |= dns.flags.AA
    answer.answer.append(dns.rrset.from_text(question.name, 0, "IN", "TXT", '"it is I"'))
    return answer.to_wire()


def garbled(question):
    """A message that ends in the middle of a record."""
    return question.forwarded()[:-7]
