// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/clockrows.h"

#include "widgets/facts/countdown.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

ClockRows::ClockRows(CaseContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(2, 1);
    hide();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ClockRows::tick);
    connect(&context, &CaseContext::clockChanged, this, &ClockRows::tick);
    connect(&context, &CaseContext::displayZoneChanged, this, &ClockRows::tick);
}

void ClockRows::setClocks(const QList<ClockFace> &clocks)
{
    if (clocks == m_clocks)
        return;
    m_clocks = clocks;
    m_running.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < clocks.size(); ++i)
        addRow(clocks[i], i);
    setVisible(!clocks.isEmpty());
    tick();
}

static QLabel *line(const QString &text, const QFont &font, bool muted, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// What is long in another language takes a second line, and not the room of what stands beside it.
static QLabel *valueLine(const QString &text, const QFont &font, QWidget *parent)
{
    constexpr int MostDigits = 36;
    const QFontMetrics metrics(font);
    const int most = MostDigits * metrics.horizontalAdvance(u'0');
    QLabel *label = line(text, font, false, parent);
    if (metrics.horizontalAdvance(text) > most) {
        label->setWordWrap(true);
        label->setFixedWidth(most);
    }
    return label;
}

void ClockRows::addRow(const ClockFace &clock, int row)
{
    auto *name = new QToolButton(this);
    name->setText(clock.name);
    name->setAutoRaise(true);
    name->setFocusPolicy(Qt::StrongFocus);
    name->setEnabled(!clock.evidence.isEmpty());
    name->setToolTip(tr("Show the messages that prove it"));
    connect(name, &QToolButton::clicked, this, [this, clock] { choose(clock); });
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    QLabel *how = line(clock.how, smallFont(font()), true, this);
    how->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true); // else its second line lies on the next row
    how->setSizePolicy(policy);
    how->setToolTip(clock.how);
    auto *cell = new QWidget(this);
    auto *lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(valueLine(clock.value, strong, cell));
    if (clock.until)
        addCountdown(clock, cell, name);
    m_grid->addWidget(name, row, 0, Qt::AlignLeft);
    m_grid->addWidget(cell, row, 1);
    m_grid->addWidget(how, row, 2);
}

void ClockRows::addCountdown(const ClockFace &clock, QWidget *cell, QToolButton *door)
{
    QLabel *label = line({}, font(), false, cell);
    label->setObjectName(u"countdown-"_s + clock.key);
    cell->layout()->addWidget(label);
    m_running.append({*clock.until, label, door});
}

void ClockRows::choose(const ClockFace &clock)
{
    Selection selection;
    selection.kind = Selection::Kind::Record;
    selection.id = clock.name;
    selection.text = clock.value + u'\n' + clock.how;
    selection.evidence = clock.evidence;
    m_context.select(selection);
}

void ClockRows::tick()
{
    for (const Running &clock : std::as_const(m_running)) {
        clock.label->setText(countdownText(m_context, clock.until));
        // Who comes to it has it read as it stands, once; no reader shall say each second.
        if (!clock.door->hasFocus())
            clock.door->setAccessibleDescription(clock.label->text());
    }
    if (m_running.isEmpty() || !isVisible())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void ClockRows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void ClockRows::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

} // namespace zonecase::widgets
