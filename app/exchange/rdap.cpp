// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rdap.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::exchange {

using delegation::Registration;

namespace {

constexpr qsizetype LargestFile = 1'000'000;
constexpr int DeepestNesting = 32; // an entity's card within an entity's entity has a dozen
constexpr qsizetype MostEntries = 64; // of any list
constexpr qsizetype LongestText = 400;

/// Deeper than anything that an answer has reason to be. Counted on the bytes, before anything recursive
/// reads them.
bool isTooDeep(const QByteArray &bytes)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char octet = bytes[i];
        if (inText && octet == '\\')
            ++i;
        else if (octet == '"')
            inText = !inText;
        else if (!inText && (octet == '{' || octet == '['))
            ++depth;
        else if (!inText && (octet == '}' || octet == ']'))
            --depth;
        if (depth > DeepestNesting)
            return true;
    }
    return false;
}

/// EPP's word in RDAP's spelling: "clientTransferProhibited" is "client transfer prohibited" (RFC 8056, 2),
/// "ok" is "active".
QString rdapWord(const QString &status)
{
    QString word;
    for (const QChar letter : status.trimmed()) {
        if (letter.isUpper() && !word.isEmpty() && word.back().isLower())
            word += u' ';
        word += letter.toLower();
    }
    return word == u"ok"_s ? u"active"_s : word;
}

/// One answer, member by member. The first thing that is wrong is kept, as a sentence.
class Reader
{
public:
    Result<Registration> read(const QJsonObject &answer, const dns::Name &about)
    {
        if (answer.contains(u"errorCode"_s))
            readError(answer, about);
        else
            readDomain(answer, about);
        return m_wrong.isEmpty() ? Result<Registration>(m_into) : failure(Error::Code::Malformed, m_wrong);
    }

private:
    void complain(const QString &sentence)
    {
        if (m_wrong.isEmpty())
            m_wrong = u"This is no RDAP answer that can be used: "_s + sentence;
    }

    QString textOf(const QJsonValue &value, const QString &what)
    {
        if (!value.isString() || value.toString().size() > LongestText)
            complain(u"“%1” is not a text of at most %2 letters."_s.arg(what).arg(LongestText));
        return value.toString().left(LongestText);
    }

    QJsonArray listOf(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object[key];
        if (!value.isUndefined() && !value.isArray())
            complain(u"“%1” is not a list."_s.arg(key));
        if (value.toArray().size() > MostEntries)
            complain(u"“%1” has more than %2 entries."_s.arg(key).arg(MostEntries));
        return m_wrong.isEmpty() ? value.toArray() : QJsonArray();
    }

    dns::Name nameOf(const QJsonObject &object, const QString &what)
    {
        const Result<dns::Name> name = dns::Name::fromText(textOf(object[u"ldhName"_s], u"ldhName"_s));
        if (!name || name->isRoot())
            complain(u"the name of %1 is missing or is none."_s.arg(what));
        return name.value_or(dns::Name());
    }

    qint64 numberOf(const QJsonObject &object, const QString &key, qint64 most)
    {
        const qint64 number = object[key].toInteger(-1);
        if (number < 0 || number > most)
            complain(u"“%1” is not a number from 0 to %2."_s.arg(key).arg(most));
        return number;
    }

    void readError(const QJsonObject &answer, const dns::Name &about)
    {
        const qint64 code = numberOf(answer, u"errorCode"_s, 999);
        if (code != 404)
            complain(u"it is the error %1, which says nothing of the domain."_s.arg(code));
        else if (about.isRoot())
            complain(
                u"it says that there is no such domain, but not which: name the domain with the file (DOMAIN=FILE)."_s);
        m_into.isFree = true;
        m_into.domain = about;
    }

    void readDomain(const QJsonObject &answer, const dns::Name &about)
    {
        if (answer[u"objectClassName"_s].toString() != u"domain"_s)
            return complain(u"it is not about a domain."_s);
        m_into.domain = nameOf(answer, u"the domain"_s);
        if (!about.isRoot() && about != m_into.domain)
            return complain(
                u"it is about %1 and not about %2."_s.arg(m_into.domain.toText(), about.toText()));
        for (const QJsonValue &status : listOf(answer, u"status"_s))
            m_into.status << rdapWord(textOf(status, u"status"_s));
        m_into.status.sort();
        m_into.status.removeDuplicates();
        readEvents(answer);
        readEntities(answer);
        readServers(answer);
        if (answer.contains(u"secureDNS"_s))
            readSecureDns(answer[u"secureDNS"_s]);
    }

    void readEvents(const QJsonObject &answer)
    {
        for (const QJsonValue &value : listOf(answer, u"events"_s)) {
            const QJsonObject event = value.toObject();
            const QString action = textOf(event[u"eventAction"_s], u"eventAction"_s).toLower();
            const Result<Instant> at = Instant::fromText(textOf(event[u"eventDate"_s], u"eventDate"_s));
            if (!at)
                return complain(u"the time of “%1” is none."_s.arg(action.left(40)));
            // RFC 9083, 10.2.3: this one is about the answer and not about the domain.
            if (action == u"last update of rdap database"_s)
                m_into.asOf = *at;
            else
                m_into.events[action] = std::max(*at, m_into.events.value(action, *at));
        }
    }

    void readEntities(const QJsonObject &answer)
    {
        for (const QJsonValue &value : listOf(answer, u"entities"_s)) {
            const QJsonObject entity = value.toObject();
            if (!listOf(entity, u"roles"_s).contains(u"registrar"_s))
                continue;
            for (const QJsonValue &id : listOf(entity, u"publicIds"_s))
                if (id[u"type"_s].toString() == u"IANA Registrar ID"_s)
                    m_into.registrarId = textOf(id[u"identifier"_s], u"identifier"_s);
            m_into.registrar = registrarName(entity);
        }
    }

    /// Of jCard (RFC 7095, 3.3): ["vcard", [[name, parameters, type, value…]…]].
    QString registrarName(const QJsonObject &entity)
    {
        const QJsonArray properties = entity[u"vcardArray"_s].toArray().at(1).toArray();
        for (const QJsonValue &property : properties)
            if (const QJsonArray parts = property.toArray(); parts.at(0).toString() == u"fn"_s)
                return textOf(parts.at(3), u"fn"_s);
        const QJsonValue handle = entity[u"handle"_s];
        return handle.isUndefined() ? QString() : textOf(handle, u"handle"_s);
    }

    void readServers(const QJsonObject &answer)
    {
        if (!answer.contains(u"nameservers"_s))
            return;
        QStringList names;
        for (const QJsonValue &server : listOf(answer, u"nameservers"_s))
            names << nameOf(server.toObject(), u"a name server"_s).toText();
        names.sort();
        names.removeDuplicates();
        m_into.ns = names;
    }

    void readSecureDns(const QJsonValue &value)
    {
        if (!value.isObject())
            return complain(u"“secureDNS” is not an object."_s);
        const QJsonObject secure = value.toObject();
        if (const QJsonValue is = secure[u"delegationSigned"_s]; is.isBool())
            m_into.isSigned = is.toBool();
        QStringList records;
        for (const QJsonValue &item : listOf(secure, u"dsData"_s)) {
            const QJsonObject ds = item.toObject();
            const QString digest = textOf(ds[u"digest"_s], u"digest"_s).toUpper();
            const bool isHex = std::all_of(digest.begin(), digest.end(),
                [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'); });
            if (!isHex || digest.isEmpty())
                return complain(u"a DS digest is not in hexadecimal."_s);
            records << u"%1 %2 %3 %4"_s.arg(numberOf(ds, u"keyTag"_s, 65'535))
                           .arg(numberOf(ds, u"algorithm"_s, 255))
                           .arg(numberOf(ds, u"digestType"_s, 255))
                           .arg(digest);
        }
        records.sort();
        records.removeDuplicates();
        // Keys instead of DS records: which ones the parent publishes is then not said.
        if (secure.contains(u"dsData"_s) || m_into.isSigned == false)
            m_into.ds = records;
        if (!m_into.isSigned && !records.isEmpty())
            m_into.isSigned = true;
    }

    Registration m_into;
    QString m_wrong;
};

} // namespace

Result<Registration> readRdap(const QByteArray &bytes, const dns::Name &about)
{
    const auto refuse = [](const QString &why) {
        return failure(Error::Code::Malformed, QString(u"This is no RDAP answer that can be used: "_s + why));
    };
    if (bytes.size() > LargestFile)
        return refuse(u"it is larger than %1 bytes."_s.arg(LargestFile));
    if (isTooDeep(bytes))
        return refuse(u"it is nested more than %1 levels deep."_s.arg(DeepestNesting));
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &wrong);
    if (!document.isObject())
        return refuse(u"it is not JSON, or not an object (at byte %1)."_s.arg(wrong.offset));
    Result<Registration> registration = Reader().read(document.object(), about);
    if (registration)
        registration->digest
            = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return registration;
}

} // namespace zonecase::exchange
