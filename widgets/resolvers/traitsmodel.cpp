// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resolvers/traitsmodel.h"

#include "app/report/resolverwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

/// As people write them.
QString transportWord(const dns::ResolverSpec &spec)
{
    switch (spec.transport) {
    case dns::Transport::Udp:
        return u"UDP"_s;
    case dns::Transport::Tcp:
        return u"TCP"_s;
    case dns::Transport::Tls:
        return u"TLS"_s;
    case dns::Transport::Https:
        return u"HTTPS"_s;
    }
    return {};
}

} // namespace

void TraitsModel::setResolvers(const QList<resolvers::ResolverState> &resolvers)
{
    beginResetModel();
    m_resolvers = resolvers;
    endResetModel();
}

int TraitsModel::rowOf(const QString &label) const
{
    const auto it = std::find_if(m_resolvers.begin(), m_resolvers.end(),
        [&label](const resolvers::ResolverState &resolver) { return resolver.spec.label == label; });
    return it == m_resolvers.end() ? -1 : static_cast<int>(it - m_resolvers.begin());
}

int TraitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_resolvers.size());
}

int TraitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TraitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_resolvers.size()
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const resolvers::ResolverState &resolver = m_resolvers[index.row()];
    const QString unknown = tr("could not be told");
    switch (static_cast<Column>(index.column())) {
    case ResolverColumn:
        return resolver.spec.label;
    case AddressColumn:
        return resolver.spec.transport == dns::Transport::Udp
            ? resolver.spec.server.endpoint.toText()
            : tr("%1 over %2").arg(resolver.spec.server.endpoint.toText(), transportWord(resolver.spec));
    case ValidatesColumn:
        return !resolver.validates ? unknown
            : *resolver.validates  ? tr("validates")
                                   : tr("does not validate");
    case SynthesisesColumn:
        return !resolver.synthesises ? unknown
            : *resolver.synthesises  ? tr("invents answers for names that do not exist")
                                     : tr("says when a name does not exist");
    case RttColumn:
        return resolver.rttMs < 0 ? u"—"_s : QString(QString::number(resolver.rttMs, 'f', 1) + u" ms"_s);
    case OtherColumn:
        return report::furtherTraitsOf(resolver).join(u"; "_s);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TraitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case ResolverColumn:
        return tr("Resolver");
    case AddressColumn:
        return tr("Address");
    case ValidatesColumn:
        return u"DNSSEC"_s;
    case SynthesisesColumn:
        return tr("Names that do not exist");
    case RttColumn:
        return tr("RTT");
    case OtherColumn:
        return tr("What else it is like");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zonecase::widgets
