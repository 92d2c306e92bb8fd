// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace zonecase::widgets {

/// A strip between bars and pages that is away until it is asked for. It takes the cursor, and gives it back
/// to where it was once it goes.
class Drawer : public QWidget
{
    Q_OBJECT

public:
    explicit Drawer(QWidget *parent = nullptr);

protected:
    void pullOut(QWidget *focus);
    void hideEvent(QHideEvent *event) override;

private:
    QPointer<QWidget> m_before;
};

} // namespace zonecase::widgets
