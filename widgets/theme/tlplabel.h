// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace zonecase::widgets {

/// A TLP 2.0 label as FIRST asks for it: its own colour on black, upper case, never translated.
class TlpLabel : public QWidget
{
    Q_OBJECT

public:
    explicit TlpLabel(QWidget *parent = nullptr);
    void setLabel(const QString &label);
    QString label() const { return m_label; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont labelFont() const;
    QString m_label;
};

} // namespace zonecase::widgets
