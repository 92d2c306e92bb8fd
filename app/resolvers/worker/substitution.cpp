// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/substitution.h"

#include "app/resolvers/worker/probe.h"

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Answer;
using dns::Name;

namespace {

constexpr int Rounds = 2; // of the plainest question: does what is invented change?

/// A label that nobody has, the same for the same zone, so that a replay asks for it too.
QByteArray label(const Name &zone, QByteArrayView salt, bool digits = false)
{
    constexpr qsizetype Length = 14;
    const QByteArray seed = zone.wire() + salt.toByteArray();
    const QByteArray hash = sha256(seed);
    QByteArray text;
    for (qsizetype i = 0; i < Length; ++i) {
        const auto octet = static_cast<quint8>(hash[i]);
        text.append(static_cast<char>(digits ? '0' + octet % 10 : 'a' + octet % 26));
    }
    return text;
}

/// One shape of question.
struct Shape
{
    QString kind;
    Name name;
    dns::RecordType type = dns::type::A;
    bool dnssecOk = true;
    dns::Form form = dns::Form::Usual;
};

void add(QList<Shape> &shapes, const QString &kind, const Name &under, const QByteArray &first,
    const QByteArray &second = {})
{
    Result<Name> name = under.child(first);
    if (name && !second.isEmpty())
        name = name->child(second);
    if (name)
        shapes << Shape{.kind = kind, .name = *name};
}

QList<Shape> shapesFor(const Name &zone)
{
    const Name top = zone.isRoot() ? zone : zone.ancestor(1);
    QList<Shape> shapes;
    add(shapes, u"letters"_s, zone, label(zone, "letters"));
    if (shapes.isEmpty())
        return shapes; // there is no room for a label more
    const Name letters = shapes.first().name;
    add(shapes, u"digits"_s, zone, label(zone, "digits", true));
    add(shapes, u"www"_s, zone, label(zone, "www"), "www");
    add(shapes, u"two-labels"_s, top, label(zone, "two"));
    add(shapes, u"new-tld"_s, Name(), label(zone, "tld"), label(zone, "below"));
    shapes << Shape{.kind = u"aaaa"_s, .name = letters, .type = dns::type::AAAA};
    shapes << Shape{.kind = u"txt"_s, .name = letters, .type = dns::type::TXT};
    shapes << Shape{.kind = u"without-dnssec"_s, .name = letters, .dnssecOk = false};
    shapes << Shape{.kind = u"without-edns"_s, .name = letters, .form = dns::Form::Bare};
    return shapes;
}

class Trial
{
public:
    Trial(dns::Walk &walk, Authority &authority, const dns::ResolverSpec &spec)
        : m_walk(walk)
        , m_authority(authority)
        , m_spec(spec)
    { }

    Substitution held(const QList<Shape> &shapes)
    {
        for (const Shape &shape : shapes)
            put(shape);
        const bool isInventor = !m_result.style.isEmpty();
        if (isInventor && m_contents.size() > 1)
            m_result.style << u"changing"_s;
        if (isInventor && m_hasAlias)
            m_result.style << u"alias"_s;
        if (isInventor && m_isEmpty)
            m_result.style << u"nodata"_s;
        if (isInventor && m_highestTtl == 0)
            m_result.style << u"ttl-0"_s;
        return m_result;
    }

private:
    void put(const Shape &shape)
    {
        dns::Query query = resolverQuery(m_spec, shape.name, shape.type);
        query.dnssecOk = shape.dnssecOk && shape.form != dns::Form::Bare;
        query.form = shape.form;
        for (int round = 0; round < (shape.kind == u"letters"_s ? Rounds : 1); ++round) {
            query.repeat = round == 0 ? 0 : Repeat::Listening;
            const Answer answer = m_walk.ask(query);
            const std::optional<Content> content = zonecase::resolvers::contentOf(answer);
            m_result.evidence += answer.evidence;
            if (content && content->rcode == 0)
                weigh(shape, *content);
        }
    }

    void weigh(const Shape &shape, const Content &content)
    {
        const std::optional<bool> denied = m_authority.denies(shape.name);
        m_result.isWildcards |= !denied.value_or(true) && !content.records.isEmpty();
        // Some filters say of one type that nobody has it, whatever the name: they invent nothing.
        const bool isFilter = content.records.isEmpty() && shape.type != dns::type::A;
        if (!denied.value_or(false) || isFilter)
            return;
        if (m_result.style.isEmpty()) {
            m_result.name = shape.name.toText();
            m_result.answer = shown(content);
        }
        if (!m_result.style.contains(shape.kind))
            m_result.style << shape.kind;
        m_isEmpty |= content.records.isEmpty();
        m_hasAlias |= content.hasData(dns::type::CNAME);
        m_highestTtl = std::max(m_highestTtl, content.highestTtl());
        if (content.hasData(dns::type::A)) {
            QStringList data;
            for (const dns::Record &record : content.records)
                if (record.type == dns::type::A)
                    data << record.rdataText;
            data.sort();
            m_contents.insert(data.join(u' '));
        }
    }

    dns::Walk &m_walk;
    Authority &m_authority;
    const dns::ResolverSpec &m_spec;
    Substitution m_result;
    QSet<QString> m_contents; ///< addresses that it gave
    bool m_hasAlias = false, m_isEmpty = false;
    qint64 m_highestTtl = -1;
};

} // namespace

Substitution substitutionOf(
    dns::Walk &walk, Authority &authority, const dns::ResolverSpec &spec, const Name &zone)
{
    return Trial(walk, authority, spec).held(shapesFor(zone));
}

} // namespace zonecase::resolvers
