// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finding/finding.h"

#include <QJsonObject>

namespace zonecase::watch {

/// What a document says that a watch is kept for, as sorted lines: each finding from notice upwards by code and subject, and
/// what resolvers answer. Times, TTLs, serials, evidence and words are left out: they differ between any two looks.
QStringList stateOf(const QJsonObject &document);

/// What is in one of the two and not in the other, "+ line" and "- line": what a look shows besides its changes.
QStringList differenceOf(const QStringList &before, const QStringList &now);

/// One question that resolvers answer otherwise than at the look before: the data of the records, a response
/// code where there are none, nothing where no answer came.
struct OtherAnswer
{
    QString name, type, before, now;
    QStringList resolvers;
    bool operator==(const OtherAnswer &) const = default;
};

/// What resolvers answer otherwise in the second document, each way of it once; by name, type and resolver.
QList<OtherAnswer> otherAnswers(const QJsonObject &before, const QJsonObject &now);

} // namespace zonecase::watch
