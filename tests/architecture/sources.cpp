// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::architecture {

namespace {

/// Where the literal or comment that begins at `from` ends; `from` itself if none begins there.
qsizetype endOfProse(const QString &text, qsizetype from)
{
    static const QRegularExpression prose(
        uR"RX(//[^\n]*|/\*.*?\*/|R"([^(]*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|(?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)*')RX"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = prose.match(
        text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? match.capturedEnd() : from;
}

} // namespace

QList<Source> sourcesBelow(const QString &root, const QStringList &folders)
{
    QList<Source> sources;
    for (const QString &folder : folders) {
        QDirIterator walk(
            root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                sources << Source{file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll())};
        }
    }
    std::sort(
        sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

QString codeOnly(const QString &text)
{
    QString code = text;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = endOfProse(text, at);
        for (qsizetype i = at; i < end; ++i)
            if (text[i] != u'\n')
                code[i] = u' ';
        at = std::max(end, at + 1);
    }
    return code;
}

QString at(const Source &source, qsizetype offset, const QString &what)
{
    const qsizetype line = QStringView(source.text).left(offset).count(u'\n') + 1;
    return u"%1:%2: %3"_s.arg(source.path).arg(line).arg(what);
}

} // namespace zonecase::architecture
