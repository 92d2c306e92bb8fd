// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace zonecase::architecture {

/// A source file: its path from the root of the tree, with slashes, and its text.
struct Source
{
    QString path;
    QString text;
};

/// All C++ sources below the folders, sorted by path. An empty list means that the tree was not found.
QList<Source> sourcesBelow(const QString &root, const QStringList &folders);

/// The text with comments and the contents of string and character literals blanked, line breaks kept, so
/// that rules about code do not stumble over prose.
QString codeOnly(const QString &text);

/// "path:line: what", the form that editors jump to.
QString at(const Source &source, qsizetype offset, const QString &what);

} // namespace zonecase::architecture
