// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"

#include <QObject>

namespace zonecase::widgets {

/// How the comparisons of a case are asked, beside their names and type.
struct ComparisonTerms
{
    QList<dns::ResolverSpec> resolvers; ///< besides the profile's
    QStringList bad; ///< for the clock of the blast, as ComparisonRequest has it
    std::optional<Instant> withdrawn;
    bool operator==(const ComparisonTerms &) const = default;

    /// The profile's first, none twice.
    QList<dns::ResolverSpec> allResolvers(const dns::Profile &profile) const;
};

/// The same as somebody types it; the first two parted by blanks or commas.
struct ComparisonForm
{
    QString resolvers; ///< as the command line writes them, a label of the profile, or a preset's name
    QString bad;
    QString withdrawn; ///< RFC 3339
    bool operator==(const ComparisonForm &) const = default;
};

/// Malformed, with a sentence for people, for what cannot be meant.
Result<ComparisonTerms> termsOf(const ComparisonForm &form, const dns::Profile &profile);
/// The form that makes them.
ComparisonForm formOf(const ComparisonTerms &terms);

/// What people chose for the comparisons of a case; each probe from then on goes by it.
class ComparisonDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const ComparisonTerms &terms() const { return m_terms; }
    void setTerms(const ComparisonTerms &terms);

Q_SIGNALS:
    void changed();

private:
    ComparisonTerms m_terms;
};

} // namespace zonecase::widgets
