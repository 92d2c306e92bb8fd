// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/likeness.h"

#include <QStringList>
#include <QUrl>

#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

struct Closed
{
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

/// The label as a reader sees it: an A-label in its own letters (RFC 5890, 2.3.2.1).
QString shown(const QByteArray &label)
{
    return label.startsWith("xn--") ? QUrl::fromAce(label, QUrl::IgnoreIDNWhitelist)
                                    : QString::fromLatin1(label);
}

/// UTS #39, 4: labels with one skeleton look alike.
QString skeletonOf(const QString &label)
{
    constexpr int Most = 512; // a label has 63 octets
    static const std::unique_ptr<USpoofChecker, Closed> checker = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<USpoofChecker, Closed>(uspoof_open(&status));
    }();
    UErrorCode status = U_ZERO_ERROR;
    char16_t skeleton[Most];
    const auto *text = reinterpret_cast<const char16_t *>(label.utf16());
    const int length = uspoof_getSkeleton(checker.get(), 0, text, int(label.size()), skeleton, Most, &status);
    return U_SUCCESS(status) && length <= Most ? QString::fromUtf16(skeleton, length) : label;
}

/// The skeleton knows letters, not what digits are put for, nor two letters that a reader takes for one.
QString lookOf(const QByteArray &label)
{
    static const std::pair<QChar, QChar> digits[]{
        {u'0', u'o'}, {u'1', u'l'}, {u'3', u'e'}, {u'4', u'a'}, {u'5', u's'}, {u'8', u'b'}, {u'i', u'l'}};
    QString look = shown(label).toLower();
    for (const auto &[digit, letter] : digits)
        look.replace(digit, letter);
    look.replace(u"vv"_s, u"w"_s).replace(u"cl"_s, u"d"_s);
    return skeletonOf(look);
}

QByteArray without(QByteArray label, bool (*isDropped)(char))
{
    label.erase(std::remove_if(label.begin(), label.end(), isDropped), label.end());
    return label;
}

bool isHyphen(char c)
{
    return c == '-';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isTransposed(const QByteArray &a, const QByteArray &b)
{
    const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return a.size() == b.size() && a.end() - x >= 2 && x[0] == y[1] && x[1] == y[0]
        && std::equal(x + 2, a.end(), y + 2);
}

/// Letters to put in, take out or exchange (Levenshtein).
int distance(const QByteArray &a, const QByteArray &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

std::optional<Likeness> labelLikeness(const QByteArray &a, const QByteArray &b)
{
    constexpr qsizetype Short = 4, Long = 9; // of short labels most differ by a letter or two
    const qsizetype length = std::min(a.size(), b.size());
    if (length >= Short - 1 && lookOf(a) == lookOf(b))
        return Likeness::Confusable;
    if (length < Short)
        return std::nullopt;
    if (isTransposed(a, b))
        return Likeness::Transposed;
    if (without(a, isHyphen) == without(b, isHyphen))
        return Likeness::Hyphen;
    if (without(a, isDigit) == without(b, isDigit) && without(a, isDigit).size() >= Short - 1)
        return Likeness::Digits;
    // Of A-labels the letters say nothing.
    const bool isEncoded = a.startsWith("xn--") || b.startsWith("xn--");
    if (!isEncoded && distance(a, b) <= (length >= Long ? 2 : 1))
        return Likeness::Letters;
    return std::nullopt;
}

QList<QByteArray> domainOf(const dns::Name &name)
{
    const QList<QByteArray> labels = name.labels();
    return labels.size() > 2 ? labels.sliced(1) : labels;
}

} // namespace

QString likenessText(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Confusable:
        return u"confusable"_s;
    case Likeness::Transposed:
        return u"transposed"_s;
    case Likeness::Hyphen:
        return u"hyphen"_s;
    case Likeness::Digits:
        return u"digits"_s;
    case Likeness::Letters:
        return u"letters"_s;
    case Likeness::Suffix:
        return u"suffix"_s;
    }
    return {};
}

std::optional<Likeness> likenessOf(const dns::Name &name, const dns::Name &known)
{
    const QList<QByteArray> mine = domainOf(name), theirs = domainOf(known);
    if (mine == theirs || mine.size() != theirs.size() || mine.size() < 2)
        return std::nullopt;
    const qsizetype top = mine.size() - 1;
    const bool sameTop = mine[top] == theirs[top];
    qsizetype differing = -1;
    for (qsizetype i = 0; i < top; ++i)
        if (mine[i] != theirs[i]) {
            if (differing >= 0)
                return std::nullopt;
            differing = i;
        }
    if (differing < 0)
        return Likeness::Suffix;
    const std::optional<Likeness> like = labelLikeness(mine[differing], theirs[differing]);
    // Below another top-level domain, only what cannot well be chance.
    const bool isPlain = like == Likeness::Letters || like == Likeness::Digits;
    return sameTop || !isPlain ? like : std::nullopt;
}

} // namespace zonecase::delegation
