// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chain/chainlayout.h"
#include "widgets/facts/picture.h"

#include <QAbstractScrollArea>

#include <memory>

namespace zonecase::widgets {

/// The chain as a picture to walk through: arrows go from thing to thing in reading order, up and down to the
/// box above or below, Enter selects, Ctrl+C copies, + − 0 and Ctrl+wheel zoom, dragging moves the paper.
class ChainPicture : public QAbstractScrollArea, public Picture
{
    Q_OBJECT

public:
    explicit ChainPicture(QWidget *parent = nullptr);

    /// The current thing stays current if it is still there.
    void setGraph(const ChainGraph &graph);
    const ChainScene &scene() const { return m_scene; }
    /// By place in the reading order: what is looked for. Empty: nothing is.
    void setLit(const QList<bool> &lit);
    double zoom() const { return m_zoom; }
    void setZoom(double zoom, const QPointF &fixed); ///< the point of the viewport that stays where it is
    void zoomToFit();

    int itemCount() const override;
    QString itemName(int item) const override;
    QString itemDescription(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override { return m_current; }
    void setCurrentItem(int item) override;
    QSize sizeHint() const override { return {760, 420}; }

Q_SIGNALS:
    void currentChanged(int item);
    /// The keys came to it.
    void reached(int item);
    /// Enter or a click: show the proof.
    void activated(int item);
    void copyRequested(int item);
    /// The pointer lies over it; -1 for nothing.
    void hovered(int item);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void fitScrollBars();
    QPointF origin() const; ///< of the scene in the viewport
    QPointF toScene(const QPointF &inViewport) const;
    int itemAt(const QPointF &inViewport) const;
    int boxBeyond(bool up) const;
    bool walk(int key);
    double legendHeight() const;
    void showItem(int item);
    /// What to look at first: where the chain breaks or changed, else its end.
    int firstToSee() const;
    void hover(int item);

    ChainGraph m_graph;
    ChainScene m_scene;
    QList<bool> m_lit;
    double m_zoom = 1;
    bool m_fits = true; ///< until someone zooms
    int m_current = -1;
    int m_hovered = -1;
    QPoint m_pressed;
    bool m_panning = false;
};

} // namespace zonecase::widgets
