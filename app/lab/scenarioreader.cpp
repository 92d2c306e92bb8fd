// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/scenarioreader.h"

#include "app/lab/scenariorules.h"

#include <toml++/toml.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

namespace {

constexpr qsizetype LongestFile = 1'000'000;
constexpr qsizetype LongestText = 20'000;
constexpr qsizetype LongestRecord = 2'000;
constexpr qsizetype MostRecords = 5'000; ///< of a zone
constexpr qsizetype MostEntries = 1'000; ///< of any other list
constexpr qsizetype MostZones = 200;
constexpr qsizetype MostSteps = 64;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// One table of the file, read key by key. The first thing that is wrong is kept, as a sentence, and ends the
/// reading.
class Reader
{
public:
    explicit Reader(const toml::table &table, const QString &where, std::optional<Error> &wrong)
        : m_table(table)
        , m_where(where)
        , m_wrong(wrong)
    { }

    void complain(const QString &sentence) const
    {
        if (!m_wrong)
            m_wrong = Error{
                Error::Code::Malformed, u"The scenario cannot be used: %1: %2"_s.arg(m_where, sentence)};
    }

    QString string(const char *key, bool needed = true) const
    {
        const auto value = m_table[key].value_exact<std::string>();
        if (!value && (needed || m_table.contains(key)))
            complain(u"“%1” must be a text."_s.arg(text(key)));
        if (value && qsizetype(value->size()) > LongestText)
            complain(u"“%1” is longer than %2 bytes."_s.arg(text(key)).arg(LongestText));
        return value && qsizetype(value->size()) <= LongestText ? text(*value) : QString();
    }

    bool flag(const char *key) const
    {
        const auto value = m_table[key].value_exact<bool>();
        if (!value && m_table.contains(key))
            complain(u"“%1” must be true or false."_s.arg(text(key)));
        return value.value_or(false);
    }

    QStringList strings(const char *key) const
    {
        QStringList list;
        const toml::array *array = m_table[key].as_array();
        if (!array) {
            if (m_table.contains(key))
                complain(u"“%1” must be a list of texts."_s.arg(text(key)));
            return list;
        }
        if (qsizetype(array->size()) > MostEntries)
            complain(u"“%1” has more than %2 entries."_s.arg(text(key)).arg(MostEntries));
        for (const toml::node &node : *array) {
            const auto value = node.value_exact<std::string>();
            if (!value || qsizetype(value->size()) > LongestRecord || m_wrong) {
                complain(
                    u"“%1” must be a list of texts of at most %2 bytes."_s.arg(text(key)).arg(LongestRecord));
                return {};
            }
            list << text(*value);
        }
        return list;
    }

    /// A text that Parse understands, or a complaint in its words.
    template <typename T> T parsed(const QString &value, Result<T> (*parse)(QStringView)) const
    {
        const Result<T> result = parse(value);
        if (!result)
            complain(result.error().detail);
        return result.value_or(T());
    }
    template <typename T> T parsed(const char *key, Result<T> (*parse)(QStringView)) const
    {
        const QString value = string(key);
        return m_wrong ? T() : parsed(value, parse);
    }
    template <typename T> QList<T> parsedList(const char *key, Result<T> (*parse)(QStringView)) const
    {
        QList<T> list;
        const QStringList values = strings(key);
        for (const QString &value : values)
            list << parsed(value, parse);
        return list;
    }

    /// A table of times.
    QMap<QString, Instant> times(const char *key) const
    {
        QMap<QString, Instant> all;
        const toml::table *inner = m_table[key].as_table();
        if (!inner && m_table.contains(key))
            complain(u"“%1” must be a table of times."_s.arg(text(key)));
        if (inner && qsizetype(inner->size()) > MostSteps)
            complain(u"“%1” has more than %2 entries."_s.arg(text(key)).arg(MostSteps));
        for (const auto &[name, node] : inner && !m_wrong ? *inner : toml::table()) {
            const auto value = node.value_exact<std::string>();
            if (!value)
                complain(u"“%1” must have times as texts."_s.arg(text(key)));
            else
                all[text(name.str())] = parsed<Instant>(text(*value), Instant::fromText);
        }
        return all;
    }

    bool has(const char *key) const { return m_table.contains(key); }

private:
    const toml::table &m_table;
    QString m_where;
    std::optional<Error> &m_wrong;
};

QStringList recordLines(const Reader &from, const QString &block)
{
    QStringList lines;
    for (const QString &raw : block.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u';'))
            continue;
        if (line.size() > LongestRecord || lines.size() >= MostRecords) {
            from.complain(u"a zone has at most %1 records of at most %2 characters."_s.arg(MostRecords)
                              .arg(LongestRecord));
            return {};
        }
        lines << line;
    }
    return lines;
}

Denial denialFromText(const Reader &from, const QString &word)
{
    if (word == u"unsigned"_s)
        return Denial::Unsigned;
    if (word == u"nsec"_s)
        return Denial::Nsec;
    if (word == u"nsec3"_s)
        return Denial::Nsec3;
    if (word == u"nsec3-optout"_s)
        return Denial::Nsec3OptOut;
    from.complain(u"“denial” is unsigned, nsec, nsec3 or nsec3-optout."_s);
    return Denial::Unsigned;
}

void readStep(const Reader &from, Scenario &into)
{
    into.steps.append(
        {from.string("id"), from.string("title"), from.string("text"), from.parsed("at", Instant::fromText)});
}

void readZone(const Reader &from, Scenario &into)
{
    ZonePlan zone;
    zone.id = from.string("id");
    zone.name = from.parsed("name", dns::Name::fromText);
    zone.denial = denialFromText(from, from.string("denial"));
    zone.keySeed = from.has("keys") ? from.string("keys") : zone.id;
    zone.records = recordLines(from, from.string("records"));
    if (from.has("inception"))
        zone.inception = from.parsed("inception", Instant::fromText);
    if (from.has("expiration"))
        zone.expiration = from.parsed("expiration", Instant::fromText);
    into.zones.append(zone);
}

void readServer(const Reader &from, Scenario &into)
{
    into.servers.append(
        {from.parsed("name", dns::Name::fromText), from.parsedList("addresses", dns::IpAddress::fromText),
            from.strings("zones"), from.flag("recursive"), from.flag("transfers"), from.flag("silent")});
}

void readChange(const Reader &from, Scenario &into)
{
    Change change;
    change.step = from.string("step");
    if (from.has("server")) {
        change.server = from.parsed("server", dns::Name::fromText);
        change.zones = from.strings("zones");
    } else {
        change.zone = from.string("zone");
        change.remove = from.strings("remove");
        change.add = from.strings("add");
    }
    into.changes.append(change);
}

void readResolver(const Reader &from, Scenario &into)
{
    ResolverPlan plan;
    plan.label = from.string("label");
    plan.title = from.string("title");
    plan.address = from.parsed("address", dns::IpAddress::fromText);
    plan.validating = from.flag("validating");
    if (from.has("rewrite"))
        plan.rewrite = from.parsed("rewrite", dns::IpAddress::fromText);
    if (from.has("rewrite") && !plan.rewrite.isIPv4())
        from.complain(u"“rewrite” must be an IPv4 address."_s);
    into.resolverLabels << plan.label;
    into.resolvers.append(plan);
}

void readClient(const Reader &from, Scenario &into)
{
    ClientQuery query;
    query.resolver = from.string("resolver");
    query.name = from.parsed("name", dns::Name::fromText);
    query.type = from.parsed("type", dns::RecordType::fromText);
    const QList<Instant> times = from.parsedList("at", Instant::fromText);
    for (const Instant at : times) {
        query.at = at;
        into.clients.append(query);
    }
}

QStringList sortedNames(const Reader &from, const char *key)
{
    QStringList names;
    const QList<dns::Name> list = from.parsedList(key, dns::Name::fromText);
    for (const dns::Name &name : list)
        names << name.toText();
    names.sort();
    return names;
}

void readRegistration(const Reader &from, Scenario &into)
{
    RegistrationPlan plan;
    plan.step = from.string("step");
    delegation::Registration &stated = plan.registration;
    stated.domain = from.parsed("domain", dns::Name::fromText);
    stated.isFromLab = true;
    stated.isFree = from.flag("free");
    stated.registrar = from.string("registrar", !stated.isFree);
    stated.registrarId = from.string("registrar_id", false);
    stated.status = from.strings("status");
    stated.status.sort();
    stated.events = from.times("events");
    if (from.has("nameservers"))
        stated.ns = sortedNames(from, "nameservers");
    if (from.has("ds")) {
        stated.ds = from.strings("ds");
        stated.ds->sort();
        stated.isSigned = !stated.ds->isEmpty();
    }
    if (stated.domain.isRoot())
        from.complain(u"“domain” must be a domain that can be registered."_s);
    into.registrations.append(plan);
}

void readExpectation(const Reader &from, Scenario &into)
{
    const QStringList subject = from.strings("subject");
    if (subject.size() != 2)
        from.complain(u"“subject” must be a kind and an id."_s);
    into.expectations.append({from.string("command"), from.string("code"), subject.value(0), subject.value(1),
        from.strings("steps")});
}

/// Each table of [[key]], in order.
void readEach(const toml::table &file, const char *key, qsizetype most, std::optional<Error> &wrong,
    Scenario &into, void (*read)(const Reader &, Scenario &))
{
    const toml::array *array = file[key].as_array();
    const Reader whole(file, u"the file"_s, wrong);
    if (!array && file.contains(key))
        whole.complain(u"“%1” must be a list of tables: [[%1]]."_s.arg(text(key)));
    if (array && qsizetype(array->size()) > most)
        whole.complain(u"it has more than %1 [[%2]]."_s.arg(most).arg(text(key)));
    int number = 0;
    for (const toml::node &node : array && !wrong ? *array : toml::array()) {
        const QString where = u"[[%1]] %2"_s.arg(text(key)).arg(++number);
        const toml::table *table = node.as_table();
        if (table)
            read(Reader(*table, where, wrong), into);
        else
            whole.complain(u"%1 must be a table."_s.arg(where));
        if (wrong)
            return;
    }
}

void readTables(const toml::table &file, std::optional<Error> &wrong, Scenario &into)
{
    readEach(file, "step", MostSteps, wrong, into, readStep);
    readEach(file, "zone", MostZones, wrong, into, readZone);
    readEach(file, "server", MostZones, wrong, into, readServer);
    readEach(file, "change", MostEntries, wrong, into, readChange);
    readEach(file, "resolver", MostSteps, wrong, into, readResolver);
    readEach(file, "client", MostEntries, wrong, into, readClient);
    readEach(file, "registration", MostEntries, wrong, into, readRegistration);
    readEach(file, "expect", MostEntries, wrong, into, readExpectation);
}

void readHead(const Reader &from, Scenario &into)
{
    if (from.string("schema") != u"zonecase.scenario/1"_s)
        from.complain(u"“schema” must be \"zonecase.scenario/1\"."_s);
    into.id = from.string("id");
    into.title = from.string("title");
    into.summary = from.string("summary").trimmed();
    into.subject = from.parsed("subject", dns::Name::fromText).toText();
    into.baseline = from.string("baseline");
    if (from.has("tail"))
        into.tail = from.parsed("tail", Instant::fromText);
    into.prefixes = from.parsedList("prefixes", dns::Prefix::fromText);
    const QList<dns::Name> probes = from.parsedList("probes", dns::Name::fromText);
    for (const dns::Name &name : probes)
        into.probes << name.toText();
}

/// Zones' signatures last from a day before the story until two weeks after it, unless it says otherwise.
void fillTimes(Scenario &scenario)
{
    for (ZonePlan &zone : scenario.zones) {
        if (zone.inception == Instant())
            zone.inception = scenario.steps.first().at.plusSeconds(-86'400);
        if (zone.expiration == Instant())
            zone.expiration = scenario.steps.last().at.plusSeconds(14 * 86'400);
    }
    std::stable_sort(scenario.clients.begin(), scenario.clients.end(),
        [](const ClientQuery &a, const ClientQuery &b) { return a.at < b.at; });
}

} // namespace

Result<Scenario> readScenario(const QByteArray &bytes)
{
    if (bytes.size() > LongestFile)
        return failure(Error::Code::Malformed, u"The scenario is larger than %1 bytes."_s.arg(LongestFile));
    std::optional<Error> wrong;
    Scenario scenario;
    try {
        const toml::table file = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
        readHead(Reader(file, u"the head"_s, wrong), scenario);
        if (!wrong)
            readTables(file, wrong, scenario);
    } catch (const toml::parse_error &error) {
        return failure(Error::Code::Malformed,
            u"The scenario is not TOML: line %1: %2."_s.arg(error.source().begin.line)
                .arg(text(error.description())));
    }
    if (wrong)
        return tl::unexpected(*wrong);
    const QString trouble = inconsistency(scenario);
    if (!trouble.isEmpty())
        return failure(Error::Code::Malformed, u"The scenario cannot be used: "_s + trouble);
    fillTimes(scenario);
    return scenario;
}

} // namespace zonecase::lab
