// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

#include <optional>

namespace zonecase::widgets {

/// A state's shape and a plain text beside it that wraps: shape, word, colour, in this order.
class StatusLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);

    /// No role: the text alone. The text may come from the network; it is drawn as it is.
    void setState(std::optional<Role> role, const QString &text);
    QString text() const { return m_text; }
    std::optional<Role> role() const { return m_role; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int shapeSide() const;
    int textLeft() const;

    std::optional<Role> m_role;
    QString m_text;
};

} // namespace zonecase::widgets
