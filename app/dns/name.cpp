// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr qsizetype MaxWire = 255; // RFC 1035, 2.3.4
constexpr qsizetype MaxLabel = 63;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

QByteArray joined(const QList<QByteArray> &labels)
{
    QByteArray wire;
    for (const QByteArray &label : labels) {
        wire += static_cast<char>(label.size());
        wire += label;
    }
    return wire + '\0';
}

tl::unexpected<Error> notAName(QStringView text, const QString &why)
{
    return failure(Error::Code::Malformed, u"“%1” is not a domain name: %2"_s.arg(text.left(260), why));
}

} // namespace

Result<Name> Name::fromText(QStringView text)
{
    const QByteArray latin = text.toLatin1();
    if (text.isEmpty())
        return notAName(text, u"it is empty."_s);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7e || c.unicode() < 0x21; }))
        return notAName(text, u"write it in ASCII, international labels in their xn-- form."_s);
    if (text == u".")
        return Name();
    QList<QByteArray> labels;
    QByteArray label;
    bool open = false;
    for (qsizetype i = 0; i < latin.size(); ++i) {
        char c = latin[i];
        if (c == '.') {
            if (label.isEmpty())
                return notAName(text, u"it has an empty label."_s);
            labels << label;
            label.clear();
            open = false;
            continue;
        }
        if (c == '\\') {
            const QByteArray digits = latin.mid(i + 1, 3);
            const bool numeric = digits.size() == 3
                && std::all_of(digits.begin(), digits.end(), [](char d) { return d >= '0' && d <= '9'; });
            if (numeric && digits.toInt() <= 255) {
                c = static_cast<char>(digits.toInt());
                i += 3;
            } else if (!digits.isEmpty() && (digits[0] < '0' || digits[0] > '9')) {
                c = digits[0];
                i += 1;
            } else {
                return notAName(text, u"a backslash takes three digits (000 to 255) or one sign."_s);
            }
        }
        label += lower(c);
        open = true;
        if (label.size() > MaxLabel)
            return notAName(text, u"a label has more than 63 octets."_s);
    }
    if (open)
        labels << label;
    const QByteArray wire = joined(labels);
    if (wire.size() > MaxWire)
        return notAName(text, u"it has more than 255 octets."_s);
    return Name(wire);
}

Result<Name> Name::fromWire(QByteArrayView wire)
{
    QByteArray out;
    qsizetype at = 0;
    while (at < wire.size()) {
        const auto length = static_cast<quint8>(wire[at]);
        if (length > MaxLabel || at + 1 + length > wire.size())
            break;
        out += static_cast<char>(length);
        for (qsizetype i = at + 1; i <= at + length; ++i)
            out += lower(wire[i]);
        at += 1 + length;
        if (length == 0)
            return at == wire.size() && out.size() <= MaxWire
                ? Result<Name>(Name(out))
                : failure(Error::Code::Malformed, u"A name in wire format is too long."_s);
    }
    return failure(Error::Code::Malformed, u"A name in wire format is cut short or compressed."_s);
}

QString Name::toText() const
{
    if (isRoot())
        return u"."_s;
    QString text;
    const QList<QByteArray> parts = labels();
    for (const QByteArray &label : parts) {
        for (const char c : label) {
            const auto value = static_cast<quint8>(c);
            if (value <= 0x20 || value > 0x7e)
                text += u"\\%1"_s.arg(uint(value), 3, 10, QChar(u'0'));
            else if (QByteArrayView("\".;\\@$()").contains(c))
                text += u"\\%1"_s.arg(QLatin1Char(c));
            else
                text += QLatin1Char(c);
        }
        text += u'.';
    }
    return text;
}

QList<QByteArray> Name::labels() const
{
    QList<QByteArray> parts;
    for (qsizetype at = 0; m_wire[at] != 0; at += 1 + m_wire[at])
        parts << m_wire.mid(at + 1, m_wire[at]);
    return parts;
}

int Name::labelCount() const
{
    int count = 0;
    for (qsizetype at = 0; m_wire[at] != 0; at += 1 + m_wire[at])
        ++count;
    return count;
}

Name Name::parent() const
{
    return isRoot() ? *this : Name(m_wire.mid(1 + m_wire[0]));
}

Name Name::ancestor(int labels) const
{
    Name name = *this;
    for (int count = labelCount(); count > labels; --count)
        name = name.parent();
    return name;
}

Result<Name> Name::child(QByteArrayView label) const
{
    if (label.isEmpty() || label.size() > MaxLabel || label.size() + 1 + m_wire.size() > MaxWire)
        return failure(Error::Code::Malformed, u"A label does not fit in front of %1"_s.arg(toText()));
    QByteArray wire;
    wire += static_cast<char>(label.size());
    for (const char c : label)
        wire += lower(c);
    return Name(wire + m_wire);
}

bool Name::isSubdomainOf(const Name &other) const
{
    const int mine = labelCount();
    const int theirs = other.labelCount();
    return mine >= theirs && ancestor(theirs) == other;
}

Name Name::commonAncestor(const Name &other) const
{
    Name name = *this;
    while (!other.isSubdomainOf(name))
        name = name.parent();
    return name;
}

std::strong_ordering Name::operator<=>(const Name &other) const
{
    const QList<QByteArray> mine = labels();
    const QList<QByteArray> theirs = other.labels();
    const qsizetype shared = std::min(mine.size(), theirs.size());
    for (qsizetype i = 1; i <= shared; ++i) {
        const QByteArray &a = mine[mine.size() - i];
        const QByteArray &b = theirs[theirs.size() - i];
        const auto order = std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end(),
            [](char x, char y) { return static_cast<quint8>(x) <=> static_cast<quint8>(y); });
        if (order != std::strong_ordering::equal)
            return order;
    }
    return mine.size() <=> theirs.size();
}

} // namespace zonecase::dns
