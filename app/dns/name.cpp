// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/name.h"

#include <algorithm>
#include <array>

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

/// Where each label of a name begins. Names are compared all the time: no list is made for it.
struct LabelPlaces
{
    explicit LabelPlaces(const QByteArray &name)
        : wire(name)
    {
        for (quint8 at = 0; wire[at] != 0; at = static_cast<quint8>(at + 1 + wire[at]))
            places[size_t(count++)] = at;
    }

    /// The first from the right is the top-level label.
    QByteArrayView fromRight(int nth) const
    {
        const quint8 at = places[size_t(count - nth)];
        return wire.sliced(at + 1, wire[at]);
    }

    QByteArrayView wire;
    std::array<quint8, MaxWire / 2> places;
    int count = 0;
};

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
    for (qsizetype at = 0; at < wire.size();) {
        const auto length = static_cast<quint8>(wire[at]);
        if (length > MaxLabel || at + 1 + length > wire.size())
            break;
        at += 1 + length;
        if (length > 0)
            continue;
        if (at != wire.size() || at > MaxWire)
            return failure(Error::Code::Malformed, u"A name in wire format is too long."_s);
        // A label's length is no letter: all octets may be treated alike.
        QByteArray out(wire.size(), Qt::Uninitialized);
        std::transform(wire.begin(), wire.end(), out.begin(), lower);
        return Name(out);
    }
    return failure(Error::Code::Malformed, u"A name in wire format is cut short or compressed."_s);
}

QString Name::toText() const
{
    if (isRoot())
        return u"."_s;
    QString text;
    text.reserve(m_wire.size());
    for (qsizetype at = 0; m_wire[at] != 0; at += 1 + m_wire[at]) {
        for (const char c : QByteArrayView(m_wire).sliced(at + 1, m_wire[at])) {
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
    qsizetype at = 0;
    for (int count = labelCount(); count > labels; --count)
        at += 1 + m_wire[at];
    return at == 0 ? *this : Name(m_wire.sliced(at));
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
    const qsizetype before = m_wire.size() - other.m_wire.size();
    qsizetype at = 0;
    while (at < before)
        at += 1 + m_wire[at];
    return at == before && m_wire.endsWith(other.m_wire);
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
    const LabelPlaces mine(m_wire), theirs(other.m_wire);
    const int shared = std::min(mine.count, theirs.count);
    for (int i = 1; i <= shared; ++i) {
        const QByteArrayView a = mine.fromRight(i);
        const QByteArrayView b = theirs.fromRight(i);
        const auto order = std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end(),
            [](char x, char y) { return static_cast<quint8>(x) <=> static_cast<quint8>(y); });
        if (order != std::strong_ordering::equal)
            return order;
    }
    return mine.count <=> theirs.count;
}

} // namespace zonecase::dns
