// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/demo/demoguide.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zonecase::widgets {

/// The guide's slim strip: where we are, what to do next, a button that does it.
class DemoStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DemoStrip(DemoGuide &guide, QWidget *parent = nullptr);

Q_SIGNALS:
    void actionRequested(const QString &action);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    DemoGuide &m_guide;
    QLabel *m_place;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_skip;
};

} // namespace zonecase::widgets
