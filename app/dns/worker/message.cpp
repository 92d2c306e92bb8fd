// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/message.h"

#include "app/dns/worker/framing.h"
#include "app/dns/worker/ldnshandle.h"
#include "app/dns/worker/rdatatext.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

tl::unexpected<Error> refused(const QString &why)
{
    return failure(Error::Code::Malformed, why);
}

Result<Name> nameOf(const ldns_rdf *rdf)
{
    return Name::fromWire(QByteArrayView(ldns_rdf_data(rdf), static_cast<qsizetype>(ldns_rdf_size(rdf))));
}

/// The fields as they stand, one after the other.
QByteArray wireRdata(const ldns_rr *rr)
{
    QByteArray bytes;
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i)
        if (const ldns_rdf *field = ldns_rr_rdf(rr, i))
            bytes.append(
                reinterpret_cast<const char *>(ldns_rdf_data(field)), qsizetype(ldns_rdf_size(field)));
    return bytes;
}

bool holdsName(const ldns_rr *rr)
{
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i)
        if (const ldns_rdf *field = ldns_rr_rdf(rr, i);
            field && ldns_rdf_get_type(field) == LDNS_RDF_TYPE_DNAME)
            return true;
    return false;
}

/// Changes the record.
RdataForms formsOf(ldns_rr *rr, const QByteArray &rdata)
{
    RdataForms forms{rdata, rdataText(rr, rdata)};
    if (holdsName(rr)) {
        ldns_rr2canonical(rr); // last
        forms.canonical = wireRdata(rr);
    }
    return forms;
}

Result<Record> recordOf(ldns_rr *rr, KnownRdata &known)
{
    Record record;
    const Result<Name> owner = nameOf(ldns_rr_owner(rr));
    if (!owner)
        return tl::unexpected(owner.error());
    record.owner = *owner;
    record.type = {static_cast<quint16>(ldns_rr_get_type(rr))};
    record.recordClass = static_cast<quint16>(ldns_rr_get_class(rr));
    // RFC 2181, 8: a TTL with its highest bit set counts as zero.
    record.ttl = ldns_rr_ttl(rr) > 0x7fffffffU ? 0 : ldns_rr_ttl(rr);
    record.rdata = wireRdata(rr);
    const std::pair key(record.type, record.rdata);
    auto forms = known.constFind(key);
    if (forms == known.constEnd())
        forms = known.insert(key, formsOf(rr, record.rdata));
    record.canonicalRdata = forms->canonical;
    record.rdataText = forms->text;
    return record;
}

Result<QList<Record>> recordsOf(const ldns_rr_list *list, KnownRdata &known)
{
    QList<Record> records;
    for (size_t i = 0; i < ldns_rr_list_rr_count(list); ++i) {
        ldns_rr *rr = ldns_rr_list_rr(list, i);
        const Result<Record> record = recordOf(rr, known);
        if (!record)
            return tl::unexpected(record.error());
        records << *record;
    }
    return records;
}

QList<Edns::Option> ednsOptions(const ldns_pkt *packet)
{
    QList<Edns::Option> options;
    const ldns_rdf *rdf = ldns_pkt_edns_data(packet);
    if (rdf == nullptr)
        return options;
    // The framing check has seen to it that the lengths fit.
    const QByteArrayView bytes(ldns_rdf_data(rdf), static_cast<qsizetype>(ldns_rdf_size(rdf)));
    for (qsizetype at = 0; at + 4 <= bytes.size();) {
        const int code = qFromBigEndian<quint16>(bytes.data() + at);
        const int length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        options.append(Edns::Option{code, bytes.sliced(at + 4, length).toByteArray()});
        at += 4 + length;
    }
    return options;
}

void takeHeader(const ldns_pkt *packet, Message &message)
{
    message.id = ldns_pkt_id(packet);
    message.response = ldns_pkt_qr(packet);
    message.authoritative = ldns_pkt_aa(packet);
    message.truncated = ldns_pkt_tc(packet);
    message.recursionDesired = ldns_pkt_rd(packet);
    message.recursionAvailable = ldns_pkt_ra(packet);
    message.authenticData = ldns_pkt_ad(packet);
    message.checkingDisabled = ldns_pkt_cd(packet);
    message.opcode = ldns_pkt_get_opcode(packet);
    message.rcode = ldns_pkt_get_rcode(packet);
}

void takeEdns(const ldns_pkt *packet, const Frame &frame, Message &message)
{
    Edns edns;
    edns.version = ldns_pkt_edns_version(packet);
    edns.payload = ldns_pkt_edns_udp_size(packet);
    edns.dnssecOk = ldns_pkt_edns_do(packet);
    edns.options = ednsOptions(packet);
    for (const Framed &part : frame.parts)
        if (part.section == Section::Additional && part.type == type::OPT.value)
            edns.unknownFlags = (part.ttl & 0x7fff) != 0;
    message.edns = edns;
    message.rcode |= ldns_pkt_edns_extended_rcode(packet) << 4; // RFC 6891, 6.1.3
}

Result<void> takeQuestion(const ldns_pkt *packet, Message &message)
{
    const ldns_rr_list *questions = ldns_pkt_question(packet);
    message.hasQuestion = ldns_rr_list_rr_count(questions) > 0;
    if (!message.hasQuestion)
        return {};
    const ldns_rr *question = ldns_rr_list_rr(questions, 0);
    const Result<Name> name = nameOf(ldns_rr_owner(question));
    if (!name)
        return tl::unexpected(name.error());
    message.questionName = *name;
    message.questionType = {static_cast<quint16>(ldns_rr_get_type(question))};
    message.questionClass = static_cast<quint16>(ldns_rr_get_class(question));
    return {};
}

void sortAndUnite(QList<Record> &records)
{
    if (records.size() < 2)
        return;
    std::stable_sort(records.begin(), records.end(),
        [](const Record &a, const Record &b) { return a.canonicalRdata < b.canonicalRdata; });
    const auto end = std::unique(records.begin(), records.end(),
        [](const Record &a, const Record &b) { return a.canonicalRdata == b.canonicalRdata; });
    records.erase(end, records.end());
}

/// The type whose RRset a record belongs to: for a signature the one it covers (RFC 4034, 3.1.1).
RecordType typeOfSet(const Record &record)
{
    if (record.type != type::RRSIG || record.rdata.size() < 2)
        return record.type;
    return {qFromBigEndian<quint16>(record.rdata.constData())};
}

} // namespace

Result<Message> parseMessage(const QByteArray &bytes)
{
    KnownRdata known;
    return parseMessage(bytes, known);
}

Result<Message> parseWholeMessage(const QByteArray &bytes)
{
    KnownRdata known;
    return parseWholeMessage(bytes, known);
}

Result<Message> parseMessage(const QByteArray &bytes, KnownRdata &known)
{
    Result<Message> message = parseWholeMessage(bytes, known);
    if (!message)
        return message;
    for (QList<Record> *section : {&message->answer, &message->authority, &message->additional})
        section->removeIf([](const Record &record) { return record.recordClass != LDNS_RR_CLASS_IN; });
    return message;
}

Result<Message> parseWholeMessage(const QByteArray &bytes, KnownRdata &known)
{
    const Result<Frame> frame = frameMessage(bytes);
    if (!frame)
        return tl::unexpected(frame.error());
    ldns_pkt *raw = nullptr;
    const ldns_status status = ldns_wire2pkt(
        &raw, reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    const Packet packet(raw);
    if (status != LDNS_STATUS_OK)
        return refused(
            u"The message cannot be read: %1."_s.arg(QLatin1StringView(ldns_get_errorstr_by_id(status))));
    Message message;
    if (!frame->parts.isEmpty() && frame->parts[0].section == Section::Question)
        message.questionWire = bytes.mid(frame->parts[0].offset, frame->parts[0].ownerLength);
    takeHeader(packet.get(), message);
    if (frame->hasEdns)
        takeEdns(packet.get(), *frame, message);
    const Result<void> question = takeQuestion(packet.get(), message);
    const Result<QList<Record>> answer = recordsOf(ldns_pkt_answer(packet.get()), known);
    const Result<QList<Record>> authority = recordsOf(ldns_pkt_authority(packet.get()), known);
    const Result<QList<Record>> additional = recordsOf(ldns_pkt_additional(packet.get()), known);
    if (!question || !answer || !authority || !additional)
        return refused(u"A name or a record in the message cannot be read."_s);
    message.answer = *answer;
    message.authority = *authority;
    message.additional = *additional;
    return message;
}

QList<RRset> Message::rrsets(const QList<Record> &section)
{
    QList<RRset> sets;
    QHash<std::pair<Name, RecordType>, qsizetype> places;
    qsizetype last = 0;
    for (const Record &record : section) {
        const RecordType type = typeOfSet(record);
        // A set's records stand together as a rule.
        const bool goesOn = !sets.isEmpty() && sets[last].type == type && sets[last].owner == record.owner;
        if (!goesOn) {
            last = places.value({record.owner, type}, sets.size());
            if (last == sets.size()) {
                places.insert({record.owner, type}, last);
                sets.append(RRset{record.owner, type, 0, {}, {}});
            }
        }
        RRset &set = sets[last];
        if (record.type == type::RRSIG) {
            set.signatures << record;
            continue;
        }
        set.ttl = set.records.isEmpty() ? record.ttl : std::min(set.ttl, record.ttl);
        set.records << record;
    }
    // Signatures over what is not there prove nothing.
    sets.removeIf([](const RRset &set) { return set.isEmpty(); });
    for (RRset &set : sets) {
        sortAndUnite(set.records);
        sortAndUnite(set.signatures);
    }
    return sets;
}

} // namespace zonecase::dns
