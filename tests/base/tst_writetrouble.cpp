// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/writetrouble.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;

class TestWriteTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatTheDiskIsFull();
    void saysWhatTheSystemSays();
};

void TestWriteTrouble::saysThatTheDiskIsFull()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly)); // every Linux has it
    full.write("a");
    QVERIFY(!full.flush());
    QCOMPARE(writeTrouble(full), u"the disk is full"_s);
}

void TestWriteTrouble::saysWhatTheSystemSays()
{
    const QTemporaryDir folder;
    QFile missing(folder.filePath(u"no/such/file"_s));
    QVERIFY(!missing.open(QIODevice::WriteOnly));
    QCOMPARE(writeTrouble(missing), u"No such file or directory"_s);
}

QTEST_APPLESS_MAIN(TestWriteTrouble)
#include "tst_writetrouble.moc"
