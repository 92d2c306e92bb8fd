// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/recordtype.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr auto Types = std::to_array<std::pair<quint16, const char16_t *>>({{1, u"A"}, {2, u"NS"}, {3, u"MD"},
    {4, u"MF"}, {5, u"CNAME"}, {6, u"SOA"}, {7, u"MB"}, {8, u"MG"}, {9, u"MR"}, {10, u"NULL"}, {11, u"WKS"}, {12, u"PTR"}, {13, u"HINFO"}, {14, u"MINFO"}, {15, u"MX"}, {16, u"TXT"}, {17, u"RP"},
    {18, u"AFSDB"}, {19, u"X25"}, {20, u"ISDN"}, {21, u"RT"}, {22, u"NSAP"}, {23, u"NSAP-PTR"}, {24, u"SIG"}, {25, u"KEY"}, {26, u"PX"}, {27, u"GPOS"}, {28, u"AAAA"}, {29, u"LOC"}, {30, u"NXT"}, {33, u"SRV"}, {35, u"NAPTR"},
    {36, u"KX"}, {37, u"CERT"}, {38, u"A6"}, {39, u"DNAME"}, {41, u"OPT"}, {42, u"APL"}, {43, u"DS"}, {44, u"SSHFP"},
    {45, u"IPSECKEY"}, {46, u"RRSIG"}, {47, u"NSEC"}, {48, u"DNSKEY"}, {49, u"DHCID"}, {50, u"NSEC3"},
    {51, u"NSEC3PARAM"}, {52, u"TLSA"}, {53, u"SMIMEA"}, {55, u"HIP"}, {56, u"NINFO"}, {57, u"RKEY"}, {58, u"TALINK"}, {59, u"CDS"}, {60, u"CDNSKEY"},
    {61, u"OPENPGPKEY"}, {62, u"CSYNC"}, {63, u"ZONEMD"}, {64, u"SVCB"}, {65, u"HTTPS"}, {99, u"SPF"}, {104, u"NID"}, {105, u"L32"},
    {106, u"L64"}, {107, u"LP"}, {108, u"EUI48"},
    {109, u"EUI64"}, {249, u"TKEY"}, {250, u"TSIG"}, {251, u"IXFR"}, {252, u"AXFR"}, {255, u"ANY"}, {256, u"URI"},
    {257, u"CAA"}, {258, u"AVC"}, {259, u"DOA"}, {260, u"AMTRELAY"}, {32768, u"TA"}, {32769, u"DLV"}});

constexpr auto Rcodes = std::to_array<std::pair<int, const char16_t *>>({{0, u"NOERROR"}, {1, u"FORMERR"},
    {2, u"SERVFAIL"}, {3, u"NXDOMAIN"}, {4, u"NOTIMP"}, {5, u"REFUSED"}, {6, u"YXDOMAIN"}, {7, u"YXRRSET"},
    {8, u"NXRRSET"}, {9, u"NOTAUTH"}, {10, u"NOTZONE"}, {16, u"BADVERS"}, {17, u"BADKEY"}, {18, u"BADTIME"},
    {23, u"BADCOOKIE"}});

} // namespace

Result<RecordType> RecordType::fromText(QStringView text)
{
    const QString upper = text.toString().toUpper();
    const auto known = std::find_if(
        Types.begin(), Types.end(), [&upper](const auto &entry) { return upper == QStringView(entry.second); });
    if (known != Types.end())
        return RecordType{known->first};
    bool isNumber = false;
    const uint number = upper.startsWith(u"TYPE"_s) ? QStringView(upper).mid(4).toUInt(&isNumber) : 0;
    if (isNumber && number > 0 && number <= 65535)
        return RecordType{static_cast<quint16>(number)};
    return failure(Error::Code::Malformed, u"“%1” is not a record type. Write A, MX, TYPE65280…"_s.arg(text.left(40)));
}

QString RecordType::toText() const
{
    const auto known
        = std::find_if(Types.begin(), Types.end(), [this](const auto &entry) { return entry.first == value; });
    return known != Types.end() ? QString::fromUtf16(known->second) : u"TYPE%1"_s.arg(value);
}

QString rcodeText(int rcode)
{
    const auto known
        = std::find_if(Rcodes.begin(), Rcodes.end(), [rcode](const auto &entry) { return entry.first == rcode; });
    return known != Rcodes.end() ? QString::fromUtf16(known->second) : u"RCODE%1"_s.arg(rcode);
}

} // namespace zonecase::dns
