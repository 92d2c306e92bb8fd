// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/clockrows.h"

#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace zonecase::widgets {

ClockRows::ClockRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(2, 1);
}

void ClockRows::setClocks(const QList<ClockFace> &clocks)
{
    if (clocks == m_clocks)
        return;
    m_clocks = clocks;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < clocks.size(); ++i)
        addRow(clocks[i], i);
    setVisible(!clocks.isEmpty());
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

void ClockRows::addRow(const ClockFace &clock, int row)
{
    auto *name = new QToolButton(this);
    name->setText(clock.name);
    name->setAutoRaise(true);
    name->setFocusPolicy(Qt::StrongFocus);
    name->setEnabled(!clock.evidence.isEmpty());
    name->setToolTip(tr("Show the messages that prove it"));
    connect(name, &QToolButton::clicked, this, [this, row] { Q_EMIT chosen(row); });
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    QLabel *how = line(clock.how, smallFont(font()), true, this);
    how->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true); // else its second line lies on the next row
    how->setSizePolicy(policy);
    how->setToolTip(clock.how);
    m_grid->addWidget(name, row, 0, Qt::AlignLeft);
    m_grid->addWidget(line(clock.value, strong, false, this), row, 1);
    m_grid->addWidget(how, row, 2);
}

} // namespace zonecase::widgets
