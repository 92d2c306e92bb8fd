// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/inspector/hexlayout.h"
#include "widgets/inspector/rendered.h"

#include <QAbstractScrollArea>

namespace zonecase::widgets {

/// A message's octets; the field that is chosen is lit. Arrow keys step from octet to octet and light its
/// field.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    void setMessage(const RenderedMessage &message);
    /// Lights a field of the message, -1 lights none, and scrolls to it.
    void lightField(int index);
    int litField() const { return m_lit; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The reader chose a field here.
    void fieldChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void choose(int octet);
    void paintLine(QPainter &painter, int row, const Field *lit) const;
    QPointF origin() const;

    RenderedMessage m_message;
    HexLayout m_layout;
    int m_lit = -1;
    int m_octet = -1;
};

} // namespace zonecase::widgets
