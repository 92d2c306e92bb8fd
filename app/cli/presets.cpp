// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/presets.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/dns/resolverpreset.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QStringList labelsOf(const dns::ResolverPreset &preset)
{
    QStringList labels;
    for (const dns::ResolverSpec &spec : preset.resolvers)
        labels << spec.label;
    return labels;
}

QJsonObject presetJson(const dns::ResolverPreset &preset)
{
    return {{u"name"_s, preset.name}, {u"operator"_s, preset.operatedBy}, {u"filters"_s, preset.filters},
        {u"source"_s, preset.source}, {u"as_of"_s, preset.asOf.toString(Qt::ISODate)},
        {u"resolvers"_s, QJsonArray::fromStringList(labelsOf(preset))}};
}

QString presetText(const dns::ResolverPreset &preset)
{
    QString text = u"%1  %2\n"_s.arg(preset.name,
        preset.filters.isEmpty() ? preset.operatedBy
                                 : Words::tr("%1; withholds some names on purpose (%2)").arg(preset.operatedBy, preset.filters));
    text += u"    %1\n"_s.arg(Words::tr("as read on %1 at %2").arg(preset.asOf.toString(Qt::ISODate), preset.source));
    for (const QString &label : labelsOf(preset))
        text += u"    %1\n"_s.arg(label);
    return text;
}

} // namespace

void addPresetOption(QCommandLineParser &parser)
{
    parser.addOption({u"preset"_s,
        u"Ask a public resolver's addresses, as its operator publishes them, such as quad9; may be given several times. "
        "“list” lists the presets and asks nothing."_s,
        u"NAME"_s});
}

Result<QList<dns::ResolverSpec>> presetResolvers(const QCommandLineParser &parser)
{
    QList<dns::ResolverSpec> resolvers;
    const QStringList names = parser.values(u"preset"_s);
    for (const QString &name : names) {
        const Result<dns::ResolverPreset> preset = dns::shippedPreset(name);
        if (!preset)
            return tl::unexpected(preset.error());
        for (const dns::ResolverSpec &spec : preset->resolvers)
            if (!resolvers.contains(spec))
                resolvers << spec;
    }
    return resolvers;
}

bool asksForPresets(const QCommandLineParser &parser)
{
    return parser.values(u"preset"_s).contains(u"list"_s);
}

int listPresets(bool json)
{
    QJsonArray all;
    QString text = Words::tr("None of these is asked unless you name it.") + u'\n';
    for (const dns::ResolverPreset &preset : dns::shippedPresets()) {
        all << presetJson(preset);
        text += presetText(preset);
    }
    const QJsonObject document{{u"schema"_s, u"zonecase.resolver-presets/1"_s}, {u"presets"_s, all}};
    printOut(json ? QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)) : text);
    return Good;
}

} // namespace zonecase::cli
