// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/house.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::architecture {

namespace {

/// A pattern that must not occur in code (comments and literals do not count), where, and why.
struct Rule
{
    const char *pattern;
    const char *where; // paths that the rule is for
    const char *except; // paths that are let off, or ""
    const char *why;
};

constexpr auto Rules = std::to_array<Rule>({
    {"\\b(?:setHtml|insertHtml|appendHtml|toHtmlEscaped\\(\\)\\s*\\.\\s*toHtml)\\s*\\(",
        "^(app|storage|widgets)/", "", "what a server said could be read as markup: plain text only"},
    {"\\bQt::(?:AutoText|RichText|MarkdownText)\\b", "^(app|storage|widgets)/", "",
        "what a server said could be read as markup: Qt::PlainText"},
    {"\\bsetMarkdown\\s*\\(", "^(app|storage|widgets)/", "", "what a server said could be read as markup"},
    {"\\bQ(?:DateTime|Date|Time)::current\\w+\\s*\\(", "^(app|storage|widgets)/", "^app/base/clock\\.cpp$",
        "the time comes from a Clock"},
    {"\\b(?:system_clock|utc_clock|gettimeofday|clock_gettime|ftime|timespec_get)\\b",
        "^(app|storage|widgets)/", "^app/base/clock\\.cpp$", "the time comes from a Clock"},
    {"(?<![\\w.>:])(?:std::|::)?time\\s*\\(\\s*(?:nullptr|NULL|0|&\\s*\\w+)\\s*\\)",
        "^(app|storage|widgets)/", "^app/base/clock\\.cpp$", "the time comes from a Clock"},
    {"\\b(?:SIGNAL|SLOT)\\s*\\(", "^(app|storage|widgets|tests)/", "", "connect by pointer to member"},
    {"\\bprocessEvents\\s*\\(", "^(app|storage|widgets)/", "", "no nested event handling"},
    {"\\bQEventLoop\\b", "^widgets/|^app/main", "", "no nested event loops beside the window"},
    {"\\.\\s*exec\\s*\\(\\s*\\)", "^widgets/", "", "a dialog that nests an event loop: open() it"},
    {"\\bQ(?:Dialog|MessageBox|FileDialog|InputDialog)::(?:getOpen|getSave|getExisting|getText|getItem|"
     "information|question"
     "|warning|critical)\\w*\\s*\\(",
        "^widgets/", "", "a dialog that nests an event loop: open() it"},
    {"\\bQSKIP\\s*\\(", "^tests/", "", "a test that is not run proves nothing"},
    {"\\b(?:QTest::qSleep|QTest::qWait|QThread::m?sleep|QThread::usleep|std::this_thread::sleep_\\w+|usleep|"
     "nanosleep)\\s*\\(",
        "^tests/", "", "no test waits for a fixed time"},
});

QStringList brokenPatterns(const Source &source, const QString &code)
{
    QStringList broken;
    for (const Rule &rule : Rules) {
        const auto matches = [&source](const char *paths) {
            return *paths && QRegularExpression(QString::fromLatin1(paths)).match(source.path).hasMatch();
        };
        if (!matches(rule.where) || matches(rule.except))
            continue;
        const QRegularExpression pattern(QString::fromLatin1(rule.pattern));
        for (const QRegularExpressionMatch &match : pattern.globalMatch(code))
            broken << at(source, match.capturedStart(),
                u"%1 — %2"_s.arg(match.captured().simplified(), QString::fromUtf8(rule.why)));
    }
    return broken;
}

/// The end of the expression that is awaited: the first semicolon, or bracket that was not opened in it,
/// outside of braces.
qsizetype endOfExpression(const QString &code, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'(' || c == u'[' || c == u'{')
            ++depth;
        else if ((c == u')' || c == u']' || c == u'}') && --depth < 0)
            return i;
        else if (c == u';' && depth == 0)
            return i;
    }
    return code.size();
}

/// GCC 12 destroys a temporary lambda or braced struct twice when it is written inside the awaited
/// expression.
QStringList lambdasInAwaits(const Source &source, const QString &code)
{
    static const QRegularExpression await(u"\\bco_await\\b"_s);
    static const QRegularExpression built(u"\\{|\\[[&=\\w, *]*\\]\\s*[({m]"_s);
    QStringList broken;
    for (const QRegularExpressionMatch &match : await.globalMatch(code)) {
        const qsizetype end = endOfExpression(code, match.capturedEnd());
        if (built.match(code.mid(match.capturedEnd(), end - match.capturedEnd())).hasMatch())
            broken << at(source, match.capturedStart(),
                u"a lambda or braces inside a co_await: name it first, await it then"_s);
    }
    return broken;
}

/// A label shows plain text; Qt's own default looks at the text and guesses.
QStringList guessingLabels(const Source &source, const QString &code)
{
    static const QRegularExpression label(u"\\bnew QLabel\\b|\\bQLabel \\w+[;({]"_s);
    if (!source.path.startsWith(u"widgets/"_s) || code.contains(u"Qt::PlainText"_s))
        return {};
    QStringList broken;
    for (const QRegularExpressionMatch &match : label.globalMatch(code))
        broken << at(source, match.capturedStart(), u"a QLabel in a file that never says Qt::PlainText"_s);
    return broken;
}

QStringList missingLicence(const Source &source)
{
    const QString first = source.text.section(u'\n', 0, 0);
    return first.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s)
        ? QStringList()
        : QStringList{at(source, 0, u"the first line is not the SPDX line"_s)};
}

} // namespace

QStringList brokenRules(const Source &source)
{
    const QString code = codeOnly(source.text);
    return missingLicence(source) + brokenPatterns(source, code) + lambdasInAwaits(source, code)
        + guessingLabels(source, code);
}

QStringList strangersAtTheTop(const QStringList &entries)
{
    static const QStringList known{u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"CMakeUserPresets.json"_s,
        u"README.md"_s, u"CHANGELOG.md"_s, u"LICENSE"_s, u"bootstrap"_s, u"app"_s, u"widgets"_s, u"storage"_s,
        u"resources"_s, u"translations"_s, u"tests"_s, u"build"_s};
    QStringList strangers;
    for (const QString &entry : entries)
        if (!entry.startsWith(u'.') && !known.contains(entry))
            strangers << entry;
    return strangers;
}

} // namespace zonecase::architecture
