// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/givenanswers.h"

namespace zonecase::resolvers {

QList<finding::GivenAnswer> answersIn(const Comparison &comparison)
{
    QList<finding::GivenAnswer> given;
    for (const Truth &truth : comparison.truth)
        given.append({truth.name, truth.type, truth.servers, truth.answer, truth.evidence});
    for (const ResolverAnswer &answer : comparison.answers)
        given.append({answer.name, answer.type, {answer.resolver}, answer.answer, answer.evidence});
    return given;
}

} // namespace zonecase::resolvers
