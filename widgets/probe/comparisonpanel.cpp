// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/comparisonpanel.h"

#include "app/dns/resolverpreset.h"
#include "widgets/theme/statuslabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

QHBoxLayout *rowOf(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

void addField(QHBoxLayout *layout, QLineEdit *edit, const QString &name, const QString &label, int stretch)
{
    auto *words = new QLabel(label, layout->parentWidget());
    words->setTextFormat(Qt::PlainText);
    words->setBuddy(edit);
    edit->setObjectName(name);
    edit->setClearButtonEnabled(true);
    layout->addWidget(words);
    layout->addWidget(edit, stretch);
}

/// "quad9: Quad9 Foundation, 8 addresses, withholds threats, as published on 2026-11-29"
QString presetText(const dns::ResolverPreset &preset)
{
    const int count = static_cast<int>(preset.resolvers.size());
    const QString day = preset.asOf.toString(Qt::ISODate);
    return preset.filters.isEmpty()
        ? ComparisonPanel::tr("%1: %2, %n ways to ask, as read on %3", nullptr, count)
              .arg(preset.name, preset.operatedBy, day)
        : ComparisonPanel::tr(
            "%1: %2, %n ways to ask, withholds names on purpose, as read on %3", nullptr, count)
              .arg(preset.name, preset.operatedBy, day);
}

} // namespace

ComparisonPanel::ComparisonPanel(ComparisonDesk &desk, Network &network, QWidget *parent)
    : Drawer(parent)
    , m_desk(desk)
    , m_network(network)
    , m_resolvers(new QLineEdit(this))
    , m_presets(new QPushButton(tr("&Public resolvers"), this))
    , m_bad(new QLineEdit(this))
    , m_withdrawn(new QLineEdit(this))
    , m_state(new StatusLabel(this))
{
    setObjectName(u"comparisonPanel"_s);
    m_state->setObjectName(u"comparisonState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addWidget(buildResolvers());
    layout->addWidget(buildBlast());
    layout->addWidget(m_state);
    for (const QLineEdit *edit : {m_resolvers, m_bad, m_withdrawn})
        connect(edit, &QLineEdit::textChanged, this, &ComparisonPanel::read);
    connect(&m_network, &Network::profileChanged, this, &ComparisonPanel::read);
    read();
}

QWidget *ComparisonPanel::buildResolvers()
{
    auto *row = new QWidget(this);
    QHBoxLayout *layout = rowOf(row);
    addField(layout, m_resolvers, u"comparisonResolvers"_s, tr("Compare &also"), 1);
    m_resolvers->setPlaceholderText(
        tr("besides the profile's: 192.0.2.53 tls://192.0.2.54#dns.example, or a preset such as quad9"));
    m_presets->setObjectName(u"comparisonPresets"_s);
    m_presets->setToolTip(
        tr("Add the addresses that a public resolver's operator publishes; none is asked yet"));
    auto *menu = new QMenu(m_presets);
    for (const dns::ResolverPreset &preset : dns::shippedPresets())
        menu->addAction(presetText(preset), this, [this, name = preset.name] { addPreset(name); })
            ->setObjectName(u"preset-"_s + preset.name);
    m_presets->setMenu(menu);
    auto *close = new QPushButton(tr("Close"), row);
    close->setObjectName(u"comparisonClose"_s);
    layout->addWidget(m_presets);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    return row;
}

QWidget *ComparisonPanel::buildBlast()
{
    auto *row = new QWidget(this);
    QHBoxLayout *layout = rowOf(row);
    addField(layout, m_bad, u"comparisonBad"_s, tr("Time the &blast of"), 2);
    m_bad->setPlaceholderText(tr("addresses, server names, NXDOMAIN or NODATA"));
    m_bad->setToolTip(tr("Until when what is wrong can be in caches, link by link"));
    addField(layout, m_withdrawn, u"comparisonWithdrawn"_s, tr("&withdrawn"), 1);
    m_withdrawn->setPlaceholderText(u"2026-11-21T02:58:11Z"_s);
    m_withdrawn->setToolTip(tr("Since when the zone's and its parent's servers are right again"));
    return row;
}

void ComparisonPanel::open()
{
    pullOut(m_resolvers);
}

void ComparisonPanel::addPreset(const QString &name)
{
    if (!m_resolvers->text().split(u' ').contains(name))
        m_resolvers->setText(QString(m_resolvers->text() + u' ' + name).trimmed());
    m_resolvers->setFocus();
}

void ComparisonPanel::read()
{
    const Result<ComparisonTerms> terms
        = termsOf({m_resolvers->text(), m_bad->text(), m_withdrawn->text()}, m_network.profile());
    m_wrong = terms ? QString() : terms.error().detail;
    if (terms)
        m_desk.setTerms(*terms);
    tell();
}

void ComparisonPanel::tell()
{
    if (!m_wrong.isEmpty())
        return m_state->setState(Role::Bogus, tr("%1 The last that could be meant holds.").arg(m_wrong));
    const QList<dns::ResolverSpec> all = m_desk.terms().allResolvers(m_network.profile());
    const bool isTimed = !m_desk.terms().bad.isEmpty() || m_desk.terms().withdrawn;
    m_state->setState(Role::NotAsked,
        all.isEmpty() ? tr("No resolver is named, so none is compared.")
            : isTimed
            ? tr("A comparison asks %n resolvers and times the blast. Nothing is asked before you start it; "
                 "the "
                 "plan names each address.",
                nullptr, static_cast<int>(all.size()))
            : tr("A comparison asks %n resolvers. Nothing is asked before you start it; the plan names each "
                 "address.",
                nullptr, static_cast<int>(all.size())));
}

} // namespace zonecase::widgets
