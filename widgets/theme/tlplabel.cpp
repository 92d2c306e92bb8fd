// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/tlplabel.h"

#include "widgets/theme/signs.h"

#include <QPainter>

namespace zonecase::widgets {

TlpLabel::TlpLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Traffic Light Protocol label"));
}

void TlpLabel::setLabel(const QString &label)
{
    m_label = label;
    setAccessibleName(label);
    setVisible(!label.isEmpty());
    updateGeometry();
    update();
}

QFont TlpLabel::labelFont() const
{
    QFont bold = smallFont(font());
    bold.setBold(true);
    return bold;
}

QSize TlpLabel::sizeHint() const
{
    const QFontMetrics metrics(labelFont());
    return {metrics.horizontalAdvance(m_label) + 12, metrics.height() + 4};
}

void TlpLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    painter.setFont(labelFont());
    painter.setPen(tlpColour(m_label));
    painter.drawText(rect(), Qt::AlignCenter, m_label);
}

} // namespace zonecase::widgets
