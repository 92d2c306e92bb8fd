// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networktable.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace zonecase::test {

namespace {

// MaxMind DB File Format Specification 2.0: as much of it as a table of three networks needs.

QByteArray number(quint32 value)
{
    return QByteArray(1, char(6 << 5 | 4))
        .append(char(value >> 24))
        .append(char(value >> 16))
        .append(char(value >> 8))
        .append(char(value));
}

QByteArray small(quint16 value)
{
    return QByteArray(1, char(5 << 5 | 2)).append(char(value >> 8)).append(char(value));
}

QByteArray text(const QByteArray &value)
{
    const qsizetype size = value.size();
    QByteArray head(1, char(2 << 5 | std::min<qsizetype>(size, 29)));
    if (size >= 29)
        head += char(size - 29);
    return head + value;
}

QByteArray map(const QList<std::pair<QByteArray, QByteArray>> &members)
{
    QByteArray bytes(1, char(7 << 5 | members.size()));
    for (const auto &[key, value] : members)
        bytes += text(key) + value;
    return bytes;
}

QByteArray epoch(quint64 value)
{
    QByteArray bytes{"\x08\x02"}; // extended: 64 bits
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += char(value >> shift);
    return bytes;
}

/// A tree of IPv4 networks, records of 32 bits.
class Tree
{
public:
    void add(const QByteArray &octets, int length, int data)
    {
        int node = 0;
        for (int bit = 0; bit < length; ++bit) {
            int &next = m_nodes[node][octets[bit / 8] >> (7 - bit % 8) & 1];
            if (bit == length - 1) {
                next = -2 - data;
            } else {
                if (next == -1) {
                    m_nodes.append({-1, -1});
                    m_nodes[node][octets[bit / 8] >> (7 - bit % 8) & 1] = int(m_nodes.size()) - 1;
                }
                node = m_nodes[node][octets[bit / 8] >> (7 - bit % 8) & 1];
            }
        }
    }

    QByteArray bytes() const
    {
        QByteArray all;
        for (const std::array<int, 2> &node : m_nodes)
            for (const int next : node) {
                const int count = int(m_nodes.size());
                const quint32 value = quint32(next == -1 ? count
                        : next < -1                      ? count + 16 + (-2 - next)
                                                         : next);
                for (int shift = 24; shift >= 0; shift -= 8)
                    all += char(value >> shift);
            }
        return all;
    }

    int count() const { return int(m_nodes.size()); }

private:
    QList<std::array<int, 2>> m_nodes{{-1, -1}};
};

} // namespace

QByteArray networkTable()
{
    QByteArray data;
    Tree tree;
    const auto add = [&](const char *octets, int length, const QByteArray &entry) {
        tree.add(QByteArray(octets, 4), length, int(data.size()));
        data += entry;
    };
    add("\xc0\x00\x02\x00", 24,
        map({{"autonomous_system_number", number(64500)},
            {"autonomous_system_organization", text("Example Net")}}));
    add("\xc6\x33\x64\x00", 25, map({{"asn", text("AS64501")}, {"name", text("Other Net")}}));
    add("\xcb\x00\x71\x00", 24, map({{"country", text("ZZ")}}));
    const QByteArray about
        = map({{"binary_format_major_version", small(2)}, {"binary_format_minor_version", small(0)},
            {"build_epoch", epoch(1'790'000'000)}, {"database_type", text("Test-ASN")},
            {"description", map({})}, {"ip_version", small(4)}, {"languages", QByteArray("\x00\x04", 2)},
            {"node_count", number(quint32(tree.count()))}, {"record_size", small(32)}});
    return tree.bytes() + QByteArray(16, '\0') + data + "\xab\xcd\xefMaxMind.com" + about;
}

QString writeNetworkTable(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = networkTable();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace zonecase::test
