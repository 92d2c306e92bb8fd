// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace zonecase::widgets {

/// What an empty page shows: what belongs here, and the one thing to do next.
class TeachPanel : public QWidget
{
    Q_OBJECT

public:
    /// No button where there is nothing to press.
    TeachPanel(
        const QString &belongs, const QString &next, const QString &button = {}, QWidget *parent = nullptr);
    QAbstractButton *button() const { return m_button; }

Q_SIGNALS:
    void pressed();

private:
    QAbstractButton *m_button = nullptr;
};

} // namespace zonecase::widgets
