// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resolvers/answermatrix.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

using resolvers::Comparison;
using resolvers::ResolverAnswer;
using resolvers::Truth;

namespace {

using Question = std::pair<dns::Name, dns::RecordType>;

QString words(const char *text)
{
    return QCoreApplication::translate("Resolvers", text);
}

/// "owner TTL IN TYPE rdata" without what the column's head says; a CNAME on the way keeps its type.
QString dataOf(const QStringList &records, dns::RecordType type)
{
    QStringList data;
    for (const QString &record : records) {
        const QString kind = record.section(u' ', 3, 3);
        const QString rdata = record.section(u' ', 4);
        data << (kind == type.toText() ? rdata : QString(kind + u' ' + rdata));
    }
    return data.join(u", "_s);
}

QList<Question> questionsOf(const Comparison &document)
{
    QList<Question> questions;
    const auto add = [&questions](const Question &question) {
        if (!questions.contains(question))
            questions << question;
    };
    for (const dns::Name &name : document.request.names)
        for (const dns::RecordType type : document.request.types)
            add({name, type});
    for (const Truth &truth : document.truth)
        add({truth.name, truth.type});
    for (const ResolverAnswer &answer : document.answers)
        add({answer.name, answer.type});
    return questions;
}

QString questionId(const Question &question)
{
    return question.first.toText() + u'/' + question.second.toText();
}

QString noData(const QString &rcode)
{
    return rcode == u"NOERROR"_s ? words(QT_TRANSLATE_NOOP("Resolvers", "no such record")) : rcode;
}

AnswerCell truthCell(const Truth &truth)
{
    AnswerCell cell;
    cell.empty = false;
    cell.cluster = truth.cluster;
    cell.classed = u"authority"_s;
    cell.word = words(QT_TRANSLATE_NOOP("Resolvers", "authority"));
    cell.answer = truth.answer.isEmpty() ? noData(truth.rcode) : dataOf(truth.answer, truth.type);
    if (truth.ttl >= 0)
        cell.ttl = words(QT_TRANSLATE_NOOP("Resolvers", "TTL %1 s")).arg(truth.ttl);
    cell.question = questionId({truth.name, truth.type});
    cell.evidence = truth.evidence;
    return cell;
}

QString ttlText(const ResolverAnswer &answer)
{
    if (answer.ttl < 0)
        return {};
    if (answer.originalTtl < 0)
        return words(QT_TRANSLATE_NOOP("Resolvers", "%1 s left")).arg(answer.ttl);
    return words(QT_TRANSLATE_NOOP("Resolvers", "%1 s of %2 s left")).arg(answer.ttl).arg(answer.originalTtl);
}

AnswerCell answerCell(const ResolverAnswer &answer)
{
    AnswerCell cell;
    cell.empty = false;
    cell.cluster = answer.cluster;
    const bool isTakenOver = answer.cause && answer.cause->kind == u"authority-hijack"_s;
    cell.classed = isTakenOver ? u"taken-over"_s : answer.classed;
    cell.word = classWord(answer.classed, answer.outcome, answer.rcode);
    if (answer.cause)
        cell.word = words(QT_TRANSLATE_NOOP("Resolvers", "%1, %2"))
                        .arg(cell.word, causeWord(answer.cause->kind));
    if (!answer.answer.isEmpty())
        cell.answer = dataOf(answer.answer, answer.type);
    else if (answer.outcome == u"answered"_s)
        cell.answer = noData(answer.rcode);
    cell.ttl = ttlText(answer);
    cell.notDated = notDatedWord(answer.notDated);
    cell.times = CacheTimes{answer.asked, answer.cachedAt, answer.expiresAt, answer.ifTtlUnchanged};
    cell.question = questionId({answer.name, answer.type});
    cell.evidence = answer.evidence;
    return cell;
}

QList<AnswerRow> truthRows(const Comparison &document, const QList<Question> &questions)
{
    QList<AnswerRow> rows;
    for (qsizetype column = 0; column < questions.size(); ++column) {
        qsizetype row = 0;
        for (const Truth &truth : document.truth) {
            if (Question(truth.name, truth.type) != questions[column])
                continue;
            if (row == rows.size())
                rows << AnswerRow{words(QT_TRANSLATE_NOOP("Resolvers", "authority")), {}, true,
                    QList<AnswerCell>(questions.size())};
            rows[row].cells[column] = truthCell(truth);
            if (questions.size() == 1)
                rows[row].about
                    = words(QT_TRANSLATE_NOOP("Resolvers", "servers: %1")).arg(truth.servers.size());
            ++row;
        }
    }
    return rows;
}

bool isToldOf(const Comparison &document, const Question &question, const QString &code)
{
    return std::any_of(document.findings.begin(), document.findings.end(), [&](const finding::Finding &one) {
        return one.code == code && one.subject.id == questionId(question);
    });
}

/// What nobody accepted: all that the zone's servers say, or what some say and resolvers repeat.
void markTakenOver(AnswerMatrix &matrix, const Comparison &document, const QList<Question> &questions)
{
    for (qsizetype column = 0; column < questions.size(); ++column) {
        QStringList repeated;
        for (const AnswerRow &row : std::as_const(matrix.rows))
            if (!row.truth && row.cells[column].classed == u"taken-over"_s)
                repeated << row.cells[column].cluster;
        const bool isAll = isToldOf(document, questions[column], u"resolver.cause-authority-hijack"_s);
        for (AnswerRow &row : matrix.rows) {
            AnswerCell &cell = row.cells[column];
            if (!row.truth || cell.empty || !(isAll || repeated.contains(cell.cluster)))
                continue;
            cell.classed = u"taken-over"_s;
            cell.word = words(QT_TRANSLATE_NOOP("Resolvers", "authority, not what was accepted"));
        }
    }
}

void widen(TimeWindow &span, Instant at)
{
    span.from = span.from.nanoseconds == 0 ? at : std::min(span.from, at);
    span.to = std::max(span.to, at);
}

TimeWindow spanOf(const QList<AnswerRow> &rows)
{
    TimeWindow span;
    for (const AnswerRow &row : rows)
        for (const AnswerCell &cell : row.cells) {
            if (!cell.times)
                continue;
            widen(span, cell.times->asked);
            for (const auto &interval : {cell.times->cachedAt, cell.times->expiresAt})
                if (interval) {
                    widen(span, interval->from);
                    widen(span, interval->to);
                }
        }
    return span;
}

/// What came instead of an answer.
QString outcomeWord(const QString &outcome)
{
    if (outcome == u"untrusted"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "certificate not taken"));
    if (outcome == u"tls"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "no connection over TLS"));
    if (outcome == u"http"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "no answer over HTTPS"));
    if (outcome == u"unreachable"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "no way leads there"));
    if (outcome == u"closed"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "connection closed"));
    if (outcome == u"malformed"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "no DNS message"));
    if (outcome == u"mismatched"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "answers another question"));
    if (outcome == u"truncated"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "only a part came"));
    return outcome;
}

} // namespace

AnswerMatrix AnswerMatrix::of(const Comparison &document)
{
    AnswerMatrix matrix;
    const QList<Question> questions = questionsOf(document);
    for (const Question &question : questions)
        matrix.questions << QString(question.first.toText() + u' ' + question.second.toText());
    matrix.rows = truthRows(document, questions);
    for (const resolvers::ResolverState &resolver : document.resolvers) {
        AnswerRow row{resolver.spec.label, resolver.spec.server.endpoint.toText(), false,
            QList<AnswerCell>(questions.size())};
        for (const ResolverAnswer &answer : document.answers)
            if (answer.resolver == resolver.spec.label)
                row.cells[questions.indexOf(Question(answer.name, answer.type))] = answerCell(answer);
        matrix.rows << row;
    }
    markTakenOver(matrix, document, questions);
    matrix.span = spanOf(matrix.rows);
    return matrix;
}

QString classWord(const QString &classed, const QString &outcome, const QString &rcode)
{
    if (classed == u"same"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "same"));
    if (classed == u"differs"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "differs"));
    if (classed == u"nxdomain"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "says there is no such name"));
    if (classed == u"synthesised"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "invented"));
    if (classed == u"not-cached"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "not in its cache"));
    if (classed == u"unknown"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "no authority to compare with"));
    if (rcode == u"REFUSED"_s || outcome == u"refused"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "refuses"));
    if (classed == u"no-answer"_s)
        return outcome == u"timeout"_s || outcome.isEmpty()
            ? words(QT_TRANSLATE_NOOP("Resolvers", "no answer"))
            : words(QT_TRANSLATE_NOOP("Resolvers", "no answer: %1")).arg(outcomeWord(outcome));
    return rcode.isEmpty() ? classed : rcode;
}

QString causeWord(const QString &kind)
{
    if (kind == u"authority-hijack"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "the authority is hijacked"));
    if (kind == u"stale"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "an old copy"));
    if (kind == u"serve-stale"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "served past its time"));
    if (kind == u"steering"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "steered"));
    if (kind == u"policy"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "its operator's rule"));
    if (kind == u"nxdomain-substitution"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "invented answers"));
    if (kind == u"poisoned-cache"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "poisoned cache"));
    if (kind == u"path-injection"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "injected on the path"));
    if (kind == u"own-view-or-poisoned"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "a view of its own, or poisoned"));
    if (kind == u"transports-differ"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "UDP and TCP differ"));
    if (kind == u"dns64"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "made for IPv6 (DNS64)"));
    if (kind == u"unreached"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "reaches no server"));
    if (kind == u"broken-validation"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "validation fails"));
    if (kind == u"lame-authority"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "lame servers"));
    return kind == u"unknown"_s ? words(QT_TRANSLATE_NOOP("Resolvers", "cause unknown")) : kind;
}

QString notDatedWord(const QString &why)
{
    if (why == u"no-answer"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "not dated: there is no answer"));
    if (why == u"negative"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "not dated: the answer is that there is none"));
    if (why == u"authority-unknown"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "not dated: nobody tells its TTL when fresh"));
    if (why == u"ttl-raised"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "not dated: its TTL is more than the authority gives"));
    if (why == u"maybe-raised"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "not dated: the cache may have lengthened the TTL"));
    if (why == u"maybe-capped"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "not dated: the cache may have cut the TTL"));
    if (why == u"authority-ttls-differ"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "not dated: the zone's servers give several TTLs"));
    if (why == u"stale"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "not dated: served after its time has run out"));
    if (why == u"ttl-frozen"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "not dated: its TTL does not fall"));
    if (why == u"ttl-whole"_s)
        return words(QT_TRANSLATE_NOOP("Resolvers", "not dated: its TTL is whole each time"));
    if (why == u"not-cached"_s)
        return {}; // the cell says so
    return why.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("Resolvers", "not dated: %1")).arg(why);
}

} // namespace zonecase::widgets
