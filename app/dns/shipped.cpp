// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/shipped.h"

#include <QFile>

using namespace Qt::StringLiterals;

// At file scope, because the macro declares a function of the generated code.
static void reachResources()
{
    Q_INIT_RESOURCE(trust);
    Q_INIT_RESOURCE(resolvers);
}

namespace zonecase::dns {

namespace {

QByteArray shipped(const QString &path)
{
    reachResources();
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "shipped", "the program was built without its resources");
    return opened ? file.readAll() : QByteArray();
}

} // namespace

QString shippedRootHints()
{
    return QString::fromUtf8(shipped(u":/trust/root.hints"_s));
}

QString shippedTrustAnchors()
{
    return QString::fromUtf8(shipped(u":/trust/root-anchors.xml"_s));
}

QByteArray shippedResolverPresets()
{
    return shipped(u":/resolvers/presets.toml"_s);
}

} // namespace zonecase::dns
