// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/clockrow.h"

#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace zonecase::widgets {

static constexpr int Columns = 4;

ClockRow::ClockRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(24);
    m_layout->setVerticalSpacing(12);
    for (int column = 0; column < Columns; ++column)
        m_layout->setColumnStretch(column, 1);
}

void ClockRow::setClocks(const QList<ClockFace> &clocks)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *old = item->widget())
            old->deleteLater();
        delete item;
    }
    for (int i = 0; i < clocks.size(); ++i)
        m_layout->addWidget(face(clocks[i], i), i / Columns, i % Columns);
    setVisible(!clocks.isEmpty());
}

static QLabel *line(const QString &text, const QFont &font, bool muted, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QWidget *ClockRow::face(const ClockFace &clock, int index)
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *name = new QToolButton(widget);
    name->setText(clock.name);
    name->setAutoRaise(true);
    name->setFont(smallFont(font()));
    name->setFocusPolicy(Qt::StrongFocus);
    name->setEnabled(!clock.evidence.isEmpty());
    name->setToolTip(tr("Show the messages that prove it"));
    connect(name, &QToolButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    layout->addWidget(name, 0, Qt::AlignLeft);
    QFont value = font();
    value.setWeight(QFont::DemiBold);
    layout->addWidget(line(clock.value, value, false, widget));
    layout->addWidget(line(clock.how, smallFont(font()), true, widget));
    layout->addStretch();
    return widget;
}

} // namespace zonecase::widgets
