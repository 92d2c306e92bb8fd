// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/shipped.h"

#include <QFile>

using namespace Qt::StringLiterals;

// At file scope, because the macro declares a function of the generated code.
static void reachTrustResource()
{
    Q_INIT_RESOURCE(trust);
}

namespace zonecase::dns {

namespace {

QString shipped(const QString &path)
{
    reachTrustResource();
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "shipped", "the program was built without its resources");
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString shippedRootHints()
{
    return shipped(u":/trust/root.hints"_s);
}

QString shippedTrustAnchors()
{
    return shipped(u":/trust/root-anchors.xml"_s);
}

} // namespace zonecase::dns
