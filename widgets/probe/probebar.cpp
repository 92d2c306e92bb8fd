// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/probebar.h"

#include "widgets/probe/namemeant.h"
#include "widgets/probe/planpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static constexpr int WidestPlan = 300; // what is typed must not widen the window

static QComboBox *typeBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"probeType"_s);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems({u"A"_s, u"AAAA"_s, u"NS"_s, u"SOA"_s, u"MX"_s, u"TXT"_s, u"DS"_s, u"DNSKEY"_s, u"CAA"_s,
        u"TLSA"_s, u"HTTPS"_s, u"SRV"_s, u"CNAME"_s});
    box->setAccessibleName(ProbeBar::tr("Record type to ask for"));
    box->setToolTip(ProbeBar::tr("Record type to ask for"));
    box->setMinimumContentsLength(7);
    return box;
}

ProbeBar::ProbeBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_type(typeBox(this))
    , m_panel(new PlanPanel(this))
{
    m_name->setObjectName(u"probeName"_s);
    m_name->setPlaceholderText(tr("a name to probe, such as ministry.zz"));
    m_name->setAccessibleName(tr("Name to probe"));
    m_name->setClearButtonEnabled(true);
    m_name->setMinimumWidth(140);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addWidget(m_name, 2);
    layout->addWidget(m_type);
    layout->addSpacing(6);
    layout->addWidget(addCommand(u"chain"_s, tr("Chain"), tr("Validate from the trust anchor down")));
    layout->addWidget(addCommand(
        u"delegation"_s, tr("Delegation"), tr("Compare what parent and child say, server by server")));
    m_resolvers = addCommand(u"resolvers"_s, tr("Resolvers"), tr("Compare resolvers with the truth"));
    layout->addWidget(m_resolvers);
    layout->addWidget(addCommand(u"all"_s, tr("All"), tr("Chain, delegation and resolvers, side by side")));
    layout->addSpacing(6);
    // Made after the commands: the Tab key goes in the order in which they are made.
    m_plan = new QToolButton(this);
    m_comparison = new QToolButton(this);
    m_handed = new QToolButton(this);
    m_watch = new QToolButton(this);
    m_plan->setObjectName(u"probePlan"_s);
    m_plan->setAutoRaise(true);
    m_plan->setMinimumWidth(32); // a narrow window cuts it first
    m_plan->setFocusPolicy(Qt::StrongFocus);
    m_plan->setAccessibleName(tr("The plan: whom a probe asks first"));
    m_handed->setObjectName(u"probeHanded"_s);
    m_handed->setAutoRaise(true);
    m_handed->setFocusPolicy(Qt::StrongFocus);
    m_handed->setToolTip(tr("Hand registries' RDAP answers and a table of networks to delegation probes "
                            "(Ctrl+Shift+R)"));
    m_comparison->setObjectName(u"probeComparison"_s);
    m_comparison->setAutoRaise(true);
    m_comparison->setFocusPolicy(Qt::StrongFocus);
    m_comparison->setToolTip(
        tr("Compare more resolvers, and time the blast of what is wrong (Ctrl+Shift+O)"));
    layout->addWidget(m_plan);
    layout->addWidget(m_comparison);
    layout->addWidget(m_handed);
    m_watch->setObjectName(u"probeWatch"_s);
    m_watch->setAutoRaise(true);
    m_watch->setFocusPolicy(Qt::StrongFocus);
    m_watch->setToolTip(tr("Look at names and zones again and again (Ctrl+Shift+W)"));
    layout->addWidget(m_watch);
    layout->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, this, &ProbeBar::tellEdited);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { ask(u"all"_s); });
    connect(m_type, &QComboBox::currentTextChanged, this, &ProbeBar::tellEdited);
    connect(m_handed, &QToolButton::clicked, this, &ProbeBar::handedRequested);
    connect(m_watch, &QToolButton::clicked, this, &ProbeBar::watchRequested);
    connect(m_comparison, &QToolButton::clicked, this, &ProbeBar::comparisonRequested);
    connect(m_plan, &QToolButton::clicked, this, &ProbeBar::takePlan);
    setPlan(failure(Error::Code::Malformed, {}));
    setComparison(0, false);
    setHanded(0, false);
    setWatch(tr("off"));
}

QAbstractButton *ProbeBar::addCommand(const QString &command, const QString &label, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"probe-"_s + command);
    button->setText(label);
    button->setToolTip(tip);
    button->setAccessibleName(tr("Probe: %1").arg(label));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, command] { ask(command); });
    return button;
}

ProbeRequest ProbeBar::request(const QString &command) const
{
    return {command, m_name->text().trimmed(), m_type->currentText().trimmed()};
}

void ProbeBar::setQuestion(const QString &name, const QString &type)
{
    m_name->setText(name);
    if (!type.isEmpty())
        m_type->setCurrentText(type);
    tellEdited();
}

static QString planText(const Plan &plan)
{
    const auto special = std::count_if(plan.servers.begin(), plan.servers.end(),
        [](const PlannedServer &server) { return !server.special.isEmpty(); });
    if (special > 0)
        return ProbeBar::tr("%n servers known, %1 of them special, rest on the way", nullptr,
            static_cast<int>(plan.servers.size()))
            .arg(special);
    return ProbeBar::tr("%n servers known, rest on the way", nullptr, static_cast<int>(plan.servers.size()));
}

void ProbeBar::setPlan(const Result<Plan> &plan)
{
    m_meant = plan ? QString() : nameMeant(m_name->text());
    m_plan->setEnabled(plan.has_value() || !m_meant.isEmpty());
    if (plan) {
        showPlan(tr("plan ▸ %1").arg(planText(*plan)), tr("Whom a probe asks first, before a packet leaves"));
        m_panel->setPlan(*plan);
    } else if (!m_meant.isEmpty()) {
        showPlan(tr("take the name ▸ %1").arg(m_meant), plan.error().detail);
    } else {
        const QString reason = m_name->text().isEmpty() ? QString() : plan.error().detail;
        showPlan(reason, reason);
    }
}

void ProbeBar::showPlan(const QString &text, const QString &tip)
{
    m_planText = text;
    m_plan->setVisible(!text.isEmpty());
    m_plan->setToolTip(u"<qt>%1%2</qt>"_s.arg(
        text == tip ? QString() : QString(text.toHtmlEscaped() + u"<br>"_s), tip.toHtmlEscaped()));
    m_plan->setAccessibleDescription(text);
    fitPlan();
}

/// The plan takes what room the others leave.
void ProbeBar::fitPlan()
{
    const int room = std::clamp(width() - layout()->minimumSize().width(), 1, WidestPlan);
    m_plan->setText(m_plan->fontMetrics().elidedText(m_planText, Qt::ElideRight, room));
}

void ProbeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPlan();
}

void ProbeBar::takePlan()
{
    if (!m_meant.isEmpty())
        setQuestion(m_meant, {});
    else
        m_panel->showUnder(m_plan);
}

void ProbeBar::setComparison(int resolvers, bool isTimed)
{
    m_resolvers->setEnabled(resolvers > 0);
    m_resolvers->setToolTip(resolvers > 0
            ? tr("Compare %n resolvers with the truth", nullptr, resolvers)
            : tr("The network profile names no resolvers; name some (Ctrl+Shift+O)"));
    m_comparison->setText(isTimed ? tr("compare ▸ %1, blast timed").arg(resolvers)
            : resolvers > 0       ? tr("compare ▸ %1").arg(resolvers)
                                  : tr("compare ▸ none"));
    m_comparison->setAccessibleName(tr("Which resolvers are compared, and what blast is timed"));
}

void ProbeBar::setHanded(int files, bool table)
{
    const QString count = tr("%n registry answers", nullptr, files);
    m_handed->setText(files > 0 && table ? tr("files ▸ %1, networks").arg(count)
            : files > 0                  ? tr("files ▸ %1").arg(count)
            : table                      ? tr("files ▸ networks")
                                         : tr("files ▸ none"));
    m_handed->setAccessibleName(tr("Files handed to delegation probes"));
}

void ProbeBar::setWatch(const QString &state)
{
    m_watch->setText(tr("watch ▸ %1").arg(state));
}

void ProbeBar::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void ProbeBar::probeAgain()
{
    ask(m_lastCommand.isEmpty() ? u"all"_s : m_lastCommand);
}

void ProbeBar::ask(const QString &command)
{
    m_lastCommand = command;
    Q_EMIT requested(request(command));
}

void ProbeBar::tellEdited()
{
    if (m_name->text().trimmed().isEmpty())
        setPlan(failure(Error::Code::Malformed, {}));
    else
        Q_EMIT edited(request(u"chain"_s));
}

} // namespace zonecase::widgets
