// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/marked.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

bool restsOnMark(const StoredFinding &stored)
{
    return stored.finding.code.startsWith(u"hijack.marked-"_s);
}

FindingId idOf(const RunId &run, const finding::Finding &finding)
{
    const QByteArray said = QJsonDocument(finding.toJson()).toJson(QJsonDocument::Compact);
    return FindingId::fromBytes(sha256(QByteArray(run.bytes() + said)).first(FindingId::ByteCount)).value();
}

} // namespace

QList<StoredFinding> followMarks(const QList<StoredFinding> &stored, const QList<MarkedRun> &marked)
{
    QList<StoredFinding> now = stored;
    now.removeIf(restsOnMark);
    for (const MarkedRun &run : marked) {
        auto place = std::find_if(
            now.begin(), now.end(), [&run](const StoredFinding &one) { return one.run == run.run; });
        for (const finding::Finding &finding : run.findings) {
            const auto same
                = std::find_if(stored.begin(), stored.end(), [&run, &finding](const StoredFinding &one) {
                      return one.run == run.run && one.finding == finding;
                  });
            const FindingId id = same != stored.end() ? same->id : idOf(run.run, finding);
            place = now.insert(place, {id, run.run, run.started, finding}) + 1;
        }
    }
    return now;
}

bool restOnMarks(const QList<StoredFinding> &stored, const QList<Indicator> &marks)
{
    return !marks.isEmpty() || std::any_of(stored.begin(), stored.end(), restsOnMark);
}

} // namespace zonecase::storage
