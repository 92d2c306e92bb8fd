// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QList>
#include <QString>

namespace zonecase::widgets {

/// A stretch of a message's octets with a name, and how deep it lies in the message's parts.
struct Field
{
    int offset = 0;
    int length = 0;
    QString label;
    int depth = 0;

    bool covers(int octet) const { return offset <= octet && octet < offset + length; }
    bool operator==(const Field &) const = default;
};

/// One message as text and as octets with their fields. The text comes from the network: plain, always.
struct RenderedMessage
{
    QString text;
    QByteArray octets;
    QList<Field> fields;
    QList<int> lineFields; ///< for each line of the text the field it is about, -1 for none

    bool isEmpty() const { return octets.isEmpty(); }
    /// Index of the deepest field that covers the octet; -1 if none does.
    int fieldAt(int octet) const;
    /// Index of the field that a line of the text is about; -1 if none is.
    int fieldOfLine(int line) const;
    /// The line about a field, or about the part of the message that it lies in; -1 if none is.
    int lineOfField(int index) const;
    bool operator==(const RenderedMessage &) const = default;
};

struct RenderedExchange
{
    ExchangeId id;
    RenderedMessage query, response;
    bool operator==(const RenderedExchange &) const = default;
};

/// The document "zonecase.render/1".
Result<QList<RenderedExchange>> parseRendered(const QByteArray &document);

} // namespace zonecase::widgets
