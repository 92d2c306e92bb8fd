// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/resolverpreset.h"

#include "app/dns/shipped.h"

#include <QRegularExpression>

#include <toml++/toml.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

tl::unexpected<Error> wrongPreset(const QString &name, const QString &why)
{
    return failure(Error::Code::Malformed, u"The preset “%1”: %2"_s.arg(name.left(80), why));
}

QString textIn(const toml::table &table, std::string_view key)
{
    const auto text = table[key].value_exact<std::string>();
    return text ? QString::fromStdString(*text) : QString();
}

QDate dateIn(const toml::table &table, std::string_view key)
{
    const auto date = table[key].value_exact<toml::date>();
    return date ? QDate(date->year, date->month, date->day) : QDate();
}

Result<ResolverPreset> readPreset(const toml::table &table)
{
    static const QRegularExpression form(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    ResolverPreset preset{textIn(table, "name"), textIn(table, "operator"), textIn(table, "filters"),
        textIn(table, "source"), dateIn(table, "as_of"), {}};
    if (!form.match(preset.name).hasMatch() || preset.name == u"list"_s)
        return wrongPreset(preset.name, u"that is no name for one."_s);
    if (preset.operatedBy.isEmpty() || preset.source.isEmpty() || !preset.asOf.isValid())
        return wrongPreset(preset.name, u"it needs its operator, its source and the day of it."_s);
    const toml::array *listed = table["resolvers"].as_array();
    for (const toml::node &node : listed ? *listed : toml::array()) {
        const auto text = node.value_exact<std::string>();
        const Result<ResolverSpec> spec = ResolverSpec::fromText(text ? QString::fromStdString(*text) : QString());
        if (!spec)
            return wrongPreset(preset.name, spec.error().detail);
        preset.resolvers << *spec;
    }
    if (preset.resolvers.isEmpty())
        return wrongPreset(preset.name, u"it names no resolver."_s);
    return preset;
}

} // namespace

Result<QList<ResolverPreset>> presetsFromToml(const QByteArray &text)
{
    QList<ResolverPreset> presets;
    try {
        const toml::table table = toml::parse(std::string_view(text.constData(), size_t(text.size())));
        const toml::array *listed = table["preset"].as_array();
        for (const toml::node &node : listed ? *listed : toml::array()) {
            const Result<ResolverPreset> preset = node.is_table() ? readPreset(*node.as_table())
                                                                  : wrongPreset({}, u"that is none."_s);
            if (!preset)
                return tl::unexpected(preset.error());
            if (std::any_of(presets.begin(), presets.end(),
                    [&preset](const ResolverPreset &one) { return one.name == preset->name; }))
                return wrongPreset(preset->name, u"it stands there twice."_s);
            presets << *preset;
        }
    } catch (const toml::parse_error &error) {
        return failure(Error::Code::Malformed,
            u"Presets, line %1: %2"_s.arg(error.source().begin.line)
                .arg(QString::fromUtf8(error.description().data(), qsizetype(error.description().size()))));
    }
    std::sort(presets.begin(), presets.end(),
        [](const ResolverPreset &a, const ResolverPreset &b) { return a.name < b.name; });
    return presets;
}

const QList<ResolverPreset> &shippedPresets()
{
    static const QList<ResolverPreset> presets
        = presetsFromToml(shippedResolverPresets()).value_or(QList<ResolverPreset>());
    return presets;
}

Result<ResolverPreset> shippedPreset(const QString &name)
{
    const QList<ResolverPreset> &presets = shippedPresets();
    QStringList names;
    for (const ResolverPreset &preset : presets)
        if (preset.name == name)
            return preset;
        else
            names << preset.name;
    return failure(Error::Code::NotFound,
        u"There is no preset “%1”. There are: %2."_s.arg(name.left(80), names.join(u", "_s)));
}

} // namespace zonecase::dns
