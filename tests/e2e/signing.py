# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs a zone as its declaration says, as of a given instant: NSEC, NSEC3, opt-out, and times that are wrong on purpose."""
import struct

import dns.dnssec
import dns.name
import dns.node
import dns.rdata
import dns.rdataclass
import dns.rdataset
import dns.rdatatype
import dns.zone
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, padding, rsa, utils
from dns.rdtypes.ANY.RRSIG import RRSIG

IN = dns.rdataclass.IN
T = dns.rdatatype
KSK, ZSK = 257, 256


class Key:
    """A private key and the DNSKEY record that belongs to it."""

    def __init__(self, algorithm, flags):
        make = {
            8: lambda: rsa.generate_private_key(65537, 2048),
            13: lambda: ec.generate_private_key(ec.SECP256R1()),
            14: lambda: ec.generate_private_key(ec.SECP384R1()),
            15: ed25519.Ed25519PrivateKey.generate,
            16: ed448.Ed448PrivateKey.generate,
        }
        self.private = make[algorithm]()
        self.record = dns.dnssec.make_dnskey(self.private.public_key(), algorithm, flags)

    def _raw(self, data):
        """A signature in the form of RFC 3110, 6605 or 8080."""
        if isinstance(self.private, rsa.RSAPrivateKey):
            return self.private.sign(data, padding.PKCS1v15(), hashes.SHA256())
        if isinstance(self.private, ec.EllipticCurvePrivateKey):
            size, digest = (32, hashes.SHA256()) if self.record.algorithm == 13 else (48, hashes.SHA384())
            r, s = utils.decode_dss_signature(self.private.sign(data, ec.ECDSA(digest)))
            return r.to_bytes(size, "big") + s.to_bytes(size, "big")
        return self.private.sign(data)

    def signature(self, name, rdataset, signer, inception, expiration):
        """The RRSIG over an RRset: RFC 4034, 3.1.8.1. (dnspython 2.3 signs, but counts the labels of wildcards wrongly.)"""
        unsigned = RRSIG(IN, T.RRSIG, rdataset.rdtype, self.record.algorithm, len(name) - 1 - name.is_wild(), rdataset.ttl,
                         expiration, inception, dns.dnssec.key_id(self.record), signer, b"")
        data = unsigned.to_wire()[:18] + signer.to_digestable()
        for wire in sorted(rdata.to_digestable() for rdata in rdataset):
            data += name.to_digestable() + struct.pack("!HHIH", rdataset.rdtype, IN, rdataset.ttl, len(wire)) + wire
        return unsigned.replace(signature=self._raw(data))

    def ds(self, owner):
        return dns.dnssec.make_ds(owner, self.record, "SHA256")


def keys_of(algorithm):
    """A key signing key and a zone signing key."""
    return [Key(algorithm, KSK), Key(algorithm, ZSK)]


def parsed(origin, text):
    return dns.zone.from_text(text, origin=origin, relativize=False, check_origin=False)


def cuts_of(zone):
    """Names below the apex that hold NS: delegations."""
    return [name for name, node in zone.nodes.items() if name != zone.origin and node.get_rdataset(IN, T.NS)]


def is_below(name, cuts):
    return any(name != cut and name.is_subdomain(cut) for cut in cuts)


def add(zone, name, ttl, *records):
    node = zone.find_node(name, create=True)
    for record in records:
        node.find_rdataset(IN, record.rdtype, getattr(record, "type_covered", 0), create=True).add(record, ttl)


def types_at(zone, name, cuts, denial):
    """What the bitmap of a name says: at a cut only NS and DS are the parent's own."""
    types = {rdataset.rdtype for rdataset in zone.nodes[name].rdatasets} if name in zone.nodes else set()
    if name in cuts:
        types &= {T.NS, T.DS}
    signed = types - {T.NS} if name in cuts else types
    if denial == "nsec":
        types |= {T.NSEC, T.RRSIG}
    elif signed:
        types |= {T.RRSIG}
    return " ".join(T.to_text(t) for t in sorted(types))


def add_nsec(zone, cuts, ttl):
    names = sorted(name for name in zone.nodes if not is_below(name, cuts))
    for name, following in zip(names, names[1:] + names[:1]):
        text = "%s %s" % (following, types_at(zone, name, cuts, "nsec"))
        add(zone, name, ttl, dns.rdata.from_text(IN, T.NSEC, text))


def add_nsec3(zone, cuts, ttl, salt, opt_out):
    names = set()
    for name in list(zone.nodes):
        if is_below(name, cuts):
            continue
        if opt_out and name in cuts and not zone.nodes[name].get_rdataset(IN, T.DS):
            continue  # RFC 5155, 6: an insecure delegation may be left out of the chain
        while name != zone.origin:  # the empty names in between exist too
            names.add(name)
            name = name.parent()
    names.add(zone.origin)
    add(zone, zone.origin, 0, dns.rdata.from_text(IN, T.NSEC3PARAM, "1 0 0 %s" % salt))
    hashed = sorted((dns.dnssec.nsec3_hash(name, "" if salt == "-" else salt, 0, 1), name) for name in names)
    for (label, name), (following, _) in zip(hashed, hashed[1:] + hashed[:1]):
        text = "1 %d 0 %s %s %s" % (opt_out, salt, following, types_at(zone, name, cuts, "nsec3"))
        owner = dns.name.Name([label.lower().encode()] + list(zone.origin.labels))
        add(zone, owner, ttl, dns.rdata.from_text(IN, T.NSEC3, text))


def is_signed_here(zone, name, rdtype, cuts):
    if rdtype == T.RRSIG or is_below(name, cuts):
        return False
    return rdtype in (T.DS, T.NSEC) if name in cuts else True


def signed(origin, text, keys, inception, expiration, denial="nsec", salt="-", opt_out=False):
    """The zone of this text, signed by the keys. Times are seconds since 1970."""
    zone = parsed(origin, text)
    soa = zone.find_rdataset(zone.origin, T.SOA)
    add(zone, zone.origin, soa.ttl, *(key.record for key in keys))
    cuts = cuts_of(zone)
    if denial == "nsec":
        add_nsec(zone, cuts, soa[0].minimum)
    else:
        add_nsec3(zone, cuts, soa[0].minimum, salt, opt_out)
    for name in list(zone.nodes):
        for rdataset in list(zone.nodes[name].rdatasets):
            if not is_signed_here(zone, name, rdataset.rdtype, cuts):
                continue
            for key in keys:
                if (key.record.flags == KSK) != (rdataset.rdtype == T.DNSKEY) and len(keys) > 1:
                    continue
                add(zone, name, rdataset.ttl, key.signature(name, rdataset, zone.origin, inception, expiration))
    return zone


def without(zone, rdtype):
    """The zone with all records of a type, and the signatures over them, taken out."""
    for node in zone.nodes.values():
        node.delete_rdataset(IN, rdtype)
        node.delete_rdataset(IN, T.RRSIG, rdtype)
    return zone
