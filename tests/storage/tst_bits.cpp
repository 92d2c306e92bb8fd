// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/samples.h"

#include <QCborArray>
#include <QCborValue>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace zonecase;
using namespace zonecase::storage;
using namespace zonecase::storage::samples;

namespace {

/// All that a reader can get from a case; nothing if any of it cannot be read.
QByteArray contentOf(const CaseFile &file)
{
    QCborArray content;
    const CaseInfo &about = file.info();
    for (const QString &text : {about.id.toText(), about.number, about.title, about.kind, about.tlp,
             about.summary, about.analyst, about.opened.toText()})
        content << text;
    const Result<QList<RunSummary>> runs = file.runs();
    const Result<QList<StoredFinding>> findings = file.findings({});
    const Result<QList<Note>> notes = file.notes();
    const Result<QList<timeline::Event>> events = file.events();
    const Result<QList<ExchangeRow>> rows = file.exchanges({}, 0, 1000);
    if (!runs || !findings || !notes || !events || !rows)
        return {};
    for (const RunSummary &run : *runs) {
        const Result<dns::Transcript> transcript = file.transcript(run.id);
        if (!transcript)
            return {};
        content << transcript->toCbor() << file.document(run.id).value_or(QByteArray());
    }
    for (const StoredFinding &finding : *findings)
        content << finding.id.toText() << QString::fromUtf8(QJsonDocument(finding.finding.toJson()).toJson());
    for (const Note &note : *notes)
        content << note.id.toText() << note.text << note.author << note.written.toText()
                << note.references.join(u' ');
    for (const timeline::Event &event : *events)
        content << event.id.toText() << event.title << event.text << event.start.toText()
                << event.references.join(u' ');
    for (const ExchangeRow &row : *rows)
        content << row.sequence << row.id.toText() << row.run.toText() << row.question << row.responseSize;
    content << file.journalHead().value_or(QString());
    return QCborValue(content).toCbor();
}

} // namespace

// DESIGN.md: a bit flipped in the raw file is named with the right item, or SQLite refuses the file.
class BitsTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Opened};
    QTemporaryDir m_folder;
    QByteArray m_whole, m_content;
    QList<dns::Exchange> m_exchanges;

    QString path() const { return m_folder.filePath(u"case.zcase"_s); }

    void flip(qsizetype offset, int bit)
    {
        QByteArray bytes = m_whole;
        bytes[offset] = static_cast<char>(bytes[offset] ^ (1 << bit));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// What became of the flip: "refused", "named", "harmless" – or "silent", which must not be.
    QString outcome()
    {
        const auto file = CaseFile::open(path(), CaseFile::Mode::Stranger, m_clock);
        if (!file)
            return u"refused"_s;
        const Result<Verification> verification = (*file)->verify();
        if (!verification)
            return u"refused"_s;
        if (!verification->isIntact())
            return u"named"_s;
        return contentOf(**file) == m_content ? u"harmless"_s : u"silent"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        {
            const auto file = CaseFile::create(path(), info(), m_clock);
            QVERIFY2(file, why(file));
            QCOMPARE(fill(**file), QString());
            m_content = contentOf(**file);
            QVERIFY(!m_content.isEmpty());
            const Result<QList<ExchangeRow>> rows = (*file)->exchanges({}, 0, 1000);
            for (const ExchangeRow &row : *rows)
                m_exchanges << *(*file)->exchange(row.id);
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_whole = file.readAll();
        QCOMPARE(outcome(), u"harmless"_s);
    }

    void areNeverSilent()
    {
        constexpr int Flips = 400;
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QList<qsizetype> used; // most of a small file is empty pages, where a flip changes nothing
        for (qsizetype i = 0; i < m_whole.size(); ++i)
            if (m_whole[i] != '\0')
                used << i;
        QMap<QString, int> outcomes;
        for (int i = 0; i < Flips; ++i) {
            const qsizetype offset
                = i % 8 == 0 ? random.bounded(int(m_whole.size())) : used[random.bounded(int(used.size()))];
            const int bit = random.bounded(8);
            flip(offset, bit);
            const QString what = outcome();
            ++outcomes[what];
            QVERIFY2(what != u"silent"_s, qPrintable(u"bit %1 of byte %2"_s.arg(bit).arg(offset)));
        }
        qInfo() << outcomes;
        QVERIFY(outcomes[u"named"_s] > 20);
    }

    void inAMessageAreNamedWithIt()
    {
        int flips = 0;
        for (const dns::Exchange &exchange : std::as_const(m_exchanges)) {
            for (const QByteArray &message : {exchange.query, exchange.response}) {
                // The query's bytes stand in its response too; what follows the digest in its row is the
                // message itself.
                const QByteArray stored = sha256(message) + message;
                const qsizetype at = m_whole.indexOf(stored);
                QVERIFY(at > 0);
                flip(at + 32 + message.size() / 2, flips % 8);
                const auto file = CaseFile::open(path(), CaseFile::Mode::Stranger, m_clock);
                QVERIFY2(file, why(file));
                const Result<Verification> verification = (*file)->verify();
                QVERIFY2(verification, why(verification));
                QCOMPARE(verification->damages.size(), 1);
                QCOMPARE(verification->damages.first().kind, u"exhibit"_s);
                QCOMPARE(verification->damages.first().id, QString::fromLatin1(sha256(message).toHex()));
                QVERIFY(verification->damages.first().usedBy.contains(
                    QString(u"exchange:"_s + exchange.id().toText())));
                ++flips;
            }
        }
        QCOMPARE(flips, 8);
    }
};

QTEST_GUILESS_MAIN(BitsTest)
#include "tst_bits.moc"
