// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/scenario.h"

#include "app/lab/scenarioreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

const Step *Scenario::step(const QString &stepId) const
{
    const auto it
        = std::find_if(steps.begin(), steps.end(), [&stepId](const Step &s) { return s.id == stepId; });
    return it == steps.end() ? nullptr : &*it;
}

const Step &Scenario::stepAt(Instant at) const
{
    Q_ASSERT(!steps.isEmpty());
    const auto next = std::find_if(steps.begin() + 1, steps.end(), [at](const Step &s) { return s.at > at; });
    return *(next - 1);
}

QList<delegation::Registration> Scenario::registrationsAt(const QString &stepId) const
{
    QMap<dns::Name, delegation::Registration> latest;
    for (const Step &one : steps) {
        for (const RegistrationPlan &plan : registrations)
            if (plan.step == one.id) {
                latest[plan.registration.domain] = plan.registration;
                latest[plan.registration.domain].asOf = one.at;
            }
        if (one.id == stepId)
            break;
    }
    return latest.values();
}

Result<Scenario> Scenario::fromToml(const QByteArray &text)
{
    return readScenario(text);
}

Result<QList<Scenario>> shippedScenarios()
{
    QList<Scenario> list;
    const QDir folder(u":/zonecase/scenarios"_s);
    const QStringList files = folder.entryList({u"*.toml"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Code::Storage, file.errorString());
        const Result<Scenario> one = readScenario(file.readAll());
        if (!one)
            return tl::unexpected(one.error());
        list << *one;
    }
    return list;
}

Result<Scenario> scenario(const QString &id)
{
    const Result<QList<Scenario>> all = shippedScenarios();
    if (!all)
        return tl::unexpected(all.error());
    QStringList ids;
    for (const Scenario &one : *all) {
        if (one.id == id)
            return one;
        ids << one.id;
    }
    return failure(Error::Code::NotFound,
        u"There is no scenario “%1”. There are: %2."_s.arg(id.left(40), ids.join(u", "_s)));
}

} // namespace zonecase::lab
