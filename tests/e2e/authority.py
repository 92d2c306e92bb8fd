# SPDX-License-Identifier: GPL-3.0-or-later
"""What a faithful authoritative server says about a question: RFC 1034, 4.3.2, RFC 4035, 3.1 and RFC 5155, 7.2."""
import dns.dnssec
import dns.flags
import dns.message
import dns.name
import dns.rdata
import dns.rdataclass
import dns.rdatatype
import dns.rrset

IN = dns.rdataclass.IN
T = dns.rdatatype


class Authority:
    """One signed or unsigned zone, as signing.py makes it."""

    def __init__(self, zone):
        self.zone = zone
        self.apex = zone.origin
        nodes = zone.nodes
        self.cuts = {name for name in nodes if name != self.apex and nodes[name].get_rdataset(IN, T.NS)}
        self.nsec = sorted(name for name in nodes if nodes[name].get_rdataset(IN, T.NSEC))
        self.nsec3 = sorted(name for name in nodes if nodes[name].get_rdataset(IN, T.NSEC3))
        hidden = set(self.nsec3)
        self.names = {self.apex}
        for name in nodes:
            while name not in hidden and name.is_subdomain(self.apex) and name != self.apex:
                self.names.add(name)
                name = name.parent()

    def rdataset(self, name, rdtype):
        node = self.zone.nodes.get(name)
        return node.get_rdataset(IN, rdtype) if node else None

    def put(self, section, name, rdtype, owner=None):
        """The set at a name with its signatures, under another owner if a wildcard is expanded."""
        node = self.zone.nodes.get(name)
        rdataset = self.rdataset(name, rdtype)
        if not rdataset:
            return False
        for one in (rdataset, node.get_rdataset(IN, T.RRSIG, rdtype)):
            if one:
                rrset = dns.rrset.from_rdata_list(owner or name, one.ttl, list(one))
                rrset.covers = one.covers
                if rrset not in section:
                    section.append(rrset)
        return True

    def cut_over(self, name, rdtype):
        for cut in self.cuts:
            if name.is_subdomain(cut) and not (name == cut and rdtype == T.DS):
                return cut
        return None

    def answer(self, response, name, rdtype):
        response.flags |= dns.flags.AA
        cut = self.cut_over(name, rdtype)
        if cut is not None:
            return self.refer(response, cut)
        labels = len(name) - len(self.apex)
        for keep in range(1, labels + 1):  # from the apex down: a DNAME stands above all below it
            above = name.split(len(self.apex) + keep - 1)[1]
            dname = self.rdataset(above, T.DNAME)
            if dname and above != name:
                self.put(response.answer, above, T.DNAME)
                try:
                    target = name.relativize(above).derelativize(dname[0].target)
                except dns.name.NameTooLong:
                    response.set_rcode(6)  # RFC 6672, 2.2
                    return None
                response.answer.append(dns.rrset.from_rdata(name, dname.ttl, dns.rdata.from_text(IN, T.CNAME, str(target))))
                return None
        if name in self.names:
            return self.at(response, name, name, rdtype)
        encloser = name.parent()
        while encloser not in self.names:
            encloser = encloser.parent()
        wildcard = dns.name.Name((b"*",) + encloser.labels)
        if wildcard in self.names:
            self.at(response, wildcard, name, rdtype)
            self.cover(response, name if self.nsec else name.split(len(encloser) + 1)[1])
            if self.nsec3 and not response.answer:
                self.match(response, encloser)
            return None
        response.set_rcode(3)
        self.soa(response)
        self.cover(response, name if self.nsec else name.split(len(encloser) + 1)[1])
        self.cover(response, wildcard)
        if self.nsec3:
            self.match(response, encloser)
        return None

    def at(self, response, name, owner, rdtype):
        if self.put(response.answer, name, rdtype, owner) or self.put(response.answer, name, T.CNAME, owner):
            return
        self.soa(response)
        if self.match(response, name):
            return
        if self.nsec3:  # an opt-out span
            encloser = self.closest_hashed(name)
            self.match(response, encloser)
            name = name.split(len(encloser) + 1)[1]
        self.cover(response, name)

    def closest_hashed(self, name):
        while name != self.apex and not self.has_match(name):
            name = name.parent()
        return name

    def refer(self, response, cut):
        response.flags &= ~dns.flags.AA
        self.put(response.authority, cut, T.NS)
        if not self.put(response.authority, cut, T.DS) and (self.nsec or self.nsec3):
            if not self.match(response, cut):
                encloser = self.closest_hashed(cut)
                self.match(response, encloser)
                self.cover(response, cut.split(len(encloser) + 1)[1])
        for rdata in self.rdataset(cut, T.NS):
            for rdtype in (T.A, T.AAAA):
                self.put(response.additional, rdata.target, rdtype)

    def soa(self, response):
        self.put(response.authority, self.apex, T.SOA)

    def hashed(self, name):
        parameters = self.rdataset(self.nsec3[0], T.NSEC3)[0]
        label = dns.dnssec.nsec3_hash(name, parameters.salt.hex() if parameters.salt else "", parameters.iterations, 1)
        return dns.name.Name((label.lower().encode(),) + self.apex.labels)

    def has_match(self, name):
        return self.hashed(name) in self.nsec3

    def match(self, response, name):
        if self.nsec3:
            return self.has_match(name) and self.put(response.authority, self.hashed(name), T.NSEC3)
        return self.put(response.authority, name, T.NSEC)

    def cover(self, response, name):
        if self.nsec3:
            name = self.hashed(name)
            owners = [owner for owner in self.nsec3 if owner < name] or self.nsec3
            self.put(response.authority, owners[-1], T.NSEC3)
        elif self.nsec:
            owners = [owner for owner in self.nsec if owner < name] or self.nsec
            self.put(response.authority, owners[-1], T.NSEC)
