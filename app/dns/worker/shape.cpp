// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/shape.h"

#include "app/dns/worker/framing.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace zonecase::dns {

namespace {

// One letter a field:
//   1 2 4 6 8  so many octets                    a q  an IPv4, IPv6 address
//   n  a name that may be compressed (RFC 3597, 4)    N  a name that must not be
//   t  a character-string    o  one or none      T  one or more    g  one that is not empty
//   B  the rest, not empty   R  the rest         m  type bitmaps (RFC 4034, 4.1.2), to the end
//   h  a length octet and as much                L  two octets of length and as much
//   P  APL items   V  SvcParams   O  EDNS options   I  what follows IPSECKEY's first octet   K  HIP's first
//   five fields Z  names that are not compressed, to the end
constexpr auto Shapes = std::to_array<std::pair<quint16, const char *>>({{1, "a"}, {2, "n"}, {3, "n"},
    {4, "n"}, {5, "n"}, {6, "nn44444"}, {7, "n"}, {8, "n"}, {9, "n"}, {11, "a1R"}, {12, "n"}, {13, "tt"},
    {14, "nn"}, {15, "2n"}, {16, "T"}, {17, "nn"}, {18, "2n"}, {19, "t"}, {20, "to"}, {21, "2n"}, {22, "B"},
    {23, "t"}, {24, "2114442nB"}, {25, "211B"}, {26, "2nn"}, {27, "ttt"}, {28, "q"}, {29, "88"}, {30, "nB"},
    {31, "B"}, {32, "B"}, {33, "222n"}, {34, "B"}, {35, "22tttn"}, {36, "2n"}, {37, "221B"}, {38, "B"},
    {39, "n"}, {40, "1"}, {41, "O"}, {42, "P"}, {43, "211B"}, {44, "11B"}, {45, "1I"}, {46, "2114442NB"},
    {47, "Nm"}, {48, "211B"}, {49, "B"}, {50, "112hgm"}, {51, "112h"}, {52, "111B"}, {53, "111B"}, {55, "KZ"},
    {58, "NN"}, {59, "211B"}, {60, "211B"}, {61, "B"}, {62, "42m"}, {63, "411B"}, {64, "2NV"}, {65, "2NV"},
    {99, "T"}, {104, "28"}, {105, "2a"}, {106, "28"}, {107, "2N"}, {108, "6"}, {109, "8"}, {249, "n4422LL"},
    {250, "n62L22L"}, {256, "22B"}, {257, "1gR"}, {32769, "211B"}});

class Rdata
{
public:
    Rdata(QByteArrayView message, qsizetype offset, qsizetype length)
        : m_message(message)
        , m_at(offset)
        , m_end(offset + length)
    { }

    bool matches(const char *shape)
    {
        for (; *shape != '\0'; ++shape)
            if (!take(*shape))
                return false;
        return m_at == m_end;
    }

private:
    bool take(char field)
    {
        switch (field) {
        case '1':
        case '2':
        case '4':
        case '6':
        case '8':
            return skip(field - '0');
        case 'a':
            return skip(4);
        case 'q':
            return skip(16);
        case 'n':
            return name(true);
        case 'N':
            return name(false);
        case 't':
        case 'h':
            return counted();
        case 'g':
            return left() > 0 && m_message[m_at] != '\0' && counted();
        case 'o':
            return left() == 0 || counted();
        case 'T':
            return left() > 0 && repeat(&Rdata::counted);
        case 'B':
            return left() > 0 && skip(left());
        case 'R':
            return skip(left());
        case 'L':
            return left() >= 2 && skip(2 + get16());
        case 'm':
            return bitmaps();
        case 'P':
            return repeat(&Rdata::aplItem);
        case 'V':
            return svcParams();
        case 'O':
            return repeat(&Rdata::option);
        case 'I':
            return gatewayAndKey();
        case 'K':
            return hostIdentity();
        case 'Z':
            return repeat(&Rdata::plainName);
        }
        return false;
    }

    qsizetype left() const { return m_end - m_at; }
    quint8 octet(qsizetype ahead) const { return static_cast<quint8>(m_message[m_at + ahead]); }
    quint16 get16(qsizetype ahead = 0) const
    {
        return qFromBigEndian<quint16>(m_message.data() + m_at + ahead);
    }

    bool skip(qsizetype count)
    {
        if (count > left())
            return false;
        m_at += count;
        return true;
    }
    bool repeat(bool (Rdata::*one)())
    {
        while (left() > 0)
            if (!(this->*one)())
                return false;
        return true;
    }
    bool name(bool mayCompress)
    {
        const Result<qsizetype> length = nameLengthAt(m_message, m_at, m_end, mayCompress);
        return length && skip(*length);
    }
    bool plainName() { return name(false); }
    bool counted() { return left() >= 1 && skip(1 + octet(0)); }
    bool option() { return left() >= 4 && skip(4 + get16(2)); }

    bool bitmaps()
    {
        int before = -1;
        while (left() > 0) {
            if (left() < 2 || octet(0) <= before || octet(1) < 1 || octet(1) > 32)
                return false;
            before = octet(0);
            if (!skip(2 + octet(1)))
                return false;
        }
        return true;
    }

    // RFC 3123, 4: family, prefix, N and length of the address part.
    bool aplItem()
    {
        if (left() < 4)
            return false;
        const int family = get16();
        const int length = octet(3) & 0x7f;
        const bool known = family == 1 || family == 2;
        if (!known || length > (family == 1 ? 4 : 16) || octet(2) > (family == 1 ? 32 : 128))
            return false;
        return skip(4 + length);
    }

    // RFC 9460, 2.2: keys strictly ascending.
    bool svcParams()
    {
        int before = -1;
        while (left() > 0) {
            if (left() < 4 || get16() <= before)
                return false;
            before = get16();
            if (!option())
                return false;
        }
        return true;
    }

    // RFC 4025, 2.1: gateway type, algorithm, gateway, public key.
    bool gatewayAndKey()
    {
        if (left() < 2)
            return false;
        const int gateway = octet(0);
        const int algorithm = octet(1);
        skip(2);
        switch (gateway) {
        case 0:
            break;
        case 1:
            if (!skip(4))
                return false;
            break;
        case 2:
            if (!skip(16))
                return false;
            break;
        case 3:
            if (!plainName())
                return false;
            break;
        default:
            return false;
        }
        return (left() > 0 || algorithm == 0) && skip(left());
    }

    // RFC 8005, 5: HIT length, algorithm, key length, HIT, key.
    bool hostIdentity()
    {
        if (left() < 4 || octet(0) == 0 || get16(2) == 0)
            return false;
        return skip(4 + octet(0) + get16(2));
    }

    QByteArrayView m_message;
    qsizetype m_at;
    qsizetype m_end;
};

} // namespace

const char *rdataShape(quint16 type)
{
    const auto known = std::find_if(
        Shapes.begin(), Shapes.end(), [type](const auto &shape) { return shape.first == type; });
    return known == Shapes.end() ? nullptr : known->second;
}

bool fitsShape(QByteArrayView message, qsizetype offset, qsizetype length, quint16 type)
{
    const char *shape = rdataShape(type);
    return shape == nullptr || Rdata(message, offset, length).matches(shape);
}

} // namespace zonecase::dns
