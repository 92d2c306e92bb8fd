// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace zonecase::translations {

/// A message of a .ts file: what the source says and what the translator made of it (one text, or one for
/// each plural).
struct Message
{
    QString context;
    QString source;
    QString comment; ///< what tells two messages with one source apart
    QStringList translations;
    bool unfinished = false;
};

/// The messages of a .ts file, those that the sources no longer hold left out.
QList<Message> messages(const QByteArray &ts);

/// What is wrong with a message: not finished, empty, or its places (%1, %n, %{name}) not those of the
/// source. Empty if nothing is.
QString fault(const Message &message);

} // namespace zonecase::translations
