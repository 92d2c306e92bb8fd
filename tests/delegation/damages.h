// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/delegation/cut.h"

#include <QtTest>

namespace zonecase::test {

/// A row for each, with its place among them.
inline void addRows(const QList<Damage> &damages)
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < damages.size(); ++i)
        QTest::addRow("%s", damages[i].title) << i;
}

/// The damage of the row changes in what is found just what it says.
inline void checkRow(const QList<Damage> &damages)
{
    QFETCH(qsizetype, index);
    const QString changes = changesBy(damages.at(index));
    if (changes != damages.at(index).changes)
        qInfo("%s", qPrintable(changes)); // the whole of it
    QCOMPARE(changes, damages.at(index).changes);
}

} // namespace zonecase::test
